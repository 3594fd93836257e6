"""From a draft to PSU's agenda, and who may take which step."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from survey import accounts, approval
from survey.approval import State, Transition
from survey.approval.state import RULES, may
from survey.questionnaire import loads
from survey.store import Account, AuditEntry, Proposal, reading, writing
from tests.survey.approval.examples import (
    OTHER_WORDS,
    PLAN,
    TODAY,
    approved,
    drafted,
    proposed,
    refused,
    under_treatment,
)
from tests.survey.municipality import PEOPLE, SOURCE, people, questionnaire


def state(engine: Engine, proposal_id: str) -> State:
    with reading(engine) as session:
        return State(session.get_one(Proposal, proposal_id).state)


def test_the_way_to_the_agenda(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
    with reading(engine) as session:
        steps = [(one.transition, one.who) for one in approval.events(session, proposal_id)]
        actions = set(session.exec(select(AuditEntry.action)))
    assert steps == [("draft", "ou"), ("propose", "ou"), ("begin_treatment", "sekretaer")]
    assert {"proposal-draft", "proposal-propose", "proposal-begin-treatment"} <= actions
    assert state(engine, proposal_id) == State.UNDER_TREATMENT


@pytest.mark.parametrize("who", sorted(PEOPLE))
def test_only_proposers_propose(engine: Engine, who: str) -> None:
    with writing(engine) as session:
        people(session)
    if who in ("ou", "administrator"):
        with writing(engine) as session:
            assert approval.draft(session, questionnaire(), who).drafted_by == who
    else:
        assert refused(engine, "draft", questionnaire(), who) == "problem-not-your-role"


def test_every_transition_is_for_somebody_and_leads_somewhere() -> None:
    assert set(RULES) == set(Transition)
    for transition, rule in RULES.items():
        assert rule.roles
        for source in State:
            allowed = {role for role in accounts.Role if may(transition, source, role)}
            assert allowed == (rule.roles if source in rule.sources else set())
    ends = {State.REJECTED, State.WITHDRAWN, State.SUPERSEDED}
    assert not any(end in rule.sources for end in ends for rule in RULES.values())


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"purpose": "  "}, "problem-plan-lacks"),
        ({"owner": ""}, "problem-plan-lacks"),
        ({"follow_up_on": None}, "problem-plan-lacks"),
        ({"follow_up_by": " "}, "problem-plan-lacks"),
        ({"follow_up_on": TODAY}, "problem-follow-up-past"),
    ],
)
def test_without_a_plan_for_follow_up_nothing_is_sent(
    engine: Engine, change: dict[str, object], problem: str
) -> None:
    with writing(engine) as session:
        proposal_id = drafted(session)
        approval.describe(session, proposal_id, replace(PLAN, **change), "ou")  # type: ignore[arg-type]
    assert refused(engine, "propose", proposal_id, "ou", TODAY) == problem
    assert state(engine, proposal_id) == State.DRAFT


def test_what_was_sent_keeps_its_plan(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
    emptied = replace(PLAN, purpose="")
    assert refused(engine, "describe", proposal_id, emptied, "ou") == "problem-plan-lacks"


@pytest.mark.parametrize("minimum", [0, 9, 101])
def test_the_smallest_group_stays_within_its_limits(engine: Engine, minimum: int) -> None:
    with writing(engine) as session:
        proposal_id = drafted(session)
    plan = replace(PLAN, distribution_minimum=minimum)
    assert refused(engine, "describe", proposal_id, plan, "ou") == "problem-distribution-minimum"


@pytest.mark.parametrize(
    "change", [{"owner": "x" * 301}, {"follow_up_by": "x" * 301}, {"purpose": "x" * 20_001}]
)
def test_a_plan_has_room_for_so_much(engine: Engine, change: dict[str, str]) -> None:
    with writing(engine) as session:
        proposal_id = drafted(session)
    plan = replace(PLAN, **change)  # type: ignore[arg-type]
    assert refused(engine, "describe", proposal_id, plan, "ou") == "problem-text-too-long"


def test_an_unknown_custody_is_refused(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = drafted(session)
    plan = replace(PLAN, custody="skuff")
    assert refused(engine, "describe", proposal_id, plan, "ou") == "problem-unknown-custody"


def test_another_version_takes_the_place_of_the_first(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        first = session.get_one(Proposal, proposal_id).version_id
        approval.revise(session, proposal_id, OTHER_WORDS, "ou", "Tydeligere")
        second = session.get_one(Proposal, proposal_id).version_id
        approval.revise(session, proposal_id, OTHER_WORDS, "ou")
        versions = [one.version_id for one in approval.events(session, proposal_id)]
        assert approval.version(session, first) == questionnaire()
    assert versions == [first, first, second]


def test_another_questionnaire_does_not(engine: Engine) -> None:
    other = loads(SOURCE.replace("id: trivsel", "id: noe_annet"))
    with writing(engine) as session:
        proposal_id = drafted(session)
    assert refused(engine, "revise", proposal_id, other, "ou") == "problem-other-questionnaire"


def test_psu_has_it_once_it_is_on_the_agenda(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
    assert refused(engine, "revise", proposal_id, OTHER_WORDS, "ou") == "problem-cannot-revise"
    assert refused(engine, "describe", proposal_id, PLAN, "ou") == "problem-cannot-revise"
    assert refused(engine, "withdraw", proposal_id, "ou") == "problem-with-committee"
    with writing(engine) as session:
        approval.withdraw(session, proposal_id, "sekretaer", "Utsatt")
        (*_, last) = approval.events(session, proposal_id)
    assert (last.transition, last.note) == ("take_off_agenda", "Utsatt")
    assert state(engine, proposal_id) == State.WITHDRAWN


@pytest.mark.parametrize("who", ["medlem", "leder"])
def test_nobody_else_withdraws(engine: Engine, who: str) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        other_id = under_treatment(session, OTHER_WORDS)
    for one in (proposal_id, other_id):
        assert refused(engine, "withdraw", one, who) == "problem-not-your-role"


def test_a_withdrawn_proposal_goes_no_further(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        approval.withdraw(session, proposal_id, "ou")
    begun = refused(engine, "begin_treatment", proposal_id, "sekretaer")
    assert begun == "problem-cannot-begin-treatment"
    assert refused(engine, "propose", proposal_id, "ou", TODAY) == "problem-cannot-propose"
    assert refused(engine, "withdraw", proposal_id, "ou") == "problem-cannot-withdraw"


def test_somebody_removed_in_between_does_nothing_more(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        secretary = session.exec(select(Account).where(Account.username == "sekretaer")).one()
        accounts.set_active(session, secretary.id, False, "administrator")
    gone = refused(engine, "begin_treatment", proposal_id, "sekretaer")
    assert gone == "problem-no-longer-active"
    assert refused(engine, "begin_treatment", proposal_id, "ukjent") == "problem-no-longer-active"
    assert state(engine, proposal_id) == State.PROPOSED


def test_the_case_paper_is_kept_until_the_decision(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        approval.write_case_paper(session, proposal_id, {"summary": " Kort. "}, "ou")
    with reading(engine) as session:
        assert session.get_one(Proposal, proposal_id).case_paper == {"summary": "Kort."}
    long = {"summary": "x" * 20_001}
    assert refused(engine, "write_case_paper", proposal_id, long, "ou") == "problem-text-too-long"
    with writing(engine) as session:
        decided_id = approved(session, OTHER_WORDS)
    late = refused(engine, "write_case_paper", decided_id, {"summary": "Nytt"}, "ou")
    assert late == "problem-already-decided"


def test_an_unknown_proposal_is_told(engine: Engine) -> None:
    with writing(engine) as session:
        people(session)
    assert refused(engine, "propose", "finnes-ikke", "ou", TODAY) == "problem-unknown-proposal"


def test_a_version_is_kept_word_for_word_and_once(engine: Engine) -> None:
    with writing(engine) as session:
        ids = {approval.keep_version(session, questionnaire()) for _ in range(3)}
        (version_id,) = ids
        assert approval.version(session, version_id) == questionnaire()
        assert approval.version(session, version_id).source == SOURCE


def test_an_unknown_version_is_told(engine: Engine) -> None:
    assert refused(engine, "version", "f" * 64) == "problem-unknown-version"


def test_a_plan_is_read_back_as_it_was_written(engine: Engine) -> None:
    plan = replace(PLAN, distribution_minimum=15, open_questions=True)
    plan = replace(plan, follow_up_on=TODAY + timedelta(days=3))
    with writing(engine) as session:
        proposal_id = drafted(session)
        approval.describe(session, proposal_id, plan, "ou")
    with reading(engine) as session:
        assert approval.plan_of(session.get_one(Proposal, proposal_id)) == plan
