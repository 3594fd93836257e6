"""The file behind a chart of pilots."""

from __future__ import annotations

import csv

from analysis.pilots import Counted, Measure, Pair
from analysis.pilots.files import changes_csv
from survey.texts import translator
from tests.analysis.pilots.cells import SCALE

MEASURE = Measure(SCALE, None)


def test_exact_open_and_suppressed_differences() -> None:
    rows = [
        ("Park", MEASURE, Pair(Counted(15, 15, 17), Counted(15, 15, 16))),
        ("=Vei", MEASURE, Pair(Counted(4, 4, 20), Counted(18, 20, 20))),
        ("Kino", MEASURE, None),
        ("Sjø", MEASURE, Pair(Counted(15, 15, 16), Counted(15, 15, 17))),
    ]
    made = changes_csv(rows, "Syntetiske svar", translator("nb"), "nb")
    assert made.startswith(b"\xef\xbb\xbf")
    text = made.decode("utf-8-sig").replace("\u00a0", " ")
    heads, *lines = csv.reader(text.splitlines(), delimiter=";")
    assert heads[:3] == ["Enhet", "Nr.", "Spørsmål"]
    assert lines[0][4:8] == ["88 % (15 av 17)", "94 % (15 av 16)", "0,0551", "0,0551"]
    assert lines[1][0] == "'=Vei"
    assert lines[1][5:8] == ["minst 18 av 20", "0,7000", "0,8000"]
    assert lines[2][4:8] == [":"] * 4
    assert lines[3][6:8] == ["-0,0551", "-0,0551"]
    assert {line[-1] for line in lines} == {"Syntetiske svar"}
