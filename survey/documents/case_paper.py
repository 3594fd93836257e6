"""The case paper (saksframlegg): the questions before PSU, under the municipality's headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from docx.document import Document as WordDocument
from sqlmodel import Session, col, select

from survey import approval, limits
from survey.approval import Plan
from survey.approval.trend import Since, last_asked
from survey.documents import case_facts
from survey.documents.headings import Part, Treatment, draw_body, draw_head
from survey.documents.house_style import new_document, written
from survey.documents.text import add, lead, lines, numbered, prose
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Proposal, Tranche
from survey.texts import Say

_PROPOSING = frozenset({"draft", "revise", "propose", "begin_treatment"})
_DECIDING = frozenset({"approve", "reject"})


@dataclass(frozen=True)
class CasePaper:
    """``texts``: what was written, by heading. ``since``: beside what was asked last.
    ``synthetic``: from a demonstration."""

    texts: Mapping[str, str]
    questionnaire: Questionnaire
    plan: Plan
    since: Since | None
    synthetic: bool


def of(session: Session, proposal_id: str) -> CasePaper:
    """What was laid before PSU, also after PSU has adopted something else.

    Raises ``Problem`` for an unknown proposal.
    """
    proposal = session.get(Proposal, proposal_id)
    if proposal is None:
        raise Problem("problem-unknown-proposal")
    proposed = approval.version(session, proposed_version(session, proposal_id))
    return CasePaper(
        texts=dict(proposal.case_paper),
        questionnaire=proposed,
        plan=approval.plan_of(proposal),
        since=_asked_before(session, proposal, proposed),
        synthetic=holds_synthetic(session),
    )


def proposed_version(session: Session, proposal_id: str) -> str:
    """The version as it was proposed last; what was adopted may be another."""
    proposed = [e for e in approval.events(session, proposal_id) if e.transition in _PROPOSING]
    return proposed[-1].version_id


def holds_synthetic(session: Session) -> bool:
    """Whether this is a demonstration: nobody answers a real tranche beside a synthetic one."""
    return (
        session.exec(select(Tranche.id).where(col(Tranche.synthetic)).limit(1)).first() is not None
    )


def title_of(say: Say, texts: Mapping[str, str], questionnaire: Questionnaire) -> str:
    written_title = " ".join(lines(texts.get("title", "")))
    return written_title or say("document-case-title", title=str(questionnaire.title))


def build(say: Say, language: str, paper: CasePaper, today: date) -> bytes:
    """The document's bytes. The questions stand in the words that PSU is to adopt."""
    title = title_of(say, paper.texts, paper.questionnaire)
    document = new_document(say, language, title, today)
    treated = Treatment(
        say("document-committee"),
        paper.texts.get("meeting_date", ""),
        paper.texts.get("committee_case_number", ""),
    )
    draw_head(document, say, paper.texts, treated, title)
    if paper.synthetic:
        add(document, say("document-synthetic"), "Intense Quote")
    draw_body(document, say, _parts(document, say, language, paper))
    return written(document)


def draw_recommendation(
    document: WordDocument,
    say: Say,
    texts: Mapping[str, str],
    questionnaire: Questionnaire,
    plan: Plan,
) -> None:
    lead(document, say("document-recommends"))
    numbered(
        document, lines(texts.get("recommendation", "")) or _suggested(say, questionnaire, plan)
    )


def _parts(document: WordDocument, say: Say, language: str, paper: CasePaper) -> Mapping[str, Part]:
    def recommendation() -> None:
        draw_recommendation(document, say, paper.texts, paper.questionnaire, paper.plan)

    def facts() -> None:
        prose(document, paper.texts.get("background", ""))
        case_facts.draw_questions(document, say, paper.questionnaire)
        case_facts.draw_asked_before(document, say, paper.since)
        case_facts.draw_remarks(document, say, language, paper.questionnaire)
        case_facts.draw_terms(document, say, paper.questionnaire, paper.plan)

    parts: dict[str, Part] = dict(paper.texts)
    for name in ("attachments", "other_documents"):
        parts[name] = _listed(document, say, paper.texts.get(name, ""))
    summary = say("document-summary", count=len(paper.questionnaire.answerable))
    return {
        **parts,
        "recommendation": recommendation,
        "summary": paper.texts.get("summary", "") or summary,
        "background": facts,
        # As the municipality concludes where it has nothing to add.
        "conclusion": paper.texts.get("conclusion", "") or recommendation,
    }


def _suggested(say: Say, questionnaire: Questionnaire, plan: Plan) -> list[str]:
    """A recommendation of what Medvirk holds the decision to, where nobody has written one."""
    items = [
        say("document-recommend-questions"),
        *limits.told(say, plan, questionnaire),
        say(f"document-recommend-{plan.custody.replace('_', '-')}"),
    ]
    if plan.open_questions:
        items.append(say("document-recommend-open"))
    if plan.follow_up_on and plan.follow_up_by:
        items.append(
            say("document-recommend-follow-up", day=plan.follow_up_on, by=plan.follow_up_by)
        )
    return items


def _listed(document: WordDocument, say: Say, text: str) -> Part:
    items = lines(text)
    if [item.rstrip(".").casefold() for item in items] == [say("document-none").casefold()]:
        items = []
    return (lambda: numbered(document, items)) if items else ""


def _asked_before(session: Session, proposal: Proposal, proposed: Questionnaire) -> Since | None:
    """Beside the last tranche that had begun when PSU decided, also one of the same version:
    PSU may be asked for the same questions again."""
    decided = [
        event.at for event in approval.events(session, proposal.id) if event.transition in _DECIDING
    ]
    before = min(decided, default=None)
    tranche = last_asked(session, proposal.questionnaire_id, before)
    if tranche is None:
        return None
    return Since(tranche, approval.version(session, tranche.version_id), proposed)
