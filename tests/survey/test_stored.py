"""What is told about storage is what the schema is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlmodel import Session, SQLModel

from survey import audit, stored
from survey.retention import purge
from survey.store import Tranche, reading, writing
from survey.stored import Settings, Stage
from survey.texts import LANGUAGES, translator
from survey.tranche import State
from tests.survey.municipality import DURING, WHO, Fieldwork, hold

ROOT = Path(__file__).parents[2]
EACH_TABLE = ("about", "lifetime", "seen", "sealing")


def text_ids(language: str) -> set[str]:
    found: set[str] = set()
    for path in (ROOT / "survey" / "texts" / language).glob("*.ftl"):
        content = path.read_text(encoding="utf-8")
        found.update(re.findall(r"^([a-z][a-z0-9-]*) =", content, re.MULTILINE))
    return found


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text_id",
    [
        "stored-tally-seen",
        "stored-tally-choice-seen",
        "stored-tranche-release-seen",
        "record-recipients-is",
    ],
)
def test_that_everybody_may_come_to_see_results_is_told(language: str, text_id: str) -> None:
    say = translator(language)
    assert say("stored-short-public") in say(text_id, smallest=10)


@pytest.mark.parametrize(
    ("text_id", "told", "not_told"),
    [
        ("answer-anonymous", "Svarer alle i gruppen likt", "regne seg fram"),
        ("answer-stored", "eller til alle som svarte", "til å vises, aldri"),
        ("rate-rules", "mens målerunden er åpen", "alle eller ingen har svart."),
        ("stored-leaders-is", "tallene for sin egen enhet", "gruppen sin"),
        ("invitation-leaders", "tallene for sin egen enhet", "gruppen sin"),
        ("planning-leaders-about", "tallene for sin egen enhet", "gruppen sin"),
        ("stored-response-atom-id", "for få svar i alt", "aldri"),
        ("results-extent-about", "står ikke her", "sies ikke"),
    ],
)
def test_nothing_is_promised_that_does_not_hold(text_id: str, told: str, not_told: str) -> None:
    said = translator("nb")(text_id)
    assert told in said
    assert not_told not in said


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
