from __future__ import annotations

import pytest

from analysis.question import Choice, Question
from tests.analysis.examples import AGREE, SILENT, TRUST


def scored(count: int) -> Question:
    steps = tuple(Choice(str(i), str(i), i) for i in range(1, count + 1))
    return Question("q", 1, "?", "scale", steps)


@pytest.mark.parametrize(
    ("count", "low", "middle", "high"),
    [
        (2, "1", None, "2"),
        (3, "1", "2", "3"),
        (4, "12", None, "34"),
        (5, "12", "3", "45"),
        (7, "123", "4", "567"),
    ],
)
def test_halves_of_a_scale(count: int, low: str, middle: str | None, high: str) -> None:
    question = scored(count)
    assert "".join(step.name for step in question.low) == low
    assert (question.middle.name if question.middle else None) == middle
    assert "".join(step.name for step in question.high) == high


def test_steps_go_by_score_and_leave_out_missing() -> None:
    backwards = Question("q", 1, "?", "scale", TRUST.choices[::-1])
    assert backwards.steps == TRUST.choices[:5]
    assert [choice.name for choice in backwards.outside] == ["vet_ikke"]
    assert SILENT.steps == ()
    assert SILENT.middle is None


def test_what_is_wanted() -> None:
    assert [choice.name for choice in AGREE.wanted] == ["4", "5"]
    assert [choice.name for choice in SILENT.wanted] == ["nei"]
    assert TRUST.wanted == ()


def test_faulty_questions() -> None:
    with pytest.raises(ValueError, match="same name"):
        Question("q", 1, "?", "single", (Choice("a", "A"), Choice("a", "B")))
    with pytest.raises(ValueError, match="at least two"):
        Question("q", 1, "?", "scale", (Choice("a", "A", 1),))
    with pytest.raises(ValueError, match="favour"):
        Question("q", 1, "?", "single", (Choice("a", "A"),), favourable="b")
