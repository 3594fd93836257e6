"""A verdict as a sign and a word; only what changed has a colour."""

from __future__ import annotations

from analysis.verdict import Verdict
from analysis.verdict_words import MARKS, verdict_name
from survey.pages.visitor import Visitor

_COLOURS = {Verdict.RISE: ":blue-background[{}]", Verdict.FALL: ":orange-background[{}]"}


def badge(visitor: Visitor, verdict: Verdict) -> str:
    words = f"**{MARKS[verdict]} {verdict_name(verdict, visitor.say)}.**"
    return _COLOURS.get(verdict, "{}").format(words)


def in_table(visitor: Visitor, verdict: Verdict) -> str:
    return f"{MARKS[verdict]} {verdict_name(verdict, visitor.say)}"
