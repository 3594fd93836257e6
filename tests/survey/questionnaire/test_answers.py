"""Answer sheets: what is kept, what is refused, whatever a client sends."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.questionnaire import MAX_TEXT_LENGTH, Problem, check_answers
from tests.survey.questionnaire.snippets import questionnaire

SHEET = questionnaire("""
    - {name: one, type: yes_no, label: Ja?, required: true}
    - name: many
      type: select_multiple
      label: Hva?
      relevant: {question: one, is: ja}
      choices:
        - {name: x, label: X}
        - {name: y, label: Y}
        - {name: ingen, label: Ingen, exclusive: true}
    - {name: note, type: note, label: Nå kommer det siste}
    - name: why
      type: text
      label: Hvorfor?
      required: true
      relevant: {question: many, is: x}
    """)


def kinds(raw: dict[Any, object]) -> list[tuple[str, str]]:
    return [(problem.question, problem.kind) for problem in check_answers(SHEET, raw).problems]


def test_a_whole_sheet_is_kept_in_order() -> None:
    sheet = check_answers(SHEET, {"why": " Fordi\r\n ", "many": ["y", "x"], "one": "ja"})
    assert dict(sheet.answers) == {"one": "ja", "many": ("x", "y"), "why": "Fordi"}
    assert list(sheet.answers) == ["one", "many", "why"]
    assert not sheet.problems
    assert not sheet.not_asked


def test_what_is_not_asked_is_thrown_away_down_the_line() -> None:
    sheet = check_answers(SHEET, {"one": "nei", "many": ["x", "forged"], "why": 3})
    assert dict(sheet.answers) == {"one": "nei"}
    assert sheet.not_asked == {"many", "why"}
    assert not sheet.problems


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_a_blank_is_absent(blank: object) -> None:
    sheet = check_answers(SHEET, {"one": blank})
    assert not sheet.answers
    assert sheet.problems == (Problem("one", "required"),)


@pytest.mark.parametrize("blank", [None, "", [], (), set()])
def test_no_box_ticked_is_absent(blank: object) -> None:
    sheet = check_answers(SHEET, {"one": "ja", "many": blank})
    assert dict(sheet.answers) == {"one": "ja"}
    assert not sheet.problems


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("one", "kanskje", "unknown_choice"),
        ("one", "JA", "unknown_choice"),
        ("one", " ja", "unknown_choice"),
        ("one", ["ja"], "wrong_type"),
        ("one", True, "wrong_type"),
        ("many", "x", "wrong_type"),
        ("many", {"x": True}, "wrong_type"),
        ("many", [["x"]], "wrong_type"),
        ("many", ["x", "forged"], "unknown_choice"),
        ("many", ["x", "x"], "repeated"),
        ("many", ["ingen", "x"], "contradiction"),
        ("why", 3, "wrong_type"),
        ("why", "a" * (MAX_TEXT_LENGTH + 1), "too_long"),
        ("why", "\0", "required"),
        ("note", "x", "unknown_question"),
        ("forged", "x", "unknown_question"),
    ],
)
def test_what_a_forged_client_sends_is_refused(name: str, value: object, kind: str) -> None:
    assert kinds({"one": "ja", "many": ["x"], "why": "w", name: value})[0] == (name, kind)


def test_free_text_keeps_what_can_be_stored() -> None:
    raw = {"one": "ja", "many": ["x"], "why": "a\0b\ud800c\td\n\u0061\u030a😀"}
    assert check_answers(SHEET, raw).answers["why"] == "abc d\nå😀"
    longest = "  " + "a" * MAX_TEXT_LENGTH + "  "
    sheet = check_answers(SHEET, {**raw, "why": longest})
    assert sheet.answers["why"] == longest.strip()


def test_a_flood_of_unknown_questions_gives_few_problems() -> None:
    raw: dict[Any, object] = {"q" * 500 + str(number): "x" for number in range(10_000)}
    found = kinds({**raw, 3: "x", "one": "ja"})
    assert len(found) == 20
    assert max(len(name) for name, _ in found) == 64


def test_a_sheet_cannot_be_changed() -> None:
    sheet = check_answers(SHEET, {"one": "ja"})
    with pytest.raises(TypeError):
        sheet.answers["one"] = "nei"  # type: ignore[index]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
    | st.sampled_from(["ja", "nei", "x", "y", "ingen"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
NAMES = st.sampled_from(["one", "many", "note", "why"]) | st.text(max_size=5)


@given(st.dictionaries(NAMES, VALUES, max_size=6))
def test_whatever_is_sent_only_valid_answers_are_kept(raw: dict[str, object]) -> None:
    sheet = check_answers(SHEET, raw)
    for name, answer in sheet.answers.items():
        question = SHEET.question(name)
        names = [choice.name for choice in question.choices]
        if question.type == "text":
            assert isinstance(answer, str)
            assert 0 < len(answer) <= MAX_TEXT_LENGTH
            answer.encode()
        elif question.type == "select_multiple":
            assert isinstance(answer, tuple)
            assert set(answer) <= set(names)
            assert answer == ("ingen",) or "ingen" not in answer
        else:
            assert answer in names
        assert question.relevant is None or question.relevant.holds(sheet.answers)
    assert not sheet.not_asked & set(sheet.answers)
    again = check_answers(SHEET, sheet.answers)
    assert again.answers == sheet.answers
