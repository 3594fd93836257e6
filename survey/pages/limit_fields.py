"""The three limits for how small the groups shown are, as fields that may only be raised."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

from survey.limits import FLOORS, HIGHEST, Limits
from survey.texts import Say

NAMES = {
    "distribution_minimum": "minimum",
    "end_class_size": "end-class",
    "index_minimum": "index",
}


def draw(
    say: Say,
    key: Callable[[str], str],
    start: Limits | None = None,
    least: Limits = FLOORS,
    *,
    folded: bool = True,
) -> Limits:
    """``key``: of a field by its short name. ``start``: what the fields begin with, unless their
    keys hold something already. ``folded``: not inside an expander already."""
    found = {}
    with _place(say, key("limits"), folded=folded):
        st.markdown(say("limits-lead"))
        for name, short in NAMES.items():
            lowest = getattr(least, name)
            found[name] = st.number_input(
                say(f"limits-{short}"),
                lowest,
                max(getattr(HIGHEST, name), lowest),
                max(getattr(start, name), lowest) if start else "min",
                step=1,
                key=key(short),
                persist_state="session",
            )
            st.caption(say(f"limits-{short}-about", least=lowest))
    return Limits(**{name: int(value) for name, value in found.items()})


@contextmanager
def _place(say: Say, key: str, *, folded: bool) -> Iterator[None]:
    if not folded:
        yield
        return
    with st.expander(say("limits-title"), key=key):
        yield
