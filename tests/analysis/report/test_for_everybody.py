"""What everybody is shown: whole per cents of the municipality and its areas, and nothing more."""

from __future__ import annotations

from dataclasses import replace

import altair
import pytest

from analysis import report
from analysis.disclosure import OutsideCell, outside
from analysis.question import Question
from survey.texts import LANGUAGES, translator
from tests.analysis.examples import AGREE, FREE, LIMITS, SILENT, TRUST, say
from tests.analysis.report.rounds import QUESTIONS, one

TOLD = outside(one().release, QUESTIONS)


def cells_of(question: Question) -> list[OutsideCell]:
    return [cell for cell in TOLD.cells if cell.question.name == question.name]


def sentence(question: Question, at: int = 0) -> str:
    return report.told_to_all(cells_of(question)[at], say, "nb").replace("\u00a0", " ")


def test_a_scale_is_summed_as_readers_would_add_it_up() -> None:
    shares = [one.low for one in cells_of(AGREE)[0].shares]
    assert shares == [10, 13, 19, 26, 33]
    assert (
        sentence(AGREE) == "59 % svarte 4 eller 5 på en skala fra 1 (helt uenig) til 5 (helt enig)."
    )


def test_sums_of_rounded_shares_never_pass_a_hundred() -> None:
    whole = cells_of(AGREE)[0]
    shares = tuple(
        replace(share, low=51, high=51) if share.choices[0] in ("4", "5") else share
        for share in whole.shares
    )
    assert report.told_to_all(replace(whole, shares=shares), say, "nb").startswith("100\u00a0%")


def test_single_answers_are_all_told() -> None:
    wanted = "Slik fordeler svarene seg: 15 % «Ja», 77 % «Nei» og 8 % «Vet ikke»."
    assert sentence(SILENT) == wanted


def test_an_exclusive_answer_is_never_the_most_chosen() -> None:
    """More chose it than any other, but it says that there is nothing to choose."""
    assert sentence(LIMITS) == (
        "Hver kunne velge flere svar. Av dem som valgte noe, valgte 38 % «Lojalitet til "
        "arbeidsgiver», 30 % «Frykt for konflikt med ledelsen» og 43 % «Jeg opplever ingen "
        "begrensninger»."
    )
    chart = report.picture(cells_of(LIMITS)[0], say, "nb")
    assert chart.title.replace("\u00a0", " ") == "Oftest valgt: «Lojalitet til arbeidsgiver» (38 %)"


def test_what_is_withheld_is_said_so_and_a_small_group_within_bounds() -> None:
    assert sentence(TRUST) == "For få svar til å vises."
    part = report.part_of(cells_of(AGREE)[0])
    rows = report.areas(cells_of(AGREE), part, say, "nb").rows
    assert [row[2].replace("\u00a0", " ") for row in rows] == ["59 %", "55 %", "høyst 4 %"]
    part = report.part_of(cells_of(LIMITS)[0])
    assert [row[2] for row in report.areas(cells_of(LIMITS), part, say, "nb").rows][1:] == [
        ":",
        ":",
    ]


def test_free_text_is_never_told() -> None:
    assert cells_of(FREE) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "cell", TOLD.cells, ids=lambda cell: f"{cell.unit.id} {cell.question.name}"
)
def test_every_chart_is_valid_and_has_no_counts(cell: OutsideCell, language: str) -> None:
    chart = report.picture(cell, translator(language), language, ["Kilde: Medvirk"])
    altair.LayerChart.from_dict(chart.spec)
    assert chart.description
    told = str(chart.spec)
    for count in ("1399", "3049", "4275", "1\u00a0399", "3\u00a0049"):
        assert count not in told
