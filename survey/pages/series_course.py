"""What the rounds tell of one question's measure: the line, its breaks, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from analysis.charts import Break
from analysis.disclosure import SUPPRESSED, Suppressed
from analysis.question import Choice, Question
from analysis.series import Line, Measurement, Status, measured, status
from analysis.series import Target as Aimed
from analysis.summary import summarise
from analysis.verdict import Finding, Verdict, findings
from survey.pages.gate import questions_in
from survey.pages.series_rounds import Round
from survey.pages.visitor import Visitor
from survey.questionnaire import comparable
from survey.series import Aim, Target

_MIRRORED = {Verdict.RISE: Verdict.FALL, Verdict.FALL: Verdict.RISE}

_Shown = tuple[Round, Measurement]


@dataclass(frozen=True)
class Course:
    """One question's measure over the rounds. ``runs``: between breaks; the last run is the one
    that the latest wording belongs to. ``hidden``: titles of rounds that may not be shown.
    ``baseline_elsewhere``: title of the baseline where not quite the same places were asked."""

    runs: Sequence[Sequence[Measurement]]
    breaks: Sequence[Break]
    status: Status | Suppressed
    hidden: Sequence[str]
    baseline_elsewhere: str | None


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
    elsewhere = None
    if isinstance(told, Status) and told.baseline and not runs[-1][0][0].whole:
        elsewhere = runs[-1][0][0].tranche.title
    return Course(figures, breaks, told, hidden, elsewhere)


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
        verdict = _verdict(visitor, run[0][0], latest, question, aim)
    aimed = Aimed(target.value, target.wants_low) if target else None
    figures = [figure for _, figure in run]
    return status(figures, aimed, digits_of(aim), verdict)


def _verdict(
    visitor: Visitor, first: Round, last: Round, question: Question, aim: Aim
) -> Verdict | None:
    """Adjusted for all questions of the unit's questionnaire, as on the results page.

    There, of a choice between two, the first answer is tested; here the wanted one, since with
    "vet ikke" in the base a fall of the one is no rise of the other.
    """
    names = comparable(first.questionnaire, last.questionnaire)
    compared = [
        (one, summarise(one, first.cell(one.name)), summarise(one, last.cell(one.name)))
        for one in _questions(last, question.name, visitor.language)
        if one.kind != "text" and one.name in names
    ]
    for one in findings(compared):
        if one.question.name == question.name and _is_about(one, question):
            # The whole scale is tested, upwards; its steps under the middle are its mirror.
            mirrored = aim == Aim.SHARE and one.scale is not None and question.favourable == "low"
            return _MIRRORED.get(one.verdict, one.verdict) if mirrored else one.verdict
    return None


def _questions(one: Round, name: str, language: str) -> list[Question]:
    """Of two answers the first is the one tested: of the question ``name``, the wanted one."""
    return [
        replace(asked, choices=_wanted_first(asked))
        if asked.name == name and asked.kind == "single"
        else asked
        for asked in questions_in(one.questionnaire, language)
    ]


def _wanted_first(question: Question) -> tuple[Choice, ...]:
    return tuple(sorted(question.choices, key=lambda choice: choice not in question.wanted))


def _is_about(one: Finding, question: Question) -> bool:
    return question.kind == "scale" or one.choice in question.wanted


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
