"""Panels over time: gaps where something is not told, breaks where it is not the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.charts import Trend, Wave, small_multiples
from analysis.charts.time_axis import between, levels, positions
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.verdict import findings
from survey.texts import translator
from tests.analysis.charts.drawing import PHONE, check_picture
from tests.analysis.examples import AGREE, LIMITS, SILENT, TRUST, classed, say, summary

WAVES = [
    Wave("Vår 2023", date(2023, 5, 2)),
    Wave("Vår 2024", date(2024, 5, 2)),
    Wave("Høst 2024", date(2024, 10, 2)),
    Wave("Vår 2026", date(2026, 4, 20)),
]
LOW, HIGH = summary(AGREE, [203, 421, 650, 563, 198]), summary(AGREE, [103, 221, 650, 1163, 598])
SENSITIVE = replace(SILENT, sensitive=True)
TRENDS = [
    Trend(AGREE, [LOW, LOW, HIGH, HIGH], target=0.75),
    Trend(replace(AGREE, name="b", number=3), [LOW, HIGH, LOW, HIGH], {2: "wording"}),
    Trend(replace(AGREE, name="c", number=4), [LOW, SUPPRESSED, LOW, LOW], {3: "organisation"}),
    Trend(
        SENSITIVE,
        [
            classed(SENSITIVE, 17, (0, 2)),
            classed(SENSITIVE, 18, (6, 6)),
            classed(SENSITIVE, 17, (15, 17)),
            classed(SENSITIVE, 20, (4, 4)),
        ],
    ),
    Trend(TRUST, [None, None, summary(TRUST, [0, 1, 1, 7, 8, 2]), summary(TRUST, [0] * 6)]),
]
EVENTS = [
    (date(2025, 9, 1), "Nedbemanning i sentrale staber"),
    (date(2024, 7, 1), "Ny virksomhetsleder"),
    (date(2021, 1, 1), "Lenge før"),
]
NOTES = ("Syntetiske svar.",)


@pytest.mark.parametrize(
    ("compact", "width", "language"),
    [(True, PHONE, "nb"), (True, PHONE, "en"), (False, 860, "nn"), (False, 1240, "nb")],
)
def test_it_fits_and_tells_its_events(compact: bool, width: int, language: str) -> None:
    told = translator(language)
    chart = small_multiples(WAVES, TRENDS, told, language, NOTES, events=EVENTS, compact=compact)
    shown = " ".join(check_picture(chart, width))
    assert "A: Ny virksomhetsleder (" in shown
    assert "B: Nedbemanning i sentrale staber (" in shown
    assert "Lenge før" not in shown
    assert "Syntetiske svar." in shown


@pytest.mark.parametrize("compact", [True, False])
def test_eight_rounds_fit(compact: bool) -> None:
    waves = [Wave(f"Runde {i}", date(2019, 5, 2 + i)) for i in range(8)]
    trends = [Trend(AGREE, [HIGH] * 8, {3: "organisation", 4: "wording"}, 0.5)]
    shown = check_picture(
        small_multiples(waves, trends, say, "nb", compact=compact), PHONE if compact else 860
    )
    assert shown.count("2 735") == 8
    assert {"ny organisering", "ny ordlyd", "Mål 50 %"} <= set(shown)


def test_each_point_has_its_share_and_n() -> None:
    shown = check_picture(small_multiples(WAVES, TRENDS, say, "nb", events=EVENTS), 900)
    for text in ("64 %", "37 %", "≤ 12 %", "≥ 88 %", "33 %", "88 %", "17", "2 735", "2 035"):
        assert text in shown, text
    assert shown.count(":") == 2  # in the hatched gap, and where its n would be
    assert shown.count("–") == 2
    assert {"ny ordlyd", "ny organisering", "A", "B", "Mål 75 %"} <= set(shown)


def layers(spec: dict[str, Any], mark: str) -> list[dict[str, Any]]:
    inner = [part for one in spec["layer"] for part in one.get("layer", [])]
    return [
        value for part in inner if part["mark"]["type"] == mark for value in part["data"]["values"]
    ]


def runs(trend: Trend) -> list[int]:
    """How many points each line of its panel has."""
    chart = small_multiples(WAVES, [trend], say, "nb", compact=True)
    found: dict[str, int] = {}
    for value in layers(chart.spec, "line"):
        found[value["run"]] = found.get(value["run"], 0) + 1
    return list(found.values())


@pytest.mark.parametrize(
    ("trend", "points"), list(zip(TRENDS, [[4], [2, 2], [1, 1, 1], [1, 1], [1]], strict=True))
)
def test_lines_stop_where_it_is_not_the_same_or_not_told(trend: Trend, points: list[int]) -> None:
    assert runs(trend) == points


def test_the_line_goes_on_under_a_question_of_the_same_name_as_another_part() -> None:
    both = [TRENDS[0], replace(TRENDS[0], question=replace(AGREE, name="annet", number=9))]
    chart = small_multiples(WAVES, both, say, "nb", compact=True)
    assert len({value["run"] for value in layers(chart.spec, "line")}) == 2


def test_intervals_hold_for_every_count_of_a_class() -> None:
    chart = small_multiples(WAVES, [TRENDS[3]], say, "nb", compact=True)
    boxes = [value for value in layers(chart.spec, "rect") if "tip" in value]
    rules = [value for value in layers(chart.spec, "rule") if "tip" in value]
    assert len(boxes) == 2
    for box in boxes:
        (rule,) = [one for one in rules if box["x"] < one["x"] < box["x2"]]
        assert rule["y"] >= box["y"] > box["y2"] >= rule["y2"]


def test_the_title_counts_verdicts_of_what_can_be_compared() -> None:
    title = small_multiples(WAVES, TRENDS, say, "nb").title
    # 3 and 4 are broken, and 1 was not asked the first time.
    assert title == (
        "Fra Vår 2023 til Vår 2026: 1 med økning, 0 med nedgang, 1 uten sikker endring"
    )
    given_ones = findings([(AGREE, HIGH, LOW)])
    assert "0 med økning, 1 med nedgang" in (
        small_multiples(WAVES, TRENDS, say, "nb", found=given_ones).title
    )
    assert small_multiples(WAVES, TRENDS[3:4], say, "nb").title == (
        "Fra Vår 2023 til Vår 2026: ingen sikker endring"
    )
    assert small_multiples(WAVES, TRENDS[4:], say, "nb").title == say("multiples-title-plain")


def test_every_panel_is_told_in_words() -> None:
    told = small_multiples(WAVES, TRENDS, say, "nb").description.replace("\u00a0", " ")
    assert "Vår 2023: 37 % (n = 2 035); Vår 2024: 64 % (n = 2 735); ny ordlyd; Høst 2024" in told
    assert "Vår 2024: for få svar til å vises" in told
    assert "Vår 2023: høyst 12 % (n = 17)" in told
    assert "Vår 2023: ikke spurt" in told


def test_what_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="expected questions over 2 to 8 waves"):
        small_multiples(WAVES[:1], [Trend(AGREE, [HIGH])], say, "nb")
    several: Question = LIMITS
    with pytest.raises(ValueError, match="no share that stands for it"):
        small_multiples(WAVES[:2], [Trend(several, [SUPPRESSED] * 2)], say, "nb")


DAYS = st.lists(st.dates(date(2020, 1, 1), date(2030, 1, 1)), min_size=2, max_size=8, unique=True)


@given(DAYS.map(sorted), st.floats(0.01, 0.6))
def test_rounds_keep_their_order_and_room(days: list[date], least: float) -> None:
    found = positions(days, least)
    assert found[0] == 0
    assert found[-1] == pytest.approx(1)
    gaps = [after - before for before, after in pairwise(found)]
    assert min(gaps) >= min(least, 1 / len(gaps)) - 1e-9
    assert [between(one, days, found) for one in days] == pytest.approx(found)


def test_where_there_is_room_time_is_in_proportion() -> None:
    days = [date(2024, 1, 1), date(2024, 4, 10), date(2024, 7, 19)]
    assert positions(days, 0.1) == pytest.approx([0, 0.5, 1])
    assert between(date(2024, 2, 20), days, positions(days, 0.1)) == pytest.approx(0.25)
    assert between(date(2023, 1, 1), days, [0, 0.5, 1]) is None
    assert positions([days[0]] * 3, 0.1) == pytest.approx([0, 0.5, 1])


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 90)), max_size=8))
def test_words_never_cover_each_other(starts: list[tuple[int, int]]) -> None:
    spans = [(float(start), float(start + width)) for start, width in starts]
    found = levels(spans)
    for i, (one, level) in enumerate(zip(spans, found, strict=True)):
        for other, other_level in zip(spans[:i], found[:i], strict=True):
            assert level != other_level or one[1] <= other[0] or other[1] <= one[0]
