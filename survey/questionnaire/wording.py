"""What the words of a question give away, in Bokmål, Nynorsk and English.

Patterns over text: they point at what a person should look at, and decide nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_IF = re.compile(r"\W*(?:hvis|dersom|viss|om du|if)\b", re.IGNORECASE)

_NOTHING = re.compile(r"\b(?:ingen|ingenting|inga|none|nothing)\b|^i \w+ no\b", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"\W*(?:vet|veit|husker|hugsar) (?:ikke|ikkje)\b"
    r"|\W*(?:do not|don['’]t) (?:know|remember)\b"
    r"|\W*(?:ikke|ikkje) (?:aktuelt|relevant)\b|\W*not (?:applicable|relevant)\b"
    r"|\W*ønsker ikke å svare\b|\W*prefer not to (?:say|answer)\b",
    re.IGNORECASE,
)

_NUMBER_WORDS = {
    "en": 1, "ein": 1, "one": 1, "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4,
    "seks": 6, "six": 6, "ni": 9, "nine": 9, "tolv": 12, "twelve": 12,
}  # fmt: skip
_WINDOW = re.compile(
    r"\b(?:siste|last|past|previous)\s+(?:(\d{1,3}|" + "|".join(_NUMBER_WORDS) + r")\s+)?"
    r"(måned|månad|month|år|year)(\w*)",
    re.IGNORECASE,
)
_ONE = frozenset({"", "en", "et"})

# "mellom A og B" is one distinction, not two questions.
_BETWEEN = re.compile(r"\b(mellom|between)\b(.*?)\s(?:og|and)\s", re.IGNORECASE)
_TWO = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\?.*\?",
        r"\bog/eller\b|\band/or\b",
        r"\b(?:både|both)\b.*\b(?:og|and)\b",
        # "at det var nyttig, og at det vil bli det": the same opening word again.
        r"\b(at|om|hvordan|korleis|that|whether|how)\b[^.?!]*\b(?:og|eller|and|or)\s+\1\b",
        # "jeg trives og jeg blir hørt": a new clause with a subject of its own.
        r"\s(?:og|and)\s+(?:jeg|eg|vi|du|i|we|you)\b",
        # "rettigheter og begrensninger som følge av A og B": pairs times pairs.
        r"\s(?:og|and)\s.*\s(?:og|and)\s",
    )
)


class TimeWindow(NamedTuple):
    """The months a question asks about, and the words it uses for that."""

    months: int
    words: str


def opens_with_if(text: str) -> bool:
    return _IF.match(text) is not None


def reads_exclusive(text: str) -> bool:
    """Whether an option says that none of the others apply."""
    return _NOTHING.search(text) is not None or reads_missing(text)


def reads_missing(text: str) -> bool:
    """Whether an option says that the respondent has no answer."""
    return _UNKNOWN.match(text) is not None


def time_window(text: str) -> TimeWindow | None:
    """The window in "de siste 12 månedene"; none for "de siste årene", which has no length."""
    match = _WINDOW.search(text)
    if match is None:
        return None
    number, unit, ending = match[1], match[2].lower(), match[3].lower()
    if number is None and ending not in _ONE:
        return None
    count = _NUMBER_WORDS.get((number or "en").lower()) or int(number)
    months = count * (12 if unit in ("år", "year") else 1)
    words = " ".join(match[0].lower().split())
    return TimeWindow(months, words) if months else None


def two_in_one(text: str) -> bool:
    """Whether one could agree with half of it. Misses more than it finds."""
    single = _BETWEEN.sub(r"\1\2 ", text)
    return any(pattern.search(single) for pattern in _TWO)
