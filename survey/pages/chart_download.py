"""Under each chart: the picture and the figures to take along."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from analysis.charts import Chart
from analysis.charts.picture import png, svg
from survey.pages.visitor import Visitor

_STYLE = """<style>
body [class*="st-key-downloads-"] { row-gap: 0; column-gap: .25rem; }
body [class*="st-key-downloads-"] [data-testid="stDownloadButton"] button { min-height: 2.75rem;
  padding: 0 .5rem; color: #0b4f8a; text-decoration: underline; }
body [class*="st-key-downloads-"] [data-testid="stMarkdownContainer"] p { white-space: nowrap; }
@media print { body [class*="st-key-downloads-"] { display: none; } }
</style>"""


def draw(
    visitor: Visitor,
    chart: Chart,
    key: str,
    csv_bytes: bytes | Callable[[], bytes],
    file_stem: str,
) -> None:
    """``csv_bytes``: the figures the chart shows. Nothing is made before somebody asks for it:
    a page of eleven charts would otherwise draw eleven pictures at each rerun."""
    say = visitor.say
    files: tuple[tuple[str, str, Callable[[], bytes]], ...] = (
        ("png", "image/png", partial(png, chart)),
        ("svg", "image/svg+xml", partial(svg, chart)),
        ("csv", "text/csv", csv_bytes if callable(csv_bytes) else lambda: csv_bytes),
    )
    st.html(_STYLE)
    with st.container(key=f"downloads-{key}", horizontal=True, vertical_alignment="center"):
        st.caption(say("chart-download"), width="content")
        for ending, mime, made in files:
            st.download_button(
                say(f"chart-download-{ending}"),
                made,
                file_name=f"{file_stem}.{ending}",
                mime=mime,
                key=f"download-{ending}-{key}",
                on_click="ignore",
                type="tertiary",
            )
