"""Series over time: one scale for each axis, and every figure in the words too."""

from __future__ import annotations

import json
from datetime import date

import altair
import pytest
import vl_convert

from analysis.charts import Break, Chart, SeriesLine, series_chart
from analysis.series import Measurement, Target
from survey.texts import translator

say = translator("nb")


def at(year: int, low: float, high: float | None = None) -> Measurement:
    return Measurement(str(year), date(year, 6, 1), low, low if high is None else high)


def line(name: str, scale: str, *years: tuple[int, float]) -> SeriesLine:
    return SeriesLine(name, scale, [[at(year, value) for year, value in years]])


WELL_BEING = line("Trivsel", "1-6", (2013, 5.1), (2015, 5.0))
PRIDE = line("Stolthet", "1-6", (2013, 4.8), (2015, 4.8))
PRESENCE = line("Nærvær", "percent", (2013, 90.1), (2015, 92.8))


def drawn(
    *lines: SeriesLine, target: Target | None = None, breaks: tuple[Break, ...] = ()
) -> Chart:
    return series_chart("Tittel", lines, target, breaks, ["Kilde: KS."], 1, say, "nb")


@pytest.mark.parametrize("lines", [(WELL_BEING, PRESENCE), (), (WELL_BEING, WELL_BEING) * 3])
def test_scales_never_meet_on_one_axis(lines: tuple[SeriesLine, ...]) -> None:
    with pytest.raises(ValueError, match=r"scales|told apart"):
        drawn(*lines)


def test_the_words_have_every_figure_and_the_target() -> None:
    told = drawn(WELL_BEING, PRIDE, target=Target(5.3)).description
    assert told == (
        "Trivsel: 5,1 (2013), 5,0 (2015). Stolthet: 4,8 (2013), 4,8 (2015). Mål: minst 5,3."
    )


@pytest.mark.parametrize(
    "chart",
    [
        drawn(WELL_BEING, PRIDE, target=Target(5.3)),
        drawn(PRESENCE, target=Target(92)),
        drawn(line("Sykefravær", "percent", (2025, 9.6))),
        drawn(line("Ansatte", "number", (2024, 0.0), (2025, 6649.0))),
        drawn(
            SeriesLine("Tillit", "percent", [[at(2023, 40)], [at(2025, 0, 20), at(2026, 31)]]),
            breaks=(Break(date(2025, 6, 1), "ny ordlyd"),),
        ),
    ],
)
def test_what_is_drawn_is_a_chart(chart: Chart) -> None:
    altair.LayerChart.from_dict(chart.spec, validate=True)
    fixed = json.loads(json.dumps(chart.spec)) | {"width": 320}
    svg = vl_convert.vegalite_to_svg(fixed)
    assert "Kilde: KS." in svg.replace("&#x20;", " ")
    assert "NaN" not in svg


def test_a_break_parts_the_line() -> None:
    runs = [[at(2023, 3.0)], [at(2025, 4.0), at(2026, 4.1)]]
    chart = drawn(SeriesLine("Tillit", "1-5", runs), breaks=(Break(date(2025, 6, 1), "ny"),))
    values = [value for one in chart.spec["layer"] for value in one["data"]["values"]]
    assert {one["run"] for one in values if "run" in one} == {0, 1}


def test_where_there_is_no_room_the_baseline_and_the_latest_keep_their_names() -> None:
    names = {2023: "Før, vår 2023", 2024: "Etter, høst 2024", 2026: "Et år etter, høst 2026"}
    run = [Measurement(name, date(year, 6, 1), 50, 50) for year, name in names.items()]
    chart = drawn(SeriesLine("Tillit", "percent", [run]))
    (days,) = (
        {value["label"] for value in one["data"]["values"]}
        for one in chart.spec["layer"]
        if any(value.get("label") == names[2026] for value in one["data"]["values"])
        and all("day" in value and len(value) == 2 for value in one["data"]["values"])
    )
    assert days == {names[2023], names[2026]}


def test_a_rating_scale_is_shown_whole() -> None:
    spec = json.dumps(drawn(WELL_BEING).spec)
    assert '"domain": [1.0, 6.0]' in spec
