"""Pilots put together: stratified, adjusted, and the weakest that end classes allow."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.change import adjust, stratified_change
from analysis.disclosure import SUPPRESSED
from analysis.pilots import Counted, Measure, Pair, measures, pair_of, together
from analysis.verdict import Verdict
from tests.analysis.pilots.cells import SCALE, YES, agreeing, answers, classed, yes

MEASURE = Measure(SCALE, None)


def pair(k1: int, n1: int, k2: int, n2: int) -> Pair:
    return Pair(Counted(k1, k1, n1), Counted(k2, k2, n2))


def test_a_scale_is_compared_over_its_middle_and_without_those_who_do_not_know() -> None:
    found = pair_of(MEASURE, answers(1, 2, 3, 4, 5, unsure=6, blank=2), agreeing(3, 12))
    assert found == pair(9, 15, 3, 12)


def test_beside_a_classed_side_all_who_answered_are_the_base() -> None:
    found = pair_of(MEASURE, answers(1, 2, 3, 4, 5, unsure=6), classed(0, 2, 20))
    assert found is not None
    assert found.before == Counted(9, 9, 21)
    assert found.after == Counted(0, 2, 20)
    assert found.weakest == pytest.approx(2 / 20 - 9 / 21)


def test_nothing_comes_of_a_suppressed_or_an_empty_side() -> None:
    assert pair_of(MEASURE, SUPPRESSED, agreeing(5, 10)) is None
    assert pair_of(MEASURE, agreeing(5, 10), SUPPRESSED) is None
    assert pair_of(MEASURE, answers(unsure=12), agreeing(5, 10)) is None


def test_what_a_classed_side_does_not_tell_is_not_compared() -> None:
    (measure,) = measures(YES)
    assert pair_of(measure, yes(4, 12), classed(0, 2, 20)) is None


def test_a_clear_rise_in_every_pilot_is_a_rise_of_all() -> None:
    (found,) = together([(MEASURE, [pair(4, 20, 16, 20), pair(5, 20, 17, 20), None])])
    assert found.verdict == Verdict.RISE
    assert found.left_out == 1
    assert found.exact
    assert found.change == stratified_change(
        [stratum for one in found.pairs for stratum in one.possible()]
    )


def test_the_more_is_asked_the_more_it_takes() -> None:
    pairs = [pair(8, 20, 14, 20), pair(9, 20, 14, 20)]
    alone = together([(MEASURE, pairs)])
    among = together([(MEASURE, pairs)] * 6)
    assert alone[0].change is not None
    assert alone[0].p_value == alone[0].change.p_value
    assert among[0].p_value == min(1, 6 * alone[0].p_value)
    assert [one.p_value for one in among] == adjust([alone[0].p_value] * 6, "holm")
    assert among[0].verdict == Verdict.NONE != alone[0].verdict


def test_fewer_than_ten_in_all_say_nothing() -> None:
    (found,) = together([(MEASURE, [pair(0, 4, 5, 5), pair(0, 4, 4, 4)])])
    assert found.p_value < 0.05
    assert found.verdict == Verdict.FEW


def test_no_pilot_that_is_shown_gives_no_finding_and_does_not_count_as_a_test() -> None:
    shown = [pair(8, 20, 14, 20)]
    none, some = together([(MEASURE, [None, None]), (MEASURE, shown)])
    assert none.change is None
    assert none.verdict == Verdict.FEW
    assert some.p_value == together([(MEASURE, shown)])[0].p_value


def bounded(n: int) -> st.SearchStrategy[Counted]:
    exact = st.integers(0, n).map(lambda k: Counted(k, k, n))
    return exact | st.sampled_from([Counted(0, 2, n), Counted(n - 2, n, n)])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(bounded(12), bounded(15)), min_size=1, max_size=3))
def test_the_finding_holds_for_every_count_an_end_class_allows(
    sides: list[tuple[Counted, Counted]],
) -> None:
    pairs = [Pair(*one) for one in sides]
    (found,) = together([(MEASURE, pairs)])
    assert found.change is not None
    every = [
        stratified_change(one) for one in itertools.product(*(pair.possible() for pair in pairs))
    ]
    for one in every:
        assert found.change.low <= one.low
        assert found.change.high >= one.high
        assert found.change.p_value >= one.p_value
        assert abs(found.change.difference) <= abs(one.difference)
    if any(one.difference < 0 for one in every) and any(one.difference > 0 for one in every):
        assert found.verdict not in (Verdict.RISE, Verdict.FALL)


def test_too_many_possibilities_say_nothing_rather_than_something_unfounded() -> None:
    wide = Pair(Counted(0, 8, 20), Counted(12, 20, 20))
    (found,) = together([(MEASURE, [wide] * 3)])
    assert found.change is None
    assert found.verdict == Verdict.FEW
