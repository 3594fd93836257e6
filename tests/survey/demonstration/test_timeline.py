"""The demonstration's pilots belong together, and their timeline tells what the paper tells."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import select

from survey import timeline as events
from survey import tranche
from survey.clock import local
from survey.demonstration import timeline
from survey.demonstration.decisions import OFFICES
from survey.questionnaire import loads
from survey.store import Account, PilotStudy, reading, writing
from tests.survey.municipality import CLOSES, OPENS, SOURCE, WHO, a_plan, decided

YEAR = timedelta(days=364)


def test_the_two_rounds_are_a_study_that_began_before_the_first(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        session.add(
            Account(
                id="demo",
                username=OFFICES.proposer,
                name="Demo",
                role="ou",
                password_hash="none",
            )
        )
        version = decided(session, loads(SOURCE.replace("id: trivsel", "id: tillitsreform")))
        before, after = (
            tranche.plan(
                session,
                keys,
                a_plan(session, version, opens_at=OPENS + late, closes_at=CLOSES + late),
                WHO,
            ).id
            for late in (timedelta(0), YEAR)
        )
        timeline.plant(session)
    with reading(engine) as session:
        study = session.exec(select(PilotStudy)).one()
        assert (study.before_id, study.after_id) == (before, after)
        assert study.starts_on < local(OPENS).date()
        found = events.everything(session)
    assert {one.first for one in found} >= {local(OPENS).date()}
    assert all(one.unit_id is None and one.who == OFFICES.proposer for one in found)
