"""Bars of one length: what overview shows, in the same order, and no more than is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.charts import overview, stacked
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.summary import AnySummary
from survey.texts import LANGUAGES, translator
from tests.analysis.charts.drawing import PHONE, check_picture
from tests.analysis.examples import AGREE, SILENT, TRUST, classed, say, summary

SENSITIVE = replace(TRUST, sensitive=True)
ROWS: list[tuple[Question, AnySummary]] = [
    (TRUST, summary(TRUST, [1, 2, 3, 10, 12, 3])),
    (replace(TRUST, number=2), summary(TRUST, [5, 6, 7, 8, 4, 5])),
    (replace(SENSITIVE, number=3), classed(SENSITIVE, 14, (0, 2))),
    (replace(SENSITIVE, number=4), classed(SENSITIVE, 14, (12, 14))),
    (replace(SENSITIVE, number=5), classed(SENSITIVE, 14, (5, 5))),
    (replace(TRUST, number=6), SUPPRESSED),
    (replace(TRUST, number=7), summary(TRUST, [0] * 6, blank=9)),
]
NOTES = ("Fredrikstad kommune.", "Syntetiske svar.")


@pytest.mark.parametrize(("compact", "width"), [(True, PHONE), (False, 860), (False, 1240)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_and_shows_every_row(compact: bool, width: int, language: str) -> None:
    told = translator(language)
    shown = check_picture(stacked(ROWS, told, language, NOTES, compact=compact), width)
    counts = [text for text in shown if text.startswith("n = ")]
    assert counts == [f"n = {n}" for n in (14, 28, 30, 14, 14, 0)]
    assert told("finding-suppressed") in shown
    assert "Syntetiske svar." in " ".join(shown)


def test_the_rows_are_those_of_the_overview() -> None:
    found = [check_picture(made(ROWS, say, "nb"), 900) for made in (stacked, overview)]
    labels = [[text[0] for text in shown if text[1:3] == ". "] for shown in found]
    assert labels[0] == labels[1] == ["4", "1", "2", "5", "3", "6", "7"]


def test_a_class_tells_its_bounds_and_no_other_share() -> None:
    shown = check_picture(stacked(ROWS[2:5], say, "nb"), 900)
    shares = sorted(text for text in shown if "%" in text and len(text) < 12)
    assert shares == ["36 %", "høyst 15 %", "minst 85 %"]
    withheld = check_picture(stacked(ROWS[5:6], say, "nb"), 900)
    assert not [text for text in withheld if "%" in text or "n =" in text]


def bars(spec: dict[str, Any]) -> list[dict[str, Any]]:
    layers = spec["layer"]
    inner = [part for one in layers for part in one.get("layer", [])]
    return [
        value
        for part in inner
        if part["mark"]["type"] == "rect"
        for value in part["data"]["values"]
        if "label" in value and "tip" in value
    ]


@given(st.lists(st.integers(0, 40), min_size=5, max_size=5).filter(any))
def test_the_bars_are_one_length_and_the_sums_stand_at_their_ends(counts: list[int]) -> None:
    chart = stacked([(AGREE, summary(AGREE, counts))], say, "nb")
    found = bars(chart.spec)
    assert found[0]["x"] == 0
    assert found[-1]["x2"] == pytest.approx(1)
    for one, after, count in zip(found, found[1:], counts, strict=False):
        assert one["x2"] == after["x"]
        assert one["x2"] - one["x"] == pytest.approx(count / sum(counts))


def test_what_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="same number of steps"):
        stacked([], say, "nb")
    with pytest.raises(ValueError, match="same number of steps"):
        stacked([ROWS[0], (SILENT, SUPPRESSED)], say, "nb")
