"""From a file's bytes to figures that are kept, or everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlmodel import Session

from survey.organisation.fault import Fault
from survey.organisation.importing.opening import open_file
from survey.organisation.importing.sheet import File, Sheet
from survey.problem import Problem
from survey.series import factor_rows, long_rows
from survey.series.fault import SeriesFaults
from survey.series.figure import Figure, Kind
from survey.series.places import places
from survey.series.reading_rows import Placed
from survey.series.scale import stored_scale
from survey.series.stored import standing

_WORDS_OF_OUR_OWN = {
    "problem-units-wrong-kind": "problem-series-wrong-kind",
    "problem-units-no-text": "problem-series-wrong-kind",
    "problem-units-bomb": "problem-series-large-workbook",
}
_LARGEST_FRACTION = 1.0


@dataclass(frozen=True)
class Preview:
    """What a file would add. ``warnings``: text ids ``series-warning-<kind>`` with values."""

    kind: Kind
    file_name: str
    figures: tuple[Figure, ...]
    warnings: tuple[Fault, ...]


def open_table(content: bytes) -> File:
    """Raises ``Problem`` for what is neither text in columns nor a workbook."""
    try:
        return open_file(content)
    except Problem as problem:
        text_id = _WORDS_OF_OUR_OWN.get(problem.text_id)
        if text_id is None:
            raise
        raise Problem(text_id) from problem


def prepare(
    session: Session,
    sheet: Sheet,
    kind: Kind,
    file_name: str,
    source: str = "",
    wanted: str | None = None,
) -> Preview:
    """``source``: for files that do not say where their figures are from; ``wanted``: "high" or
    "low", for targets of which the file does not say which way is good.

    Raises ``SeriesFaults`` with everything that is wrong.
    """
    known = places(session)
    if kind == Kind.FACTORS:
        placed, faults = factor_rows.read(sheet, known)
    else:
        placed, faults = long_rows.read(sheet, known, kind, " ".join(source.split()), wanted)
    faults = [*faults, *_clashes(placed, standing(session))]
    if faults:
        raise SeriesFaults(faults)
    if not placed:
        raise SeriesFaults([Fault(0, "", "nothing")])
    figures = tuple(one.figure for one in placed)
    return Preview(kind, file_name, figures, tuple(_warnings(placed)))


def _clashes(
    placed: list[Placed], before: Mapping[tuple[str, str, str, str], Figure]
) -> Iterator[Fault]:
    """Figures that are there twice, and measures that change their scale."""
    scales = {(one.source, one.measure): one.scale.name for one in before.values()}
    rows: dict[tuple[str, str, str, str], int] = {}
    for one in placed:
        figure = one.figure
        scale = scales.setdefault((figure.source, figure.measure), figure.scale.name)
        if scale != figure.scale.name:
            scales_of = {"scale": figure.scale.shown, "other": stored_scale(scale).shown}
            yield Fault(one.row, one.column, "other-scale", {"measure": figure.measure} | scales_of)
        elif figure.key in rows:
            first = {"measure": figure.measure, "first": rows[figure.key]}
            yield Fault(one.row, one.column, "twice", first)
        elif figure.key in before:
            known = {"measure": figure.measure, "period": figure.period.text}
            yield Fault(one.row, one.column, "known", known)
        rows.setdefault(figure.key, one.row)


def _warnings(placed: list[Placed]) -> Iterator[Fault]:
    yield from _fractions(placed)
    aimed = [one for one in placed if one.figure.target is not None and not one.figure.wanted]
    if aimed:
        count = len({(one.figure.source, one.figure.measure) for one in aimed})
        yield Fault(aimed[0].row, "", "which-way", {"count": count})


def _fractions(placed: list[Placed]) -> Iterator[Fault]:
    """Per cent that are all under one were most likely fractions."""
    by_measure: dict[tuple[str, str], list[Placed]] = {}
    for one in placed:
        if one.figure.scale.name == "percent" and one.figure.count is None:
            by_measure.setdefault((one.figure.source, one.figure.measure), []).append(one)
    for (_, measure), several in by_measure.items():
        values = [one.figure.value for one in several]
        if len(values) > 1 and 0 < max(values) <= _LARGEST_FRACTION:
            yield Fault(several[0].row, several[0].column, "fractions", {"measure": measure})
