"""The results case paper: the municipality's headings, and Word that can be read aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from PIL import Image

from survey.documents import results_paper
from survey.documents.passages import Grid, Passage, Picture
from survey.documents.results_paper import ResultsPaper
from survey.texts import LANGUAGES, translator
from tests.survey.documents.test_case_paper import HEADINGS, RECOMMENDS
from tests.survey.documents.test_house_style import HOSTILE
from tests.survey.documents.word import (
    everything,
    headings,
    list_numbers,
    opened,
    outline,
    rows_of,
    style_of,
    under,
)

TODAY = date(2026, 5, 12)
GRID = Grid(["Svar", "Antall", "Andel"], [["Ja", "21", "21 %"], ["Nei", "79", "79 %"]], "Alle")
WIDE = Grid([f"Kolonne {n}" for n in range(7)], [["x"] * 7] * 30, "Bred")


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Picture:
    path = tmp_path_factory.mktemp("picture") / "chart.png"
    Image.new("RGB", (1200, 400), "white").save(path)
    return Picture(path.read_bytes(), "21 % svarte ja, 79 % nei.")


@pytest.fixture
def paper(picture: Picture) -> ResultsPaper:
    question = Passage("7. Har du latt være?", ["21 % svarte «Ja».", picture, "Merk dette."])
    return ResultsPaper(
        title="Resultater: Våren 2026",
        own=MappingProxyType({}),
        summary=["664 av 1 162 svarte.", "Ingen endring."],
        passages=[
            Passage("Svarprosent", ["664 svarte.", GRID]),
            Passage("Resultatene", ["Tallene gjelder dem som svarte."], [question]),
        ],
        annex=Passage("Alle tabeller", ["Her er alt."], [Passage("7. Har du?", [GRID, WIDE])]),
        other_documents=["Sak PS 1/26"],
        participation="Godkjent i sak PS 1/26.",
        synthetic=False,
    )


def built(paper: ResultsPaper, language: str = "nb") -> WordDocument:
    return opened(results_paper.build(translator(language), language, paper, TODAY))


def test_the_headings_stand_as_in_the_municipality_s_papers(paper: ResultsPaper) -> None:
    document = built(paper)
    assert headings(document) == [*HEADINGS, "Alle tabeller"]
    assert headings(document, 2) == [
        "Svarprosent",
        "Resultatene",
        "a) Økonomiske konsekvenser – drifts- og investeringsbudsjett",
        "b) Samfunnsmessige konsekvenser",
        "7. Har du?",
    ]
    assert headings(document, 3) == ["7. Har du latt være?"]


def test_it_proposes_to_take_the_case_for_information(paper: ResultsPaper) -> None:
    document = built(paper)
    recommended = [RECOMMENDS, "Saken tas til orientering."]
    for heading in ("Kommunedirektørens innstilling", "Konklusjon"):
        assert under(document, heading) == recommended
    assert under(document, "Sammendrag") == ["664 av 1 162 svarte.", "Ingen endring."]
    assert under(document, "Vedlegg") == ["Alle tabeller"]
    assert under(document, "Andre saksdokumenter (ikke vedlagt)") == ["Sak PS 1/26"]
    assert under(document, "Ansattes medbestemmelse") == ["Godkjent i sak PS 1/26."]
    assert under(document, "Vurdering") == ["Ikke vurdert"]
    assert [number for number, _ in list_numbers(document)] == [1, 1, 1, 1]


def test_ou_s_own_words_come_first_under_their_headings(paper: ResultsPaper) -> None:
    own = {
        "background": "Vi spurte i mars.\n\n- først\n- så",
        "assessment": "Det går framover.",
        "participation": "Drøftet med tillitsvalgte.",
        "alternatives": "Ingen andre.",
        "case_number": "2026/17",
        "meeting_date": "12.05.2026",
        "committee_case_number": "9/26",
    }
    document = built(replace(paper, own=own))
    assert under(document, "Saksopplysninger")[:4] == [
        "Vi spurte i mars.", "først", "så", "Svarprosent",
    ]  # fmt: skip
    assert under(document, "Vurdering") == ["Det går framover."]
    assert under(document, "Ansattes medbestemmelse") == ["Drøftet med tillitsvalgte."]
    assert under(document, "Alternative løsninger") == ["Ingen andre."]
    assert rows_of(document.tables[0])[1] == ["Partssammensatt utvalg", "12.05.2026", "9/26"]
    assert document.paragraphs[0].text == "Saksnr.: 2026/17"


def test_pictures_are_told_in_words_and_stay_with_their_sentence(paper: ResultsPaper) -> None:
    document = built(paper)
    (shape,) = document.inline_shapes
    properties = shape._inline.docPr
    assert properties.get("descr") == "21 % svarte ja, 79 % nei."
    assert ".png" not in properties.get("name")
    section = document.sections[0]
    assert section.page_width is not None
    assert section.left_margin is not None
    assert shape.width <= section.page_width - 2 * section.left_margin
    before = next(one for one in document.paragraphs if one.text == "21 % svarte «Ja».")
    assert before.paragraph_format.keep_with_next


def test_tables_have_headings_captions_and_fit_the_page(paper: ResultsPaper) -> None:
    document = built(paper)
    tables = document.tables[1:]
    assert len(tables) == 3
    for table in tables:
        assert table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")
        widths = [int(cell.get(qn("w:w"))) for cell in table._tbl.iter(qn("w:gridCol"))]
        assert sum(widths) <= 16.01 * 567
    captions = [text for style, text in outline(document) if style == "Caption"]
    assert captions == ["Alle", "Alle", "Bred"]
    # Side by side, Word would make one table of two.
    following = [table._tbl.getnext().tag for table in tables]
    assert following == [qn("w:p")] * 3


def test_the_annex_begins_on_a_page_of_its_own(paper: ResultsPaper) -> None:
    heading = [one for one in built(paper).paragraphs if one.text == "Alle tabeller"][-1]
    assert style_of(heading) == "Heading 1"
    assert heading.paragraph_format.page_break_before


def test_a_demonstration_says_so(paper: ResultsPaper) -> None:
    told = translator("nb")("document-synthetic")
    assert told not in everything(built(paper))
    assert told in everything(built(replace(paper, synthetic=True)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_paper_gives_the_same_bytes_whatever_it_says(
    paper: ResultsPaper, language: str
) -> None:
    own = dict.fromkeys(("background", "assessment", "case_number"), HOSTILE * 50)
    hostile = replace(
        paper,
        title=HOSTILE,
        own=own,
        summary=[HOSTILE],
        passages=[Passage(HOSTILE, [HOSTILE, Grid([HOSTILE], [[HOSTILE]], HOSTILE)])],
    )
    say = translator(language)
    contents = [results_paper.build(say, language, hostile, TODAY) for _ in range(2)]
    assert contents[0] == contents[1]
    assert len(headings(opened(contents[0]))) == 15
