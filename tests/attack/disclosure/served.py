"""What the pages show and offer of a release, unit by unit: files, tables, sentences, charts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from analysis import charts, table
from analysis.disclosure import Cell, Release
from analysis.question import Question
from analysis.sentence import comparison, sentence, text_alternative
from analysis.summary import Series, summarise
from analysis.verdict import findings
from survey.texts import translator
from tests.attack.disclosure.town import QUESTIONS

LANGUAGE = "nb"
_say = translator(LANGUAGE)
_SOURCE = "Medvirk"
_ROUND = "Runden"


@dataclass(frozen=True)
class Page:
    """``file``: the bytes of the download. ``drawn``: by question, everything else on the page."""

    file: bytes
    drawn: Mapping[str, str]


def files(release: Release) -> dict[str, bytes]:
    """By unit."""
    return {
        unit.id: file(unit.id, {q: release.cell(unit.id, q.name) for q in _asked(release)})
        for unit in release.units
    }


def served(release: Release) -> dict[str, Page]:
    """By unit."""
    return {
        unit.id: Page(
            file(unit.id, {q: release.cell(unit.id, q.name) for q in _asked(release)}),
            {q.name: drawn(q, release.cell(unit.id, q.name)) for q in _asked(release)},
        )
        for unit in release.units
    }


def _asked(release: Release) -> list[Question]:
    return [question for question in QUESTIONS if question.name in release.questions]


def file(unit: str, cells: Mapping[Question, Cell]) -> bytes:
    lines = [(q, [Series(_ROUND, summarise(q, cell))]) for q, cell in cells.items()]
    return table.to_csv(lines, unit, _SOURCE, _say, LANGUAGE)


def drawn(question: Question, cell: Cell) -> str:
    """The chart as it goes to the browser, the sentences and the table."""
    summary = summarise(question, cell)
    series = [Series(_ROUND, summary)]
    if question.kind == "scale":
        found = [
            charts.scale(question, series, _say, LANGUAGE),
            charts.overview([(question, summary)], _say, LANGUAGE),
        ]
    else:
        found = [charts.bars(question, series, _say, LANGUAGE)]
    return "\n".join(
        [
            *(json.dumps(chart.spec, sort_keys=True) for chart in found),
            sentence(question, summary, _say, LANGUAGE),
            text_alternative(question, series, _say, LANGUAGE),
            table.table(question, series, _say, LANGUAGE).to_csv(),
        ]
    )


def compared(question: Question, before: Cell, after: Cell) -> str:
    """Two rounds side by side, with what is said to have changed."""
    summaries = summarise(question, before), summarise(question, after)
    series = [Series("Før", summaries[0]), Series("Etter", summaries[1])]
    found = findings([(question, *summaries)])
    return "\n".join(
        [
            comparison(question, series, _say, LANGUAGE),
            table.table(question, series, _say, LANGUAGE).to_csv(),
            *(repr(one) for one in found),
        ]
    )
