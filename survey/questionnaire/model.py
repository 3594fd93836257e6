"""What a questionnaire is: immutable, and equal when the content is equal."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from survey.questionnaire.condition import Condition
from survey.questionnaire.fingerprint import fingerprint, translation_fingerprint
from survey.questionnaire.text import Text

QuestionType = Literal["select_one", "select_multiple", "text", "note"]
DeclaredType = Literal["likert", "yes_no", "select_one", "select_multiple", "text", "note"]
Base = Literal["valid", "answered"]
ChangeKind = Literal["typo", "meaning"]


@dataclass(frozen=True)
class Choice:
    """An answer option. An unlabelled scale point has ``labelled`` false, its score as label."""

    name: str
    label: Text
    labelled: bool = True
    score: int | None = None
    exclusive: bool = False
    missing: bool = False


@dataclass(frozen=True)
class Question:
    """One question or note. ``declared_type`` is the shorthand written in the file.

    ``reference_period`` is in months. ``favourable`` is ``"high"`` or ``"low"`` for a scale,
    else the name of a choice. ``line`` is the line in the file, and no part of the content.
    """

    name: str
    type: QuestionType
    declared_type: DeclaredType
    label: Text
    hint: Text | None = None
    choices: tuple[Choice, ...] = ()
    required: bool = False
    relevant: Condition | None = None
    sensitive: bool = False
    base: Base = "answered"
    reference_period: int | None = None
    index: str | None = None
    reverse: bool = False
    favourable: str | None = None
    source_number: str | None = None
    change_kind: ChangeKind | None = None
    line: int = field(default=1, compare=False)

    @property
    def is_scale(self) -> bool:
        """Whether every choice that is not missing carries a score, so a mean makes sense."""
        substantive = [choice for choice in self.choices if not choice.missing]
        return (
            self.type == "select_one"
            and bool(substantive)
            and all(choice.score is not None for choice in substantive)
        )


@dataclass(frozen=True)
class Section:
    title: Text | None
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Questionnaire:
    """One version of a questionnaire. ``source``, the YAML as read, is no part of the content."""

    id: str
    title: Text
    languages: tuple[str, ...]
    default_language: str
    intro: Text | None
    sections: tuple[Section, ...]
    source: str = field(default="", compare=False, repr=False)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions in order, notes too."""
        return tuple(question for section in self.sections for question in section.questions)

    @cached_property
    def answerable(self) -> tuple[Question, ...]:
        """The questions that take an answer: all but the notes."""
        return tuple(question for question in self.questions if question.type != "note")

    @cached_property
    def fingerprint(self) -> str:
        """64 hex digits that name this version, from its content in the default language."""
        return fingerprint(self)

    def translation_fingerprint(self, language: str) -> str:
        """64 hex digits over the texts in one language; raises ``KeyError`` if it has none."""
        return translation_fingerprint(self, language)

    def question(self, name: str) -> Question:
        """Raises ``KeyError`` for a name the questionnaire does not have."""
        return self._by_name[name]

    def number(self, name: str) -> int:
        """The number respondents see, from 1; raises ``KeyError`` for a note or unknown name."""
        return self._numbers[name]

    @cached_property
    def has_sensitive(self) -> bool:
        return any(question.sensitive for question in self.questions)

    @cached_property
    def has_index(self) -> bool:
        """Whether some of the questions are meant to be summed up in one number."""
        return any(question.index for question in self.questions)

    @cached_property
    def _by_name(self) -> dict[str, Question]:
        return {question.name: question for question in self.questions}

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {question.name: number for number, question in enumerate(self.answerable, start=1)}
