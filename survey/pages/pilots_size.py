"""What groups of the pilots' size could show at all, before anybody looks at the answers."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analysis.change import detectable
from analysis.numbers import decimal, percent
from survey.pages.markdown import plain
from survey.pages.pilots_reading import Pilot, ReadTrial
from survey.pages.visitor import Visitor

_MIDDLE = 0.5


def draw(visitor: Visitor, read: ReadTrial) -> None:
    say = visitor.say
    st.subheader(say("pilots-size-heading"), anchor=False)
    st.markdown(say("pilots-size-lead"))
    columns = [say(f"pilots-size-{name}") for name in ("pilot", "before", "after", "least")]
    rows = [[plain(one.name), *_row(visitor, read, one)] for one in read.pilots]
    st.table(pd.DataFrame(rows, columns=columns), border="horizontal", hide_index=True)
    st.caption(say("pilots-size-little-room"))


def _row(visitor: Visitor, read: ReadTrial, pilot: Pilot) -> list[str]:
    say = visitor.say
    first, last = read.rounds[:2]
    n_before, n_after = first.respondents(pilot.before), last.respondents(pilot.after)
    shown = [
        _answered(visitor, n, one.invited(ids))
        for n, one, ids in ((n_before, first, pilot.before), (n_after, last, pilot.after))
    ]
    return [
        *shown,
        least(visitor, n_before, n_after) if n_before and n_after else say("pilots-hidden"),
    ]


def least(visitor: Visitor, n_before: int, n_after: int) -> str:
    """From a share in the middle of the scale, where there is as much room both ways."""
    size = detectable(n_before, n_after, _MIDDLE).rise
    if size is None:
        return visitor.say("pilots-size-nothing")
    return visitor.say("pilots-size-points", size=decimal(size * 100, visitor.language, 0))


def _answered(visitor: Visitor, n: int | None, invited: int) -> str:
    if n is None:
        return visitor.say("pilots-hidden")
    if n > invited:
        return str(n)
    rate = percent(n / invited, visitor.language) if invited else ""
    return visitor.say("pilots-answered", n=n, invited=invited, rate=rate)
