"""A questionnaire's sealed tranches for one unit, and why some of them are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlmodel import Session, col, select

from analysis.disclosure import SUPPRESSED, Cell, Release, pooled
from survey import approval, releases
from survey.clock import local
from survey.organisation import NotComparable
from survey.pages import results_round
from survey.pages.gate import release_of
from survey.pages.organisation_comparing import in_plain_words
from survey.pages.results_people import People, people
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire
from survey.store import QuestionnaireVersion, Tranche
from survey.tranche import State


@dataclass(frozen=True)
class Round:
    """A sealed tranche; ``units``: those with the same places of work as the unit in the latest
    one, empty where there are none, and then ``gap`` says why. ``whole``: all of those places
    were asked, as they were in the latest one."""

    tranche: Tranche
    questionnaire: Questionnaire
    release: Release
    units: frozenset[str]
    gap: str = ""
    whole: bool = True

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


def rounds_for(
    visitor: Visitor, session: Session, rows: Sequence[Tranche], unit_id: str
) -> list[Round]:
    """The tranches as they are for a unit of the latest of them."""
    if not rows:
        return []
    *earlier, latest = rows
    last = Round(
        latest, approval.version(session, latest.version_id), release_of(session, latest),
        frozenset({unit_id}),
    )  # fmt: skip
    return [*(_earlier(visitor, session, row, last) for row in earlier), last]


def _earlier(visitor: Visitor, session: Session, row: Tranche, last: Round) -> Round:
    version, release = approval.version(session, row.version_id), release_of(session, row)

    def gap(reason: str) -> Round:
        return Round(row, version, release, frozenset(), reason)

    (unit_id,) = last.units
    same = releases.comparable(session, unit_id, row, last.tranche)
    if isinstance(same, NotComparable):
        return gap(visitor.say(same.reason, **in_plain_words(same)))
    if same.after != last.units:
        return gap(visitor.say("results-broken-other-units"))
    asked = {one.id for one in release.units} | {one.id for one in release.suppressed}
    if not same.before <= asked:
        return gap(visitor.say("series-gap-not-asked"))
    found = Round(row, version, release, same.before)
    match people(session, _side(found), _side(last)):
        case People.SAME:
            return found
        case People.PARTLY:
            return replace(found, whole=False)
        case People.APART:
            return gap(visitor.say("series-gap-apart"))


def _side(one: Round) -> results_round.Side:
    read = results_round.Round(one.tranche, one.questionnaire, one.release, {})
    return results_round.Side(read, one.units, one.tranche.title)
