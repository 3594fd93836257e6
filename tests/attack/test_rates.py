"""Response rates tell how many, never when: whoever reloads all day learns a morning's figures."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from survey import pepper as peppers
from survey.clock import LOCAL_ZONE
from survey.store import TrancheUnit, writing
from tests.attack.conftest import NewPlace
from tests.attack.rate_poller import Serve, as_served, live, live_words, watch
from tests.survey.municipality import Fieldwork, hold

# The tranche opened the day before, a Sunday.
MONDAY = datetime(2026, 3, 2, 6, 30, tzinfo=LOCAL_ZONE)
INVITED = {"alle": 240, "nord": 120, "sor": 120, "skole": 90, "hage": 30, "hjem": 120}
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
def watched(new_place: NewPlace, tmp_path: Path) -> Iterator[Fieldwork]:
    """Large enough for every kind of figure: numbers, words, and days."""
    with new_place() as place:
        amounts = {"skole": 24, "hage": 18, "hjem": 12}
        fieldwork = hold(place.engine, peppers.create(tmp_path), tmp_path / "keys", amounts)
        with writing(place.engine) as session:
            for unit_id, invited in INVITED.items():
                unit = session.get_one(TrancheUnit, (fieldwork.tranche_id, unit_id))
                unit.invited = invited
                session.add(unit)
        yield fieldwork


def in_any_order(fieldwork: Fieldwork) -> list[str]:
    codes = fieldwork.all_codes
    random.SystemRandom().shuffle(codes)
    return codes


def test_within_a_day_nothing_moves_whoever_answers(watched: Fieldwork) -> None:
    seen = watch(watched, in_any_order(watched), MONDAY, MINUTE, as_served)
    assert seen.answers == 54
    assert seen.moved_with == ()
    assert seen.mornings == 1


def test_over_a_week_figures_move_in_the_morning_and_never_with_an_answer(
    watched: Fieldwork,
) -> None:
    seen = watch(watched, in_any_order(watched), MONDAY, 3 * HOUR, as_served)
    assert seen.moved_with == ()
    assert seen.mornings == 7


@pytest.mark.parametrize("planted", [live, live_words])
def test_a_page_that_counts_when_asked_would_be_seen(watched: Fieldwork, planted: Serve) -> None:
    with writing(watched.engine) as session:
        # So small that its half is passed while we look.
        unit = session.get_one(TrancheUnit, (watched.tranche_id, "hage"))
        unit.invited = 20
        session.add(unit)
    seen = watch(watched, in_any_order(watched), MONDAY, MINUTE, planted)
    assert seen.moved_with
    if planted is live:
        assert len(seen.moved_with) == seen.answers
