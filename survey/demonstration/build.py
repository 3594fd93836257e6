"""The demonstration as a whole, built aside and put in place when it is finished."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import make_url
from sqlmodel import Session

from survey import accounts, pepper, response_rate
from survey.accounts import Role
from survey.demonstration import mornings, organisation, publication, series, timeline
from survey.demonstration.decisions import OFFICES, WHO, approve
from survey.demonstration.fieldwork import announce, carry_out, hold
from survey.demonstration.measures import (
    after_first_round,
    after_pilots,
    after_second_round,
)
from survey.demonstration.next_round import put_before_psu
from survey.demonstration.pilots import TRUST
from survey.demonstration.programme import Programme
from survey.installation import (
    DEMONSTRATION_FILE,
    Demonstration,
    Installation,
    initialise,
    write_demonstration,
)
from survey.organisation import units_at
from survey.problem import Problem
from survey.seal import Gate
from survey.store import ProvenanceNote, is_empty, open_engine, rewrite_files, writing

CODES_SHOWN = 12
RECONSTRUCTED = "note-reconstructed"

_PEOPLE = (
    (Role.PSU, "demo-psu", "Demo PSU-medlem", "demo-psu-passord"),
    (Role.PSU_SECRETARY, "demo-sekretaer", "Demo PSU-sekretær", "demo-sekretaer-passord"),
    (Role.PSU_LEADER, "demo-leder", "Demo PSU-leder", "demo-leder-passord"),
    (Role.OU, "demo-ou", "Demo OU-rådgiver", "demo-ou-passord"),
    (Role.ADMINISTRATOR, "demo-admin", "Demo administrator", "demo-admin-passord"),
)


def build(
    folder: Path,
    url: str,
    gate: Gate,
    progress: Callable[[str], None] = lambda text: None,
) -> None:
    """Fill an empty folder and database with the demonstration; ``progress`` hears each title.

    An SQLite file inside the folder is built in a folder of its own and moved at the end, so
    that an interrupted build leaves nothing. Any other database is filled where it is; until
    the end it lacks the pepper, so that Medvirk will not start on a half-made one.
    Raises ``Problem`` where there is already an installation or the database has tables.
    """
    _require_empty(folder, url)
    with tempfile.TemporaryDirectory(prefix="demonstration-", dir=folder) as name:
        workshop = Path(name)
        here = initialise(workshop, _moved(url, folder, workshop))
        try:
            codes = _fill(here, gate, progress)
            rewrite_files(here.engine)
        finally:
            here.engine.dispose()
        sign_ins = tuple((role.value, username, word) for role, username, _, word in _PEOPLE)
        write_demonstration(workshop, Demonstration(codes, sign_ins))
        _put_in_place(workshop, folder)


def _fill(here: Installation, gate: Gate, progress: Callable[[str], None]) -> tuple[str, ...]:
    with writing(here.engine) as session:
        organisation.plant(session)
        _create_accounts(session)
        questionnaires = approve(session)
        units = units_at(session, date(2024, 1, 1))
    programme = Programme(units, questionnaires)
    for work, followed_up in (
        *zip(programme.pilots(), (after_pilots, after_pilots), strict=True),
        *zip(programme.free_speech(), (after_first_round, after_second_round), strict=True),
    ):
        progress(work.title)
        tranche_id = carry_out(here, work, gate)
        with writing(here.engine) as session:
            followed_up(session, tranche_id, OFFICES.proposer)
            if work.questionnaire.id == "tillitsreform":
                session.add(
                    ProvenanceNote(tranche_id=tranche_id, question=TRUST, text_id=RECONSTRUCTED)
                )
            else:
                mornings.plant(session, tranche_id)
    work = programme.open_now(datetime.now(UTC))
    progress(work.title)
    _, unused = hold(here, work)
    response_rate.take_due(here.engine, datetime.now(UTC))
    work = programme.planned_next(datetime.now(UTC))
    progress(work.title)
    announce(here, work)
    with writing(here.engine) as session:
        put_before_psu(session, questionnaires["ytringsfrihet"], OFFICES)
        series.plant(session, tranche_id, OFFICES.proposer)
        timeline.plant(session)
        publication.plant(session)
    return tuple(unused[:: len(unused) // CODES_SHOWN][:CODES_SHOWN])


def _create_accounts(session: Session) -> None:
    for role, username, name, password in _PEOPLE:
        accounts.create(session, username, name, role, password, WHO)


def _require_empty(folder: Path, url: str) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A pepper without its database may belong to codes on paper, with the database elsewhere.
    taken = any((folder / name).exists() for name in (pepper.FILE_NAME, DEMONSTRATION_FILE))
    engine = open_engine(url)
    try:
        if taken or not is_empty(engine):
            raise Problem("problem-demonstration-exists", folder=str(folder))
    finally:
        engine.dispose()


def _moved(url: str, folder: Path, workshop: Path) -> str:
    """The address of an SQLite file in the folder, in the workshop instead."""
    place = make_url(url)
    if place.get_backend_name() != "sqlite" or place.database is None:
        return url
    file = Path(place.database).resolve()
    if not file.is_relative_to(folder.resolve()):
        return url
    moved = workshop / file.relative_to(folder.resolve())
    return place.set(database=str(moved)).render_as_string(hide_password=False)


def _put_in_place(workshop: Path, folder: Path) -> None:
    """Each move is one step for the file system; the pepper, without which nothing starts, last."""
    finished = sorted(workshop.iterdir(), key=lambda path: path.name == pepper.FILE_NAME)
    for path in finished:
        path.rename(folder / path.name)
