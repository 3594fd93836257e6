"""Which language a visitor meets first."""

from __future__ import annotations

import pytest

from survey.web.language import preferred_language


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        (None, "nb"),
        ("", "nb"),
        ("nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6", "nb"),
        ("no", "nb"),
        ("nn-NO,nn;q=0.9,nb;q=0.8", "nn"),
        ("en-US,en;q=0.9,nb;q=0.8", "nb"),
        ("sv-SE", "nb"),
        ("en-GB,en;q=0.9", "en"),
        ("pl,uk;q=0.9", "en"),
        ("*", "en"),
        (";;;,,,", "nb"),
    ],
)
def test_the_browsers_wishes(accepted: str | None, language: str) -> None:
    assert preferred_language(None, accepted) == language


def test_an_explicit_choice_comes_first() -> None:
    assert preferred_language("en", "nb") == "en"
    assert preferred_language(None, "nn", "nb") == "nn"
    assert preferred_language("xx", "nn", "nb") == "nn"
