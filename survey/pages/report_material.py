"""What the report on a tranche is made of: its release, and that of the one it is compared with."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, select

from analysis.question import Question
from analysis.report import Pair, Round
from survey import approval, organisation, releases
from survey import tranche as tranches
from survey.clock import local
from survey.pages.gate import questions_in, release_of
from survey.pages.results_people import People, people
from survey.pages.results_round import Side, read_round
from survey.pages.results_warnings import warnings
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire, comparable
from survey.releases import Placed
from survey.store import ProvenanceNote, Tranche
from survey.tranche import State


@dataclass(frozen=True)
class Material:
    """``tranches``: the one reported on last. ``remarks``: what must be said of a question's
    figures, by its name. ``source``: what stands under each chart."""

    tranches: tuple[Tranche, ...]
    questionnaire: Questionnaire
    questions: tuple[Question, ...]
    round: Round
    pair: Pair | None
    remarks: dict[str, list[str]]
    source: str

    @property
    def row(self) -> Tranche:
        return self.tranches[-1]


def reportable(session: Session) -> list[Tranche]:
    """Sealed tranches, the latest first."""
    return [row for row in tranches.everything(session) if row.state == State.SEALED]


def gather(visitor: Visitor, session: Session, row: Tranche, other: Tranche | None) -> Material:
    """In the visitor's language. ``other``: an earlier tranche with the same questionnaire."""
    say = visitor.say
    questionnaire = approval.version(session, row.version_id)
    questions = tuple(questions_in(questionnaire, visitor.language))
    of_tranche = select(ProvenanceNote).where(ProvenanceNote.tranche_id == row.id)
    remarks: dict[str, list[str]] = {}
    for note in session.exec(of_tranche.order_by(ProvenanceNote.text_id)):
        remarks.setdefault(note.question, []).append(say(note.text_id))
    one, pair = _round(session, row, frozenset({_top(session, row)})), None
    if other is not None:
        pair = _pair(visitor, session, row, other, one)
    source = say("results-synthetic") if row.synthetic else say("report-source", title=row.title)
    rows = (row,) if other is None else (other, row)
    return Material(rows, questionnaire, questions, one, pair, remarks, source)


def earlier(session: Session, row: Tranche) -> list[Tranche]:
    """What the tranche may be compared with, the latest first: those with the same questionnaire
    that asked people at some of the same places."""
    mine = _everybody(session, row)
    return [
        one
        for one in reportable(session)
        if one.opens_at < row.opens_at
        and approval.version(session, one.version_id).id == mine.round.questionnaire.id
        and people(session, _everybody(session, one), mine) != People.APART
    ]


def _pair(visitor: Visitor, session: Session, row: Tranche, other: Tranche, after: Round) -> Pair:
    found = releases.comparable(session, _top(session, row), other, row)
    if isinstance(found, organisation.NotComparable):
        before = _round(session, other, frozenset({_top(session, other)}))
        return Pair(before, after, reason=visitor.say(found.reason, **found.values))
    old, new = (approval.version(session, one.version_id) for one in (other, row))
    kept = set(comparable(old, new))
    return Pair(
        before=_round(session, other, found.before),
        after=_round(session, row, found.after),
        broken=frozenset(one.name for one in new.answerable if one.name not in kept),
        warnings=[
            *_asked_elsewhere(visitor, session, other, row),
            *warnings(visitor, (other, old), (row, new)),
        ],
    )


def _asked_elsewhere(visitor: Visitor, session: Session, other: Tranche, row: Tranche) -> list[str]:
    """Where some places were asked once only, the wholes are not of quite the same people."""
    found = people(session, _everybody(session, other), _everybody(session, row))
    return [] if found == People.SAME else [visitor.say("report-other-places")]


def _everybody(session: Session, row: Tranche) -> Side:
    return Side(read_round(session, row), frozenset({_top(session, row)}), row.title)


def _round(session: Session, row: Tranche, whole: frozenset[str]) -> Round:
    return Round(
        title=row.title,
        opened=local(row.opens_at).date(),
        closed=local(row.closes_at).date(),
        release=release_of(session, row),
        whole=whole,
        invited={unit.unit_id: unit.invited for unit in _units(session, row)},
    )


def _top(session: Session, row: Tranche) -> str:
    return next(unit.unit_id for unit in _units(session, row) if unit.parent_id is None)


def _units(session: Session, row: Tranche) -> list[Placed]:
    return list(releases.tree(session, row.id).values())
