"""The page about storage says what the schema is, and the record for the officer says the same."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_COLOR_INDEX
from sqlmodel import Session, SQLModel

from survey import audit, privacy_record, stored
from survey.__main__ import main
from survey.custody import told as told_custody
from survey.retention import purge
from survey.store import Tranche, reading, writing
from survey.stored import Settings, Stage
from survey.texts import LANGUAGES, translator
from survey.tranche import State
from tests.survey.municipality import DURING, FULL, WHO, Fieldwork, hold

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 20)
EACH_TABLE = ("about", "lifetime", "seen", "sealing")
ANY_VALUES = {"smallest": 10, "until": TODAY}


def text_ids(language: str) -> set[str]:
    path = ROOT / "survey" / "texts" / language / "stored.ftl"
    return set(re.findall(r"^([a-z][a-z0-9-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE))


def settings_of(fieldwork: Fieldwork) -> Settings:
    with reading(fieldwork.engine) as session:
        return stored.settings_of(session, fieldwork.row, "nb")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_has_its_text_and_every_text_its_column(language: str) -> None:
    wanted = {
        f"stored-{table.text_name}-{said}"
        for table in stored.tables()
        for said in (*EACH_TABLE, *(column.replace("_", "-") for column in table.columns))
    }
    names = "|".join(sorted((one.text_name for one in stored.tables()), key=len, reverse=True))
    found = {one for one in text_ids(language) if re.match(f"stored-({names})-", one)}
    assert found == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_other_table_has_its_text_and_every_text_its_table(language: str) -> None:
    wanted = {f"stored-table-{one.text_name}" for one in stored.other_tables()}
    assert {one for one in text_ids(language) if one.startswith("stored-table-")} == wanted


def test_no_table_is_left_out() -> None:
    told = [one.name for one in (*stored.tables(), *stored.other_tables())]
    assert sorted(told) == sorted(SQLModel.metadata.tables)
    for table in stored.tables():
        assert table.columns == tuple(SQLModel.metadata.tables[table.name].columns.keys())


def test_only_the_tables_about_respondents_point_to_each_other() -> None:
    """A table elsewhere that names a code, a ballot or a response would be one about people."""
    own = ({"code_id", "mac", "ballot_id", "response_id"}, set(stored.ABOUT_RESPONDENTS))
    for table in stored.other_tables():
        assert not own[0] & set(table.columns)
        referred = {
            key.column.table.name for key in SQLModel.metadata.tables[table.name].foreign_keys
        }
        assert not own[1] & referred


def test_the_stage_follows_the_tranche(fieldwork: Fieldwork) -> None:
    assert settings_of(fieldwork).stage == Stage.OPEN
    fieldwork.seal()
    assert settings_of(fieldwork).stage == Stage.SEALED
    purge(fieldwork.engine, fieldwork.row.retain_until, WHO)
    assert settings_of(fieldwork).stage == Stage.PURGED
    half = Tranche(**(fieldwork.row.model_dump() | {"state": State.COUNTED, "purged": False}))
    assert stored.stage_of(half) == Stage.CLOSED


def test_the_settings_are_the_tranche_s_own(fieldwork: Fieldwork) -> None:
    settings = settings_of(fieldwork)
    assert (settings.units, settings.invited) == (3, 42)
    assert (settings.questions, settings.sensitive, settings.texts) == (4, 0, 1)
    assert settings.questionnaire == "Trivsel"
    assert settings.decision is not None
    assert not settings.key_copied
    with writing(fieldwork.engine) as session:
        audit.record(session, WHO, "key-copied", fieldwork.row.title)
    assert settings_of(fieldwork).key_copied


def test_a_respondent_s_tranche_is_found_before_and_after_answering(fieldwork: Fieldwork) -> None:
    other = hold(fieldwork.engine, fieldwork.pepper, fieldwork.keys, {"hage": 1})
    ticket = fieldwork.ticket(fieldwork.codes["hage"][0])

    def mine(session: Session) -> str | None:
        return stored.tranche_of(session, fieldwork.pepper, ticket)

    with reading(fieldwork.engine) as session:
        assert mine(session) == fieldwork.tranche_id
        assert {one.id for one in stored.told_about(session, DURING)} == {
            fieldwork.tranche_id,
            other.tranche_id,
        }
    fieldwork.submit(ticket)
    with reading(fieldwork.engine) as session:
        assert mine(session) == fieldwork.tranche_id
    fieldwork.seal()
    with reading(fieldwork.engine) as session:
        assert mine(session) is None
        # Those that can be answered come first.
        assert [one.state for one in stored.told_about(session, DURING)] == [
            State.OPEN,
            State.SEALED,
        ]


def test_a_planned_tranche_is_nobody_s_business_yet(fieldwork: Fieldwork) -> None:
    with writing(fieldwork.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        row.state = State.PLANNED
        session.add(row)
    with reading(fieldwork.engine) as session:
        assert stored.told_about(session, DURING) == []


def record(settings: Settings, language: str = "nb") -> WordDocument:
    content = privacy_record.build(translator(language), language, settings, 10, TODAY)
    return Document(io.BytesIO(content))


def words(document: WordDocument) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


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
    said = words(record(settings))
    for table in stored.tables():
        for one in ("about", "lifetime", "seen"):
            assert (
                say(
                    f"stored-{table.text_name}-{one}",
                    **ANY_VALUES | {"until": settings.tranche.retain_until},
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
    said = words(record(settings_of(sqlite_fieldwork)))
    assert translator("nb")("stored-stage-sealed") in said


def test_from_the_command_line(
    sqlite_fieldwork: Fieldwork,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    forgotten_installations: None,
) -> None:
    file = tmp_path / "protokoll.docx"
    assert main(["privacy-record", sqlite_fieldwork.tranche_id, str(file)]) == 0
    assert "Våren 2026" in words(Document(str(file)))
    for tranche, path in (
        (sqlite_fieldwork.tranche_id, file),
        (sqlite_fieldwork.tranche_id, tmp_path / "nowhere" / "a.docx"),
        ("none", tmp_path / "b.docx"),
    ):
        assert main(["privacy-record", tranche, str(path)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3
