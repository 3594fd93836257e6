"""What is behind the pilots' charts, as a file for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from analysis import numbers
from analysis.pilots.counted import Counted, Measure, Pair
from analysis.pilots.words import counted
from analysis.say import Say
from analysis.sentence import high_answers
from analysis.table import without_formula

Row = tuple[str, Measure, Pair | None]
"""A unit, what was compared, and its counts; None where they are not shown."""


def changes_csv(rows: Iterable[Row], source: str, say: Say, language: str) -> bytes:
    """One line per unit and share, in the manner of ``analysis.table.to_csv``: UTF-8 with byte
    order mark, semicolons, the language's decimal sign, differences as fractions.

    Texts a spreadsheet would run get an apostrophe, and a fall stays a number. Where an end class
    leaves the difference open, its smallest and largest differ. Suppressed numbers are ":".
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    heads = [say(f"csv-{name}") for name in ("unit", "number", "question", "answer")]
    heads += [say(f"change-column-{name}") for name in ("before", "after")]
    heads += [say(f"pilots-csv-{name}") for name in ("least", "most")]
    writer.writerow([*heads, say("csv-source")])
    for unit, measure, pair in rows:
        question = measure.question
        answer = measure.choice.label if measure.choice else high_answers(question, say, language)
        about = [without_formula(unit), question.number, without_formula(question.label)]
        values = [":"] * 4 if pair is None else _values(pair, say, language)
        answered = without_formula(answer)
        writer.writerow([*about, answered, *values, without_formula(source)])
    return text.getvalue().encode("utf-8-sig")


def _values(pair: Pair, say: Say, language: str) -> list[str]:
    sides: list[Counted] = [pair.before, pair.after]
    return [
        *(counted(side, say, language) for side in sides),
        *(numbers.decimal(edge, language, 4) for edge in (pair.low, pair.high)),
    ]
