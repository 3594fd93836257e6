"""The minutes (protokoll): what PSU decided, in which words, and who put it on record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from docx.document import Document as WordDocument
from sqlmodel import Session, col, select

from survey import approval
from survey.approval import Plan, Requested, State, Transition
from survey.clock import local
from survey.documents import case_facts, changes, questions, record
from survey.documents.case_paper import (
    draw_recommendation,
    holds_synthetic,
    proposed_version,
    title_of,
)
from survey.documents.headings import Treatment, draw_head
from survey.documents.house_style import new_document, written
from survey.documents.record import Entry
from survey.documents.tables import facts, table
from survey.documents.text import add, prose
from survey.problem import Problem
from survey.questionnaire import Question, Questionnaire
from survey.store import Account, Decision, Proposal, ProposalEvent
from survey.texts import Say

_TOLD = frozenset({Transition.PROPOSE, Transition.BEGIN_TREATMENT})


@dataclass(frozen=True)
class DecisionMinutes:
    """``standing`` is empty for a decision that holds; ``unconfirmed`` where it waits for the
    second person, ``lapsed`` where the case was withdrawn meanwhile. ``adopted`` is None where the
    proposal was rejected. ``names``: of people, by user name."""

    texts: Mapping[str, str]
    plan: Plan
    decision: Decision
    standing: Literal["", "unconfirmed", "lapsed"]
    proposed: Questionnaire
    adopted: Questionnaire | None
    events: tuple[ProposalEvent, ...]
    entries: tuple[Entry, ...]
    wordings: tuple[Requested, ...]
    names: Mapping[str, str]
    synthetic: bool


def of(session: Session, proposal_id: str) -> DecisionMinutes:
    """The decision that holds, or else the one that waits.

    Raises ``Problem`` where nothing is decided, or the proposal is unknown.
    """
    proposal = session.get(Proposal, proposal_id)
    if proposal is None:
        raise Problem("problem-unknown-proposal")
    holding = approval.decision_of(session, proposal_id)
    decision = holding or approval.waiting(session, proposal_id)
    if decision is None:
        raise Problem("problem-nothing-decided")
    adopted, withdrawn = decision.adopted_version_id, proposal.state == State.WITHDRAWN
    return DecisionMinutes(
        texts=dict(proposal.case_paper),
        plan=approval.plan_of(proposal),
        decision=decision,
        standing="" if holding else "lapsed" if withdrawn else "unconfirmed",
        proposed=approval.version(session, proposed_version(session, proposal_id)),
        adopted=approval.version(session, adopted) if adopted else None,
        events=tuple(approval.events(session, proposal_id)),
        entries=tuple(approval.entries(session, proposal_id)),
        wordings=tuple(reversed(approval.requests(session, proposal_id))),
        names=dict(session.exec(select(col(Account.username), col(Account.name))).all()),
        synthetic=holds_synthetic(session),
    )


def build(say: Say, language: str, minutes: DecisionMinutes, today: date) -> bytes:
    """The document's bytes. The questions stand in the words that PSU adopted."""
    decision = minutes.decision
    title = title_of(say, minutes.texts, minutes.proposed)
    document = new_document(say, language, say("document-minutes-of", title=title), today)
    treated = Treatment(
        decision.body, say("document-day", day=decision.decided_on), decision.case_number
    )
    draw_head(document, say, minutes.texts, treated, title)
    if minutes.synthetic:
        add(document, say("document-synthetic"), "Intense Quote")
    if minutes.standing:
        add(document, say(f"document-{minutes.standing}"), "Intense Quote")
    document.add_heading(say("document-heading-recommendation"), 1)
    draw_recommendation(document, say, minutes.texts, minutes.proposed, minutes.plan)
    _draw_decision(document, say, minutes)
    _draw_words(document, say, minutes)
    master = minutes.proposed.default_language
    record.draw_wordings(document, say, master, minutes.wordings, minutes.names)
    record.draw_entries(document, say, minutes.entries, minutes.names)
    return written(document)


