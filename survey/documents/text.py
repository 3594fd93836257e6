"""Words into paragraphs: whatever people typed, in paragraphs and lists of Word's own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

_LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
# What XML 1.0 cannot hold, whatever a browser let somebody paste.
_UNWRITABLE = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n?|\u0085|\u2028|\u2029|\v|\f")
_BULLET = re.compile(r"[-–•*]\s+")
_OWN_NUMBER = re.compile(r"(\d{1,3})[.)]\s+")


def spelled_in(language: str) -> str:
    """The language as Word names it, for its spelling and for reading aloud."""
    return _LOCALES.get(language, language)


def clean(words: str) -> str:
    """The words as XML can hold them; what it cannot hold shows as �."""
    return _UNWRITABLE.sub("\ufffd", _LINE_ENDS.sub("\n", words))


def lines(text: str) -> list[str]:
    """The lines that say something."""
    return [line.strip() for line in clean(text).split("\n") if line.strip()]


def write(paragraph: Paragraph, words: str, style: str | None = None) -> Run:
    """``style``: one of Word's character styles."""
    return paragraph.add_run(clean(words), style)


def write_in(paragraph: Paragraph, words: str, language: str, style: str | None = None) -> Run:
    """Words in a language that need not be the document's."""
    run = write(paragraph, words, style)
    spelling = OxmlElement("w:lang")
    spelling.set(qn("w:val"), spelled_in(language))
    run._r.get_or_add_rPr().append(spelling)
    return run


def add(document: WordDocument, words: str, style: str | None = None) -> Paragraph:
    paragraph = document.add_paragraph(style=style)
    write(paragraph, words)
    return paragraph


def lead(document: WordDocument, words: str) -> None:
    """A paragraph that stays on the page of what it leads to."""
    add(document, words).paragraph_format.keep_with_next = True


def prose(document: WordDocument, text: str) -> None:
    """A text somebody typed: a paragraph for each line, and lists where it has them."""
    typed = lines(text)
    if _without_numbers(typed) != typed:
        numbered(document, typed)
        return
    for line in typed:
        words = _BULLET.sub("", line, count=1)
        add(document, words, "List Bullet" if words != line else None)


def numbered(document: WordDocument, items: Sequence[str]) -> None:
    """A list from 1. Numbers that were typed before the items give way to its own."""
    number = new_list(document)
    for item in _without_numbers(items):
        as_item(add(document, item, "List Number"), number)


def _without_numbers(items: Sequence[str]) -> Sequence[str]:
    # Only where they count from 1: "11. februar" is a date.
    typed = [_OWN_NUMBER.match(item) for item in items]
    if [int(found[1]) for found in typed if found] != list(range(1, len(items) + 1)):
        return items
    return [_OWN_NUMBER.sub("", item, count=1) for item in items]


def new_list(document: WordDocument) -> int:
    """A numbered list that begins at 1; without one, Word counts on from the list before."""
    style = document.styles["List Number"].element
    numbering = document.part.numbering_part.element
    pattern = numbering.num_having_numId(style.pPr.numPr.numId.val).abstractNumId.val
    number = numbering.add_num(pattern)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    found: int = number.numId
    return found


def as_item(paragraph: Paragraph, list_number: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = list_number
