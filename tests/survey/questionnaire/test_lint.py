"""The warnings: found where they should be, and silent elsewhere."""

from __future__ import annotations

import pytest

from survey.questionnaire import lint, load, loads
from survey.questionnaire.wording import (
    TimeWindow,
    opens_with_if,
    reads_exclusive,
    reads_missing,
    time_window,
    two_in_one,
)
from survey.texts import LANGUAGES
from tests.survey.questionnaire.snippets import FILES, questionnaire


def test_the_paper_on_freedom_of_expression_has_these_weaknesses() -> None:
    found = lint(load(FILES / "ytringsfrihet.yaml"), "y.yaml")
    assert [(warning.question, warning.code) for warning in found] == [
        ("kjenner_retningslinjene", "unlabelled-middle"),
        ("skille_egne_vegne", "double-space"),
        ("vet_hvor_informasjon", "two-in-one"),
        ("skille_taushetsplikt", "double-space"),
        ("ytre_kritikkverdige_forhold", "unlabelled-middle"),
        ("latt_vaere_arbeidsplassen", "number-missing"),
        ("latt_vaere_kommunen", "window-wording"),
        ("mest_begrensende", "if-without-relevant"),
    ]
    assert all(warning.file == "y.yaml" and warning.line > 60 for warning in found)
    assert "«kan  skille» (nb)" in found[1].message


@pytest.mark.parametrize("name", ["tillitsreform.yaml", "tillitsreform-oppstart.yaml"])
def test_the_reconstructed_statements_have_none(name: str) -> None:
    assert lint(load(FILES / name)) == ()


A = "- {name: a, type: yes_no, label: A"
B = "- {name: b, type: yes_no, label: B"
MANY = "- name: a\n  type: select_multiple\n  label: Hva?\n  choices: [{name: x, label: X}, "


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        (A + ", source_number: 1}\n" + B + ", source_number: 1}", [("b", "number-repeated")]),
        (A + ", source_number: 1}\n" + B + ", source_number: 3}", [("b", "number-gap")]),
        (A + ", source_number: 2b}\n" + B + ", source_number: 7}", []),
        (A + "}\n" + B + ", source_number: 1}", [("a", "number-missing")]),
        (A + "}\n" + B + "}", []),
        (A + "  A}", [("a", "double-space")]),
        ("- {name: a, type: text, label: Hvis nei hvorfor?}", [("a", "if-without-relevant")]),
        (
            A
            + "}\n- {name: b, type: text, label: Hvis nei hvorfor?,"
            + " relevant: {question: a, is: nei}}",
            [],
        ),
        (MANY + "{name: ingen, label: Ingen av disse}]", [("a", "reads-exclusive")]),
        (MANY + "{name: ingen, label: Ingen av disse, exclusive: true}]", []),
        (
            "- {name: a, type: select_one, label: A, choices: [{name: x, label: X},"
            " {name: y, label: Y}, {name: v, label: Vet ikke}]}",
            [("a", "reads-missing")],
        ),
        (
            A + ", reference_period: 12}\n" + B + ", reference_period: 6}",
            [("b", "window-differs")],
        ),
        (A + ", reference_period: 12}\n" + B + ", reference_period: 12}", []),
        (A + " siste 12 måneder}", [("a", "period-unset")]),
        (A + " siste året, reference_period: 6}", [("a", "period-unset")]),
        (A + " siste året, reference_period: 12}", []),
    ],
)
def test_a_rule_warns_where_it_should(questions: str, expected: list[tuple[str, str]]) -> None:
    found = lint(questionnaire(questions))
    assert [(warning.question, warning.code) for warning in found] == expected


def test_titles_and_translations_are_looked_through_for_double_spaces() -> None:
    read = load(FILES / "tillitsreform.yaml")
    source = read.source.replace("en: Trust reform", "en: Trust  reform")
    (warning,) = lint(loads(source), "f.yaml")
    assert warning.render("en").startswith(
        "f.yaml:1: questionnaire: warning: double space in “Trust  reform,” (en): "
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_warning_has_words_in_every_language(language: str) -> None:
    for warning in lint(load(FILES / "ytringsfrihet.yaml"), "f.yaml"):
        mark = {"nb": "advarsel", "nn": "åtvaring", "en": "warning"}[language]
        place, question, said, what, remedy = warning.render(language).split(": ", 4)
        assert (place, question, said) == (f"f.yaml:{warning.line}", warning.question, mark)
        assert what
        assert remedy


@pytest.mark.parametrize(
    "text",
    [
        "Trives du, og får du til det du skal? Hvorfor?",
        "Jeg er trygg? Er du?",
        "Leder er tydelig og/eller åpen",
        "Både ledelsen og kollegaene lytter",
        "Det har vært nyttig, og jeg vil fortsette",
        "Jeg synes at det har vært nyttig å være pilot, og at det vil være nyttig å fortsette",
        "Jeg kjenner rettigheter og plikter ved permisjon og sykdom",
        "I know how it works and how it is measured",
    ],
)
def test_two_questions_in_one_are_seen(text: str) -> None:
    assert two_in_one(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg opplever å ha tydelige mål og forventninger til meg.",
        "Jeg kan skille mellom det ene og det andre",
        "Jeg kan skille mellom hva som er lov og hva jeg kan si",
        "Frykt for represalier eller negative reaksjoner?",
        "Er du redd for innbyggere, kollegaer eller media?",
        "Jeg opplever at jeg blir hørt om jeg sier fra",
        "Helse og velferd er et godt sted å arbeide",
    ],
)
def test_one_question_is_let_be(text: str) -> None:
    assert not two_in_one(text)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("i løpet av de siste 12 månedene", TimeWindow(12, "siste 12 månedene")),
        ("dei siste tolv månadene", TimeWindow(12, "siste tolv månadene")),
        ("det siste året", TimeWindow(12, "siste året")),
        ("the last 2 years", TimeWindow(24, "last 2 years")),
        ("during the past month", TimeWindow(1, "past month")),
        ("de siste årene", None),
        ("den siste tiden", None),
        ("siste 0 måneder", None),
    ],
)
def test_time_windows_are_read_from_the_words(text: str, window: TimeWindow | None) -> None:
    assert time_window(text) == window


def test_openings_and_options_are_read_by_whole_words() -> None:
    assert opens_with_if("«Hvis du kan, hva da?»")
    assert not opens_with_if("Hvilken")
    for text in ("Ingen", "Jeg opplever ingen begrensninger.", "None of these", "Veit ikkje"):
        assert reads_exclusive(text)
    for text in ("Ingeniører", "Mangel på tid", "Nonetheless"):
        assert not reads_exclusive(text)
    assert reads_missing("Vet ikke")
    assert reads_missing("Don’t know")
    assert not reads_missing("Jeg vet hva jeg skal")
