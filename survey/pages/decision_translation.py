"""A translation beside the adopted words, question by question."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from survey.pages import decision_columns as columns
from survey.pages.decision_columns import Pair, Side
from survey.pages.decision_comparison import words
from survey.pages.decision_places import place_in_words, question_in_words
from survey.questionnaire import Questionnaire
from survey.texts import Say

_LABEL, _HINT = "@label", "@hint"


def draw(say: Say, proposed: Questionnaire, version: Questionnaire, language: str) -> None:
    """With a mark where PSU amended the words and the translation is as it was proposed."""
    master = version.default_language
    places = _by_heading(say, version, words(version, master))
    before = words(proposed, master), words(proposed, language)
    now = words(version, master), words(version, language)
    pairs = []
    for heading, some in places.items():
        stale = any(
            before[0].get(place) != now[0].get(place) and before[1].get(place) == now[1].get(place)
            for place in some
        )
        pairs.append(
            Pair(
                heading,
                Side(say(f"language-{master}"), _lines(now[0], some), master),
                Side(say(f"language-{language}"), _lines(now[1], some), language),
                say("decision-translation-stale") if stale else "",
            )
        )
    columns.draw(pairs)


def _by_heading(say: Say, version: Questionnaire, texts: Mapping[str, str]) -> dict[str, list[str]]:
    """The places of each question together, the others by themselves."""
    found: dict[str, list[str]] = {}
    notes = 0
    for place in texts:
        name, _, part = place.partition("/")
        heading = place_in_words(say, version, place)
        if part:
            heading = question_in_words(say, version, name)
            if version.question(name).type == "note":
                notes += part == _LABEL
                heading = f"{heading} {notes}"
        found.setdefault(heading, []).append(place)
    return found


def _lines(texts: Mapping[str, str], places: list[str]) -> str:
    """Label and hint as they stand, options as a list."""
    plain = [place for place in places if place.rpartition("/")[2] in (_LABEL, _HINT)]
    plain += [place for place in places if "/" not in place]
    options = [place for place in places if place not in plain]
    listed = "".join(f"<li>{escape(texts.get(place, ''))}</li>" for place in options)
    lines = "<br>".join(escape(texts.get(place, "")) for place in plain)
    return f"{lines}<ul>{listed}</ul>" if listed else lines
