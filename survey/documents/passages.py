"""Passages of a paper: paragraphs, tables and pictures under headings."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from survey.documents.tables import table
from survey.documents.text import add, clean, lead, write

_WIDTH = 16.0
_FIRST_COLUMN = 1.8
"""So many times as wide as the others."""
_WIDE = 4
_LETTERS, _SMALL_LETTERS = Pt(9.5), Pt(8.5)
_LOWEST_HEADING = 9


@dataclass(frozen=True)
class Grid:
    """A table under a row of headings, and what it is of. ``widths`` in centimetres; without
    them the first column is the widest."""

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    caption: str = ""
    widths: Sequence[float] = ()


@dataclass(frozen=True)
class Picture:
    """``alt``: all it shows, in words."""

    png: bytes
    alt: str


Piece = str | Grid | Picture


@dataclass(frozen=True)
class Passage:
    title: str
    body: Sequence[Piece]
    parts: Sequence[Passage] = ()


def draw(document: WordDocument, passage: Passage, level: int) -> Paragraph:
    """``level``: of its heading, which is returned; those of its parts are one lower."""
    heading: Paragraph = document.add_heading(clean(passage.title), min(level, _LOWEST_HEADING))
    for number, piece in enumerate(passage.body):
        followed = number + 1 < len(passage.body)
        if isinstance(piece, Grid):
            _draw_table(document, piece)
        elif isinstance(piece, Picture):
            _draw_picture(document, piece)
        elif followed and not isinstance(passage.body[number + 1], str):
            lead(document, piece)
        else:
            add(document, piece)
    for part in passage.parts:
        draw(document, part, level + 1)
    return heading


def _draw_table(document: WordDocument, grid: Grid) -> None:
    if grid.caption:
        caption = add(document, grid.caption, "Caption")
        caption.paragraph_format.keep_with_next = True
    size = _SMALL_LETTERS if len(grid.headings) > _WIDE else _LETTERS

    def fill(paragraph: Paragraph, words: str) -> None:
        write(paragraph, words).font.size = size

    table(document, grid.headings, grid.rows, grid.widths or _widths(grid), fill)
    # Two tables after one another would become one.
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def _widths(grid: Grid) -> list[float]:
    others = len(grid.headings) - 1
    narrow = _WIDTH / (_FIRST_COLUMN + others)
    return [_WIDTH - narrow * others, *[narrow] * others]


def _draw_picture(document: WordDocument, picture: Picture) -> None:
    paragraph = document.add_paragraph()
    shape = paragraph.add_run().add_picture(io.BytesIO(picture.png), width=Cm(_WIDTH))
    properties = shape._inline.docPr
    properties.set("descr", clean(picture.alt))
    # Word reads the file's name aloud where there is one.
    properties.set("name", f"{properties.id}")
