"""Tallies: counts out of sealed answers. Everything that is ever shown is computed from them."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import bindparam, func, insert
from sqlalchemy import select as columns
from sqlmodel import Session, SQLModel, col, select

from survey.questionnaire import Questionnaire
from survey.store import Answer, Response

# Choice names begin with a letter, so these can never be one.
NOT_ASKED = "_not_asked"
WRITTEN = "_written"

# Tens of thousands of rows: making an object of each took most of the time.
_TALLY = SQLModel.metadata.tables["tally"].c
_CHOICE = SQLModel.metadata.tables["tally_choice"].c
_INTO_TALLY = insert(SQLModel.metadata.tables["tally"])
_INTO_CHOICE = insert(SQLModel.metadata.tables["tally_choice"])
_TALLIES = columns(
    _TALLY.atom_id, _TALLY.question, _TALLY.respondents, _TALLY.asked, _TALLY.answered
).where(_TALLY.tranche_id == bindparam("tranche_id"))
_CHOICES = columns(_CHOICE.atom_id, _CHOICE.question, _CHOICE.choice, _CHOICE["count"]).where(
    _CHOICE.tranche_id == bindparam("tranche_id")
)


@dataclass(frozen=True)
class Count:
    """Of one atom and question: ``answered`` ≤ ``asked`` ≤ ``respondents``, in persons."""

    respondents: int
    asked: int
    answered: int
    choices: dict[str, int] = field(default_factory=dict)


def count(session: Session, tranche_id: str, questionnaire: Questionnaire) -> None:
    """Write the tallies of a tranche's responses, in the caller's transaction."""
    respondents = dict(
        session.exec(
            select(Response.atom_id, func.count())
            .where(Response.tranche_id == tranche_id)
            .group_by(Response.atom_id)
        ).all()
    )
    joined = (
        select(Response.atom_id, Answer.question, Answer.choice, func.count())
        .join(Answer, col(Answer.response_id) == Response.id)
        .where(Response.tranche_id == tranche_id)
        .group_by(Response.atom_id, Answer.question, Answer.choice)
    )
    by_choice = {(atom, name, choice): n for atom, name, choice, n in session.exec(joined)}
    answering = (
        select(
            Response.atom_id, Answer.question, func.count(func.distinct(col(Answer.response_id)))
        )
        .join(Answer, col(Answer.response_id) == Response.id)
        .where(Response.tranche_id == tranche_id, Answer.choice != NOT_ASKED)
        .group_by(Response.atom_id, Answer.question)
    )
    answered = {(atom, name): n for atom, name, n in session.exec(answering)}
    tallies = [
        {
            "tranche_id": tranche_id,
            "atom_id": atom_id,
            "question": question.name,
            "respondents": persons,
            "asked": persons - by_choice.get((atom_id, question.name, NOT_ASKED), 0),
            "answered": answered.get((atom_id, question.name), 0),
        }
        for atom_id, persons in respondents.items()
        for question in questionnaire.answerable
    ]
    choices = [
        {
            "tranche_id": tranche_id,
            "atom_id": atom_id,
            "question": name,
            "choice": choice,
            "count": persons,
        }
        for (atom_id, name, choice), persons in by_choice.items()
        if choice not in (NOT_ASKED, WRITTEN)
    ]
    connection = session.connection()
    for statement, rows in ((_INTO_TALLY, tallies), (_INTO_CHOICE, choices)):
        if rows:
            connection.execute(statement, rows)


def read(session: Session, tranche_id: str) -> dict[tuple[str, str], Count]:
    """The tallies of a tranche, by (atom, question)."""
    connection, wanted = session.connection(), {"tranche_id": tranche_id}
    counts = {
        (atom_id, name): Count(respondents, asked, answered)
        for atom_id, name, respondents, asked, answered in connection.execute(_TALLIES, wanted)
    }
    for atom_id, name, choice, persons in connection.execute(_CHOICES, wanted):
        counts[atom_id, name].choices[choice] = persons
    return counts
