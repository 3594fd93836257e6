"""The demonstration's past tranches have mornings that end at what was counted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine

from survey.clock import local
from survey.demonstration import mornings
from survey.pepper import Pepper
from survey.response_rate import development
from survey.store import Tranche, TrancheUnit, reading, writing
from tests.survey.municipality import AFTER, CLOSES, OPENS, hold


def test_mornings_grow_to_what_was_counted(engine: Engine, pepper: Pepper, keys: Path) -> None:
    fieldwork = hold(engine, pepper, keys, {"skole": 40, "hjem": 5})
    with writing(engine) as session:
        for unit_id, invited in {"alle": 160, "nord": 100, "sor": 60, "skole": 100}.items():
            unit = session.get_one(TrancheUnit, (fieldwork.tranche_id, unit_id))
            unit.invited = invited
            session.add(unit)
    fieldwork.answer_all((one, {}) for one in fieldwork.all_codes)
    fieldwork.seal(AFTER)
    with writing(engine) as session:
        mornings.plant(session, fieldwork.tranche_id)
    with reading(engine) as session:
        found = development(session, session.get_one(Tranche, fieldwork.tranche_id))
    days = (local(CLOSES).date() - local(OPENS).date() + timedelta(days=1)).days
    for unit_id, counted in (("alle", 45), ("nord", 40), ("sor", 5)):
        answered = [point.responded for point in found[unit_id]]
        assert answered == sorted(answered)
        assert (len(answered), answered[-1]) == (days, counted)
    assert "skole" not in found
