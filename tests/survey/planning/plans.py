"""A wish that nothing is wrong with, for tests to change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from sqlmodel import Session

from survey.custody import KEY_FILE
from survey.planning import CodeMode, Selection, Wish
from survey.planning.wall_clock import WallTime
from tests.survey.municipality import decided, people, settle

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
OU = "ou"


def a_wish(session: Session, **changes: Any) -> Wish:
    """To everybody for three weeks in March, of words that PSU has approved."""
    settle(session)
    people(session)
    version_id = changes.pop("version_id", None) or decided(session)
    wish = Wish(
        title="Våren 2026",
        version_id=version_id,
        languages=("nb", "nn"),
        selection=Selection(),
        pilots=frozenset(),
        opens=WallTime(date(2026, 3, 2), time(8)),
        closes=WallTime(date(2026, 3, 20), time(16)),
        grace_minutes=60,
        code_mode=CodeMode.SLIPS,
        retain_until=date(2028, 3, 20),
        distribution_minimum=10,
        custody=KEY_FILE,
    )
    return replace(wish, **changes)
