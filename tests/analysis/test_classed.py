"""Sensitive questions in small groups: told in classes, in words, tables and files."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.classed_words import counted, in_percent
from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.sentence import comparison, sentence, text_alternative
from analysis.summary import PartShare, Series
from analysis.table import table, to_csv
from survey.texts import LANGUAGES, translator
from tests.analysis.examples import AGREE, LIMITS, SILENT, TRUST, classed, say, series


@pytest.mark.parametrize(
    ("question", "parts", "words"),
    [
        (SILENT, [(0, 2)], "Høyst 2 av 12 svarte «Ja»."),
        (SILENT, [(10, 12)], "Minst 10 av 12 svarte «Ja»."),
        (AGREE, [(10, 12)], "Minst 10 av 12 svarte 4 eller 5."),
        (AGREE, [(5, 5)], "5 av 12 svarte 4 eller 5."),
        (AGREE, [(5, 7)], "Mellom 5 og 7 av 12 svarte 4 eller 5."),
        (TRUST, [(0, 2)], "Høyst 2 av 12 er helt eller litt enige."),
        (
            LIMITS,
            [(0, 2), (10, 12), (7, 7), (0, 2)],
            "Valgt av minst 10 av 12: «Frykt for konflikt med ledelsen». Valgt av 7 av 12: "
            "«Usikkerhet om taushetsplikt». Valgt av høyst 2 av 12 hver for seg: "
            "«Lojalitet til arbeidsgiver» og «Jeg opplever ingen begrensninger».",
        ),
    ],
)
def test_sentences(question: Question, parts: list[tuple[int, int]], words: str) -> None:
    assert sentence(question, classed(question, 12, *parts), say, "nb") == words


def test_nobody_answered() -> None:
    assert sentence(SILENT, classed(SILENT, 0, (0, 0)), say, "nb") == (
        "Ingen har svart på dette spørsmålet."
    )


def test_beside_another_round() -> None:
    pair = [series("2025", SILENT, 30, 60, 10), Series("2026", classed(SILENT, 12, (0, 2)))]
    assert comparison(SILENT, pair, say, "nb").replace("\u00a0", " ") == (
        "2025: 30 % svarte «Ja» (30 av 100), 60 % «Nei» og 10 % «Vet ikke». "
        "2026: Høyst 2 av 12 svarte «Ja»."
    )


def test_a_scale_never_tells_a_mean_or_its_steps() -> None:
    hidden = [Series("2026", classed(TRUST, 12, (5, 5)))]
    told = text_alternative(TRUST, hidden, say, "nb")
    assert "5 av 12 er helt eller litt enige" in told
    assert "Gjennomsnitt" not in told
    shown = table(TRUST, hidden, say, "nb").to_csv(sep="|", index=False).replace("\u00a0", " ")
    assert shown.splitlines()[1:] == [
        *(f"{step.label}|:|:|:" for step in TRUST.choices),
        "Sum «Litt enig» eller «Helt enig»|5|42 %|19–68 %",
        "Gjennomsnitt|:||",
        "Med i prosentene (n)|12||",
        "Svarte ikke|0||",
    ]


def test_a_table_tells_bounds() -> None:
    found = table(SILENT, [Series("2026", classed(SILENT, 12, (0, 2), blank=3))], say, "nb")
    assert [[cell.replace("\u00a0", " ") for cell in row] for row in found.to_numpy().tolist()] == [
        ["Ja", "høyst 2", "høyst 17 %", "0–45 %"],
        ["Nei", ":", ":", ":"],
        ["Vet ikke", ":", ":", ":"],
        ["Med i prosentene (n)", "12", "", ""],
        ["Svarte ikke", "3", "", ""],
    ]


def test_a_file_tells_bounds_and_what_the_sign_means() -> None:
    rows = [
        (SILENT, [Series("2026", classed(SILENT, 12, (0, 2)))]),
        (AGREE, [Series("2026", classed(AGREE, 12, (10, 12))), Series("2025", SUPPRESSED)]),
    ]
    *lines, last, _ = to_csv(rows, "Park", "Kilde", say, "nb").decode("utf-8-sig").split("\r\n")
    found = list(csv.DictReader(io.StringIO("\n".join(lines)), delimiter=";"))
    assert [row["Antall"] for row in found[:3]] == ["høyst 2", ":", ":"]
    assert found[0]["Andel"] == "høyst 0,1667"
    total = next(row for row in found if row["Svar"] == "Sum 4 eller 5")
    assert (total["Antall"], total["Andel"]) == ("minst 10", "minst 0,8333")
    assert {row["Gjennomsnitt"] for row in found if row["Nr."] == "2"} == {":"}
    assert last == ": betyr: for få svar til å vises"


@given(st.integers(10, 200), st.data())
def test_bounds_in_percent_are_true_of_every_count_within_them(n: int, data: st.DataObject) -> None:
    low = data.draw(st.integers(0, n))
    part = PartShare((), low, data.draw(st.integers(low, n)), n)
    numbers = [int(one) for one in re.findall(r"\d+", in_percent(part, say, "nb"))]
    words = in_percent(part, say, "nb").split()[0]
    if part.exact:
        assert abs(numbers[0] - 100 * low / n) <= 0.5
        return
    if words != "minst":
        assert numbers[-1] * n >= 100 * part.high
    if words != "høyst":
        assert numbers[0] * n <= 100 * part.low


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_words(language: str) -> None:
    words = translator(language)
    for low, high in ((0, 2), (10, 12), (4, 4), (4, 6)):
        part = PartShare((SILENT.choices[0],), low, high, 12)
        assert re.search(r"\d", counted(part, words, language))
        told = sentence(SILENT, classed(SILENT, 12, (low, high)), words, language)
        assert told.endswith(".")
        assert told[0] == told[0].upper()
