"""Slips: eight to a sheet, each with a code, and a sheet about them for each unit.

The unit stands on the cover sheet only: a slip that is found tells nothing of who lost it. Slips
for leaders are the exception, who must know that it is not their own unit's code they have.
"""

from __future__ import annotations

import io
import secrets
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from survey import code
from survey.clock import local
from survey.handout import cover, file_names, web_address
from survey.handout.paper import CODE, PALE, Paper, qr
from survey.questionnaire import Text
from survey.texts import LANGUAGES, translator

COLUMNS, ROWS = 2, 4
PER_SHEET = COLUMNS * ROWS
WIDTH, HEIGHT = 210 / COLUMNS, 297 / ROWS
_MARGIN = 9.0
_QR_SIDE = 31.0
_QR_LEFT = 6.0
_TITLE_SIZES = (12.0, 11.0, 10.0, 9.0)
_MOST_TITLE_LINES = 3
_LABEL_SIZES = (8.0, 7.0, 6.0, 5.0)
_WORDS_SIZES = (7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
_EDGE = 4.5
_SPACING, _BETWEEN = 1.18, 0.9
_MARK = 4.0
# Codes are random, so that one mask is as good as another; trying all eight took most of the time.
_MASK = 3

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Print:
    """What stands on every slip. ``language``: of the cover sheets. ``blank_backs``: an empty
    page after each, for printers that print on both sides. ``leaders``: names, by id, of the
    units in which leaders answer."""

    title: Text
    closes_at: datetime
    public_url: str
    language: str
    blank_backs: bool = False
    leaders: Mapping[str, str] = field(default_factory=dict)


@dataclass
class _Counted:
    progress: Progress
    of: int
    done: int = 0

    def step(self) -> None:
        self.done += 1
        if self.done % PER_SHEET == 0 or self.done == self.of:
            self.progress(self.done, self.of)


def one_file(
    wanted: Print, codes: Mapping[str, tuple[str, Sequence[str]]], progress: Progress
) -> bytes:
    """A PDF with the slips of each unit, given as name and codes, after its cover sheet."""
    paper = _paper(wanted)
    told = _Counted(progress, sum(len(several) for _, several in codes.values()))
    for unit_id, (name, several) in codes.items():
        _draw_unit(paper, wanted, (unit_id, name), several, told)
    return bytes(paper.output())


def file_for_each(
    wanted: Print, codes: Mapping[str, tuple[str, Sequence[str]]], progress: Progress
) -> bytes:
    """The same as a PDF for each unit, in one ZIP file."""
    packed = io.BytesIO()
    told = _Counted(progress, sum(len(several) for _, several in codes.values()))
    names = file_names.distinct([name for name, _ in codes.values()])
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file_name, (unit_id, (name, several)) in zip(names, codes.items(), strict=True):
            paper = _paper(wanted)
            _draw_unit(paper, wanted, (unit_id, name), several, told)
            # Without the time that ZipFile.write would note.
            archive.writestr(zipfile.ZipInfo(f"{file_name}.pdf"), bytes(paper.output()))
    return packed.getvalue()


def sheets(slips: int) -> int:
    return -(-slips // PER_SHEET)


def _paper(wanted: Print) -> Paper:
    say = translator(wanted.language)
    return Paper(
        say("slips-document", title=wanted.title.in_language(wanted.language)), wanted.language
    )


def _draw_unit(
    paper: Paper, wanted: Print, unit: tuple[str, str], codes: Sequence[str], told: _Counted
) -> None:
    """``unit``: its id and what the cover sheet calls it."""
    unit_id, name = unit
    shuffled = list(codes)
    secrets.SystemRandom().shuffle(shuffled)
    paper.add_page()
    cover.draw(
        paper,
        cover.Cover(
            unit=name,
            title=wanted.title.in_language(wanted.language),
            language=wanted.language,
            closes_at=wanted.closes_at,
            slips=len(shuffled),
            sheets=sheets(len(shuffled)),
        ),
    )
    _blank_back(paper, wanted)
    face = _face(paper, wanted, wanted.leaders.get(unit_id))
    for begin in range(0, len(shuffled), PER_SHEET):
        paper.add_page()
        _draw_marks(paper)
        for place, one in enumerate(shuffled[begin : begin + PER_SHEET]):
            row, column = divmod(place, COLUMNS)
            _draw_slip(paper, wanted, face, one, column * WIDTH, row * HEIGHT)
            told.step()
        _blank_back(paper, wanted)


def _blank_back(paper: Paper, wanted: Print) -> None:
    if wanted.blank_backs:
        paper.add_page()


def _draw_marks(paper: Paper) -> None:
    """Where to cut: a dotted line, and firm marks where two cuts meet or the sheet ends."""
    with paper.ornament():
        paper.set_draw_color(*PALE)
        paper.set_line_width(0.1)
        paper.set_dash_pattern(dash=0.6, gap=1.2)
        lines = [(x * WIDTH, 0.0, x * WIDTH, 297.0) for x in range(1, COLUMNS)]
        lines += [(0.0, y * HEIGHT, 210.0, y * HEIGHT) for y in range(1, ROWS)]
        for line in lines:
            paper.line(*line)
        paper.set_dash_pattern()
        paper.set_line_width(0.25)
        for x in range(COLUMNS + 1):
            for y in range(ROWS + 1):
                if 0 < x < COLUMNS:
                    paper.line(x * WIDTH, y * HEIGHT - _MARK, x * WIDTH, y * HEIGHT + _MARK)
                if 0 < y < ROWS:
                    paper.line(x * WIDTH - _MARK, y * HEIGHT, x * WIDTH + _MARK, y * HEIGHT)


@dataclass(frozen=True)
class _Block:
    """Words that are the same on every slip, wrapped once. ``x``, ``y``: on the slip."""

    lines: Sequence[str]
    x: float
    y: float
    size: float
    bold: bool = False
    language: str | None = None


def _face(paper: Paper, wanted: Print, led: str | None) -> list[_Block]:
    """``led``: the unit in which leaders answer with these slips."""
    width = WIDTH - 2 * _MARGIN
    title = wanted.title.in_language(wanted.language)
    size = paper.fitting(title, width, _TITLE_SIZES, 2, bold=True)
    lines = paper.wrapped(title, width, size, bold=True)[:_MOST_TITLE_LINES]
    say = translator(wanted.language)
    label = say("slip-code") if led is None else say("slip-code-leaders", unit=led)
    label_size = paper.fitting(label, width, _LABEL_SIZES, 1)
    label = paper.wrapped(label, width, label_size)[0]
    return [
        _Block(lines, _MARGIN, 8, size, bold=True),
        _Block([label], _MARGIN, 21.5, label_size),
        *_words(paper, wanted),
    ]


def _words(paper: Paper, wanted: Print) -> Iterator[_Block]:
    x, y = _QR_LEFT + _QR_SIDE, HEIGHT / 2 + 1.5
    width = WIDTH - x - 6
    place, closes = web_address.spoken(wanted.public_url), local(wanted.closes_at)
    said = {one: translator(one)("slip-words", place=place, closes=closes) for one in LANGUAGES}
    size = _largest(paper, list(said.values()), width, HEIGHT - y - _EDGE)
    for language, words in said.items():
        lines = paper.wrapped(words, width, size)
        yield _Block(lines, x, y, size, language=language)
        y += len(lines) * size / paper.k * _SPACING + _BETWEEN


def _largest(paper: Paper, said: Sequence[str], width: float, height: float) -> float:
    """The size in which all fit above the cut, where printers may leave an edge unprinted."""
    for size in _WORDS_SIZES:
        lines = sum(len(paper.wrapped(words, width, size)) for words in said)
        if lines * size / paper.k * _SPACING + len(said) * _BETWEEN <= height:
            return size
    return _WORDS_SIZES[-1]


def _draw_slip(
    paper: Paper, wanted: Print, face: Sequence[_Block], one: str, x: float, y: float
) -> None:
    """Above the fold the title and the code; below it the QR code, which no crease may cross."""
    for block in face:
        with paper.element("P", block.language):
            place = x + block.x, y + block.y
            paper.write_lines(block.lines, place, block.size, bold=block.bold, spacing=_SPACING)
    with paper.element("P"):
        paper.write_lines([code.readable(one)], (x + _MARGIN, y + 25), 14.5, family=CODE)
    with paper.element("Figure", alt=translator(wanted.language)("slip-qr")):
        link = web_address.code_link(wanted.public_url, one)
        paper.draw_qr(qr(link, _MASK), x + _QR_LEFT, y + HEIGHT / 2 + 0.5, _QR_SIDE)
