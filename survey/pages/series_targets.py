"""Targets: what is aimed at for each question, where it began and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session, select

from analysis import numbers
from analysis.charts import SeriesLine, series_chart
from analysis.question import Question
from analysis.sentence import quoted
from analysis.series import Target as Aimed
from analysis.series import aimed_at, goal, title_of
from survey import approval, series, tranche
from survey.pages import series_rounds, series_setting
from survey.pages.gate import questions_in, release_of
from survey.pages.markdown import plain
from survey.pages.series_drawing import draw_chart, draw_download, draw_status
from survey.pages.series_rounds import MEDVIRK, Course, Round, course
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire
from survey.series import WRITERS, Aim, Target
from survey.store import Tranche, TrancheUnit, reading
from survey.tranche import State


@dataclass(frozen=True)
class _Read:
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


def draw(visitor: Visitor) -> None:
    with reading(visitor.here.engine) as session:
        read = _choose(visitor, session)
        if read is None:
            return
        courses = {
            name: found
            for name, target in read.targets.items()
            if read.rounds
            and name in read.questions
            and (found := course(visitor, read.rounds, read.questions[name], target.aim, target))
        }
        _draw_table(visitor, read, courses)
        if read.rounds:
            _draw_course(visitor, read)
        entries = series.history(session, read.questionnaire.id, read.unit_id)
    series_setting.draw_history(visitor, read.questions, entries)
    if visitor.role in WRITERS:
        series_setting.draw(
            visitor, read.questionnaire, read.version_id, read.unit_id, read.targets
        )


def _choose(visitor: Visitor, session: Session) -> _Read | None:
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
    return _Read(
        questionnaire=questionnaire,
        version_id=row.version_id,
        unit_id=own,
        unit=name,
        questions={one.name: one for one in questions_in(questionnaire, language)},
        targets=series.targets_of(session, chosen, own),
        rounds=series_rounds.rounds_for(session, rows, unit_id),
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


def _draw_table(visitor: Visitor, read: _Read, courses: Mapping[str, Course]) -> None:
    say = visitor.say
    st.subheader(say("series-targets-heading"), anchor=False)
    if read.synthetic:
        st.warning(say("results-synthetic"))
    if not read.targets:
        writes = visitor.role in WRITERS
        st.info(say("series-targets-none" if writes else "series-targets-none-yet"))
        return
    if not read.rounds:
        st.info(say("series-targets-no-results"))
    lines = [
        series_rounds.line(
            read.questions[name],
            read.targets[name].aim,
            read.unit,
            _source(visitor, read),
            found,
            _about(visitor, read, read.targets[name]),
        )
        for name, found in sorted(courses.items(), key=lambda item: read.questions[item[0]].number)
    ]
    if lines:
        draw_status(visitor, lines)
        st.caption(say("series-targets-explained"))
        draw_download(visitor, lines, f"mal-{read.questionnaire.id}", "targets-csv")
    for name, target in read.targets.items():
        if name not in courses:
            st.markdown(_without_results(visitor, read, name, target))


def _about(visitor: Visitor, read: _Read, target: Target) -> str:
    """Whose share it is, and by whom and for when the target is set."""
    decided = visitor.say("series-target-decided", day=target.reach_by, words=target.words)
    return " ".join([*_answers(visitor, read.questions[target.question], target.aim), decided])


def _without_results(visitor: Visitor, read: _Read, name: str, target: Target) -> str:
    say, language = visitor.say, visitor.language
    question = read.questions.get(name)
    scale = "percent" if target.aim == Aim.SHARE else ""
    told = say(
        f"series-target-is-{target.aim.value}",
        question=plain(f"{question.number}. {question.label}" if question else name),
        value=goal(Aimed(target.value, target.wants_low), scale, 1, say, language),
        day=target.reach_by,
        words=plain(target.words),
    )
    return f"- {told} {say('series-target-not-asked')}" if read.rounds else f"- {told}"


def _draw_course(visitor: Visitor, read: _Read) -> None:
    say, language = visitor.say, visitor.language
    possible = [name for name in read.questions if _aims(read, name)]
    if not possible:
        return
    st.subheader(say("series-course-heading"), anchor=False)
    ordered = sorted(possible, key=lambda one: one not in read.targets)
    name = st.selectbox(
        say("series-question"),
        ordered,
        format_func=lambda one: f"{read.questions[one].number}. {read.questions[one].label}",
        key=f"series-course-{read.questionnaire.id}",
    )
    target = read.targets.get(name)
    aims = _aims(read, name)
    aim = target.aim if target else aims[0]
    if target is None and len(aims) > 1:
        aim = st.radio(
            say("series-aim"),
            aims,
            format_func=lambda one: say(f"series-aim-{one.value}"),
            horizontal=True,
            key=f"series-course-aim-{name}",
        )
    found = course(visitor, read.rounds, read.questions[name], aim, target)
    if found is None:
        return
    for title in found.hidden:
        st.caption(say("series-hidden", title=plain(title)))
    if not found.runs:
        return
    one = series_rounds.line(read.questions[name], aim, read.unit, _source(visitor, read), found)
    drawn = SeriesLine(read.unit, one.scale, found.runs)
    aimed = Aimed(target.value, target.wants_low) if target else None
    source = say("series-source", source=_source(visitor, read))
    chart = series_chart(
        title_of(one, say, language),
        [drawn],
        aimed,
        found.breaks,
        [*_answers(visitor, read.questions[name], aim), source],
        series_rounds.digits_of(aim),
        say,
        language,
    )
    draw_chart(visitor, chart, f"series-chart-{name}")
    if target is None:
        draw_status(visitor, [one])


def _answers(visitor: Visitor, question: Question, aim: Aim) -> list[str]:
    """Whose share it is."""
    if aim == Aim.MEAN:
        return []
    labels = [quoted(one.label, visitor.say) for one in aimed_at(question)]
    return [visitor.say("series-share-of", answers=numbers.either(labels, visitor.language))]


def _aims(read: _Read, name: str) -> tuple[Aim, ...]:
    return series.aims_of(read.questionnaire.question(name))


def _source(visitor: Visitor, read: _Read) -> str:
    return visitor.say("results-synthetic") if read.synthetic else MEDVIRK
