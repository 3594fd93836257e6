"""The outside release as a file for the press and for open data."""

from __future__ import annotations

import csv
import io

from analysis.disclosure import SUPPRESSED, OutsideRelease
from analysis.disclosure.outside import HEADINGS
from analysis.say import Say
from analysis.table import without_formula


def to_csv(release: OutsideRelease, series: str, source: str, say: Say) -> bytes:
    """UTF-8 with byte order mark and semicolons; whole per cents, and a last line that explains
    what is withheld."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    named = [say(f"open-data-{name}") for name in HEADINGS]
    writer.writerow([say("csv-series"), *named, say("csv-source")])
    withheld = False
    for row in release.rows():
        values = [_said(value, name, say) for value, name in zip(row, HEADINGS, strict=True)]
        writer.writerow([without_formula(series), *values, without_formula(source)])
        withheld = withheld or str(SUPPRESSED) in row
    if withheld:
        writer.writerow([say("table-withheld", sign=str(SUPPRESSED))])
    return text.getvalue().encode("utf-8-sig")


def _said(value: str | int, heading: str, say: Say) -> str | int:
    if heading == "level":
        return say(f"unit-level-{value}")
    return without_formula(value) if isinstance(value, str) else value
