"""Charts as files: complete, the same every time, and made without a network."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from analysis.charts import Chart, bars, stacked
from analysis.charts.frame import HIGH, LOW
from analysis.charts.picture import png, svg
from tests.analysis.charts.seeing import deuteranopia, difference
from tests.analysis.examples import AGREE, SILENT, say, series, summary

CHART = stacked(
    [(AGREE, summary(AGREE, [203, 421, 650, 1163, 598]))], say, "nb", ["Kilde: Medvirk & co."]
)


def size(picture: bytes) -> tuple[int, int]:
    """Of a PNG, from its first chunk."""
    return int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])


def test_a_picture_has_the_size_asked_for() -> None:
    picture = png(CHART, 900, 2)
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    wide, high = size(picture)
    assert abs(wide - 1800) <= 6
    assert abs(size(png(CHART, 900, 1))[1] - high / 2) <= 2


def test_title_source_and_n_are_in_the_picture() -> None:
    root = ElementTree.fromstring(svg(CHART))  # noqa: S314
    said = [
        " ".join(one.itertext()).replace("\u00a0", " ")
        for one in root.iter("{http://www.w3.org/2000/svg}text")
    ]
    assert CHART.title.replace("\u00a0", " ") in said
    assert "n = 3 035" in said
    assert any("Kilde: Medvirk & co." in text for text in said)
    assert "58 %" in said


def test_it_is_told_in_words_too() -> None:
    root = ElementTree.fromstring(svg(CHART))  # noqa: S314
    assert root.get("role") == "img"
    told = [root.findtext(f"{{http://www.w3.org/2000/svg}}{name}") for name in ("title", "desc")]
    assert told == [CHART.title, CHART.description]
    # Not every bar's own coordinates: only what the title is.
    assert svg(CHART).count(b"aria-label") <= 2


def test_the_same_chart_gives_the_same_bytes_in_any_thread() -> None:
    found: list[tuple[bytes, bytes]] = []

    def make() -> None:
        found.append((png(CHART), svg(CHART)))

    threads = [threading.Thread(target=make) for _ in range(3)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(set(found)) == 1


def test_nothing_is_fetched() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/x.json"
        layer = {"data": {"url": url}, "mark": "point", "encoding": {}}
        planted: Chart = replace(CHART, spec={**CHART.spec, "layer": [layer]})
        for made in (png, svg):
            with pytest.raises(ValueError, match="not allowed"):
                made(planted)
        with pytest.raises(TimeoutError):
            server.accept()


def test_one_version_for_all_widths_is_drawn_narrow_too() -> None:
    chart = bars(SILENT, [series("2026", SILENT, 21, 66, 13, blank=9)], say, "nb")
    assert abs(size(png(chart, 324, 1))[0] - 324) <= 6


def test_the_sides_are_told_apart_without_the_receptor_for_green() -> None:
    brown, blue = (deuteranopia(one) for one in (LOW[0], HIGH[1]))
    light_brown, light_blue = (deuteranopia(one) for one in (LOW[1], HIGH[0]))
    for one, other in (
        (brown, blue),
        (light_brown, light_blue),
        (brown, light_brown),
        (blue, light_blue),
        (light_brown, deuteranopia("#bdbdbd")),
        (light_blue, deuteranopia("#bdbdbd")),
    ):
        assert difference(one, other) > 10
