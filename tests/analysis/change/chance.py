"""Random tables of counts, and how many of them: more with MEDVIRK_LONG=1."""

from __future__ import annotations

import os

from hypothesis import strategies as st

LONG = os.environ.get("MEDVIRK_LONG") == "1"


def scaled(few: int, times: int = 20) -> int:
    return few * times if LONG else few


def agreements(most: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.integers(1, most).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def tables(most: int) -> st.SearchStrategy[tuple[int, int, int, int]]:
    """k1, n1, k2, n2."""
    return st.tuples(agreements(most), agreements(most)).map(lambda both: (*both[0], *both[1]))


def scales(most: int, levels: int = 5) -> st.SearchStrategy[tuple[list[int], list[int]]]:
    """Counts per level before and after, of one length, possibly of nobody."""
    return st.integers(1, levels).flatmap(
        lambda length: st.tuples(
            *(st.lists(st.integers(0, most), min_size=length, max_size=length) for _ in "ab")
        )
    )
