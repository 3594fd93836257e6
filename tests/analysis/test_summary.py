from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.change import share
from analysis.disclosure import SUPPRESSED, Distribution
from analysis.summary import Summary, summarise
from tests.analysis.examples import AGREE, FREE, LIMITS, SILENT, TRUST, summary


def test_a_scale_counts_valid_answers_only() -> None:
    found = summary(TRUST, [1, 1, 3, 7, 3, 5], blank=4)
    assert (found.answered, found.n, found.blank, found.asked) == (20, 15, 4, 24)
    assert found.high == share(10, 15)
    assert found.middle == share(3, 15)
    assert found.low == share(2, 15)
    assert found.mean == pytest.approx((1 + 2 + 9 + 28 + 15) / 15)
    assert found.of("4").share == share(7, 15)
    assert found.of("vet_ikke").share == share(5, 20)
    assert found.favourable is None


def test_yes_no_counts_everybody_who_answered() -> None:
    found = summary(SILENT, [21, 66, 13], blank=9)
    assert found.n == 100
    assert found.of("ja").share == share(21, 100)
    assert found.of("vet_ikke").share == share(13, 100)
    assert found.favourable == share(66, 100)
    assert (found.low, found.high, found.mean) == (None, None, None)


def test_several_choices_count_those_who_chose_any() -> None:
    found = summary(LIMITS, [40, 30, 20, 25], answered=100, blank=17)
    assert (found.n, found.blank) == (100, 17)
    assert sum(part.share.share for part in found.choices) == pytest.approx(1.15)
    assert found.of("ingen").share == share(25, 100)


def test_nobody_answered() -> None:
    found = summary(AGREE, [0] * 5, blank=12)
    assert (found.n, found.mean, found.blank) == (0, None, 12)
    assert found.high == share(0, 0)


def test_a_text_only_counts() -> None:
    found = summarise(FREE, Distribution(30, 30, 12, {}))
    assert isinstance(found, Summary)
    assert found.answered == 12
    assert found.choices == ()


def test_suppressed_stays_suppressed() -> None:
    assert summarise(AGREE, SUPPRESSED) is SUPPRESSED


def test_foreign_choices_are_refused() -> None:
    with pytest.raises(ValueError, match="has no choice"):
        summarise(SILENT, Distribution(10, 10, 10, {"kanskje": 10}))
    with pytest.raises(KeyError):
        summary(SILENT, [1, 2, 3]).of("kanskje")


@given(st.lists(st.integers(0, 400), min_size=6, max_size=6), st.integers(0, 50))
def test_shares_of_a_scale_add_up(counts: list[int], blank: int) -> None:
    found = summary(TRUST, counts, blank=blank)
    assert sum(part.count for part in found.choices) == found.answered
    if found.n:
        sides = [side.share for side in (found.low, found.middle, found.high) if side]
        assert sum(sides) == pytest.approx(1)
        assert found.mean is not None
        assert 1 <= found.mean <= 5
