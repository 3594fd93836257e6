"""A chart as a file: PNG for documents, SVG for print, drawn without a browser or a network.

The converter brings Liberation Sans along, so that a picture looks the same on a server without
any letters of its own.
"""

from __future__ import annotations

import json
from xml.sax.saxutils import escape

import vl_convert

from analysis.charts.frame import Chart

WIDTH = 900
"""In px: from 860 on the labels of the widest layouts stand beside the bars."""
_LETTERS = "Liberation Sans, Arial, Helvetica, sans-serif"
_NUMBERS = {
    "decimal": ",",
    "thousands": "\u00a0",
    "grouping": [3],
    "currency": ["", "\u00a0kr"],
    "percent": "\u00a0%",
    "minus": "−",
}
"""d3-format's own list of languages lacks Norwegian."""
_NOWHERE: list[str] = []
"""The addresses a specification may fetch data from."""


def png(chart: Chart, width: int = WIDTH, scale: float = 2.0) -> bytes:
    """``width`` in px before ``scale``, which multiplies the picture's own."""
    return vl_convert.vegalite_to_png(
        _fixed(chart, width), scale=scale, format_locale=_NUMBERS, allowed_base_urls=_NOWHERE
    )


def svg(chart: Chart, width: int = WIDTH) -> bytes:
    """UTF-8, with the chart told in words for those who cannot see it."""
    drawn: str = vl_convert.vegalite_to_svg(
        _fixed(chart, width), format_locale=_NUMBERS, allowed_base_urls=_NOWHERE
    )
    start, end, rest = drawn.partition(">")
    words = f"<title>{escape(chart.title)}</title><desc>{escape(chart.description)}</desc>"
    return f'{start} role="img"{end}{words}{rest}'.encode()


def _fixed(chart: Chart, width: int) -> str:
    # Without "aria" off, every single bar reads out its own coordinates.
    config = {**chart.spec["config"], "font": _LETTERS, "aria": False}
    return json.dumps({**chart.spec, "width": width, "config": config}, ensure_ascii=False)
