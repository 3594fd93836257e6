"""What changed between two versions, and which trends survive it."""

from __future__ import annotations

import pytest

from survey.questionnaire import Change, comparable, diff
from tests.survey.questionnaire.snippets import questionnaire

QUESTION = """
- name: a
  type: likert
  label: Jeg trives
  hint: Svar ærlig
  choices: [{name: uenig, label: Uenig}, {name: midt}, {name: enig, label: Enig}]
- {name: b, type: yes_no, label: Jeg blir sett}
"""
OLD = questionnaire(QUESTION)


def changed(before: str, after: str, kind: str = "") -> tuple[tuple[Change, ...], tuple[str, ...]]:
    assert before in QUESTION
    text = QUESTION.replace(before, after, 1)
    if kind:
        text = text.replace("  hint:", f"  change_kind: {kind}\n  hint:")
    new = questionnaire(text)
    return diff(OLD, new), comparable(OLD, new)


def test_the_same_has_no_changes() -> None:
    assert diff(OLD, questionnaire(QUESTION)) == ()
    assert comparable(OLD, questionnaire(QUESTION)) == ("a", "b")


@pytest.mark.parametrize(
    ("before", "after", "aspect"),
    [
        ("Jeg trives", "Jeg  trives", "label"),
        ("Svar ærlig", "Svar", "hint"),
        ("label: Uenig", "label: Helt uenig", "choice_labels"),
    ],
)
def test_wording_breaks_the_trend_unless_it_is_a_typo(before: str, after: str, aspect: str) -> None:
    changes, kept = changed(before, after)
    assert [(c.question, c.aspect, c.change_kind) for c in changes] == [("a", aspect, "meaning")]
    assert kept == ("b",)
    changes, kept = changed(before, after, "typo")
    assert (changes[0].aspect, changes[0].change_kind) == (aspect, "typo")
    assert kept == ("a", "b")


@pytest.mark.parametrize(
    ("before", "after", "aspect"),
    [
        ("{name: midt}, ", "", "choices"),
        ("name: midt", "name: midten", "choices"),
        ("name: uenig, ", "name: uenig, score: 0, ", "choices"),
        ("type: likert", "type: likert\n  base: answered", "base"),
        ("type: likert", "type: likert\n  reverse: true", "reverse"),
    ],
)
def test_no_typo_covers_what_can_be_answered(before: str, after: str, aspect: str) -> None:
    changes, kept = changed(before, after, "typo")
    assert (aspect, "meaning") in [(change.aspect, change.change_kind) for change in changes]
    assert kept == ("b",)


@pytest.mark.parametrize(
    ("before", "after", "aspect", "values"),
    [
        ("type: likert", "type: likert\n  required: true", "required", ("false", "true")),
        ("type: likert", "type: likert\n  sensitive: true", "sensitive", ("false", "true")),
        ("type: likert", "type: likert\n  source_number: 4", "source_number", (None, "4")),
        ("type: likert", "type: likert\n  reference_period: 12", "reference_period", (None, "12")),
    ],
)
def test_other_flags_are_told_and_leave_the_trend(
    before: str, after: str, aspect: str, values: tuple[str | None, str | None]
) -> None:
    changes, kept = changed(before, after)
    assert changes == (Change("a", aspect, *values, None),)
    assert kept == ("a", "b")


def test_a_declared_change_of_meaning_breaks_until_it_is_old_news() -> None:
    declared = questionnaire(QUESTION.replace("  hint:", "  change_kind: meaning\n  hint:"))
    assert comparable(OLD, declared) == ("b",)
    assert comparable(declared, declared) == ("a", "b")


def test_questions_come_go_and_move() -> None:
    moved = questionnaire("""
        - {name: c, type: text, label: Ny}
        - {name: b, type: yes_no, label: Jeg blir sett}
        """)
    assert diff(OLD, moved) == (
        Change("a", "removed", "Jeg trives", None, None),
        Change("c", "added", None, "Ny", None),
    )
    first, second = QUESTION.split("- {name: b")
    turned = questionnaire("- {name: b" + second + first)
    assert diff(OLD, turned) == (
        Change("b", "order", "2", "1", None),
        Change("a", "order", "1", "2", None),
    )
    assert comparable(OLD, turned) == ("b", "a")


def test_notes_have_no_trend() -> None:
    note = questionnaire("- {name: n, type: note, label: Hei}")
    assert comparable(note, note) == ()
