"""Everything else on a page is made of what the file beside it says: an attacker who has the
files learns nothing more from charts, sentences and tables."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Sequence

from analysis.disclosure import (
    SUPPRESSED,
    Cell,
    Classed,
    Distribution,
    Part,
    Policy,
    Suppressed,
    release,
)
from analysis.question import Question
from tests.attack.disclosure.reading import bounds
from tests.attack.disclosure.served import compared, drawn, served
from tests.attack.disclosure.town import KINDS, QUESTIONS, made_up

TOWNS = 6


def _cells(question: Question, lines: Sequence[Sequence[str]]) -> list[Cell]:
    """The cells a file may be telling of: a line per answer, then the sum of a scale in classes.
    Where several may be chosen and every part is exact, the file does not say which it is; the
    size of the group does."""
    counts = [bounds(line[5]) for line in lines]
    if all(count is None for count in counts):
        return [SUPPRESSED]
    answered = max(int(line[6]) for line in lines)
    asked = answered + int(lines[0][11])
    named: list[tuple[str, ...]] = [(choice.name,) for choice in question.choices]
    if len(lines) > len(named):
        named.append(tuple(choice.name for choice in question.high))
    parts = [
        Part(names, int(count[0]), int(min(count[1], answered)))
        for names, count in zip(named, counts, strict=True)
        if count is not None
    ]
    cells: list[Cell] = [Classed(asked, asked, answered, tuple(parts))]
    if len(parts) == len(question.choices) and all(part.exact for part in parts):
        whole = {part.choices[0]: part.low for part in parts}
        cells.append(Distribution(asked, asked, answered, whole))
    return cells


def test_charts_sentences_and_tables_say_what_the_file_says() -> None:
    kinds = dict.fromkeys((Distribution, Classed, Suppressed), 0)
    for number in range(TOWNS):
        town = made_up(random.Random(number), KINDS[number % len(KINDS)])
        made = release(town.tree, town.counts(), Policy(), QUESTIONS)
        before: dict[str, tuple[Cell, Cell]] = {}
        for unit, page in served(made).items():
            rows = list(csv.reader(io.StringIO(page.file.decode("utf-8-sig")), delimiter=";"))
            for question in QUESTIONS:
                lines = [row for row in rows if len(row) > 1 and row[2] == str(question.number)]
                cell = made.cell(unit, question.name)
                kinds[type(cell)] += 1
                told = [
                    one
                    for one in _cells(question, lines)
                    if drawn(question, one) == page.drawn[question.name]
                ]
                assert told, (number, unit, question.name)
                # The cells of two units in place of two rounds.
                told_before, cell_before = before.get(question.name, (told[0], cell))
                assert compared(question, told_before, told[0]) == compared(
                    question, cell_before, cell
                ), (number, unit)
                before[question.name] = told[0], cell
    assert min(kinds.values()) > 5
