"""What is wrong with a file, where, and what to do about it.

The words are in Fluent (``faults.ftl``, ``lint.ftl``): ``fault-<code>`` says what is wrong and
``fault-<code>-fix`` what to do; a warning has ``lint-`` instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from survey.texts import MASTER_LANGUAGE, translator

MAX_FAULTS = 100
_MAX_QUOTED = 60


@dataclass(frozen=True)
class _Remark:
    """``line`` counts from 1. ``question`` is empty where no single question is meant."""

    file: str
    line: int
    question: str
    code: str
    values: tuple[tuple[str, str | int], ...] = ()

    family: ClassVar[str]

    @property
    def message(self) -> str:
        """What is wrong, in Bokmål."""
        return self.message_in(MASTER_LANGUAGE)

    @property
    def remedy(self) -> str:
        """What to do, in Bokmål."""
        return self.remedy_in(MASTER_LANGUAGE)

    def message_in(self, language: str) -> str:
        return translator(language)(f"{self.family}-{self.code}", **dict(self.values))

    def remedy_in(self, language: str) -> str:
        return translator(language)(f"{self.family}-{self.code}-fix", **dict(self.values))

    def render(self, language: str) -> str:
        """``file:line: question: what is wrong: what to do``, always on one line."""
        place = self.question or translator(language)("fault-whole")
        return (
            f"{self.file}:{self.line}: {place}: "
            f"{self.message_in(language)}: {self.remedy_in(language)}"
        )

    def __str__(self) -> str:
        return self.render(MASTER_LANGUAGE)


class Fault(_Remark):
    """A fault: the file cannot be used before it is put right."""

    family = "fault"


class LintWarning(_Remark):
    """A warning: the file can be used, but somebody should look at this."""

    family = "lint"

    def render(self, language: str) -> str:
        """As a fault's, with the word for warning before what is wrong."""
        say = translator(language)
        return (
            f"{self.file}:{self.line}: {self.question or say('fault-whole')}: "
            f"{say('lint-mark')}: {self.message_in(language)}: {self.remedy_in(language)}"
        )


class QuestionnaireError(Exception):
    """A file that is no questionnaire; ``faults`` has every fault found, in the order of lines."""

    def __init__(self, faults: tuple[Fault, ...], language: str = MASTER_LANGUAGE) -> None:
        super().__init__("\n".join(fault.render(language) for fault in faults))
        self.faults = faults


class FaultLog:
    """Where one reading of one file gathers its faults."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.question = ""
        self._faults: list[Fault] = []

    def add(self, line: int, code: str, **values: str | int) -> None:
        """A fault in the question being read; long or unprintable values are shortened."""
        quoted = tuple(
            (key, quotable(value) if isinstance(value, str) else value)
            for key, value in values.items()
        )
        if len(self._faults) <= MAX_FAULTS:
            self._faults.append(Fault(self.file, line, self.question, code, quoted))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """In the order of lines; past ``MAX_FAULTS`` one fault says that there are more."""
        found = sorted(dict.fromkeys(self._faults), key=lambda fault: fault.line)
        if len(found) <= MAX_FAULTS:
            return tuple(found)
        shown = found[:MAX_FAULTS]
        more = Fault(self.file, shown[-1].line, "", "too-many-faults", (("limit", MAX_FAULTS),))
        return (*shown, more)


def quotable(value: str) -> str:
    """A value from a file as it may stand in a message: one line, printable, not long."""
    printable = "".join(sign if sign.isprintable() else "\ufffd" for sign in value)
    return printable if len(printable) <= _MAX_QUOTED else printable[: _MAX_QUOTED - 1] + "…"
