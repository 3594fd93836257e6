"""What waits for whom, at each station of a proposal, a tranche and its follow-up."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete
from sqlmodel import select

from survey import approval, follow_up, publication, tasks
from survey import tranche as tranches
from survey.accounts import Role, User
from survey.approval import adoption, comment, read_mark, suggestion
from survey.approval.suggestion import Rewording
from survey.clock import local
from survey.custody import KEY_HOLDERS
from survey.follow_up import NewMeasure, Report, Status
from survey.pepper import Pepper
from survey.questionnaire import Text, loads
from survey.store import (
    Account,
    Proposal,
    ProposalEvent,
    Tranche,
    reading,
    writing,
)
from survey.tasks import Task
from survey.tasks.task import NEWS_LASTS, REMINDED_BEFORE
from survey.texts import LANGUAGES, translator
from tests.survey.approval.examples import (
    APPROVED,
    MINUTES,
    OTHER_TRANSLATION,
    PLAN,
    REJECTED,
    SLIP,
    TODAY,
    approved,
    drafted,
    proposed,
    registered,
    under_treatment,
)
from tests.survey.municipality import (
    AFTER,
    INSTANT,
    OPENS,
    SOURCE,
    WHO,
    Fieldwork,
    a_plan,
    decided,
    forge,
    people,
)

COMMITTEE = ("medlem", "sekretaer", "leder")
PROPOSERS = ("ou", "administrator")


def found(engine: Engine, username: str, now: datetime | None = None) -> list[Task]:
    with reading(engine) as session:
        account = session.exec(select(Account).where(Account.username == username)).one()
        user = User(account.id, username, account.name, Role(account.role))
        some = tasks.waiting_for(session, user, now or datetime.now(UTC))
    for task in some:
        values = {
            name: str(one) if isinstance(one, Text) else one for name, one in task.values.items()
        }
        assert all(translator(language)(task.text_id, **values) for language in LANGUAGES)
    return some


def waiting(engine: Engine, username: str, now: datetime | None = None) -> list[str]:
    """The texts' ids, without what there is to read; each can be said in every language."""
    ids = [one.text_id for one in found(engine, username, now)]
    return [one for one in ids if not one.startswith("task-read")]


def for_nobody_else(engine: Engine, *usernames: str) -> bool:
    others = {*COMMITTEE, *PROPOSERS} - set(usernames)
    return not any(waiting(engine, one) for one in others)


def test_nothing_waits_where_nothing_has_happened(engine: Engine) -> None:
    with writing(engine) as session:
        people(session)
    assert not any(found(engine, one) for one in (*COMMITTEE, *PROPOSERS))


