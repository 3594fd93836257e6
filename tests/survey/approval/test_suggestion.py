"""Suggested wordings: made by anybody in it, settled by those whose turn it is."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from survey import approval
from survey import tranche as tranches
from survey.approval import Ruling, State
from survey.approval.adoption import amended, settle, settle_adopted
from survey.approval.suggestion import (
    Rewording,
    Standing,
    WordingBreaksRules,
    suggest,
    suggestions,
)
from survey.problem import Problem
from survey.questionnaire import Questionnaire, loads
from survey.questionnaire.model import ChangeKind
from survey.store import (
    Account,
    AuditEntry,
    Proposal,
    QuestionnaireVersion,
    Suggestion,
    reading,
    writing,
)
from tests.survey.approval.examples import (
    APPROVED,
    MINUTES,
    OTHER_WORDS,
    approved,
    drafted,
    proposed,
    under_treatment,
)
from tests.survey.municipality import SOURCE, a_plan, decided

TRUST = Rewording(
    "tillit/@label", "nb", "Jeg har tillit.", "Jeg stoler på folk.", "meaning", "Tydeligere."
)
SLIP = Rewording("hindre/tid", "nb", "Tid", "Tida", "typo")
TRANSLATION = Rewording("tillit/@label", "nn", "Eg har tillit.", "Eg stolar på folk.", "typo")
AT_TIME = {"place": SLIP.place, "before": SLIP.before}


def suggested(session: Session, proposal_id: str, what: Rewording = TRUST) -> str:
    return suggest(session, proposal_id, what, "medlem").id


def refused(
    session: Session, act: Callable[..., object], *arguments: object, **more: object
) -> str:
    with pytest.raises(Problem) as told:
        act(session, *arguments, **more)
    for language in ("nb", "nn", "en"):
        assert told.value.told(language)
    return told.value.text_id


def standing(session: Session, proposal_id: str) -> list[str]:
    return [one.standing.value for one in suggestions(session, proposal_id)]


def proposed_now(session: Session, proposal_id: str) -> Questionnaire:
    return approval.version(session, session.get_one(Proposal, proposal_id).version_id)


def asked(session: Session, keys: Path) -> None:
    """The questionnaire has been asked once."""
    now = datetime.now(UTC)
    plan = a_plan(
        session,
        decided(session),
        opens_at=now - timedelta(days=400),
        closes_at=now - timedelta(days=380),
    )
    planned = tranches.plan(session, keys, plan, "ou")
    planned.state = tranches.State.SEALED
    session.add(planned)
    session.flush()


def test_an_accepted_wording_is_what_is_proposed_from_then_on(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        suggestion_id = suggested(session, proposal_id)
        assert standing(session, proposal_id) == [Standing.OPEN]
        settle(session, suggestion_id, "ou", accept=True)
    with reading(engine) as session:
        (one,) = suggestions(session, proposal_id)
        assert (one.standing, one.suggestion.settled_by) == (Standing.ACCEPTED, "ou")
        assert one.suggestion.before == "Jeg har tillit."
        now = proposed_now(session, proposal_id)
        assert str(now.question("tillit").label) == "Jeg stoler på folk."
        assert now.question("tillit").change_kind is None  # nobody was ever asked before
        assert [one.transition for one in approval.events(session, proposal_id)][-1] == "revise"
        actions = session.exec(select(AuditEntry.action)).all()
        assert actions[-3:] == ["wording-suggested", "proposal-revise", "suggestion-accepted"]


def test_a_declined_wording_changes_nothing(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        suggestion_id = suggested(session, proposal_id)
        before = proposed_now(session, proposal_id)
        settle(session, suggestion_id, "ou", accept=False)
        assert standing(session, proposal_id) == [Standing.DECLINED]
        assert proposed_now(session, proposal_id) == before
        for accept in (True, False):
            found = refused(session, settle, suggestion_id, "ou", accept=accept)
            assert found == "problem-suggestion-settled"
        assert refused(session, settle, "finnes-ikke", "ou", accept=True) == (
            "problem-unknown-suggestion"
        )


@pytest.mark.parametrize(
    ("changes", "text_id"),
    [
        ({"after": " \n"}, "problem-wording-empty"),
        ({"after": " Jeg har tillit.\n"}, "problem-wording-unchanged"),
        ({"after": "x" * 1001}, "problem-wording-too-long"),
        ({"after": "x" * 4001}, "problem-comment-too-long"),
        ({"after": "Jeg\u202e har"}, "problem-stray-signs"),
        ({"after": "Jeg\x00"}, "problem-stray-signs"),
        ({"reason": ""}, "problem-suggestion-no-reason"),
        ({"reason": "x" * 4001}, "problem-comment-too-long"),
        ({"before": "Noe annet"}, "problem-wording-changed-meanwhile"),
        ({"place": "tillit/@hint"}, "problem-unknown-place"),
        ({"place": "finnes_ikke/@label"}, "problem-unknown-place"),
        ({"language": "en"}, "problem-unknown-place"),
        ({"place": "sier_fra/ja", "before": "Ja"}, "problem-words-not-in-file"),
        ({**AT_TIME, "after": "Leder"}, "problem-wording-breaks-rules"),
        ({**AT_TIME, "after": "x" * 201}, "problem-wording-too-long"),
        ({"place": "@title", "before": "Trivsel", "after": "x" * 201}, "problem-wording-too-long"),
    ],
)  # fmt: skip
def test_words_that_cannot_stand_there_are_refused(
    engine: Engine, changes: dict[str, Any], text_id: str
) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        wanted = replace(TRUST, **changes)
        assert refused(session, suggest, proposal_id, wanted, "medlem") == text_id
        assert suggestions(session, proposal_id) == []


def test_a_broken_rule_is_told_in_the_readers_language(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        with pytest.raises(WordingBreaksRules) as told:
            suggest(session, proposal_id, replace(SLIP, after="Leder"), "medlem")
    assert "samme tekst, «Leder»" in told.value.told("nb")
    assert "Leder" in told.value.told("en")
    assert told.value.told("en") != told.value.told("nb")


def test_suggestions_belong_between_proposal_and_decision(engine: Engine) -> None:
    with writing(engine) as session:
        draft_id, decided_id = drafted(session), approved(session)
        assert refused(session, suggest, draft_id, TRUST, "ou") == "problem-comment-on-draft"
        assert refused(session, suggest, decided_id, TRUST, "medlem") == (
            "problem-comment-after-decision"
        )


def test_somebody_removed_meanwhile_is_refused(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        suggestion_id = suggested(session, proposal_id)
        for who in ("medlem", "ou"):
            account = session.get_one(Account, who)
            account.active = False
            session.add(account)
        session.flush()
        assert refused(session, suggest, proposal_id, SLIP, "medlem") == "problem-no-longer-active"
        assert refused(session, settle, suggestion_id, "ou", accept=True) == (
            "problem-no-longer-active"
        )


@pytest.mark.parametrize("who", ["medlem", "sekretaer", "leder"])
def test_the_committee_settles_nothing_before_its_meeting(engine: Engine, who: str) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        suggestion_id = suggested(session, proposal_id)
        assert refused(session, settle, suggestion_id, who, accept=True) == "problem-not-your-role"
        assert refused(session, settle_adopted, proposal_id, [], who) in (
            "problem-not-your-role",
            "problem-cannot-settle",
        )


def test_a_wording_that_was_replaced_meanwhile_is_outdated(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        first, second = (
            suggested(session, proposal_id),
            suggested(session, proposal_id, replace(TRUST, after="Jeg har stor tillit.")),
        )
        settle(session, second, "ou", accept=True)
        assert standing(session, proposal_id) == [Standing.OUTDATED, Standing.ACCEPTED]
        assert refused(session, settle, first, "ou", accept=True) == "problem-suggestion-outdated"
        settle(session, first, "ou", accept=False)
        assert standing(session, proposal_id) == [Standing.DECLINED, Standing.ACCEPTED]


def test_words_that_break_the_rules_together_leave_nothing_half_written(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        first = suggested(session, proposal_id, replace(SLIP, after="Ork"))
        other = replace(SLIP, place="hindre/leder", before="Leder", after="Ork")
        second = suggested(session, proposal_id, other)
        settle(session, first, "ou", accept=True)
    with reading(engine) as session:
        version_id = session.get_one(Proposal, proposal_id).version_id
        versions = len(session.exec(select(QuestionnaireVersion.id)).all())
        happened = len(approval.events(session, proposal_id))
    with pytest.raises(WordingBreaksRules), writing(engine) as session:
        settle(session, second, "ou", accept=True)
    with reading(engine) as session:
        assert session.get_one(Proposal, proposal_id).version_id == version_id
        assert len(session.exec(select(QuestionnaireVersion.id)).all()) == versions
        assert len(approval.events(session, proposal_id)) == happened
        assert session.get_one(Suggestion, second).outcome == ""


def test_the_meeting_adopts_some_and_the_rest_are_declined(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        ids = [suggested(session, proposal_id, one) for one in (TRUST, SLIP, TRANSLATION)]
        assert refused(session, settle, ids[0], "ou", accept=True) == "problem-cannot-settle"
        adopted = loads(amended(session, proposal_id, [ids[0], ids[2], ids[0]]))
        assert adopted.question("tillit").label.in_language("nn") == "Eg stolar på folk."
        assert str(adopted.question("hindre").choices[0].label) == "Tid"
        assert amended(session, proposal_id, []) == proposed_now(session, proposal_id).source
        ruling = replace(APPROVED, adopted=adopted)
        entry = approval.register(session, proposal_id, MINUTES, ruling, "sekretaer")
        settle_adopted(session, proposal_id, [ids[0], ids[2]], "sekretaer")
        # Not before the decision is confirmed.
        assert standing(session, proposal_id) == [Standing.OPEN] * 3
        approval.confirm(session, entry.id, "leder")
        assert standing(session, proposal_id) == [
            Standing.ACCEPTED,
            Standing.DECLINED,
            Standing.ACCEPTED,
        ]


def test_a_returned_decision_leaves_the_choice_open(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        early = suggested(session, proposal_id, replace(SLIP, after="For sent"))
        settle(session, early, "ou", accept=False)
        approval.begin_treatment(session, proposal_id, "sekretaer")
        ids = [suggested(session, proposal_id, one) for one in (TRUST, SLIP)]
        entry = approval.register(session, proposal_id, MINUTES, APPROVED, "sekretaer")
        settle_adopted(session, proposal_id, [], "sekretaer")
        approval.send_back(session, entry.id, "Forslagene ble vedtatt.", "leder")
        adopted = loads(amended(session, proposal_id, ids))
        again = approval.register(
            session, proposal_id, MINUTES, replace(APPROVED, adopted=adopted), "sekretaer"
        )
        settle_adopted(session, proposal_id, ids, "sekretaer")
        approval.confirm(session, again.id, "leder")
        assert standing(session, proposal_id) == [
            Standing.DECLINED,
            Standing.ACCEPTED,
            Standing.ACCEPTED,
        ]
        assert refused(session, amended, proposal_id, ids) == "problem-suggestion-settled"
        assert refused(session, settle_adopted, proposal_id, [early], "leder") == (
            "problem-suggestion-settled"
        )


def test_two_wordings_for_the_same_words_cannot_both_be_adopted(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        first = suggested(session, proposal_id)
        second = suggested(session, proposal_id, replace(TRUST, after="Jeg har stor tillit."))
        assert refused(session, amended, proposal_id, [first, second]) == (
            "problem-wordings-collide"
        )
        assert refused(session, amended, proposal_id, ["finnes-ikke"]) == (
            "problem-suggestion-settled"
        )


def test_a_rejected_proposal_declines_what_was_suggested(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        suggested(session, proposal_id)
        entry = approval.register(
            session, proposal_id, MINUTES, Ruling(approval.Outcome.REJECTED), "sekretaer"
        )
        approval.confirm(session, entry.id, "leder")
        assert session.get_one(Proposal, proposal_id).state == State.REJECTED
        settle_adopted(session, proposal_id, [], "leder")
        assert standing(session, proposal_id) == [Standing.DECLINED]


SHARED = """\
id: delt
title: Delt
choice_lists:
  grad: [{name: lite, label: Lite}, {name: mye, label: Mye}]
