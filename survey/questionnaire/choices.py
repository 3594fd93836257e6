"""Answer options: read once where they are written, then fitted to the type that uses them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from survey.questionnaire import grammar
from survey.questionnaire.model import Choice
from survey.questionnaire.reading import Reading
from survey.questionnaire.text import Text
from survey.questionnaire.tree import Node

_YES_NO = (
    ("ja", {"nb": "Ja", "nn": "Ja", "en": "Yes"}),
    ("nei", {"nb": "Nei", "nn": "Nei", "en": "No"}),
)


@dataclass(frozen=True)
class Option:
    """A choice as written. ``unlabelled`` means no label was given, not that it was faulty."""

    line: int
    name: str
    label: Text | None
    unlabelled: bool
    score: int | None
    exclusive: bool
    missing: bool


def read_options(node: Node | None, key: str, reading: Reading) -> tuple[Option, ...]:
    """The options of one list, with the faults that do not depend on who uses it."""
    nodes = reading.items(node, key, grammar.MAX_CHOICES)
    options = [option for item in nodes if (option := _option(item, reading)) is not None]
    _check_unique(options, reading)
    exclusive = [option for option in options if option.exclusive and not option.missing]
    for option in exclusive[1:]:
        reading.log.add(option.line, "two-exclusive", choice=option.name, other=exclusive[0].name)
    return tuple(options)


def _option(node: Node, reading: Reading) -> Option | None:
    fields = reading.fields(node, "choice", grammar.CHOICE)
    if fields is None:
        return None
    name = reading.name(fields.get("name"), "name")
    label = reading.text(fields.get("label"), "label", grammar.MAX_CHOICE_LABEL)
    score_node = fields.get("score")
    score = reading.integer(score_node, "score", -grammar.MAX_SCORE, grammar.MAX_SCORE)
    exclusive = reading.flag(fields.get("exclusive"), "exclusive")
    missing = reading.flag(fields.get("missing"), "missing")
    if missing and score is not None:
        reading.log.add(fields.line_of("score"), "score-on-missing")
    if missing and "label" not in fields.entries:
        reading.log.add(fields.line, "label-missing", choice=name or "…")
    if name is None:
        return None
    unlabelled = "label" not in fields.entries
    return Option(fields.line, name, label, unlabelled, score, exclusive, missing)


def _check_unique(options: Sequence[Option], reading: Reading) -> None:
    names: dict[str, Option] = {}
    labels: dict[tuple[str, str], Option] = {}
    for option in options:
        first = names.setdefault(option.name, option)
        if first is not option:
            reading.log.add(option.line, "duplicate-choice", choice=option.name, first=first.line)
        for entry in option.label.entries if option.label else ():
            same = labels.setdefault(entry, option)
            if same is not option:
                reading.log.add(option.line, "duplicate-label", label=entry[1], first=same.line)
                break


def yes_no_choices(reading: Reading) -> tuple[Choice, ...]:
    """Yes and no in the questionnaire's languages."""
    return tuple(
        Choice(
            name,
            Text.of(
                {language: labels[language] for language in reading.languages},
                reading.default_language,
            ),
        )
        for name, labels in _YES_NO
    )


def fit(
    options: Sequence[Option], declared_type: str, line: int, reading: Reading
) -> tuple[Choice, ...]:
    """The choices of one question; ``line`` is where it takes them from."""
    substantive = [option for option in options if not option.missing]
    if declared_type == "yes_no" and len(substantive) != 2:
        reading.log.add(line, "yes-no-choices", count=len(substantive))
    elif len(substantive) < 2:
        reading.log.add(line, "few-choices", count=len(substantive))
    _check_flags(options, declared_type, reading)
    scores = _scores(substantive, declared_type, reading)
    return tuple(
        Choice(
            name=option.name,
            label=label,
            labelled=not option.unlabelled,
            score=scores.get(option.name),
            exclusive=option.exclusive or (declared_type == "select_multiple" and option.missing),
            missing=option.missing,
        )
        for option in options
        if (label := _label(option, scores.get(option.name), reading)) is not None
    )


def _check_flags(options: Sequence[Option], declared_type: str, reading: Reading) -> None:
    for option in options:
        if option.exclusive and declared_type != "select_multiple":
            reading.log.add(option.line, "exclusive-not-for-type", type=declared_type)
        if option.score is not None and declared_type in ("yes_no", "select_multiple"):
            reading.log.add(option.line, "score-not-for-type", type=declared_type)


def _scores(substantive: Sequence[Option], declared_type: str, reading: Reading) -> dict[str, int]:
    """Scores by choice name; a likert counts from 1 where none is given."""
    if declared_type == "likert":
        scores = {
            option.name: place if option.score is None else option.score
            for place, option in enumerate(substantive, start=1)
        }
    else:
        scores = {option.name: option.score for option in substantive if option.score is not None}
        if declared_type == "select_one" and 0 < len(scores) < len(substantive):
            for option in substantive:
                if option.score is None:
                    reading.log.add(option.line, "score-incomplete", choice=option.name)
    steps = [later - earlier for earlier, later in pairwise(scores.values())]
    if not (all(step > 0 for step in steps) or all(step < 0 for step in steps)):
        reading.log.add(substantive[0].line, "score-order")
    return scores


def _label(option: Option, score: int | None, reading: Reading) -> Text | None:
    if not option.unlabelled or option.missing:
        return option.label
    if score is None:
        reading.log.add(option.line, "label-missing", choice=option.name)
        return None
    return Text.of(
        {language: str(score) for language in reading.languages}, reading.default_language
    )
