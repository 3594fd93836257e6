"""The synthetic respondents: the same every time, and believable."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from statistics import correlation

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.demonstration import organisation
from survey.demonstration.answers import Answers, random_for, settle
from survey.demonstration.fieldwork import Fieldwork
from survey.demonstration.pilots import CLOSING, TRUST, Agreement
from survey.demonstration.programme import Programme
from survey.questionnaire import Questionnaire, check_answers, load

ROOT = Path(__file__).parents[3]
FILES = ("ytringsfrihet", "tillitsreform-oppstart", "tillitsreform")


@cache
def questionnaires() -> dict[str, Questionnaire]:
    return {name: load(ROOT / "questionnaires" / f"{name}.yaml") for name in FILES}


def programme() -> Programme:
    return Programme(organisation.units(), questionnaires())


def sheets(work: Fieldwork) -> list[Answers]:
    return [sheet for unit in work.units if unit.id in work.codes for sheet in work.sheets(unit)]


def digest() -> str:
    drawn = programme()
    content = [sheets(work) for work in (*drawn.pilots(), *drawn.free_speech())]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()


@pytest.fixture(scope="module")
def years() -> tuple[list[Answers], list[Answers]]:
    before, after = programme().free_speech()
    return sheets(before), sheets(after)


def test_another_process_draws_the_same_answers() -> None:
    code = "from tests.survey.demonstration.test_answers import digest; print(digest())"
    other = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert other.stdout.strip() == digest()


def test_every_sheet_is_one_the_questionnaire_takes() -> None:
    drawn = programme()
    for work in (*drawn.pilots(), *drawn.free_speech()):
        for sheet in sheets(work):
            assert check_answers(work.questionnaire, sheet).answers == sheet


def test_three_in_five_answer_and_fewest_in_helse() -> None:
    work = programme().free_speech()[0]
    answered: Counter[str] = Counter()
    for unit in work.units:
        if unit.id in work.codes:
            answered[unit.id.partition(".")[0]] += len(work.sheets(unit))
    rates = {
        unit.id: answered[unit.id] / unit.headcount for unit in work.units if unit.id in answered
    }
    assert 0.55 < answered.total() / 6649 < 0.65
    assert min(rates, key=rates.__getitem__) == "helse"
    assert all(0.5 < rate < 0.8 for rate in rates.values())


def share(answers: list[Answers], question: str, choices: set[str]) -> float:
    given = [sheet[question] for sheet in answers if question in sheet]
    return sum(answer in choices for answer in given) / len(given)


@pytest.mark.parametrize(
    ("question", "choices", "least", "most"),
    [
        ("kjenner_retningslinjene", {"trinn_4", "helt_enig"}, 0.10, 0.25),
        ("vet_hvor_informasjon", {"trinn_4", "helt_enig"}, 0.08, 0.25),
        ("kan_delta_i_debatten", {"trinn_4", "helt_enig"}, -0.02, 0.02),
        ("skille_taushetsplikt", {"trinn_4", "helt_enig"}, -0.02, 0.02),
        ("ytre_kritikkverdige_forhold", {"trinn_4", "svaert_stor_grad"}, -0.02, 0.02),
        ("latt_vaere_arbeidsplassen", {"ja"}, -0.05, -0.01),
        ("latt_vaere_kommunen", {"ja"}, -0.015, 0.015),
    ],
)
def test_what_the_campaign_changes_and_what_it_does_not(
    years: tuple[list[Answers], list[Answers]],
    question: str,
    choices: set[str],
    least: float,
    most: float,
) -> None:
    before, after = (share(answers, question, choices) for answers in years)
    assert least < after - before < most


def test_blanks_are_few(years: tuple[list[Answers], list[Answers]]) -> None:
    for answers in years:
        for question in questionnaires()["ytringsfrihet"].answerable:
            blank = sum(question.name not in sheet for sheet in answers) / len(answers)
            assert 0.005 < blank < 0.05, question.name


def test_those_who_feel_free_keep_silent_less_often(
    years: tuple[list[Answers], list[Answers]],
) -> None:
    level = {
        "svaert_liten_grad": 1,
        "trinn_2": 2,
        "trinn_3": 3,
        "trinn_4": 4,
        "svaert_stor_grad": 5,
    }
    pairs = [
        (
            level[str(sheet["ytre_kritikkverdige_forhold"])],
            sheet["latt_vaere_arbeidsplassen"] == "ja",
        )
        for sheet in years[0]
        if {"ytre_kritikkverdige_forhold", "latt_vaere_arbeidsplassen"} <= set(sheet)
    ]
    freedom, silence = zip(*pairs, strict=True)
    assert correlation(freedom, silence) < -0.25


@given(st.integers(0, 10**6), st.data())
def test_settled_counts_are_exact(seed: int, data: st.DataObject) -> None:
    question = questionnaires()["tillitsreform"].question(TRUST)
    names = [choice.name for choice in question.choices]
    answers = data.draw(st.lists(st.sampled_from([*names, None]), max_size=30))
    drawn: list[Answers] = [{} if name is None else {TRUST: name} for name in answers]
    answered = data.draw(st.integers(0, len(drawn)))
    wanted = Agreement(data.draw(st.integers(0, answered)), answered)
    settle(drawn, question, wanted, random_for(str(seed)))
    given = [sheet[TRUST] for sheet in drawn if TRUST in sheet]
    assert len(given) == wanted.answered
    assert sum(answer in ("litt_enig", "helt_enig") for answer in given) == wanted.agree


def test_a_pilot_answers_about_being_one_and_the_rest_does_not() -> None:
    closing = programme().pilots()[1]
    for unit in closing.units:
        if unit.id in closing.codes:
            asked = any("nyttig_aa_vaere_pilot" in sheet for sheet in closing.sheets(unit))
            assert asked == (unit.id in CLOSING), unit.id
