"""A card for each question: its words, what Medvirk remarks, what changed, what people say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape

import streamlit as st

from survey.approval import Effect
from survey.pages import reading_html as html
from survey.pages import reading_since, reading_talk
from survey.pages.reading_case import Case
from survey.pages.visitor import Visitor
from survey.questionnaire import LintWarning, Question
from survey.texts import Say

_TREND = {Effect.NEW: "", Effect.KEPT: "mv-tag-good", Effect.BROKEN: "mv-tag-warn"}


def draw_all(visitor: Visitor, case: Case, language: str) -> None:
    st.html(_jumps(visitor.say, case))
    _draw_card(visitor, case, "", language, _whole(visitor, case, language))
    for number, section in enumerate(case.questionnaire.sections, start=1):
        if section.title is not None:
            title = escape(section.title.in_language(language))
            st.html(html.read(f'<h2 lang="{language}" id="del-{number}">{title}</h2>'))
        for question in section.questions:
            drawn = _question(visitor, case, question, language)
            _draw_card(visitor, case, question.name, language, drawn)


def _draw_card(visitor: Visitor, case: Case, question: str, language: str, drawn: str) -> None:
    with st.container(border=True, key=f"reading-card-{question}", gap="small"):
        st.html(html.read(f'<div id="{_anchor(question)}">{drawn}</div>'))
        reading_talk.draw(visitor, case, question, language)


def _anchor(question: str) -> str:
    return f"om-{question}" if question else "om-helheten"


def _jumps(say: Say, case: Case) -> str:
    """Where people have said something, at one look."""
    links = []
    for question in ("", *(one.name for one in case.questionnaire.answerable)):
        number = case.questionnaire.number(question) if question else say("reading-whole-short")
        said = len(case.open_threads(question)) + len(case.open_suggestions(question))
        where = say("reading-question", number=number) if question else say("reading-whole")
        spoken = f"{where}: {say('reading-open-matters', count=said)}" if said else where
        count = f"<span>{said}</span>" if said else ""
        links.append(
            f'<a href="#{_anchor(question)}" aria-label="{escape(spoken)}" '
            f'title="{escape(spoken)}">{escape(str(number))}{count}</a>'
        )
    lead = escape(say("reading-jump-counted" if case.is_open else "reading-jump"))
    return html.read(f'<p class="mv-small">{lead}</p><nav class="mv-jump">{"".join(links)}</nav>')


def _whole(visitor: Visitor, case: Case, language: str) -> str:
    say, questionnaire = visitor.say, case.questionnaire
    parts = [
        f'<p class="mv-over">{escape(say("reading-whole"))}</p>',
        f'<h3 lang="{language}">{escape(questionnaire.title.in_language(language))}</h3>',
    ]
    if questionnaire.intro is not None:
        parts.append(html.words(questionnaire.intro.in_language(language), language))
    parts += _remarks(visitor, case, "")
    if case.since is not None:
        parts.append(reading_since.of_whole(say, case.since))
    return "".join(parts)


def _question(visitor: Visitor, case: Case, question: Question, language: str) -> str:
    say, master = visitor.say, case.questionnaire.default_language
    parts = [
        f'<p class="mv-over">{escape(case.heading(say, question))}{_tags(say, case, question)}</p>',
        f'<h3 lang="{language}">{escape(question.label.in_language(language))}</h3>',
    ]
    if question.hint is not None:
        parts.append(html.words(question.hint.in_language(language), language, "mv-small"))
    parts.append(_choices(question, language))
    if language != master:
        parts.append(
            f'<p class="mv-small">{escape(say(f"language-{master}"))}: '
            f'<span lang="{master}">{escape(str(question.label))}</span></p>'
        )
    parts += _remarks(visitor, case, question.name)
    if case.since is not None:
        parts.append(reading_since.of_question(say, case.since, question.name))
    if case.decision is not None and question.name in case.decision.rulings:
        ruling = escape(case.decision.rulings[question.name])
        title = f"<strong>{escape(say('reading-ruling'))}</strong>"
        parts.append(html.note(f'<p class="mv-said">{title} {ruling}</p>', kind="mv-note-good"))
    return "".join(parts)


def _choices(question: Question, language: str) -> str:
    """A scale on one line, options below each other."""
    labels = [choice.label.in_language(language) for choice in question.choices]
    if question.type != "select_multiple":
        return html.words(" · ".join(labels), language, "mv-choices") if labels else ""
    drawn = html.listed(escape(one) for one in labels)
    return f'<div class="mv-choices" lang="{language}">{drawn}</div>'


def _tags(say: Say, case: Case, question: Question) -> str:
    tags = []
    if question.sensitive:
        tags.append(html.tag(say("reading-tag-sensitive")))
    if question.required:
        tags.append(html.tag(say("reading-tag-required")))
    if question.relevant is not None:
        tags.append(html.tag(say("reading-tag-relevant")))
    if case.since is not None and reading_since.is_same(case.since, question.name):
        tags.append(html.tag(say("reading-since-same")))
    elif case.since is not None:
        effect = case.since.effect(question.name)
        if effect in _TREND:
            tags.append(html.tag(say(f"reading-trend-{effect}"), _TREND[effect]))
    return "".join(tags)


def _remarks(visitor: Visitor, case: Case, question: str) -> Iterator[str]:
    found = [one for one in case.remarks if one.question == question]
    if found:
        title = f"<p><strong>{escape(visitor.say('reading-remarks'))}</strong></p>"
        told = html.listed(escape(_told(visitor, case, one)) for one in found)
        yield html.note(title, told, kind="mv-note-warn")


def _told(visitor: Visitor, case: Case, remark: LintWarning) -> str:
    """In the visitor's language, with numbers for questions and names for languages."""
    say = visitor.say
    values = dict(remark.values)
    if "other" in values:
        values["other"] = case.heading(say, case.questionnaire.question(str(values["other"])))
    if "language" in values:
        values["language"] = say(f"language-{values['language']}")
    readable = replace(remark, values=tuple(values.items()))
    message = readable.message_in(visitor.language)
    return f"{message[:1].upper()}{message[1:]}."
