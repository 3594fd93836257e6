"""The questionnaire and unit that are chosen, and all that is known of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session, select

from analysis import numbers
from analysis.question import Question
from analysis.sentence import quoted
from analysis.series import aimed_at
from survey import approval, series, tranche
from survey.pages import series_rounds
from survey.pages.gate import questions_in, release_of
from survey.pages.series_rounds import Round
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire
from survey.series import Aim, Target
from survey.store import Tranche, TrancheUnit
from survey.tranche import State

MEDVIRK = "Medvirk"


@dataclass(frozen=True)
class Read:
    """Everything one questionnaire tells of one unit. ``whole``: the unit is the one at the
    top. ``version_id``: the wording that targets are set for."""

    questionnaire: Questionnaire
    version_id: str
    unit_id: str | None
    unit: str
    questions: Mapping[str, Question]
    targets: Mapping[str, Target]
    rounds: list[Round]

    @property
    def synthetic(self) -> bool:
        return any(one.tranche.synthetic for one in self.rounds)


def choose(visitor: Visitor, session: Session) -> Read | None:
    say, language = visitor.say, visitor.language
    versions: dict[str, Tranche] = {}
    for row in sorted(tranche.everything(session), key=lambda one: one.opens_at):
        versions[approval.version(session, row.version_id).id] = row
    if not versions:
        st.info(say("series-no-rounds"))
        return None
    titles = {
        one: approval.version(session, row.version_id).title.in_language(language)
        for one, row in versions.items()
    }
    # The one asked most lately is what people come for.
    chosen = st.selectbox(
        say("results-questionnaire"),
        sorted(versions, key=lambda one: versions[one].opens_at, reverse=True),
        format_func=titles.__getitem__,
        key="series-questionnaire",
    )
    rows = series_rounds.sealed_of(session, chosen)
    row = rows[-1] if rows else versions[chosen]
    questionnaire = approval.version(session, row.version_id)
    unit_id, name, is_whole = _choose_unit(visitor, session, row)
    own = None if is_whole else unit_id
    return Read(
        questionnaire=questionnaire,
        version_id=row.version_id,
        unit_id=own,
        unit=name,
        questions={one.name: one for one in questions_in(questionnaire, language)},
        targets=series.targets_of(session, chosen, own),
        rounds=series_rounds.rounds_for(visitor, session, rows, unit_id),
    )


def _choose_unit(visitor: Visitor, session: Session, row: Tranche) -> tuple[str, str, bool]:
    """Those that are shown; only the whole where nothing is."""
    found = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == row.id)).all()
    asked = {one.unit_id: one for one in found}
    shown = [one.id for one in release_of(session, row).units] if row.state == State.SEALED else []
    units = shown or [one.unit_id for one in found if one.parent_id is None]
    chosen = st.selectbox(
        visitor.say("series-unit"),
        units,
        format_func=lambda one: asked[one].name,
        key=f"series-unit-{row.id}",
    )
    return chosen, asked[chosen].name, asked[chosen].parent_id is None


def answers(visitor: Visitor, question: Question, aim: Aim) -> list[str]:
    """Whose share it is."""
    if aim == Aim.MEAN:
        return []
    labels = [quoted(one.label, visitor.say) for one in aimed_at(question)]
    return [visitor.say("series-share-of", answers=numbers.either(labels, visitor.language))]


def source_of(visitor: Visitor, read: Read) -> str:
    return visitor.say("results-synthetic") if read.synthetic else MEDVIRK
