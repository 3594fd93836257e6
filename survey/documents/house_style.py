"""The look of Medvirk's Word documents, made of Word's own styles.

What is pasted into the municipality's template thus takes that template's look. The same input
gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from survey.documents.text import clean, spelled_in
from survey.texts import Say

_FONT = "Calibri"
_BLUE = RGBColor(0x0B, 0x4F, 0x8A)
_HEADINGS = ("Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Intense Quote")
_THEMES = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_FONTS = ("ascii", "hAnsi", "eastAsia", "cs")
_FIELD = re.compile(r"(\{[A-Z]+\})")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_WORD_2013 = "15"


@dataclass(frozen=True)
class Look:
    """Sizes in points and margins in centimetres. ``after`` is the space under a paragraph,
    ``above`` that over a heading."""

    body: float
    title: float
    heading: float
    after: float
    above: float
    sides: float
    ends: float


PAPER = Look(body=11, title=18, heading=13, after=6, above=10, sides=2.5, ends=2.2)
DENSE = Look(body=9, title=17, heading=11.5, after=2, above=8, sides=2, ends=1.6)


def new_document(
    say: Say, language: str, title: str, today: date, look: Look = PAPER
) -> WordDocument:
    """An empty A4 document with its properties, its styles and page numbers."""
    document = Document()
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(look.sides)
        section.top_margin = section.bottom_margin = Cm(look.ends)
        section.footer_distance = Cm(1)
    _describe(document, say, language, title, today)
    _set_defaults(document, language, look)
    _set_styles(document, look)
    _number_pages(document.sections[0].footer.paragraphs[0], say)
    return document


def written(document: WordDocument) -> bytes:
    """The document's bytes, with fixed times in the package around it."""
    draft, final = io.BytesIO(), io.BytesIO()
    document.save(draft)
    with zipfile.ZipFile(draft) as source, zipfile.ZipFile(final, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return final.getvalue()


def _describe(document: WordDocument, say: Say, language: str, title: str, today: date) -> None:
    properties, moment = document.core_properties, datetime.combine(today, time(), UTC)
    properties.title = clean(title)[:255]
    properties.author = properties.last_modified_by = say("product")
    properties.comments = ""
    properties.language = spelled_in(language)
    properties.created = properties.modified = moment
    relations = document.part.package.rels
    for key, relation in list(relations.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:  # a picture of the empty template
            del relations[key]
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_2013)


def _set_defaults(document: WordDocument, language: str, look: Look) -> None:
    """Font, language and spacing where every style takes them from, also the styles of tables."""
    defaults = document.styles.element.find(qn("w:docDefaults"))
    assert defaults is not None
    for lang in defaults.iter(qn("w:lang")):
        lang.set(qn("w:val"), spelled_in(language))
    for fonts in defaults.iter(qn("w:rFonts")):
        _set_font(fonts)
    for size in (*defaults.iter(qn("w:sz")), *defaults.iter(qn("w:szCs"))):
        size.set(qn("w:val"), str(round(look.body * 2)))
    for spacing in defaults.iter(qn("w:spacing")):
        spacing.set(qn("w:after"), str(round(look.after * 20)))
        spacing.set(qn("w:line"), "259")


def _set_styles(document: WordDocument, look: Look) -> None:
    sizes = {
        "Title": look.title,
        "Subtitle": look.heading + 1,
        "Heading 1": look.heading,
        "Heading 2": look.body + 1,
        "Heading 3": look.body,
        "Intense Quote": look.body,
    }
    for name in _HEADINGS:
        style = document.styles[name]
        assert style.type == WD_STYLE_TYPE.PARAGRAPH
        _set_font(style.element.get_or_add_rPr().get_or_add_rFonts())
        style.font.size, style.font.color.rgb = Pt(sizes[name]), _BLUE
        style.font.italic = False
    space = {
        "Title": (look.above + 2, look.after),
        "Subtitle": (look.above - 2, look.after - 2),
        "Heading 1": (look.above, look.after / 2),
        "Heading 2": (look.above - 2, 2),
        "Heading 3": (look.above - 4, 2),
    }
    for name, (before, after) in space.items():
        form = document.styles[name].paragraph_format
        form.space_before, form.space_after = Pt(before), Pt(after)
        form.keep_with_next = True
    quote = document.styles["Intense Quote"].paragraph_format
    quote.left_indent = quote.right_indent = Cm(0)
    quote.space_before, quote.space_after = Pt(look.after), Pt(look.after)
    for name in ("List Continue", "List Bullet 2"):
        document.styles[name].paragraph_format.space_after = Pt(2)
    for margin in document.styles["Table Grid"].element.iter(qn("w:tblCellMar")):
        for side in (qn("w:top"), qn("w:bottom")):
            for edge in margin.iter(side):
                edge.set(qn("w:w"), str(round(look.after * 8)))


def _set_font(fonts: BaseOxmlElement) -> None:
    # A theme font, where one is named, goes before this one.
    for theme in _THEMES:
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in _FONTS:
        fonts.set(qn(f"w:{script}"), _FONT)


def _number_pages(paragraph: Paragraph, say: Say) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for part in _FIELD.split(say("document-page", page="{PAGE}", pages="{NUMPAGES}")):
        if not _FIELD.fullmatch(part):
            paragraph.add_run(part)
            continue
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), part.strip("{}"))
        run = OxmlElement("w:r")
        shown = OxmlElement("w:t")
        shown.text = "1"
        run.append(shown)
        field.append(run)
        paragraph._p.append(field)
