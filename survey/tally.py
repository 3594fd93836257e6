"""Tallies: counts out of sealed answers. Everything that is ever shown is computed from them."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import func
from sqlmodel import Session, col, select

from survey.questionnaire import Questionnaire
from survey.store import Answer, Response, Tally, TallyChoice

# Choice names begin with a letter, so these can never be one.
NOT_ASKED = "_not_asked"
WRITTEN = "_written"


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
    for atom_id, persons in respondents.items():
        for question in questionnaire.answerable:
            session.add(
                Tally(
                    tranche_id=tranche_id,
                    atom_id=atom_id,
                    question=question.name,
                    respondents=persons,
                    asked=persons - by_choice.get((atom_id, question.name, NOT_ASKED), 0),
                    answered=answered.get((atom_id, question.name), 0),
                )
            )
    session.add_all(
        TallyChoice(
            tranche_id=tranche_id, atom_id=atom_id, question=name, choice=choice, count=persons
        )
        for (atom_id, name, choice), persons in by_choice.items()
        if choice not in (NOT_ASKED, WRITTEN)
    )
    session.flush()


def read(session: Session, tranche_id: str) -> dict[tuple[str, str], Count]:
    """The tallies of a tranche, by (atom, question)."""
    counts = {
        (row.atom_id, row.question): Count(row.respondents, row.asked, row.answered)
        for row in session.exec(select(Tally).where(Tally.tranche_id == tranche_id))
    }
    for row in session.exec(select(TallyChoice).where(TallyChoice.tranche_id == tranche_id)):
        counts[row.atom_id, row.question].choices[row.choice] = row.count
    return counts
