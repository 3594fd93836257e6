"""Pieces of HTML for the reading page; everything people wrote is escaped here."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from survey.approval.tracked import Piece, tracked
from survey.questionnaire import Questionnaire
from survey.texts import Say

# A space or a line break that was taken out or put in would not be seen.
_SEEN = str.maketrans({" ": "␣", "\u00a0": "␣", "\n": "↵\n"})


def read(*parts: str) -> str:
    return f'<div class="mv-read">{"".join(parts)}</div>'


def words(text: str, language: str, kind: str = "") -> str:
    """A paragraph in the questionnaire's own words."""
    return f'<p class="{kind}" lang="{escape(language)}">{escape(text)}</p>'


def note(*parts: str, kind: str = "") -> str:
    return f'<div class="mv-note {kind}">{"".join(parts)}</div>'


def tag(text: str, kind: str = "") -> str:
    return f'<span class="mv-tag {kind}">{escape(text)}</span>'


def listed(items: Iterable[str]) -> str:
    """A list of HTML; nothing where there are no items."""
    drawn = "".join(f"<li>{item}</li>" for item in items)
    return f"<ul>{drawn}</ul>" if drawn else ""


def pair(say: Say, language: str, old: tuple[str, str], new: tuple[str, str]) -> str:
    """Tracked changes side by side; ``old`` and ``new`` are what stands over the text, and it."""
    pieces = tracked(old[1], new[1])
    sides = (
        (old[0], [_marked(say, one) for one in pieces if one.kind != "added"]),
        (new[0], [_marked(say, one) for one in pieces if one.kind != "removed"]),
    )
    drawn = "".join(
        f"<div><small>{escape(label)}</small>"
        f'<p lang="{escape(language)}">{"".join(marked)}</p></div>'
        for label, marked in sides
    )
    return f'<div class="mv-pair">{drawn}</div>'


def _marked(say: Say, piece: Piece) -> str:
    if piece.kind == "kept":
        return escape(piece.text)
    mark = "del" if piece.kind == "removed" else "ins"
    spoken = f'<span class="mv-unseen">{escape(say(f"reading-{piece.kind}"))} </span>'
    if piece.text.isspace():
        return f'<{mark} class="mv-gap">{spoken}{escape(piece.text.translate(_SEEN))}</{mark}>'
    return f"<{mark}>{spoken}{escape(piece.text)}</{mark}>"


def place_in_words(say: Say, questionnaire: Questionnaire, place: str) -> str:
    """What stands at a place; within a question, without saying which."""
    if place.startswith("@section"):
        return say("reading-place-section", number=place.removeprefix("@section"))
    if place.startswith("@"):
        return say(f"reading-place-{place.removeprefix('@')}")
    name, _, part = place.partition("/")
    if part.startswith("@"):
        return say(f"reading-place-{part.removeprefix('@')}")
    try:
        choices = questionnaire.question(name).choices
    except KeyError:
        choices = ()
    label = next((str(one.label) for one in choices if one.name == part), part)
    return say("reading-place-choice", label=label)
