"""Posters: the way to the start page, in three languages, without any code."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from survey.handout import poster
from survey.handout.poster import Poster
from survey.questionnaire import Text
from survey.store import Decision
from survey.texts import LANGUAGES, translator
from tests.survey.handout.printed import reader, squares, words, words_in

CLOSES = datetime(2026, 3, 15, 22, tzinfo=UTC)
DECISION = Decision(
    id="d",
    proposal_id="p",
    outcome="approved",
    body="Partssammensatt utvalg",
    case_number="PS 1/26",
    decided_on=date(2026, 2, 1),
    wording="Godkjent.",
    proposed_fingerprint="f",
    distribution_minimum=10,
    custody="key_file",
    open_questions=False,
    replaces_earlier=False,
    registered_by="sekretaer",
)
TITLE = words_in({"nb": "Ytring", "nn": "Ytring", "en": "Speaking out"})
WHY = words_in({"nb": "Vi vil vite. " * 20, "nn": "Vi vil vite. " * 20, "en": "We wonder. " * 20})


def a_poster(decision: Decision | None = DECISION, why: Text | None = WHY) -> Poster:
    return Poster(TITLE, why, decision, CLOSES, "https://medvirk.kommunen.no")


@pytest.mark.parametrize(("size", "width"), [("A4", 210), ("A3", 297)])
def test_the_square_opens_the_start_page(size: str, width: int) -> None:
    pdf = poster.draw(a_poster(), size, "nb")
    ((square,),) = squares(pdf)
    assert square.content == "https://medvirk.kommunen.no/"
    assert square.side >= 60
    assert float(reader(pdf).pages[0].mediabox.width) == pytest.approx(width / 25.4 * 72, abs=1)


def test_it_says_when_why_and_who_approved_in_three_languages() -> None:
    (said,) = words(poster.draw(a_poster(), "A4", "nb"))
    for language in LANGUAGES:
        say = translator(language)
        for told in (
            say("poster-question"),
            say("poster-when", closes=CLOSES),
            say("poster-how"),
            WHY.in_language(language).strip(),
            say("answer-approved-by", body=DECISION.body, case="PS 1/26", date=date(2026, 2, 1)),
        ):
            assert " ".join(told.split()) in said


def test_without_a_decision_nobody_is_said_to_have_approved() -> None:
    (said,) = words(poster.draw(a_poster(None, None), "A3", "nn"))
    assert "godkjen" not in said
    assert "approved" not in said
