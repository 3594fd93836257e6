"""Small organisations, and the files HR would send of them."""

from __future__ import annotations

from datetime import date

from survey.organisation.history import Standing

START = date(2024, 1, 1)


def unit(
    unit_id: str, parent: str | None, level: str, headcount: int = 10, name: str = ""
) -> Standing:
    return Standing(unit_id, name or unit_id.upper(), level, parent, headcount, None, START)


def town() -> list[Standing]:
    """``k``: two areas, ``o`` with two services of which ``v`` has two departments."""
    return [
        unit("k", None, "kommune", 60),
        unit("o", "k", "kommuneomraade", 40),
        unit("p", "k", "kommuneomraade", 20),
        unit("v", "o", "virksomhet", 20),
        unit("w", "o", "virksomhet", 20),
        unit("x", "p", "virksomhet", 20),
        unit("a", "v", "avdeling"),
        unit("b", "v", "avdeling"),
    ]
