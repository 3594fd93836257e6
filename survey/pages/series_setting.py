"""OU's forms for setting a target and giving it up, and every target there has been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from analysis.numbers import step
from analysis.question import Question
from analysis.series import Target as Aimed
from analysis.series import goal
from survey import series
from survey.pages.markdown import plain
from survey.pages.organisation_seen import today
from survey.pages.series_acting import do, fresh
from survey.pages.visitor import Visitor
from survey.questionnaire import Questionnaire
from survey.series import LONGEST_WORDS, Aim, NewTarget, Target
from survey.store import TargetEntry


def draw(
    visitor: Visitor,
    questionnaire: Questionnaire,
    version_id: str,
    unit_id: str | None,
    targets: Mapping[str, Target],
) -> None:
    say, language = visitor.say, visitor.language
    possible = {
        one.name: f"{questionnaire.number(one.name)}. {one.label.in_language(language)}"
        for one in questionnaire.answerable
        if series.aims_of(one)
    }
    if not possible:
        return
    with st.expander(say("series-set")):
        name = st.selectbox(
            say("series-question"), list(possible), format_func=possible.__getitem__,
            key=fresh("set-question"),
        )  # fmt: skip
        aims = series.aims_of(questionnaire.question(name))
        aim = Aim(
            st.radio(
                say("series-aim"),
                [one.value for one in aims],
                format_func=lambda one: say(f"series-aim-{one}"),
                key=fresh(f"set-aim-{name}"),
            )
        )
        _draw_form(visitor, questionnaire, version_id, unit_id, name, aim)
    if targets:
        _draw_giving_up(visitor, version_id, unit_id, possible, targets)


def _draw_form(
    visitor: Visitor,
    questionnaire: Questionnaire,
    version_id: str,
    unit_id: str | None,
    name: str,
    aim: Aim,
) -> None:
    say, language = visitor.say, visitor.language
    low, high = series.bounds(questionnaire.question(name), aim)
    with st.form(fresh(f"set-{name}-{aim}"), border=False):
        value = st.number_input(
            say(
                "series-set-value",
                low=step(low, language),
                high=step(high, language),
                unit="%" if aim == Aim.SHARE else "",
            ),
            low,
            high,
            None,
            step=1.0 if aim == Aim.SHARE else 0.1,
            key=fresh(f"set-value-{name}-{aim}"),
        )
        day = st.date_input(
            say("series-set-day"), None, format="DD.MM.YYYY", key=fresh(f"set-day-{name}")
        )
        words = st.text_input(
            say("series-set-words"),
            max_chars=LONGEST_WORDS,
            autocomplete="off",
            key=fresh(f"set-words-{name}"),
        )
        if not st.form_submit_button(say("series-set-save"), key="set-target", type="primary"):
            return
    if value is None:
        st.error(say("series-set-no-value"))
        return
    wanted = NewTarget(name, aim, value, day, words, unit_id)
    do(
        visitor,
        say("series-set-done"),
        lambda session: series.set_target(session, version_id, wanted, visitor.name, today()),
    )


def _draw_giving_up(
    visitor: Visitor,
    version_id: str,
    unit_id: str | None,
    names: Mapping[str, str],
    targets: Mapping[str, Target],
) -> None:
    say = visitor.say
    with st.expander(say("series-give-up")), st.form(fresh("give-up"), border=False):
        st.markdown(say("series-give-up-about"))
        name = st.selectbox(
            say("series-question"),
            list(targets),
            format_func=lambda one: names.get(one, one),
            key=fresh("give-up-question"),
        )
        words = st.text_input(
            say("series-give-up-words"),
            max_chars=LONGEST_WORDS,
            autocomplete="off",
            key=fresh("give-up-words"),
        )
        if not st.form_submit_button(say("series-give-up-go"), key="give-up"):
            return
    do(
        visitor,
        say("series-given-up"),
        lambda session: series.give_up(session, version_id, name, unit_id, words, visitor.name),
    )


def draw_history(
    visitor: Visitor, questions: Mapping[str, Question], entries: Sequence[TargetEntry]
) -> None:
    if not entries:
        return
    say = visitor.say
    with st.expander(say("series-history", count=len(entries))):
        st.markdown("\n".join(f"- {_in_words(visitor, questions, one)}" for one in entries))


def _in_words(visitor: Visitor, questions: Mapping[str, Question], one: TargetEntry) -> str:
    say = visitor.say
    question = questions.get(one.question)
    told = {
        "question": plain(f"{question.number}. {question.label}" if question else one.question),
        "at": one.at,
        "who": plain(one.who),
        "words": plain(one.words),
    }
    if one.value is None:
        return say("series-history-given-up", **told)
    is_share = one.aim == Aim.SHARE
    wants_low = not is_share and question is not None and question.favourable == "low"
    target = Aimed(one.value, wants_low)
    value = goal(target, "percent" if is_share else "", 1, say, visitor.language)
    return say(f"series-history-{one.aim}", value=value, day=one.reach_by, **told)
