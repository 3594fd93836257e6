"""Findings as a table on the screen and as a file for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import pandas as pd

from analysis import numbers
from analysis.change import Share
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.say import Say
from analysis.sentence import high_answers, step_name
from analysis.summary import Series, Summary

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def table(question: Question, series: Sequence[Series], say: Say, language: str) -> pd.DataFrame:
    """A row per answer, then sum, mean, base and blanks; texts, ready to be read.

    Columns: the answer, and for each tranche count, share and 95 % interval. A suppressed
    tranche has ":" in every cell.
    """
    columns: dict[str, list[str]] = {say("table-answer"): _row_names(question, say, language)}
    height = len(columns[say("table-answer")])
    for part in series:
        summary = part.summary
        cells = (
            _cells(question, summary, language)
            if isinstance(summary, Summary)
            else [(str(SUPPRESSED),) * 3] * height
        )
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

    Suppressed numbers are ":". ``source`` says where the numbers are from (or that they are
    synthetic) on every line. Texts a spreadsheet would run as a formula get an apostrophe.
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
    for question, series in rows:
        for part in series:
            about = [_safe(unit), _safe(part.label), question.number, _safe(question.label)]
            for answer, values in _lines(question, part, language):
                writer.writerow([*about, _safe(answer), *values, _safe(source)])
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


def _lines(
    question: Question, part: Series, language: str
) -> Iterable[tuple[str, Sequence[str | int]]]:
    """For each answer: count, n, share, low, high, mean, blank."""
    summary = part.summary
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


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
