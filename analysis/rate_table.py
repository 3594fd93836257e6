"""The figures behind the response-rate bars, as a file for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from analysis import numbers
from analysis.charts.rate_bars import RateBar
from analysis.say import Say

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = ("rates-csv-rate", "rates-csv-counts", "rates-csv-low", "rates-csv-high", "csv-source")


def rates_csv(bars: Iterable[RateBar], source: str, say: Say, language: str) -> bytes:
    """One line per unit, in the manner of ``analysis.table.to_csv``: UTF-8 with byte order mark,
    semicolons, the language's decimal sign. The rate is told as it is on the screen, in words
    where there is no number, and as fractions where it has bounds."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([say("csv-unit"), *(say(name) for name in _COLUMNS)])
    for one in bars:
        bounds = (
            "" if edge is None else numbers.decimal(edge, language, 4)
            for edge in (one.low, one.high)
        )
        row = (one.name, one.told, one.counts, *bounds, source)
        writer.writerow(f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell for cell in row)
    return text.getvalue().encode("utf-8-sig")
