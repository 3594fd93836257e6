"""Questions that belong to one theme, told together without a test of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.question import Question

_STILL = 0.005


@dataclass(frozen=True)
class SectionMean:
    """``mean``: of the differences of those questions that have one; ``up`` and ``down`` count
    those that moved by at least half a percentage point. None where no question has one."""

    title: str
    mean: float | None
    known: int
    asked: int
    up: int
    down: int


def by_section(
    sections: Sequence[tuple[str, Sequence[Question]]], differences: Mapping[str, float]
) -> list[SectionMean]:
    """``differences``: of shares, by the names of scale questions.

    Where the questionnaire wants few to agree, the sign is turned, so that the questions of a
    theme point the same way.
    """
    return [_mean(title, questions, differences) for title, questions in sections]


def _mean(
    title: str, questions: Sequence[Question], differences: Mapping[str, float]
) -> SectionMean:
    scales = [question for question in questions if question.kind == "scale"]
    found = [
        -differences[one.name] if one.favourable == "low" else differences[one.name]
        for one in scales
        if one.name in differences
    ]
    return SectionMean(
        title,
        sum(found) / len(found) if found else None,
        len(found),
        len(scales),
        sum(one >= _STILL for one in found),
        sum(one <= -_STILL for one in found),
    )
