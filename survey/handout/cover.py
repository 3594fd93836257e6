"""The sheet that lies on top of a unit's slips: what to do with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from survey.clock import local
from survey.handout.paper import BLUE, GREY, Paper
from survey.texts import translator

_LEFT, _WIDTH = 22.0, 166.0
_INDENT = 6.0
_TITLE_SIZES = (24.0, 20.0, 17.0, 14.0)
_STEPS = ("print", "who", "draw", "one-each", "no-list", "left-over", "lost")


@dataclass(frozen=True)
class Cover:
    unit: str
    title: str
    language: str
    closes_at: datetime
    slips: int
    sheets: int


def draw(paper: Paper, about: Cover) -> None:
    say = translator(about.language)
    with paper.element("P"):
        y = paper.write_block(about.title, (_LEFT, 22, _WIDTH), 12, colour=GREY)
    size = paper.fitting(about.unit, _WIDTH, _TITLE_SIZES, 2, bold=True)
    with paper.element("H1"):
        y = paper.write_block(
            about.unit, (_LEFT, y + 2, _WIDTH), size, bold=True, colour=BLUE, spacing=1.15
        )
    amount = say("cover-amount", slips=about.slips, sheets=about.sheets)
    closes = say("cover-closes", closes=local(about.closes_at))
    with paper.element("P"):
        y = paper.write_block(f"{amount}\n{closes}", (_LEFT, y + 3, _WIDTH), 12)
    with paper.ornament():
        paper.set_draw_color(*BLUE)
        paper.set_line_width(0.6)
        paper.line(_LEFT, y + 5, _LEFT + _WIDTH, y + 5)
    with paper.element("H2"):
        y = paper.write_block(say("cover-heading"), (_LEFT, y + 10, _WIDTH), 15, bold=True) + 2
    for number, step in enumerate(_STEPS, start=1):
        y = _draw_step(paper, about, number, step, y)
    with paper.element("P"):
        paper.write_block(say("cover-keep-apart"), (_LEFT, 274, _WIDTH), 9.5, colour=GREY)


def _draw_step(paper: Paper, about: Cover, number: int, step: str, y: float) -> float:
    say = translator(about.language)
    width = _WIDTH - _INDENT
    with paper.element("P"):
        paper.write_block(f"{number}", (_LEFT, y, _INDENT), 11.5, bold=True, colour=BLUE)
        below = paper.write_block(
            say(f"cover-{step}"), (_LEFT + _INDENT, y, width), 11.5, bold=True
        )
        return paper.write_block(say(f"cover-{step}-how"), (_LEFT + _INDENT, below, width), 11) + 3
