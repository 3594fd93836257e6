"""Figures read in: the file, what it would add or everything that is wrong, then «Bekreft»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session

from survey import series
from survey.organisation.fault import Fault
from survey.organisation.importing.sheet import File
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.pages.series_acting import do, fresh
from survey.pages.series_drawing import draw_status
from survey.pages.series_other import lines_of, unit_name
from survey.pages.visitor import Visitor
from survey.series import FACTORS, LONGEST_REASON, Import, Kind, Preview, SeriesFaults
from survey.series.places import places
from survey.store import reading

_OPENED, _WORKED_OUT = "series-opened", "series-worked-out"
MOST_MEGABYTES = 5
_MOST_SHOWN = 100
_EXAMPLES = {
    Kind.EARLIER: (
        "kilde;indikator;skala;mål;ønsket;periode_1;verdi_1;periode_2;verdi_2",
        "Medarbeiderundersøkelsen;Trivsel;1-6;5,3;høy;2013;5,1;2015-Q3;5,0",
    ),
    Kind.FACTORS: (
        ";".join(("enhet", "år", "antall svar", *FACTORS)),
        ";".join(("Helse", "2025", "1204", *["3,9"] * len(FACTORS))),
    ),
    Kind.CONTEXT: (
        "enhet;periode;indikator;prosent;kilde",
        "Helse;2025-T1;Sykefravær;12,2;Personalstatistikk 1. tertial 2025",
    ),
}


@dataclass(frozen=True)
class _Request:
    """What a preview is worked out from; another one makes the preview go away."""

    turn: str
    sheet: str
    kind: Kind
    source: str
    wanted: str


def draw(visitor: Visitor) -> None:
    say = visitor.say
    kind = Kind(
        st.radio(
            say("series-kind"),
            [one.value for one in Kind],
            format_func=lambda one: say(f"series-kind-{one}"),
            key="series-kind",
        )
    )
    st.markdown(say(f"series-kind-{kind.value}-about"))
    st.download_button(
        say("series-example"),
        "\r\n".join(_EXAMPLES[kind]).encode("utf-8-sig"),
        file_name=f"eksempel-{kind.value}.csv",
        mime="text/csv",
        key=f"series-example-{kind.value}",
    )
    _draw_file(visitor, kind)
    with reading(visitor.here.engine) as session:
        found = series.imports(session)
    _draw_imports(visitor, found)


def _draw_file(visitor: Visitor, kind: Kind) -> None:
    say = visitor.say
    with st.container(key="series-file"):
        uploaded = st.file_uploader(
            say("series-file"),
            type=["csv", "txt", "tsv", "xlsx", "xlsm", "xls"],
            key=fresh("series-upload"),
            max_upload_size=MOST_MEGABYTES,
        )
    if uploaded is None:
        st.session_state.pop(_OPENED, None)
        st.session_state.pop(_WORKED_OUT, None)
        return
    with told():
        file = _open(uploaded.file_id, uploaded.getvalue())
    names = [one.name for one in file.sheets]
    name = names[0]
    if len(names) > 1:
        name = st.selectbox(say("organisation-sheet"), names, key=f"sheet-{uploaded.file_id}")
    source = wanted = ""
    if kind != Kind.FACTORS:
        source = st.text_input(
            say("series-file-source"), max_chars=200, autocomplete="off", key="series-file-source"
        )
        wanted = st.radio(
            say("series-file-wanted"),
            ["", "high", "low"],
            format_func=lambda one: say(f"series-file-wanted-{one or 'unsaid'}"),
            key="series-file-wanted",
        )
    request = _Request(uploaded.file_id, name, kind, source, wanted)
    if st.button(say("series-show"), key="series-show"):
        _work_out(visitor, file, uploaded.name, request)
    worked_out = st.session_state.get(_WORKED_OUT)
    if worked_out is not None and worked_out[0] == request:
        _draw_outcome(visitor, worked_out[1])


def _open(turn: str, content: bytes) -> File:
    """A file is opened once, not at each rerun."""
    opened = st.session_state.get(_OPENED)
    if opened is None or opened[0] != turn:
        opened = (turn, series.open_table(content))
        st.session_state[_OPENED] = opened
    file: File = opened[1]
    return file


def _work_out(visitor: Visitor, file: File, name: str, request: _Request) -> None:
    outcome: Preview | SeriesFaults
    with told(), reading(visitor.here.engine) as session:
        try:
            sheet = file.read(request.sheet)
            outcome = series.prepare(
                session, sheet, request.kind, name, request.source, request.wanted or None
            )
        except SeriesFaults as faults:
            outcome = faults
    st.session_state[_WORKED_OUT] = (request, outcome)


def _draw_outcome(visitor: Visitor, outcome: Preview | SeriesFaults) -> None:
    say = visitor.say
    if isinstance(outcome, SeriesFaults):
        st.error(say("problem-series-faults", count=len(outcome.faults)))
        _draw_faults(visitor, outcome.faults)
        return
    with reading(visitor.here.engine) as session:
        known = places(session)
    figures = outcome.figures
    st.subheader(say("series-preview"), anchor=False)
    st.markdown(say("series-preview-count", count=len(figures)))
    for one in outcome.warnings:
        st.warning(plain(say(f"series-warning-{one.kind}", **one.values)))
    shown: dict[tuple[str, str | None], list[series.Figure]] = {}
    for figure in figures:
        shown.setdefault((figure.source, figure.unit_id), []).append(figure)
    for (source, unit_id), several in list(shown.items())[:_MOST_SHOWN]:
        st.markdown(f"**{plain(source)}**: {plain(unit_name(known, unit_id, say))}")
        draw_status(visitor, lines_of(several, known, say))
    if len(shown) > _MOST_SHOWN:
        st.caption(say("series-preview-more", count=len(shown) - _MOST_SHOWN))
    st.markdown(say("series-confirm-lead"))
    if st.button(say("series-confirm"), key="series-confirm", type="primary"):

        def keep(session: Session) -> None:
            series.keep(session, outcome, visitor.name)

        do(visitor, say("series-kept", count=len(figures)), keep)


def _draw_faults(visitor: Visitor, faults: Sequence[Fault]) -> None:
    say = visitor.say
    where, what = say("series-fault-where"), say("series-fault-what")
    told_of = [series.in_words(one, say) for one in faults[:_MOST_SHOWN]]
    st.table(
        [{where: plain(place), what: plain(words)} for place, words in told_of],
        border="horizontal",
        hide_index=True,
    )
    if len(faults) > _MOST_SHOWN:
        st.caption(say("series-preview-more", count=len(faults) - _MOST_SHOWN))


def _draw_imports(visitor: Visitor, found: Sequence[Import]) -> None:
    say = visitor.say
    st.subheader(say("series-imports"), anchor=False)
    if not found:
        st.markdown(say("series-imports-none"))
        return
    for one in found:
        told_of = say(
            "series-import",
            file=plain(one.row.file_name),
            kind=say(f"series-kind-{one.row.kind}"),
            count=one.figures,
            sources=plain(", ".join(one.sources)),
            at=one.row.at,
            who=plain(one.row.who),
        )
        if one.withdrawn is not None:
            words = say(
                "series-import-withdrawn",
                at=one.withdrawn.at,
                who=plain(one.withdrawn.who),
                reason=plain(one.withdrawn.reason),
            )
            st.markdown(f"~~{told_of}~~  \n{words}")
            continue
        st.markdown(told_of)
        _draw_withdrawing(visitor, one)


def _draw_withdrawing(visitor: Visitor, one: Import) -> None:
    say = visitor.say
    with st.expander(say("series-withdraw")), st.form(fresh(f"out-{one.row.id}"), border=False):
        st.markdown(say("series-withdraw-about"))
        reason = st.text_input(
            say("series-withdraw-reason"),
            max_chars=LONGEST_REASON,
            autocomplete="off",
            key=fresh(f"reason-{one.row.id}"),
        )
        if st.form_submit_button(say("series-withdraw-go"), key=f"withdraw-{one.row.id}"):
            do(
                visitor,
                say("series-withdrawn"),
                lambda session: series.withdraw(session, one.row.id, reason, visitor.name),
            )
