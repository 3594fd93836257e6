"""What Medvirk itself knows about a case: the facts under the heading Saksopplysninger."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document as WordDocument
from docx.shared import Pt

from survey import limits
from survey.approval import Plan
from survey.approval.trend import Since
from survey.clock import local
from survey.documents import changes, questions
from survey.documents.tables import facts
from survey.documents.text import add, clean, lead, write
from survey.questionnaire import LintWarning, Questionnaire, comparable, lint
from survey.store import Decision
from survey.texts import Say

WIDTHS = (4.5, 11.5)
_FINGERPRINT = Pt(10)


def draw_questions(document: WordDocument, say: Say, questionnaire: Questionnaire) -> None:
    document.add_heading(say("document-questions"), 2)
    language = say(f"document-in-{questionnaire.default_language}")
    title = str(questionnaire.title)
    add(document, say("document-questions-lead", title=title, language=language))
    questions.draw(document, say, questionnaire)
    sensitive = sum(question.sensitive for question in questionnaire.questions)
    if sensitive:
        meaning = add(document, say("document-sensitive-means", count=sensitive))
        meaning.paragraph_format.space_before = Pt(8)


def draw_asked_before(document: WordDocument, say: Say, since: Since | None) -> None:
    document.add_heading(say("document-asked-before"), 2)
    if since is None:
        add(document, say("document-never-asked"))
        return
    tranche, old, new = since.tranche, since.old, since.new
    opens, closes = local(tranche.opens_at).date(), local(tranche.closes_at).date()
    add(document, say("document-asked-in", title=tranche.title, opens=opens, closes=closes))
    kept, count = len(comparable(old, new)), len(new.answerable)
    add(document, say("document-comparable", kept=kept, count=count))
    changes.draw(document, say, old, new, since)


def draw_remarks(
    document: WordDocument, say: Say, language: str, questionnaire: Questionnaire
) -> None:
    # The papers' numbers are left out: this paper gives every question its own.
    warnings = [one for one in lint(questionnaire) if not one.code.startswith("number-")]
    if not warnings:
        return
    document.add_heading(say("document-remarks"), 2)
    lead(document, say("document-remarks-lead"))
    for warning in warnings:
        add(document, _remark(say, language, questionnaire, warning), "List Bullet")


def _remark(say: Say, language: str, questionnaire: Questionnaire, warning: LintWarning) -> str:
    """A warning as committee members read it: questions by number, not by the file's names."""

    def place(name: str) -> str:
        if questionnaire.question(name).type == "note":
            return say("document-note")
        return say("document-question", number=questionnaire.number(name))

    values = tuple(
        (key, place(str(value)).lower() if key == "other" else value)
        for key, value in warning.values
    )
    message = replace(warning, values=values).message_in(language)
    sentence = f"{message[:1].upper()}{message[1:]}."
    return f"{place(warning.question)}: {sentence}" if warning.question else sentence


def draw_terms(document: WordDocument, say: Say, questionnaire: Questionnaire, plan: Plan) -> None:
    document.add_heading(say("document-terms"), 2)
    follow_up = ""
    if plan.follow_up_on and plan.follow_up_by:
        follow_up = say("document-follow-up-is", day=plan.follow_up_on, by=plan.follow_up_by)
    missing = say("document-not-written")
    rows = [
        ("purpose", clean(plan.purpose) or missing),
        ("owner", clean(plan.owner) or missing),
        ("follow-up", follow_up or missing),
        *terms(say, questionnaire, plan),
        ("languages", ", ".join(say(f"document-in-{one}") for one in questionnaire.languages)),
    ]
    facts(document, [(say(f"document-{name}"), said) for name, said in rows], WIDTHS)
    draw_fingerprint(document, say("document-fingerprint"), questionnaire)
    add(document, say("document-fingerprint-means"))


def draw_fingerprint(document: WordDocument, label: str, questionnaire: Questionnaire) -> None:
    """On a line of its own, so that it stands unbroken and can be copied."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(8)
    write(paragraph, f"{label}: ", "Strong")
    write(paragraph, questionnaire.fingerprint).font.size = _FINGERPRINT


def terms(say: Say, questionnaire: Questionnaire, agreed: Plan | Decision) -> list[tuple[str, str]]:
    """The least strict that may be planned."""
    return [
        ("minimum", " ".join(limits.told(say, agreed, questionnaire))),
        ("custody", say(f"document-custody-{agreed.custody.replace('_', '-')}")),
        ("open", say("document-open-yes" if agreed.open_questions else "document-open-no")),
    ]
