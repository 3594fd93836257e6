"""Codes that are drawn and wait to be downloaded: the only moment they are in the clear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.handout import file_names, mail_merge, slips
from survey.handout.in_memory import InMemory
from survey.handout.issuing import Batch, take_back
from survey.handout.slips import Print
from survey.handout.supply import Supply, supplies
from survey.pages import codes_public_url
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.store import Tranche, reading, writing

HELD = "codes-held"
MESSAGE = "codes-message"
MOST_SLIPS = 20_000
_HEARTBEAT_SECONDS = 20
_ONE_FILE, _FILE_FOR_EACH, _MERGE = "slips", "slips-each", "merge"
_SHOWN_UNITS = 10

Codes = Mapping[str, tuple[str, Sequence[str]]]


def hold(codes: InMemory[Batch]) -> None:
    st.session_state[HELD] = codes


def held() -> InMemory[Batch] | None:
    found: InMemory[Batch] | None = st.session_state.get(HELD)
    return found


@st.fragment(run_every=_HEARTBEAT_SECONDS)
def _stay(codes: InMemory[Batch]) -> None:
    """Says that the page is still open."""
    codes.stay()
    if codes.content is None:
        st.rerun()


def draw(visitor: Visitor, codes: InMemory[Batch]) -> None:
    say = visitor.say
    batch = codes.content
    if batch is None:
        st.session_state.pop(HELD)
        st.session_state[MESSAGE] = say("codes-lapsed")
        st.rerun()
    with reading(visitor.here.engine) as session:
        row = session.get_one(Tranche, batch.tranche_id)
        places = _places(session, row, batch)
        title = approval.version(session, row.version_id).title
    st.header(say("codes-held-title", count=len(batch)), anchor=False)
    st.warning(say("codes-held", count=len(batch)))
    named = {one.unit_id: (one.called(say), batch.codes[one.unit_id]) for one in places}
    units = [plain(name) for name, _ in named.values()]
    more = len(units) - _SHOWN_UNITS
    listed = ", ".join(units[:_SHOWN_UNITS])
    st.caption(say("codes-held-units", units=listed, more=max(0, more)))
    choices = [_ONE_FILE, *([_FILE_FOR_EACH] if len(named) > 1 else []), _MERGE]
    kind = st.radio(
        say("codes-format"),
        choices,
        format_func=lambda one: say(f"codes-format-{one}"),
        key="codes-format",
    )
    backs = kind != _MERGE and st.checkbox(say("codes-blank-backs"), key="codes-blank-backs")
    if kind == _MERGE:
        st.warning(say("codes-merge-meaning"))
    public_url = codes_public_url.ask(say, visitor.language)
    if kind != _MERGE and len(batch) > MOST_SLIPS:
        st.error(say("codes-too-many-slips", most=MOST_SLIPS))
    elif public_url:
        leaders = {one.unit_id: one.name for one in places if one.leaders}
        wanted = Print(title, row.closes_at, public_url, visitor.language, bool(backs), leaders)
        _draw_download(visitor, codes, batch, named, wanted, kind)
    _draw_ending(visitor, codes, batch)
    _stay(codes)


def _places(session: Session, row: Tranche, batch: Batch) -> list[Supply]:
    """Where the codes belong, in the order of the units."""
    return [one for one in supplies(session, row, datetime.now(UTC)) if one.unit_id in batch.codes]


def _draw_download(
    visitor: Visitor,
    codes: InMemory[Batch],
    batch: Batch,
    named: Codes,
    wanted: Print,
    kind: str,
) -> None:
    say = visitor.say
    name = f"{kind}-{wanted.public_url}-{wanted.blank_backs}-{wanted.language}"
    if name not in batch.files:
        batch.files.clear()
        with st.spinner(say("codes-drawing")):
            batch.files[name] = _file(visitor, codes, named, wanted, kind)
    ending = {_ONE_FILE: "pdf", _FILE_FOR_EACH: "zip", _MERGE: "csv"}[kind]
    about = file_names.plain(say(f"codes-file-name-{kind}"))

    def taken() -> None:
        batch.taken = True

    st.download_button(
        say("codes-download"),
        batch.files[name],
        file_name=f"{about}.{ending}",
        mime=f"{'text' if kind == _MERGE else 'application'}/{ending}",
        key="codes-download",
        type="primary",
        on_click=taken,
    )


def _file(
    visitor: Visitor, codes: InMemory[Batch], named: Codes, wanted: Print, kind: str
) -> bytes:
    if kind == _MERGE:
        return mail_merge.rows(named, wanted.public_url, visitor.say)
    bar = st.progress(0.0)
    draw_slips = slips.one_file if kind == _ONE_FILE else slips.file_for_each

    def show(done: int, of: int) -> None:
        codes.stay()
        bar.progress(done / of)

    drawn = draw_slips(wanted, named, show)
    bar.empty()
    return drawn


def _draw_ending(visitor: Visitor, codes: InMemory[Batch], batch: Batch) -> None:
    say, here = visitor.say, visitor.here
    if batch.taken:
        seen = st.checkbox(say("codes-file-seen"), key="codes-file-seen")
        if st.button(say("codes-forget"), key="codes-forget", disabled=not seen):
            codes.drop()
            st.session_state.pop(HELD, None)
            st.session_state[MESSAGE] = say("codes-forgotten")
            st.rerun()
    with st.expander(say("codes-take-back-title")):
        st.markdown(say("codes-take-back-about"))
        if st.button(say("codes-take-back"), key="codes-take-back"):
            with told(), writing(here.engine) as session:
                removed = take_back(session, here.pepper, batch, visitor.name)
            codes.drop()
            st.session_state.pop(HELD, None)
            st.session_state[MESSAGE] = say("codes-taken-back", count=len(removed))
            st.rerun()
