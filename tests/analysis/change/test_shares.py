from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import barnard_exact
from statsmodels.stats.proportion import confint_proportions_2indep

from analysis.change import Share, ShareChange, share, share_change
from tests.analysis.change.chance import scaled, tables


def test_wilson_reference_values() -> None:
    # Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.
    for k, n, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        found = share(k, n)
        assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_of_nobody_nothing_is_known() -> None:
    assert share(0, 0) == Share(0.0, 0.0, 1.0, 0)


@pytest.mark.parametrize(("k", "n"), [(-1, 3), (4, 3), (1, 0)])
def test_impossible_counts(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="expected 0 <= k <= n"):
        share(k, n)


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_is_wilsons_formula(counts: tuple[int, int]) -> None:
    k, n = counts
    found = share(k, n)
    p, z = k / n, 1.959963984540054
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    assert found.low == pytest.approx(centre - half, abs=1e-9)
    assert found.high == pytest.approx(centre + half, abs=1e-9)
    assert 0 <= found.low <= found.share <= found.high <= 1


def test_newcombes_example() -> None:
    # Newcombe 1998, Statistics in Medicine 17:873–890, table II, example (a), method 10.
    found = share_change(48, 80, 56, 70)
    assert (round(found.low, 4), round(found.high, 4)) == (0.0524, 0.3339)
    assert found.difference == pytest.approx(0.2)


def test_newcombes_interval_is_the_same_elsewhere() -> None:
    for k1, n1, k2, n2 in ((14, 20, 14, 20), (15, 17, 15, 16), (0, 10, 3, 12), (5, 5, 9, 9)):
        other = confint_proportions_2indep(k2, n2, k1, n1, method="newcomb", compare="diff")
        found = share_change(k1, n1, k2, n2)
        assert (found.low, found.high) == pytest.approx(other)


def test_barnards_example() -> None:
    # Mehta and Senchaudhuri 2003, "Conditional versus unconditional exact tests for comparing two
    # binomials", the vaccine trial: 7 of 15 against 12 of 15, one-sided 0.0341.
    assert round(share_change(7, 15, 12, 15).p_value, 4) == 0.0682


@pytest.mark.parametrize("table", [(15, 17, 15, 16), (3, 40, 12, 55), (0, 10, 4, 12)])
def test_barnards_p_is_scipys(table: tuple[int, int, int, int]) -> None:
    k1, n1, k2, n2 = table
    other = barnard_exact([[k1, k2], [n1 - k1, n2 - k2]], n=128).pvalue
    assert share_change(*table).p_value == pytest.approx(other, rel=1e-3)


@settings(max_examples=scaled(25), deadline=None)
@given(tables(9))
def test_barnards_p_counts_every_table(table: tuple[int, int, int, int]) -> None:
    # In fractions, so that equally extreme tables are equal; scipy misses some of those, as in
    # 1 of 1 against 1 of 3.
    _, n1, _, n2 = table
    seen = squared_z(*table)
    extreme = [
        (i, j) for i in range(n1 + 1) for j in range(n2 + 1) if squared_z(i, n1, j, n2) >= seen
    ]
    chances = [
        sum(binomial(i, n1, p) * binomial(j, n2, p) for i, j in extreme)
        for p in (step / 400 for step in range(401))
    ]
    assert share_change(*table).p_value == pytest.approx(max(chances), rel=2e-3)


def squared_z(k1: int, n1: int, k2: int, n2: int) -> Fraction:
    pooled = Fraction(k1 + k2, n1 + n2)
    if pooled in (0, 1):
        return Fraction(0)
    spread = pooled * (1 - pooled) * (Fraction(1, n1) + Fraction(1, n2))
    return (Fraction(k2, n2) - Fraction(k1, n1)) ** 2 / spread


def binomial(k: int, n: int, p: float) -> float:
    return math.comb(n, k) * p**k * (1 - p) ** (n - k)


@given(tables(60))
def test_swapping_sides_turns_the_change_round(table: tuple[int, int, int, int]) -> None:
    k1, n1, k2, n2 = table
    there, back = share_change(k1, n1, k2, n2), share_change(k2, n2, k1, n1)
    assert there.difference == pytest.approx(-back.difference)
    assert (there.low, there.high) == pytest.approx((-back.high, -back.low))
    assert there.p_value == pytest.approx(back.p_value)
    assert -1 <= there.low <= there.difference <= there.high <= 1
    assert 0 <= there.p_value <= 1


@given(tables(40))
def test_one_more_after_is_a_larger_change(table: tuple[int, int, int, int]) -> None:
    k1, n1, k2, n2 = table
    if k2 < n2:
        less, more = share_change(k1, n1, k2, n2), share_change(k1, n1, k2 + 1, n2)
        assert more.difference > less.difference
        assert more.low > less.low
        assert more.high > less.high


def test_above_the_limit_the_normal_distribution_is_close() -> None:
    for table in ((100, 240, 124, 240), (1000, 2400, 1060, 2400)):
        normal = math.erfc(math.sqrt(squared_z(*table) / 2))
        assert share_change(*table).p_value == pytest.approx(normal, abs=0.003)


def test_a_side_without_answers_says_nothing() -> None:
    assert share_change(0, 0, 3, 5) == ShareChange(0.0, -1.0, 1.0, 1.0, 0, 5, 0)
    assert share_change(1, 1, 0, 1).difference == -1


@pytest.mark.parametrize(
    ("table", "points"),
    [
        ((14, 20, 14, 20), (0.0, -26.8, 26.8)),
        ((15, 17, 15, 16), (5.5, -18.1, 28.7)),
        ((15, 16, 14, 14), (6.2, -15.9, 28.3)),
    ],
)
def test_the_three_pilots(
    table: tuple[int, int, int, int], points: tuple[float, float, float]
) -> None:
    # Counts reconstructed from the published percentages, if everybody answered.
    found = share_change(*table)
    got = (found.difference, found.low, found.high)
    assert [round(value * 100, 1) for value in got] == pytest.approx(list(points), abs=0.051)
    assert found.persons == (0 if table[0] == 14 else 1)
