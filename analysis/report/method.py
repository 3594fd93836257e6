"""How the numbers came about, and what was withheld: in all, never where."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.question import Question
from analysis.report.parts import Passage, Piece
from analysis.report.round import Round
from analysis.say import Say


def method(one: Round, questions: Sequence[Question], *, is_compared: bool, say: Say) -> Passage:
    kinds = {question.kind for question in questions}
    voluntary = say("report-method-asked", opened=one.opened, closed=one.closed)
    shares = ["report-method-shares"]
    if "scale" in kinds:
        shares.append("report-method-scale")
    if "multiple" in kinds:
        shares.append("report-method-several")
    body: list[Piece] = [voluntary, " ".join(say(text_id) for text_id in shares)]
    if is_compared:
        body.append(say("report-method-compared"))
    body.append(say("report-method-made"))
    return Passage(say("report-method"), tuple(body))


def withheld(one: Round, questions: Sequence[Question], say: Say) -> Passage:
    """Totals only: where a number is withheld would itself say something."""
    extent, policy = one.release.extent, one.release.policy
    body: list[Piece] = [
        say("report-withheld-why", minimum=policy.distribution_minimum),
        say("report-withheld-units", shown=extent.units_shown, asked=extent.units),
        say(
            "report-withheld-cells",
            cells=extent.cells,
            shown=extent.cells_shown + extent.cells_classed,
            suppressed=extent.cells_suppressed,
        ),
    ]
    if any(question.sensitive for question in questions):
        words = say(
            "report-withheld-classes",
            size=policy.end_class_size,
            classed=extent.cells_classed,
        )
        body.append(words)
    return Passage(say("report-withheld"), tuple(body))
