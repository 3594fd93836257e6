"""The verdict beside a target is one of the answer that is aimed at."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from analysis.disclosure import Distribution
from analysis.question import Question
from analysis.verdict import Verdict
from survey.pages import series_course
from survey.series import Aim
from tests.analysis.examples import AGREE, SILENT


def verdict(
    monkeypatch: pytest.MonkeyPatch, question: Question, aim: Aim, *sides: list[int]
) -> Verdict | None:
    names = [choice.name for choice in question.choices]
    cells = [Distribution(sum(one), sum(one), sum(one), dict(zip(names, one, strict=True)))
             for one in sides]  # fmt: skip
    monkeypatch.setattr(series_course, "comparable", lambda _first, _last: {question.name})
    monkeypatch.setattr(series_course, "questions_in", lambda _asked, _language: [question])
    rounds: list[Any] = [
        SimpleNamespace(cell=lambda _name, cell=cell: cell, questionnaire=None) for cell in cells
    ]
    visitor: Any = SimpleNamespace(language="nb")
    return series_course._verdict(visitor, rounds[0], rounds[1], question, aim)


def test_fewer_who_say_yes_is_not_more_who_say_no(monkeypatch: pytest.MonkeyPatch) -> None:
    """80 of 200 said no, then 76: "vet ikke" took what "ja" lost."""
    found = verdict(monkeypatch, SILENT, Aim.SHARE, [80, 80, 40], [40, 76, 84])
    assert found == Verdict.NONE
    found = verdict(monkeypatch, SILENT, Aim.SHARE, [80, 80, 40], [40, 120, 40])
    assert found == Verdict.RISE


@pytest.mark.parametrize(("aim", "told"), [(Aim.SHARE, Verdict.FALL), (Aim.MEAN, Verdict.RISE)])
def test_the_share_under_the_middle_falls_as_the_answers_rise(
    monkeypatch: pytest.MonkeyPatch, aim: Aim, told: Verdict
) -> None:
    low = replace(AGREE, favourable="low")
    found = verdict(monkeypatch, low, aim, [40, 40, 40, 20, 10], [10, 20, 40, 40, 40])
    assert found == told
