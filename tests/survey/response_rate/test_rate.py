"""Numbers and words: what is said of a small unit always fits several counts."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.organisation import sum_upwards
from survey.response_rate.numbered import Place, numbered
from survey.response_rate.rate import (
    CLASS,
    FEWEST_EXACT,
    FEWEST_FOR_WORDS,
    Kind,
    Rate,
    hidden_parts,
    rates,
)
from survey.tranche import Participation
from tests.survey.response_rate.test_numbered import planted, trees


def said(tree: dict[str, Place], answers: dict[str, int]) -> dict[str, Rate]:
    return rates(people(tree, answers).values(), numbered(tree))


def people(tree: dict[str, Place], answers: dict[str, int]) -> dict[str, Participation]:
    responded = sum_upwards(tree, answers.items())
    return {
        unit: Participation(
            unit_id=unit,
            name=unit,
            level=place.level,
            parent_id=place.parent_id,
            pilot=False,
            invited=place.invited,
            responded=responded[unit],
        )
        for unit, place in tree.items()
    }


def one(invited: int, responded: int) -> Rate:
    """Of a unit that is all there is."""
    return said(planted([("nord", invited)]), {"alle/nord": responded})["alle"]


@pytest.mark.parametrize("invited", [*range(FEWEST_FOR_WORDS, 70), 500])
def test_everything_said_of_a_unit_under_fifty_fits_several_counts(invited: int) -> None:
    fits: dict[tuple[Kind, int | None], int] = defaultdict(int)
    for responded in range(invited + 1):
        rate = one(invited, responded)
        assert rate.share is None or 0 <= rate.share <= 1
        fits[rate.kind, rate.responded] += 1
    if invited < FEWEST_EXACT:
        ends = {kind: count for (kind, _), count in fits.items() if kind != Kind.NUMBER}
        assert all(count >= CLASS for count in ends.values())
        assert (Kind.NUMBER, 0) not in fits
        assert (Kind.NUMBER, invited) not in fits
    else:
        assert fits[Kind.NUMBER, 0] == fits[Kind.NUMBER, invited] == 1


@pytest.mark.parametrize(
    ("invited", "responded", "kind", "number"),
    [
        (0, 0, Kind.NOBODY, None),
        (0, 3, Kind.NOBODY, None),
        (4, 4, Kind.TOO_SMALL, None),
        (5, 2, Kind.UNDER_HALF, None),
        (5, 3, Kind.HALF_OR_MORE, None),
        (6, 3, Kind.HALF_OR_MORE, None),
        (9, 9, Kind.HALF_OR_MORE, None),
        (9, 20, Kind.HALF_OR_MORE, None),
        (10, 2, Kind.FEW, None),
        (10, 3, Kind.NUMBER, 3),
        (10, 7, Kind.NUMBER, 7),
        (10, 8, Kind.MOST, None),
        (10, 12, Kind.MOST, None),
        (10, 13, Kind.OVER, None),
        (60, 60, Kind.NUMBER, 60),
        (60, 61, Kind.OVER, 61),
    ],
)
def test_number_or_words(invited: int, responded: int, kind: Kind, number: int | None) -> None:
    rate = one(invited, responded)
    assert (rate.kind, rate.responded) == (kind, number)


def test_only_one_branch_speaks_where_a_small_one_has_parts() -> None:
    tree = planted([("nord/liten/a", 5), ("nord/liten/b", 4), ("nord/stor", 40), ("sor", 20)])
    rated = said(tree, {"alle/nord/liten/a": 2, "alle/nord/liten/b": 4, "alle/nord/stor": 30})
    assert rated["alle/nord/liten"].kind == Kind.HALF_OR_MORE
    assert rated["alle/nord/liten/a"].kind == Kind.TOO_SMALL
    assert rated["alle/nord/liten/b"].kind == Kind.TOO_SMALL


def test_words_that_would_pin_a_count_are_left_out() -> None:
    """Eleven invited and three answers in two units together: "half or more" would be all three."""
    tree = planted([("nord/a", 6), ("nord/b", 5), ("nord/stor", 80)])
    rated = said(tree, {"alle/nord/a": 3, "alle/nord/stor": 40})
    assert {rated["alle/nord/a"].kind, rated["alle/nord/b"].kind} == {Kind.TOO_SMALL}
    assert rated["alle/nord"].responded == 43


def fitting(rate: Rate) -> set[int]:
    """The counts of a unit's invited that its words fit."""
    half = -(-rate.invited // 2)
    if rate.kind == Kind.UNDER_HALF:
        return set(range(half))
    return set(range(half if rate.kind == Kind.HALF_OR_MORE else 0, rate.invited + 1))


@given(trees(), st.data())
def test_words_never_make_a_count_known(tree: dict[str, Place], data: st.DataObject) -> None:
    """An attacker who knows every number exactly, and reads the words, tries every combination."""
    inner = {place.parent_id for place in tree.values()}
    answers = {
        unit: data.draw(st.integers(0, tree[unit].invited)) for unit in sorted(tree.keys() - inner)
    }
    everybody = people(tree, answers)
    numbers = numbered(tree)
    rated = rates(everybody.values(), numbers)
    for group, parts in hidden_parts(everybody, numbers).items():
        if group is None:
            continue
        total = sum(everybody[part].responded for part in parts)
        for part in parts:
            others = [one for one in parts if one != part]
            told = [fitting(rated[one]) for one in others]
            untold = [set(range(rated[one].invited + 1)) for one in others]
            open_to = {
                count
                for count in fitting(rated[part])
                if sum(map(min, told)) <= total - count <= sum(map(max, told))
            }
            without = {
                count
                for count in range(rated[part].invited + 1)
                if sum(map(min, untold)) <= total - count <= sum(map(max, untold))
            }
            assert everybody[part].responded in open_to
            assert len(open_to) >= min(CLASS, len(without))
