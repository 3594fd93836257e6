"""Reading the questions: what PSU decides about, exactly as employees meet it."""

from __future__ import annotations

from datetime import date

import streamlit as st
from sqlmodel import Session, select

from survey import approval
from survey.pages import answer_sheet
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import QUESTIONS
from survey.questionnaire import LintWarning, Questionnaire, lint
from survey.store import Decision, QuestionnaireVersion, reading
from survey.texts import Say


def versions(session: Session) -> dict[str, tuple[Questionnaire, Decision | None]]:
    """Every stored version by fingerprint: the undecided first, then the latest decided."""
    fingerprints = session.exec(select(QuestionnaireVersion.fingerprint)).all()
    found = {
        one: (approval.version(session, one), approval.decision_on(session, one))
        for one in fingerprints
    }

    def decided_on(fingerprint: str) -> date:
        decision = found[fingerprint][1]
        return decision.decided_on if decision else date.max

    return {one: found[one] for one in sorted(found, key=decided_on, reverse=True)}


def draw_decision(
    say: Say, language: str, questionnaire: Questionnaire, decision: Decision | None
) -> None:
    if decision is None:
        st.warning(say("questions-not-decided"))
        return
    st.success(
        say(
            "questions-decided",
            body=plain(decision.body),
            case=plain(decision.case_number),
            date=decision.decided_on,
            wording=plain(decision.wording),
        )
    )
    if language != questionnaire.default_language:
        asked = questionnaire.translation_fingerprint(language)
        if decision.translations.get(language) == asked:
            st.caption(say("questions-translation-approved"))
        else:
            st.warning(say("questions-translation-not-approved"))


def draw_warnings(
    say: Say, language: str, questionnaire: Questionnaire, warnings: tuple[LintWarning, ...]
) -> None:
    st.subheader(say("questions-warnings"), anchor=False)
    if not warnings:
        st.markdown(say("questions-no-warnings"))
    numbered = {question.name for question in questionnaire.answerable}
    for warning in warnings:
        where = say("questions-warning-general")
        if warning.question in numbered:
            number = questionnaire.number(warning.question)
            where = say("questions-warning-at", number=number)
        st.markdown(f"- **{where}:** {plain(warning.message_in(language))}")


def main() -> None:
    visitor = open_page(QUESTIONS)
    say = visitor.say
    st.title(say("page-questions"), anchor=False)
    st.markdown(say("questions-lead"))
    with reading(visitor.here.engine) as session:
        stored = versions(session)
    if not stored:
        st.info(say("questions-none"))
        return
    fingerprint = st.selectbox(
        say("questions-version"),
        list(stored),
        format_func=lambda one: f"{stored[one][0].title.in_language(visitor.language)} ({one[:8]})",
    )
    questionnaire, decision = stored[fingerprint]
    language = st.segmented_control(
        say("questions-language"),
        questionnaire.languages,
        default=questionnaire.default_language,
        required=True,
        format_func=lambda code: say(f"language-{code}"),
    )
    draw_decision(say, language, questionnaire, decision)
    st.caption(say("questions-fingerprint"))
    st.code(fingerprint, language=None, wrap_lines=True)
    draw_warnings(say, visitor.language, questionnaire, lint(questionnaire))
    st.subheader(say("questions-preview"), anchor=False)
    with st.container(key="phone", border=True):
        st.markdown(f"## {plain(questionnaire.title.in_language(language))}")
        if questionnaire.intro is not None:
            st.markdown(plain(questionnaire.intro.in_language(language)))
        with st.form("preview", border=False):
            answer_sheet.draw(questionnaire, language, "preview-sheet")
            st.form_submit_button(say("answer-send"), disabled=True, width="stretch")


with told():
    main()
