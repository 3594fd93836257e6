"""What the meeting decided: registered by one, confirmed by another, never changed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from survey import approval
from survey.approval import Minutes, Outcome, Ruling, State, Vote
from survey.custody import KEY_HOLDERS
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import Account, Decision, Proposal, reading, writing
from tests.survey.approval.examples import (
    APPROVED,
    MINUTES,
    OTHER_WORDS,
    REJECTED,
    TODAY,
    approved,
    refused,
    registered,
    under_treatment,
)
from tests.survey.municipality import SOURCE, questionnaire


def test_a_decision_holds_once_another_person_confirms_it(engine: Engine) -> None:
    with writing(engine) as session:
        entry = registered(session)
        proposal_id, entry_id = entry.proposal_id, entry.id
        version_id = session.get_one(Proposal, proposal_id).version_id
    with reading(engine) as session:
        assert approval.decision_of(session, proposal_id) is None
        assert approval.decision_on(session, version_id) is None
        waiting = approval.waiting(session, proposal_id)
        assert waiting is not None
        assert waiting.id == entry_id
    with writing(engine) as session:
        approval.confirm(session, entry_id, "leder")
    with reading(engine) as session:
        holding = approval.require_approved(session, version_id, ("nb",)).decision
        assert (holding.id, holding.registered_by) == (entry_id, "sekretaer")
        assert holding.proposed_fingerprint == holding.adopted_fingerprint
        assert session.get_one(Proposal, proposal_id).state == State.APPROVED
        assert approval.waiting(session, proposal_id) is None


def test_everything_the_minutes_say_is_kept(engine: Engine) -> None:
    minutes = Minutes(
        " Partssammensatt utvalg ",
        "PS 22/25",
        MINUTES.decided_on,
        "Godkjent med endring.",
        {"tillit": "Beholdes.", "mer": " "},
        (Vote("Politikere", 5, 1), Vote("Ansattes representanter", 4, 0)),
        ("A vil ha det ført til protokollen.", "  "),
    )
    with writing(engine) as session:
        entry = approval.register(session, under_treatment(session), minutes, APPROVED, "sekretaer")
        entry_id = entry.id
    with reading(engine) as session:
        kept = session.get_one(Decision, entry_id)
        assert (kept.body, kept.case_number) == ("Partssammensatt utvalg", "PS 22/25")
        assert kept.rulings == {"tillit": "Beholdes."}
        assert approval.votes_of(kept) == list(minutes.votes)
        assert kept.protocol_additions == ["A vil ha det ført til protokollen."]


def test_amendments_become_a_version_of_their_own(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        ruling = replace(APPROVED, adopted=OTHER_WORDS)
        entry = approval.register(session, proposal_id, MINUTES, ruling, "sekretaer")
        approval.confirm(session, entry.id, "leder")
        fingerprints = (entry.proposed_fingerprint, entry.adopted_fingerprint)
        version_id = session.get_one(Proposal, proposal_id).version_id
    assert fingerprints == (questionnaire().fingerprint, OTHER_WORDS.fingerprint)
    with reading(engine) as session:
        assert approval.version(session, version_id) == OTHER_WORDS
        assert approval.approved_languages(session, version_id) == ("nb",)
        proposed_id = approval.keep_version(session, questionnaire())
    assert refused(engine, "require_approved", proposed_id, ()) == "problem-not-approved"


def test_a_rejected_proposal_approves_nothing(engine: Engine) -> None:
    with writing(engine) as session:
        entry = registered(session, REJECTED)
        approval.confirm(session, entry.id, "leder")
        proposal = session.get_one(Proposal, entry.proposal_id)
        assert proposal.state == State.REJECTED
        assert entry.adopted_fingerprint is None
        assert approval.decision_on(session, proposal.version_id) is None
        assert approval.requests(session, proposal.id) == []


def test_two_secretaries_at_once_register_one_entry(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        session.add(
            Account(
                id="s2", username="sekretaer2", name="s", role="psu_secretary", password_hash="none"
            )
        )

    def register(who: str) -> str:
        try:
            with writing(engine) as session:
                approval.register(session, proposal_id, MINUTES, APPROVED, who)
        except Problem as problem:
            return problem.text_id
        return "registered"

    with ThreadPoolExecutor(2) as pool:
        told = sorted(pool.map(register, ("sekretaer", "sekretaer2")))
    assert told == ["problem-decision-waits", "registered"]
    with reading(engine) as session:
        assert len(approval.entries(session, proposal_id)) == 1


@pytest.mark.parametrize("who", ["ou", "medlem", "leder", "administrator"])
def test_only_the_secretary_registers(engine: Engine, who: str) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
    told = refused(engine, "register", proposal_id, MINUTES, APPROVED, who)
    assert told == "problem-not-your-role"


@pytest.mark.parametrize("who", ["ou", "medlem", "sekretaer", "administrator"])
def test_only_the_leader_confirms(engine: Engine, who: str) -> None:
    with writing(engine) as session:
        entry_id = registered(session).id
    assert refused(engine, "confirm", entry_id, who) == "problem-not-your-role"


def given_role(engine: Engine, username: str, role: str) -> None:
    with writing(engine) as session:
        account = session.get_one(Account, username)
        account.role = role
        session.add(account)


def test_nobody_confirms_their_own_entry_in_another_office(engine: Engine) -> None:
    with writing(engine) as session:
        entry_id = registered(session).id
    given_role(engine, "sekretaer", "psu_leader")
    assert refused(engine, "confirm", entry_id, "sekretaer") == "problem-own-entry"


def test_nobody_decides_on_their_own_proposal(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
    given_role(engine, "ou", "psu_secretary")
    told = refused(engine, "register", proposal_id, MINUTES, APPROVED, "ou")
    assert told == "problem-own-proposal"
    with writing(engine) as session:
        entry_id = approval.register(session, proposal_id, MINUTES, APPROVED, "sekretaer").id
    given_role(engine, "ou", "psu_leader")
    assert refused(engine, "confirm", entry_id, "ou") == "problem-own-proposal"


def test_a_returned_entry_stays_on_record_and_makes_room_for_another(engine: Engine) -> None:
    with writing(engine) as session:
        first = registered(session)
        first_id, proposal_id = first.id, first.proposal_id
    assert refused(engine, "send_back", first_id, "  ", "leder") == "problem-no-reason"
    with writing(engine) as session:
        approval.send_back(session, first_id, "Feil saksnummer", "leder")
        second = approval.register(session, proposal_id, MINUTES, APPROVED, "sekretaer")
        second_id = second.id
    assert refused(engine, "confirm", first_id, "leder") == "problem-decision-settled"
    with writing(engine) as session:
        approval.confirm(session, second_id, "leder")
        said = [
            (one.id, verdict.verdict if verdict else None)
            for one, verdict in approval.entries(session, proposal_id)
        ]
    assert said == [(first_id, "returned"), (second_id, "confirmed")]
    assert refused(engine, "send_back", second_id, "Angrer", "leder") == "problem-decision-settled"


def test_withdrawn_from_the_agenda_it_can_no_longer_be_confirmed(engine: Engine) -> None:
    with writing(engine) as session:
        entry = registered(session)
        entry_id, proposal_id = entry.id, entry.proposal_id
        approval.withdraw(session, proposal_id, "sekretaer", "Utsatt")
    assert refused(engine, "confirm", entry_id, "leder") == "problem-cannot-approve"
    told = refused(engine, "register", proposal_id, MINUTES, APPROVED, "sekretaer")
    assert told == "problem-cannot-approve"


def test_a_correction_is_a_new_entry_that_needs_both_people(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        first = approval.decision_of(session, proposal_id)
        assert first is not None
        right = replace(MINUTES, case_number="PS 23/25")
        second = approval.correct(session, first.id, right, "sekretaer")
        first_id, second_id = first.id, second.id
        version_id = session.get_one(Proposal, proposal_id).version_id
        now = approval.require_approved(session, version_id, ()).decision
        assert now.case_number == "PS 22/25"
    assert refused(engine, "correct", first_id, MINUTES, "sekretaer") == "problem-decision-waits"
    with writing(engine) as session:
        approval.confirm(session, second_id, "leder")
    with reading(engine) as session:
        now = approval.require_approved(session, version_id, ()).decision
        assert (now.id, now.case_number, now.corrects) == (second_id, "PS 23/25", first_id)
        assert session.get_one(Decision, first_id).case_number == "PS 22/25"
        assert session.get_one(Proposal, proposal_id).state == State.APPROVED
    again = refused(engine, "correct", first_id, MINUTES, "sekretaer")
    assert again == "problem-not-holding-decision"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"case_number": " "}, "problem-minutes-lack"),
        ({"wording": ""}, "problem-minutes-lack"),
        ({"body": ""}, "problem-minutes-lack"),
        ({"decided_on": TODAY + timedelta(days=2)}, "problem-decided-in-future"),
        ({"rulings": {"finnes_ikke": "x"}}, "problem-unknown-question"),
        ({"votes": (Vote("", 3, -1),)}, "problem-negative-votes"),
        ({"wording": "x" * 20_001}, "problem-text-too-long"),
        ({"case_number": "x" * 301}, "problem-text-too-long"),
        ({"votes": (Vote("x" * 301, 1, 0),)}, "problem-text-too-long"),
    ],
)
def test_unfinished_minutes_are_refused(
    engine: Engine, change: dict[str, object], problem: str
) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
    minutes = replace(MINUTES, **change)  # type: ignore[arg-type]
    assert refused(engine, "register", proposal_id, minutes, APPROVED, "sekretaer") == problem
    with reading(engine) as session:
        assert approval.entries(session, proposal_id) == []


@pytest.mark.parametrize(
    ("ruling", "problem"),
    [
        (replace(APPROVED, distribution_minimum=9), "problem-distribution-minimum"),
        (replace(APPROVED, index_minimum=4), "problem-index-minimum"),
        (replace(APPROVED, end_class_size=49), "problem-end-class-size"),
        (replace(APPROVED, custody="skuff"), "problem-unknown-custody"),
        (
            replace(APPROVED, adopted=loads(SOURCE.replace("id: trivsel", "id: noe_annet"))),
            "problem-other-questionnaire",
        ),
    ],
)
def test_terms_that_cannot_be_are_refused(engine: Engine, ruling: Ruling, problem: str) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
    assert refused(engine, "register", proposal_id, MINUTES, ruling, "sekretaer") == problem


@pytest.mark.parametrize("replaces", [True, False])
def test_a_later_approval_replaces_the_earlier_if_psu_says_so(
    engine: Engine, replaces: bool
) -> None:
    with writing(engine) as session:
        earlier_id = approved(session)
        later_id = under_treatment(session, OTHER_WORDS)
        ruling = replace(APPROVED, replaces_earlier=replaces)
        entry = approval.register(session, later_id, MINUTES, ruling, "sekretaer")
        approval.confirm(session, entry.id, "leder")
        states = [session.get_one(Proposal, one).state for one in (earlier_id, later_id)]
    assert states == [State.SUPERSEDED if replaces else State.APPROVED, State.APPROVED]


def test_the_terms_are_kept(engine: Engine) -> None:
    ruling = Ruling(
        Outcome.APPROVED, distribution_minimum=20, custody=KEY_HOLDERS, open_questions=True
    )
    with writing(engine) as session:
        entry = registered(session, ruling)
        terms = (entry.distribution_minimum, entry.custody, entry.open_questions)
    assert terms == (20, KEY_HOLDERS, True)


def test_an_unknown_entry_is_told(engine: Engine) -> None:
    assert refused(engine, "confirm", "finnes-ikke", "leder") == "problem-unknown-decision"
