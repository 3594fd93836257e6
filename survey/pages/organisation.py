"""The organisation: units over time, HR's exports, and which unit became which."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from survey.pages import (
    organisation_import,
    organisation_log,
    organisation_style,
    organisation_successions,
    organisation_units,
)
from survey.pages.frame import open_page, told
from survey.pages.registry import ORGANISATION
from survey.pages.visitor import Visitor

_PARTS: dict[str, Callable[[Visitor], None]] = {
    "units": organisation_units.draw,
    "import": organisation_import.draw,
    "successions": organisation_successions.draw,
    "log": organisation_log.draw,
}


def main() -> None:
    visitor = open_page(ORGANISATION)
    say = visitor.say
    st.title(say("page-organisation"), anchor=False)
    st.html(f"<style>{organisation_style.page(say)}</style>")
    names = {part: say(f"organisation-part-{part}") for part in _PARTS}
    part = st.segmented_control(
        say("organisation-part"),
        list(_PARTS),
        default="units",
        required=True,
        format_func=names.__getitem__,
        key="organisation-part",
        label_visibility="collapsed",
    )
    _PARTS[part or "units"](visitor)


with told():
    main()
