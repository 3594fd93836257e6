"""Translations and slips: signed by leader and secretary, without a meeting."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from survey import approval
from survey.approval import Requested
from survey.questionnaire import loads
from survey.store import Account, Proposal, reading, writing
from tests.survey.approval.examples import (
    APPROVED,
    MINUTES,
    OTHER_TRANSLATION,
    OTHER_WORDS,
    SLIP,
    approved,
    drafted,
    refused,
    under_treatment,
)
from tests.survey.municipality import questionnaire


def only(session: Session, proposal_id: str) -> Requested:
    (one,) = [one for one in approval.requests(session, proposal_id) if one.is_waiting]
    return one


def sign_all(session: Session, proposal_id: str) -> None:
    for one in approval.requests(session, proposal_id):
        if one.is_waiting:
            for who in ("leder", "sekretaer"):
                approval.sign(session, one.request.id, who, approve=True)


def languages(session: Session, proposal_id: str) -> tuple[str, ...]:
    version_id = session.get_one(Proposal, proposal_id).version_id
    return approval.approved_languages(session, version_id)


def test_a_translation_may_be_asked_when_both_have_signed(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        asked = only(session, proposal_id)
        assert (asked.request.language, asked.request.requested_by) == ("nn", "ou")
        first = approval.sign(session, asked.request.id, "sekretaer", approve=True)
        assert first.is_waiting
        assert languages(session, proposal_id) == ("nb",)
        second = approval.sign(session, asked.request.id, "leder", approve=True)
        assert second.is_approved
        assert languages(session, proposal_id) == ("nb", "nn")


def test_one_refusal_is_enough(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        request_id = only(session, proposal_id).request.id
    assert refused(engine, "sign", request_id, "leder", approve=False) == "problem-no-reason"
    with writing(engine) as session:
        done = approval.sign(session, request_id, "leder", approve=False, reason="Bokmål i «nn»")
        assert done.is_refused
        assert languages(session, proposal_id) == ("nb",)
    again = refused(engine, "sign", request_id, "sekretaer", approve=True)
    assert again == "problem-wording-settled"


def test_nobody_signs_twice_or_in_two_offices(engine: Engine) -> None:
    with writing(engine) as session:
        request_id = only(session, approved(session)).request.id
        approval.sign(session, request_id, "sekretaer", approve=True)
    twice = refused(engine, "sign", request_id, "sekretaer", approve=True)
    assert twice == "problem-wording-settled"
    with writing(engine) as session:
        account = session.get_one(Account, "sekretaer")
        account.role = "psu_leader"
        session.add(account)
    assert refused(engine, "sign", request_id, "sekretaer", approve=True) == "problem-own-wording"


@pytest.mark.parametrize("who", ["ou", "medlem", "administrator"])
def test_others_do_not_sign(engine: Engine, who: str) -> None:
    with writing(engine) as session:
        request_id = only(session, approved(session)).request.id
    assert refused(engine, "sign", request_id, who, approve=True) == "problem-not-your-role"


def test_another_translation_of_the_same_words_is_asked_for(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        sign_all(session, proposal_id)
        old_id = session.get_one(Proposal, proposal_id).version_id
        (asked,) = approval.request(session, proposal_id, OTHER_TRANSLATION, "ou")
        new_id = asked.version_id
        assert new_id != old_id
    untold = refused(engine, "require_approved", new_id, ("nn",))
    assert untold == "problem-translation-not-approved"
    with writing(engine) as session:
        sign_all(session, proposal_id)
        for one, words in ((old_id, questionnaire()), (new_id, OTHER_TRANSLATION)):
            assert approval.require_approved(session, one, ("nb", "nn")).questionnaire == words


def test_a_slip_is_corrected_and_its_translations_stand(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        sign_all(session, proposal_id)
        asked = approval.request(session, proposal_id, SLIP, "ou")
        assert [one.language for one in asked] == [""]
        version_id = asked[0].version_id
    assert refused(engine, "require_approved", version_id, ()) == "problem-not-approved"
    with writing(engine) as session:
        sign_all(session, proposal_id)
        assert session.get_one(Proposal, proposal_id).version_id == version_id
        approval.require_approved(session, version_id, ("nb", "nn"))


def test_more_than_a_slip_needs_a_decision(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
    told = refused(engine, "request", proposal_id, OTHER_WORDS, "ou")
    assert told == "problem-needs-decision"
    one_choice_more = loads(
        SLIP.source.replace(
            "          - {name: tid,",
            "          - {name: ro, label: {nb: Ro, nn: Ro}}\n          - {name: tid,",
        )
    )
    told = refused(engine, "request", proposal_id, one_choice_more, "ou")
    assert told == "problem-needs-decision"


def test_two_slips_side_by_side_do_not_undo_each_other(engine: Engine) -> None:
    """The second was written against words that the first has replaced."""
    other = loads(SLIP.source.replace("Jeg har tilit.", "Jeg har tilllit."))
    with writing(engine) as session:
        proposal_id = approved(session)
        first, second = (
            approval.request(session, proposal_id, one, "ou")[0] for one in (SLIP, other)
        )
        for request in (first, second):
            approval.sign(session, request.id, "sekretaer", approve=True)
        approval.sign(session, first.id, "leder", approve=True)
        approval.sign(session, second.id, "leder", approve=True)
        version_id = session.get_one(Proposal, proposal_id).version_id
        assert approval.version(session, version_id) == other


def test_an_unsigned_translation_follows_the_corrected_words(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        old_id = only(session, proposal_id).request.id
        slip, new = approval.request(session, proposal_id, SLIP, "ou")
        assert (slip.language, new.language) == ("", "nn")
        for who in ("leder", "sekretaer"):
            approval.sign(session, slip.id, who, approve=True)
        assert only(session, proposal_id).request.id == new.id
    told = refused(engine, "sign", old_id, "leder", approve=True)
    assert told == "problem-wording-settled"


def test_nothing_new_is_nothing_to_sign(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        sign_all(session, proposal_id)
        draft_id = drafted(session, OTHER_WORDS)
    told = refused(engine, "request", proposal_id, questionnaire(), "ou")
    assert told == "problem-nothing-new"
    told = refused(engine, "request", draft_id, OTHER_WORDS, "ou")
    assert told == "problem-not-approved-now"


def test_what_has_been_replaced_is_no_longer_signed(engine: Engine) -> None:
    with writing(engine) as session:
        request_id = only(session, approved(session)).request.id
        later_id = under_treatment(session, OTHER_WORDS)
        entry = approval.register(session, later_id, MINUTES, APPROVED, "sekretaer")
        approval.confirm(session, entry.id, "leder")
    told = refused(engine, "sign", request_id, "leder", approve=True)
    assert told == "problem-not-approved-now"


def test_amended_words_ask_for_every_translation_anew(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        sign_all(session, proposal_id)
        later_id = approved(session, OTHER_WORDS)
        assert only(session, later_id).request.language == "nn"
        assert languages(session, later_id) == ("nb",)
        assert languages(session, proposal_id) == ("nb", "nn")


def test_an_unknown_request_is_told(engine: Engine) -> None:
    with reading(engine):
        assert refused(engine, "sign", "x", "leder", approve=True) == "problem-unknown-request"
