"""Approved questions for everybody, where PSU has decided so: read, downloaded and verified."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st
from sqlmodel import Session

from survey import approval
from survey.approval import State
from survey.pages import language_links, question_list
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import OPEN_QUESTIONS
from survey.questionnaire import Questionnaire
from survey.store import Decision, Proposal, reading
from survey.texts import Say


@dataclass(frozen=True)
class Published:
    """All that is shown of a proposal. ``languages``: those it may be asked in."""

    proposal: Proposal
    decision: Decision
    questionnaire: Questionnaire
    languages: tuple[str, ...]


def published(session: Session) -> list[Published]:
    """What holds now and what PSU has decided to show, the latest first."""
    found = []
    for proposal in approval.everything(session, {State.APPROVED}):
        decision = approval.decision_of(session, proposal.id)
        if decision is not None and decision.open_questions:
            questionnaire = approval.version(session, proposal.version_id)
            languages = approval.approved_languages(session, proposal.version_id)
            found.append(Published(proposal, decision, questionnaire, languages))
    return found


def draw_decision(say: Say, one: Published) -> None:
    decision, proposal = one.decision, one.proposal
    st.markdown(
        say(
            "open-questions-decided",
            body=plain(decision.body),
            case=plain(decision.case_number),
            date=decision.decided_on,
        )
    )
    wording = "  \n".join(plain(line) for line in decision.wording.splitlines() if line.strip())
    st.markdown(f"**{say('decision-wording')}**  \n{wording}")
    st.subheader(say("open-questions-why"), anchor=False)
    st.markdown(plain(proposal.purpose))
    st.subheader(say("open-questions-follow-up"), anchor=False)
    by, on = plain(proposal.follow_up_by), proposal.follow_up_on
    st.markdown(say("open-questions-follow-up-is", by=by, on=on))


def draw_questions(say: Say, one: Published, wanted: str) -> None:
    questionnaire = one.questionnaire
    language = wanted if wanted in one.languages else questionnaire.default_language
    st.subheader(say("open-questions-questions"), anchor=False)
    if language != wanted:
        shown = say(f"document-in-{language}")
        name = say(f"document-in-{wanted}")
        st.info(say("open-questions-not-approved", language=name, shown=shown))
    st.html(question_list.html(say, questionnaire, language))


def draw_verification(say: Say, one: Published) -> None:
    questionnaire = one.questionnaire
    file = f"{questionnaire.id}.yaml"
    st.subheader(say("open-questions-verify"), anchor=False)
    st.markdown(say("open-questions-verify-lead"))
    for language in one.languages:
        is_master = language == questionnaire.default_language
        name = say(f"document-in-{language}")
        kind = "open-questions-master" if is_master else "open-questions-translation"
        st.markdown(f"**{say(kind, language=name)}**")
        fingerprint = (
            questionnaire.fingerprint
            if is_master
            else questionnaire.translation_fingerprint(language)
        )
        st.code(fingerprint, language=None, wrap_lines=True)
    st.download_button(
        say("open-questions-download"),
        questionnaire.source,
        file_name=file,
        mime="application/yaml",
        key=f"open-file-{one.proposal.id}",
        on_click="ignore",
    )
    others = [code for code in questionnaire.languages if code not in one.languages]
    if others:
        names = ", ".join(say(f"document-in-{code}") for code in others)
        st.caption(say("open-questions-unapproved", languages=names))
    st.markdown(say("open-questions-command"))
    st.code(f"python -m survey fingerprint {file}", language=None, wrap_lines=True)


def main() -> None:
    language_links.follow()
    visitor = open_page(OPEN_QUESTIONS)
    say, language = visitor.say, visitor.language
    st.title(say("page-open-questions"), anchor=False)
    language_links.draw(OPEN_QUESTIONS, language)
    with reading(visitor.here.engine) as session:
        found = published(session)
    if not found:
        st.info(say("open-questions-none"))
        return
    st.markdown(say("open-questions-lead"))
    if len(found) > 1:
        titles = (plain(one.questionnaire.title.in_language(language)) for one in found)
        st.markdown("\n".join([f"{say('open-questions-here')}:", "", *(f"- {t}" for t in titles)]))
    for one in found:
        shown = language if language in one.languages else one.questionnaire.default_language
        st.header(plain(one.questionnaire.title.in_language(shown)), anchor=False, divider="gray")
        draw_decision(say, one)
        draw_questions(say, one, language)
        draw_verification(say, one)


with told():
    main()
