"""The pilots' own charts: valid, within their width, and true to what was found."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from xml.etree import ElementTree

import altair
import pytest
import vl_convert

from analysis.charts import Chart
from analysis.charts.frame import NARROW
from analysis.charts.pilot_shares import pilot_shares
from analysis.charts.placebo import placebo_dots
from analysis.pilots import Counted, Group, Measure, Pair, Trial, placebo
from analysis.verdict import Finding
from survey.texts import translator
from tests.analysis.charts.test_charts import text_spans, texts
from tests.analysis.pilots.cells import SCALE, YES, yes

say = translator("nb")
MEASURE = Measure(SCALE, None)
NOTE = "Demonstrasjon – syntetiske svar."
LONG = "Mat, vaskeri og praktisk bistand i hjemmene til dem som bor lengst unna"


def pair(k1: int, k2: int, high: int | None = None) -> Pair:
    return Pair(Counted(k1, k1, 20), Counted(k2, high if high is not None else k2, 20))


OTHERS = [(f"Enhet {number}", pair(10, 7 + number % 7)) for number in range(24)]
CLASSED = [*OTHERS, ("Enhet med ytterklasse", pair(10, 18, 20))]


def finding(k1: int, n1: int, k2: int, n2: int) -> Finding:
    pilot = Group("", {YES.name: yes(k1, n1)}, {YES.name: yes(k2, n2)})
    return Trial([YES], [pilot]).of_pilot(pilot)[0]


PILOTS = [
    ("Praktisk bistand", finding(14, 20, 14, 20)),
    ("Park", finding(15, 17, 15, 16)),
    (LONG, finding(2, 20, 18, 20)),
]
CHARTS: dict[str, Callable[[], Chart]] = {
    "dots": lambda: placebo_dots(
        [("Park", placebo(MEASURE, pair(10, 12), OTHERS)),
         (LONG, placebo(MEASURE, pair(10, 8), CLASSED))], say, "nb", [NOTE],
    ),
    "dots alone": lambda: placebo_dots(
        [("Park", placebo(MEASURE, pair(2, 20), OTHERS))], say, "nb"
    ),
    "dots in classes": lambda: placebo_dots(
        [("Park", placebo(MEASURE, pair(10, 18, 20), CLASSED))], say, "nb"
    ),
    "shares": lambda: pilot_shares(PILOTS, "oppstart", "avslutning", say, "nb", [NOTE]),
    "shares unchanged": lambda: pilot_shares(PILOTS[:2], "oppstart", "slutt", say, "nb"),
}  # fmt: skip


@cache
def made(name: str) -> Chart:
    return CHARTS[name]()


def drawn(chart: Chart, width: int) -> ElementTree.Element:
    spec = json.dumps({**chart.spec, "width": width})
    return ElementTree.fromstring(vl_convert.vegalite_to_svg(spec))  # noqa: S314


@pytest.mark.parametrize("name", CHARTS)
def test_the_specification_is_vega_lite(name: str) -> None:
    altair.LayerChart.from_dict(made(name).spec, validate=True)


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("width", [NARROW, 1240])
def test_it_is_drawn_within_its_width_and_told_in_words(name: str, width: int) -> None:
    chart = made(name)
    svg = drawn(chart, width)
    assert float(svg.attrib["width"]) == pytest.approx(width, abs=6)
    for left, right, text in text_spans(svg):
        assert left >= -1, text
        assert right <= width + 1, text
    assert chart.description.startswith(chart.title)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        (
            "dots",
            "Spørsmål 1: ingen pilot er blant de 5 prosentene som endret seg mest",
        ),
        (
            "dots alone",
            "Spørsmål 1: én pilot er blant de 5 prosentene som endret seg mest",
        ),
        ("shares", "3 piloter: 1 med økning, 0 med nedgang"),
        ("shares unchanged", "Ingen av pilotene viser en sikker endring"),
    ],
)
def test_titles_say_what_was_found(name: str, title: str) -> None:
    assert made(name).title == title


def test_every_pilot_and_its_verdict_stand_in_the_chart() -> None:
    shown = " ".join(texts(drawn(made("shares"), 1240)))
    assert "Park" in shown
    assert "○ For få til å si: 88 % → 94 %" in shown
    assert "▲ Økning: 10 % → 90 %" in shown


def test_every_unit_has_a_dot_of_its_own() -> None:
    places = [
        (row["x"], row["y"])
        for layer in made("dots alone").spec["layer"][1]["layer"]
        for row in layer["data"]["values"]
        if "shape" in row
    ]
    assert len(set(places)) == len(places) == len(OTHERS) + 1


def test_what_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="nothing to draw"):
        pilot_shares([], "før", "etter", say, "nb")
    with pytest.raises(ValueError, match="asked the same"):
        placebo_dots([], say, "nb")


@pytest.mark.parametrize("language", ["nn", "en"])
def test_other_languages(language: str) -> None:
    words = translator(language)
    dots = placebo_dots([("Park", placebo(MEASURE, pair(10, 14), OTHERS))], words, language)
    shares = pilot_shares(PILOTS, "start", "end", words, language)
    assert "piloter" not in dots.description + shares.description
