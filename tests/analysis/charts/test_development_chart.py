"""The response rate by day: the finding as its title, gaps as gaps, all of it in words."""

from __future__ import annotations

import json

import altair
import pytest
import vl_convert

from analysis.charts.development_chart import Line, development
from survey.texts import LANGUAGES, translator

say = translator("nb")
NOW = Line("Helse", {1: 0.1, 2: 0.21, 4: 0.43})
BEFORE = Line("Våren 2025", {1: 0.05, 2: 0.15, 3: 0.25, 4: 0.38, 14: 0.71})


@pytest.mark.parametrize("before", [None, BEFORE, Line("Tom", {})])
@pytest.mark.parametrize("now", [NOW, Line("Helse", {1: 0.0}), Line("Helse", {30: 1.0})])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_vega_lite_and_is_drawn(now: Line, before: Line | None, language: str) -> None:
    chart = development(now, before, translator(language), language)
    altair.Chart.from_dict(chart.spec, validate=True)
    svg = vl_convert.vegalite_to_svg(json.dumps(chart.spec | {"width": 300}))
    assert "NaN" not in svg


@pytest.mark.parametrize(
    ("then", "words"),
    [
        (0.38, "5 prosentpoeng mer enn på samme dag sist"),
        (0.5, "7 prosentpoeng mindre enn på samme dag sist"),
        (0.43, "like mange som på samme dag sist"),
    ],
)
def test_the_title_compares_the_same_day(then: float, words: str) -> None:
    title = development(NOW, Line("Sist", {4: then}), say, "nb").title.replace("\u00a0", " ")
    assert title == f"Helse: 43 % har svart på dag 4, {words}"


def test_without_the_same_day_last_time_nothing_is_compared() -> None:
    title = development(NOW, Line("Sist", {3: 0.3}), say, "nb").title.replace("\u00a0", " ")
    assert title == "Helse: 43 % har svart på dag 4"


def test_a_missing_day_breaks_the_line() -> None:
    spec = development(NOW, None, say, "nb").spec
    lines = [one for one in spec["layer"] if one["mark"]["type"] == "line"]
    assert [value["run"] for value in lines[0]["data"]["values"]] == [0, 0, 1]


def test_every_figure_stands_in_words() -> None:
    told = development(NOW, BEFORE, say, "nb").description.replace("\u00a0", " ")
    assert "Helse: dag 1 10 %, dag 2 21 %, dag 4 43 %." in told
    assert "Våren 2025: dag 1 5 %" in told
