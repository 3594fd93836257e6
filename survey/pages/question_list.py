"""The questions word for word, to be read: numbered, with what may be answered, and no form."""

from __future__ import annotations

from html import escape

from survey.documents.questions import remarks
from survey.questionnaire import Choice, Question, Questionnaire
from survey.texts import Say

_STYLE = """
.medvirk-read { white-space: pre-line; overflow-wrap: anywhere; }
.medvirk-read ol { padding-left: 2rem; margin: 0; }
.medvirk-read li.medvirk-asked { margin: 0 0 1.25rem; font-weight: 600; }
.medvirk-read li.medvirk-asked > * { font-weight: 400; }
.medvirk-read ul { padding-left: 1.25rem; margin: .25rem 0 0; }
.medvirk-read h4 { font-size: 1.125rem; margin: 1rem 0 .5rem; }
.medvirk-read p { margin: 0 0 1rem; }
.medvirk-read .medvirk-told { color: #4a5058; }
"""


def html(say: Say, questionnaire: Questionnaire, language: str) -> str:
    parts = []
    if questionnaire.intro is not None:
        parts.append(f"<p>{escape(questionnaire.intro.in_language(language))}</p>")
    for section in questionnaire.sections:
        if section.title is not None:
            parts.append(f"<h4>{escape(section.title.in_language(language))}</h4>")
        parts += [_question(say, questionnaire, one, language) for one in section.questions]
    read = "".join(parts)
    return (
        f'<style>{_STYLE}</style><div class="medvirk-read" lang="{escape(language)}">{read}</div>'
    )


def _question(say: Say, questionnaire: Questionnaire, question: Question, language: str) -> str:
    told = "".join(
        f'<div class="medvirk-told">{escape(one)}</div>'
        for one in remarks(say, questionnaire, question, language)
    )
    label = escape(question.label.in_language(language))
    if question.type == "note":
        return f"<p>{label}{told}</p>"
    hint = f"<div>{escape(question.hint.in_language(language))}</div>" if question.hint else ""
    options = "".join(
        f"<li>{escape(_option(say, question, choice, language))}</li>"
        for choice in question.choices
    )
    listed = f"<ul>{options}</ul>" if options else ""
    number = questionnaire.number(question.name)
    return f'<ol start="{number}"><li class="medvirk-asked">{label}{hint}{listed}{told}</li></ol>'


def _option(say: Say, question: Question, choice: Choice, language: str) -> str:
    """As on the answer page: with its score, where only the end points have words."""
    words = choice.label.in_language(language)
    partly = any(not other.labelled for other in question.choices)
    if partly and choice.labelled and choice.score is not None:
        words = f"{choice.score} – {words}"
    return f"{words} ({say('document-exclusive')})" if choice.exclusive else words
