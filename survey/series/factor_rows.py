"""10-FAKTOR's export: a row for each unit and year, a column for each factor."""

from __future__ import annotations

from collections.abc import Sequence

from survey.organisation.fault import Fault
from survey.organisation.importing.columns import headers
from survey.organisation.importing.sheet import Sheet, in_words
from survey.organisation.importing.vocabulary import normal
from survey.series.factors import FEWEST, SCALE, SOURCE, factor_of, reads_like_an_item
from survey.series.figure import Figure, Kind
from survey.series.long_rows import FIELDS
from survey.series.places import Places
from survey.series.reading_rows import Placed, Rows, header_row
from survey.series.scale import stored_scale

_UNIT, _PERIOD, _N = (FIELDS[one] for one in ("unit", "period", "n"))


def read(sheet: Sheet, known: Places) -> tuple[list[Placed], list[Fault]]:
    header = header_row(sheet, _UNIT)
    if not header:
        return [], [Fault(0, "", "no-headers")]
    columns, faults = _columns(sheet, header)
    if faults:
        return [], faults
    rows = Rows(sheet, header, columns, known)
    placed = [one for number, row in rows for one in _figures(rows, number, row)]
    return placed, rows.faults


def _columns(sheet: Sheet, header: int) -> tuple[dict[str, int], list[Fault]]:
    """Every heading must be known: what is not a factor's name could be an item of KS's."""
    columns: dict[str, int] = {}
    faults = []
    for index, name in enumerate(headers(sheet, header)):
        heading = (
            in_words(sheet.rows[header - 1][index]) if index < len(sheet.rows[header - 1]) else ""
        )
        field = _field(heading)
        if field is not None and field not in columns:
            columns[field] = index
        elif field is not None:
            faults.append(Fault(header, name, "heading-twice", {"heading": heading[:60]}))
        elif heading:
            kind = "item" if reads_like_an_item(heading) else "no-factor"
            faults.append(Fault(header, name[:60], kind, {"heading": heading[:60]}))
        elif any(index < len(row) and in_words(row[index]) for row in sheet.rows[header:]):
            faults.append(Fault(header, name, "no-heading"))
    if "period" not in columns:
        faults.append(Fault(header, "", "no-period-column"))
    if not set(columns) - {"unit", "period", "n"}:
        faults.append(Fault(header, "", "no-factors"))
    return columns, faults


def _field(heading: str) -> str | None:
    words = normal(heading)
    for field, names in (("unit", _UNIT), ("period", _PERIOD), ("n", _N)):
        if words in names:
            return field
    return factor_of(heading)


def _figures(rows: Rows, number: int, row: Sequence[object]) -> list[Placed]:
    period = rows.period(number, row, "period")
    if period is None:
        return []
    understood, unit_id = rows.unit(number, row, period.last)
    n = rows.whole(number, row, "n")
    if n is not None and n < FEWEST:
        rows.fault(number, "n", "few", n=n, fewest=FEWEST)
        return []
    scale = stored_scale(SCALE)
    found = []
    for factor in rows.columns:
        if factor in ("unit", "period", "n"):
            continue
        value = rows.number(number, row, factor)
        if value is None:
            continue
        if not scale.holds(value):
            rows.fault(number, factor, "outside", scale=scale.shown, value=rows.shown(row, factor))
        elif understood:
            figure = Figure(Kind.FACTORS, SOURCE, factor, scale, unit_id, period, value, n)
            found.append(Placed(figure, number, rows.column(factor)))
    return found
