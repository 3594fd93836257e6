"""What is stored about a respondent: the tables as they are, and a tranche's own settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func
from sqlmodel import Session, SQLModel, col, select

from survey import approval, code, invited
from survey.ballotbox import Ticket
from survey.groups import groups_of
from survey.pepper import Pepper
from survey.store import AuditEntry, Ballot, Code, Decision, Tranche, TrancheUnit
from survey.tranche import Phase, State, phase

ABOUT_RESPONDENTS = (
    "code",
    "ballot",
    "response",
    "answer",
    "tally",
    "tally_choice",
    "tranche_release",
)
"""Every other table holds nothing that comes from a respondent; each has a text that says what
it does hold, so that a new table is not overlooked."""


class Stage(StrEnum):
    """How much of an answer there still is."""

    OPEN = "open"
    CLOSED = "closed"
    SEALED = "sealed"
    PURGED = "purged"


@dataclass(frozen=True)
class StoredTable:
    name: str
    columns: tuple[str, ...]

    @property
    def text_name(self) -> str:
        return self.name.replace("_", "-")

    def text_of(self, column: str) -> str:
        """The id of the text that says what the column holds."""
        return f"stored-{self.text_name}-{column.replace('_', '-')}"


@dataclass(frozen=True)
class Settings:
    """A tranche with what decides how its answers are treated.

    ``key_copied``: somebody has taken a backup with the key of its box. ``invited``: persons.
    ``sensitive`` and ``texts``: how many questions are marked so, or ask for free text.
    ``groups``: names of those declared to be shown together.
    """

    tranche: Tranche
    stage: Stage
    questionnaire: str
    decision: Decision | None
    key_copied: bool
    units: int
    invited: int
    questions: int
    sensitive: int
    texts: int
    groups: tuple[str, ...] = ()


def tables() -> list[StoredTable]:
    """The tables with something that comes from a respondent, in the order of an answer's life."""
    return [_table(name) for name in ABOUT_RESPONDENTS]


def other_tables() -> list[StoredTable]:
    names = SQLModel.metadata.tables.keys() - set(ABOUT_RESPONDENTS)
    return [_table(name) for name in sorted(names)]


def _table(name: str) -> StoredTable:
    columns = SQLModel.metadata.tables[name].columns
    return StoredTable(name, tuple(column.name for column in columns))


def stage_of(tranche: Tranche) -> Stage:
    if tranche.purged:
        return Stage.PURGED
    stages = {State.PLANNED: Stage.OPEN, State.OPEN: Stage.OPEN, State.SEALED: Stage.SEALED}
    return stages.get(State(tranche.state), Stage.CLOSED)


def told_about(session: Session, now: datetime) -> list[Tranche]:
    """The tranches that anybody may read about: those open for answers first, then the latest."""
    statement = (
        select(Tranche)
        .where(Tranche.state != State.PLANNED)
        .order_by(col(Tranche.opens_at).desc(), Tranche.title)
    )
    return sorted(session.exec(statement), key=lambda one: phase(one, now) != Phase.OPEN)


def tranche_of(session: Session, pepper: Pepper, ticket: Ticket) -> str | None:
    """The id of the tranche a respondent is answering or has just answered, until it is sealed."""
    mac = code.mac(pepper, ticket.code)
    by_code = select(Code.tranche_id).where(Code.mac == mac)
    by_ballot = select(Ballot.tranche_id).where(Ballot.id == ticket.ballot_id)
    return session.exec(by_code).first() or session.exec(by_ballot).first()


def settings_of(session: Session, tranche: Tranche, language: str) -> Settings:
    questionnaire = approval.version(session, tranche.version_id)
    asked = questionnaire.answerable
    rows = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)).all()
    above = {row.parent_id for row in rows}
    places = [row for row in rows if row.unit_id not in above]
    copied = select(func.count()).where(
        AuditEntry.action == "key-copied", AuditEntry.subject == tranche.title
    )
    return Settings(
        tranche=tranche,
        stage=stage_of(tranche),
        questionnaire=questionnaire.title.in_language(language),
        decision=approval.decision_on(session, tranche.version_id),
        key_copied=session.exec(copied).one() > 0,
        units=len(places),
        invited=invited.in_all(rows),
        questions=len(asked),
        sensitive=sum(question.sensitive for question in asked),
        texts=sum(question.type == "text" for question in asked),
        groups=tuple(one.name for one in groups_of(session, tranche.id)),
    )
