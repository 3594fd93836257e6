"""The invitation: what it tells employees is what the tranche's settings say."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from survey import approval, custody, follow_up, invitation
from survey import tranche as tranches
from survey.approval import Minutes
from survey.audit import record
from survey.custody import KEY_HOLDERS
from survey.demonstration import approving
from survey.follow_up import Change, NewMeasure, Status
from survey.invitation import Addresses, Invitation
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import Proposal, Tranche, writing
from survey.texts import translator
from survey.tranche import State
from tests.survey.municipality import (
    OFFICES,
    OPENS,
    SOURCE,
    WHO,
    a_plan,
    decided,
    people,
    questionnaire,
)

say = translator("nb")
ADDRESSES = Addresses("https://m.example/", "https://m.example/lagres", "https://m.example/apne")
TODAY = date(2026, 2, 2)
DEADLINE = date(2026, 2, 20)


def planned(session: Session, keys: Path, **changes: object) -> Tranche:
    version_id = str(changes.pop("version_id", None) or decided(session))
    return tranches.plan(session, keys, a_plan(session, version_id, **changes), WHO)


def before(session: Session, keys: Path) -> Tranche:
    """The round of a year ago, sealed."""
    opens_at = OPENS - timedelta(days=365)
    closes_at = opens_at + timedelta(days=14)
    row = planned(session, keys, title="Våren 2025", opens_at=opens_at, closes_at=closes_at)
    row.state = State.SEALED
    session.add(row)
    session.flush()
    return row


def written(
    session: Session, row: Tranche, language: str = "nb", *, beside_ten_factor: bool = True
) -> Invitation:
    return invitation.write(
        session, row, language, 2, ADDRESSES, beside_ten_factor=beside_ten_factor
    )


def test_it_says_what_why_who_when_and_where(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        source = SOURCE.replace(
            "sections:", "intro: {nb: Bystyret spør., nn: Bystyret spør på nynorsk.}\nsections:"
        )
        row = planned(session, keys, version_id=decided(session, loads(source)))
        found = written(session, row)
    assert found.subject == "Trivsel: Svar innen 15. mars 2026"
    for told in (
        "Fra 1. mars 2026 til 15. mars 2026 kan du svare på undersøkelsen «Trivsel».",
        say("answer-duration", minutes=2),
        say("answer-voluntary"),
        "Bystyret spør.",
        "Formål: Å vite hvordan folk har det.",
        "Spørsmålene er godkjent av PSU i sak PS 1/26, 1. februar 2026.",
        say("answer-anonymous"),
        say("stored-short-shown", smallest=10),
        say("stored-short-public"),
        custody.told(say, row),
        f"Skriv den inn på {ADDRESSES.answer}\n",
        ADDRESSES.stored,
    ):
        assert told in found.body
    assert ADDRESSES.questions not in found.body
    assert found.follows is None


def test_every_language_says_the_same(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        row = planned(session, keys)
        bodies = {language: written(session, row, language).body for language in ("nb", "nn")}
    assert len(set(bodies.values())) == 2
    assert len({body.count("\n") for body in bodies.values()}) == 1
    for language, body in bodies.items():
        theirs = translator(language)
        assert theirs("stored-short-not") in body
        assert theirs("invitation-ten-factor", smallest=10) in body


def test_sensitive_questions_and_leaders_are_told_of(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        plain = written(session, planned(session, keys)).body
        source = SOURCE.replace("type: likert", "type: likert\n        sensitive: true")
        version_id = decided(session, loads(source))
        row = planned(
            session,
            keys,
            version_id=version_id,
            title="En annen",
            end_class_size=80,
            leaders_in_parent=True,
        )
        body = written(session, row).body
    assert say("stored-short-sensitive", size=80) in body
    assert say("invitation-leaders") in body
    assert say("stored-short-sensitive", size=50) not in plain
    assert say("invitation-leaders") not in plain


def test_the_smallest_group_is_the_tranches_own(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        row = planned(session, keys, distribution_minimum=15)
        body = written(session, row).body
    assert say("stored-short-shown", smallest=15) in body
    assert say("invitation-ten-factor", smallest=15) in body
    assert say("stored-short-shown", smallest=10) not in body


def test_ten_factor_is_named_where_it_is_held_at_the_same_time(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        row = planned(session, keys)
        assert "10-FAKTOR, men er en egen undersøkelse" in written(session, row).body
        assert "10-FAKTOR" not in written(session, row, beside_ten_factor=False).body


def test_key_holders_are_named_once_they_are_chosen(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        row = planned(session, keys, custody=KEY_HOLDERS)
        assert say("invitation-holders-awaited") in written(session, row).body
        row.key_holders = ["PSUs leder", "Hovedverneombudet", "Administrasjonen"]
        row.public_key = b"k" * 32
        session.add(row)
        body = written(session, row).body
    assert custody.told(say, row) in body
    assert say("invitation-holders-awaited") not in body
    assert say("keys-wanted") not in body


def test_a_copied_key_is_told(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        row = planned(session, keys)
        assert say("stored-key-copied") not in written(session, row).body
        record(session, WHO, "key-copied", row.title)
        session.flush()
        assert say("stored-key-copied") in written(session, row).body


def test_open_questions_are_pointed_to_where_psu_decided_so(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        people(session)
        plan = approving.plan("Å vite.", open_questions=True)
        minutes = Minutes("PSU", "PS 1/26", date(2026, 2, 1), "Godkjent.")
        version_id = approving.approve(session, questionnaire(), plan, minutes, OFFICES)
        body = written(session, planned(session, keys, version_id=version_id)).body
    assert ADDRESSES.questions in body


def test_the_follow_up_is_promised_only_for_a_day_after_the_closing(
    engine: Engine, keys: Path
) -> None:
    with writing(engine) as session:
        row = planned(session, keys)
        (proposal,) = session.exec(select(Proposal)).all()
        for on, promised in ((date(2026, 6, 1), True), (date(2026, 3, 1), False)):
            proposal.follow_up_on = on
            session.add(proposal)
            session.flush()
            told = say("invitation-follow-up", on=on, by=proposal.follow_up_by)
            assert (told in written(session, row).body) is promised


def test_what_was_done_last_time_also_what_came_to_nothing(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        earlier = before(session, keys)
        row = planned(session, keys)

        def add(what: str, status: Status, unit_id: str | None = None, note: str = "") -> str:
            wanted = NewMeasure(what, "Hemmelig ansvarlig", DEADLINE, unit_id, status, note)
            return follow_up.add(session, earlier.id, wanted, "ou", TODAY).id

        add("Ny veileder", Status.DONE)
        add("Møter", Status.UNDER_WAY, "skole", "Intern merknad")
        add("Kurs", Status.PLANNED)
        dropped = add("App", Status.PLANNED)
        gone = Change("App", "Leder", DEADLINE, Status.DROPPED, "For dyrt")
        follow_up.change(session, dropped, gone, "ou", TODAY, None)
        found = written(session, row)
    last = found.body.split(say("invitation-last-title"))[1].split(say("invitation-more-title"))[0]
    assert last.strip().splitlines() == [
        "Etter målerunden «Våren 2025», som stengte 15. mars 2025:",
        "",
        "Gjennomført:",
        "- Ny veileder",
        "",
        "I gang:",
        "- Møter (Skole)",
        "",
        "Planlagt:",
        "- Kurs",
        "",
        "Ble ikke gjennomført:",
        "- App – Grunn: For dyrt",
    ]
    assert "Intern merknad" not in found.body
    assert "Hemmelig ansvarlig" not in found.body
    assert found.follows is None


def test_ou_is_told_where_nothing_was_done_last_time(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        earlier = before(session, keys)
        found = written(session, planned(session, keys))
    assert found.follows is not None
    assert found.follows.id == earlier.id
    assert say("invitation-last-title") not in found.body


def test_nobody_is_invited_to_what_psu_has_not_approved(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        version_id = approval.keep_version(session, questionnaire())
        row = planned(session, keys, version_id=version_id)
        with pytest.raises(Problem) as caught:
            written(session, row)
    assert caught.value.text_id == "problem-not-approved"


def test_nobody_is_invited_to_what_can_no_longer_be_opened(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        row = planned(session, keys)
        (proposal,) = session.exec(select(Proposal)).all()
        proposal.state = "superseded"
        session.add(proposal)
        session.flush()
        with pytest.raises(Problem) as caught:
            written(session, row)
        assert caught.value.text_id == "problem-superseded"
        row.state = State.OPEN
        session.add(row)
        assert written(session, row).body


@pytest.mark.parametrize("state", [State.SEALING, State.COUNTED, State.SEALED])
def test_nobody_is_invited_to_what_is_over(engine: Engine, keys: Path, state: State) -> None:
    with writing(engine) as session:
        row = planned(session, keys)
        row.state = state
        with pytest.raises(Problem) as caught:
            written(session, row)
    assert caught.value.text_id == "problem-invitation-late"
