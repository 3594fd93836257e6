"""The file behind heatmaps and small multiples."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from analysis.disclosure import SUPPRESSED
from analysis.share_table import ShareRow, shares_csv
from analysis.told_share import in_brief, told_share
from tests.analysis.examples import AGREE, LIMITS, SILENT, TRUST, classed, say, summary

SENSITIVE = replace(SILENT, sensitive=True)
ROWS = [
    ShareRow("Park", "2026", AGREE, summary(AGREE, [0, 0, 1, 5, 10])),
    ShareRow("Park", "2026", SENSITIVE, classed(SENSITIVE, 16, (0, 2))),
    ShareRow("Park", "2026", TRUST, SUPPRESSED),
    ShareRow("=Park", "2026", TRUST, summary(TRUST, [0] * 6)),
]


def read(rows: list[ShareRow]) -> list[list[str]]:
    content = shares_csv(rows, "Syntetiske svar", say, "nb")
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_a_line_for_each_unit_and_question() -> None:
    head, first, class_, hidden, empty, words = read(ROWS)
    assert head[0] == "Enhet"
    assert first[:3] == ["Park", "2026", "2"]
    assert first[4:8] == ["4 eller 5", "15", "16", "0,9375"]
    assert first[-1] == "Syntetiske svar"
    assert class_[4:8] == ["«Ja»", "høyst 2", "16", "høyst 0,1250"]
    assert hidden[5:10] == [":"] * 5
    assert empty[0] == "'=Park"
    assert empty[5:8] == ["0", "0", ""]
    assert words == [": betyr: for få svar til å vises"]


def test_nothing_hidden_needs_no_words() -> None:
    assert len(read(ROWS[:2])) == 3


def test_several_choices_have_no_one_share() -> None:
    with pytest.raises(ValueError, match="no share that stands for it"):
        read([ShareRow("Park", "2026", LIMITS, SUPPRESSED)])


@pytest.mark.parametrize(
    ("bounds", "long", "short"),
    [
        ((5, 5), "31 %", "31"),
        ((0, 2), "≤ 13 %", "≤13"),
        ((14, 16), "≥ 87 %", "≥87"),
        ((4, 7), "25–44 %", "25–44"),
    ],
)
def test_shares_in_brief(bounds: tuple[int, int], long: str, short: str) -> None:
    part = told_share(SENSITIVE, classed(SENSITIVE, 16, bounds))
    assert part is not None
    assert in_brief(part, "nb").replace("\u00a0", " ") == long
    assert in_brief(part, "nb", sign=False) == short
    assert in_brief(part, "en").replace("\u00a0", " ") == long.replace(" %", "%")
