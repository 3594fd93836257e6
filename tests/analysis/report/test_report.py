"""The report says what the release says, and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from analysis import numbers, report
from analysis.change import share
from analysis.charts import Chart
from analysis.disclosure import Classed, Distribution, Release
from analysis.question import Question
from analysis.report import Pair, Passage, Round, Table
from analysis.sentence import sentence
from analysis.summary import Summary, summarise
from analysis.verdict import findings
from analysis.verdict_words import points, signed
from survey.texts import LANGUAGES, translator
from tests.analysis.examples import AGREE, FREE, LIMITS, SILENT, TRUST
from tests.analysis.report.rounds import FIRST, QUESTIONS, SECOND, before, one

say = translator("nb")
PAIR = Pair(before(), one())
_NUMBER = re.compile(r"\d+(?:[ \u00a0]\d{3})*(?:,\d+)?")


def passages(found: Round, pair: Pair | None = None, language: str = "nb") -> list[Passage]:
    """Everything the report says of the results."""
    say = translator(language)
    said = [
        report.rates(found, say, language),
        report.findings(found, QUESTIONS, {}, say, language),
        report.withheld(found, QUESTIONS, say),
        report.method(found, QUESTIONS, is_compared=pair is not None, say=say),
        report.annex(found, QUESTIONS, say, language),
    ]
    if pair is not None:
        said.append(report.compared(pair, QUESTIONS, say, language))
    summary = report.summary(found, QUESTIONS, pair, say, language)
    return [*said, Passage("", tuple(summary))]


def told(passage: Passage) -> Iterator[str]:
    """Every text of a passage, those drawn in its charts too."""
    yield passage.title
    for piece in passage.body:
        if isinstance(piece, str):
            yield piece
        elif isinstance(piece, Table):
            yield from (piece.caption, *piece.headings)
            for row in piece.rows:
                yield from row
        else:
            yield from (piece.title, piece.description, *drawn(piece))
    for part in passage.parts:
        yield from told(part)


def drawn(chart: Chart) -> Iterator[str]:
    """The words in a chart's marks; a list of lines is one text."""

    def texts(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in ("label", "count", "tip", "text") and isinstance(inner, str):
                    yield inner
                elif key != "$schema":
                    yield from texts(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from texts(inner)

    yield from texts(json.loads(json.dumps(chart.spec["layer"])))


def written(found: list[Passage]) -> str:
    return "\n".join(text for passage in found for text in told(passage)).replace("\u00a0", " ")


def figures(text: str) -> set[str]:
    """The numbers that could give something away: of three digits or more, or with decimals."""
    found = {one.replace("\u00a0", " ") for one in _NUMBER.findall(text)}
    return {one for one in found if len(one) > 2}


def derived(release: Release, questions: tuple[Question, ...]) -> set[str]:
    """All that can be said in numbers of one release, by the functions of the analysis."""
    said: set[str] = {numbers.integer(unit.respondents, "nb") for unit in release.units}
    extent = release.extent
    for count in (
        extent.units,
        extent.units_shown,
        extent.cells,
        extent.cells_shown + extent.cells_classed,
        extent.cells_classed,
        extent.cells_suppressed,
        release.policy.distribution_minimum,
        release.policy.end_class_size,
    ):
        said.add(numbers.integer(count, "nb"))
    for (_, name), cell in release.cells.items():
        question = next(one for one in questions if one.name == name)
        if isinstance(cell, Distribution):
            said |= of_summary(question, summarise(question, cell))
        elif isinstance(cell, Classed):
            said |= {
                str(cell.answered),
                *(str(edge) for p in cell.parts for edge in (p.low, p.high)),
            }
    return said


def of_summary(question: Question, found: Summary) -> set[str]:
    high = sum(found.of(step.name).count for step in question.high)
    low = sum(found.of(step.name).count for step in question.low)
    counts = [found.n, found.blank, found.answered, high, low]
    counts += [part.count for part in found.choices]
    shares = [share(count, found.n) for count in counts if count <= found.n]
    said = {numbers.integer(count, "nb") for count in counts}
    for part in shares:
        said |= {numbers.percent(part.share, "nb"), numbers.interval(part.low, part.high, "nb")}
    if found.mean is not None:
        said.add(numbers.decimal(found.mean, "nb"))
    return said


def of_changes() -> set[str]:
    sides = [(q, PAIR.before.summary(q), PAIR.after.summary(q)) for q in QUESTIONS[:-1]]
    said: set[str] = set()
    for found in findings(sides):
        for side in (found.before, found.after):
            said.add(numbers.integer(side.share.n, "nb"))
        said |= {
            points(edge, "nb")
            for edge in (found.shares.difference, found.shares.low, found.shares.high)
        }
        if found.scale is not None:
            scale = found.scale
            for edge in (scale.mean_difference, scale.mean_low, scale.mean_high):
                said.add(signed(edge, "nb", 2))
    return said


def test_every_number_can_be_worked_out_from_the_releases() -> None:
    text = written(passages(one(), PAIR))
    assert "1 399" in text
    known = derived(one().release, QUESTIONS) | derived(before().release, QUESTIONS) | of_changes()
    known |= {numbers.integer(count, "nb") for count in one().invited.values()}
    known |= {"2025", "2026", "0,05", "100"}
    allowed = figures("\n".join(known)) | {number.replace("\u00a0", " ") for number in known}
    assert figures(text) - allowed == set()


def test_a_number_from_elsewhere_would_be_found() -> None:
    planted = replace(one(), invited={**one().invited, "helse": 7919})
    known = derived(one().release, QUESTIONS) | derived(before().release, QUESTIONS) | of_changes()
    assert "7 919" in figures(written(passages(planted))) - known


def test_the_sentences_are_those_of_the_results_page() -> None:
    found = report.findings(one(), QUESTIONS, {SILENT.name: ["Merk."]}, say, "nb")
    for part, question in zip(found.parts, QUESTIONS, strict=True):
        assert part.title == f"{question.number}. {question.label}"
        assert part.body[0] == sentence(question, one().summary(question), say, "nb")
        assert sum(isinstance(piece, Chart) for piece in part.body) == (question is not FREE)
    assert found.parts[1].body[-1] == "Merk."


def test_the_annex_has_every_count_base_and_blank() -> None:
    annex = report.annex(one(), QUESTIONS, say, "nb")
    assert [part.title.split(".")[0] for part in annex.parts] == ["2", "7", "9", "6", "1"]
    whole, areas = annex.parts[0].body
    assert isinstance(whole, Table)
    assert isinstance(areas, Table)
    counts = [row[1].replace("\u00a0", " ") for row in whole.rows]
    assert counts[:5] == ["419", "557", "797", "1 103", "1 399"]
    assert counts[-2:] == ["4 275", "131"]
    assert areas.headings == ("Svar", "Helse", "Teknisk")
    assert areas.rows[0][1].replace("\u00a0", " ") == "211 (10 %)"
    # Of a small group only the part, as an end class; the same sign for all that is withheld.
    assert [row[2] for row in areas.rows].count(":") == 6
    assert any(row[2].startswith("høyst 2") for row in areas.rows)


def test_many_areas_stand_in_tables_of_like_width() -> None:
    found = one().release
    areas = tuple(replace(found.units[1], id=f"a{n}", name=f"Område {n}") for n in range(8))
    cells = {(area.id, AGREE.name): FIRST["helse", AGREE.name] for area in areas}
    units = (found.units[0], *areas)
    wide = replace(one(), release=replace(found, units=units, cells={**SECOND, **cells}))
    _, *tables = report.annex(wide, [AGREE], say, "nb").parts[0].body
    assert [len(table.headings) for table in tables if isinstance(table, Table)] == [5, 5]


def test_rates_are_of_what_is_shown() -> None:
    found = report.rates(one(), say, "nb")
    first, table, last = found.body
    assert isinstance(table, Table)
    assert str(first).replace("\u00a0", " ") == "4 278 av 9 973 inviterte svarte (43 %)."
    assert [row[0] for row in table.rows] == ["Kommunen", "Helse", "Teknisk"]
    assert table.rows[2][1:] == ("71", "61", "86\u00a0%")
    assert last == say("report-rates-withheld", count=1)
    assert "Kultur" not in written([found])


def test_more_answers_than_invited_give_no_rate() -> None:
    crowded = replace(one(), invited={"alle": 4000, "helse": 3000, "teknisk": 71})
    body = report.rates(crowded, say, "nb").body
    assert isinstance(body[1], Table)
    assert body[0] == say("report-answered-only", responded=4278)
    assert [row[3] for row in body[1].rows] == ["–", "70\u00a0%", "86\u00a0%"]
    assert say("report-rates-over") in body


def test_nothing_shown_is_said_and_nothing_else() -> None:
    empty = replace(one().release, units=(), cells={})
    found = passages(replace(one(), release=empty))
    text = written(found)
    assert say("report-answered-too-few") in text
    assert "4 278" not in text
    assert figures(text) <= {"2026", "100", *figures(" ".join(q.label for q in QUESTIONS))}


def test_what_is_withheld_is_told_in_all_and_never_where() -> None:
    text = written([report.withheld(one(), QUESTIONS, say)])
    assert "minst 13" in text
    assert "Av 5 enheter som ble spurt, er 3 store nok" in text
    assert "30 i alt. 9 vises, og 21 er holdt tilbake" in text
    assert "Kultur" not in text
    assert "følsomme" not in text
    sensitive = [replace(AGREE, sensitive=True)]
    assert "under 50" in written([report.withheld(one(), sensitive, say)])
    assert "Det gjelder ett av resultatene." in written([report.withheld(one(), sensitive, say)])


def test_what_cannot_be_compared_is_said() -> None:
    pair = replace(PAIR, broken=frozenset({SILENT.name}), warnings=["Ulik årstid."])
    text = written([report.compared(pair, QUESTIONS, say, "nb")])
    assert "ikke ble stilt på samme måte begge ganger: spørsmål 7" in text
    assert "For få svar til å vises: spørsmål 1" in text
    assert "Ulik årstid." in text
    assert "Spørsmål 7" not in text
    reason = replace(PAIR, reason="Kommunen er slått sammen.")
    found = report.compared(reason, QUESTIONS, say, "nb")
    assert found.body == ("Kommunen er slått sammen.",)
    assert "slått sammen" not in " ".join(report.summary(one(), QUESTIONS, reason, say, "nb"))


def test_the_summary_says_what_changed() -> None:
    first, *rest = report.summary(one(), QUESTIONS, PAIR, say, "nb")
    assert "fra 2. mars 2026 til 20. mars 2026" in first
    assert "6 spørsmål" in first
    assert "4 278 av 9 973" in first.replace("\u00a0", " ")
    assert rest[0].startswith("Flest ")
    assert "«Våren 2025»: Økning: spørsmål 2" in rest[-1]


@pytest.mark.parametrize(("language", "pair"), list(product(LANGUAGES, (None, PAIR))))
def test_the_report_can_be_written_in_every_language(language: str, pair: Pair | None) -> None:
    text = written(passages(one(), pair, language))
    assert text
    assert "nan" not in text.lower().split()


def test_the_method_speaks_of_what_there_is() -> None:
    plain = written([report.method(one(), [SILENT], is_compared=False, say=say)])
    full = written([report.method(one(), [AGREE, LIMITS], is_compared=True, say=say)])
    for word in ("Gjennomsnittet", "minst ett", "Brunner"):
        assert (word in plain, word in full) == (False, True)
    assert TRUST.label not in full
