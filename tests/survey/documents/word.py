"""Word documents read back, the way somebody else's program would."""

from __future__ import annotations

import io
from collections.abc import Iterator

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def opened(content: bytes) -> WordDocument:
    return Document(io.BytesIO(content))


def outline(document: WordDocument) -> list[tuple[str, str]]:
    """Style and text of every paragraph outside tables, in order."""
    return [(style_of(one), one.text) for one in document.paragraphs]


def style_of(paragraph: Paragraph) -> str:
    assert paragraph.style is not None
    return str(paragraph.style.name)


def headings(document: WordDocument, level: int = 1) -> list[str]:
    return [text for style, text in outline(document) if style == f"Heading {level}"]


def under(document: WordDocument, heading: str) -> list[str]:
    """The paragraphs under a heading, down to the next one of the same level."""
    rows = outline(document)
    start = next(
        n for n, (style, text) in enumerate(rows) if "Heading" in style and text == heading
    )
    level, found = rows[start][0], []
    for style, text in rows[start + 1 :]:
        if style.startswith("Heading") and style <= level:
            break
        found.append(text)
    return found


def rows_of(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def table_under(document: WordDocument, column: str) -> list[list[str]]:
    """The rows of the table whose first heading is ``column``."""
    return next(rows for table in document.tables if (rows := rows_of(table))[0][0] == column)


def everything(document: WordDocument) -> str:
    cells = [cell for table in document.tables for row in rows_of(table) for cell in row]
    return "\n".join([*(text for _, text in outline(document)), *cells])


def list_numbers(document: WordDocument) -> Iterator[tuple[int, str]]:
    """Each numbered paragraph with the number that Word shows before it."""
    counts: dict[str, int] = {}
    for paragraph in document.paragraphs:
        if style_of(paragraph) == "List Number":
            found = paragraph._p.xpath("./w:pPr/w:numPr/w:numId/@w:val")
            assert found, f"{paragraph.text!r} counts on from the list before"
            number = str(found[0])
            counts[number] = counts.get(number, 0) + 1
            yield counts[number], paragraph.text


def languages(paragraph: Paragraph) -> set[str]:
    return {str(one.get(qn("w:val"))) for one in paragraph._p.iter(qn("w:lang"))}
