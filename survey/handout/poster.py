"""The poster: where to answer, until when, why, and who approved it. No code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fpdf.enums import Align

from survey.clock import local
from survey.handout import web_address
from survey.handout.paper import BLUE, GREY, Paper, qr
from survey.questionnaire import Text
from survey.store import Decision
from survey.texts import LANGUAGES, MASTER_LANGUAGE, translator

SIZES = ("A4", "A3")
_SCALES = {"A4": 1.0, "A3": 2**0.5}
_WIDTH, _MARGIN = 210.0, 16.0
_QR_SIDE = 92.0
_GAP = 7.0
_COLUMN = (_WIDTH - 2 * _MARGIN - 2 * _GAP) / 3
_TOP, _BOTTOM = 188.0, 283.0
_WORDS_SIZES = (13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
_WHEN, _SPACING = 1.25, 1.35


@dataclass(frozen=True)
class Poster:
    title: Text
    why: Text | None
    decision: Decision | None
    closes_at: datetime
    public_url: str


def draw(about: Poster, size: str, language: str) -> bytes:
    title = translator(language)("poster-document", title=about.title.in_language(language))
    paper = Paper(title, language, size)
    paper.add_page()
    scale = _SCALES[size]
    y = _draw_questions(paper, scale)
    _draw_address(paper, about, scale, y, language)
    _draw_columns(paper, about, scale)
    return bytes(paper.output())


def _draw_questions(paper: Paper, scale: float) -> float:
    """The question in each language, the first one to be read from across the room."""
    y = 17 * scale
    box = _MARGIN * scale, (_WIDTH - 2 * _MARGIN) * scale
    for language in LANGUAGES:
        first = language == MASTER_LANGUAGE
        with paper.element("H1" if first else "P", language):
            y = paper.write_block(
                translator(language)("poster-question"),
                (box[0], y, box[1]),
                (31 if first else 17) * scale,
                bold=True,
                colour=BLUE if first else GREY,
                align=Align.C,
                spacing=1.2,
            )
        y += (3 if first else 1) * scale
    return y


def _draw_address(paper: Paper, about: Poster, scale: float, y: float, language: str) -> None:
    say = translator(language)
    side, width = _QR_SIDE * scale, _WIDTH * scale
    page = web_address.start_page(about.public_url)
    with paper.element("Figure", alt=say("poster-qr")):
        paper.draw_qr(qr(page), (width - side) / 2, y, side)
    place = web_address.spoken(about.public_url)
    margin = _MARGIN * scale
    sizes = [one * scale for one in (24, 20, 16, 12, 10)]
    size = paper.fitting(place, width - 2 * margin, sizes, 1, bold=True)
    with paper.element("P"):
        paper.write_block(
            place,
            (margin, y + side - 2 * scale, width - 2 * margin),
            size,
            bold=True,
            align=Align.C,
        )


def _draw_columns(paper: Paper, about: Poster, scale: float) -> None:
    said = {language: _words(about, language) for language in LANGUAGES}
    top, width = _TOP * scale, _COLUMN * scale
    size = _largest(paper, list(said.values()), width, (_BOTTOM - _TOP) * scale, scale)
    for number, (language, (when, words)) in enumerate(said.items()):
        x = (_MARGIN + number * (_COLUMN + _GAP)) * scale
        with paper.ornament():
            paper.set_draw_color(*BLUE)
            paper.set_line_width(0.8 * scale)
            paper.line(x, top - 3 * scale, x + width, top - 3 * scale)
        with paper.element("P", language):
            below = paper.write_block(when, (x, top, width), size * _WHEN, bold=True)
        with paper.element("P", language):
            paper.write_block(words, (x, below + 2 * scale, width), size, spacing=_SPACING)


def _largest(
    paper: Paper, said: Sequence[tuple[str, str]], width: float, height: float, scale: float
) -> float:
    """The size in which the longest column fits."""
    for size in _WORDS_SIZES:
        scaled = size * scale
        tallest = max(
            len(paper.wrapped(when, width, scaled * _WHEN, bold=True)) * _WHEN * 1.3
            + len(paper.wrapped(words, width, scaled)) * _SPACING
            for when, words in said
        )
        if tallest * scaled / paper.k <= height:
            return scaled
    return _WORDS_SIZES[-1] * scale


def _words(about: Poster, language: str) -> tuple[str, str]:
    """When; and then what, why and who approved it."""
    say = translator(language)
    parts = [say("poster-what", title=about.title.in_language(language))]
    if about.why is not None:
        parts.append(about.why.in_language(language))
    parts.append(say("poster-how"))
    if about.decision is not None:
        parts.append(
            say(
                "answer-approved-by",
                body=about.decision.body,
                case=about.decision.case_number,
                date=about.decision.decided_on,
            )
        )
    return say("poster-when", closes=local(about.closes_at)), "\n\n".join(parts)
