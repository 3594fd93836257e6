"""Figures with a measure in each row: one period in it, or several beside each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from survey.organisation.fault import Fault
from survey.organisation.importing.columns import headers
from survey.organisation.importing.sheet import Sheet, in_words, is_blank
from survey.organisation.importing.vocabulary import normal
from survey.series.figure import Figure, Kind
from survey.series.period import Period
from survey.series.places import Places
from survey.series.reading_rows import Placed, Rows, header_row
from survey.series.scale import NUMBER, PERCENT, Scale, read_scale

FIELDS: Mapping[str, tuple[str, ...]] = {
    "unit": (
        "unit", "enhet", "eining", "område", "omraade", "unit id", "enhetsid", "enhets id",
        "organisasjonsenhet", "virksomhet", "kommuneområde", "enhetsnavn",
    ),
    "period": ("period", "periode", "år", "aar", "year", "tidspunkt", "måleår"),
    "measure": (
        "measure", "måltall", "indikator", "spørsmål", "dimensjon", "dimensjoner", "tema",
        "indicator", "question",
    ),
    "scale": ("scale", "skala"),
    "value": ("value", "verdi", "resultat", "gjennomsnitt", "snitt", "mean", "result"),
    "percent": ("percent", "prosent", "andel", "share", "pst"),
    "count": ("count", "antall", "tal"),
    "n": (
        "n", "antall svar", "tal svar", "svar", "antall respondenter", "respondenter", "answers",
    ),
    "target": ("target", "mål", "målsetting", "målsetjing"),
    "wanted": ("wanted", "ønsket", "ønskt", "ønsket retning", "ønskt retning"),
    "source": ("source", "kilde", "kjelde"),
}  # fmt: skip
_NUMBERED = re.compile(r"(.+) (\d{1,2})")
_REPEATED = ("period", "value", "n")
_WANTED = {
    "high": "high", "høy": "high", "høg": "high", "opp": "high", "up": "high",
    "low": "low", "lav": "low", "låg": "low", "ned": "low", "down": "low",
}  # fmt: skip
_FIELD_OF = {word: field for field, words in FIELDS.items() for word in words}
_ROUNDED = 0.51


@dataclass(frozen=True)
class _About:
    """What a row says of all its figures."""

    kind: Kind
    source: str
    measure: str
    scale: Scale
    target: float | None
    wanted: str | None


def read(
    sheet: Sheet, known: Places, kind: Kind, source: str, wanted: str | None = None
) -> tuple[list[Placed], list[Fault]]:
    """``source`` and ``wanted``: for rows that do not say."""
    header = header_row(sheet, FIELDS["measure"])
    if not header:
        return [], [Fault(0, "", "no-headers")]
    columns = _columns(sheet, header)
    lacking = list(_lacking(columns, kind, source))
    if lacking:
        return [], [Fault(header, "", one) for one in lacking]
    rows = Rows(sheet, header, columns, known)
    placed = [
        one for number, row in rows for one in _figures(rows, number, row, kind, source, wanted)
    ]
    return placed, rows.faults


def _columns(sheet: Sheet, header: int) -> dict[str, int]:
    """The columns whose headers are known; the others are left alone."""
    columns: dict[str, int] = {}
    for index, name in enumerate(headers(sheet, header)):
        words = "percent" if name.strip() == "%" else normal(name)
        field = _FIELD_OF.get(words)
        numbered = _NUMBERED.fullmatch(words)
        if field is None and numbered and _FIELD_OF.get(numbered[1]) in _REPEATED:
            field = f"{_FIELD_OF[numbered[1]]} {int(numbered[2])}"
        if field is not None:
            columns.setdefault(field, index)
    return columns


def _lacking(columns: Mapping[str, int], kind: Kind, source: str) -> Iterator[str]:
    if "source" not in columns and not source:
        yield "no-source-column"
    if not _periods(columns):
        yield "no-period-column"
    if kind == Kind.CONTEXT and "unit" not in columns:
        yield "no-unit-column"
    counted = {"count", "n"} <= columns.keys()
    if not counted and not any(one.split()[0] in ("value", "percent") for one in columns):
        yield "no-value-column"
    if "scale" not in columns and "percent" not in columns and not counted:
        yield "no-scale-column"


def _periods(columns: Mapping[str, int]) -> list[str]:
    """What stands after the names of the columns that belong together: "", " 1", " 2"."""
    ends = [one.removeprefix("period") for one in columns if one.split()[0] == "period"]
    return sorted(ends, key=lambda one: int(one or 0))


def _figures(
    rows: Rows,
    number: int,
    row: Sequence[object],
    kind: Kind,
    source: str,
    wanted: str | None,
) -> list[Placed]:
    about = _about(rows, number, row, kind, source, wanted)
    found = []
    for end in _periods(rows.columns):
        # A measure may lack one of the periods that stand beside each other.
        if end and all(is_blank(rows.cell(row, f"{one}{end}")) for one in ("period", "value")):
            continue
        period = rows.period(number, row, f"period{end}")
        if period is None:
            continue
        figure = _figure(rows, number, row, about, period, end)
        if figure is not None:
            found.append(Placed(figure, number, rows.column(_field_of_value(rows, row, end))))
    return found


def _about(
    rows: Rows,
    number: int,
    row: Sequence[object],
    kind: Kind,
    source: str,
    wanted: str | None,
) -> _About | None:
    source = rows.text(number, row, "source") or source
    measure = rows.text(number, row, "measure")
    if not source:
        rows.fault(number, "source", "no-source")
    if not measure:
        rows.fault(number, "measure", "no-measure")
    scale = _scale(rows, number, row)
    target = rows.number(number, row, "target")
    if scale is not None and target is not None and not scale.holds(target):
        rows.fault(number, "target", "outside", scale=scale.shown, value=rows.shown(row, "target"))
        return None
    said = normal(rows.text(number, row, "wanted"))
    if said:
        wanted = _WANTED.get(said)
    if said and wanted is None:
        rows.fault(number, "wanted", "wanted", value=said)
    return (
        _About(kind, source, measure, scale, target, wanted)
        if source and measure and scale
        else None
    )


def _scale(rows: Rows, number: int, row: Sequence[object]) -> Scale | None:
    cell = rows.cell(row, "scale")
    if is_blank(cell):
        if "percent" in rows.columns or "count" in rows.columns:
            return read_scale(PERCENT)
        rows.fault(number, "scale", "no-scale")
        return None
    found = read_scale(in_words(cell)) if isinstance(cell, str) else None
    if found is None:
        rows.fault(number, "scale", "scale", value=rows.shown(row, "scale"))
    return found


def _figure(
    rows: Rows, number: int, row: Sequence[object], about: _About | None, period: Period, end: str
) -> Figure | None:
    understood, unit_id = True, None
    if "unit" in rows.columns and not is_blank(rows.cell(row, "unit")):
        understood, unit_id = rows.unit(number, row, period.last)
    elif "unit" in rows.columns:
        rows.fault(number, "unit", "no-unit")
        understood = False
    field = _field_of_value(rows, row, end)
    counted = about is not None and about.scale.name == NUMBER
    value = rows.number(number, row, field, counted=counted)
    n = rows.whole(number, row, f"n{end}")
    count = rows.whole(number, row, "count") if not end else None
    if about is None:
        return None
    if count is not None:
        value = _of_count(rows, number, row, about.scale, count, n, value)
    elif value is None and is_blank(rows.cell(row, field)):
        rows.fault(number, field, "no-value")
    if value is None or not understood:
        return None
    if not about.scale.holds(value):
        shown = rows.shown(row, field)
        rows.fault(number, field, "outside", scale=about.scale.shown, value=shown)
        return None
    return Figure(
        about.kind,
        about.source, about.measure, about.scale, unit_id, period, value, n, count,
        about.target, about.wanted,
    )  # fmt: skip


def _field_of_value(rows: Rows, row: Sequence[object], end: str) -> str:
    if f"value{end}" in rows.columns and not is_blank(rows.cell(row, f"value{end}")):
        return f"value{end}"
    if not end and "percent" in rows.columns:
        return "percent"
    return f"value{end}" if f"value{end}" in rows.columns else "count"


def _of_count(
    rows: Rows,
    number: int,
    row: Sequence[object],
    scale: Scale,
    count: int,
    n: int | None,
    said: float | None,
) -> float | None:
    """A count is of something, and a percentage beside it must be the same."""
    if scale.name != PERCENT:
        rows.fault(number, "count", "count-scale", scale=scale.shown)
    elif not n or count > n:
        rows.fault(number, "count", "count", count=count)
    elif said is not None and rows.column("count") and _differs(rows, row, said, count, n):
        rows.fault(number, "count", "count-disagrees", count=count, n=n)
    else:
        return 100 * count / n
    return None


def _differs(rows: Rows, row: Sequence[object], said: float, count: int, n: int) -> bool:
    is_said = _field_of_value(rows, row, "") != "count"
    return is_said and abs(said - 100 * count / n) > _ROUNDED
