"""Everybody but the pilots, on the pilots' page: told as any small group is."""

from __future__ import annotations

from typing import Any

from analysis.disclosure import SUPPRESSED, Classed, Part, release
from survey.pages.pilots_round import Round
from tests.analysis.disclosure.trees import FEAR, TRUST, given, tree


def test_two_of_those_who_are_left_are_told_as_at_most_two() -> None:
    flat = tree(
        ("k", "kommune", None, False),
        ("pilot", "virksomhet", "k", True),
        ("annen", "virksomhet", "k", False),
    )
    counts = {
        ("k", "frykt"): given(13, 6, 6, 1),
        ("pilot", "frykt"): given(20, 6, 6, 8),
        ("annen", "frykt"): given(12, 6, 5, 1),
    }
    nobody: Any = None
    one = Round(nobody, nobody, release(flat, counts, None, [FEAR]), {})
    rest = one.rest({"pilot"}, [FEAR, TRUST])
    assert rest["frykt"] == Classed(25, 25, 25, (Part(("c",), 0, 2),))
    assert rest["tillit"] is SUPPRESSED
