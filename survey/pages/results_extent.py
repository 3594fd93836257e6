"""How much of a tranche is not shown, and what a higher response rate would open. Totals only:
never where a rule struck."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from sqlmodel import Session, col, select

from analysis.disclosure import opened_by
from analysis.numbers import listed, percent
from survey import releases
from survey.invited import own_invited
from survey.pages.gate_making import tree_of
from survey.pages.markdown import plain
from survey.pages.results_round import Round
from survey.pages.visitor import Visitor
from survey.store import TrancheUnit

_RATES = (0.6, 0.75, 0.9)


def draw(visitor: Visitor, session: Session, rounds: Sequence[Round]) -> None:
    """``rounds``: the earliest first; what could be opened is told of the last."""
    say = visitor.say
    with st.expander(say("results-extent")):
        st.caption(say("results-extent-about"))
        for one in rounds:
            extent = one.release.extent
            if len(rounds) > 1:
                st.markdown(f"**{plain(one.tranche.title)}**")
            st.markdown(say("results-extent-units", shown=extent.units_shown, units=extent.units))
            st.markdown(
                say(
                    "results-extent-cells",
                    cells=extent.cells,
                    shown=extent.cells_shown,
                    classed=extent.cells_classed,
                    suppressed=extent.cells_suppressed,
                )
            )
        rates = _opened(visitor, session, rounds[-1])
        st.markdown(say("results-extent-opened", rates=rates))


def _opened(visitor: Visitor, session: Session, one: Round) -> str:
    of_tranche = select(TrancheUnit).where(TrancheUnit.tranche_id == one.tranche.id)
    rows = session.exec(of_tranche.order_by(col(TrancheUnit.unit_id))).all()
    tree = tree_of(rows, releases.latest_moved(session, one.tranche.id))
    invited = own_invited(rows)
    return listed(
        [
            visitor.say(
                "results-extent-rate",
                rate=percent(rate, visitor.language),
                units=opened_by(tree, invited, one.release.policy, rate),
            )
            for rate in _RATES
        ],
        visitor.language,
    )
