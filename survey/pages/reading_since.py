"""What was asked last time, what changed since, and what that does to the trend."""

from __future__ import annotations

from html import escape

from survey.approval import Effect, Since
from survey.clock import local
from survey.pages import reading_html as html
from survey.questionnaire import Change
from survey.texts import Say

_WORDS = frozenset({"label", "hint", "choice_labels", "title", "intro", "section"})


def of_whole(say: Say, since: Since) -> str:
    asked = say(
        "reading-since-asked", title=since.tranche.title, date=local(since.tranche.opens_at)
    )
    answerable = since.new.answerable
    kept = sum(since.effect(question.name) == Effect.KEPT for question in answerable)
    parts = [
        f"<p><strong>{escape(asked)}</strong></p>",
        f"<p>{escape(say('reading-since-comparable', count=kept, all=len(answerable)))}</p>",
        *(_change(say, since, one) for one in since.general),
    ]
    if since.removed:
        labels = (escape(str(question.label)) for question in since.removed)
        parts.append(f"<p>{escape(say('reading-removed-questions'))}</p>{html.listed(labels)}")
    return html.note(*parts)


def of_question(say: Say, since: Since, question: str) -> str:
    """Empty for a question that is as it was; its tag says so."""
    effect, changes = since.effect(question), since.of(question)
    if effect == Effect.NEW:
        return html.note(f"<p>{escape(say('reading-since-new'))}</p>")
    if is_same(since, question):
        return ""
    parts = [f"<p><strong>{escape(say('reading-since'))}</strong></p>"]
    parts += [_change(say, since, one) for one in changes]
    if effect != Effect.NONE:
        kinds = {one.change_kind for one in changes}
        kind = "meaning" if effect == Effect.BROKEN else "typo" if "typo" in kinds else "neither"
        parts.append(f"<p>{escape(say(f'reading-effect-{kind}'))}</p>")
    return html.note(*parts, kind="mv-note-warn" if effect == Effect.BROKEN else "mv-note-good")


def is_same(since: Since, question: str) -> bool:
    return not since.of(question) and since.effect(question) in (Effect.KEPT, Effect.NONE)


def _change(say: Say, since: Since, change: Change) -> str:
    what = say(f"reading-change-{change.aspect.replace('_', '-')}")
    if change.aspect not in _WORDS:
        return f"<p>{escape(what)}</p>"
    old = (say("reading-last-time", what=what), change.before or "")
    new = (say("reading-now", what=what), change.after or "")
    return html.pair(say, since.new.default_language, old, new)
