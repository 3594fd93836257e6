"""Numbers shown never give a small group's number by subtraction, in any tree."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from survey.organisation import path_to_root
from survey.response_rate.numbered import (
    FEWEST_FOR_DAILY,
    FEWEST_FOR_NUMBER,
    Place,
    daily,
    numbered,
)
from survey.tranche import Participation

LEVELS = ("kommune", "kommuneomraade", "virksomhet", "avdeling")


def planted(leaves: Iterable[tuple[str, int]]) -> dict[str, Place]:
    """Leaves by path, as in ``("nord/skole/trinn", 12)``; what is above them is summed up."""
    invited: dict[str, int] = {}
    for path, count in leaves:
        parts = ["alle", *path.split("/")]
        for depth in range(len(parts)):
            unit = "/".join(parts[: depth + 1])
            invited[unit] = invited.get(unit, 0) + count
    return {
        unit: Place(
            parent_id=unit.rpartition("/")[0] or None,
            level=LEVELS[min(unit.count("/"), 3)],
            invited=count,
            has_codes=True,
        )
        for unit, count in invited.items()
    }


@st.composite
def trees(draw: st.DrawFn) -> dict[str, Place]:
    areas = draw(st.integers(1, 4))
    leaves = []
    for area in range(areas):
        for unit in range(draw(st.integers(1, 4))):
            for place in range(draw(st.integers(1, 4))):
                size = draw(st.sampled_from([0, 1, 3, 5, 8, 9, 10, 12, 30, 80]))
                leaves.append((f"{area}/{unit}/{place}", size))
    return planted(leaves)


def remainders(tree: dict[str, Place], numbers: set[str]) -> dict[str, tuple[int, bool]]:
    """By unit with a number: the invited outside every number below it, and whether any place
    of work is."""
    found = {one: (tree[one].invited, False) for one in numbers}
    inner = {place.parent_id for place in tree.values()}
    for one in numbers:
        above = next((up for up in path_to_root(tree, one)[1:] if up in numbers), None)
        if above is not None:
            left, hidden = found[above]
            found[above] = (left - tree[one].invited, hidden)
    for one in tree.keys() - inner:
        above = next((up for up in path_to_root(tree, one) if up in numbers), None)
        if above is not None and above != one:
            found[above] = (found[above][0], True)
    return found


@given(trees())
def test_no_subtraction_gives_a_small_group(tree: dict[str, Place]) -> None:
    for choose, fewest in ((numbered, FEWEST_FOR_NUMBER), (daily, FEWEST_FOR_DAILY)):
        chosen = choose(tree)
        assert all(tree[one].invited >= fewest for one in chosen)
        for left, hidden in remainders(tree, chosen).values():
            assert left >= fewest or (left == 0 and not hidden)


@given(trees())
def test_the_whole_has_a_number_wherever_it_is_large_enough(tree: dict[str, Place]) -> None:
    assert ("alle" in numbered(tree)) == (tree["alle"].invited >= FEWEST_FOR_NUMBER)


def test_a_large_sister_gives_up_its_number_for_a_small_one() -> None:
    tree = planted([("nord/skole", 40), ("nord/hage", 12), ("nord/kino", 4), ("sor/hjem", 30)])
    assert numbered(tree) == {"alle", "alle/nord", "alle/nord/skole", "alle/sor", "alle/sor/hjem"}


def test_a_sister_with_parts_keeps_the_numbers_of_its_parts() -> None:
    parts = [("nord/skole/a", 30), ("nord/skole/b", 11), ("nord/hage/a", 60), ("nord/kino", 4)]
    chosen = numbered(planted(parts))
    assert "alle/nord/skole" not in chosen
    assert {"alle/nord/skole/a", "alle/nord/hage/a"} <= chosen
    assert "alle/nord/skole/b" not in chosen


def test_nobody_below_hides_nothing() -> None:
    tree = planted([("nord/skole", 12), ("nord/hage", 20)])
    tree["alle/nord/tom"] = Place("alle/nord", "virksomhet", 0, has_codes=False)
    assert numbered(tree) == tree.keys() - {"alle/nord/tom"}


def test_codes_where_nobody_is_invited_are_a_part_to_hide() -> None:
    tree = planted([("nord/skole", 12), ("nord/hage", 20)])
    tree["alle/nord/vikarer"] = Place("alle/nord", "virksomhet", 0, has_codes=True)
    assert "alle/nord/skole" not in numbered(tree)
    assert "alle/nord/hage" in numbered(tree)


def test_daily_are_the_whole_and_large_areas_only() -> None:
    tree = planted([("nord/skole", 200), ("sor/hjem", 60), ("ost/a", 70), ("vest/a", 20)])
    # The small area alone would be what is left: the smallest large one joins it.
    assert daily(tree) == {"alle", "alle/nord", "alle/ost"}


def test_a_choice_never_depends_on_answers() -> None:
    assert "responded" not in Place.__dataclass_fields__
    assert "responded" in Participation.__dataclass_fields__
