"""Tranches sealed before the published units were stored get them from what their tallies hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from survey.pages.gate import release_of
from survey.pages.gate_making import release_missing
from survey.store import Tranche, TrancheUnit, open_engine, reading, upgrade, upgrade_within
from tests.survey.municipality import SOURCE, questionnaire
from tests.survey.test_migration_to_approval import put

AT = datetime(2025, 1, 10, 9, tzinfo=UTC)
UNITS = (
    ("alle", "kommune", None),
    ("nord", "kommuneomraade", "alle"),
    ("sor", "kommuneomraade", "alle"),
    ("skole", "virksomhet", "nord"),
)


def sealed(engine: Engine, tranche_id: str, respondents: dict[str, int]) -> None:
    put(
        engine,
        "tranche",
        {
            "id": tranche_id,
            "title": tranche_id,
            "version_id": "v1",
            "languages": json.dumps(["nb"]),
            "opens_at": AT,
            "closes_at": AT,
            "grace_minutes": 60,
            "custody": "key_file",
            "key_holders": json.dumps([]),
            "rehearsed": False,
            "state": "sealed",
            "ballot_size": 512,
            "spoiled_ballots": 0,
            "retain_until": date(2027, 1, 9),
            "distribution_minimum": 10,
            "purged": False,
            "synthetic": False,
        },
    )
    for unit_id, level, parent in UNITS:
        put(
            engine,
            "tranche_unit",
            {
                "tranche_id": tranche_id,
                "unit_id": unit_id,
                "parent_id": parent,
                "name": unit_id.capitalize(),
                "level": level,
                "pilot": False,
                "invited": 50,
                "codes_issued": 50,
            },
        )
    for atom_id, count in respondents.items():
        place = {"tranche_id": tranche_id, "atom_id": atom_id, "question": "sier_fra"}
        put(
            engine,
            "tally",
            {**place, "respondents": count, "asked": count, "answered": count},
        )
        put(engine, "tally_choice", {**place, "choice": "ja", "count": count})


@pytest.fixture
def old(database_url: str) -> Iterator[Engine]:
    engine = open_engine(database_url)
    with engine.begin() as connection:
        upgrade_within(connection, "0005")
    for unit_id, level, parent in UNITS:
        put(
            engine,
            "unit",
            {
                "id": unit_id,
                "name": unit_id.capitalize(),
                "level": level,
                "parent_id": parent,
                "headcount": 50,
                "valid_from": date(2020, 1, 1),
            },
        )
    put(
        engine,
        "questionnaire_version",
        {
            "id": "v1",
            "fingerprint": questionnaire().fingerprint,
            "questionnaire_id": "trivsel",
            "source": SOURCE,
            "imported_at": AT,
        },
    )
    sealed(engine, "many", {"alle": 12, "nord": 30})
    sealed(engine, "whole", {"nord": 30, "sor": 11})
    sealed(engine, "few", {"alle": 7})
    sealed(engine, "none", {})
    yield engine
    engine.dispose()


def published(engine: Engine, tranche_id: str) -> set[str]:
    with reading(engine) as session:
        of_tranche = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche_id)
        return {row.unit_id for row in session.exec(of_tranche) if row.published}


def test_published_units_are_read_off_the_tallies(old: Engine) -> None:
    upgrade(old)
    assert published(old, "many") == {"alle", "nord"}
    assert published(old, "whole") == {"alle", "nord", "sor"}
    assert published(old, "few") == published(old, "none") == set()


def test_they_get_the_floors_and_a_release(old: Engine) -> None:
    upgrade(old)
    assert len(release_missing(old)) == 4
    with reading(old) as session:
        for tranche_id in ("many", "whole", "few", "none"):
            row = session.get_one(Tranche, tranche_id)
            assert (row.index_minimum, row.end_class_size, row.leaders_in_parent) == (5, 50, False)
            shown = {unit.id for unit in release_of(session, row).units}
            assert shown == published(old, tranche_id)
