"""The minutes: what was decided, in which words, and who stands behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from docx.document import Document as WordDocument
from sqlalchemy import Engine
from sqlmodel import Session

from survey import approval
from survey.approval import Minutes, Outcome, Ruling, Vote
from survey.custody import KEY_FILE
from survey.documents import minutes
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import Account, reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.approval.examples import APPROVED, MINUTES, REJECTED, SLIP, under_treatment
from tests.survey.documents.test_house_style import HOSTILE
from tests.survey.documents.word import (
    everything,
    headings,
    list_numbers,
    opened,
    outline,
    rows_of,
    table_under,
    under,
)
from tests.survey.municipality import SOURCE, questionnaire

TODAY = date(2026, 1, 27)
ADOPTED = loads(
    SOURCE.replace("Noe mer?", "Noe mer å si?").replace(
        "mer, type: text,", "mer, type: text, change_kind: meaning,"
    )
)
SIDES = (Vote("Arbeidsgiversiden", 5, 0), Vote("Arbeidstakersiden", 3, 1))
FULL = Minutes(
    "Partssammensatt utvalg",
    "PS 22/25",
    date(2025, 4, 8),
    "1. Spørsmålene godkjennes.\n2. Saken følges opp.",
    {"mer": "Endres."},
    SIDES,
    ("SV ønsker åpne spørsmål.",),
)
AMENDED = Ruling(Outcome.APPROVED, ADOPTED, custody=KEY_FILE, open_questions=True)


def decided(
    session: Session, said: Minutes = FULL, ruling: Ruling = AMENDED, *, confirmed: bool = True
) -> str:
    proposal_id = under_treatment(session)
    for username, name in (("ou", "Kari Nordmann"), ("leder", "Per Hansen")):
        account = session.get_one(Account, username)
        account.name = name
        session.add(account)
    entry = approval.register(session, proposal_id, said, ruling, "sekretaer")
    if confirmed:
        approval.confirm(session, entry.id, "leder")
    return proposal_id


def drawn(engine: Engine, proposal_id: str, language: str = "nb") -> WordDocument:
    with reading(engine) as session:
        found = minutes.of(session, proposal_id)
    return opened(minutes.build(translator(language), language, found, TODAY))


def labels(document: WordDocument) -> list[str]:
    return [text for style, text in outline(document) if style == "Intense Quote"]


def test_what_the_meeting_decided(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = decided(session)
    document = drawn(engine, proposal_id)
    assert rows_of(document.tables[0])[1] == ["Partssammensatt utvalg", "08.04.2025", "PS 22/25"]
    assert labels(document) == []
    proposed, agenda = under(document, "Behandling")
    assert re.fullmatch(r"Forslaget ble sendt til utvalget .+ av Kari Nordmann\.", proposed)
    assert re.fullmatch(r"Saken ble satt på sakskartet .+ av sekretaer\.", agenda)
    assert table_under(document, "Side") == [
        ["Side", "For", "Mot"],
        ["Arbeidsgiversiden", "5", "0"],
        ["Arbeidstakersiden", "3", "1"],
        ["Til sammen", "8", "1"],
    ]
    assert under(document, "Vedtak")[:2] == ["Spørsmålene godkjennes.", "Saken følges opp."]
    assert table_under(document, "Spørsmål")[1] == ["Spørsmål 4: Noe mer å si?", "Endres."]
    assert under(document, "Protokolltilførsler") == ["SV ønsker åpne spørsmål."]
    terms = dict(table_under(document, "Minste gruppe"))
    assert (
        terms["Åpne spørsmål"] == "Spørsmålene og vedtaket legges åpent fram før noen blir spurt."
    )
    assert terms["Tidligere vedtak"].startswith("Det som var godkjent før, kan ikke brukes")


def test_the_words_that_were_adopted_and_what_was_amended(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = decided(session)
    document = drawn(engine, proposal_id)
    amended = under(document, "Endringer utvalget vedtok")
    assert amended[1:] == [
        "Spørsmål 4",
        "Ordlyden er endret. Endringen regnes som en endring av meningen.",
        "Før: Noe mer?",
        "Nå: Noe mer å si?",
    ]
    marked = [run.text for one in document.paragraphs for run in one.runs if run.font.underline]
    assert marked == [" å si"]
    asked = [text for number, text in list_numbers(document)][-4:]
    assert asked == [str(one.label) for one in ADOPTED.answerable]
    said = everything(document)
    assert f"Slik det ble foreslått: {questionnaire().fingerprint}" in said
    assert f"Slik det ble vedtatt: {ADOPTED.fingerprint}" in said


def test_adopted_as_proposed(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = decided(session, MINUTES, APPROVED)
    document = drawn(engine, proposal_id)
    assert under(document, "Endringer utvalget vedtok") == [
        "Spørsmålene ble vedtatt slik de var foreslått."
    ]
    assert under(document, "Votering") == ["Det er ikke ført inn stemmetall."]
    assert under(document, "Protokolltilførsler") == ["Ingen"]
    assert "Vedtak om enkeltspørsmål" not in headings(document, 2)


@pytest.mark.parametrize(
    ("votes", "last"),
    [
        ([Vote("", 8, 1)], ["Utvalget samlet", "8", "1"]),
        ([Vote("", 8, 1), *SIDES], ["Arbeidstakersiden", "3", "1"]),
        (SIDES[:1], ["Arbeidsgiversiden", "5", "0"]),
    ],
)
def test_votes_are_added_up_only_where_they_are_by_side(
    sqlite_engine: Engine, votes: Sequence[Vote], last: list[str]
) -> None:
    with writing(sqlite_engine) as session:
        said = Minutes("PSU", "PS 1/26", date(2026, 1, 1), "Vedtatt.", votes=votes)
        proposal_id = decided(session, said)
    assert table_under(drawn(sqlite_engine, proposal_id), "Side")[-1] == last


def test_a_rejection_has_the_questions_that_were_rejected(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = decided(session, MINUTES, REJECTED)
    document = drawn(engine, proposal_id)
    found = headings(document)
    assert "Spørsmålene som ikke ble godkjent" in found
    assert not {"Endringer utvalget vedtok", "Spørsmålene slik de er vedtatt"} & set(found)
    assert "Slik det ble vedtatt" not in everything(document)
    assert "Jeg har tillit." in under(document, "Spørsmålene som ikke ble godkjent")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_has_confirmed_says_so(engine: Engine, language: str) -> None:
    with writing(engine) as session:
        proposal_id = decided(session, confirmed=False)
    say, document = translator(language), drawn(engine, proposal_id, language)
    assert labels(document) == [say("document-unconfirmed")]
    entries = table_under(document, say("document-entry"))
    assert entries[1][2] == say("document-not-confirmed")
    with writing(engine) as session:
        approval.withdraw(session, proposal_id, "sekretaer", "Tatt av kartet")
    assert labels(drawn(engine, proposal_id, language)) == [say("document-lapsed")]


def test_corrections_stand_as_entries(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = decided(session)
        first = approval.decision_of(session, proposal_id)
        assert first is not None
        other = Minutes("PSU", "PS 23/25", FULL.decided_on, FULL.wording, FULL.rulings, FULL.votes)
        back = approval.correct(session, first.id, other, "sekretaer")
        approval.send_back(session, back.id, "Saksnummeret var riktig.", "leder")
        other = Minutes("PSU", "PS 22/25", FULL.decided_on, FULL.wording, FULL.rulings, SIDES[:1])
        approval.confirm(
            session, approval.correct(session, first.id, other, "sekretaer").id, "leder"
        )
        third = approval.decision_of(session, proposal_id)
        assert third is not None
        approval.correct(session, third.id, FULL, "sekretaer")
    document = drawn(engine, proposal_id)
    rows = table_under(document, "Oppføring")[1:]
    assert [row[0] for row in rows] == [
        "Vedtak i sak PS 22/25",
        "Rettelse: utvalg, saksnummer, protokolltilførsler",
        "Rettelse: utvalg, stemmetall, protokolltilførsler",
        "Rettelse: utvalg, stemmetall, protokolltilførsler",
    ]
    assert rows[0][2].startswith("Bekreftet av Per Hansen, ")
    assert rows[1][2].endswith(": Saksnummeret var riktig.")
    assert rows[3][2] == "Ikke bekreftet"
    assert table_under(document, "Side")[1:] == [["Arbeidsgiversiden", "5", "0"]]
    assert labels(document) == []


def test_who_approved_each_translation(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = decided(session, MINUTES, APPROVED)
        (wanted,) = approval.requests(session, proposal_id)
        approval.sign(session, wanted.request.id, "leder", approve=True)
    rows = table_under(drawn(engine, proposal_id), "Ordlyd")
    assert rows[1][0] == "nynorsk"
    first, second = rows[1][1].split("\n")
    assert re.fullmatch(r"Godkjent .+ av Per Hansen \(leder\)\.", first)
    assert second == "Venter på utvalgets sekretær."
    assert rows[1][2] == questionnaire().translation_fingerprint("nn")
    with writing(engine) as session:
        approval.sign(session, wanted.request.id, "sekretaer", approve=False, reason="Feil ord.")
        approval.request(session, proposal_id, SLIP, "ou")
    rows = table_under(drawn(engine, proposal_id), "Ordlyd")
    assert rows[1][1].endswith("(sekretær): Feil ord.")
    assert rows[2][0] == "retting av skrivefeil"
    assert rows[2][2] == SLIP.fingerprint


def test_nothing_decided_has_no_minutes(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
    for wanted, problem in ((proposal_id, "nothing-decided"), ("none", "unknown-proposal")):
        with pytest.raises(Problem) as raised, reading(engine) as session:
            minutes.of(session, wanted)
        assert raised.value.text_id == f"problem-{problem}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_breaks_the_minutes_and_the_same_input_gives_the_same_bytes(
    sqlite_engine: Engine, language: str
) -> None:
    said = Minutes("x", "y", TODAY - timedelta(days=1), "z", {"mer": "r"}, SIDES, ("p",))
    with writing(sqlite_engine) as session:
        proposal_id = decided(session, said)
    with reading(sqlite_engine) as session:
        found = minutes.of(session, proposal_id)
    hostile = HOSTILE * 200
    for name in ("body", "case_number", "wording"):
        setattr(found.decision, name, hostile)
    found.decision.rulings = {"mer": hostile}
    found.decision.protocol_additions = [hostile]
    found.decision.votes = [{"side": hostile, "in_favour": 1, "against": 0}]
    say = translator(language)
    contents = [minutes.build(say, language, found, TODAY) for _ in range(2)]
    assert contents[0] == contents[1]
    assert len(headings(opened(contents[0]))) == 10
