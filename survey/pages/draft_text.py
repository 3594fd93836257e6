"""The questions of a proposal as text: written, saved, asked to be approved, begun anew."""

from __future__ import annotations

import streamlit as st

from survey import approval, drafting
from survey.approval import State
from survey.drafting import Checked
from survey.pages import (
    draft_begun,
    draft_changes,
    draft_editor,
    draft_opened,
    draft_preview,
    draft_start,
    draft_wording,
)
from survey.pages.draft_acting import attempt, finish, refuse
from survey.pages.draft_begun import Begun, Saved
from survey.pages.draft_conflict import draw_conflict
from survey.pages.draft_list import choose
from survey.pages.draft_opened import Opened
from survey.pages.visitor import Visitor
from survey.store import reading
from survey.texts import Say

_PLACE = draft_editor.PLACE
_CHANGEABLE = frozenset({State.DRAFT, State.PROPOSED})


def draw_new(visitor: Visitor) -> None:
    """A draft of which nothing is saved."""
    say, mine = visitor.say, draft_start.unsaved()
    text, preview = draft_editor.desk()
    with text:
        checked, pressed = draft_editor.draw(visitor, mine, save=say("drafts-save"))
        if pressed:
            _save_first(visitor, mine, checked)
        _draw_changes(visitor, checked)
        _draw_below(say, mine, checked)
    with preview:
        draft_preview.draw(visitor, mine, checked)


def _save_first(visitor: Visitor, mine: Begun[Saved], checked: Checked) -> None:
    new = draft_editor.readable(visitor, checked)
    proposal = attempt(visitor, _PLACE, lambda session: approval.draft(session, new, visitor.name))
    # What stands in the editor, as comments that were not stored stay there too.
    draft_begun.begun(_part(proposal.id), Saved(proposal.version_id, checked.text))
    draft_start.forget()
    choose(proposal.id)
    finish(_PLACE, visitor.say("drafts-saved-first"))


def _part(proposal_id: str) -> str:
    return f"draft-text-{proposal_id}"


def _stored(opened: Opened) -> Saved:
    return Saved(opened.proposal.version_id, opened.saved.source)


def begun(opened: Opened) -> Begun[Saved]:
    """Where somebody else has saved, and nothing is typed here, or the same, that is shown."""
    stored = _stored(opened)
    mine = draft_begun.begun(_part(opened.proposal.id), stored)
    if mine.base.version_id == stored.version_id:
        return mine
    same = draft_editor.typed(mine) == stored.text
    return mine if draft_editor.is_changed(mine) and not same else mine.restart(stored)


def draw(visitor: Visitor, opened: Opened, mine: Begun[Saved]) -> None:
    say, state = visitor.say, opened.state
    if mine.base.version_id != opened.proposal.version_id:
        draw_conflict(say, mine, _stored(opened))
    if state == State.APPROVED:
        draft_wording.draw_requests(say, opened)
        st.markdown(say("drafts-wording-lead"))
    text, preview = draft_editor.desk()
    with text:
        if state == State.APPROVED:
            checked = _draw_approved(visitor, opened, mine)
        elif state in _CHANGEABLE:
            checked = _draw_changeable(visitor, opened, mine)
        else:
            checked = _draw_settled(visitor, mine)
        _draw_below(say, mine, checked)
    with preview:
        draft_preview.draw(visitor, mine, checked)


def _draw_changeable(visitor: Visitor, opened: Opened, mine: Begun[Saved]) -> Checked:
    checked, pressed = draft_editor.draw(visitor, mine, save=visitor.say("drafts-save"))
    if pressed:
        _save(visitor, opened, mine, checked)
    _draw_changes(visitor, checked)
    return checked


def _draw_approved(visitor: Visitor, opened: Opened, mine: Begun[Saved]) -> Checked:
    checked, _ = draft_editor.draw(visitor, mine)
    if draft_wording.draw_request(visitor, opened, checked):
        _draw_anew(visitor.say, mine)
    return checked


def _draw_settled(visitor: Visitor, mine: Begun[Saved]) -> Checked:
    """Nobody types what cannot be saved, but what was typed before it was settled is not lost."""
    changed = draft_editor.is_changed(mine)
    if changed:
        st.warning(visitor.say("drafts-too-late"))
    checked, _ = draft_editor.draw(visitor, mine, frozen=not changed)
    _draw_anew(visitor.say, mine)
    _draw_changes(visitor, checked)
    return checked


def _save(visitor: Visitor, opened: Opened, mine: Begun[Saved], checked: Checked) -> None:
    saved = visitor.say("drafts-saved")
    if not draft_editor.is_changed(mine):  # as where somebody pressed twice
        finish(_PLACE, saved)
    new = draft_editor.readable(visitor, checked)
    proposal = attempt(
        visitor,
        _PLACE,
        lambda session: drafting.revise(
            session, opened.proposal.id, mine.base.version_id, new, visitor.name
        ),
    )
    mine.rebase(Saved(proposal.version_id, checked.text))
    finish(_PLACE, saved)


def _draw_anew(say: Say, mine: Begun[Saved]) -> None:
    """Another draft of the same text, where this one can no longer be changed."""
    if not st.button(say("drafts-anew"), key="anew"):
        return
    if draft_start.has_begun():
        refuse(_PLACE, say("drafts-anew-unsaved"))
    draft_start.begin(draft_editor.typed(mine))
    st.rerun()


def _draw_changes(visitor: Visitor, checked: Checked) -> None:
    if checked.questionnaire is None:
        return
    with reading(visitor.here.engine) as session:
        since = draft_opened.since_asked(session, checked.questionnaire)
    if since is not None:
        with st.expander(visitor.say("drafts-changes")):
            draft_changes.draw(visitor.say, since)


def _draw_below(say: Say, mine: Begun[Saved], checked: Checked) -> None:
    """What the keys mean, and the text as a file."""
    now = checked.questionnaire
    draft_editor.draw_dictionary(say)
    st.download_button(
        say("drafts-download"),
        draft_editor.typed(mine),
        file_name=f"{now.id if now else say('drafts-untitled')}.yaml",
        mime="application/yaml",
        key="download-text",
        on_click="ignore",
    )
