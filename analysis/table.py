"""Findings as a table on the screen and as a file for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import pandas as pd

from analysis import numbers
from analysis.answer_words import high_answers, step_name
from analysis.change import Share
from analysis.classed_words import counted, fraction, in_percent
from analysis.disclosure import SUPPRESSED
from analysis.question import Choice, Question
from analysis.say import Say
from analysis.summary import ClassedSummary, Series, Summary

_WITHHELD = (str(SUPPRESSED),) * 3
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def table(question: Question, series: Sequence[Series], say: Say, language: str) -> pd.DataFrame:
    """A row per answer, then sum, mean, base and blanks; texts, ready to be read.

    Columns: the answer, and for each tranche count, share and 95 % interval. A suppressed
    tranche has ":" in every cell, one that is told in classes where nothing is told.
    """
    columns: dict[str, list[str]] = {say("table-answer"): _row_names(question, say, language)}
    height = len(columns[say("table-answer")])
    for part in series:
        summary = part.summary
        match summary:
            case Summary():
                cells = _cells(question, summary, language)
            case ClassedSummary():
                cells = _classed_cells(question, summary, say, language)
            case _:
                cells = [_WITHHELD] * height
        headings = (say("table-count"), say("table-share"), say("table-interval"))
        for heading, column in zip(headings, zip(*cells, strict=True), strict=True):
            name = heading
            if len(series) > 1:
                name = say("table-of-series", label=part.label, heading=heading)
            columns[name] = list(column)
    return pd.DataFrame(columns)


def to_csv(
    rows: Iterable[tuple[Question, Sequence[Series]]],
    unit: str,
    source: str,
    say: Say,
    language: str,
) -> bytes:
    """One line per unit, tranche, question and answer, as Norwegian spreadsheets open it:
    UTF-8 with byte order mark, semicolons, the language's decimal sign, shares as fractions.

    Suppressed numbers are ":", which a last line explains. ``source`` says where the numbers
    are from (or that they are synthetic) on every line. Texts a spreadsheet would run as a
    formula get an apostrophe.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(
        say(f"csv-{name}")
        for name in (
            "unit", "series", "number", "question", "answer", "count", "n", "share", "low",
            "high", "mean", "blank", "source",
        )
    )  # fmt: skip
    withheld = False
    for question, series in rows:
        for part in series:
            about = [
                without_formula(unit),
                without_formula(part.label),
                question.number,
                without_formula(question.label),
            ]
            for answer, values in _lines(question, part, say, language):
                writer.writerow([*about, without_formula(answer), *values, without_formula(source)])
                withheld = withheld or str(SUPPRESSED) in values
    if withheld:
        writer.writerow([say("table-withheld", sign=str(SUPPRESSED))])
    return text.getvalue().encode("utf-8-sig")


def _row_names(question: Question, say: Say, language: str) -> list[str]:
    names = [step_name(question, choice, language) for choice in question.choices]
    if question.kind == "scale":
        names.append(say("table-high", answers=high_answers(question, say, language)))
        names.append(say("table-mean"))
    return [*names, say("table-n"), say("table-blank")]


def _cells(question: Question, summary: Summary, language: str) -> list[tuple[str, str, str]]:
    """In the order of the row names: count, share, interval."""

    def cells(count: int, share: Share) -> tuple[str, str, str]:
        if share.n == 0:
            return numbers.integer(count, language), numbers.EMPTY, numbers.EMPTY
        return (
            numbers.integer(count, language),
            numbers.percent(share.share, language),
            numbers.interval(share.low, share.high, language),
        )

    rows = [cells(part.count, part.share) for part in summary.choices]
    if summary.high is not None:
        rows.append(cells(sum(summary.of(s.name).count for s in question.high), summary.high))
        mean = numbers.EMPTY if summary.mean is None else numbers.decimal(summary.mean, language)
        rows.append((mean, "", ""))
    rows += [(numbers.integer(count, language), "", "") for count in (summary.n, summary.blank)]
    return rows


def _classed_cells(
    question: Question, summary: ClassedSummary, say: Say, language: str
) -> list[tuple[str, str, str]]:
    """As ``_cells``: what is told of, within its bounds, and ":" elsewhere. Never a mean."""

    def cells(choices: tuple[Choice, ...]) -> tuple[str, str, str]:
        part = summary.part(choices)
        if part is None:
            return _WITHHELD
        known = part.share
        return (
            counted(part, say, language),
            in_percent(part, say, language),
            numbers.interval(known.low, known.high, language) if part.n else numbers.EMPTY,
        )

    rows = [cells((choice,)) for choice in question.choices]
    if question.kind == "scale":
        rows += [cells(question.high), (str(SUPPRESSED), "", "")]
    rows += [(numbers.integer(count, language), "", "") for count in (summary.n, summary.blank)]
    return rows


def _lines(
    question: Question, part: Series, say: Say, language: str
) -> Iterable[tuple[str, Sequence[str | int]]]:
    """For each answer: count, n, share, low, high, mean, blank."""
    summary = part.summary
    if isinstance(summary, ClassedSummary):
        yield from _classed_lines(question, summary, say, language)
        return
    if not isinstance(summary, Summary):
        for choice in question.choices:
            yield step_name(question, choice, language), [str(SUPPRESSED)] * 7
        return
    mean = "" if summary.mean is None else numbers.decimal(summary.mean, language, 3)
    for of in summary.choices:
        known = (of.share.share, of.share.low, of.share.high) if of.share.n else ()
        fractions = [numbers.decimal(value, language, 4) for value in known] or ["", "", ""]
        yield (
            step_name(question, of.choice, language),
            [of.count, of.share.n, *fractions, mean, summary.blank],
        )


def _classed_lines(
    question: Question, summary: ClassedSummary, say: Say, language: str
) -> Iterable[tuple[str, Sequence[str | int]]]:
    """A line for each answer, and one for the sum where that is what is told."""
    mean = str(SUPPRESSED) if question.kind == "scale" else ""
    named: list[tuple[str, tuple[Choice, ...]]] = [
        (step_name(question, choice, language), (choice,)) for choice in question.choices
    ]
    if question.kind == "scale":
        high = say("table-high", answers=high_answers(question, say, language))
        named.append((high, question.high))
    for name, choices in named:
        part = summary.part(choices)
        values = [str(SUPPRESSED)] * 4
        if part is not None and part.n:
            known = part.share
            values = [
                counted(part, say, language),
                fraction(part, say, language),
                *(numbers.decimal(edge, language, 4) for edge in (known.low, known.high)),
            ]
        yield name, [values[0], summary.n, *values[1:], mean, summary.blank]


def without_formula(text: str) -> str:
    """With an apostrophe before what a spreadsheet would run."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
