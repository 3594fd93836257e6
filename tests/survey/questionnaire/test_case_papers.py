"""The municipality's own questionnaires: word for word what the papers say."""

from __future__ import annotations

import time

import pytest

from survey.questionnaire import Questionnaire, comparable, diff, load
from survey.questionnaire.fingerprint import texts
from tests.survey.questionnaire.snippets import FILES

AGREEMENT = "På en skala fra 1 til 5, hvor 1 er helt uenig og 5 er helt enig."
EXTENT = "På en skala fra 1 til 5, hvor 1 er i svært liten grad og 5 er i svært stor grad."
TICK = "Velg ett eller flere alternativer:"
FIVE_AGREE = ("Helt uenig", "2", "3", "4", "Helt enig")
FIVE_EXTENT = ("I svært liten grad", "2", "3", "4", "I svært stor grad")
THREE = ("Ja", "Nei", "Vet ikke")

# The paper's number, its words without surrounding quotation marks, its help text, its options.
NINE = [
    (
        "1",
        "Jeg er kjent med retningslinjene for ansattes mulighet til å ytre seg offentlig "
        "om forhold på arbeidsplassen",
        AGREEMENT,
        FIVE_AGREE,
    ),
    (
        "2",
        "Jeg opplever at jeg kan delta i den offentlige debatten om kommunen, selv om "
        "jeg er kommunalt ansatt",
        AGREEMENT,
        FIVE_AGREE,
    ),
    (
        "3",
        "Jeg kan  skille mellom å ytre meg på egne vegne og de begrensninger som "
        "gjelder når jeg uttaler meg på vegne av kommunen",
        AGREEMENT,
        FIVE_AGREE,
    ),
    (
        "4",
        "Jeg vet hvor jeg finner informasjon om rettigheter og begrensninger som følge "
        "av taushetsplikt og lojalitetsplikt knyttet til ytringsfrihet i Fredrikstad "
        "kommune",
        AGREEMENT,
        FIVE_AGREE,
    ),
    (
        "5",
        "Jeg kan skille  mellom hva som omfattes av taushetsplikt og hva jeg kan ytre "
        "meg om offentlig",
        AGREEMENT,
        FIVE_AGREE,
    ),
    (
        "6",
        "I hvilken grad opplever du at du på egne vegne kan ytre deg offentlig om "
        "kritikkverdige forhold på arbeidsplassen uten frykt for negative "
        "konsekvenser?",
        EXTENT,
        FIVE_EXTENT,
    ),
    (
        None,
        "Har du i løpet av de siste 12 månedene latt være å ytre deg offentlig om forhold på "
        "arbeidsplassen av frykt for represalier eller negative reaksjoner fra ledelsen?",
        None,
        THREE,
    ),
    (
        "7",
        "Har du i løpet av de siste 12 måneder latt være å ytre deg offentlig om forhold i "
        "Fredrikstad kommune av frykt for negativ oppmerksomhet fra innbyggere, "
        "kollegaer eller media?",
        None,
        THREE,
    ),
    (
        "8",
        "Hvis du opplever begrensninger i din ytringsfrihet som ansatt, hvilke faktorer "
        "opplever du som mest begrensende?",
        TICK,
        (
            "Usikkerhet om retningslinjene for ytringsfrihet",
            "Frykt for konflikt med ledelsen",
            "Lojalitet til arbeidsgiver",
            "Usikkerhet om taushetsplikt",
            "Kollegial kultur som begrenser åpen kritikk",
            "Frykt for konsekvenser for karrieren",
            "Negative reaksjoner fra innbyggere",
            "Negative reaksjoner fra venner og familie",
            "Medieoppmerksomhet rundt egen person",
            "Jeg opplever ingen begrensninger.",
        ),
    ),
]


@pytest.fixture(scope="module")
def ytringsfrihet() -> Questionnaire:
    return load(FILES / "ytringsfrihet.yaml")


