"""From two sealed rounds to what the findings are made of, through the gate alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, select

from analysis.disclosure import SUPPRESSED
from analysis.pilots import Cells, Group, Trial, similar_units
from analysis.question import Question
from survey import organisation, releases
from survey.organisation import NotComparable
from survey.pages.gate import questions_in
from survey.pages.pilots_round import Round, read_round
from survey.pages.pilots_studies import Study, pilots_of
from survey.pages.visitor import Visitor
from survey.questionnaire import comparable
from survey.store import ProvenanceNote, Tranche


@dataclass(frozen=True)
class Pilot:
    """``before``, ``after`` and, in each later round, the units that hold the pilot's places of
    work; None where none do."""

    name: str
    before: frozenset[str]
    after: frozenset[str]
    later: tuple[frozenset[str] | None, ...]


@dataclass(frozen=True)
class ReadTrial:
    """``refused``: why some pilots cannot be compared. ``rest_asked``: whether anybody else was
    asked, both times; ``mixed_in``: pilots too small to show, who are counted with the rest."""

    study: Study
    rounds: tuple[Round, ...]
    pilots: tuple[Pilot, ...]
    trial: Trial
    refused: tuple[NotComparable, ...]
    rest_asked: bool
    mixed_in: int
    notes: Mapping[str, tuple[str, ...]]

    def cells(self, number: int) -> list[Cells]:
        """Each pilot's cells in one of the rounds, in order."""
        if number < 2:
            return [(one.before, one.after)[number] for one in self.trial.pilots]
        nothing = dict.fromkeys((one.name for one in self.trial.questions), SUPPRESSED)
        return [
            nothing if ids is None else self.rounds[number].cells(ids, self.trial.questions)
            for ids in (pilot.later[number - 2] for pilot in self.pilots)
        ]


def read_trial(visitor: Visitor, session: Session, study: Study) -> ReadTrial:
    rounds = tuple(read_round(session, row) for row in study.rounds)
    first, last = rounds[0], rounds[1]
    kept = set(comparable(first.questionnaire, last.questionnaire))
    questions = [
        one
        for one in questions_in(last.questionnaire, visitor.language)
        if one.name in kept and one.kind != "text"
    ]
    pilots, refused = _pilots(session, study, first, last)
    groups = [_group(one.name, one.before, one.after, first, last, questions) for one in pilots]
    rest_asked = all(
        one.invited([one.root]) > one.invited(_outermost(one, ids))
        for one, ids in (
            (first, frozenset().union(*(pilot.before for pilot in pilots))),
            (last, frozenset().union(*(pilot.after for pilot in pilots))),
        )
    )
    shown = [
        pilot
        for pilot in pilots
        if first.respondents(pilot.before) is not None and last.respondents(pilot.after) is not None
    ]
    trial = Trial(
        questions,
        groups,
        _similar(pilots, first, last, questions),
        _rest(shown, first, last, questions) if rest_asked else None,
    )
    mixed_in = len(pilots) - len(shown)
    return ReadTrial(
        study, rounds, pilots, trial, refused, rest_asked, mixed_in, _notes(session, study)
    )


def _pilots(
    session: Session, study: Study, first: Round, last: Round
) -> tuple[tuple[Pilot, ...], tuple[NotComparable, ...]]:
    """Along successions, from what they were called the last time."""
    before, after, *others = study.rounds
    found, refused = [], []
    for unit_id in sorted(pilots_of(session, study.after), key=lambda one: last.units[one].name):
        answer = releases.comparable(session, unit_id, before, after)
        if isinstance(answer, NotComparable):
            refused.append(answer)
        elif answer.before <= first.units.keys() and answer.after <= last.units.keys():
            later = tuple(_became(session, unit_id, answer.after, after, other) for other in others)
            found.append(Pilot(last.units[unit_id].name, answer.before, answer.after, later))
    return tuple(found), tuple(refused)


def _became(
    session: Session, unit_id: str, units: frozenset[str], row: Tranche, later: Tranche
) -> frozenset[str] | None:
    answer = releases.comparable(session, unit_id, row, later)
    if isinstance(answer, NotComparable) or answer.before != units:
        return None
    return answer.after


def _group(
    name: str,
    before: Collection[str],
    after: Collection[str],
    first: Round,
    last: Round,
    questions: Collection[Question],
) -> Group:
    return Group(name, first.cells(before, questions), last.cells(after, questions))


def _similar(
    pilots: Sequence[Pilot], first: Round, last: Round, questions: Collection[Question]
) -> list[list[Group]]:
    """For each pilot, units of its size that are the same places of work both times."""
    every = frozenset().union(*(one.before | one.after for one in pilots))
    groups: dict[str, Group] = {}
    found = []
    for pilot in pilots:
        size = first.respondents(pilot.before)
        fits = similar_units(first.release, last.release, size, every) if size else {}
        same = [one for one in fits if first.places(one) == last.places(one)]
        for one in same:
            if one not in groups:
                groups[one] = _group(fits[one], [one], [one], first, last, questions)
        found.append([groups[one] for one in same])
    return found


def _rest(
    pilots: Collection[Pilot], first: Round, last: Round, questions: Collection[Question]
) -> Group:
    sides = []
    for one, side in ((first, "before"), (last, "after")):
        ids = frozenset().union(*(getattr(pilot, side) for pilot in pilots))
        sides.append(one.rest(ids, questions))
    return Group("", sides[0], sides[1])


def _outermost(one: Round, ids: Collection[str]) -> list[str]:
    """Of a unit and one below it, the upper: nobody is to be counted twice."""
    return [
        unit
        for unit in sorted(ids)
        if not set(organisation.path_to_root(one.units, unit)[1:]).intersection(ids)
    ]


def _notes(session: Session, study: Study) -> dict[str, tuple[str, ...]]:
    """Where a question's figures come from, as text ids."""
    found: dict[str, list[str]] = {}
    for row in (study.before, study.after):
        of_tranche = select(ProvenanceNote).where(ProvenanceNote.tranche_id == row.id)
        for note in session.exec(of_tranche):
            found.setdefault(note.question, []).append(note.text_id)
    return {question: tuple(dict.fromkeys(ids)) for question, ids in found.items()}