def test_a_draft_waits_for_those_who_propose(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = drafted(session)
    (task,) = found(engine, "ou")
    assert (task.text_id, task.page, task.for_others) == ("task-draft", "drafts", False)
    assert str(task.values["title"]) == "Trivsel"
    with reading(engine) as session:
        assert task.since == session.get_one(Proposal, proposal_id).drafted_at
    assert for_nobody_else(engine, "ou")


def test_an_administrator_hears_of_what_they_have_proposed_themselves(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = drafted(session)
    assert not found(engine, "administrator")
    with writing(engine) as session:
        approval.revise(session, proposal_id, OTHER_TRANSLATION, "administrator")
    assert waiting(engine, "administrator") == waiting(engine, "ou") == ["task-draft"]
    with writing(engine) as session:
        approval.describe(session, proposal_id, PLAN, "ou")
        approval.propose(session, proposal_id, "administrator", TODAY)
        comment.open_thread(session, proposal_id, "", "Hvorfor?", "medlem")
    assert waiting(engine, "administrator") == waiting(engine, "ou") == ["task-comments"]


def test_what_is_sent_waits_to_be_read_and_taken_up(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
    assert [one.text_id for one in found(engine, "medlem")] == ["task-read"]
    assert [one.text_id for one in found(engine, "leder")] == ["task-read"]
    ids = [one.text_id for one in found(engine, "sekretaer")]
    assert sorted(ids) == ["task-read", "task-take-up"]
    assert not found(engine, "ou")
    with writing(engine) as session:
        read_mark.mark_read(session, proposal_id, "medlem")
    assert not found(engine, "medlem")
    assert found(engine, "leder")
    with writing(engine) as session:
        approval.revise(session, proposal_id, OTHER_TRANSLATION, "ou")
    assert [one.text_id for one in found(engine, "medlem")] == ["task-read-again"]


def test_a_case_waits_for_secretary_and_leader_in_turn(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
    assert waiting(engine, "sekretaer") == ["task-register"]
    assert for_nobody_else(engine, "sekretaer")
    with writing(engine) as session:
        entry = approval.register(session, proposal_id, MINUTES, APPROVED, "sekretaer")
    assert waiting(engine, "leder") == ["task-confirm"]
    assert for_nobody_else(engine, "leder")
    with writing(engine) as session:
        approval.send_back(session, entry.id, "Feil dato", "leder")
    assert waiting(engine, "sekretaer") == ["task-register-anew"]
    assert for_nobody_else(engine, "sekretaer")
    with writing(engine) as session:
        entry = approval.register(session, proposal_id, MINUTES, REJECTED, "sekretaer")
        approval.confirm(session, entry.id, "leder")
    assert for_nobody_else(engine, "ou")


def test_a_correction_waits_and_is_forgotten_when_it_was_returned(engine: Engine) -> None:
    with writing(engine) as session:
        entry = registered(session, REJECTED)
        approval.confirm(session, entry.id, "leder")
        correction = approval.correct(session, entry.id, MINUTES, "sekretaer")
    assert waiting(engine, "leder") == ["task-confirm"]
    with writing(engine) as session:
        approval.send_back(session, correction.id, "Det sto riktig.", "leder")
    assert waiting(engine, "sekretaer") == ["task-correction-returned"]
    assert not waiting(engine, "sekretaer", datetime.now(UTC) + NEWS_LASTS)
    assert not waiting(engine, "leder")


def test_translations_wait_for_both_signatures(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        (asked,) = approval.requests(session, proposal_id)
    assert waiting(engine, "sekretaer") == waiting(engine, "leder") == ["task-sign"]
    (task,) = found(engine, "ou")
    assert (task.text_id, task.for_others) == ("task-wording-waits", True)
    assert task.values["language"] == "nn"
    with writing(engine) as session:
        approval.sign(session, asked.request.id, "leder", approve=True)
    assert waiting(engine, "sekretaer") == ["task-sign"]
    assert not waiting(engine, "leder")
    with writing(engine) as session:
        approval.sign(session, asked.request.id, "sekretaer", approve=True)
    assert for_nobody_else(engine)


def test_a_refused_translation_waits_for_those_who_propose(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = approved(session)
        (asked,) = approval.requests(session, proposal_id)
        approval.sign(session, asked.request.id, "leder", approve=False, reason="Ikke nynorsk.")
    assert waiting(engine, "ou") == ["task-wording-lacks"]
    assert for_nobody_else(engine, "ou")
    with writing(engine) as session:
        approval.request(session, proposal_id, OTHER_TRANSLATION, "ou")
    assert waiting(engine, "ou") == ["task-wording-waits"]
    assert waiting(engine, "leder") == ["task-sign"]


def test_refused_slips_are_told_for_a_while(engine: Engine) -> None:
    with writing(engine) as session:
        decided(session)
        (proposal,) = approval.everything(session)
        (asked,) = approval.request(session, proposal.id, SLIP, "ou")
        approval.sign(session, asked.id, "sekretaer", approve=False, reason="Det sto riktig.")
    assert waiting(engine, "ou") == ["task-slips-refused"]
    assert not waiting(engine, "ou", datetime.now(UTC) + NEWS_LASTS)


@pytest.mark.parametrize("ending", ["rejected", "taken off", "withdrawn"])
def test_those_who_propose_hear_that_psu_said_no(engine: Engine, ending: str) -> None:
    with writing(engine) as session:
        if ending == "rejected":
            approval.confirm(session, registered(session, REJECTED).id, "leder")
        elif ending == "taken off":
            approval.withdraw(session, under_treatment(session), "sekretaer")
        else:
            approval.withdraw(session, proposed(session), "ou")
    expected = {"rejected": ["task-rejected"], "taken off": ["task-taken-off"], "withdrawn": []}
    assert waiting(engine, "ou") == expected[ending]
    assert not waiting(engine, "ou", datetime.now(UTC) + NEWS_LASTS)
    with writing(engine) as session:
        drafted(session)
    assert waiting(engine, "ou") == ["task-draft"]


def test_comments_wait_for_the_other_side(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        said = comment.open_thread(session, proposal_id, "tillit", "Til hvem?", "medlem")
        comment.open_thread(session, proposal_id, "", "En merknad fra oss.", "ou")
    (task,) = found(engine, "ou")
    assert (task.text_id, task.values["count"]) == ("task-comments", 1)
    assert not waiting(engine, "medlem")
    with writing(engine) as session:
        comment.reply(session, said.thread.id, "Til lederen.", "ou")
    assert waiting(engine, "medlem") == ["task-replies"]
    assert for_nobody_else(engine, "medlem", "sekretaer")
    assert "task-replies" not in waiting(engine, "sekretaer")
    with writing(engine) as session:
        comment.resolve(session, said.thread.id, "medlem")
    assert not waiting(engine, "medlem")


def test_suggested_wordings_wait_until_psu_takes_over(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        for after in ("Jeg har stor tillit.", "Jeg har full tillit."):
            words = Rewording("tillit/@label", "nb", "Jeg har tillit.", after, "meaning", "Klarere")
            one = suggestion.suggest(session, proposal_id, words, "medlem")
    (task,) = found(engine, "ou")
    assert (task.text_id, task.values["count"]) == ("task-suggestions", 2)
    with writing(engine) as session:
        adoption.settle(session, one.id, "ou", accept=False)
    (task,) = found(engine, "ou")
    assert task.values["count"] == 1
    with writing(engine) as session:
        approval.begin_treatment(session, proposal_id, "sekretaer")
    assert for_nobody_else(engine, "sekretaer")


def test_an_approval_without_a_history_of_its_own_is_no_obstacle(engine: Engine) -> None:
    """As it is carried over from a database of before."""
    with writing(engine) as session:
        decided(session)
        forge(session, "proposal_event")
        session.execute(delete(ProposalEvent))
    assert for_nobody_else(engine)


def test_a_tranche_waits_to_be_sealed_when_nobody_can_answer_any_more(
    fieldwork: Fieldwork,
) -> None:
    engine = fieldwork.engine
    assert not waiting(engine, "ou", AFTER - INSTANT)
    (task,) = found(engine, "ou", AFTER)
    assert (task.text_id, task.page, task.since) == ("task-seal", "fieldwork", AFTER)
    assert task.values["title"] == "Våren 2026"
    assert not waiting(engine, "administrator", AFTER)
    fieldwork.seal()
    assert "task-seal" not in waiting(engine, "ou", AFTER)


def day(moment: datetime) -> date:
    return local(moment).date()


def promised(fieldwork: Fieldwork) -> datetime:
    """Noon on the day PSU was promised follow-up of the tranche, which is sealed here."""
    fieldwork.seal()
    with reading(fieldwork.engine) as session:
        promise = follow_up.promise_of(session, session.get_one(Tranche, fieldwork.tranche_id))
    assert promise is not None
    assert promise.follow_up_on is not None
    return datetime.combine(promise.follow_up_on, time(12), UTC)


def test_promised_follow_up_is_reminded_of_and_missed(fieldwork: Fieldwork) -> None:
    engine, on = fieldwork.engine, promised(fieldwork)
    assert not waiting(engine, "ou", on - REMINDED_BEFORE - timedelta(days=1))
    (task,) = found(engine, "ou", on - REMINDED_BEFORE)
    assert (task.text_id, task.page) == ("task-follow-up-soon", "follow-up")
    assert waiting(engine, "ou", on) == ["task-follow-up-soon"]
    assert not waiting(engine, "medlem", on)
    late = on + timedelta(days=1)
    assert waiting(engine, "ou", late) == ["task-follow-up-past"]
    for username in COMMITTEE:
        (task,) = found(engine, username, late)
        assert (task.text_id, task.for_others) == ("task-follow-up-unheard", True)
        assert task.values["on"] == day(on)
    assert not waiting(engine, "administrator", late)


def test_follow_up_that_psu_has_heard_of_waits_no_more(fieldwork: Fieldwork) -> None:
    engine, on = fieldwork.engine, promised(fieldwork)
    done = NewMeasure("Møter", "Enhetsleder", day(on), status=Status.DONE)
    with writing(engine) as session:
        measure = follow_up.add(session, fieldwork.tranche_id, done, "ou", day(on))
        told = Report(day(on), "PS 4/26")
        follow_up.report(session, measure.id, told, "ou", day(on))
    late = on + timedelta(days=1)
    assert not any(waiting(engine, one, late) for one in (*COMMITTEE, *PROPOSERS))


def test_a_decision_to_publish_waits_for_the_leader(fieldwork: Fieldwork) -> None:
    fieldwork.seal()
    engine = fieldwork.engine
    with writing(engine) as session:
        entry = publication.register(
            session, fieldwork.tranche_id, date(2026, 4, 20), "PS 8/26", "sekretaer"
        )
        entry_id = entry.id
    assert "task-confirm-publication" in waiting(engine, "leder")
    assert "task-confirm-publication" not in waiting(engine, "sekretaer")
    with writing(engine) as session:
        publication.confirm(session, entry_id, "leder")
    assert "task-confirm-publication" not in waiting(engine, "leder")


def test_overdue_measures_are_counted(fieldwork: Fieldwork) -> None:
    engine, today = fieldwork.engine, AFTER + timedelta(days=1)
    fieldwork.seal()
    with writing(engine) as session:
        for days in (2, 1):
            wanted = NewMeasure("Møter", "Enhetsleder", day(today) + timedelta(days=days))
            follow_up.add(session, fieldwork.tranche_id, wanted, "ou", day(today))
    assert "task-measures-overdue" not in waiting(engine, "ou", today + timedelta(days=1))
    late = today + timedelta(days=3)
    task = next(one for one in found(engine, "ou", late) if one.text_id == "task-measures-overdue")
    assert task.values == {"count": 2}
    assert task.since is not None
    assert day(task.since) == day(today) + timedelta(days=2)


def test_a_tranche_with_key_holders_waits_for_its_keys(
    engine: Engine, pepper: Pepper, keys: Path
) -> None:
    with writing(engine) as session:
        plan = a_plan(session, decided(session), custody=KEY_HOLDERS)
        tranches.plan(session, keys, plan, WHO)
    for username in PROPOSERS:
        assert not found(engine, username, OPENS - REMINDED_BEFORE - INSTANT)
        (task,) = found(engine, username, OPENS - REMINDED_BEFORE)
        assert (task.text_id, task.page) == ("task-keys", "keys")
        assert task.values["opens"] == OPENS
    assert for_nobody_else(engine, *PROPOSERS)


def test_what_has_waited_longest_comes_first_and_what_waits_for_others_last(
    engine: Engine,
) -> None:
    with writing(engine) as session:
        approved(session)
        for name in ("b", "a"):
            drafted(session, loads(SOURCE.replace("id: trivsel", f"id: {name}")))
    tasks_found = found(engine, "ou")
    assert [one.for_others for one in tasks_found] == [False, False, True]
    since = [one.since for one in tasks_found[:2] if one.since is not None]
    assert len(since) == 2
    assert since == sorted(since)
