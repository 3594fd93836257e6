"""No sequence of actions by anybody leads to an open tranche whose words were not approved.

The machine keeps its own books of what two different people confirmed or signed, and holds
every opening and every submission against them.
"""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Engine
from sqlmodel import Session, select

from survey import accounts, approval, ballotbox
from survey import tranche as tranches
from survey.approval import Minutes, Outcome, Plan, Ruling, State
from survey.ballotbox import CodeStatus
from survey.custody import KEY_FILE
from survey.pepper import Pepper
from survey.problem import Problem
from survey.questionnaire import Questionnaire, loads
from survey.store import Account, Decision, Proposal, Tranche, Unit, reading, writing
from tests.survey.municipality import PEOPLE, people, settle

MINUTES = Minutes("PSU", "PS 1/26", date(2026, 2, 1), "Vedtatt.")
ALL = tuple(PEOPLE)
WORDS = ("Jeg har tillit.", "Jeg har  tillit.", "Jeg har stor tillit.")
TRANSLATIONS = ("Eg har tillit.", "Eg har stor tillit.")
TODAY = datetime.now(UTC).date()


def sheet(identity: str, words: str, translation: str, kind: str) -> Questionnaire:
    """``words`` and ``translation`` are all that can differ."""
    change = f"\n        change_kind: {kind}" if kind else ""
    return loads(
        f"""
id: {identity}
title: {{nb: Trivsel, nn: Trivsel}}
languages: [nb, nn]
sections:
  - questions:
      - name: tillit
        type: yes_no{change}
        label: {{nb: "{words}", nn: "{translation}"}}
"""
    )


@dataclass
class Books:
    """What was approved, told apart by the words themselves: (words, kind), translation."""

    master: set[tuple[str, str]] = field(default_factory=set)
    translated: set[tuple[str, str, str]] = field(default_factory=set)


