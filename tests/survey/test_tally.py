"""Tallies against an independent count of what was submitted, for any mix of answer sheets."""

from __future__ import annotations

import re
from collections import Counter
from typing import TypedDict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from survey.questionnaire.grammar import NAME_PATTERN
from survey.tally import NOT_ASKED, WRITTEN, Count
from tests.survey.municipality import Fieldwork, hold

UNIT_OF_ATOM = {"skole": "nord", "hage": "nord", "hjem": "sor"}


class Sheet(TypedDict, total=False):
    tillit: str | None
    sier_fra: str | None
    hindre: list[str] | None
    mer: str | None


some_hindrances = st.lists(st.sampled_from(["tid", "leder"]), unique=True) | st.just(["ingenting"])


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """Sheets with some questions left out, left blank, or answered though they are not asked."""
    full: Sheet = {
        "tillit": draw(st.sampled_from([None, "", "uenig", "midt", "enig", "vet_ikke"])),
        "sier_fra": draw(st.sampled_from([None, "", "ja", "nei"])),
        "hindre": draw(st.none() | some_hindrances),
        "mer": draw(st.sampled_from([None, "", "  ", "Nei takk", "æøå 🗳", "\x00"])),
    }
    if draw(st.booleans()):
        del full["tillit"]
    if draw(st.booleans()):
        del full["hindre"]
    return full


everybody = st.lists(st.tuples(st.sampled_from(sorted(UNIT_OF_ATOM)), sheets()), max_size=12)


def counted_by_hand(answered: list[tuple[str, Sheet]]) -> dict[tuple[str, str], Count]:
    found: dict[tuple[str, str], Count] = {}
    for atom in {UNIT_OF_ATOM[unit] for unit, _ in answered}:
        people = [sheet for unit, sheet in answered if UNIT_OF_ATOM[unit] == atom]
        asked_hindre = [sheet for sheet in people if sheet.get("sier_fra") == "nei"]
        n = len(people)
        for name in ("tillit", "sier_fra"):
            given_ = Counter(str(sheet[name]) for sheet in people if sheet.get(name))
            found[atom, name] = Count(n, n, given_.total(), dict(given_))
        ticked = [sheet["hindre"] for sheet in asked_hindre if sheet.get("hindre")]
        options = Counter(option for many in ticked for option in many or [])
        found[atom, "hindre"] = Count(n, len(asked_hindre), len(ticked), dict(options))
        wrote = [sheet for sheet in people if (sheet.get("mer") or "").strip("\x00 ")]
        found[atom, "mer"] = Count(n, n, len(wrote))
    return found


# The database goes on from one example to the next, as it does from one tranche to the next.
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(everybody)
def test_tallies_equal_what_was_submitted(
    fieldwork: Fieldwork, answered: list[tuple[str, Sheet]]
) -> None:
    amounts = Counter(unit for unit, _ in answered)
    tranche = hold(fieldwork.engine, fieldwork.pepper, fieldwork.keys, amounts)
    left = {unit: iter(codes) for unit, codes in tranche.codes.items()}
    tranche.answer_all((next(left[unit]), dict(sheet)) for unit, sheet in answered)
    assert tranche.seal().counted == len(answered)
    assert tranche.tallies() == counted_by_hand(answered)


@pytest.mark.parametrize("name", [NOT_ASKED, WRITTEN])
def test_no_choice_can_be_called_what_is_not_a_choice(name: str) -> None:
    assert re.fullmatch(NAME_PATTERN, name) is None
