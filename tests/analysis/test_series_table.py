from __future__ import annotations

import pytest

from analysis.disclosure import SUPPRESSED
from analysis.question import Question
from analysis.series_table import told
from analysis.summary import AnySummary
from tests.analysis.examples import AGREE, SILENT, TRUST, classed, say, summary


@pytest.mark.parametrize(
    ("question", "found", "words"),
    [
        (AGREE, summary(AGREE, [10, 20, 30, 30, 10]), "40 % (n = 100)"),
        (TRUST, summary(TRUST, [0, 0, 0, 0, 0, 9]), "– (n = 0)"),
        (SILENT, classed(SILENT, 12, (0, 2)), "høyst 17 % (n = 12)"),
        (SILENT, SUPPRESSED, ":"),
    ],
)
def test_a_round_in_a_word_or_two(question: Question, found: AnySummary, words: str) -> None:
    choices = question.told_parts[0]
    assert told(found, choices, say, "nb").replace("\u00a0", " ") == words
