"""What a chart looks like when it is drawn: its texts, and where they stand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import altair
import vl_convert

from analysis.charts import Chart
from analysis.charts.frame import text_width

PHONE = 324
"""The width of a chart, in px, on a phone 360 px wide."""
_SVG = "{http://www.w3.org/2000/svg}"


def drawn(chart: Chart, width: int) -> ElementTree.Element:
    spec = json.dumps({**chart.spec, "width": width})
    return ElementTree.fromstring(vl_convert.vegalite_to_svg(spec))  # noqa: S314


def texts(svg: ElementTree.Element) -> list[str]:
    """One for each mark, its lines joined."""
    found = [" ".join(node.itertext()) for node in svg.iter(f"{_SVG}text")]
    return [text.replace("\u00a0", " ") for text in found]


def text_spans(svg: ElementTree.Element) -> Iterator[tuple[float, float, str]]:
    """Where each text begins and ends in px."""

    def walk(node: ElementTree.Element, x: float) -> Iterator[tuple[float, float, str]]:
        moved = re.match(r"translate\(([-\d.]+)", node.get("transform", ""))
        x += float(moved[1]) if moved else 0.0
        if node.tag == f"{_SVG}text":
            size = float(node.get("font-size", "13px").removesuffix("px"))
            lines = [part.text or "" for part in node] or [node.text or ""]
            width = max(text_width(line, size) for line in lines)
            start = {"middle": width / 2, "end": width}.get(node.get("text-anchor", ""), 0.0)
            yield x - start, x - start + width, lines[0]
        for child in node:
            yield from walk(child, x)

    return walk(svg, 0.0)


def check_picture(chart: Chart, width: int) -> list[str]:
    """It is Vega-Lite, keeps within its width, tells everything in words and shows its title;
    gives the texts."""
    altair.LayerChart.from_dict(chart.spec, validate=True)
    svg = drawn(chart, width)
    assert abs(float(svg.attrib["width"]) - width) <= 6
    for left, right, text in text_spans(svg):
        assert left >= -1, text
        assert right <= width + 1, text
    shown = texts(svg)
    assert chart.title.replace("\u00a0", " ") in " ".join(shown)
    assert chart.spec["description"] == chart.description
    assert "NaN" not in ElementTree.tostring(svg, encoding="unicode")
    return shown
