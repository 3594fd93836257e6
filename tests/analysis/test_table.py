from __future__ import annotations

import csv
import io

import pandas as pd

from analysis.disclosure import SUPPRESSED
from analysis.summary import Series
from analysis.table import table, to_csv
from tests.analysis.examples import AGREE, FREE, LIMITS, SILENT, TRUST, say, series


def rows(frame: pd.DataFrame) -> list[list[str]]:
    text = frame.to_csv(sep="|", index=False)
    return [line.split("|") for line in text.replace("\u00a0", " ").splitlines()]


def test_one_tranche_of_a_scale() -> None:
    found = table(TRUST, [series("2026", TRUST, 1, 1, 3, 7, 3, 5, blank=4)], say, "nb")
    assert rows(found) == [
        ["Svar", "Antall", "Andel", "Usikkerhet (95 %)"],
        ["Helt uenig", "1", "7 %", "1–30 %"],
        ["Litt uenig", "1", "7 %", "1–30 %"],
        ["Verken enig eller uenig", "3", "20 %", "7–45 %"],
        ["Litt enig", "7", "47 %", "25–70 %"],
        ["Helt enig", "3", "20 %", "7–45 %"],
        ["Vet ikke", "5", "25 %", "11–47 %"],
        ["Sum «Litt enig» eller «Helt enig»", "10", "67 %", "42–85 %"],
        ["Gjennomsnitt", "3,7", "", ""],
        ["Med i prosentene (n)", "15", "", ""],
        ["Svarte ikke", "4", "", ""],
    ]


def test_two_tranches_one_of_them_withheld() -> None:
    pair = [Series("2025", SUPPRESSED), series("2026", SILENT, 21, 66, 13, blank=2)]
    assert rows(table(SILENT, pair, say, "nb")) == [
        [
            "Svar",
            *(f"2025: {heading}" for heading in ("Antall", "Andel", "Usikkerhet (95 %)")),
            *(f"2026: {heading}" for heading in ("Antall", "Andel", "Usikkerhet (95 %)")),
        ],
        ["Ja", ":", ":", ":", "21", "21 %", "14–30 %"],
        ["Nei", ":", ":", ":", "66", "66 %", "56–75 %"],
        ["Vet ikke", ":", ":", ":", "13", "13 %", "8–21 %"],
        ["Med i prosentene (n)", ":", ":", ":", "100", "", ""],
        ["Svarte ikke", ":", ":", ":", "2", "", ""],
    ]


def test_nobody_answered_gives_dashes() -> None:
    found = rows(table(AGREE, [series("2026", AGREE, 0, 0, 0, 0, 0, blank=12)], say, "nb"))
    assert found[1] == ["1 (helt uenig)", "0", "–", "–"]
    assert found[6:] == [
        ["Sum 4 eller 5", "0", "–", "–"],
        ["Gjennomsnitt", "–", "", ""],
        ["Med i prosentene (n)", "0", "", ""],
        ["Svarte ikke", "12", "", ""],
    ]


def test_the_file_opens_in_a_norwegian_spreadsheet() -> None:
    pair = [Series("2025", SUPPRESSED), series("2026", SILENT, 21, 66, 13, blank=2)]
    found = to_csv([(SILENT, pair)], "Park; og vei", "Syntetiske svar", say, "nb")
    question = "7;Har du latt være å ytre deg offentlig?"
    assert found.decode("utf-8").split("\r\n") == [
        "\ufeffEnhet;Målerunde;Nr.;Spørsmål;Svar;Antall;Av (n);Andel;Nedre grense (95 %);"
        "Øvre grense (95 %);Gjennomsnitt;Svarte ikke;Kilde",
        f'"Park; og vei";2025;{question};Ja;:;:;:;:;:;:;:;Syntetiske svar',
        f'"Park; og vei";2025;{question};Nei;:;:;:;:;:;:;:;Syntetiske svar',
        f'"Park; og vei";2025;{question};Vet ikke;:;:;:;:;:;:;:;Syntetiske svar',
        f'"Park; og vei";2026;{question};Ja;21;100;0,2100;0,1417;0,2998;;2;Syntetiske svar',
        f'"Park; og vei";2026;{question};Nei;66;100;0,6600;0,5628;0,7454;;2;Syntetiske svar',
        f'"Park; og vei";2026;{question};Vet ikke;13;100;0,1300;0,0776;0,2098;;2;Syntetiske svar',
        ": betyr: for få svar til å vises",
        "",
    ]


def test_the_file_has_every_question() -> None:
    both = [
        (AGREE, [series("2026", AGREE, 1, 2, 3, 4, 5)]),
        (LIMITS, [series("2026", LIMITS, 4, 3, 2, 5, answered=10)]),
        (FREE, [series("2026", FREE, answered=12)]),
    ]
    text = to_csv(both, "Kommunen", "Kilde", say, "nb").decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(lines) == 5 + 4
    assert {line["Gjennomsnitt"] for line in lines[:5]} == {"3,667"}
    assert [line["Antall"] for line in lines[5:]] == ["4", "3", "2", "5"]
    assert {line["Av (n)"] for line in lines[5:]} == {"10"}


def test_nobody_answered_leaves_the_shares_empty() -> None:
    text = to_csv([(SILENT, [series("2026", SILENT, 0, 0, 0)])], "K", "K", say, "nb")
    assert ";Ja;0;0;;;;;0;K" in text.decode()


def test_no_text_becomes_a_formula() -> None:
    text = to_csv([(SILENT, [series("=1+1", SILENT, 1, 1, 1)])], "@SUM(A1)", "-1", say, "nb")
    assert "'@SUM(A1);'=1+1;7;" in text.decode()
    assert text.decode().rstrip().endswith(";'-1")
