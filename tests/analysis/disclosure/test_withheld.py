"""Where a question is withheld, its answers are mixed with those of others."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given as given_that

from analysis.disclosure import Suppressed, release
from analysis.disclosure.forest import at_or_above
from analysis.question import Question
from tests.analysis.disclosure.trees import (
    FEAR,
    HINDERED,
    QUESTIONS,
    TRUST,
    Sealed,
    beneath,
    sealed,
)

AFTER_FEAR = replace(TRUST, depends_on=frozenset({FEAR.name}))


@pytest.mark.parametrize("question", [*QUESTIONS, AFTER_FEAR], ids=lambda q: str(q.depends_on))
@given_that(sealed(strict_levels=False))
def test_nobody_s_answers_are_told_apart_by_subtraction(question: Question, case: Sealed) -> None:
    """Of a hidden unit, and of one where too few answered: somebody else who responded is in what
    is left around it. Of others, sensitive answers are for the audit."""
    asked = [question if one.name == question.name else one for one in QUESTIONS]
    found = release(case.tree, case.answers, None, asked)
    published = {unit.id for unit in found.units}
    shown = {
        unit for unit in published if not isinstance(found.cell(unit, question.name), Suppressed)
    }
    place = at_or_above(case.tree.above, shown)
    responded = {unit for unit, count in case.respondents.items() if count}
    told = {frozenset(beneath(case.tree, unit) & responded) for unit in shown}
    for unit in case.tree:
        inside = beneath(case.tree, unit.id) & responded
        answered = sum(case.answers[one, question.name].answered for one in inside)
        by_audit = question in (FEAR, HINDERED) and unit.id in published and answered >= 10
        if not answered or frozenset(inside) in told or by_audit:
            continue
        around = {place[one] for one in inside}
        assert None in around or any(place[one] in around for one in responded - inside)
