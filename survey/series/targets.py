"""What is aimed at: a target for each question, set again and again, never rewritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlmodel import Session, col, select

from survey import approval, audit
from survey.approval.acting import role_of
from survey.problem import Problem
from survey.questionnaire import Question, Questionnaire
from survey.series.stored import WRITERS
from survey.store import TargetEntry, Unit

LONGEST_WORDS = 300


class Aim(StrEnum):
    """``SHARE``: per cent who gave the favourable answer, or of a scale one over the middle."""

    SHARE = "share"
    MEAN = "mean"


@dataclass(frozen=True)
class NewTarget:
    """``unit_id``: None for the whole."""

    question: str
    aim: Aim
    value: float
    reach_by: date | None
    words: str
    unit_id: str | None = None


@dataclass(frozen=True)
class Target:
    """A target in force. ``wants_low``: it is reached by coming down to it. ``version_id``:
    the version whose wording it was set for."""

    question: str
    aim: Aim
    value: float
    reach_by: date | None
    words: str
    unit_id: str | None
    version_id: str
    wants_low: bool
    at: datetime
    who: str


def aims_of(question: Question) -> tuple[Aim, ...]:
    """What can be aimed at; nothing where the file does not say which answer is wanted."""
    if question.is_scale:
        return (Aim.SHARE, Aim.MEAN)
    if question.type in ("select_one", "select_multiple") and question.favourable is not None:
        return (Aim.SHARE,)
    return ()


def bounds(question: Question, aim: Aim) -> tuple[float, float]:
    if aim == Aim.SHARE:
        return 0.0, 100.0
    scores = [one.score for one in question.choices if one.score is not None and not one.missing]
    return float(min(scores)), float(max(scores))


def set_target(
    session: Session, version_id: str, wanted: NewTarget, who: str, today: date
) -> TargetEntry:
    """Raises ``Problem`` for a value outside the scale, without a day to come or without words
    about who set it, and where nothing is different."""
    role_of(session, who, WRITERS)
    questionnaire = approval.version(session, version_id)
    question = _asked(questionnaire, wanted.question)
    if wanted.aim not in aims_of(question):
        raise Problem("problem-target-aim")
    low, high = bounds(question, wanted.aim)
    if not low <= wanted.value <= high:
        raise Problem("problem-target-outside", low=low, high=high)
    if wanted.reach_by is None or wanted.reach_by <= today:
        raise Problem("problem-target-day")
    words = _words(wanted.words)
    unit_id = _unit(session, wanted.unit_id)
    before = _last(session, questionnaire.id, question.name, unit_id)
    if before is not None and (before.aim, before.value, before.reach_by, before.words) == (
        wanted.aim, wanted.value, wanted.reach_by, words,
    ):  # fmt: skip
        raise Problem("problem-target-unchanged")
    entry = TargetEntry(
        questionnaire_id=questionnaire.id,
        version_id=version_id,
        question=question.name,
        unit_id=unit_id,
        aim=wanted.aim,
        value=wanted.value,
        reach_by=wanted.reach_by,
        words=words,
        at=datetime.now(UTC),
        who=who,
    )
    return _write(session, entry, "target-set")


def give_up(
    session: Session, version_id: str, question: str, unit_id: str | None, words: str, who: str
) -> TargetEntry:
    """The target is no more; that there was one stays to be read."""
    role_of(session, who, WRITERS)
    questionnaire = approval.version(session, version_id)
    unit_id = _unit(session, unit_id)
    before = _last(session, questionnaire.id, question, unit_id)
    if before is None or before.value is None:
        raise Problem("problem-target-none")
    entry = TargetEntry(
        questionnaire_id=questionnaire.id,
        version_id=version_id,
        question=question,
        unit_id=unit_id,
        aim=before.aim,
        words=_words(words),
        at=datetime.now(UTC),
        who=who,
    )
    return _write(session, entry, "target-given-up")


def targets_of(
    session: Session, questionnaire_id: str, unit_id: str | None = None
) -> dict[str, Target]:
    """The targets in force for a unit, or for the whole, by question. What is aimed at for the
    whole is not what is aimed at for each unit."""
    unit_id = _unit(session, unit_id)
    return {
        one.question: _in_force(session, one)
        for one in _latest(session, questionnaire_id)
        if one.unit_id == unit_id and one.value is not None
    }


def units_with_targets(session: Session, questionnaire_id: str) -> set[str | None]:
    latest = _latest(session, questionnaire_id)
    return {one.unit_id for one in latest if one.value is not None}


def history(
    session: Session, questionnaire_id: str, unit_id: str | None = None
) -> list[TargetEntry]:
    """Every target there has been, the latest first."""
    unit_id = _unit(session, unit_id)
    statement = (
        select(TargetEntry)
        .where(TargetEntry.questionnaire_id == questionnaire_id)
        .order_by(col(TargetEntry.id).desc())
    )
    return [one for one in session.exec(statement) if one.unit_id == unit_id]


def _latest(session: Session, questionnaire_id: str) -> list[TargetEntry]:
    statement = (
        select(TargetEntry)
        .where(TargetEntry.questionnaire_id == questionnaire_id)
        .order_by(col(TargetEntry.id))
    )
    return list({(one.question, one.unit_id): one for one in session.exec(statement)}.values())


def _last(
    session: Session, questionnaire_id: str, question: str, unit_id: str | None
) -> TargetEntry | None:
    latest = _latest(session, questionnaire_id)
    return next((o for o in latest if (o.question, o.unit_id) == (question, unit_id)), None)


def _in_force(session: Session, one: TargetEntry) -> Target:
    question = _asked(approval.version(session, one.version_id), one.question)
    return Target(
        question=one.question,
        aim=Aim(one.aim),
        value=one.value or 0.0,
        reach_by=one.reach_by,
        words=one.words,
        unit_id=one.unit_id,
        version_id=one.version_id,
        # The share is of the answers one wants; only a mean may be better when it is lower.
        wants_low=one.aim == Aim.MEAN and question.favourable == "low",
        at=one.at,
        who=one.who,
    )


def _asked(questionnaire: Questionnaire, name: str) -> Question:
    try:
        return questionnaire.question(name)
    except KeyError as error:
        raise Problem("problem-unknown-question", question=name) from error


def _unit(session: Session, unit_id: str | None) -> str | None:
    """None for the one at the top, which is the whole."""
    if unit_id is None:
        return None
    unit = session.get(Unit, unit_id)
    if unit is None:
        raise Problem("problem-target-unit")
    return unit_id if unit.parent_id is not None else None


def _words(words: str) -> str:
    cleaned = " ".join(words.split())
    if not cleaned or len(cleaned) > LONGEST_WORDS or not cleaned.isprintable():
        raise Problem("problem-target-words", most=LONGEST_WORDS)
    return cleaned


def _write(session: Session, entry: TargetEntry, action: str) -> TargetEntry:
    session.add(entry)
    audit.record(session, entry.who, action, f"{entry.questionnaire_id} {entry.question}")
    session.flush()
    return entry