def _draw_decision(document: WordDocument, say: Say, minutes: DecisionMinutes) -> None:
    decision = minutes.decision
    document.add_heading(say("document-treatment"), 1)
    for event in minutes.events:
        if event.transition in _TOLD:
            who = minutes.names.get(event.who, event.who)
            name = event.transition.replace("_", "-")
            add(document, say(f"document-event-{name}", who=who, at=local(event.at)))
    document.add_heading(say("document-votes"), 1)
    _draw_votes(document, say, decision)
    document.add_heading(say("document-decision"), 1)
    prose(document, decision.wording)
    rulings = _rulings(say, minutes)
    if rulings:
        document.add_heading(say("document-rulings"), 2)
        columns = [say("document-ruling-question"), say("document-ruling")]
        table(document, columns, rulings, (7, 9))
    if minutes.adopted is not None:
        document.add_heading(say("document-decided-terms"), 2)
        _draw_terms(document, say, minutes.adopted, decision)
    document.add_heading(say("document-additions"), 1)
    for text in decision.protocol_additions:
        prose(document, text)
    if not decision.protocol_additions:
        add(document, say("document-none"))


def _rulings(say: Say, minutes: DecisionMinutes) -> list[tuple[str, str]]:
    """Questions that were struck too: those stand in the proposal only."""
    rulings = minutes.decision.rulings
    asked = minutes.adopted or minutes.proposed
    kept = {question.name for question in asked.questions}
    told = [(asked, one) for one in asked.questions]
    told += [(minutes.proposed, one) for one in minutes.proposed.questions if one.name not in kept]
    return [
        (_numbered(say, sheet, one), rulings[one.name])
        for sheet, one in told
        if one.name in rulings
    ]


def _draw_votes(document: WordDocument, say: Say, decision: Decision) -> None:
    votes = approval.votes_of(decision)
    if not votes:
        add(document, say("document-votes-none"))
        return
    rows = [(one.side or say("document-votes-whole"), one.in_favour, one.against) for one in votes]
    if len(votes) > 1 and all(one.side for one in votes):
        totals = sum(one.in_favour for one in votes), sum(one.against for one in votes)
        rows.append((say("document-votes-all"), *totals))
    columns = [say(f"document-votes-{one}") for one in ("side", "for", "against")]
    table(document, columns, [(side, str(yes), str(no)) for side, yes, no in rows], (8, 4, 4))


def _draw_terms(
    document: WordDocument, say: Say, adopted: Questionnaire, decision: Decision
) -> None:
    replaces = "document-replaces-yes" if decision.replaces_earlier else "document-replaces-no"
    rows = [
        *case_facts.terms(say, adopted, decision),
        ("replaces", say(replaces)),
    ]
    facts(document, [(say(f"document-{name}"), said) for name, said in rows], case_facts.WIDTHS)


def _draw_words(document: WordDocument, say: Say, minutes: DecisionMinutes) -> None:
    proposed, adopted = minutes.proposed, minutes.adopted
    if adopted is None:
        document.add_heading(say("document-rejected-questions"), 1)
    else:
        document.add_heading(say("document-amendments"), 1)
        if adopted.fingerprint == proposed.fingerprint:
            add(document, say("document-as-proposed"))
        else:
            add(document, say("document-amended"))
            changes.draw(document, say, proposed, adopted)
        document.add_heading(say("document-adopted-questions"), 1)
    asked = adopted or proposed
    add(document, say("document-title-is", title=str(asked.title)))
    questions.draw(document, say, asked)
    document.add_heading(say("document-fingerprints"), 1)
    case_facts.draw_fingerprint(document, say("document-fingerprint-proposed"), proposed)
    if adopted is not None:
        case_facts.draw_fingerprint(document, say("document-fingerprint-adopted"), adopted)
    add(document, say("document-fingerprint-means"))


def _numbered(say: Say, questionnaire: Questionnaire, question: Question) -> str:
    if question.type == "note":
        return say("document-note")
    number = questionnaire.number(question.name)
    return f"{say('document-question', number=number)}: {question.label}"
