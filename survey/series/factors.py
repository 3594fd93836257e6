"""The names of 10-FAKTOR's ten factors. Its items are KS's and never come in here."""

from __future__ import annotations

import re
from collections.abc import Mapping

from survey.organisation.importing.vocabulary import normal

SOURCE = "10-FAKTOR (KS)"
SCALE = "1-5"
FEWEST = 5
"""KS shows nothing of fewer, so a row with fewer has come from somewhere else."""

FACTORS: Mapping[str, tuple[str, ...]] = {
    "Oppgavemotivasjon": ("indre motivasjon", "indre jobbmotivasjon"),
    "Mestringstro": (),
    "Selvstendighet": ("opplevd selvstendighet", "autonomi", "opplevd autonomi", "jobbautonomi"),
    "Bruk av kompetanse": ("kompetansemobilisering",),
    "Mestringsorientert ledelse": ("mestringsledelse",),
    "Rolleklarhet": (),
    "Relevant kompetanseutvikling": ("kompetanseutvikling",),
    "Fleksibilitetsvilje": (),
    "Mestringsklima": (),
    "Nytteorientert motivasjon": ("nyttemotivasjon", "prososial motivasjon"),
}
_NAMED = {word: factor for factor, words in FACTORS.items() for word in (normal(factor), *words)}
_NUMBER = re.compile(r"^(?:faktor )?\d{1,2} ")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_LONGEST_NAME = 5
"""In words. What is longer reads like an item."""


def factor_of(heading: str) -> str | None:
    """The factor a heading names, whatever its case, number and spaces."""
    words = _NUMBER.sub("", normal(_IN_BRACKETS.sub(" ", heading)))
    return _NAMED.get(words)


def reads_like_an_item(heading: str) -> bool:
    return len(normal(heading).split()) > _LONGEST_NAME or heading.rstrip().endswith(
        (".", "?", "!")
    )
