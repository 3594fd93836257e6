"""The record for the data protection officer says what the page about storage says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx.document import Document as WordDocument
from docx.enum.text import WD_COLOR_INDEX

from survey import stored
from survey.__main__ import main
from survey.custody import told as told_custody
from survey.documents import privacy_record
from survey.store import reading
from survey.stored import Settings
from survey.texts import LANGUAGES, translator
from tests.survey.documents.word import everything, opened
from tests.survey.municipality import FULL, Fieldwork

TODAY = date(2026, 11, 20)


def settings_of(fieldwork: Fieldwork) -> Settings:
    with reading(fieldwork.engine) as session:
        return stored.settings_of(session, fieldwork.row, "nb")


def record(settings: Settings, language: str = "nb") -> WordDocument:
    return opened(privacy_record.build(translator(language), language, settings, 10, TODAY))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_record_is_a_document_with_headings_and_fields_to_fill_in(
    sqlite_fieldwork: Fieldwork, language: str
) -> None:
    say, document = translator(language), record(settings_of(sqlite_fieldwork), language)
    styles = [one.style.name for one in document.paragraphs if one.style is not None]
    assert styles[0] == "Title"
    assert styles.count("Heading 1") == 5
    assert document.core_properties.title == say("record-title", title="Våren 2026")
    marked = [
        run.text
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for run in cell.paragraphs[0].runs
        if run.font.highlight_color == WD_COLOR_INDEX.YELLOW
    ]
    assert len(marked) == 12
    assert all(one.startswith("[") and one.endswith("]") for one in marked)


def test_the_record_says_what_the_page_says(sqlite_fieldwork: Fieldwork) -> None:
    say, settings = translator("nb"), settings_of(sqlite_fieldwork)
    said = everything(record(settings))
    for table in stored.tables():
        for one in ("about", "lifetime", "seen"):
            assert (
                say(
                    f"stored-{table.text_name}-{one}",
                    smallest=10,
                    until=settings.tranche.retain_until,
                )
                in said
            )
    assert told_custody(say, settings.tranche) in said
    assert "42 inviterte ansatte i 3 enheter" in said
    assert "PSU, sak PS 1/26, 1. februar 2026" in said
    assert "Ett tekstfelt" in said
    assert "Enkeltsvar til 14. mars 2028" in said


def test_after_sealing_nobody_can_open_the_box(sqlite_fieldwork: Fieldwork) -> None:
    sqlite_fieldwork.answer(sqlite_fieldwork.codes["hage"][0], FULL)
    sqlite_fieldwork.seal()
    said = everything(record(settings_of(sqlite_fieldwork)))
    assert translator("nb")("stored-stage-sealed") in said


def test_from_the_command_line(
    sqlite_fieldwork: Fieldwork,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    forgotten_installations: None,
) -> None:
    file = tmp_path / "protokoll.docx"
    assert main(["privacy-record", sqlite_fieldwork.tranche_id, str(file)]) == 0
    assert "Våren 2026" in everything(opened(file.read_bytes()))
    for tranche, path in (
        (sqlite_fieldwork.tranche_id, file),
        (sqlite_fieldwork.tranche_id, tmp_path / "nowhere" / "a.docx"),
        ("none", tmp_path / "b.docx"),
    ):
        assert main(["privacy-record", tranche, str(path)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3
