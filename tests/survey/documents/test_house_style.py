"""The look all documents share, and that what people type never breaks one."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Emu
from hypothesis import given, settings
from hypothesis import strategies as st

from survey.documents.house_style import new_document, written
from survey.documents.tables import facts, table
from survey.documents.text import add, clean, numbered, prose
from survey.texts import LANGUAGES, translator
from tests.survey.documents.word import list_numbers, opened, outline, rows_of

TODAY = date(2026, 11, 20)
HOSTILE = "\x00\x08\x0b\x1f\ud800\ufffe<w:p>&amp;</w:p>\r\n\u2028{PAGE} %s ' \""


def document_of(title: str = "Tittel", language: str = "nb") -> WordDocument:
    return new_document(translator(language), language, title, TODAY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_says_what_it_is(language: str) -> None:
    document = opened(written(document_of(language=language)))
    properties = document.core_properties
    assert (properties.title, properties.author) == ("Tittel", "Medvirk")
    assert properties.created is not None
    assert properties.created.date() == TODAY
    assert "python" not in f"{properties.comments}{properties.last_modified_by}".lower()
    locale = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}[language]
    defaults = document.styles.element.find(qn("w:docDefaults"))
    assert {one.get(qn("w:val")) for one in defaults.iter(qn("w:lang"))} == {locale}
    assert properties.language == locale


def test_pages_are_a4_and_numbered() -> None:
    document = opened(written(document_of()))
    section = document.sections[0]
    size = (section.page_width, section.page_height)
    assert [round(Emu(one or 0).cm, 1) for one in size] == [21.0, 29.7]
    footer = section.footer.paragraphs[0]._p
    fields = [one.get(qn("w:instr")) for one in footer.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "".join(str(one.text) for one in footer.iter(qn("w:t"))) == "Side 1 av 1"


def test_no_style_is_left_in_another_font() -> None:
    document = document_of()
    used = ("Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Intense Quote")
    for holder in [document.styles.element.find(qn("w:docDefaults"))] + [
        document.styles[name].element for name in used
    ]:
        fonts = list(holder.iter(qn("w:rFonts")))
        assert [one.get(qn("w:ascii")) for one in fonts] == ["Calibri"]
        assert not any("Theme" in str(name) for one in fonts for name in one.attrib)


def test_the_same_input_gives_the_same_bytes() -> None:
    contents = [written(document_of()) for _ in range(2)]
    assert contents[0] == contents[1]
    with zipfile.ZipFile(io.BytesIO(contents[0])) as package:
        assert {one.date_time for one in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert "docProps/thumbnail.jpeg" not in package.namelist()


def test_a_table_has_a_heading_that_repeats_and_rows_that_stay_whole() -> None:
    document = document_of()
    table(document, ["A", "B"], [["1", "to\nlinjer"]], (8, 8))
    facts(document, [("Hva", "Noe")], (4, 12))
    again = opened(written(document))
    first, second = again.tables
    assert rows_of(first) == [["A", "B"], ["1", "to\nlinjer"]]
    assert first.style is not None
    assert first.style.name == "Table Grid"
    headings = [len(list(row._tr.iter(qn("w:tblHeader")))) for row in first.rows]
    whole = [len(list(row._tr.iter(qn("w:cantSplit")))) for row in first.rows]
    assert (headings, whole) == ([1, 0], [1, 1])
    assert second.rows[0].cells[0].paragraphs[0].runs[0].bold
    assert not second.rows[0].cells[1].paragraphs[0].runs[0].bold


def test_each_list_begins_at_one() -> None:
    document = document_of()
    numbered(document, ["a", "b"])
    numbered(document, ["c"])
    assert list(list_numbers(opened(written(document)))) == [(1, "a"), (2, "b"), (1, "c")]


def test_numbers_somebody_typed_are_not_repeated() -> None:
    document = document_of()
    numbered(document, ["1. Saken tas til orientering", "2) Takk"])
    numbered(document, ["11. februar 2020 vedtok utvalget ordningen"])
    prose(document, "1. Først\n2. Så")
    prose(document, "Slik gjør vi:\n\n- én\n• to\n1. Ikke en liste")
    assert outline(document) == [
        ("List Number", "Saken tas til orientering"),
        ("List Number", "Takk"),
        ("List Number", "11. februar 2020 vedtok utvalget ordningen"),
        ("List Number", "Først"),
        ("List Number", "Så"),
        ("Normal", "Slik gjør vi:"),
        ("List Bullet", "én"),
        ("List Bullet", "to"),
        ("Normal", "1. Ikke en liste"),
    ]


def test_what_xml_refuses_shows_as_a_sign_of_its_own() -> None:
    document = document_of(HOSTILE * 40)
    add(document, HOSTILE)
    prose(document, HOSTILE)
    facts(document, [(HOSTILE, HOSTILE)], (8, 8))
    document = opened(written(document))
    assert outline(document)[0][1] == clean(HOSTILE)
    assert "<w:p>&amp;</w:p>" in outline(document)[0][1]
    assert len(document.core_properties.title) == 255


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
def test_any_text_can_be_written_and_read_back(text: str) -> None:
    document = document_of()
    paragraph = add(document, text)
    assert paragraph.text == clean(text)
    assert opened(written(document)).paragraphs[0].text == clean(text)