@pytest.fixture(scope="module")
def oppstart() -> Questionnaire:
    return load(FILES / "tillitsreform-oppstart.yaml")


@pytest.fixture(scope="module")
def avslutning() -> Questionnaire:
    return load(FILES / "tillitsreform.yaml")


def test_the_nine_items_are_the_papers_own_words(ytringsfrihet: Questionnaire) -> None:
    assert [
        (
            question.source_number,
            question.label.in_language("nb"),
            question.hint.in_language("nb") if question.hint else None,
            tuple(choice.label.in_language("nb") for choice in question.choices),
        )
        for question in ytringsfrihet.questions
    ] == NINE


def test_respondents_see_one_to_nine(ytringsfrihet: Questionnaire) -> None:
    numbers = [ytringsfrihet.number(question.name) for question in ytringsfrihet.questions]
    assert numbers == list(range(1, 10))


def test_six_scales_have_only_their_ends_labelled(ytringsfrihet: Questionnaire) -> None:
    for question in ytringsfrihet.questions[:6]:
        assert question.is_scale
        assert question.base == "valid"
        assert [choice.score for choice in question.choices] == [1, 2, 3, 4, 5]
        assert [choice.labelled for choice in question.choices] == [True, False, False, False, True]


def test_vet_ikke_is_missing_and_in_the_denominator(ytringsfrihet: Questionnaire) -> None:
    for question in ytringsfrihet.questions[6:8]:
        assert question.declared_type == "yes_no"
        assert question.base == "answered"
        assert question.reference_period == 12
        assert [choice.missing for choice in question.choices] == [False, False, True]


def test_no_limitations_excludes_the_other_nine(ytringsfrihet: Questionnaire) -> None:
    question = ytringsfrihet.questions[8]
    assert question.type == "select_multiple"
    assert [choice.exclusive for choice in question.choices] == [False] * 9 + [True]


def test_what_could_harm_is_sensitive_and_nothing_is_required(
    ytringsfrihet: Questionnaire,
) -> None:
    sensitive = [n for n, q in enumerate(ytringsfrihet.questions, start=1) if q.sensitive]
    assert sensitive == [2, 6, 7, 8, 9]
    assert not any(question.required for question in ytringsfrihet.questions)


@pytest.mark.parametrize(
    "name", ["ytringsfrihet.yaml", "tillitsreform.yaml", "tillitsreform-oppstart.yaml"]
)
def test_every_text_is_translated(name: str) -> None:
    questionnaire = load(FILES / name)
    assert questionnaire.languages == ("nb", "nn", "en")
    for _, text in texts(questionnaire):
        assert text is None or text.languages == ("nb", "nn", "en")


def test_the_reading_is_quick() -> None:
    load(FILES / "ytringsfrihet.yaml")
    started = time.perf_counter()
    load(FILES / "ytringsfrihet.yaml")
    assert time.perf_counter() - started < 0.05


def test_start_and_closing_share_all_but_the_last_two(
    oppstart: Questionnaire, avslutning: Questionnaire
) -> None:
    assert oppstart.id == avslutning.id == "tillitsreform"
    assert oppstart.intro == avslutning.intro
    assert avslutning.questions[:6] == oppstart.questions
    assert [question.name for question in avslutning.questions[6:]] == [
        "nyttig_aa_vaere_pilot",
        "nyttig_aa_fortsette",
    ]
    assert comparable(oppstart, avslutning) == tuple(q.name for q in oppstart.questions)
    assert {change.aspect for change in diff(oppstart, avslutning)} == {"title", "added"}


def test_the_pilots_answer_on_five_labelled_points(avslutning: Questionnaire) -> None:
    assert avslutning.questions[0].name == "tillit_i_arbeidet"
    assert not avslutning.has_sensitive
    for question in avslutning.questions:
        assert [str(choice.label) for choice in question.choices] == [
            "Helt uenig",
            "Litt uenig",
            "Verken enig eller uenig",
            "Litt enig",
            "Helt enig",
        ]
