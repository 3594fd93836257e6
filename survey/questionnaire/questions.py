"""Reading one question: the rules of its type, and those that hold between its keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict, cast

from survey.questionnaire import grammar
from survey.questionnaire.choices import Option, fit, read_options, yes_no_choices
from survey.questionnaire.model import (
    Base,
    ChangeKind,
    Choice,
    DeclaredType,
    Question,
    QuestionType,
)
from survey.questionnaire.reading import Reading, suggest
from survey.questionnaire.relevance import Reference, Target, read_condition
from survey.questionnaire.tree import Fields, Node, Scalar

ChoiceLists = Mapping[str, Sequence[Option]]


class _Particulars(TypedDict):
    required: bool
    sensitive: bool
    reference_period: int | None
    index: str | None
    reverse: bool
    source_number: str | None
    change_kind: ChangeKind | None


class QuestionReader:
    """Reads questions in order, keeping what later checks need to know about all of them."""

    def __init__(self, reading: Reading, lists: ChoiceLists) -> None:
        self.references: list[Reference] = []
        self.targets: dict[str, Target] = {}
        self._reading = reading
        self._lists = lists
        self._lines: dict[str, int] = {}
        self._count = 0

    def read(self, node: Node) -> Question | None:
        """The question, or ``None`` where a fault leaves nothing to work with."""
        self._count += 1
        log = self._reading.log
        log.question = _shown_name(node, self._count)
        question = self._read(node)
        log.question = ""
        return question

    def _read(self, node: Node) -> Question | None:
        reading = self._reading
        fields = reading.fields(node, "question", grammar.QUESTION)
        if fields is None:
            return None
        name = reading.name(fields.get("name"), "name")
        declared = reading.option(fields.get("type"), "type", tuple(grammar.QUESTION_BY_TYPE))
        label = reading.text(fields.get("label"), "label", grammar.MAX_LABEL)
        hint = reading.text(fields.get("hint"), "hint", grammar.MAX_HINT)
        if declared is not None:
            self._check_keys(fields, declared)
        choices = self._choices(fields, declared)
        owner = name or reading.log.question
        relevant = read_condition(fields.get("relevant"), owner, reading, self.references)
        if name is not None:
            self._register(name, fields, declared, choices)
        scored = any(choice.score is not None for choice in choices)
        self._check_scale(fields, scored, declared)
        favourable = self._favourable(fields, choices, scored)
        base = reading.option(fields.get("base"), "base", grammar.BASES)
        particulars = self._particulars(fields)
        if name is None or declared is None or label is None:
            return None
        plain_type = "select_one" if declared in ("likert", "yes_no") else declared
        return Question(
            name=name,
            type=cast(QuestionType, plain_type),
            declared_type=cast(DeclaredType, declared),
            label=label,
            hint=hint,
            choices=choices,
            relevant=relevant,
            base=cast(Base, base or ("valid" if scored else "answered")),
            favourable=favourable,
            line=fields.line,
            **particulars,
        )

    def _particulars(self, fields: Fields) -> _Particulars:
        """What stands for itself, but that nobody is made to answer a sensitive question."""
        reading = self._reading
        required = reading.flag(fields.get("required"), "required")
        sensitive = reading.flag(fields.get("sensitive"), "sensitive")
        if required and sensitive:
            reading.log.add(fields.line_of("required"), "required-sensitive")
        months = reading.integer(
            fields.get("reference_period"), "reference_period", 1, grammar.MAX_MONTHS
        )
        number = reading.short(
            fields.get("source_number"), "source_number", grammar.MAX_SOURCE_NUMBER
        )
        change = reading.option(fields.get("change_kind"), "change_kind", grammar.CHANGE_KINDS)
        return {
            "required": required,
            "sensitive": sensitive,
            "reference_period": months,
            "index": reading.name(fields.get("index"), "index"),
            "reverse": reading.flag(fields.get("reverse"), "reverse"),
            "source_number": number,
            "change_kind": cast("ChangeKind | None", change),
        }

    def _check_keys(self, fields: Fields, declared: str) -> None:
        allowed = grammar.QUESTION_BY_TYPE[declared]
        for key, (line, _) in fields.entries.items():
            if key in grammar.QUESTION and key not in allowed:
                self._reading.log.add(line, "key-not-for-type", key=key, type=declared)
        needs_choices = "choices" in allowed and declared != "yes_no"
        if needs_choices and "choices" not in fields.entries:
            self._reading.log.add(fields.line, "missing-key", key="choices")

    def _choices(self, fields: Fields, declared: str | None) -> tuple[Choice, ...]:
        node = fields.get("choices")
        if node is None:
            return yes_no_choices(self._reading) if declared == "yes_no" else ()
        options: Sequence[Option] = ()
        if isinstance(node, Scalar):
            key = self._reading.word(node, "choices")
            if key is not None and key in self._lists:
                options = self._lists[key]
            elif key is not None:
                self._reading.log.add(
                    node.line, "unknown-choice-list", name=key, **suggest(key, tuple(self._lists))
                )
        else:
            options = read_options(node, "choices", self._reading)
        if not options or declared is None or "choices" not in grammar.QUESTION_BY_TYPE[declared]:
            return ()
        return fit(options, declared, fields.line_of("choices"), self._reading)

    def _register(
        self, name: str, fields: Fields, declared: str | None, choices: Sequence[Choice]
    ) -> None:
        if name in self._lines:
            line = fields.line_of("name")
            self._reading.log.add(line, "duplicate-question", first=self._lines[name])
            return
        self._lines[name] = fields.line_of("name")
        takes_choices = declared not in ("text", "note")
        names = tuple(choice.name for choice in choices) or None
        self.targets[name] = Target(self._count, takes_choices, names)

    def _check_scale(self, fields: Fields, scored: bool, declared: str | None) -> None:
        if declared != "select_one" or scored:
            return
        for key in ("index", "reverse"):
            if key in fields.entries:
                self._reading.log.add(fields.line_of(key), "needs-scale", key=key)

    def _favourable(self, fields: Fields, choices: Sequence[Choice], scored: bool) -> str | None:
        node = fields.get("favourable")
        substantive = tuple(choice.name for choice in choices if not choice.missing)
        if not substantive:
            return None
        return self._reading.option(node, "favourable", ("high", "low") if scored else substantive)


def _shown_name(node: Node, position: int) -> str:
    """What to call a question in a message, even when its name is faulty."""
    name = node.get("name") if isinstance(node, Fields) else None
    if isinstance(name, Scalar) and name.value.isidentifier() and len(name.value) < 65:
        return name.value
    return f"#{position}"
