"""The paragraphs that go into a case paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.change import StratifiedChange
from analysis.pilots import (
    Counted,
    Group,
    Measure,
    Pair,
    Trial,
    against_rest,
    placebo,
    together,
)
from analysis.pilots.words import Told, case_paper, counted, measure_name
from analysis.verdict import choices_tested
from survey.texts import translator
from tests.analysis.examples import LIMITS
from tests.analysis.pilots.cells import SCALE, agreeing

say = translator("nb")
MEASURE = Measure(SCALE, None)


def pair(k1: int, n1: int, k2: int, n2: int) -> Pair:
    return Pair(Counted(k1, k1, n1), Counted(k2, k2, n2))


def told(name: str, k1: int, n1: int, k2: int, n2: int) -> Told:
    pilot = Group(name, {SCALE.name: agreeing(k1, n1)}, {SCALE.name: agreeing(k2, n2)})
    return Told(name, n1, n2, Trial([SCALE], [pilot]).of_pilot(pilot))


def written(*each: Told, changed: bool = False, beside: int = 0, rest: bool = False) -> str:
    pairs = [pair(4, 20, 16, 20)] * 2 if changed else [pair(14, 20, 14, 20)] * 2
    placebos = [placebo(MEASURE, pair(2, 20, 18, 20), [("Vei", pair(9, 20, 9, 20))] * beside)]
    rests = against_rest(
        MEASURE, (agreeing(4, 20), agreeing(16, 20)), (agreeing(50, 100), agreeing(50, 100))
    )
    assert rests is not None
    paragraphs = case_paper(
        each,
        together([(MEASURE, pairs)]),
        placebos if beside else [],
        [rests] if rest else [],
        say,
        "nb",
    )
    return "\n".join(paragraphs).replace("\u00a0", " ")


PARK, BISTAND = told("Park", 15, 17, 15, 16), told("Praktisk bistand", 14, 20, 14, 20)


def test_park_is_no_positive_change() -> None:
    text = written(PARK, BISTAND)
    assert (
        "Park (17 svar før og 16 etter): for få svar til å si noe om endring på spørsmål 1."
    ) in text
    assert "Praktisk bistand (20 svar før og 20 etter): ingen sikker endring på spørsmål 1." in text
    assert "økning" not in text
    assert "positiv" not in text


def test_what_did_change_is_told_with_the_question_and_its_size() -> None:
    text = written(told("Park", 2, 20, 18, 20), BISTAND, changed=True)
    assert "økning på spørsmål 1 («Jeg har tillit»)" in text
    assert (
        "er det økning på spørsmål 1 («Jeg har tillit»), +60,0 prosentpoeng (usikkerhet: +" in text
    )


def test_a_pilot_that_is_not_shown_is_named_and_nothing_more() -> None:
    assert "Lite lag: for få svar til å vises." in written(PARK, Told("Lite lag", 0, 0, []))


def test_questions_that_are_not_shown_are_named() -> None:
    text = written(replace(PARK, withheld=(2, 7)))
    assert "på spørsmål 1; for få svar til å vises på spørsmål 2 og 7." in text


def test_one_pilot_alone_has_nothing_to_be_taken_together_with() -> None:
    assert "Når pilotene ses samlet" not in written(PARK)
    assert "Når pilotene ses samlet" in written(PARK, BISTAND)


def test_standing_out_is_told_with_what_chance_alone_would_give() -> None:
    assert "I 1 av 1 sammenligninger" in written(PARK, beside=19)
    assert "Ren tilfeldighet ville gitt færre enn én." in written(PARK, beside=19)
    assert "ingen enheter av lignende størrelse" in written(PARK)


def test_units_too_few_for_anything_to_stand_out_are_not_said_to_have_shown_nothing() -> None:
    text = written(PARK, beside=18)
    assert "så få (høyst 18) at tilfeldighet ikke kan utelukkes" in text
    assert "sammenligninger" not in text


def test_the_rest_is_told_of_only_where_there_is_one() -> None:
    assert "på 1 av 1 resultater" in written(PARK, rest=True)
    assert "resten" not in written(PARK)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (Counted(15, 15, 17), "88 % (15 av 17)"),
        (Counted(0, 2, 12), "høyst 2 av 12"),
        (Counted(10, 12, 12), "minst 10 av 12"),
        (Counted(3, 7, 40), "3 til 7 av 40"),
    ],
)
def test_counts_and_what_is_known_of_them(one: Counted, words: str) -> None:
    assert counted(one, say, "nb").replace("\u00a0", " ") == words


def test_an_answer_among_several_is_named() -> None:
    measure = Measure(LIMITS, choices_tested(LIMITS)[1])
    assert measure_name(measure, say) == "spørsmål 9, svaret «Frykt for konflikt med ledelsen»"


@pytest.mark.parametrize("language", ["nn", "en"])
def test_other_languages(language: str) -> None:
    words = translator(language)
    change = together([(MEASURE, [pair(4, 20, 16, 20)] * 2)])
    assert isinstance(change[0].change, StratifiedChange)
    text = " ".join(case_paper([PARK, BISTAND], change, [], [], words, language))
    assert "Når pilotene" not in text
    assert "Park" in text
