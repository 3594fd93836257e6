"""The record of processing for the data protection officer, as a Word document.

The facts are those of the page about storage. What only the municipality knows is marked, in
square brackets and yellow.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from survey import custody, stored
from survey.clock import local
from survey.stored import Settings, Stage
from survey.texts import Say

_TO_FILL_IN = re.compile(r"(\[[^\]]*\])")
_BLUE = RGBColor(0x0B, 0x4F, 0x8A)
_LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
_RISKS = ("power", "few", "key", "text", "backup", "server")


def build(say: Say, language: str, settings: Settings, smallest: int, today: date) -> bytes:
    """The document's bytes. ``smallest``: the fewest answers a result is shown for."""
    tranche = settings.tranche
    document = _document(language)
    title = say("record-title", title=tranche.title)
    document.core_properties.title = title
    document.core_properties.author = say("product")
    document.add_heading(title, 0)
    document.add_paragraph(say("record-made", today=today))
    if tranche.synthetic:
        document.add_paragraph(say("record-synthetic"), style="Intense Quote")
    document.add_heading(say("record-treatment"), 1)
    _two_columns(document, _treatment(say, settings, smallest))
    document.add_heading(say("record-stored"), 1)
    _stored(document, say, settings, smallest)
    document.add_heading(say("record-measures"), 1)
    for line in _measures(say, settings, smallest):
        document.add_paragraph(line, style="List Bullet")
    document.add_heading(say("record-risks"), 1)
    _risks(document, say, settings, smallest)
    document.add_heading(say("record-conclusion"), 1)
    document.add_paragraph(say("record-conclusion-is"))
    _two_columns(document, [(say("record-assessed"), say("record-fill-in"))])
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _document(language: str) -> WordDocument:
    document = Document()
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.6)
    sizes = {"Normal": 9, "Title": 17, "Heading 1": 11.5, "List Bullet": 9}
    for name, size in sizes.items():
        style = document.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        style.paragraph_format.space_after = Pt(2)
        # The template's headings name a theme font, which would go before this one.
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        if name in ("Title", "Heading 1"):
            style.font.color.rgb = _BLUE
            style.paragraph_format.space_before = Pt(8 if name != "Title" else 0)
    spelling = OxmlElement("w:lang")
    spelling.set(qn("w:val"), _LOCALES[language])
    document.styles["Normal"].element.get_or_add_rPr().append(spelling)
    return document


def _treatment(say: Say, settings: Settings, smallest: int) -> list[tuple[str, str]]:
    tranche, decision = settings.tranche, settings.decision
    decided = say("record-decision-none")
    if decision is not None:
        body, case, day = decision.body, decision.case_number, decision.decided_on
        decided = say("record-decision-is", body=body, case=case, date=day)
    facts = {
        "controller": say("record-fill-in"),
        "purpose": say("record-purpose-is", questionnaire=settings.questionnaire),
        "basis": say("record-basis-is"),
        "decision": decided,
        "period": say(
            "record-period-is", opens=local(tranche.opens_at), closes=local(tranche.closes_at)
        ),
        "subjects": say("record-subjects-is", invited=settings.invited, units=settings.units),
        "categories": say(
            "record-categories-is",
            questions=settings.questions,
            sensitive=settings.sensitive,
            texts=settings.texts,
        ),
        "sources": say("record-sources-is"),
        "recipients": say("record-recipients-is", smallest=smallest),
        "processors": say("record-processors-is"),
        "transfers": say("record-transfers-is"),
        "retention": say("record-retention-is", until=tranche.retain_until),
    }
    return [(say(f"record-{name}"), fact) for name, fact in facts.items()]


def _custody(say: Say, settings: Settings) -> str:
    gone = settings.stage in (Stage.SEALED, Stage.PURGED)
    told = say("stored-stage-sealed") if gone else custody.told(say, settings.tranche)
    return f"{told} {say('stored-key-copied')}" if settings.key_copied else told


def _measures(say: Say, settings: Settings, smallest: int) -> list[str]:
    measures = [
        say("record-measure-code"),
        say("record-measure-box", custody=_custody(say, settings)),
        say("record-measure-seal"),
        say("record-measure-disclosure", smallest=smallest),
        say("record-measure-log"),
    ]
    if not settings.key_copied:
        measures.append(say("record-measure-backup"))
    return measures


def _stored(document: WordDocument, say: Say, settings: Settings, smallest: int) -> None:
    headings = [say("record-data"), say("stored-lifetime"), say("stored-seen")]
    values = {"until": settings.tranche.retain_until, "smallest": smallest}
    rows = [
        [
            say(f"stored-{one.text_name}-about"),
            say(f"stored-{one.text_name}-lifetime", **values),
            say(f"stored-{one.text_name}-seen", **values),
        ]
        for one in stored.tables()
    ]
    _table(document, headings, rows, (5.5, 4.5, 7))


def _risks(document: WordDocument, say: Say, settings: Settings, smallest: int) -> None:
    headings = [say("record-risk"), say("record-risk-measure"), say("record-risk-left")]

    def measure(name: str) -> str:
        if name == "key":
            return _custody(say, settings)
        return say(f"record-risk-{name}-measure", smallest=smallest, texts=settings.texts)

    rows = [[say(f"record-risk-{one}"), measure(one), say("record-fill-in")] for one in _RISKS]
    _table(document, headings, rows, (5, 8.5, 3.5))


def _two_columns(document: WordDocument, rows: Sequence[tuple[str, str]]) -> None:
    table = _grid(document, len(rows), (4.5, 12.5))
    for row, facts in zip(table.rows, rows, strict=True):
        _fill(row, facts)
        _embolden(row.cells[0])


def _table(
    document: WordDocument,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
) -> None:
    table = _grid(document, 1 + len(rows), widths)
    for row, facts in zip(table.rows, [headings, *rows], strict=True):
        _fill(row, facts)
    heading = table.rows[0]
    # Read out, and repeated on the next page, as the heading of its columns.
    heading._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell in heading.cells:
        _embolden(cell)


def _grid(document: WordDocument, rows: int, widths: Sequence[float]) -> Table:
    """``widths`` in centimetres: on the columns for one program, on the cells for another."""
    table: Table = document.add_table(rows=rows, cols=len(widths), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    return table


def _embolden(cell: _Cell) -> None:
    for run in cell.paragraphs[0].runs:
        run.bold = True


def _fill(row: _Row, facts: Sequence[str]) -> None:
    for cell, fact in zip(row.cells, facts, strict=True):
        _write(cell.paragraphs[0], fact)
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _write(paragraph: Paragraph, words: str) -> None:
    for part in _TO_FILL_IN.split(words):
        if part:
            run = paragraph.add_run(part)
            if _TO_FILL_IN.fullmatch(part):
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW
