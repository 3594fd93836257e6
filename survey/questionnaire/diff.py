"""What changed between two versions, and which questions keep their trend.

``change_kind`` speaks against the version just before: follow a trend over several versions by
comparing each with the next. ``typo`` covers wording only. A change of what can be answered
(choices, scores, type, base, who is asked) always breaks the trend.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from survey.questionnaire.model import ChangeKind, Question, Questionnaire
from survey.questionnaire.text import Text

_WORDING = frozenset({"label", "hint", "choice_labels"})
_STRUCTURE = frozenset({"type", "choices", "base", "reverse", "relevant"})


@dataclass(frozen=True)
class Change:
    """One difference. ``question`` is empty for the questionnaire itself; ``aspect`` is a key of
    the language, or ``added``, ``removed``, ``order``, ``section``, ``choice_labels``.
    ``change_kind`` is ``None`` where the change does not touch the trend.
    """

    question: str
    aspect: str
    before: str | None
    after: str | None
    change_kind: ChangeKind | None


def diff(old: Questionnaire, new: Questionnaire) -> tuple[Change, ...]:
    """Every difference in the master language, in the order of the new version."""
    return tuple(_changes(old, new))


def comparable(old: Questionnaire, new: Questionnaire) -> tuple[str, ...]:
    """Names of the questions whose answers may be compared, in the order of the new version."""
    before = {question.name: question for question in old.answerable}
    return tuple(
        question.name
        for question in new.answerable
        if question.name in before and _keeps_trend(before[question.name], question)
    )


def _keeps_trend(old: Question, new: Question) -> bool:
    # "meaning" left standing from an earlier change says nothing about this one.
    if new.change_kind == "meaning" and old.change_kind != "meaning":
        return False
    return all(change.change_kind != "meaning" for change in _question_changes(old, new))


def _changes(old: Questionnaire, new: Questionnaire) -> Iterator[Change]:
    for aspect, was, now in (
        ("id", old.id, new.id),
        ("default_language", old.default_language, new.default_language),
        ("title", str(old.title), str(new.title)),
        ("intro", _shown(old.intro), _shown(new.intro)),
    ):
        if was != now:
            yield Change("", aspect, was, now, None)
    before = {question.name: question for question in old.questions}
    after = {question.name: question for question in new.questions}
    for question in old.questions:
        if question.name not in after:
            yield Change(question.name, "removed", str(question.label), None, None)
    yield from _moves(old, new)
    sections_before, sections_after = _section_titles(old), _section_titles(new)
    for name, question in after.items():
        if name not in before:
            yield Change(name, "added", None, str(question.label), None)
            continue
        if sections_before[name] != sections_after[name]:
            yield Change(name, "section", sections_before[name], sections_after[name], None)
        yield from _question_changes(before[name], question)


def _moves(old: Questionnaire, new: Questionnaire) -> Iterator[Change]:
    """Questions whose place among those in both versions is another."""
    both = {q.name for q in old.questions} & {q.name for q in new.questions}
    was = [q.name for q in old.questions if q.name in both]
    now = [q.name for q in new.questions if q.name in both]
    places = {name: place for place, name in enumerate(was, start=1)}
    for place, name in enumerate(now, start=1):
        if places[name] != place:
            yield Change(name, "order", str(places[name]), str(place), None)


def _section_titles(questionnaire: Questionnaire) -> dict[str, str | None]:
    return {
        question.name: _shown(section.title)
        for section in questionnaire.sections
        for question in section.questions
    }


def _question_changes(old: Question, new: Question) -> Iterator[Change]:
    was, now = _aspects(old), _aspects(new)
    for aspect in was:
        if was[aspect] == now[aspect]:
            continue
        kind: ChangeKind | None = None
        if aspect in _STRUCTURE:
            kind = "meaning"
        elif aspect in _WORDING:
            kind = new.change_kind or "meaning"
        yield Change(new.name, aspect, was[aspect], now[aspect], kind)


def _aspects(question: Question) -> dict[str, str | None]:
    labels = [str(choice.label) if choice.labelled else "–" for choice in question.choices]
    return {
        "label": str(question.label),
        "hint": _shown(question.hint),
        "choice_labels": " / ".join(labels) or None,
        "type": question.type,
        "choices": _structure(question),
        "base": question.base,
        "reverse": _flag(question.reverse),
        "relevant": json.dumps(question.relevant.as_data()) if question.relevant else None,
        "required": _flag(question.required),
        "sensitive": _flag(question.sensitive),
        "reference_period": str(question.reference_period) if question.reference_period else None,
        "index": question.index,
        "favourable": question.favourable,
        "source_number": question.source_number,
        "change_kind": question.change_kind,
    }


def _structure(question: Question) -> str | None:
    parts = []
    for choice in question.choices:
        score = "" if choice.score is None else f"={choice.score}"
        flags = "".join(
            f" {flag}"
            for flag, on in (("exclusive", choice.exclusive), ("missing", choice.missing))
            if on
        )
        parts.append(f"{choice.name}{score}{flags}")
    return ", ".join(parts) or None


def _flag(value: bool) -> str:
    return "true" if value else "false"


def _shown(text: Text | None) -> str | None:
    return None if text is None else str(text)
