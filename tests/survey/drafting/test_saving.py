"""Nobody undoes what somebody else has saved meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from survey import approval, drafting
from survey.approval import Plan, State
from survey.problem import Problem
from survey.questionnaire import Questionnaire, loads
from survey.store import Proposal, reading, writing
from tests.survey.municipality import SOURCE, people, questionnaire

TODAY = datetime.now(UTC).date()
WHOLE = Plan("Trivsel", "OU", TODAY + timedelta(days=90), "PSU")


@pytest.fixture
def drafted(engine: Engine) -> Proposal:
    with writing(engine) as session:
        people(session)
        return approval.draft(session, questionnaire(), "ou")


def worded(label: str) -> Questionnaire:
    return loads(SOURCE.replace("Jeg har tillit.", label))


def refusal(engine: Engine, action: Callable[[Session], object]) -> str:
    with pytest.raises(Problem) as refused, writing(engine) as session:
        action(session)
    return refused.value.text_id


def stored(engine: Engine, proposal: Proposal) -> Proposal:
    with reading(engine) as session:
        return session.get_one(Proposal, proposal.id)


def test_a_text_is_not_saved_over_a_newer_one(engine: Engine, drafted: Proposal) -> None:
    begun_from = drafted.version_id
    with writing(engine) as session:
        drafting.revise(session, drafted.id, begun_from, worded("Jeg har stor tillit."), "ou")
    newest = stored(engine, drafted).version_id
    assert newest != begun_from
    mine = worded("Jeg har full tillit.")
    told = refusal(
        engine, lambda session: drafting.revise(session, drafted.id, begun_from, mine, "ou")
    )
    assert told == "problem-saved-meanwhile"
    assert stored(engine, drafted).version_id == newest
    with writing(engine) as session:
        drafting.revise(session, drafted.id, newest, mine, "ou")
    assert stored(engine, drafted).version_id == mine_id(engine, mine)


def mine_id(engine: Engine, mine: Questionnaire) -> str:
    with writing(engine) as session:
        return approval.keep_version(session, mine)


def test_comments_alone_are_no_version(engine: Engine, drafted: Proposal) -> None:
    commented = loads(f"# Bare en merknad\n{SOURCE}")
    told = refusal(
        engine,
        lambda session: drafting.revise(session, drafted.id, drafted.version_id, commented, "ou"),
    )
    assert told == "problem-only-layout"


def test_a_plan_is_not_saved_over_a_newer_one(engine: Engine, drafted: Proposal) -> None:
    empty = approval.plan_of(drafted)
    with writing(engine) as session:
        drafting.describe(session, drafted.id, empty, WHOLE, "ou")
    mine = replace(WHOLE, owner="HR")
    told = refusal(
        engine, lambda session: drafting.describe(session, drafted.id, empty, mine, "ou")
    )
    assert told == "problem-saved-meanwhile"
    assert approval.plan_of(stored(engine, drafted)) == WHOLE
    with writing(engine) as session:
        drafting.describe(session, drafted.id, WHOLE, mine, "ou")
    assert stored(engine, drafted).owner == "HR"


def test_a_case_paper_is_not_saved_over_a_newer_one(engine: Engine, drafted: Proposal) -> None:
    with writing(engine) as session:
        drafting.write_case_paper(session, drafted.id, {}, {"title": "Første"}, "ou")
    told = refusal(
        engine,
        lambda session: drafting.write_case_paper(
            session, drafted.id, {}, {"title": "Andre"}, "ou"
        ),
    )
    assert told == "problem-saved-meanwhile"
    assert stored(engine, drafted).case_paper == {"title": "Første"}


def test_only_what_was_looked_at_is_sent(engine: Engine, drafted: Proposal) -> None:
    begun_from = drafted.version_id
    with writing(engine) as session:
        approval.describe(session, drafted.id, WHOLE, "ou")
        approval.revise(session, drafted.id, worded("Jeg har stor tillit."), "administrator")

    def send(version_id: str) -> Callable[[Session], object]:
        return lambda session: drafting.propose(session, drafted.id, version_id, "ou", TODAY)

    assert refusal(engine, send(begun_from)) == "problem-saved-meanwhile"
    assert stored(engine, drafted).state == State.DRAFT
    with writing(engine) as session:
        send(stored(engine, drafted).version_id)(session)
    assert stored(engine, drafted).state == State.PROPOSED


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_psu_is_told_why_something_is_withdrawn(
    engine: Engine, drafted: Proposal, reason: str
) -> None:
    with writing(engine) as session:
        approval.describe(session, drafted.id, WHOLE, "ou")
        approval.propose(session, drafted.id, "ou", TODAY)
    told = refusal(engine, lambda session: drafting.withdraw(session, drafted.id, "ou", reason))
    assert told == "problem-withdrawal-reason"
    with writing(engine) as session:
        drafting.withdraw(session, drafted.id, "ou", "Feil tidspunkt")
    assert stored(engine, drafted).state == State.WITHDRAWN


def test_a_draft_nobody_has_read_needs_no_reason(engine: Engine, drafted: Proposal) -> None:
    with writing(engine) as session:
        drafting.withdraw(session, drafted.id, "ou", "")
    assert stored(engine, drafted).state == State.WITHDRAWN


@pytest.mark.parametrize("who", ["medlem", "sekretaer", "leder", "ukjent"])
def test_only_those_who_propose_save(engine: Engine, drafted: Proposal, who: str) -> None:
    version_id, plan = drafted.version_id, approval.plan_of(drafted)
    new = worded("Jeg har stor tillit.")
    actions: list[Callable[[Session], object]] = [
        lambda session: drafting.revise(session, drafted.id, version_id, new, who),
        lambda session: drafting.describe(session, drafted.id, plan, WHOLE, who),
        lambda session: drafting.write_case_paper(session, drafted.id, {}, {"title": "x"}, who),
        lambda session: drafting.propose(session, drafted.id, version_id, who, TODAY),
        lambda session: drafting.withdraw(session, drafted.id, who, "x"),
    ]
    wanted = "problem-no-longer-active" if who == "ukjent" else "problem-not-your-role"
    assert [refusal(engine, action) for action in actions] == [wanted] * len(actions)
