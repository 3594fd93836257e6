"""Every table of the report: each question in the whole, and in the areas that are shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.disclosure import Suppressed
from analysis.question import Question
from analysis.report.parts import Passage, Piece, Table
from analysis.report.round import Round
from analysis.say import Say
from analysis.summary import Series, summarise
from analysis.table import table

_WIDEST = 6
"""So many areas fit beside one another on a page."""


def annex(one: Round, questions: Sequence[Question], say: Say, language: str) -> Passage:
    """With the base and the blanks of each."""
    parts = []
    for question in questions:
        if question.kind == "text":
            continue
        body: list[Piece] = [_whole(one, question, say, language)]
        body += _areas(one, question, say, language)
        title = say("report-question", number=question.number, label=question.label)
        parts.append(Passage(title, tuple(body)))
    return Passage(say("report-annex"), (say("report-annex-lead"),), tuple(parts))


def _whole(one: Round, question: Question, say: Say, language: str) -> Table:
    found = table(question, [Series(one.title, one.summary(question))], say, language)
    rows = tuple(tuple(str(cell) for cell in row) for row in found.itertuples(index=False))
    return Table(tuple(map(str, found.columns)), rows, say("report-annex-whole"))


def _areas(one: Round, question: Question, say: Say, language: str) -> Iterator[Table]:
    """Counts with their shares, the areas beside one another."""
    if question.name not in one.release.questions:
        return
    areas = [area for area in one.areas if area.id not in one.whole]
    cells = {area.id: one.release.cell(area.id, question.name) for area in areas}
    tables = -(-len(areas) // _WIDEST)
    for number in range(tables):
        columns: list[list[str]] = []
        # Evenly, so that no table is left with one area.
        beside = areas[len(areas) * number // tables : len(areas) * (number + 1) // tables]
        for area in beside:
            series = [Series(area.name, summarise(question, cells[area.id]))]
            found = table(question, series, say, language)
            answers, counts, shares = (list(found.iloc[:, at]) for at in range(3))
            if isinstance(series[0].summary, Suppressed):
                shares = [""] * len(shares)
            columns = columns or [answers]
            columns.append([_beside(*pair) for pair in zip(counts, shares, strict=True)])
        headings = (say("table-answer"), *(area.name for area in beside))
        rows = tuple(zip(*columns, strict=True))
        yield Table(headings, rows, say("report-annex-areas"))


def _beside(count: str, share: str) -> str:
    return f"{count} ({share})" if any(sign.isdigit() for sign in share) else count
