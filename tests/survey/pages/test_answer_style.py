"""The rules that hide and grey, as text; tests/browser sees them at work."""

from __future__ import annotations

import pytest

from survey.pages.answer_style import choice_key, question_key, style
from tests.survey.questionnaire.snippets import questionnaire

SHOWN_IF = """
- {name: a, type: yes_no, label: A?}
- {name: b, type: select_multiple, label: B?, choices: [{name: x, label: X}, {name: y, label: Y}]}
- {name: c, type: text, label: C?, relevant: %s}
"""
A_YES = '.st-key-s-a-answer input[type="radio"][value="0"]:checked'
A_NO = '.st-key-s-a-answer input[type="radio"][value="1"]:checked'
B_X = ".st-key-s-b-x input:checked"


@pytest.mark.parametrize(
    ("relevant", "selector"),
    [
        ("{question: a, is: ja}", f":has({A_YES})"),
        ("{question: a, is: [ja, nei]}", f":has({A_YES}, {A_NO})"),
        ("{question: b, is: x}", f":has({B_X})"),
        ("{not: {question: a, is: ja}}", f":not(:has({A_YES}))"),
        (
            "{any: [{question: a, is: nei}, {question: b, is: x}]}",
            f":is(:has({A_NO}), :has({B_X}))",
        ),
        ("{all: [{question: a, is: nei}, {question: b, is: x}]}", f":has({A_NO}):has({B_X})"),
    ],
)
def test_a_question_is_hidden_where_its_condition_does_not_hold(
    relevant: str, selector: str
) -> None:
    rules = style(questionnaire(SHOWN_IF % relevant), "s").splitlines()
    assert f".st-key-s:not({selector}) .st-key-s-c {{ display: none }}" in rules


def test_an_answer_in_a_hidden_question_does_not_count() -> None:
    read = questionnaire(
        """
        - {name: a, type: yes_no, label: A?}
        - {name: b, type: yes_no, label: B?, relevant: {question: a, is: ja}}
        - {name: c, type: text, label: C?, relevant: {question: b, is: ja}}
        """
    )
    b_yes = A_YES.replace("s-a", "s-b")
    last = style(read, "s").splitlines()[-1]
    assert last == f".st-key-s:not(:has({b_yes}):has({A_YES})) .st-key-s-c {{ display: none }}"


def test_a_ticked_option_is_never_greyed() -> None:
    read = questionnaire(
        """
        - name: b
          type: select_multiple
          label: B?
          choices: [{name: x, label: X}, {name: ingen, label: Ingen, exclusive: true}]
        """
    )
    first, second = style(read, "s").splitlines()
    assert first.startswith(".st-key-s-b:has(.st-key-s-b-ingen input:checked) ")
    assert ".st-key-s-b-x:not(:has(input:checked))" in first
    assert second.startswith(".st-key-s-b:has(.st-key-s-b-x input:checked) ")
    assert ".st-key-s-b-ingen:not(:has(input:checked))" in second


def test_a_form_without_rules_has_no_style() -> None:
    assert style(questionnaire("- {name: a, type: yes_no, label: A?}"), "s") == ""


def test_keys_tell_questions_and_choices_apart() -> None:
    keys = {
        question_key("s", "a"),
        question_key("s", "a_b"),
        choice_key("s", "a", "b"),
        choice_key("s", "a_b", "c"),
        choice_key("s", "a", "b_c"),
    }
    assert len(keys) == 5
