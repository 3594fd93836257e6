"""Pictures and figures under a chart: offered at once, made when somebody asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import streamlit as st

from analysis.charts import RateBar, rate_bars
from survey.accounts import Role
from survey.pages import chart_download
from survey.pages.fieldwork_rates import bounds
from survey.pages.registry import FIELDWORK
from survey.pages.visitor import Visitor
from survey.response_rate import Kind, Rate
from survey.texts import translator
from tests.survey.pages.visit import Visit

say = translator("nb")
CHART = rate_bars(
    [RateBar("Helse", "62 %", "8 av 13", 0.62, 0.62)], RateBar("Alle", "", ""), say, "nb"
)


def offered(
    monkeypatch: pytest.MonkeyPatch, visit: Visit, csv: bytes | Callable[[], bytes]
) -> dict[str, Callable[[], bytes]]:
    """What would be made, by the name of the file."""
    found: dict[str, Callable[[], bytes]] = {}

    def download_button(_label: str, data: Callable[[], bytes], **more: Any) -> bool:
        assert more["on_click"] == "ignore"
        found[more["file_name"]] = data
        return False

    monkeypatch.setattr(st, "download_button", download_button)
    chart_download.draw(Visitor(visit.town.here, None, "nb"), CHART, "x", csv, "svarprosent")
    return found


def test_the_three_files(monkeypatch: pytest.MonkeyPatch, visit: Visit) -> None:
    for csv in (b"a;b", lambda: b"a;b"):
        files = offered(monkeypatch, visit, csv)
        assert list(files) == ["svarprosent.png", "svarprosent.svg", "svarprosent.csv"]
        assert files["svarprosent.png"]().startswith(b"\x89PNG")
        assert b"Helse" in files["svarprosent.svg"]()
        assert files["svarprosent.csv"]() == b"a;b"


def test_the_rates_can_be_seen_as_a_chart_and_nothing_is_drawn_before_it_is_asked_for(
    visit: Visit,
) -> None:
    def drawn(*_: object) -> bytes:
        raise AssertionError("a picture nobody asked for")

    visit.patch.setattr(chart_download, "png", drawn)
    visit.patch.setattr(chart_download, "svg", drawn)
    app = visit.page(FIELDWORK, Role.OU)
    before = len(app.get("download_button"))
    order = app.segmented_control[0]
    order.set_value("chart").run()
    assert not app.exception
    assert len(app.get("download_button")) == before + 3
    spec = app.get("vega_lite_chart")[-1].proto.spec
    assert "Helse" in spec
    assert "Kommunen: 76" in spec.replace("\u00a0", " ")
    assert "Kino" not in spec  # further down
    assert say("rate-rules-title") in [one.label for one in app.expander]
    part = next(one for one in app.selectbox if one.label == say("rates-chart-part"))
    part.select_index(1).run()
    assert not app.exception
    assert app.get("vega_lite_chart")[-1].proto.spec != spec


@pytest.mark.parametrize(
    ("kind", "responded", "told"),
    [
        (Kind.NUMBER, 13, (0.5, 0.5)),
        (Kind.FEW, None, (0, 2 / 26)),
        (Kind.MOST, None, (24 / 26, 1)),
        (Kind.UNDER_HALF, None, (None, None)),
        (Kind.OVER, 40, (None, None)),
        (Kind.TOO_SMALL, None, (None, None)),
    ],
)
def test_bars_tell_no_more_than_the_words(
    kind: Kind, responded: int | None, told: tuple[float | None, float | None]
) -> None:
    assert bounds(Rate("u", "U", "avdeling", None, 26, kind, responded)) == told
