from __future__ import annotations

import pytest

from analysis.disclosure import SUPPRESSED, Distribution
from analysis.question import Choice, Question
from analysis.sentence import caveat, comparison, sentence, step_name, text_alternative
from analysis.summary import Series, summarise
from survey.texts import LANGUAGES, translator
from tests.analysis.examples import (
    AGREE,
    DEGREE,
    FREE,
    LIMITS,
    SILENT,
    TRUST,
    say,
    series,
    summary,
)


def told(question: Question, counts: list[int], answered: int = 0) -> str:
    found = sentence(question, summary(question, counts, answered), say, "nb")
    return found.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("question", "counts", "words"),
    [
        (
            AGREE,
            [40, 72, 140, 250, 162],
            "62 % svarte 4 eller 5 (412 av 664). Gjennomsnittet er 3,6.",
        ),
        (AGREE, [2, 2, 4, 5, 4], "9 av 17 svarte 4 eller 5 (53 %). Gjennomsnittet er 3,4."),
        (
            TRUST,
            [0, 1, 1, 7, 8, 0],
            "15 av 17 er helt eller litt enige (88 %). Gjennomsnittet er 4,3.",
        ),
        (
            TRUST,
            [8, 4, 4, 1, 0, 2],
            "1 av 17 er helt eller litt enig (6 %). Gjennomsnittet er 1,9. 2 svarte «Vet ikke».",
        ),
        (
            TRUST,
            [0, 0, 0, 0, 0, 11],
            "Ingen har svart på skalaen. 11 svarte «Vet ikke».",
        ),
        (
            SILENT,
            [140, 438, 86],
            "21 % svarte «Ja» (140 av 664), 66 % «Nei» og 13 % «Vet ikke».",
        ),
        (SILENT, [4, 14, 2], "4 av 20 svarte «Ja» (20 %), 14 «Nei» og 2 «Vet ikke»."),
        (SILENT, [0, 0, 0], "Ingen har svart på dette spørsmålet."),
    ],
)
def test_sentences(question: Question, counts: list[int], words: str) -> None:
    assert told(question, counts) == words


def test_several_choices() -> None:
    assert told(LIMITS, [292, 166, 90, 120], answered=664) == (
        "Oftest valgt: «Lojalitet til arbeidsgiver» (44 %, 292 av 664) og «Frykt for konflikt "
        "med ledelsen» (25 %, 166 av 664). 18 % valgte «Jeg opplever ingen begrensninger» "
        "(120 av 664)."
    )
    assert told(LIMITS, [0, 0, 0, 12], answered=12) == (
        "100 % valgte «Jeg opplever ingen begrensninger» (12 av 12)."
    )


def test_one_of_many_choices_tells_the_most_frequent() -> None:
    many = Question("q", 1, "?", "single", tuple(Choice(c, c.upper()) for c in "abcde"))
    assert told(many, [20, 50, 10, 10, 10]) == "Flest svarte «B»: 50 % (50 av 100)."


def test_labelled_steps_that_are_no_agreement_are_quoted() -> None:
    words = ("Aldri", "Sjelden", "Av og til", "Ofte", "Alltid")
    often = Question(
        "q", 1, "?", "scale", tuple(Choice(w, w, i) for i, w in enumerate(words, start=1))
    )
    assert told(often, [10, 20, 30, 30, 10]).startswith("40 % svarte «Ofte» eller «Alltid»")


def test_free_text_and_suppressed() -> None:
    for written, words in (
        (0, "Ingen har skrevet noe her."),
        (1, "Én har skrevet et svar."),
        (12, "12 har skrevet et svar."),
    ):
        found = summarise(FREE, Distribution(30, 30, written, {}))
        assert sentence(FREE, found, say, "nb") == words
    assert sentence(AGREE, SUPPRESSED, say, "nb") == "For få svar til å vises."


def test_comparison_states_both_and_claims_nothing() -> None:
    pair = [
        series("2025", TRUST, 0, 1, 1, 7, 8, 0),
        series("2026", TRUST, 0, 0, 1, 5, 10, 0),
    ]
    assert comparison(TRUST, pair, say, "nb").replace("\u00a0", " ") == (
        "2025: 15 av 17 er helt eller litt enige (88 %). Gjennomsnittet er 4,3. "
        "2026: 15 av 16 er helt eller litt enige (94 %). Gjennomsnittet er 4,6."
    )
    hidden = [Series("2025", SUPPRESSED), pair[1]]
    assert comparison(TRUST, hidden, say, "nb").startswith("2025: For få svar til å vises. 2026: ")
    assert caveat(say) == "Tallene gjelder dem som svarte."


def test_text_alternative_tells_every_number() -> None:
    found = text_alternative(AGREE, [series("2026", AGREE, 10, 20, 30, 30, 10)], say, "nb")
    assert found.replace("\u00a0", " ") == (
        f"Spørsmål 2: {AGREE.label} 2026: 100 svar. 1 (helt uenig): 10 %; 2: 20 %; 3: 30 %; "
        "4: 30 %; 5 (helt enig): 10 %. Gjennomsnittet er 3,1."
    )


def test_step_names() -> None:
    assert [step_name(DEGREE, step, "nb") for step in DEGREE.steps] == [
        "1 (i svært liten grad)",
        "2",
        "3",
        "4",
        "5 (i svært stor grad)",
    ]
    assert step_name(TRUST, TRUST.choices[3], "nb") == "Litt enig"
    assert step_name(TRUST, TRUST.choices[5], "nb") == "Vet ikke"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("counts", [[0] * 6, [0, 0, 0, 0, 1, 1], [50, 0, 1, 80, 40, 3]])
def test_every_language_has_a_sentence(language: str, counts: list[int]) -> None:
    found = sentence(TRUST, summary(TRUST, counts), translator(language), language)
    assert found.endswith(".")
    assert "{" not in found
