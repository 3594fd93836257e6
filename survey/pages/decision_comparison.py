"""What PSU was asked to adopt beside what it adopts, in every language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import streamlit as st

from survey.pages import decision_columns as columns
from survey.pages.decision_columns import Pair, Side
from survey.pages.decision_places import place_in_words, question_in_words
from survey.pages.markdown import plain
from survey.questionnaire import Change, Questionnaire, diff
from survey.questionnaire.fingerprint import texts
from survey.texts import Say

# Shown as words, side by side; the rest of what may differ is told in a list.
_IN_WORDS = frozenset({"title", "intro", "label", "hint", "choice_labels"})


def draw_adopted(say: Say, proposed: Questionnaire, adopted: Questionnaire) -> None:
    labels = (say("decision-compared-proposed"), say("decision-compared-adopted"))
    _draw(say, proposed, adopted, labels)


def draw_corrected(say: Say, approved: Questionnaire, corrected: Questionnaire) -> None:
    labels = (say("decision-compared-approved"), say("decision-compared-corrected"))
    _draw(say, approved, corrected, labels)


def _draw(say: Say, old: Questionnaire, new: Questionnaire, labels: tuple[str, str]) -> None:
    """Every difference; ``labels`` stand over the old words and over the new."""
    pairs = list(_differing(say, old, new, labels))
    if pairs:
        columns.draw(pairs)
    others = list(_others(say, old, new))
    if others:
        st.markdown(say("decision-compared-others"))
        st.markdown("\n".join(f"- {plain(one)}" for one in others))


def draw_fingerprints(say: Say, proposed: Questionnaire, adopted: Questionnaire) -> None:
    if proposed.fingerprint == adopted.fingerprint:
        fingerprints = {"decision-fingerprint-both": proposed.fingerprint}
    else:
        fingerprints = {
            "decision-fingerprint-proposed": proposed.fingerprint,
            "decision-fingerprint-adopted": adopted.fingerprint,
        }
    for name, fingerprint in fingerprints.items():
        st.caption(say(name))
        st.code(fingerprint, language=None, wrap_lines=True)


def _differing(
    say: Say, old: Questionnaire, new: Questionnaire, labels: tuple[str, str]
) -> Iterator[Pair]:
    """The texts that differ, in the order of the new version; what is gone comes last."""
    for language in dict.fromkeys((*new.languages, *old.languages)):
        before, after = words(old, language), words(new, language)
        for place in dict.fromkeys((*after, *before)):
            was, now = before.get(place, ""), after.get(place, "")
            if was == now:
                continue
            heading = place_in_words(say, new if place in after else old, place)
            if language != new.default_language:
                heading = f"{heading} ({say(f'language-{language}')})"
            if not after:
                heading = f"{heading} – {say('decision-compared-language-gone')}"
            left, right = columns.marked(was, now)
            nothing = say("decision-compared-nothing")
            yield Pair(
                heading,
                Side(labels[0], left or nothing, language),
                Side(labels[1], right or nothing, language),
            )


def words(questionnaire: Questionnaire, language: str) -> Mapping[str, str]:
    """Every text in one language by its place; none where the questionnaire has no such."""
    if language not in questionnaire.languages:
        return {}
    return {
        place: text.in_language(language)
        for place, text in texts(questionnaire)
        if text is not None and not _is_bare_score(questionnaire, place)
    }


def _is_bare_score(questionnaire: Questionnaire, place: str) -> bool:
    """A point of a scale that shows its number, which is the same in every language."""
    name, _, part = place.partition("/")
    if not part or part.startswith("@"):
        return False
    choices = questionnaire.question(name).choices
    return any(choice.name == part and not choice.labelled for choice in choices)


def _others(say: Say, old: Questionnaire, new: Questionnaire) -> Iterator[str]:
    titles = {str(section.title) for section in new.sections}
    for change in diff(old, new):
        renamed = change.aspect == "section" and str(change.before) not in titles
        if change.aspect in _IN_WORDS or renamed:
            continue
        where = say("decision-compared-whole")
        if change.question:
            version = old if change.aspect == "removed" else new
            where = question_in_words(say, version, change.question)
        what = say(f"drafts-aspect-{change.aspect.replace('_', '-')}")
        if change.aspect in ("added", "removed"):
            yield f"{where}: {what}"
            continue
        before, after = (_value(say, change, one) for one in (change.before, change.after))
        yield say("decision-compared-other", where=where, what=what, before=before, after=after)


def _value(say: Say, change: Change, value: str | None) -> str:
    if value is None:
        return say("decision-compared-nothing")
    return say(f"drafts-kind-{value}") if change.aspect == "change_kind" else value
