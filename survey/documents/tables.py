"""Tables that are read aloud and broken across pages as tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.shared import Cm
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from survey.documents.text import clean, write

Fill = Callable[[Paragraph, str], object]
_SHORT = 10


def table(
    document: WordDocument,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    fill: Fill = write,
) -> None:
    """A table under a row of headings. ``widths`` in centimetres."""
    grid = _grid(document, 1 + len(rows), widths)
    for row, facts in zip(grid.rows, [headings, *rows], strict=True):
        _fill(row, facts, fill)
    _keep_together(grid)
    heading = grid.rows[0]
    # Read out, and repeated on the next page, as the heading of its columns.
    heading._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell in heading.cells:
        _embolden(cell.paragraphs)


def facts(
    document: WordDocument,
    rows: Sequence[tuple[str, str]],
    widths: tuple[float, float],
    fill: Fill = write,
) -> None:
    """What each fact is called, and the fact."""
    grid = _grid(document, len(rows), widths)
    for row, pair in zip(grid.rows, rows, strict=True):
        _fill(row, pair, fill)
        _embolden(row.cells[0].paragraphs)
    _keep_together(grid)


def _grid(document: WordDocument, rows: int, widths: Sequence[float]) -> Table:
    """The widths stand on the columns for one program, on the cells for another."""
    grid: Table = document.add_table(rows=rows, cols=len(widths), style="Table Grid")
    grid.autofit = False
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    return grid


def _fill(row: _Row, words: Sequence[str], fill: Fill) -> None:
    """A paragraph for each line of a cell."""
    for cell, said in zip(row.cells, words, strict=True):
        first, *more = clean(said).split("\n")
        fill(cell.paragraphs[0], first)
        for line in more:
            fill(cell.add_paragraph(), line)
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _keep_together(grid: Table) -> None:
    """A short table stays on one page."""
    if len(grid.rows) <= _SHORT:
        for row in list(grid.rows)[:-1]:
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.keep_with_next = True


def _embolden(paragraphs: Sequence[Paragraph]) -> None:
    for paragraph in paragraphs:
        for run in paragraph.runs:
            run.bold = True
