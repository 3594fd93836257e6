"""Units × questions: every cell tells what is released of it, legibly, and nothing more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.charts import HeatRow, heatmap
from analysis.charts.frame import ink_on
from analysis.charts.heat_cells import blue
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from survey.texts import LANGUAGES, translator
from tests.analysis.charts.drawing import PHONE, check_picture
from tests.analysis.charts.seeing import contrast, deuteranopia, difference, lightness
from tests.analysis.examples import AGREE, LIMITS, SILENT, TRUST, classed, say, summary

QUESTIONS: list[Question] = [AGREE, TRUST, replace(SILENT, sensitive=True)]
EMPTY = summary(TRUST, [0] * 6, blank=4)
ROWS = [
    HeatRow(
        "Fredrikstad kommune", 3035, 0,
        [summary(AGREE, [203, 421, 650, 1163, 598]), summary(TRUST, [20, 40, 90, 500, 800, 60]),
         summary(SILENT, [300, 1500, 200])],
    ),
    HeatRow(
        "Helse og velferd", 600, 1,
        [summary(AGREE, [50, 70, 80, 90, 10]), summary(TRUST, [1, 2, 3, 30, 14, 0]),
         summary(SILENT, [60, 30, 10])],
    ),
    HeatRow(
        "Praktisk bistand og hjemmesykepleie sone øst", 16, 2,
        [SUPPRESSED, EMPTY, classed(QUESTIONS[2], 16, (0, 2))],
    ),
    HeatRow(
        "Park", 16, 2,
        [summary(AGREE, [0, 0, 1, 5, 10]), SUPPRESSED, classed(QUESTIONS[2], 16, (14, 16))],
    ),
]  # fmt: skip
NOTES = ("Målerunden i mai.", "Syntetiske svar.")


@pytest.mark.parametrize(("compact", "width"), [(True, PHONE), (False, 860), (False, 1240)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_and_keeps_its_notes(compact: bool, width: int, language: str) -> None:
    chart = heatmap(QUESTIONS, ROWS, translator(language), language, NOTES, compact=compact)
    assert "Syntetiske svar." in " ".join(check_picture(chart, width))


def test_every_cell_tells_what_is_released() -> None:
    shown = check_picture(heatmap(QUESTIONS, ROWS, say, "nb"), 900)
    cells = [text for text in shown if text.endswith(" %")][5:]
    assert sorted(cells) == sorted(
        ["58 %", "90 %", "15 %", "33 %", "88 %", "60 %", "94 %", "≤ 13 %", "≥ 87 %"]
    )
    # Once for reading and once for the edge around it.
    assert shown.count(":") == 2 * 2
    assert "3 035" in shown


def test_on_a_phone_the_numbers_stand_alone() -> None:
    shown = check_picture(heatmap(QUESTIONS, ROWS, say, "nb", compact=True), PHONE)
    assert {"58", "≤13", "≥87", ":", "n = 3 035"} <= set(shown)


def test_the_key_says_which_answers_are_counted() -> None:
    shown = " ".join(check_picture(heatmap(QUESTIONS, ROWS, say, "nb"), 900))
    assert "7. Har du latt være å ytre deg offentlig? (andelen som svarte «Ja»)" in shown
    assert "(andelen som svarte 4 eller 5)" in shown


def test_the_title_names_units_between_which_nothing_hidden_may_lie() -> None:
    # Question 7 has classes that may lie outside; 1 has one figure below the top.
    assert heatmap(QUESTIONS, ROWS, say, "nb").title.replace("\u00a0", " ") == (
        "Spørsmål 2: fra 33 % i Helse og velferd til 94 % i Park"
    )
    alone = [replace(ROWS[2], summaries=(SUPPRESSED, EMPTY, ROWS[2].summaries[2]))]
    assert heatmap(QUESTIONS, alone, say, "nb").title == say("heatmap-title-plain")


def test_every_cell_is_told_in_words() -> None:
    told = heatmap(QUESTIONS, ROWS, say, "nb").description.replace("\u00a0", " ")
    assert "Park (n = 16): 2: 94 %, 1: for få svar til å vises, 7: minst 87 %." in told
    assert (
        "sone øst (n = 16): 2: for få svar til å vises, 1: ingen har svart, 7: høyst 13 %" in told
    )


def test_many_questions_come_in_blocks_and_their_numbers_again_further_down() -> None:
    many = [replace(AGREE, name=f"q{i}", number=i) for i in range(1, 24)]
    cells = [summary(AGREE, [1, 2, 3, 4, 5])] * 23
    rows = [HeatRow(f"Enhet {i}", 15, min(i, 2), cells) for i in range(15)]
    shown = check_picture(heatmap(many, rows, say, "nb", compact=True), PHONE)
    assert shown.count("Enhet 7") == 3
    assert shown.count("1") == 3
    assert shown.count("60") == 23 * 15


def test_what_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="needs questions and units"):
        heatmap(QUESTIONS, [], say, "nb")
    with pytest.raises(ValueError, match="no share that stands for it"):
        heatmap([LIMITS], [HeatRow("Alle", 5, 0, [SUPPRESSED])], say, "nb")


@given(st.floats(0, 1))
def test_words_in_every_blue_can_be_read(share: float) -> None:
    assert contrast(blue(share), ink_on(blue(share))) >= 4.5


@given(st.floats(0, 0.9))
def test_more_is_darker_also_without_colour(share: float) -> None:
    assert lightness(blue(share + 0.1)) < lightness(blue(share)) - 3
    seen = [deuteranopia(blue(one)) for one in (share, share + 0.1)]
    assert difference(*seen) > 3
