"""One measure as it stands and has stood, for those who read and for those who change it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import streamlit as st

from survey import follow_up
from survey.clock import local
from survey.follow_up import WRITERS, Status, UnitPath
from survey.pages import measures_form
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.store import Measure, MeasureEntry
from survey.texts import Say


def place_in_words(say: Say, path: UnitPath) -> str:
    return plain(" › ".join(path)) if path else say("follow-up-whole")


def draw(visitor: Visitor, measure: Measure, entries: list[MeasureEntry], today: date) -> None:
    """``entries``: the measure's history."""
    say = visitor.say
    with st.container(border=True):
        st.markdown(f"**{plain(measure.what)}**")
        st.markdown("  \n".join(_facts(say, measure, entries, today)))
        if len(entries) > 1:
            with st.expander(say("measure-history")):
                st.markdown("\n".join(f"- {line}" for line in _history(say, entries)))
        if visitor.role in WRITERS:
            measures_form.draw_change(visitor, measure, entries[-1].id, today)


def _facts(say: Say, measure: Measure, entries: list[MeasureEntry], today: date) -> Iterator[str]:
    status = Status(measure.status)
    yield f"**{say('measure-status')}:** {_status(say, measure)}"
    if status == Status.DROPPED:
        reason = plain(follow_up.why_dropped(entries))
        yield f"**{say('measure-reason')}:** {reason}"
    yield f"**{say('measure-responsible')}:** {plain(measure.responsible)}"
    deadline = f"**{say('measure-deadline')}:** {_deadline(say, measure)}"
    if follow_up.is_overdue(measure, today):
        late = say("measure-overdue", days=(today - measure.deadline).days)
        deadline = f"{deadline} – **{late}**"
    yield deadline
    told = _reported(say, measure) or say("measure-not-reported")
    yield f"**{say('measure-reported')}:** {told}"


def _history(say: Say, entries: list[MeasureEntry]) -> Iterator[str]:
    """One line for each time it was written, the latest first."""
    first = entries[0]
    lines = [f"{_when(say, first)}: {_added(say, first)} {plain(first.note)}"]
    for before, after in pairwise(entries):
        told = [*_changes(say, before, after), *([plain(after.note)] if after.note else [])]
        lines.append(f"{_when(say, after)}: {'. '.join(told)}")
    yield from reversed(lines)


def _when(say: Say, entry: MeasureEntry) -> str:
    # Plain all of it: a line that begins with a day would become a numbered list.
    return plain(say("measure-history-entry", at=local(entry.at), who=entry.who))


def _added(say: Say, entry: MeasureEntry) -> str:
    return say(
        "measure-history-added",
        what=plain(entry.what),
        status=_status(say, entry),
        responsible=plain(entry.responsible),
        deadline=_deadline(say, entry),
    )


def _changes(say: Say, before: MeasureEntry, after: MeasureEntry) -> Iterator[str]:
    compared = {
        say("measure-what-short"): (plain(before.what), plain(after.what)),
        say("measure-status"): (_status(say, before), _status(say, after)),
        say("measure-responsible"): (plain(before.responsible), plain(after.responsible)),
        say("measure-deadline"): (_deadline(say, before), _deadline(say, after)),
    }
    for field, (old, new) in compared.items():
        if old != new:
            yield say("measure-history-changed", field=field, before=old, after=new)
    if _reported(say, after) != _reported(say, before):
        yield say("measure-history-reported", reported=_reported(say, after))


def _status(say: Say, measure: Measure | MeasureEntry) -> str:
    return say(f"measure-status-{Status(measure.status).text_name}")


def _deadline(say: Say, measure: Measure | MeasureEntry) -> str:
    return say("measure-deadline-is", deadline=measure.deadline)


def _reported(say: Say, measure: Measure | MeasureEntry) -> str:
    if measure.reported_on is None:
        return ""
    case = plain(measure.reported_in)
    return say("measure-reported-is", on=measure.reported_on, case=case)
