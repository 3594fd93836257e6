"""The file for the press: the municipality and its areas, whole per cents, nothing hidden told."""

from __future__ import annotations

import csv
import io

from analysis.disclosure import Policy, QuestionCounts, Tree, Unit, outside, release
from analysis.open_data import to_csv
from tests.analysis.examples import SILENT, say


def counts(yes: int, no: int, unknown: int) -> QuestionCounts:
    answered = yes + no + unknown
    choices = {"ja": yes, "nei": no, "vet_ikke": unknown}
    return QuestionCounts(answered, answered, answered, choices)


def test_the_file_is_whole_per_cents_of_large_units_and_explains_its_sign() -> None:
    tree = Tree(
        [
            Unit("alle", "Kommunen", "kommune", None),
            Unit("helse", "=Helse", "kommuneomraade", "alle"),
            Unit("park", "Park", "virksomhet", "helse"),
            Unit("kultur", "Kultur", "kommuneomraade", "alle"),
        ]
    )
    tallies = {
        ("alle", SILENT.name): counts(10, 20, 3),
        ("park", SILENT.name): counts(20, 20, 5),
        ("helse", SILENT.name): counts(9, 8, 0),
        ("kultur", SILENT.name): QuestionCounts(12, 12, 4, {"ja": 2, "nei": 1, "vet_ikke": 1}),
    }
    made = release(tree, tallies, Policy(), [SILENT])
    text = to_csv(outside(made, [SILENT]), "2026", "Medvirk", say).decode("utf-8-sig")
    *lines, last, _ = text.split("\r\n")
    rows = list(csv.DictReader(io.StringIO("\n".join(lines)), delimiter=";"))
    assert {row["Enhet"] for row in rows} == {"Kommunen", "'=Helse", "Kultur"}
    assert {row["Nivå"] for row in rows} == {"kommune", "kommuneområde"}
    told = {(row["Enhet"], row["Svar"]): (row["Minst (prosent)"], row["Høyst (prosent)"])
            for row in rows}  # fmt: skip
    assert told["Kultur", "Ja"] == (":", ":")
    low, high = told["Kommunen", "Ja"]
    assert low == high
    assert low.isdigit()
    assert last == ": betyr: for få svar til å vises"
