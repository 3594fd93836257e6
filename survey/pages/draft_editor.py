"""Writing the questionnaire as text: the text, what is wrong with it, and how it will look."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from survey import drafting
from survey.drafting import Checked
from survey.pages import draft_faults, draft_style
from survey.pages.draft_acting import draw_outcome, refuse
from survey.pages.draft_begun import Begun, Saved
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire
from survey.questionnaire.grammar import QUESTION, QUESTIONNAIRE
from survey.texts import Say

PLACE = "text"
_TEXT = "text"
_ADDED = "drafts-added-at"
_HEIGHT = 620


def typed(mine: Begun[Saved]) -> str:
    return str(mine.typed(_TEXT, mine.base.text))


def is_changed(mine: Begun[Saved]) -> bool:
    return typed(mine) != mine.base.text


def desk() -> list[DeltaGenerator]:
    """Places for the text with all that belongs to it, and for the preview beside it; below it
    on a phone."""
    with st.container(key="draft-desk"):
        return st.columns([3, 2], gap="medium")


def draw(
    visitor: Visitor, mine: Begun[Saved], *, save: str = "", frozen: bool = False
) -> tuple[Checked, bool]:
    """The text, and a button to save that says ``save``, unless that is empty. Returns what the
    text says, and whether the button was pressed."""
    checked = drafting.check(typed(mine))
    key = mine.field(_TEXT, mine.base.text)
    st.html(f"<style>{_numbers(checked)}</style>")
    pressed = False
    with st.container(key="draft-text"):
        st.text_area(
            visitor.say("drafts-text"),
            key=key,
            height=_HEIGHT,
            disabled=frozen,
            persist_state="session",
        )
    if not frozen:
        pressed = _draw_buttons(visitor.say, mine, checked, key, save)
    _draw_added(visitor.say)
    draw_outcome(PLACE)
    draft_faults.draw(visitor, checked)
    return checked, pressed


def readable(visitor: Visitor, checked: Checked) -> Questionnaire:
    """The questionnaire to save; a faulty text is refused, and stays in the editor."""
    if checked.questionnaire is None:
        refuse(PLACE, visitor.say("drafts-not-saved"))
    return checked.questionnaire


def _draw_buttons(say: Say, mine: Begun[Saved], checked: Checked, key: str, save: str) -> bool:
    pressed = False
    with st.container(horizontal=True):
        if save:
            pressed = st.button(save, key="save-text", type="primary")
        st.button(say("drafts-check"), key="check")
        _draw_additions(say, key, checked)
    if save and is_changed(mine):
        st.caption(say("drafts-unsaved"))
    return pressed


def _numbers(checked: Checked) -> str:
    return draft_style.gutter(
        checked.text.count("\n") + 1,
        {fault.line for fault in checked.faults},
        {warning.line for warning in checked.warnings},
    )


def _draw_additions(say: Say, key: str, checked: Checked) -> None:
    """A question at the end of the text, ready to be reworded."""
    with st.popover(say("drafts-add"), disabled=checked.questionnaire is None):
        st.markdown(say("drafts-add-lead"))
        for kind in drafting.KINDS:
            st.button(
                say(f"drafts-add-{kind.replace('_', '-')}"),
                key=f"add-{kind}",
                on_click=_add,
                args=(key, kind),
                width="stretch",
            )


def _draw_added(say: Say) -> None:
    """Where the new question stands: it may be far below what the text area shows."""
    line = st.session_state.pop(_ADDED, None)
    if line:
        st.info(say("drafts-added", line=line))
    elif line == 0:
        st.warning(say("drafts-not-added"))


def _add(key: str, kind: str) -> None:
    text = str(st.session_state[key])
    longer = drafting.with_question(text, kind)
    if longer is None:
        st.session_state[_ADDED] = 0
    else:
        st.session_state[_ADDED] = text.rstrip().count("\n") + 3
        st.session_state[key] = longer


def draw_dictionary(say: Say) -> None:
    """What each key of the language means."""
    with st.expander(say("drafts-dictionary")):
        st.markdown(say("drafts-dictionary-lead"))
        st.markdown(say("drafts-dictionary-languages"))
        st.code(drafting.in_two_languages(), language=None)
        for level, keys in (("questionnaire", QUESTIONNAIRE), ("question", QUESTION)):
            st.table(
                [
                    {
                        say("drafts-dictionary-key"): f"`{key}`",
                        say("drafts-dictionary-meaning"): say(f"key-{level}-{key}"),
                    }
                    for key in keys
                ],
                border="horizontal",
                hide_index=True,
            )
