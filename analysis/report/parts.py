"""What a report consists of, before anybody makes a document of it."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.charts import Chart


@dataclass(frozen=True)
class Table:
    """``caption``: what the table is of."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""


Piece = str | Table | Chart


@dataclass(frozen=True)
class Passage:
    """Paragraphs, tables and charts under a heading of their own, then what stands under
    headings of the next level."""

    title: str
    body: tuple[Piece, ...]
    parts: tuple[Passage, ...] = ()
