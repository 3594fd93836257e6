"""Measures under each other, as municipalities' own reports have them, and as a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from analysis import numbers
from analysis.disclosure import SUPPRESSED, Suppressed
from analysis.say import Say
from analysis.series.measured import Measurement
from analysis.series.status import Status
from analysis.series.words import NUMBER, PERCENT, amount, change, goal, reached
from analysis.table import without_formula

COLUMNS = ("measure", "baseline", "latest", "target", "status", "change")


@dataclass(frozen=True)
class Line:
    """One measure. ``found``: all that is known, the earliest first; ``status`` is suppressed
    where the latest may not be shown. ``about``: what else is to be said of it.
    ``is_survey``: the figures are answers, not something counted or registered."""

    measure: str
    scale: str
    source: str
    unit: str
    found: Sequence[Measurement]
    status: Status | Suppressed
    about: str = ""
    is_survey: bool = True


def rows(lines: Sequence[Line], say: Say, language: str) -> list[dict[str, str]]:
    """Texts ready to be read, by ``COLUMNS``."""
    return [_row(line, say, language) for line in lines]


def to_csv(lines: Sequence[Line], say: Say, language: str) -> bytes:
    """One line per measure and time, as Norwegian spreadsheets open it: UTF-8 with byte order
    mark, semicolons, the language's decimal sign. The source and scale stand on every line.
    Where the latest may not be shown, a line of ":" stands for it."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    names = (
        "unit", "measure", "scale", "period", "low", "high", "n", "target", "status", "source",
    )  # fmt: skip
    writer.writerow(say(f"series-csv-{name}") for name in names)
    for line in lines:
        source = without_formula(line.source)
        unit, measure = without_formula(line.unit), without_formula(line.measure)
        about = [unit, measure, scale_name(line.scale, say)]
        told = None if isinstance(line.status, Suppressed) else line.status
        target = _exact(told.target.value, language) if told and told.target else ""
        for one in line.found:
            values = [_exact(one.low, language), _exact(one.high, language), one.n or ""]
            is_latest = one is line.found[-1]
            mark = say(f"series-{told.reached.value}") if told and is_latest else ""
            period = without_formula(one.label)
            writer.writerow([*about, period, *values, target, mark, source])
        if told is None:
            writer.writerow([*about, *[str(SUPPRESSED)] * 6, source])
    return text.getvalue().encode("utf-8-sig")


def title_of(line: Line, say: Say, language: str) -> str:
    """What a chart of the measure shows: where it stands, and what of its target."""
    told = line.status
    if isinstance(told, Suppressed):
        return say("series-title-hidden", measure=line.measure)
    latest = amount(told.latest, line.scale, told.digits, say, language)
    about = {"measure": line.measure, "value": latest, "period": told.latest.label}
    if told.target is None:
        return say("series-title", **about)
    value = goal(told.target, line.scale, told.digits, say, language)
    return say(f"series-title-{told.reached.value}", target=value, **about)


def scale_name(scale: str, say: Say) -> str:
    if scale in (PERCENT, NUMBER):
        return say(f"series-scale-{scale}")
    low, _, high = scale.partition("-")
    return say("series-scale-steps", low=low, high=high)


def _row(line: Line, say: Say, language: str) -> dict[str, str]:
    told = line.status
    if isinstance(told, Suppressed):
        hidden = (str(SUPPRESSED),) * 4
        words = _joined(say("series-too-few"), line.about)
        return dict(zip(COLUMNS, (line.measure, *hidden, words), strict=True))
    empty = numbers.EMPTY
    baseline = _told(told.baseline, line, told.digits, say, language) if told.baseline else empty
    target = told.target
    cells = (
        line.measure,
        baseline,
        _told(told.latest, line, told.digits, say, language),
        goal(target, line.scale, told.digits, say, language) if target else empty,
        reached(told, say),
        _joined(change(told, line.scale, say, language, is_survey=line.is_survey), line.about),
    )
    return dict(zip(COLUMNS, cells, strict=True))


def _joined(*sentences: str) -> str:
    return " ".join(one for one in sentences if one)


def _told(one: Measurement, line: Line, digits: int, say: Say, language: str) -> str:
    value = amount(one, line.scale, digits, say, language)
    if one.n is None:
        return say("series-cell", value=value, period=one.label)
    return say("series-cell-n", value=value, period=one.label, n=one.n)


def _exact(value: float, language: str) -> str:
    return numbers.decimal(value, language, 2)
