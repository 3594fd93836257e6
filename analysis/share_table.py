"""The figures behind charts that draw one share of each question, as a file for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from analysis import numbers
from analysis.classed_words import counted, fraction
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.say import Say
from analysis.summary import AnySummary
from analysis.told_share import answers_told_of, is_empty, told_share

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = ("unit", "series", "number", "question", "answer", "count", "n", "share", "low", "high")


@dataclass(frozen=True)
class ShareRow:
    """``series``: the tranche."""

    unit: str
    series: str
    question: Question
    summary: AnySummary


def shares_csv(rows: Iterable[ShareRow], source: str, say: Say, language: str) -> bytes:
    """One line per unit, tranche and question, in the manner of ``analysis.table.to_csv``: UTF-8
    with byte order mark, semicolons, the language's decimal sign, shares as fractions.

    Suppressed numbers are ":", which a last line explains. Raises ``ValueError`` for questions
    that no one share stands for.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(say(f"csv-{name}") for name in (*_COLUMNS, "source"))
    withheld = False
    for row in rows:
        question = row.question
        about = (row.unit, row.series, question.number, question.label)
        values = _values(row, say, language)
        withheld = withheld or str(SUPPRESSED) in values
        answers = answers_told_of(question, say, language)
        writer.writerow(map(_safe, (*about, answers, *values, source)))
    if withheld:
        writer.writerow([say("table-withheld", sign=str(SUPPRESSED))])
    return text.getvalue().encode("utf-8-sig")


def _values(row: ShareRow, say: Say, language: str) -> list[str]:
    """Count, n, share and the ends of its interval."""
    if is_empty(row.summary):
        return ["0", "0", "", "", ""]
    part = told_share(row.question, row.summary)
    if part is None:
        return [str(SUPPRESSED)] * 5
    ends = (numbers.decimal(edge, language, 4) for edge in (part.share.low, part.share.high))
    return [
        counted(part, say, language),
        str(part.n),
        fraction(part, say, language),
        *ends,
    ]


def _safe(value: object) -> object:
    """Texts a spreadsheet would run as a formula get an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value
