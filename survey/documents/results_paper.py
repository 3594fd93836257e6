"""The case paper with a tranche's results, under the municipality's own headings.

What it says of the results is handed over finished, as passages; here they become Word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from docx.document import Document as WordDocument

from survey.documents import passages
from survey.documents.headings import Part, Treatment, draw_body, draw_head
from survey.documents.house_style import new_document, written
from survey.documents.passages import Passage
from survey.documents.text import add, lead, numbered, prose
from survey.texts import Say


@dataclass(frozen=True)
class ResultsPaper:
    """``own``: what OU wrote itself, by heading. ``passages``: under Saksopplysninger, after
    OU's own words. ``other_documents``: papers that are referred to. ``participation``: how
    employees have taken part, where OU has not written it. ``synthetic``: from a demonstration."""

    title: str
    own: Mapping[str, str]
    summary: Sequence[str]
    passages: Sequence[Passage]
    annex: Passage
    other_documents: Sequence[str]
    participation: str
    synthetic: bool


def build(say: Say, language: str, paper: ResultsPaper, today: date) -> bytes:
    """The document's bytes; the same paper gives the same bytes."""
    document = new_document(say, language, paper.title, today)
    treated = Treatment(
        say("document-committee"),
        paper.own.get("meeting_date", ""),
        paper.own.get("committee_case_number", ""),
    )
    draw_head(document, say, paper.own, treated, paper.title)
    if paper.synthetic:
        add(document, say("document-synthetic"), "Intense Quote")
    draw_body(document, say, _parts(document, say, paper))
    passages.draw(document, paper.annex, 1).paragraph_format.page_break_before = True
    return written(document)


def _parts(document: WordDocument, say: Say, paper: ResultsPaper) -> Mapping[str, Part]:
    def recommendation() -> None:
        lead(document, say("document-recommends"))
        numbered(document, [say("results-paper-for-information")])

    def summary() -> None:
        for paragraph in paper.summary:
            add(document, paragraph)

    def background() -> None:
        prose(document, paper.own.get("background", ""))
        for passage in paper.passages:
            passages.draw(document, passage, 2)

    def other_documents() -> None:
        numbered(document, paper.other_documents)

    return {
        **paper.own,
        "recommendation": recommendation,
        "summary": summary,
        "attachments": lambda: numbered(document, [paper.annex.title]),
        "other_documents": other_documents if paper.other_documents else "",
        "background": background,
        "participation": paper.own.get("participation", "") or paper.participation,
        # As the municipality concludes where it has nothing to add.
        "conclusion": recommendation,
    }
