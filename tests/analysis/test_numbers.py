from __future__ import annotations

import math

import pytest

from analysis import numbers

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("fraction", "language", "text"),
    [
        (0.88, "nb", f"88{NBSP}%"),
        (0.88, "nn", f"88{NBSP}%"),
        (0.88, "en", "88%"),
        (0.625, "nb", f"63{NBSP}%"),
        (0.285, "nb", f"29{NBSP}%"),
        (0.0, "nb", f"0{NBSP}%"),
        (-0.0, "nb", f"0{NBSP}%"),
        (1.0, "nb", f"100{NBSP}%"),
        (math.nan, "nb", "–"),
    ],
)
def test_percent(fraction: float, language: str, text: str) -> None:
    assert numbers.percent(fraction, language) == text


@pytest.mark.parametrize(
    ("value", "language", "digits", "text"),
    [
        (3.41, "nb", 1, "3,4"),
        (3.45, "nb", 1, "3,5"),
        (4, "nn", 1, "4,0"),
        (3.41, "en", 1, "3.4"),
        (1234.5, "nb", 0, f"1{NBSP}235"),
        (0.62054, "nb", 4, "0,6205"),
        (math.inf, "nb", 1, "–"),
    ],
)
def test_decimal(value: float, language: str, digits: int, text: str) -> None:
    assert numbers.decimal(value, language, digits) == text


def test_integer_and_interval() -> None:
    assert numbers.integer(1162, "nb") == f"1{NBSP}162"
    assert numbers.interval(0.583, 0.656, "nb") == f"58–66{NBSP}%"
    assert numbers.interval(math.nan, 0.6, "nb") == "–"


def test_lists() -> None:
    assert numbers.either(["4", "5"], "nb") == "4 eller 5"
    assert numbers.either(["5", "6", "7"], "nn") == "5, 6 eller 7"
    assert numbers.listed(["a", "b", "c"], "nb") == "a, b og c"


def test_steps() -> None:
    assert [numbers.step(score, "nb") for score in (4, 4.0, 4.5)] == ["4", "4", "4,5"]
    assert numbers.steps([4, 5], "nb") == "4 eller 5"
    assert numbers.steps([6, 7, 8, 9, 10], "nb") == "6–10"
