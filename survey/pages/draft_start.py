"""The three ways to a new draft: an empty questionnaire, one that exists, a file."""

from __future__ import annotations

import streamlit as st

from survey import approval, drafting
from survey.clock import local
from survey.drafting import Stored
from survey.pages import draft_begun, draft_style
from survey.pages.draft_begun import Begun, Saved
from survey.pages.draft_editor import is_changed, typed
from survey.pages.draft_list import choose
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.questionnaire.grammar import MAX_TITLE
from survey.store import reading
from survey.texts import Say

NEW = "new"
"""Stands for a proposal of which nothing is saved yet."""
_WAYS = ("empty", "existing", "file")
_NOTHING = Saved("", "")


def unsaved() -> Begun[Saved]:
    """The draft that is not saved yet; its text is empty where nobody has begun one."""
    return draft_begun.begun(f"draft-text-{NEW}", _NOTHING)


def begin(text: str) -> None:
    """Open an editor on this text, of which nothing is saved."""
    mine = unsaved().restart(_NOTHING)
    mine.field("text", text)
    choose(NEW)


def has_begun() -> bool:
    return is_changed(unsaved())


def forget() -> None:
    unsaved().restart(_NOTHING)


def draw(visitor: Visitor) -> None:
    say = visitor.say
    st.subheader(say("drafts-new"), anchor=False)
    if has_begun():
        _draw_unsaved(say, unsaved())
        return
    ways = {way: say(f"drafts-new-{way}") for way in _WAYS}
    way = st.radio(
        say("drafts-new-how"), _WAYS, key="drafts-way", format_func=ways.__getitem__, index=0
    )
    if way == "empty":
        _draw_empty(visitor)
    elif way == "existing":
        _draw_existing(visitor)
    else:
        _draw_file(say)


def _draw_unsaved(say: Say, mine: Begun[Saved]) -> None:
    """What was begun before is not thrown away by beginning something else."""
    checked = drafting.check(typed(mine))
    title = str(checked.questionnaire.title) if checked.questionnaire else say("drafts-untitled")
    st.info(say("drafts-new-unsaved", title=plain(title)))
    with st.container(horizontal=True):
        st.button(say("drafts-go-on"), key="go-on", type="primary", on_click=choose, args=(NEW,))
        st.button(say("drafts-discard"), key="discard", on_click=forget)


def _draw_empty(visitor: Visitor) -> None:
    say = visitor.say
    with st.form("new-empty", border=False):
        title = st.text_input(
            say("drafts-new-title"), key="new-title", max_chars=MAX_TITLE, autocomplete="off"
        )
        st.caption(say("drafts-new-title-about"))
        if not st.form_submit_button(say("drafts-begin"), key="begin-empty", type="primary"):
            return
    if not title.strip():
        st.error(say("drafts-new-title-first"))
        return
    with reading(visitor.here.engine) as session:
        taken = {one.questionnaire_id for one in drafting.stored(session)}
    begin(drafting.template(title.strip(), taken, say))
    st.rerun()


def _draw_existing(visitor: Visitor) -> None:
    say = visitor.say
    with reading(visitor.here.engine) as session:
        found = drafting.stored(session)
        newest = {one.questionnaire_id: one for one in reversed(found)}
        titles = {
            identity: approval.version(session, one.version_id).title.in_language(visitor.language)
            for identity, one in newest.items()
        }
    if not found:
        st.info(say("drafts-new-no-existing"))
        return
    identity = st.selectbox(
        say("drafts-new-which"),
        sorted(titles, key=lambda one: titles[one]),
        format_func=lambda one: titles[one],
    )
    versions = {one.version_id: one for one in found if one.questionnaire_id == identity}
    version_id = st.selectbox(
        say("drafts-new-version"),
        list(versions),
        format_func=lambda one: _version_in_words(say, versions[one]),
    )
    st.caption(say("drafts-new-existing-about"))
    if st.button(say("drafts-begin"), key="begin-existing", type="primary"):
        with told(), reading(visitor.here.engine) as session:
            text = approval.version(session, version_id).source
        begin(text)
        st.rerun()


def _version_in_words(say: Say, one: Stored) -> str:
    return say(
        "drafts-new-version-of",
        at=local(one.imported_at),
        fingerprint=one.fingerprint[:8],
        approved="yes" if one.is_approved else "no",
    )


def _draw_file(say: Say) -> None:
    st.markdown(say("drafts-new-file-about"))
    st.html(f"<style>{draft_style.uploader(say)}</style>")
    with st.container(key="draft-file"):
        file = st.file_uploader(
            say("drafts-new-file-label"),
            type=["yaml", "yml"],
            key="drafts-file",
            max_upload_size=drafting.MAX_UPLOAD_BYTES // 1_000_000,
        )
    if file is None:
        return
    with told():
        text = drafting.decoded(file.getvalue())
    begin(text)
    st.rerun()
