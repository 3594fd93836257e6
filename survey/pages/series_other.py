"""Figures from elsewhere: each source's measures as its own table, and one as a chart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from analysis.charts import SeriesLine, series_chart
from analysis.charts.series_chart import MOST_LINES
from analysis.disclosure import Suppressed
from analysis.series import Line, Measurement, of_published, title_of
from survey import series
from survey.pages.markdown import plain
from survey.pages.series_drawing import draw_chart, draw_download, draw_status, period_name
from survey.pages.visitor import Visitor
from survey.series import Figure, Kind, Period
from survey.series.places import Places, places
from survey.store import reading
from survey.texts import Say

_MOST_DIGITS = 2


def draw(visitor: Visitor) -> None:
    say = visitor.say
    with reading(visitor.here.engine) as session:
        found = series.figures(session)
        known = places(session)
    if not found:
        st.info(say("series-other-none"))
        return
    source = st.selectbox(
        say("series-source-choose"), list(dict.fromkeys(one.source for one in found)),
        key="series-source",
    )  # fmt: skip
    of_source = [one for one in found if one.source == source]
    units = sorted({one.unit_id for one in of_source}, key=lambda one: _sorted(known, one))
    unit_id = units[0]
    if len(units) > 1:
        unit_id = st.selectbox(
            say("series-unit"),
            units,
            format_func=lambda one: unit_name(known, one, say),
            key=f"series-other-unit-{source}",
        )
    _draw_source(visitor, known, source, [one for one in of_source if one.unit_id == unit_id])


def _draw_source(visitor: Visitor, known: Places, source: str, found: Sequence[Figure]) -> None:
    say = visitor.say
    lines = lines_of(found, known, say)
    st.subheader(say("series-other-heading"), anchor=False)
    st.caption(plain(say("series-published", source=source)))
    draw_status(visitor, lines)
    _draw_chart(visitor, source, found, lines)
    draw_download(visitor, lines, "andre-tall", f"other-csv-{source}")


def lines_of(found: Sequence[Figure], known: Places, say: Say) -> list[Line]:
    """A line for each measure; measures on different scales keep each their own."""
    return [_line(name, several, known, say) for name, several in grouped(found, say).items()]


def grouped(found: Sequence[Figure], say: Say) -> dict[str, list[Figure]]:
    """By measure, each in order of time. Where a source has a row of years and a row of
    tertials, they are two; surveys once in a year and once in a quarter of one stay together,
    as their source has them."""
    measures: dict[str, list[Figure]] = {}
    for one in found:
        measures.setdefault(one.measure, []).append(one)
    groups: dict[str, list[Figure]] = {}
    for measure, several in measures.items():
        kinds = Counter(one.period.kind for one in several)
        splits = len(kinds) > 1 and max(kinds.values()) > 1
        for one in sorted(several, key=lambda figure: figure.period):
            kind = f" ({say(f'series-each-{one.period.kind.value}')})" if splits else ""
            groups.setdefault(measure + kind, []).append(one)
    return groups


def _line(name: str, several: Sequence[Figure], known: Places, say: Say) -> Line:
    last = several[-1]
    compared = [one for one in several if _same_season(one.period, last.period)]
    found = measurements(compared, say)
    told = of_published(found, last.target, last.wanted, digits_of(several))
    unit = unit_name(known, last.unit_id, say)
    is_survey = last.kind != Kind.CONTEXT
    return Line(name, last.scale.name, last.source, unit, found, told, is_survey=is_survey)


def _same_season(one: Period, last: Period) -> bool:
    """Of figures for parts of the year only the same part says anything of a change; surveys
    held in different parts of different years are compared all the same, as their source does."""
    return one.kind != last.kind or one.number == last.number


def measurements(found: Sequence[Figure], say: Say) -> list[Measurement]:
    return [
        Measurement(
            period_name(one.period, say), one.period.last, one.value, one.value, one.n, one.count
        )
        for one in found
    ]


def digits_of(found: Sequence[Figure]) -> int:
    """As many decimals as the source has, and never more than two."""
    if any(one.count is not None for one in found):
        return 1
    values = [one.value for one in found] + [one.target for one in found if one.target is not None]
    return next(
        (n for n in range(_MOST_DIGITS) if all(round(one, n) == one for one in values)),
        _MOST_DIGITS,
    )


def unit_name(known: Places, unit_id: str | None, say: Say) -> str:
    return say("series-whole") if unit_id is None else known.name(unit_id)


def _sorted(known: Places, unit_id: str | None) -> tuple[bool, str]:
    return unit_id is not None, "" if unit_id is None else known.name(unit_id)


def _draw_chart(
    visitor: Visitor, source: str, found: Sequence[Figure], lines: Sequence[Line]
) -> None:
    """One measure, and others beside it that are on the same scale."""
    say, language = visitor.say, visitor.language
    groups = grouped(found, say)
    by_name = {line.measure: line for line in lines}
    name = next(iter(groups))
    if len(groups) > 1:
        name = st.selectbox(say("series-measure"), list(groups), key=f"series-measure-{source}")
    others = [
        one for one, line in by_name.items()
        if one != name and line.scale == by_name[name].scale
    ]  # fmt: skip
    beside: list[str] = []
    if others:
        beside = st.multiselect(
            say("series-measure-beside"),
            others,
            max_selections=MOST_LINES - 1,
            key=f"series-beside-{source}-{name}",
            placeholder=say("series-measure-none"),
        )
    drawn = [
        SeriesLine(one, by_name[one].scale, [measurements(groups[one], say)])
        for one in (name, *beside)
    ]
    told = by_name[name].status
    target = None if beside or isinstance(told, Suppressed) else told.target
    chart = series_chart(
        title_of(by_name[name], say, language),
        drawn,
        target,
        [],
        [say("series-published", source=source)],
        digits_of([one for line in (name, *beside) for one in groups[line]]),
        say,
        language,
    )
    whole = [replace(by_name[one.label], found=one.points) for one in drawn]
    draw_chart(visitor, chart, f"series-other-chart-{len(drawn)}", whole, "andre-tall-utvikling")
