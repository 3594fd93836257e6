"""What is other than when it was asked last, as PSU will read it, and which translations are."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import streamlit as st

from survey.approval import Since
from survey.pages import reading_html as html
from survey.pages import reading_since
from survey.questionnaire import Question, Questionnaire
from survey.texts import Say


def draw(say: Say, since: Since) -> None:
    changed = [one for one in since.new.questions if not reading_since.is_same(since, one.name)]
    parts = [reading_since.of_whole(say, since)]
    for question in changed:
        parts.append(f"<h3>{escape(_heading(say, since.new, question))}</h3>")
        parts.append(reading_since.of_question(say, since, question.name))
    st.html(html.read(*parts, html.listed(_translations(say, since.old, since.new))))


def _heading(say: Say, questionnaire: Questionnaire, question: Question) -> str:
    if question.type == "note":
        return say("reading-note")
    return say("reading-question", number=questionnaire.number(question.name))


def _translations(say: Say, old: Questionnaire, new: Questionnaire) -> Iterator[str]:
    """Those that are new, gone or worded otherwise, as items of HTML."""
    for language in dict.fromkeys((*new.languages, *old.languages)):
        if language in (old.default_language, new.default_language):
            continue
        was, is_now = (
            one.translation_fingerprint(language) if language in one.languages else None
            for one in (old, new)
        )
        if was != is_now:
            what = "changed" if was and is_now else "new" if is_now else "removed"
            name, told = say(f"language-{language}"), say(f"drafts-translation-{what}")
            yield f"{escape(name)}: {escape(told)}"
