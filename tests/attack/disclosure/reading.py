"""Reading a served file as an attacker does: every number back into persons.

Knows the questionnaire and how the file is laid out (an answer on each line), and nothing of how
the numbers were chosen.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from analysis.question import Question

ANSWERED = "answered"
"""Stands for any answer at all."""

Weights = Mapping[str, float]
"""By choice."""


@dataclass(frozen=True)
class Told:
    """The answers of one unit, each counted with its weight, add up to ``low`` to ``high``."""

    question: str
    weights: tuple[tuple[str, float], ...]
    low: float
    high: float


@dataclass(frozen=True)
class Asked:
    """So many were asked: those who answered the question and those who left it out."""

    question: str
    count: int


_WORDS = re.compile(r"(høyst|minst|mellom)?\s*([\d,\s]+?)(?:\s+og\s+([\d,\s]+))?$")
_Z = NormalDist().inv_cdf(0.975)


def read(file: bytes, questions: Sequence[Question]) -> Iterator[Told | Asked]:
    rows = list(csv.reader(io.StringIO(file.decode("utf-8-sig")), delimiter=";"))
    by_number: dict[str, list[list[str]]] = {}
    for row in rows[1:]:
        if len(row) > 1:
            by_number.setdefault(row[2], []).append(row[4:])
    for question in questions:
        yield from _read_question(question, by_number.get(str(question.number), []))


def _read_question(question: Question, lines: Sequence[Sequence[str]]) -> Iterator[Told | Asked]:
    answered = None
    for words, count, n, share, low, high, mean, blank, _ in lines:
        chosen = _chosen(question, words)
        if not chosen:
            continue
        base = bounds(n)
        if base is not None:
            answered = answered_of(question, chosen, int(base[0]))
            yield answered
        for text, unit in ((count, 1.0), (share, base[0] if base else math.nan)):
            told = bounds(text)
            if told is not None and not math.isnan(unit):
                slack = 0.0 if unit == 1.0 else 0.00005 * unit
                yield _told(question, chosen, told[0] * unit - slack, told[1] * unit + slack)
        if base is not None:
            yield from _from_interval(question, chosen, int(base[0]), bounds(low), bounds(high))
        scores = bounds(mean)
        if scores is not None and base is not None:
            steps = {step.name: step.score or 0.0 for step in question.steps}
            close = [(scores[0] - 0.0005) * base[0], (scores[1] + 0.0005) * base[0]]
            if chosen[0] in steps:
                yield Told(question.name, tuple(steps.items()), close[0], close[1])
        left_out = bounds(blank)
        if left_out is not None and answered is not None and _is_all(question, answered):
            yield Asked(question.name, int(answered.low + left_out[0]))


def _chosen(question: Question, words: str) -> list[str]:
    """Which choices a line is about: "4", "5 (helt enig)", a choice's own words, or "Sum 4 eller
    5" for the steps over the middle."""
    if words.startswith("Sum "):
        return [step.name for step in question.high]
    for choice in question.choices:
        number = "" if choice.score is None else f"{choice.score:g}"
        if words in (choice.label, number) or (number and words.startswith(f"{number} (")):
            return [choice.name]
    return []


def answered_of(question: Question, chosen: Sequence[str], base: int) -> Told:
    """What the base of a line says. A scale's own steps leave "vet ikke" out."""
    missing = {choice.name for choice in question.choices if choice.missing}
    valid = question.base == "valid" and question.kind != "multiple"
    if valid and missing and not set(chosen) & missing:
        return _told(question, [c.name for c in question.choices if not c.missing], base, base)
    return _told(question, [ANSWERED], base, base)


def _is_all(question: Question, told: Told) -> bool:
    return told.weights == ((ANSWERED, 1.0),)


def _told(question: Question, chosen: Iterable[str], low: float, high: float) -> Told:
    return Told(question.name, tuple((name, 1.0) for name in chosen), low, high)


def bounds(text: str) -> tuple[float, float] | None:
    """ "12", "høyst 2", "minst 0,8333", "mellom 5 og 7"; None for ":" and nothing."""
    found = _WORDS.fullmatch(text.strip())
    if found is None:
        return None
    word, first, second = found.groups()
    value = _number(first)
    match word:
        case "høyst":
            return 0.0, value
        case "minst":
            return value, math.inf
        case "mellom":
            return value, _number(second)
    return value, value


def _number(text: str) -> float:
    return float("".join(text.split()).replace(",", "."))


def _from_interval(
    question: Question,
    chosen: Sequence[str],
    n: int,
    low: tuple[float, float] | None,
    high: tuple[float, float] | None,
) -> Iterator[Told]:
    """Either edge of a Wilson interval belongs to one count, or to the end of a class."""
    if low is None or high is None or n == 0:
        return
    edges = [_wilson(count, n) for count in range(n + 1)]
    lows = [k for k, edge in enumerate(edges) if abs(edge[0] - low[0]) <= 0.00006]
    highs = [k for k, edge in enumerate(edges) if abs(edge[1] - high[0]) <= 0.00006]
    if lows and highs:
        yield _told(question, chosen, min(lows), max(highs))


def _wilson(count: int, n: int) -> tuple[float, float]:
    share, square = count / n, _Z * _Z / n
    centre = (share + square / 2) / (1 + square)
    half = math.sqrt(share * (1 - share) * square + square * square / 4) / (1 + square)
    return max(0.0, centre - half), min(1.0, centre + half)
