"""HR's export read in: the file, its columns, what would change, and only then «Bekreft»."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import streamlit as st
from sqlmodel import Session
from streamlit.delta_generator import DeltaGenerator

from survey.organisation import stored
from survey.organisation.fault import UnitFaults
from survey.organisation.importing.applying import apply, prepare
from survey.organisation.importing.columns import OWN_FIELDS, Columns, Shape, headers, suggest
from survey.organisation.importing.opening import open_file
from survey.organisation.importing.preview import Preview
from survey.organisation.importing.sheet import File, Sheet, in_words
from survey.pages import organisation_preview
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.pages.organisation_acting import do, draw_message
from survey.pages.organisation_seen import choose_day, today
from survey.pages.visitor import Visitor
from survey.store import reading

_OPENED, _WORKED_OUT, _TURN = "organisation-opened", "organisation-preview-of", "organisation-turn"
MOST_MEGABYTES = 5
_DELIMITERS = {";": "semicolon", ",": "comma", "\t": "tab", "|": "bar"}
_SAMPLE = 5
_NONE = -1
_SHEETS_TRIED = 5


@dataclass
class _Opened:
    """A file read once, not at each rerun. ``turn``: the upload it came with."""

    turn: str
    file: File
    sheets: dict[str, Sheet] = field(default_factory=dict)

    def sheet(self, name: str) -> Sheet:
        if name not in self.sheets:
            self.sheets[name] = self.file.read(name)
        return self.sheets[name]


@dataclass(frozen=True)
class _Request:
    """What a preview is worked out from; another one makes the preview go away."""

    turn: str
    sheet: str
    columns: Columns
    day: date
    top: str


def draw(visitor: Visitor) -> None:
    say = visitor.say
    draw_message()
    st.markdown(say("organisation-import-lead"))
    turn = st.session_state.setdefault(_TURN, 0)
    with st.container(key="organisation-file"):
        uploaded = st.file_uploader(
            say("organisation-file"),
            type=["csv", "txt", "tsv", "xlsx", "xlsm", "xls"],
            key=f"organisation-upload-{turn}",
            max_upload_size=MOST_MEGABYTES,
        )
    if uploaded is None:
        st.session_state.pop(_OPENED, None)
        st.session_state.pop(_WORKED_OUT, None)
        return
    with told():
        opened = _open(uploaded.file_id, uploaded.getvalue())
        name = _choose_sheet(visitor, opened)
        sheet = opened.sheet(name)
    if not sheet.rows:
        st.error(say("organisation-sheet-empty"))
        return
    _draw_traits(visitor, opened.file, sheet)
    columns = _confirm_columns(visitor, sheet, f"{opened.turn}-{name}")
    day = choose_day(say("organisation-import-from"), today(), "organisation-import-day")
    st.caption(say("organisation-import-from-about"))
    request = _Request(opened.turn, name, columns, day, _ask_top(visitor, columns, day))
    if st.button(say("organisation-import-show"), key="show-preview", type="secondary"):
        _work_out(visitor, sheet, request)
    worked_out = st.session_state.get(_WORKED_OUT)
    if worked_out is not None and worked_out[0] == request:
        _draw_outcome(visitor, worked_out[1])


def _open(turn: str, content: bytes) -> _Opened:
    opened: _Opened | None = st.session_state.get(_OPENED)
    if opened is None or opened.turn != turn:
        opened = _Opened(turn, open_file(content))
        st.session_state[_OPENED] = opened
    return opened


def _choose_sheet(visitor: Visitor, opened: _Opened) -> str:
    """The sheet that reads most like units is suggested, among those that people see."""
    sheets = opened.file.sheets
    if len(sheets) == 1:
        return sheets[0].name
    seen = [one.name for one in sheets if not one.hidden][:_SHEETS_TRIED]
    likely = max(
        seen, key=lambda one: len(suggest(opened.sheet(one)).columns), default=sheets[0].name
    )
    hidden = {one.name for one in sheets if one.hidden}
    mark = visitor.say("organisation-sheet-hidden")
    names = [one.name for one in sheets]
    chosen: str = st.selectbox(
        visitor.say("organisation-sheet"),
        names,
        index=names.index(likely),
        format_func=lambda one: f"{one} ({mark})" if one in hidden else one,
        key=f"organisation-sheet-{opened.turn}",
    )
    return chosen


def _draw_traits(visitor: Visitor, file: File, sheet: Sheet) -> None:
    say = visitor.say
    if file.encoding:
        delimiter = say(f"organisation-delimiter-{_DELIMITERS[file.delimiter]}")
        st.caption(say("organisation-read-as", encoding=file.encoding, delimiter=delimiter))
    for note in sheet.notes:
        st.caption(say(note))


def _confirm_columns(visitor: Visitor, sheet: Sheet, key: str) -> Columns:
    say = visitor.say
    found = suggest(sheet)
    st.subheader(say("organisation-columns"), anchor=False)
    st.markdown(say("organisation-columns-lead"))
    header = int(
        st.number_input(
            say("organisation-header-row"),
            1,
            len(sheet.rows),
            max(found.header, 1),
            key=f"header-{key}",
        )
    )
    names = headers(sheet, header)
    _draw_sample(sheet, header, names)
    shape = _choose_shape(visitor, found.shape, f"shape-{key}")
    nothing = say("organisation-no-column")
    columns = {}
    sides: list[DeltaGenerator] = []
    for one in OWN_FIELDS[shape]:
        # A row of its own for each two, so that a narrow screen stacks them in order.
        sides = sides or list(st.columns(2))
        suggested = found.columns.get(one) if header == found.header else None
        with sides.pop(0):
            index = st.selectbox(
                say(f"organisation-field-{one.replace('_', '-')}"),
                range(_NONE, len(names)),
                index=0 if suggested is None else suggested + 1,
                format_func=lambda i: nothing if i == _NONE else names[i],
                key=f"column-{key}-{header}-{shape}-{one}",
            )
        if index != _NONE:
            columns[one] = index
    return Columns(shape, header, columns)


def _choose_shape(visitor: Visitor, suggested: Shape, key: str) -> Shape:
    names = {one: visitor.say(f"organisation-shape-{one}") for one in Shape}
    chosen = st.radio(
        visitor.say("organisation-shape"),
        list(names),
        index=list(names).index(suggested),
        format_func=names.__getitem__,
        key=key,
    )
    return Shape(chosen)


def _draw_sample(sheet: Sheet, header: int, names: list[str]) -> None:
    rows = sheet.rows[header : header + _SAMPLE]
    # Streamlit has an English word for a table without rows.
    if not rows:
        return
    st.table(
        [
            {
                plain(name): plain(in_words(row[index])) if index < len(row) else ""
                for index, name in enumerate(names)
            }
            for row in rows
        ],
        border="horizontal",
        hide_index=True,
    )


def _ask_top(visitor: Visitor, columns: Columns, day: date) -> str:
    """What the whole is called, where neither the file nor the database says."""
    if columns.shape != Shape.LEVELS or "kommune" in columns.columns:
        return ""
    with reading(visitor.here.engine) as session:
        if stored.history(session).tree(day):
            return ""
    typed: str = st.text_input(
        visitor.say("organisation-top"), key="organisation-top", max_chars=200, autocomplete="off"
    )
    return " ".join(typed.split())


def _work_out(visitor: Visitor, sheet: Sheet, request: _Request) -> None:
    outcome: Preview | UnitFaults
    with told(), reading(visitor.here.engine) as session:
        try:
            outcome = prepare(session, sheet, request.columns, request.day, request.top)
        except UnitFaults as faults:
            outcome = faults
    st.session_state[_WORKED_OUT] = (request, outcome)


def _draw_outcome(visitor: Visitor, outcome: Preview | UnitFaults) -> None:
    say = visitor.say
    if isinstance(outcome, UnitFaults):
        organisation_preview.draw_faults(visitor, outcome.faults)
        return
    organisation_preview.draw(visitor, outcome)
    if not outcome.changes_anything:
        return
    st.markdown(say("organisation-confirm-lead", day=outcome.day))
    with st.container(horizontal=True):
        sure = st.button(say("organisation-confirm"), key="confirm-import", type="primary")
        if st.button(say("organisation-cancel"), key="cancel-import"):
            _start_over()
            st.rerun()
    if sure:
        _apply(visitor, outcome)


def _apply(visitor: Visitor, wanted: Preview) -> None:
    def carry_out(session: Session) -> None:
        apply(session, wanted, visitor.name)

    message = visitor.say("organisation-imported", day=wanted.day)
    do(visitor, message, carry_out, afterwards=_start_over)


def _start_over() -> None:
    """A fresh uploader: the old one keeps its file."""
    st.session_state.pop(_OPENED, None)
    st.session_state.pop(_WORKED_OUT, None)
    st.session_state[_TURN] += 1