class Approval(RuleBasedStateMachine):
    engine: Engine
    keys: Path
    pepper: Pepper
    openings: Counter[int]
    """How many were opened, by the number of languages."""

    def __init__(self) -> None:
        super().__init__()
        self.identity = f"q{uuid.uuid4().hex[:12]}"
        self.books = Books()
        self.proposals: list[str] = []
        self.entries: list[str] = []
        self.wanted: list[str] = []
        self.sheets: dict[str, tuple[str, str, str]] = {}
        self.open: dict[str, str] = {}
        with writing(self.engine) as session:
            people(session)
            for account in session.exec(select(Account)):
                account.active = True
                session.add(account)
            settle(session)

    def attempt(self, action: str, *arguments: object, **more: object) -> object | None:
        """What an action gives, or None where it is refused; a refusal leaves nothing behind."""
        try:
            with writing(self.engine) as session:
                done: object = getattr(approval, action)(session, *arguments, **more)
                session.flush()
                return done
        except Problem as problem:
            self.told(problem)
            return None

    def told(self, problem: Problem) -> None:
        assert len(problem.told("nb")) > len(problem.text_id)

    sheets_of = st.tuples(
        st.sampled_from(WORDS), st.sampled_from(TRANSLATIONS), st.sampled_from(("", "typo"))
    )
    who = st.sampled_from(ALL)

    def written(self, content: tuple[str, str, str]) -> Questionnaire:
        words, translation, kind = content
        read = sheet(self.identity, words, translation, kind)
        with writing(self.engine) as session:
            self.sheets[approval.keep_version(session, read)] = content
        return read

    @rule(content=sheets_of, who=who)
    def draft(self, content: tuple[str, str, str], who: str) -> None:
        made = self.attempt("draft", self.written(content), who)
        if isinstance(made, Proposal):
            assert who in ("ou", "administrator")
            self.proposals.append(made.id)

    @precondition(lambda self: self.proposals)
    @rule(data=st.data(), content=sheets_of, who=who)
    def revise(self, data: st.DataObject, content: tuple[str, str, str], who: str) -> None:
        self.attempt("revise", self.chosen(data), self.written(content), who)

    @precondition(lambda self: self.proposals)
    @rule(data=st.data(), who=who, whole=st.booleans())
    def propose(self, data: st.DataObject, who: str, whole: bool) -> None:
        proposal_id = self.chosen(data)
        plan = Plan(
            "Formål" if whole else " ",
            "OU",
            TODAY + timedelta(days=30),
            "PSU",
            custody=KEY_FILE,
        )
        self.attempt("describe", proposal_id, plan, who)
        self.attempt("propose", proposal_id, who, TODAY)

    @precondition(lambda self: self.proposals)
    @rule(data=st.data(), who=who)
    def begin_treatment(self, data: st.DataObject, who: str) -> None:
        self.attempt("begin_treatment", self.chosen(data), who)

    @precondition(lambda self: self.proposals)
    @rule(data=st.data(), who=who)
    def withdraw(self, data: st.DataObject, who: str) -> None:
        self.attempt("withdraw", self.chosen(data), who)

    @precondition(lambda self: self.proposals)
    @rule(
        data=st.data(),
        who=who,
        outcome=st.sampled_from(Outcome),
        amended=st.none() | sheets_of,
        replaces=st.booleans(),
    )
    def register(
        self,
        data: st.DataObject,
        who: str,
        outcome: Outcome,
        amended: tuple[str, str, str] | None,
        replaces: bool,
    ) -> None:
        adopted = self.written(amended) if amended else None
        ruling = Ruling(outcome, adopted, custody=KEY_FILE, replaces_earlier=replaces)
        made = self.attempt("register", self.chosen(data), MINUTES, ruling, who)
        if isinstance(made, Decision):
            assert who == "sekretaer"
            self.entries.append(made.id)

    @precondition(lambda self: self.entries)
    @rule(data=st.data(), who=who, yes=st.booleans())
    def settle_entry(self, data: st.DataObject, who: str, yes: bool) -> None:
        entry_id = data.draw(st.sampled_from(self.entries))
        if not yes:
            self.attempt("send_back", entry_id, "Feil saksnummer.", who)
            return
        self.confirm(entry_id, who)

    def confirm(self, entry_id: str, who: str) -> None:
        entry = self.attempt("confirm", entry_id, who)
        if isinstance(entry, Decision):
            assert who == "leder"
            with reading(self.engine) as session:
                written = session.get_one(Decision, entry_id)
                assert written.registered_by == "sekretaer"
                if written.adopted_version_id is not None:
                    words, _, kind = self.sheets[written.adopted_version_id]
                    self.books.master.add((words, kind))

    @precondition(lambda self: self.entries)
    @rule(data=st.data(), who=who)
    def correct(self, data: st.DataObject, who: str) -> None:
        entry_id = data.draw(st.sampled_from(self.entries))
        made = self.attempt("correct", entry_id, MINUTES, who)
        if isinstance(made, Decision):
            self.entries.append(made.id)

    @precondition(lambda self: self.proposals)
    @rule(data=st.data(), content=sheets_of, who=who)
    def ask_for_words(self, data: st.DataObject, content: tuple[str, str, str], who: str) -> None:
        self.attempt("request", self.chosen(data), self.written(content), who)

    @precondition(lambda self: self.books.master)
    @rule(data=st.data(), who=who, approve=st.booleans())
    def sign(self, data: st.DataObject, who: str, approve: bool) -> None:
        with reading(self.engine) as session:
            asked = [
                one
                for proposal_id in self.proposals
                for one in approval.requests(session, proposal_id)
            ]
        if not asked:
            return
        self.give_signature(data.draw(st.sampled_from(asked)), who, approve=approve)

    def give_signature(self, one: approval.Requested, who: str, *, approve: bool) -> None:
        done = self.attempt("sign", one.request.id, who, approve=approve, reason="Feil")
        if isinstance(done, approval.Requested) and done.is_approved:
            signers = {signature.who for signature in done.signatures}
            assert signers == {"sekretaer", "leder"}
            words, translation, kind = self.sheets[one.request.version_id]
            if one.request.language:
                self.books.translated.add((words, kind, translation))
            else:
                # Only slips may come in this way, and translations stand as they were.
                assert kind == "typo"
                before = {entry for entry in self.books.master if entry[0] != words}
                assert before
                carried = {
                    (words, kind, nn)
                    for was, was_kind, nn in self.books.translated
                    if (was, was_kind) in self.books.master
                }
                self.books.translated |= carried
                self.books.master.add((words, kind))

    @rule(content=sheets_of, replaces=st.booleans(), signed=st.booleans())
    def go_the_right_way(self, content: tuple[str, str, str], replaces: bool, signed: bool) -> None:
        """Chance alone seldom gets through all the stations in order."""
        made = self.attempt("draft", self.written(content), "ou")
        if not isinstance(made, Proposal):
            return
        self.proposals.append(made.id)
        plan = Plan("Formål", "OU", TODAY + timedelta(days=30), "PSU", custody=KEY_FILE)
        self.attempt("describe", made.id, plan, "ou")
        self.attempt("propose", made.id, "ou", TODAY)
        self.attempt("begin_treatment", made.id, "sekretaer")
        ruling = Ruling(Outcome.APPROVED, custody=KEY_FILE, replaces_earlier=replaces)
        entry = self.attempt("register", made.id, MINUTES, ruling, "sekretaer")
        if not isinstance(entry, Decision):
            return
        self.entries.append(entry.id)
        self.confirm(entry.id, "leder")
        if signed:
            with reading(self.engine) as session:
                asked = approval.requests(session, made.id)
            for one in asked:
                self.give_signature(one, "sekretaer", approve=True)
                self.give_signature(one, "leder", approve=True)

    @rule(who=st.sampled_from(ALL[1:]), active=st.booleans())
    def remove_or_take_back(self, who: str, active: bool) -> None:
        with writing(self.engine) as session:
            account = session.exec(select(Account).where(Account.username == who)).one()
            accounts.set_active(session, account.id, active, "tester")

    @precondition(lambda self: self.sheets)
    @rule(data=st.data(), languages=st.sampled_from((("nb",), ("nb", "nn"))))
    def open_a_tranche(self, data: st.DataObject, languages: tuple[str, ...]) -> None:
        self.try_to_open(data.draw(st.sampled_from(list(self.sheets))), languages)

    @precondition(lambda self: self.proposals)
    @rule(data=st.data(), languages=st.sampled_from((("nb",), ("nb", "nn"))))
    def open_what_was_proposed(self, data: st.DataObject, languages: tuple[str, ...]) -> None:
        with reading(self.engine) as session:
            version_id = session.get_one(Proposal, self.chosen(data)).version_id
        self.try_to_open(version_id, languages)

    def try_to_open(self, version_id: str, languages: tuple[str, ...]) -> None:
        try:
            with writing(self.engine) as session:
                self.opened(session, version_id, languages)
        except Problem as problem:
            self.told(problem)
            return
        words, translation, kind = self.sheets[version_id]
        assert (words, kind) in self.books.master
        if "nn" in languages:
            assert (words, kind, translation) in self.books.translated

    def opened(self, session: Session, version_id: str, languages: tuple[str, ...]) -> None:
        now = datetime.now(UTC)
        plan = tranches.Plan(
            title="Runde",
            version_id=version_id,
            languages=languages,
            opens_at=now - timedelta(days=1),
            closes_at=now + timedelta(days=1),
            units=list(session.exec(select(Unit))),
            custody=KEY_FILE,
        )
        row = tranches.plan(session, self.keys, plan, "tester")
        (code,) = tranches.issue_codes(session, self.pepper, row, {"skole": 1}, "tester")["skole"]
        tranches.open_for_answers(session, self.keys, row, "tester")
        self.open[row.id] = code
        self.openings[len(languages)] += 1

    @precondition(lambda self: self.open)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """Whatever was decided since, what was opened can be answered to its end."""
        tranche_id = data.draw(st.sampled_from(list(self.open)))
        code, now = self.open.pop(tranche_id), datetime.now(UTC)
        ticket = ballotbox.new_ticket(code, now)
        raw = {"tillit": "ja"}
        done = ballotbox.submit(self.engine, self.pepper, self.keys, ticket, raw, now)
        assert done.outcome == ballotbox.Outcome.COUNTED
        with reading(self.engine) as session:
            status = ballotbox.check_code(session, self.pepper, self.keys, code, now).status
            assert status == CodeStatus.GONE
            row = session.get_one(Tranche, tranche_id)
            words, _, kind = self.sheets[row.version_id]
        assert (words, kind) in self.books.master

    def teardown(self) -> None:
        """Nothing is approved that the books do not know."""
        with reading(self.engine) as session:
            for proposal in approval.everything(session, {State.APPROVED}):
                if proposal.questionnaire_id == self.identity:
                    words, _, kind = self.sheets[proposal.version_id]
                    assert (words, kind) in self.books.master

    def chosen(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(self.proposals))


def test_only_approved_words_are_ever_asked(engine: Engine, pepper: Pepper, keys: Path) -> None:
    openings: Counter[int] = Counter()
    bound = {"engine": engine, "keys": keys, "pepper": pepper, "openings": openings}
    machine = type("Bound", (Approval,), bound)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=max(30, settings().max_examples // 5),
            stateful_step_count=40,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert openings[1]
    assert openings[2]
