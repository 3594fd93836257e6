"""What is wrong with a text, at its line, so that whoever has never seen YAML finds it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from survey.drafting import Checked
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.questionnaire import Fault, LintWarning
from survey.texts import Say

_LONGEST_LINE = 110


def draw(visitor: Visitor, checked: Checked) -> None:
    say = visitor.say
    if checked.faults:
        st.error(say("drafts-faults", count=len(checked.faults)))
        _draw_remarks(visitor, checked.text, checked.faults)
        return
    st.success(say("drafts-no-faults"))
    if checked.warnings:
        with st.expander(say("drafts-warnings", count=len(checked.warnings))):
            st.markdown(say("drafts-warnings-lead"))
            _draw_remarks(visitor, checked.text, checked.warnings)


def _draw_remarks(visitor: Visitor, text: str, remarks: Sequence[Fault | LintWarning]) -> None:
    """Those of one line together, under the line with its neighbours."""
    lines = text.split("\n")
    for number, group in groupby(remarks, key=lambda one: one.line):
        with st.container(border=True, gap="small"):
            st.markdown(f"**{visitor.say('drafts-line', line=number)}**")
            st.code(quoted(lines, number), language=None)
            st.markdown("\n".join(_sentence(visitor.say, visitor.language, one) for one in group))


def _sentence(say: Say, language: str, remark: Fault | LintWarning) -> str:
    what, remedy = remark.message_in(language), remark.remedy_in(language)
    question = say("drafts-in-question", name=plain(remark.question)) if remark.question else ""
    end = "" if remedy.endswith(("?", ".", ")")) else "."
    return f"- {question}{plain(_capital(what))}. **{say('drafts-remedy')}** {plain(remedy)}{end}"


def quoted(lines: Sequence[str], number: int) -> str:
    """A line with the one before and the one after, numbered, and an arrow at it. Signs that
    nobody can see show as a lozenge."""
    around = range(max(1, number - 1), min(len(lines), number + 1) + 1)
    width = len(str(number + 1))
    return "\n".join(
        f"{'→' if one == number else ' '} {one:>{width}}  {_visible(lines[one - 1])}"
        for one in around
    )


def _visible(line: str) -> str:
    shown = "".join(sign if sign.isprintable() else "\ufffd" for sign in line)
    return shown if len(shown) <= _LONGEST_LINE else f"{shown[: _LONGEST_LINE - 1]}…"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