sections:
  - questions:
      - {name: a, type: likert, label: A, choices: grad}
      - {name: b, type: likert, label: B, choices: grad}
      - {name: ny, type: likert, label: Ny, choices: grad}
      - {name: c, type: text, label: C}
"""


@pytest.mark.parametrize(
    ("kind", "declared"), [("typo", "typo"), ("meaning", "meaning"), ("typo", "meaning")]
)
def test_the_file_declares_what_a_change_does_to_the_trend(
    engine: Engine, keys: Path, kind: ChangeKind, declared: ChangeKind
) -> None:
    """Also for the other questions with the same list; ``ny`` was never asked. A question that
    has changed its meaning already does not become the same again by a corrected slip."""
    once = SHARED.replace("      - {name: ny, type: likert, label: Ny, choices: grad}\n", "")
    now = SHARED
    if kind != declared:
        now = now.replace("label: A,", "label: Helt annerledes,")
    with writing(engine) as session:
        times = {
            "opens_at": datetime(2025, 3, 1, tzinfo=UTC),
            "closes_at": datetime(2025, 4, 1, tzinfo=UTC),
            "languages": ("nb",),
        }
        planned = tranches.plan(
            session, keys, a_plan(session, decided(session, loads(once)), **times), "ou"
        )
        planned.state = tranches.State.SEALED
        session.add(planned)
        proposal_id = proposed(session, loads(now))
        what = Rewording("a/mye", "nb", "Mye", "Meget", kind, "Klarere.")
        settle(session, suggested(session, proposal_id, what), "ou", accept=True)
        after = proposed_now(session, proposal_id)
        kinds = [question.change_kind for question in after.questions]
        assert kinds == [declared, kind, None, None]


def test_a_translation_declares_nothing(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        asked(session, keys)
        proposal_id = proposed(session, OTHER_WORDS)
        before = proposed_now(session, proposal_id)
        settle(session, suggested(session, proposal_id, TRANSLATION), "ou", accept=True)
        assert proposed_now(session, proposal_id).fingerprint == before.fingerprint
        assert proposed_now(session, proposal_id) != before


def test_the_examples_are_of_the_questionnaire(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        assert proposed_now(session, proposal_id) == loads(SOURCE)


def test_two_at_once_settle_it_once(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        suggestion_id = suggested(session, proposal_id)

    def attempt(accept: bool) -> str:
        try:
            with writing(engine) as session:
                settle(session, suggestion_id, "ou", accept=accept)
        except Problem as problem:
            return problem.text_id
        return "settled"

    with ThreadPoolExecutor(4) as pool:
        outcomes = sorted(pool.map(attempt, (True, False, True, False)))
    assert outcomes == ["problem-suggestion-settled"] * 3 + ["settled"]
    with reading(engine) as session:
        (one,) = suggestions(session, proposal_id)
        label = str(proposed_now(session, proposal_id).question("tillit").label)
        assert (label == TRUST.after) is (one.standing == Standing.ACCEPTED)
