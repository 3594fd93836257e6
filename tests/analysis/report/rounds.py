"""Two rounds by hand, with counts that nobody could mistake for something else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from analysis.disclosure import (
    SUPPRESSED,
    Cell,
    Classed,
    Part,
    Policy,
    Release,
    ReleasedUnit,
    SuppressedUnit,
)
from analysis.question import Question
from analysis.report import Round
from tests.analysis.examples import AGREE, DEGREE, FREE, LIMITS, SILENT, TRUST, cell

QUESTIONS = (AGREE, SILENT, LIMITS, DEGREE, TRUST, FREE)
WHOLE = "alle"
INVITED = {WHOLE: 9973, "helse": 5449, "teknisk": 71}
CLASSED = Classed(61, 61, 61, (Part(("4", "5"), 0, 2),))

Cells = Mapping[tuple[str, str], Cell]

FIRST: Cells = {
    (WHOLE, AGREE.name): cell(AGREE, [523, 647, 821, 947, 1213], blank=127),
    (WHOLE, SILENT.name): cell(SILENT, [709, 2909, 353], blank=307),
    (WHOLE, LIMITS.name): cell(LIMITS, [1423, 1109, 811, 1607], answered=3719, blank=559),
    (WHOLE, DEGREE.name): cell(DEGREE, [631, 827, 1031, 941, 571], blank=277),
    (WHOLE, TRUST.name): SUPPRESSED,
    (WHOLE, FREE.name): cell(FREE, [], answered=1187, blank=3091),
    ("helse", AGREE.name): cell(AGREE, [211, 307, 401, 503, 601], blank=83),
    ("helse", SILENT.name): cell(SILENT, [337, 1511, 173], blank=87),
    ("helse", LIMITS.name): SUPPRESSED,
    ("helse", DEGREE.name): cell(DEGREE, [311, 409, 521, 463, 283], blank=119),
    ("helse", TRUST.name): SUPPRESSED,
    ("helse", FREE.name): SUPPRESSED,
    ("teknisk", AGREE.name): CLASSED,
    ("teknisk", SILENT.name): SUPPRESSED,
    ("teknisk", LIMITS.name): SUPPRESSED,
    ("teknisk", DEGREE.name): SUPPRESSED,
    ("teknisk", TRUST.name): SUPPRESSED,
    ("teknisk", FREE.name): SUPPRESSED,
}
SECOND: Cells = {
    **FIRST,
    (WHOLE, AGREE.name): cell(AGREE, [419, 557, 797, 1103, 1399], blank=131),
    (WHOLE, SILENT.name): cell(SILENT, [601, 3049, 331], blank=293),
}


def release(cells: Cells) -> Release:
    def unit(identity: str, level: str, respondents: int) -> ReleasedUnit:
        parent = None if identity == WHOLE else WHOLE
        name = "Kommunen" if identity == WHOLE else identity.capitalize()
        return ReleasedUnit(identity, name, level, parent, False, respondents)

    return Release(
        policy=Policy(distribution_minimum=13),
        units=(
            unit(WHOLE, "kommune", 4278),
            unit("helse", "kommuneomraade", 2108),
            unit("teknisk", "kommuneomraade", 61),
        ),
        suppressed=(
            SuppressedUnit("kultur", "Kultur", "kommuneomraade", WHOLE, False),
            SuppressedUnit("kino", "Kino", "virksomhet", WHOLE, False),
        ),
        questions=tuple(question.name for question in QUESTIONS),
        cells=MappingProxyType(dict(cells)),
    )


def one(title: str = "Våren 2026", cells: Cells = SECOND, year: int = 2026) -> Round:
    return Round(
        title=title,
        opened=date(year, 3, 2),
        closed=date(year, 3, 20),
        release=release(cells),
        whole=frozenset({WHOLE}),
        invited=INVITED,
    )


def before() -> Round:
    return one("Våren 2025", FIRST, 2025)


def asked(kind: str) -> Question:
    return next(question for question in QUESTIONS if question.kind == kind)
