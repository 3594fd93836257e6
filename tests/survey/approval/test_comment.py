"""Comments in threads: who may write, when, and what is kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError
from sqlmodel import Session, select

from survey import approval
from survey.approval import comment, read_mark
from survey.approval.discussion import LONGEST_COMMENT, written
from survey.problem import Problem
from survey.store import (
    Account,
    AuditEntry,
    Comment,
    Proposal,
    ProposalRead,
    reading,
    writing,
)
from tests.survey.approval.examples import (
    OTHER_WORDS,
    approved,
    drafted,
    proposed,
    registered,
    under_treatment,
)
from tests.survey.municipality import people

EVERYBODY = ("medlem", "sekretaer", "leder", "ou", "administrator")


def refused(session: Session, act: str, *arguments: object) -> str:
    with pytest.raises(Problem) as told:
        getattr(comment, act)(session, *arguments)
    for language in ("nb", "nn", "en"):
        assert told.value.told(language)
    return told.value.text_id


def test_a_thread_is_opened_answered_resolved_and_reopened(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        first = comment.open_thread(session, proposal_id, "tillit", "Hva er tillit?", "medlem")
        comment.open_thread(session, proposal_id, comment.WHOLE, "Et godt skjema.", "leder")
        comment.reply(session, first.thread.id, "  Å stole på noen.\r\nAlltid.\t", "ou")
        comment.resolve(session, first.thread.id, "ou")
    with reading(engine) as session:
        about, whole = comment.conversations(session, proposal_id)
        assert [(one.who, one.text) for one in about.comments] == [
            ("medlem", "Hva er tillit?"),
            ("ou", "Å stole på noen.\nAlltid."),
        ]
        assert (about.question, about.is_resolved, about.thread.resolved_by) == (
            "tillit",
            True,
            "ou",
        )
        assert (whole.question, whole.is_resolved) == ("", False)
    with writing(engine) as session:
        comment.reopen(session, first.thread.id, "medlem")
        assert not comment.conversations(session, proposal_id)[0].is_resolved
        comment.resolve(session, first.thread.id, "medlem")
        comment.reply(session, first.thread.id, "Likevel ikke.", "medlem")
        assert not comment.conversations(session, proposal_id)[0].is_resolved


def test_everybody_with_an_office_in_it_may_write(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        for who in EVERYBODY:
            comment.open_thread(session, proposal_id, "", f"Hilsen {who}", who)
        assert len(comment.conversations(session, proposal_id)) == len(EVERYBODY)


def test_somebody_removed_meanwhile_is_refused(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        thread = comment.open_thread(session, proposal_id, "", "Før.", "medlem").thread
        account = session.get_one(Account, "medlem")
        account.active = False
        session.add(account)
        session.flush()
        for arguments in (
            ("open_thread", proposal_id, "", "Etter.", "medlem"),
            ("reply", thread.id, "Etter.", "medlem"),
            ("resolve", thread.id, "medlem"),
            ("reopen", thread.id, "medlem"),
            ("open_thread", proposal_id, "", "Hei.", "ukjent"),
        ):
            assert refused(session, *arguments) == "problem-no-longer-active"


def test_comments_belong_between_proposal_and_decision(engine: Engine) -> None:
    with writing(engine) as session:
        draft_id = drafted(session)
        assert refused(session, "open_thread", draft_id, "", "Hei.", "ou") == (
            "problem-comment-on-draft"
        )
        withdrawn_id = proposed(session)
        thread = comment.open_thread(session, withdrawn_id, "", "Hei.", "medlem").thread
        approval.withdraw(session, withdrawn_id, "ou")
        assert refused(session, "reply", thread.id, "Hei.", "ou") == "problem-comment-on-withdrawn"
        entry = registered(session)
        decided_id = entry.proposal_id
        thread = comment.open_thread(session, decided_id, "", "Til møtet.", "medlem").thread
        approval.confirm(session, entry.id, "leder")
        for arguments in (
            ("open_thread", decided_id, "", "For sent.", "medlem"),
            ("reply", thread.id, "For sent.", "medlem"),
            ("resolve", thread.id, "medlem"),
            ("reopen", thread.id, "medlem"),
        ):
            assert refused(session, *arguments) == "problem-comment-after-decision"
        assert [one.text for one in comment.conversations(session, decided_id)[0].comments] == [
            "Til møtet."
        ]


@pytest.mark.parametrize(
    ("question", "text", "text_id"),
    [
        ("tillit", "", "problem-comment-empty"),
        ("tillit", " \n\t ", "problem-comment-empty"),
        ("tillit", "x" * (LONGEST_COMMENT + 1), "problem-comment-too-long"),
        ("tillit", "Hei\x00", "problem-stray-signs"),
        ("tillit", "Hei \u202eieh", "problem-stray-signs"),
        ("finnes_ikke", "Hei", "problem-unknown-question"),
        ("tillit\x00", "Hei", "problem-unknown-question"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    engine: Engine, question: str, text: str, text_id: str
) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
    with pytest.raises(Problem) as told, writing(engine) as session:
        comment.open_thread(session, proposal_id, question, text, "medlem")
    assert told.value.text_id == text_id
    assert told.value.told()
    with reading(engine) as session:
        assert comment.conversations(session, proposal_id) == []


def test_a_thread_is_not_resolved_twice_nor_opened_while_open(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        thread = comment.open_thread(session, proposal_id, "mer", "x" * 4000, "medlem").thread
        assert refused(session, "reopen", thread.id, "leder") == "problem-thread-open"
        comment.resolve(session, thread.id, "leder")
        assert refused(session, "resolve", thread.id, "medlem") == "problem-thread-resolved"
        assert refused(session, "reply", "finnes-ikke", "Hei", "leder") == "problem-unknown-thread"
        assert refused(session, "open_thread", "finnes-ikke", "", "Hei", "leder") == (
            "problem-unknown-proposal"
        )


def test_a_thread_outlives_the_question_it_is_about(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        comment.open_thread(session, proposal_id, "tillit", "Godt.", "medlem")
        approval.revise(session, proposal_id, OTHER_WORDS, "ou")
        assert [one.question for one in comment.conversations(session, proposal_id)] == ["tillit"]


def test_the_log_says_that_somebody_wrote_and_not_what(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        thread = comment.open_thread(session, proposal_id, "tillit", "Hemmelig", "medlem").thread
        comment.resolve(session, thread.id, "leder")
        comment.reopen(session, thread.id, "leder")
        entries = session.exec(select(AuditEntry)).all()[-3:]
        assert [(one.who, one.action) for one in entries] == [
            ("medlem", "commented"),
            ("leder", "thread-resolved"),
            ("leder", "thread-reopened"),
        ]
        assert {one.subject for one in entries} == {f"Trivsel {proposal_id[:8]}"}


@pytest.mark.parametrize("change", ["UPDATE comment SET text = 'Annet'", "DELETE FROM comment"])
def test_what_was_written_stands(engine: Engine, change: str) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        comment.open_thread(session, proposal_id, "", "Slik er det.", "medlem")
    with pytest.raises(DatabaseError), engine.begin() as connection:
        connection.exec_driver_sql(change)
    with reading(engine) as session:
        assert session.exec(select(Comment.text)).all() == ["Slik er det."]


@given(st.text(max_size=60))
def test_what_is_kept_reads_as_it_was_written(text: str) -> None:
    try:
        kept = written(text)
    except Problem as problem:
        if problem.text_id != "problem-stray-signs":
            raise
        return
    assert kept == kept.strip()
    assert "\x00" not in kept
    assert written(kept) == kept


def test_unread_is_what_waits_in_a_version_not_opened(engine: Engine) -> None:
    def waits(who: str) -> list[str]:
        return [one.id for one in read_mark.unread(session, who)]

    with writing(engine) as session:
        proposal_id = proposed(session)
        drafted(session)
        assert waits("medlem") == waits("leder") == [proposal_id]
        assert waits("ou") == []
        read_mark.mark_read(session, proposal_id, "medlem")
        read_mark.mark_read(session, proposal_id, "medlem")
        assert waits("medlem") == []
        assert waits("leder") == [proposal_id]
        approval.revise(session, proposal_id, OTHER_WORDS, "ou")
        assert waits("medlem") == [proposal_id]
        approval.begin_treatment(session, proposal_id, "sekretaer")
        assert waits("medlem") == [proposal_id]
        read_mark.mark_read(session, proposal_id, "medlem")
        assert read_mark.has_read(session, session.get_one(Proposal, proposal_id), "medlem")
        approval.withdraw(session, proposal_id, "sekretaer")
        assert waits("leder") == []


def test_the_committee_reads_nothing_that_was_never_sent_to_it(engine: Engine) -> None:
    with writing(engine) as session:
        people(session)
        draft_id, kept_back_id, sent_id = drafted(session), drafted(session), proposed(session)
        approval.withdraw(session, kept_back_id, "ou")
        approval.withdraw(session, sent_id, "ou")
        decided_id = approved(session)
        proposed_id = proposed(session)
        treated_id = under_treatment(session)
        seen = [one.id for one in read_mark.readable(session, "medlem")]
        assert seen == [treated_id, proposed_id, decided_id, sent_id]
        everything = [one.id for one in read_mark.readable(session, "ou")]
        assert everything[:3] == seen[:3]
        assert set(everything[3:]) == {draft_id, kept_back_id, sent_id}
        for hidden in (draft_id, kept_back_id, "finnes-ikke"):
            with pytest.raises(Problem):
                read_mark.mark_read(session, hidden, "medlem")
        read_mark.mark_read(session, draft_id, "ou")


def test_opening_a_version_in_two_windows_at_once_is_one_mark(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)

    def mark(_window: int) -> None:
        with writing(engine) as session:
            read_mark.mark_read(session, proposal_id, "medlem")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(mark, range(4)))
    with reading(engine) as session:
        assert len(session.exec(select(ProposalRead)).all()) == 1
