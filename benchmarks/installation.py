"""A fresh installation with an open tranche and a code for every simulated respondent."""

from __future__ import annotations

import secrets
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlmodel import Session, col, func, select

from survey import accounts, ballot, custody, questionnaire, tranche
from survey.accounts import Role
from survey.approval import Minutes
from survey.demonstration import approving
from survey.demonstration.approving import Offices
from survey.installation import Installation, initialise
from survey.questionnaire import Questionnaire
from survey.store import Ballot, Code, Tranche, Unit, reading, writing

ROOT = Path(__file__).parent.parent
WHO = "benchmark"

Answers = dict[str, str | tuple[str, ...]]
Sheet = frozenset[tuple[str, str | tuple[str, ...]]]

_UNITS = 20


@dataclass(frozen=True)
class Fieldwork:
    """An open tranche and the codes that may still be used in it."""

    here: Installation
    questionnaire: Questionnaire
    tranche_id: str
    codes: list[str]


def organisation(headcount: int) -> list[Unit]:
    """One municipality whose people are spread over a few units."""
    started = date(2020, 1, 1)
    root = Unit(id="k", name="Kommunen", level="kommune", headcount=headcount, valid_from=started)
    share = -(-headcount // _UNITS)
    below = [
        Unit(
            id=f"k{number}",
            name=f"Område {number}",
            level="kommuneomraade",
            parent_id=root.id,
            headcount=share,
            valid_from=started,
        )
        for number in range(_UNITS)
    ]
    return [root, *below]


def initialised(folder: Path, url: str | None = None) -> Installation:
    return initialise(folder, url or f"sqlite:///{folder / 'medvirk.db'}")


def approved(session: Session, read: Questionnaire) -> str:
    """PSU approves it; returns the id of the version."""
    offices = Offices("ou", "sekretaer", "leder")
    for name, role in zip(
        (offices.proposer, offices.secretary, offices.leader),
        (Role.OU, Role.PSU_SECRETARY, Role.PSU_LEADER),
        strict=True,
    ):
        accounts.create(session, name, name, role, secrets.token_urlsafe(), WHO)
    minutes = Minutes("PSU", "1/2025", date(2025, 1, 1), "Vedtatt")
    return approving.approve(session, read, approving.plan("Belastning"), minutes, offices)


def begin_fieldwork(folder: Path, respondents: int, url: str | None = None) -> Fieldwork:
    """A database, in ``folder`` if not elsewhere, with the nine questions asked and open."""
    here = initialised(folder, url)
    read = questionnaire.load(ROOT / "questionnaires" / "ytringsfrihet.yaml")
    now = datetime.now(UTC)
    units = organisation(respondents)
    with writing(here.engine) as session:
        for unit in units:
            session.add(unit)
            session.flush()
        version_id = approved(session, read)
        wanted = tranche.Plan(
            title="Belastning",
            version_id=version_id,
            languages=read.languages,
            opens_at=now - timedelta(days=1),
            closes_at=now + timedelta(days=1),
            units=units,
            custody=custody.KEY_FILE,
        )
        planned = tranche.plan(session, here.keys, wanted, WHO)
        tranche.open_for_answers(session, here.keys, planned, WHO)
        below = [unit.id for unit in units if unit.parent_id]
        amounts = Counter(below[number % len(below)] for number in range(respondents))
        issued = tranche.issue_codes(session, here.pepper, planned, amounts, WHO)
    codes = [code for several in issued.values() for code in several]
    return Fieldwork(here, read, planned.id, codes)


@dataclass(frozen=True)
class Box:
    """What the database holds: ballots, codes left, and how often each sheet occurs."""

    ballots: int
    codes_left: int
    sheets: Counter[Sheet]


def open_box(fieldwork: Fieldwork) -> Box:
    """Read every ballot with the private key, which in this installation lies in a file."""
    with reading(fieldwork.here.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        key = custody.load_key(fieldwork.here.keys, row.id, row.public_key)
        sealed = session.exec(select(Ballot.sealed)).all()
        codes_left = session.exec(select(func.count(col(Code.mac)))).one()
    opened = [ballot.decrypt(key, row.ballot_size, one) for one in sealed]
    sheets = Counter(frozenset(one.answers.items()) for one in opened if one is not None)
    return Box(len(sealed), codes_left, sheets)
