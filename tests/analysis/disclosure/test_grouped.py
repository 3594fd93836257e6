from __future__ import annotations

import hypothesis
import pytest
from hypothesis import strategies as st

from analysis.disclosure import (
    SUPPRESSED,
    Classed,
    Distribution,
    Grouping,
    Part,
    Release,
    grouping_cell,
    release,
    rest_cell,
)
from tests.analysis.disclosure.trees import FEAR, SMALL, TRUST, given, tree


def of(*units: str) -> Grouping:
    return Grouping("g", "Piloter", units)


@pytest.fixture
def found() -> Release:
    counts = {
        ("helse", "tillit"): given(30, 20, 10),
        ("teknisk", "tillit"): given(10, 5, 5),
        ("park", "tillit"): given(12, 8, 4),
        ("vei", "tillit"): given(20, 8, 12),
        ("helse", "frykt"): given(30, 10, 10, 10),
        ("teknisk", "frykt"): given(10, 3, 3, 4),
        ("park", "frykt"): given(12, 2, 6, 4),
        ("vei", "frykt"): given(20, 8, 11, 1),
    }
    return release(SMALL, counts, None, [TRUST, FEAR])


def test_the_units_of_a_grouping_are_added_up(found: Release) -> None:
    pilots = grouping_cell(found, of("park", "helse"), "tillit")
    assert pilots == Distribution(42, 42, 42, {"a": 28, "b": 14, "c": 0})
    nested = grouping_cell(found, of("park", "teknisk"), "tillit")
    assert nested == found.cell("teknisk", "tillit")
    afraid = grouping_cell(found, of("park", "vei"), "frykt")
    assert afraid == Classed(32, 32, 32, (Part(("c",), 4, 6),))


def test_one_that_is_not_shown_hides_the_group(found: Release) -> None:
    assert grouping_cell(found, of("park", "ukjent"), "tillit") is SUPPRESSED
    assert grouping_cell(found, of(), "tillit") is SUPPRESSED
    with pytest.raises(KeyError):
        grouping_cell(found, of("park"), "ukjent")


def test_the_rest_is_the_whole_less_the_units(found: Release) -> None:
    rest = rest_cell(found, ["park", "vei"], "tillit")
    assert rest == Distribution(40, 40, 40, {"a": 25, "b": 15, "c": 0})
    assert rest_cell(found, ["k"], "tillit") is SUPPRESSED
    assert rest_cell(found, ["teknisk", "helse"], "tillit") is SUPPRESSED
    assert rest_cell(found, ["park", "ukjent"], "tillit") is SUPPRESSED
    assert rest_cell(found, [], "tillit") is SUPPRESSED
    assert rest_cell(release(SMALL, {}), ["park"], "tillit") is SUPPRESSED


def test_of_what_is_told_in_parts_the_rest_is_too(found: Release) -> None:
    assert isinstance(found.cell("k", "frykt"), Distribution)
    rest = rest_cell(found, ["park"], "frykt")
    assert rest == Classed(60, 60, 60, (Part(("c",), 15, 15),))
    # At most two in Vei: as many more or fewer are left.
    assert found.cell("vei", "frykt") == Classed(20, 20, 20, (Part(("c",), 0, 2),))
    assert rest_cell(found, ["vei"], "frykt") == Classed(52, 52, 52, (Part(("c",), 17, 19),))


@hypothesis.given(
    st.lists(st.tuples(st.integers(0, 12), st.integers(8, 20)), min_size=3, max_size=4),
    st.integers(1, 2),
)
def test_the_rest_never_tells_an_end_exactly(sizes: list[tuple[int, int]], taken: int) -> None:
    units = [f"u{n}" for n in range(len(sizes))]
    flat = tree(("k", "kommune", None, False), *((u, "virksomhet", "k", False) for u in units))
    counts = {
        (unit, "frykt"): given(said + others, 0, others, said)
        for unit, (said, others) in zip(units, sizes, strict=True)
    }
    cell = rest_cell(release(flat, counts, None, [FEAR]), units[:taken], "frykt")
    if isinstance(cell, Classed):
        (part,) = cell.parts
        count = sum(said for said, _ in sizes[taken:])
        assert part.low <= count <= part.high
        if count <= 2:
            assert part.low == 0
        if count >= cell.answered - 2:
            assert part.high == cell.answered


def test_a_rest_at_an_end_is_told_as_a_class() -> None:
    """One of twelve in each of the two that are left: together two, and told as they are."""
    flat = tree(
        ("k", "kommune", None, False),
        ("a", "virksomhet", "k", False),
        ("b", "virksomhet", "k", False),
        ("c", "virksomhet", "k", False),
    )
    counts = {
        ("a", "frykt"): given(15, 5, 4, 6),
        ("b", "frykt"): given(12, 6, 5, 1),
        ("c", "frykt"): given(12, 5, 6, 1),
    }
    found = release(flat, counts, None, [FEAR])
    assert found.cell("k", "frykt") == Classed(39, 39, 39, (Part(("c",), 8, 8),))
    assert rest_cell(found, ["a"], "frykt") == Classed(24, 24, 24, (Part(("c",), 0, 2),))
