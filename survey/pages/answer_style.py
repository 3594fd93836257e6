"""CSS for what a Streamlit form cannot do by itself.

A form does not rerun while it is filled in, so questions that are not relevant are hidden, and
options that exclude each other greyed, by selectors over what is ticked. The server checks
the same again on submission.
"""

from __future__ import annotations

from survey.questionnaire import AllOf, AnyOf, Condition, Is, Not, Question, Questionnaire

_GREYED = "opacity: .4; pointer-events: none"


def question_key(sheet: str, question: str) -> str:
    return f"{sheet}-{question}"


def answer_key(sheet: str, question: str) -> str:
    return f"{sheet}-{question}-answer"


def choice_key(sheet: str, question: str, choice: str) -> str:
    return f"{sheet}-{question}-{choice}"


def style(questionnaire: Questionnaire, sheet: str) -> str:
    """Rules for one answer sheet; ``sheet`` is the key of the container it is drawn in."""
    rules = []
    for question in questionnaire.questions:
        if question.relevant is not None:
            relevant = _selector(questionnaire, sheet, question.relevant)
            shown = f".st-key-{question_key(sheet, question.name)}"
            rules.append(f".st-key-{sheet}:not({relevant}) {shown} {{ display: none }}")
        if question.type == "select_multiple":
            rules.extend(_exclusion(sheet, question))
    return "\n".join(rules)


def _exclusion(sheet: str, question: Question) -> list[str]:
    keys = {c.name: f".st-key-{choice_key(sheet, question.name, c.name)}" for c in question.choices}
    excluding = [c.name for c in question.choices if c.exclusive]
    rules = []
    for alone in excluding:
        others = [name for name in keys if name != alone]
        # A ticked option is never greyed: it must be possible to take it back.
        for chosen, greyed in [([alone], others), (others, [alone])]:
            ticked = ", ".join(f"{keys[name]} input:checked" for name in chosen)
            targets = ", ".join(f"{keys[name]}:not(:has(input:checked))" for name in greyed)
            scope = f".st-key-{question_key(sheet, question.name)}:has({ticked})"
            rules.append(f"{scope} :is({targets}) {{ {_GREYED} }}")
    return rules


def _selector(questionnaire: Questionnaire, sheet: str, condition: Condition) -> str:
    """A selector suffix on the sheet's container that matches where the condition holds."""
    match condition:
        case Is(name, choices):
            question = questionnaire.question(name)
            ticked = ", ".join(_ticked(sheet, question, choice) for choice in choices)
            # An answer left behind in a question that is itself hidden does not count.
            own = question.relevant and _selector(questionnaire, sheet, question.relevant)
            return f":has({ticked}){own or ''}"
        case AnyOf(parts):
            return f":is({', '.join(_selector(questionnaire, sheet, part) for part in parts)})"
        case AllOf(parts):
            return "".join(_selector(questionnaire, sheet, part) for part in parts)
        case Not(part):
            return f":not({_selector(questionnaire, sheet, part)})"
    raise TypeError(f"unknown condition {condition!r}")


def _ticked(sheet: str, question: Question, choice: str) -> str:
    if question.type == "select_multiple":
        return f".st-key-{choice_key(sheet, question.name, choice)} input:checked"
    # Streamlit numbers the options of a radio group from 0.
    position = [c.name for c in question.choices].index(choice)
    key = answer_key(sheet, question.name)
    return f'.st-key-{key} input[type="radio"][value="{position}"]:checked'
