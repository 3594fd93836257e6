"""What HR systems call things, in Norwegian and English, as they stand in headers and cells."""

from __future__ import annotations

import re
from collections.abc import Mapping

from rapidfuzz import fuzz, process

from survey.organisation.tree import LEVELS

FIELDS: Mapping[str, tuple[str, ...]] = {
    "id": (
        "id",
        "enhets id",
        "enhetsid",
        "enhetsnummer",
        "enhetsnr",
        "enhetskode",
        "orgenhet",
        "organisasjonsenhet id",
        "orgnr",
        "org id",
        "org kode",
        "organisasjonskode",
        "organisasjonsnummer",
        "ansvar",
        "ansvarskode",
        "ansvarsnummer",
        "kostnadssted",
        "kode",
        "nummer",
        "nr",
        "unit id",
        "unit code",
        "code",
        "department id",
        "cost center",
        "cost centre",
    ),
    "name": (
        "name",
        "navn",
        "namn",
        "enhet",
        "eining",
        "enhetsnavn",
        "enhetens navn",
        "einingsnamn",
        "organisasjonsenhet",
        "org enhet navn",
        "beskrivelse",
        "betegnelse",
        "unit",
        "unit name",
        "department name",
        "description",
    ),
    "level": ("level", "nivå", "niva", "enhetsnivå", "organisasjonsnivå", "type", "enhetstype"),
    "parent": (
        "parent",
        "parent id",
        "overordnet",
        "overordna",
        "overordnet enhet",
        "overordnet id",
        "overordnet enhetsid",
        "overordnet kode",
        "overordna eining",
        "tilhører",
        "høyrer til",
        "forelder",
        "under enhet",
        "ligger under",
        "parent unit",
        "reports to",
        "belongs to",
    ),
    "headcount": (
        "headcount",
        "antall ansatte",
        "ansatte",
        "tal tilsette",
        "tilsette",
        "antall",
        "antall personer",
        "personer",
        "ant ansatte",
        "ant",
        "hoder",
        "antall medarbeidere",
        "medarbeidere",
        "employees",
        "number of employees",
        "staff",
        "faste ansatte",
    ),
    "fte": ("fte", "årsverk", "arsverk", "antall årsverk", "sum årsverk", "ftes", "stillinger"),
    "alias": ("alias", "aliases", "også kalt", "tidligere navn", "kortnavn", "annet navn", "also"),
    "valid_from": (
        "valid from",
        "gyldig fra",
        "fra dato",
        "fra og med",
        "startdato",
        "gjelder fra",
        "opprettet",
        "start date",
        "from",
    ),
    "valid_to": (
        "valid to",
        "gyldig til",
        "til dato",
        "til og med",
        "sluttdato",
        "avsluttet",
        "nedlagt",
        "end date",
        "to",
    ),
    "kommune": ("kommune", "kommunenavn", "organisasjon", "virksomhetsnavn", "municipality"),
    "kommuneomraade": (
        "kommuneområde",
        "kommuneomraade",
        "kommunalområde",
        "område",
        "tjenesteområde",
        "etat",
        "sektor",
        "direktørområde",
        "seksjon",
        "nivå 1",
        "area",
        "division",
    ),
    "virksomhet": ("virksomhet", "verksemd", "tjenestested", "resultatenhet", "nivå 2", "service"),
    "avdeling": ("avdeling", "avd", "team", "gruppe", "arbeidssted", "nivå 3", "department"),
}
_LEVEL_WORDS: Mapping[str, tuple[str, ...]] = {
    "kommune": ("kommune", "municipality", "konsern", "toppnivå"),
    "kommuneomraade": (
        "kommuneområde",
        "kommuneomraade",
        "kommunalområde",
        "område",
        "etat",
        "sektor",
        "seksjon",
        "tjenesteområde",
        "area",
        "division",
    ),
    "virksomhet": ("virksomhet", "verksemd", "enhet", "eining", "resultatenhet", "service"),
    "avdeling": ("avdeling", "avd", "team", "gruppe", "department", "section"),
}
TOTALS = ("sum", "totalt", "total", "i alt", "til sammen", "grand total", "totalsum")
_NEAR = 86
_FAMILIAR = {word: field for field, words in FIELDS.items() for word in words}
_LEVEL_OF = {word: level for level, words in _LEVEL_WORDS.items() for word in words}


def normal(text: str) -> str:
    """Words in small letters with single spaces, nothing else."""
    return " ".join(re.sub(r"[^a-z0-9æøåäö]+", " ", text.lower()).split())


def field_of(header: str) -> tuple[str, float] | None:
    """Which field a header names, and how sure that is (up to 100)."""
    words = normal(header)
    if not words:
        return None
    if words in _FAMILIAR:
        return _FAMILIAR[words], 100.0
    near = process.extractOne(words, _FAMILIAR.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR)
    if near is None or len(words) < 4:
        return None
    return _FAMILIAR[near[0]], float(near[1])


def level_of(text: str) -> str | None:
    """The level a cell names, in words or as a number from 1 at the top."""
    words = normal(text)
    if words.isascii() and words.isdigit():
        number = int(words)
        return LEVELS[number - 1] if 1 <= number <= len(LEVELS) else None
    return _LEVEL_OF.get(words)
