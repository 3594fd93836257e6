"""A questionnaire as respondents meet it: the same drawing for employees and for PSU."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache

import streamlit as st

from survey.pages.answer_style import answer_key, choice_key, question_key, style
from survey.pages.markdown import plain
from survey.questionnaire import (
    MAX_TEXT_LENGTH,
    AnswerSheet,
    Choice,
    Question,
    Questionnaire,
    loads,
)
from survey.texts import Say, translator


def draw(
    questionnaire: Questionnaire, language: str, sheet: str, checked: AnswerSheet | None = None
) -> None:
    """All questions in one column, inside the caller's form.

    ``sheet`` sets this drawing's widgets apart from others'. ``checked`` points out, at each
    question, what was wrong with the answers that were sent.
    """
    say = translator(language)
    faults = {problem.question: problem.kind for problem in checked.problems} if checked else {}
    st.html(f"<style>{_style(questionnaire.source, sheet)}</style>")
    with st.container(key=sheet):
        for section in questionnaire.sections:
            if section.title is not None:
                st.subheader(plain(section.title.in_language(language)), anchor=False)
            for question in section.questions:
                with _place(question, sheet, pointed_out=question.name in faults):
                    if question.name in faults:
                        st.error(say(f"answer-{faults[question.name].replace('_', '-')}"))
                    _draw_question(questionnaire, question, language, sheet)


def _place(question: Question, sheet: str, *, pointed_out: bool) -> AbstractContextManager[object]:
    """A container only where something is hidden, greyed or pointed out: each costs a message."""
    if pointed_out or question.relevant is not None or question.type == "select_multiple":
        return st.container(key=question_key(sheet, question.name))
    return nullcontext()


@lru_cache(maxsize=64)
def _style(source: str, sheet: str) -> str:
    return style(loads(source), sheet)


def _draw_question(
    questionnaire: Questionnaire, question: Question, language: str, sheet: str
) -> None:
    say = translator(language)
    label = plain(question.label.in_language(language))
    hint = plain(question.hint.in_language(language)) if question.hint else ""
    if question.type == "note":
        st.markdown(label)
        return
    number = questionnaire.number(question.name)
    compulsory = f" ({say('answer-compulsory')})" if question.required else ""
    st.markdown(f"**{number}. {label}**{compulsory}" + (f"\n\n{hint}" if hint else ""))
    key = answer_key(sheet, question.name)
    # Read aloud as it stands; only shown text is Markdown.
    spoken = f"{number}. {question.label.in_language(language)}"
    if question.type == "select_one":
        labels = {c.name: choice_label(question, c, language) for c in question.choices}
        st.radio(
            spoken,
            options=list(labels),
            format_func=labels.__getitem__,
            index=None,
            key=key,
            label_visibility="collapsed",
        )
    elif question.type == "select_multiple":
        for choice in question.choices:
            st.checkbox(
                plain(choice.label.in_language(language)),
                key=choice_key(sheet, question.name, choice.name),
            )
    else:
        st.text_area(
            spoken, key=key, max_chars=MAX_TEXT_LENGTH, label_visibility="collapsed", height=120
        )


def choice_label(question: Question, choice: Choice, language: str) -> str:
    """The option's words; where only the end points have words, the score stands before them."""
    words = plain(choice.label.in_language(language))
    partly_labelled = any(not other.labelled for other in question.choices)
    if partly_labelled and choice.labelled and choice.score is not None:
        return f"{choice.score} – {words}"
    return words


def read(questionnaire: Questionnaire, sheet: str) -> dict[str, object]:
    """What stands in the sheet's widgets, as raw answers by question."""
    raw: dict[str, object] = {}
    for question in questionnaire.answerable:
        if question.type == "select_multiple":
            raw[question.name] = [
                choice.name
                for choice in question.choices
                if st.session_state.get(choice_key(sheet, question.name, choice.name))
            ]
        else:
            raw[question.name] = st.session_state.get(answer_key(sheet, question.name))
    return raw


def keep(sheet: str) -> None:
    """Write the widgets' values anew, so that they outlive a change of the labels' language."""
    for key, value in list(st.session_state.items()):
        if str(key).startswith(f"{sheet}-"):
            st.session_state[key] = value


def clear(sheet: str) -> None:
    """Forget what was answered, so that nothing is left for the next person at the device."""
    for key in list(st.session_state):
        if str(key).startswith(f"{sheet}-"):
            del st.session_state[key]


def minutes(questionnaire: Questionnaire) -> int:
    """How long answering takes: twelve seconds a question, rounded up to whole minutes."""
    return max(1, -(-len(questionnaire.answerable) * 12 // 60))


def say_problem_summary(say: Say, sheet: AnswerSheet) -> str:
    return say("answer-incomplete", count=len(sheet.problems))
