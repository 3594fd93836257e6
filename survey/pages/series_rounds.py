"""A questionnaire's sealed tranches for one unit: what each tells of one question's measure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from analysis.charts import Break
from analysis.disclosure import SUPPRESSED, Cell, Release, Suppressed, pooled
from analysis.question import Question
from analysis.series import Line, Measurement, Status, measured, status
from analysis.series import Target as Aimed
from analysis.summary import summarise
from analysis.verdict import Finding, Verdict, findings
from survey import approval, organisation
from survey.clock import local
from survey.pages.gate import questions_in, release_of
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire, comparable
from survey.series import Aim, Target
from survey.store import QuestionnaireVersion, Tranche
from survey.tranche import State

_FLIPPED = {Verdict.RISE: Verdict.FALL, Verdict.FALL: Verdict.RISE}
MEDVIRK = "Medvirk"


@dataclass(frozen=True)
class Round:
    """A sealed tranche; ``units``: those with the same places of work as the unit in the latest
    one, empty where there are none."""

    tranche: Tranche
    questionnaire: Questionnaire
    release: Release
    units: frozenset[str]

    @property
    def day(self) -> date:
        return local(self.tranche.opens_at).date()

    def cell(self, question: str) -> Cell:
        shown = {one.id for one in self.release.units}
        if not self.units or not self.units <= shown or question not in self.release.questions:
            return SUPPRESSED
        return pooled([self.release.cell(one, question) for one in sorted(self.units)])

    def asks(self, question: str) -> bool:
        return question in {one.name for one in self.questionnaire.answerable}


_Shown = tuple[Round, Measurement]


@dataclass(frozen=True)
class Course:
    """One question's measure over the rounds. ``runs``: between breaks; the last run is the one
    that the latest wording belongs to. ``hidden``: titles of rounds that may not be shown."""

    runs: Sequence[Sequence[Measurement]]
    breaks: Sequence[Break]
    status: Status | Suppressed
    hidden: Sequence[str]


def sealed_of(session: Session, questionnaire_id: str) -> list[Tranche]:
    """The earliest first."""
    statement = (
        select(Tranche)
        .join(QuestionnaireVersion, col(QuestionnaireVersion.id) == col(Tranche.version_id))
        .where(QuestionnaireVersion.questionnaire_id == questionnaire_id)
        .where(Tranche.state == State.SEALED)
        .order_by(col(Tranche.opens_at))
    )
    return list(session.exec(statement))


def rounds_for(session: Session, rows: Sequence[Tranche], unit_id: str) -> list[Round]:
    """The tranches as they are for a unit of the latest of them."""
    found = []
    at = local(rows[-1].opens_at).date() if rows else None
    for row in rows:
        units = frozenset({unit_id})
        if at is not None and row is not rows[-1]:
            same = organisation.comparable(session, unit_id, local(row.opens_at).date(), at)
            units = (
                same.before
                if isinstance(same, organisation.Comparable) and same.after == units
                else frozenset()
            )
        version = approval.version(session, row.version_id)
        found.append(Round(row, version, release_of(session, row), units))
    return found


def course(
    visitor: Visitor, rounds: Sequence[Round], question: Question, aim: Aim, target: Target | None
) -> Course | None:
    """None where the latest round does not ask the question."""
    latest = rounds[-1]
    if not latest.asks(question.name):
        return None
    runs: list[list[_Shown]] = [[]]
    breaks: list[Break] = []
    hidden = []
    kept = True
    for number, one in enumerate(rounds):
        if not one.units or not one.asks(question.name):
            continue
        keeps = one is latest or question.name in comparable(
            one.questionnaire, latest.questionnaire
        )
        if number and keeps and not kept and any(runs):
            runs.append([])
            breaks.append(Break(one.day, visitor.say("series-new-wording")))
        kept = keeps
        then = _question(one, question.name, visitor.language)
        if then.kind != question.kind:
            continue
        figure = measured(then, one.cell(question.name), aim.value, one.tranche.title, one.day)
        if isinstance(figure, Measurement):
            runs[-1].append((one, figure))
        elif isinstance(figure, Suppressed):
            hidden.append(one.tranche.title)
    told = _status(visitor, rounds, question, aim, target, runs[-1])
    figures = [[figure for _, figure in run] for run in runs if run]
    return Course(figures, breaks, told, hidden)


def _status(
    visitor: Visitor,
    rounds: Sequence[Round],
    question: Question,
    aim: Aim,
    target: Target | None,
    run: Sequence[_Shown],
) -> Status | Suppressed:
    latest = rounds[-1]
    if not run or run[-1][0] is not latest:
        return SUPPRESSED
    verdict = None
    if len(run) > 1:
        verdict = _verdict(visitor, run[0][0], latest, question)
    aimed = Aimed(target.value, target.wants_low) if target else None
    figures = [figure for _, figure in run]
    return status(figures, aimed, digits_of(aim), verdict)


def _verdict(visitor: Visitor, first: Round, last: Round, question: Question) -> Verdict | None:
    """As the results page gives it: adjusted for all questions of the unit's questionnaire."""
    names = comparable(first.questionnaire, last.questionnaire)
    compared = [
        (one, summarise(one, first.cell(one.name)), summarise(one, last.cell(one.name)))
        for one in questions_in(last.questionnaire, visitor.language)
        if one.kind != "text" and one.name in names
    ]
    for one in findings(compared):
        if one.question.name == question.name and _is_about(one, question):
            wanted = {choice.name for choice in question.wanted}
            if one.choice is not None and wanted and one.choice.name not in wanted:
                return _FLIPPED.get(one.verdict, one.verdict)
            return one.verdict
    return None


def _is_about(one: Finding, question: Question) -> bool:
    """Of a choice between two, the finding of one answer says all of the other."""
    if one.choice is None or question.kind == "scale":
        return True
    tested = {choice.name for choice in question.wanted}
    substantive = [choice for choice in question.choices if not choice.missing]
    return one.choice.name in tested or (question.kind == "single" and len(substantive) == 2)


def line(
    question: Question, aim: Aim, unit: str, source: str, found: Course, about: str = ""
) -> Line:
    run = found.runs[-1] if found.runs else []
    name = f"{question.number}. {question.label}"
    return Line(name, scale_of(question, aim), source, unit, run, found.status, about)


def scale_of(question: Question, aim: Aim) -> str:
    if aim == Aim.SHARE:
        return "percent"
    return f"{question.steps[0].score:g}-{question.steps[-1].score:g}"


def digits_of(aim: Aim) -> int:
    return 1 if aim == Aim.SHARE else 2


def _question(one: Round, name: str, language: str) -> Question:
    return next(q for q in questions_in(one.questionnaire, language) if q.name == name)
