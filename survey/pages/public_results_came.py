"""What came of the answers, in lists by how far it has come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

import streamlit as st

from survey.follow_up import Status
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.publication import Came
from survey.texts import Say

_ORDER = (Status.DONE, Status.UNDER_WAY, Status.PLANNED, Status.DROPPED)


def draw(visitor: Visitor, came: Sequence[Came]) -> None:
    say = visitor.say
    st.subheader(say("public-came"), anchor=False)
    if not came:
        st.markdown(say("public-came-none"))
    for status in _ORDER:
        found = [one for one in came if one.status == status]
        if found:
            lines = "\n".join(f"- {_line(say, one)}" for one in found)
            st.markdown(f"**{say(f'public-came-{status.text_name}')}**\n\n{lines}")


def _line(say: Say, one: Came) -> str:
    said = [plain(one.what.rstrip(".")) + "."]
    if one.place:
        said.append(say("public-came-at", place=plain(one.place)))
    if one.status == Status.DROPPED:
        said.append(say("invitation-why-dropped", reason=plain(one.reason)))
    elif one.status != Status.DONE:
        said.append(say("public-came-deadline", deadline=one.deadline))
    return " ".join(said)


def table(headings: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    """Narrow enough for a phone, where Streamlit's own would have to be scrolled."""
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in headings)
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th>'
        + "".join(f"<td>{escape(value)}</td>" for value in values)
        + "</tr>"
        for name, *values in rows
    )
    return (
        f'<table class="medvirk-areas"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    )
