"""Every kind of chart is valid Vega-Lite, can be drawn, says what it shows, and fits."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any
from xml.etree import ElementTree

import altair
import pytest
import vl_convert

from analysis.charts import Chart, bars, dumbbell, overview, scale
from analysis.charts.frame import NARROW, text_width
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.summary import Series
from analysis.verdict import Finding, findings
from survey.texts import translator
from tests.analysis.examples import (
    AGREE,
    DEGREE,
    ELEVEN,
    FREE,
    LIMITS,
    SILENT,
    TRUST,
    classed,
    say,
    series,
    summary,
)

NOTES = ("Fredrikstad kommune.", "Demonstrasjon – syntetiske svar.")
WITHHELD = Series("2025", SUPPRESSED)
AGREE_2026 = series("2026", AGREE, 203, 421, 650, 1163, 598, blank=40)
TRUST_2025 = series("Oppstart", TRUST, 0, 1, 1, 7, 8, 2)
TRUST_2026 = series("Avslutning", TRUST, 0, 0, 1, 5, 10, 0)
EMPTY = series("2024", TRUST, 0, 0, 0, 0, 0, 0, blank=12)
SILENT_2026 = series("2026", SILENT, 21, 66, 13, blank=9)
LIMITS_2026 = series("2026", LIMITS, 292, 166, 90, 120, answered=664, blank=31)
TRUST_LIKE = replace(AGREE, name="annet", number=9)
QUESTIONS = [
    (AGREE, AGREE_2026.summary),
    (DEGREE, summary(DEGREE, [430, 720, 840, 640, 405])),
]
TRUSTS = [(TRUST, TRUST_2026.summary), (TRUST, SUPPRESSED), (TRUST, EMPTY.summary)]


def compared(*pairs: tuple[Question, Series, Series]) -> list[Finding]:
    return findings([(one, before.summary, after.summary) for one, before, after in pairs])


CHARTS: dict[str, Callable[[], Chart]] = {
    "overview": lambda: overview(QUESTIONS, say, "nb", NOTES),
    "overview on a phone": lambda: overview(QUESTIONS, say, "nb", NOTES, compact=True),
    "overview with words": lambda: overview(TRUSTS, say, "nb", NOTES),
    "overview with words on a phone": lambda: overview(TRUSTS, say, "nb", compact=True),
    "overview of nothing": lambda: overview([(TRUST, SUPPRESSED)], say, "nb", NOTES),
    "scale": lambda: scale(AGREE, [AGREE_2026], say, "nb", NOTES),
    "scale twice": lambda: scale(TRUST, [TRUST_2025, TRUST_2026], say, "nb", NOTES),
    "scale half withheld": lambda: scale(AGREE, [WITHHELD, AGREE_2026], say, "nb", NOTES),
    "scale withheld": lambda: scale(AGREE, [WITHHELD], say, "nb", NOTES),
    "scale without answers": lambda: scale(TRUST, [EMPTY], say, "nb", NOTES),
    "scale of eleven": lambda: scale(
        ELEVEN, [series("2026", ELEVEN, 1, 0, 2, 3, 9, 14, 12, 20, 31, 18, 12)], say, "nb"
    ),
    "yes and no": lambda: bars(SILENT, [SILENT_2026], say, "nb", NOTES),
    "yes and no twice": lambda: bars(
        SILENT, [series("2025", SILENT, 4, 14, 2), SILENT_2026], say, "nb"
    ),
    "yes and no without answers": lambda: bars(
        SILENT, [series("2026", SILENT, 0, 0, 0, blank=12)], say, "nb", NOTES
    ),
    "change": lambda: dumbbell(
        compared((AGREE, series("2025", AGREE, 303, 521, 650, 1063, 498), AGREE_2026)),
        "2025",
        "2026",
        say,
        "nb",
        NOTES,
    ),
    "change of few": lambda: dumbbell(
        compared((TRUST, TRUST_2025, TRUST_2026)), "Oppstart", "Avslutning", say, "nb", NOTES
    ),
    "several": lambda: bars(LIMITS, [LIMITS_2026], say, "nb", NOTES),
    "several half withheld": lambda: bars(LIMITS, [WITHHELD, LIMITS_2026], say, "nb", NOTES),
    "several withheld": lambda: bars(LIMITS, [WITHHELD], say, "nb", NOTES),
}
FEW = Series("2026", classed(AGREE, 12, (0, 2)))
MANY = Series("2025", classed(AGREE, 14, (12, 14), blank=2))
SILENT_FEW = Series("2026", classed(SILENT, 12, (0, 2)))
LIMITS_FEW = Series("2026", classed(LIMITS, 14, (0, 2), (12, 14), (5, 5), (0, 2)))
CHARTS |= {
    "overview with classes": lambda: overview(
        [*QUESTIONS, (replace(AGREE, number=8), FEW.summary), (TRUST_LIKE, SUPPRESSED)],
        say,
        "nb",
        NOTES,
    ),
    "overview with classes on a phone": lambda: overview(
        [*QUESTIONS, (replace(AGREE, number=8), FEW.summary)], say, "nb", NOTES, compact=True
    ),
    "overview of classes that hide the order": lambda: overview(
        [(AGREE, FEW.summary), (DEGREE, FEW.summary)], say, "nb", compact=True
    ),
    "scale in a class": lambda: scale(AGREE, [FEW], say, "nb", NOTES),
    "scale in classes of three rounds": lambda: scale(
        AGREE, [MANY, AGREE_2026, replace(FEW, label="2027")], say, "nb", NOTES
    ),
    "yes and no in a class": lambda: bars(SILENT, [SILENT_FEW], say, "nb", NOTES),
    "yes and no beside a class": lambda: bars(
        SILENT, [replace(SILENT_2026, label="2025"), SILENT_FEW], say, "nb", NOTES
    ),
    "several in classes": lambda: bars(LIMITS, [LIMITS_FEW], say, "nb", NOTES),
    "several beside classes": lambda: bars(
        LIMITS, [WITHHELD, replace(LIMITS_2026, label="2024"), LIMITS_FEW], say, "nb", NOTES
    ),
}
WIDE_ONLY = {"overview with classes", "overview", "overview with words", "overview of nothing"}


@cache
def made(name: str) -> Chart:
    return CHARTS[name]()


def drawn(chart: Chart, width: int) -> ElementTree.Element:
    spec = json.dumps({**chart.spec, "width": width})
    return ElementTree.fromstring(vl_convert.vegalite_to_svg(spec))  # noqa: S314


def texts(svg: ElementTree.Element) -> list[str]:
    found = ["".join(node.itertext()) for node in svg.iter("{http://www.w3.org/2000/svg}text")]
    return [text.replace("\u00a0", " ") for text in found]


@pytest.mark.parametrize("name", CHARTS)
def test_the_specification_is_vega_lite(name: str) -> None:
    altair.LayerChart.from_dict(made(name).spec, validate=True)


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("width", [NARROW, 880, 1240])
def test_it_is_drawn_within_its_width(name: str, width: int) -> None:
    if width == NARROW and name in WIDE_ONLY:
        width = 860
    svg = drawn(made(name), width)
    assert float(svg.attrib["width"]) == pytest.approx(width, abs=6)
    for left, right, text in text_spans(svg):
        assert left >= -1, text
        assert right <= width + 1, text


@pytest.mark.parametrize("name", CHARTS)
def test_it_can_be_a_picture(name: str) -> None:
    png = vl_convert.vegalite_to_png(json.dumps({**made(name).spec, "width": 600}))
    assert png.startswith(b"\x89PNG")


@pytest.mark.parametrize("name", CHARTS)
def test_it_is_told_in_words(name: str) -> None:
    chart = made(name)
    assert chart.title
    assert chart.spec["description"] == chart.description
    shown = " ".join(texts(drawn(chart, 1240)))
    assert chart.title.replace("\u00a0", " ") in shown


def text_spans(svg: ElementTree.Element) -> Iterator[tuple[float, float, str]]:
    """Where each text begins and ends in px."""

    def walk(node: ElementTree.Element, x: float) -> Iterator[tuple[float, float, str]]:
        moved = re.match(r"translate\(([-\d.]+)", node.get("transform", ""))
        x += float(moved[1]) if moved else 0.0
        if node.tag.endswith("}text"):
            size = float(node.get("font-size", "13px").removesuffix("px"))
            lines = [part.text or "" for part in node] or [node.text or ""]
            width = max(text_width(line, size) for line in lines)
            start = {"middle": width / 2, "end": width}.get(node.get("text-anchor", ""), 0.0)
            yield x - start, x - start + width, lines[0]
        for child in node:
            yield from walk(child, x)

    return walk(svg, 0.0)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("overview", "Flest svarte 4 eller 5 på spørsmål 2 (58 %), færrest på spørsmål 6 (34 %)"),
        ("overview with words", "Spørsmål 1: 15 av 16 er helt eller litt enige"),
        ("overview of nothing", "For få svar til å vises"),
        ("scale", "58 % svarte 4 eller 5"),
        ("scale twice", "Er helt eller litt enige: 15 av 17 (Oppstart), 15 av 16 (Avslutning)"),
        ("scale half withheld", "Svarte 4 eller 5: 58 % (2026)"),
        ("scale withheld", "For få svar til å vises"),
        ("scale without answers", "Ingen har svart"),
        ("scale of eleven", "76 % svarte 6–10"),
        ("yes and no", "21 % svarte «Ja», 66 % «Nei» og 13 % «Vet ikke»"),
        ("yes and no twice", "Svarte «Ja»: 4 av 20 (2025), 21 % (2026)"),
        (
            "overview with classes",
            "Flest svarte 4 eller 5 på spørsmål 2 (58 %), færrest på spørsmål 8 (høyst 17 %)",
        ),
        (
            "overview of classes that hide the order",
            "Andelen som svarte 4 eller 5, spørsmål for spørsmål",
        ),
        ("scale in a class", "Høyst 2 av 12 svarte 4 eller 5"),
        (
            "scale in classes of three rounds",
            "Svarte 4 eller 5: minst 12 av 14 (2025), 58 % (2026), høyst 2 av 12 (2027)",
        ),
        ("yes and no in a class", "Høyst 2 av 12 svarte «Ja»"),
        ("yes and no beside a class", "Svarte «Ja»: 21 % (2025), høyst 2 av 12 (2026)"),
        ("several in classes", "Minst 12 av 14 valgte «Frykt for konflikt med ledelsen»"),
        (
            "several beside classes",
            "Valgte «Frykt for konflikt med ledelsen»: 25 % (2024), minst 12 av 14 (2026)",
        ),
        ("several", "Oftest valgt: «Lojalitet til arbeidsgiver» (44 %)"),
        ("several half withheld", "Oftest valgt er «Lojalitet til arbeidsgiver»: 44 % (2026)"),
    ],
)
def test_titles_say_what_was_found(name: str, title: str) -> None:
    assert made(name).title.replace("\u00a0", " ") == title


def test_the_title_of_questions_that_are_all_alike_ranks_none() -> None:
    alike = overview([(AGREE, AGREE_2026.summary), (DEGREE, AGREE_2026.summary)], say, "nb")
    assert alike.title == "Andelen som svarte 4 eller 5, spørsmål for spørsmål"


def test_the_overview_shows_every_number() -> None:
    shown = texts(drawn(made("overview"), 1240))
    for text in ("58 %", "21 %", "34 %", "38 %", "n = 3 035", "Svarte 3", "14 %", "24 %"):
        assert text in shown
    labels = [text for text in shown if re.match(r"\d\. ", text)]
    assert [label[0] for label in labels] == ["2", "6"]


def test_labels_inside_bars_only_where_they_fit() -> None:
    thin = scale(TRUST, [series("2026", TRUST, 10, 10, 30, 480, 470, 0)], say, "nb")
    shown = texts(drawn(thin, NARROW))
    assert "1 %" not in shown
    assert "48 %" in shown


def test_withheld_rows_say_so_and_nothing_else() -> None:
    for name in ("scale withheld", "several withheld"):
        shown = texts(drawn(made(name), NARROW))
        assert "for få svar til å vises" in shown
        assert not [text for text in shown if re.search(r"\d %|n =", text)]


def test_a_class_tells_its_bounds_and_nothing_of_the_rest() -> None:
    for name, bound in (
        ("scale in a class", "høyst 17 %"),
        ("yes and no in a class", "høyst 17 %"),
    ):
        shown = texts(drawn(made(name), NARROW))
        assert bound in shown
        assert ":" in shown
        assert [text for text in shown if re.search(r"\d %", text)] == [bound]
    assert "(0–2)" in texts(drawn(made("yes and no in a class"), NARROW))
    assert "skraverte" in " ".join(texts(drawn(made("scale in a class"), 1240)))


def test_the_notes_are_under_the_plot() -> None:
    assert "syntetiske svar" in " ".join(texts(drawn(made("yes and no"), 1240)))
    assert "ikke med i prosentene" in " ".join(texts(drawn(made("scale twice"), 1240)))


def test_several_choices_are_sorted_and_the_exclusive_one_is_last() -> None:
    shown = texts(drawn(made("several"), 1240))
    labels = [choice.label for choice in LIMITS.choices]
    assert [text for text in shown if text in labels] == labels


def test_what_cannot_be_drawn() -> None:
    with pytest.raises(ValueError, match="not a scale"):
        scale(SILENT, [SILENT_2026], say, "nb")
    with pytest.raises(ValueError, match="no choices"):
        bars(FREE, [], say, "nb")
    with pytest.raises(ValueError, match="same number of steps"):
        overview([], say, "nb")


@pytest.mark.parametrize("language", ["nn", "en"])
def test_other_languages(language: str) -> None:
    words = translator(language)
    found: list[Any] = [
        overview(QUESTIONS, words, language, compact=True),
        scale(TRUST, [TRUST_2025, TRUST_2026], words, language),
        bars(LIMITS, [WITHHELD, LIMITS_2026], words, language),
    ]
    for chart in found:
        assert "svar til å vises" not in json.dumps(chart.spec, ensure_ascii=False)
