"""Reached or not, which way, and how sure: Åsnes' and Strand's own tables, and what they missed."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.series import Measurement, Reached, Target, Way, change, of_published, reached, status
from analysis.series.status import Status
from analysis.series.words import goal
from analysis.verdict import Verdict
from survey.texts import translator

say = translator("nb")
# Source: Sluttrapportering Åsnes kommune, and Strand kommune (2015), "Sammen om et bedre omdømme".
PUBLISHED = [
    ("Nærvær", "percent", 92, 90.1, 92.8, "nådd", "opp 2,7 prosentpoeng"),
    ("Trivsel", "1-6", 5.3, 5.1, 5.0, "ikke nådd", "ned 0,1"),
    ("Stolthet", "1-6", 5.0, 4.8, 4.8, "ikke nådd", "uendret"),
    ("Nærmeste leder", "1-6", 4.9, 4.6, 4.7, "ikke nådd", "opp 0,1"),
    ("Verdiene etterleves", "1-6", 4.8, 4.4, 4.4, "ikke nådd", "uendret"),
    ("Verdiene i bruk", "1-6", 4.7, 4.2, 4.2, "ikke nådd", "uendret"),
    ("Felles verdigrunnlag", "1-6", 4.7, 4.1, 4.0, "ikke nådd", "ned 0,1"),
    ("Innbyggertilfredshet", "1-6", 4.1, 3.9, 4.3, "nådd", "opp 0,4"),
    ("Møte med kommunen", "1-6", 4.0, 3.2, 3.6, "ikke nådd", "opp 0,4"),
    ("Tillit", "1-6", 3.7, 3.4, 3.6, "ikke nådd", "opp 0,2"),
    ("Informasjon", "1-6", 3.8, 3.4, 3.8, "nådd", "opp 0,4"),
]


def at(year: int, value: float, n: int | None = None, count: int | None = None) -> Measurement:
    return Measurement(str(year), date(year, 6, 1), value, value, n, count)


def counted(before: tuple[int, int], after: tuple[int, int]) -> Status:
    found = [
        at(year, 100 * k / n, n, k) for year, (k, n) in ((2023, before), (2024, after))
    ]  # fmt: skip
    return of_published(found, None, None, 1)


@pytest.mark.parametrize(("name", "scale", "target", "before", "after", "told", "moved"), PUBLISHED)
def test_the_published_tables_come_out_as_they_were_published(
    name: str, scale: str, target: float, before: float, after: float, told: str, moved: str
) -> None:
    found = of_published([at(2013, before), at(2015, after)], target, "high", 1)
    assert reached(found, say).replace("\u00a0", " ").split(" ", 1)[1] == told, name
    words = change(found, scale, say, "nb")
    assert words.lower().startswith(f"{moved}."), name
    assert "Endringen kan ikke prøves: Bare" in words


def test_a_fall_is_no_improvement() -> None:
    found = of_published([at(2013, 5.1), at(2015, 5.0)], 5.3, "high", 1)
    assert (found.way, found.difference, found.towards) == (Way.DOWN, -0.1, False)
    words = change(found, "1-6", say, "nb")
    assert words == (
        "Ned 0,1. Det er bort fra målet, altså ikke en forbedring. "
        "Endringen kan ikke prøves: Bare gjennomsnitt er publisert."
    )


def test_which_way_is_good_is_told_and_never_guessed() -> None:
    found = of_published([at(2024, 10.6), at(2025, 9.6)], 9.0, "low", 1)
    assert (found.reached, found.towards) == (Reached.NO, True)
    # Trivsel fell through what it should not fall below; a sick leave may have come down to it.
    for before, after, target in ((5.4, 4.9, 5.3), (4.9, 5.4, 5.3), (5.4, 5.5, 5.3), (4.1, 4.2, 5)):
        found = of_published([at(2024, before), at(2025, after)], target, None, 1)
        assert (found.reached, found.towards) == (Reached.UNSURE, None)
        words = change(found, "1-6", say, "nb")
        assert words.endswith(say("series-which-way"))
        assert "målet, " not in words
        assert found.target is not None
        shown = goal(found.target, "1-6", 1, say, "nb")
        assert "minst" not in shown
        assert "høyst" not in shown
    # It is both at least and at most the target.
    met = of_published([at(2024, 5.1), at(2025, 5.3)], 5.3, None, 1)
    assert met.reached == Reached.YES
    assert of_published([at(2024, 4.5), at(2025, 4.6)], 4.0, "high", 1).reached == Reached.YES


def test_with_counts_the_change_is_tested() -> None:
    assert counted((15, 17), (15, 16)).verdict == Verdict.FEW
    assert counted((14, 20), (14, 20)).verdict == Verdict.NONE
    assert counted((300, 1000), (600, 1000)).verdict == Verdict.RISE
    assert counted((600, 1000), (300, 1000)).verdict == Verdict.FALL
    words = change(counted((300, 1000), (600, 1000)), "percent", say, "nb")
    assert "større enn det tilfeldigheter vanligvis gir" in words
    assert "er sikker" not in words


def test_a_figure_that_did_not_move_with_the_answers_is_not_said_to() -> None:
    for later in (2.8, 3.0):
        found = status([at(2024, 3.0), at(2025, later)], None, 2, Verdict.RISE)
        words = change(found, "1-5", say, "nb")
        assert words.endswith(say("series-sure-apart"))
        assert "Økningen" not in words


def test_figures_are_compared_as_they_are_shown() -> None:
    assert status([at(2025, 59.96)], Target(60), 1).reached == Reached.YES
    assert status([at(2025, 59.94)], Target(60), 1).reached == Reached.NO
    both = status([at(2024, 3.996), at(2025, 4.004)], Target(4.2), 2)
    assert (both.way, both.difference, both.towards) == (Way.SAME, 0, None)


def test_an_end_class_settles_what_it_can() -> None:
    classed = Measurement("2025", date(2025, 6, 1), 0, 20, 10)
    told = {goal: status([classed], Target(goal), 1).reached for goal in (10.0, 30.0, 0.0)}
    assert told == {10: Reached.UNSURE, 30: Reached.NO, 0: Reached.YES}
    both = status([at(2024, 50), classed], Target(60), 1)
    assert both.difference is None
    assert change(both, "percent", say, "nb") == say("series-change-classed")


def test_measured_once_there_is_no_change_to_tell() -> None:
    found = status([at(2025, 4.0)], None, 2)
    assert (found.baseline, found.reached, found.way) == (None, Reached.NO_TARGET, Way.UNSURE)
    assert change(found, "1-5", say, "nb") == say("series-first")


def test_what_is_no_survey_is_not_said_to_lack_answers() -> None:
    found = of_published([at(2024, 10.6), at(2025, 9.6)], None, None, 1)
    words = change(found, "percent", say, "nb", is_survey=False)
    assert words.startswith("Ned 1,0 prosentpoeng.")
    assert "ikke svar på en undersøkelse" in words
