"""A million stored responses: two sealed tranches over the demonstration's organisation.

The rows are made by the database itself, in the order of their keys, since drawing and sealing
a million ballots one by one would take hours.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlmodel import Session, select, text

from benchmarks.installation import ROOT, WHO, approved, initialised
from survey import approval, custody, questionnaire, tally, tranche
from survey.demonstration import organisation
from survey.installation import Installation
from survey.organisation import leaves, units_at
from survey.pages.gate_making import choose, release_missing
from survey.questionnaire import Questionnaire
from survey.store import Tranche, TrancheUnit, Unit, writing
from survey.tranche import State

_RESPONSES = """
INSERT INTO response (id, tranche_id, atom_id)
WITH RECURSIVE numbers(n) AS (SELECT :first UNION ALL SELECT n + 1 FROM numbers WHERE n < :last)
SELECT CAST(printf('%016d', n) AS BLOB), :tranche, atom.value
FROM numbers JOIN json_each(:atoms) AS atom ON atom.key = n % json_array_length(:atoms)
"""
_ANSWERS = """
INSERT INTO answer (response_id, question, choice)
SELECT response.id, question.key,
  json_extract(question.value, '$[' || (abs(random()) % json_array_length(question.value)) || ']')
FROM response CROSS JOIN json_each(:questions) AS question
WHERE response.tranche_id = :tranche
ORDER BY response.id, question.key
"""


def store_responses(folder: Path, count: int) -> Installation:
    """An installation in ``folder`` whose two tranches hold ``count`` responses together."""
    here = initialised(folder)
    read = questionnaire.load(ROOT / "questionnaires" / "ytringsfrihet.yaml")
    with writing(here.engine) as session:
        organisation.plant(session)
        approved(session, read)
    for number, year in enumerate((2025, 2026)):
        first = number * count // 2
        with writing(here.engine) as session:
            units = units_at(session, date(year, 1, 1))
            planned = _plan(session, here, read, year, units)
            atoms = _atoms(session, planned, units)
            _fill(session, planned, read, atoms, range(first, first + count // 2))
    release_missing(here.engine)
    return here


def _plan(
    session: Session, here: Installation, read: Questionnaire, year: int, units: Sequence[Unit]
) -> Tranche:
    opens_at = datetime(year, 3, 1, tzinfo=UTC)
    wanted = tranche.Plan(
        title=f"Ytringsfrihet {year}",
        version_id=approval.keep_version(session, read),
        languages=read.languages,
        opens_at=opens_at,
        closes_at=opens_at + timedelta(days=14),
        units=units,
        custody=custody.KEY_FILE,
    )
    return tranche.plan(session, here.keys, wanted, WHO)


def _atoms(session: Session, row: Tranche, units: Sequence[Unit]) -> list[str]:
    """As if everybody had answered."""
    tree = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == row.id)).all()
    respondents = {unit.id: unit.headcount for unit in leaves(units)}
    chosen = choose(session, row, tree, respondents)
    for unit in tree:
        unit.published = unit.unit_id in chosen.published
        session.add(unit)
    return sorted({chosen.atoms[unit_id] for unit_id in respondents})


def _fill(
    session: Session, row: Tranche, read: Questionnaire, atoms: Sequence[str], numbers: range
) -> None:
    choices = {one.name: [choice.name for choice in one.choices] for one in read.answerable}
    values = {
        "tranche": row.id,
        "first": numbers.start,
        "last": numbers.stop - 1,
        "atoms": json.dumps(list(atoms)),
        "questions": json.dumps(choices),
    }
    connection = session.connection()
    connection.execute(text(_RESPONSES), values)
    connection.execute(text(_ANSWERS), values)
    tally.count(session, row.id, read)
    row.state = State.SEALED
    session.add(row)
