"""Which units stand beside a pilot, and where it stands among them."""

from __future__ import annotations

import pytest

from analysis.pilots import Counted, Measure, Pair, placebo, similar_units
from tests.analysis.pilots.cells import SCALE, release_of

MEASURE = Measure(SCALE, None)
TREE = [
    ("alle", None, 400),
    ("helse", "alle", 60),
    ("pilot", "helse", 20),
    ("lag", "pilot", 12),
    ("hjem", "helse", 40),
    ("skole", "alle", 38),
    ("trinn", "skole", 25),
    ("vei", "alle", 10),
    ("vann", "alle", 9),
    ("havn", "alle", 41),
    ("ny", "alle", 20),
]
LATER = [one for one in TREE if one[0] != "ny"]


def beside(size: int = 20, pilots: tuple[str, ...] = ("pilot",)) -> set[str]:
    return set(similar_units(release_of(TREE), release_of(LATER), size, pilots))


def test_units_from_half_to_double_stand_beside_a_pilot() -> None:
    assert beside() == {"hjem", "trinn", "vei"}


def test_what_holds_a_pilot_or_is_part_of_it_is_no_comparison() -> None:
    assert beside(40) == {"hjem", "trinn", "havn"}
    assert "lag" not in beside(12)


def test_nobody_is_counted_twice() -> None:
    """Of ``skole`` and ``trinn`` under it, the lower."""
    assert not {"skole", "trinn"} <= beside()


def test_another_pilot_is_no_comparison() -> None:
    assert beside(20, ("pilot", "hjem")) == {"trinn", "vei"}


def test_the_unit_above_a_pilot_that_is_not_shown_is_no_comparison_either() -> None:
    shown = [one for one in TREE if one[0] not in ("pilot", "lag")]
    hidden: list[tuple[str, str | None]] = [("pilot", "helse")]
    found = similar_units(release_of(shown, hidden), release_of(shown, hidden), 50, ["pilot"])
    assert "helse" not in found


def pair(k1: int, k2: int, high: int | None = None) -> Pair:
    return Pair(Counted(k1, k1, 20), Counted(k2, high if high is not None else k2, 20))


def others(*pairs: Pair) -> list[tuple[str, Pair]]:
    return [(f"Enhet {number}", one) for number, one in enumerate(pairs)]


def test_the_rank_tells_how_many_rose_more_and_p_how_many_moved_as_far() -> None:
    found = placebo(MEASURE, pair(10, 14), others(pair(10, 15), pair(10, 6), pair(10, 11)))
    assert (found.rank.rank, found.rank.of) == (2, 4)
    assert found.rank.p_value == pytest.approx(3 / 4)
    assert found.as_far == 3
    assert found.smallest_p == 1 / 4


def test_alone_at_the_top_p_is_the_smallest_there_can_be() -> None:
    found = placebo(MEASURE, pair(2, 18), others(*[pair(10, 11)] * 19))
    assert found.rank.rank == 1
    assert found.rank.p_value == found.smallest_p == 1 / 20


@pytest.mark.parametrize(("beside", "chance"), [(18, 0.0), (19, 1 / 20), (58, 2 / 59)])
def test_with_fewer_than_twenty_units_nobody_can_stand_out(beside: int, chance: float) -> None:
    found = placebo(MEASURE, pair(2, 18), others(*[pair(10, 11)] * beside))
    assert found.chance == pytest.approx(chance)
    assert found.stands_out is (chance > 0)


def test_what_an_end_class_leaves_open_counts_against_the_pilot() -> None:
    mild = pair(10, 13)
    assert placebo(MEASURE, mild, others(pair(10, 12, 14))).rank.rank == 2
    assert placebo(MEASURE, pair(10, 12, 20), others(pair(10, 13))).rank.rank == 2
    assert placebo(MEASURE, pair(10, 9, 20), others(pair(10, 10))).as_far == 2
