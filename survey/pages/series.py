"""Targets and other figures: what is aimed at, what others have counted, and both side by side."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from survey.pages import series_other, series_side, series_style, series_targets, series_upload
from survey.pages.frame import open_page, told
from survey.pages.registry import SERIES
from survey.pages.series_acting import draw_message
from survey.pages.visitor import Visitor
from survey.series import WRITERS

_PARTS: dict[str, Callable[[Visitor], None]] = {
    "targets": series_targets.draw,
    "other": series_other.draw,
    "side": series_side.draw,
    "upload": series_upload.draw,
}
_FOR_WRITERS = frozenset({"upload"})


def main() -> None:
    visitor = open_page(SERIES)
    say = visitor.say
    st.title(say("page-series"), anchor=False)
    st.html(f"<style>{series_style.PAGE}</style>")
    st.markdown(say("series-lead"))
    draw_message()
    parts = [one for one in _PARTS if visitor.role in WRITERS or one not in _FOR_WRITERS]
    names = {part: say(f"series-part-{part}") for part in parts}
    part = st.segmented_control(
        say("series-part"),
        parts,
        default="targets",
        required=True,
        format_func=names.__getitem__,
        key="series-part",
        label_visibility="collapsed",
    )
    _PARTS[part or "targets"](visitor)


with told():
    main()
