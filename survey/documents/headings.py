"""The municipality's own order of headings, for every paper to the committee.

A paper gives each heading its text, or draws what stands under it. An empty one says what the
municipality's papers say there. The texts and their names are those of ``Proposal.case_paper``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.shared import Pt

from survey.documents.tables import table
from survey.documents.text import add, prose
from survey.texts import Say

Part = str | Callable[[], None]
"""A text somebody wrote, or what draws the part."""

NUMBERS = ("case_number", "document_number", "serial_number", "classification")


@dataclass(frozen=True)
class Heading:
    """``empty``: what stands under it where nothing is written. ``parts``: its subheadings."""

    name: str
    empty: str
    parts: tuple[str, ...] = ()


ORDER = (
    Heading("recommendation", "not-assessed"),
    Heading("summary", "not-assessed"),
    Heading("attachments", "none"),
    Heading("other_documents", "none"),
    Heading("background", "not-assessed"),
    Heading("provisions", "not-assessed"),
    Heading("social", "not-assessed"),
    Heading("economic", "not-assessed", ("economic_a", "economic_b")),
    Heading("environmental", "not-relevant"),
    Heading("participation", "not-assessed"),
    Heading("councils", "not-relevant"),
    Heading("assessment", "not-assessed"),
    Heading("alternatives", "not-assessed"),
    Heading("conclusion", "not-assessed"),
)


@dataclass(frozen=True)
class Treatment:
    """By whom and when the case is treated, as the paper's table has it."""

    committee: str
    meeting_date: str
    case_number: str


def draw_head(
    document: WordDocument, say: Say, texts: Mapping[str, str], treated: Treatment, title: str
) -> None:
    """The archive's numbers, the committee's table and the case's title. Numbers that the
    case system gives are left open."""
    for name in NUMBERS:
        words = f"{say(f'document-{_id(name)}')}: {texts.get(name, '')}".rstrip()
        add(document, words).paragraph_format.space_after = Pt(0)
    add(document, say("document-meeting-book"), "Subtitle")
    columns = ("treated-by", "meeting-date", "committee-case-number")
    row = (treated.committee, treated.meeting_date, treated.case_number)
    table(document, [say(f"document-{one}") for one in columns], [row], (7.5, 4, 4.5))
    add(document, title, "Title")


def draw_body(document: WordDocument, say: Say, parts: Mapping[str, Part]) -> None:
    for heading in ORDER:
        document.add_heading(say(f"document-heading-{_id(heading.name)}"), 1)
        for name in heading.parts:
            document.add_heading(say(f"document-heading-{_id(name)}"), 2)
            _draw_part(document, say, parts.get(name, ""), heading.empty)
        if not heading.parts:
            _draw_part(document, say, parts.get(heading.name, ""), heading.empty)


def _draw_part(document: WordDocument, say: Say, part: Part, empty: str) -> None:
    if callable(part):
        part()
    elif part.strip():
        prose(document, part)
    else:
        add(document, say(f"document-{empty}"))


def _id(name: str) -> str:
    return name.replace("_", "-")
