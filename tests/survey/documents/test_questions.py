"""The questions in a document: word for word, numbered, answered as the papers write it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx.document import Document as WordDocument

from survey.documents import questions
from survey.documents.house_style import new_document
from survey.questionnaire import Questionnaire, load, loads
from survey.texts import LANGUAGES, translator
from tests.survey.documents.word import languages, list_numbers, outline

PAPER = Path(__file__).parents[3] / "questionnaires" / "ytringsfrihet.yaml"

SHEET = """\
id: prove
title: {nb: Prøve, nn: Prøve}
languages: [nb, nn]
intro: {nb: "Kjære kollega.\\nTakk!", nn: Kjære kollega.}
choice_lists:
  ender:
    - {name: a, label: {nb: KS-enig, nn: KS-einig}}
    - {name: b}
    - {name: c, label: {nb: Helt uenig, nn: Heilt ueinig}}
    - {name: x, label: {nb: Vet ikke, nn: Veit ikkje}, missing: true}
sections:
  - questions:
      - {name: hei, type: note, label: {nb: Velkommen, nn: Velkomen}}
      - {name: en, type: likert, label: {nb: Én, nn: Ein}, choices: ender}
  - title: {nb: Andre del, nn: Andre del}
    questions:
      - name: to
        type: likert
        label: {nb: To, nn: To}
        hint: {nb: "PÅ en skala fra 1  til 3, hvor 1 er KS-enig og 3 er helt uenig", nn: Hint}
        choices: ender
        sensitive: true
      - name: tre
        type: select_one
        label: {nb: Tre, nn: Tre}
        required: true
        choices:
          - {name: a, label: {nb: Uenig, nn: Ueinig}}
          - {name: b, label: {nb: Enig, nn: Einig}}
      - name: fire
        type: select_one
        label: {nb: Fire, nn: Fire}
        choices:
          - {name: a, label: {nb: Et svar som er så langt at det trenger en egen linje, nn: A}}
          - {name: b, label: {nb: Et annet svar som er omtrent like langt, nn: B}}
      - name: fem
        type: select_multiple
        label: {nb: Fem, nn: Fem}
        relevant: RELEVANT
        choices:
          - {name: a, label: {nb: Tid, nn: Tid}}
          - {name: b, label: {nb: Ingenting, nn: Ingenting}, exclusive: true}
      - {name: seks, type: text, label: {nb: Seks, nn: Seks}}
"""
IS = "{question: tre, is: [a, b]}"
OTHER = "{question: to, is: b}"


def sheet(relevant: str = IS) -> Questionnaire:
    return loads(SHEET.replace("RELEVANT", relevant))


def drawn(questionnaire: Questionnaire, language: str = "nb") -> WordDocument:
    say = translator(language)
    document = new_document(say, language, "Prøve", date(2026, 1, 27))
    questions.draw(document, say, questionnaire)
    return document


def test_every_kind_of_question_is_written_as_in_the_papers() -> None:
    assert outline(drawn(sheet())) == [
        ("Normal", "Før spørsmålene leser de ansatte:"),
        ("List Continue", "Kjære kollega."),
        ("List Continue", "Takk!"),
        ("Normal", "Velkommen"),
        ("List Number", "Én"),
        ("List Continue", "På en skala fra 1 til 3, hvor 1 er KS-enig og 3 er helt uenig."),
        ("List Continue", "Eller: Vet ikke"),
        ("Heading 3", "Andre del"),
        ("List Number", "To"),
        ("List Continue", "PÅ en skala fra 1  til 3, hvor 1 er KS-enig og 3 er helt uenig"),
        ("List Continue", "Eller: Vet ikke"),
        ("List Continue", "Merket som følsomt."),
        ("List Number", "Tre"),
        ("List Continue", "Uenig / Enig"),
        ("List Continue", "Må besvares."),
        ("List Number", "Fire"),
        ("List Bullet 2", "Et svar som er så langt at det trenger en egen linje"),
        ("List Bullet 2", "Et annet svar som er omtrent like langt"),
        ("List Number", "Fem"),
        ("List Bullet 2", "Tid"),
        ("List Bullet 2", "Ingenting (kan ikke velges sammen med andre)"),
        (
            "List Continue",
            "Flere svar kan velges. "
            "Stilles bare til dem som har svart «Uenig» eller «Enig» på spørsmål 3.",
        ),
        ("List Number", "Seks"),
        ("List Continue", "Besvares med egne ord."),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_own_questions_stand_word_for_word_in_every_language(language: str) -> None:
    paper = load(PAPER)
    document = drawn(paper, language)
    numbers = {paper.number(one.name): str(one.label) for one in paper.answerable}
    assert dict(list_numbers(document)) == numbers
    texts = [text for _, text in outline(document)]
    for question in paper.answerable:
        place = texts.index(str(question.label))
        assert question.hint is None or texts[place + 1] == str(question.hint)
    assert texts.count("På en skala fra 1 til 5, hvor 1 er helt uenig og 5 er helt enig.") == 5
    assert texts.count("Ja / Nei / Vet ikke") == 2
    options = [text for style, text in outline(document) if style == "List Bullet 2"]
    assert len(options) == 10
    asked = [one for one in document.paragraphs if one.text in numbers.values()]
    assert [languages(one) for one in asked] == [{"nb-NO"}] * 9


def test_a_scale_with_some_words_in_the_middle_shows_every_point() -> None:
    point = "    - {name: b}\n"
    source = SHEET.replace(point, point + "    - {name: m, label: {nb: Midt, nn: Midt}}\n")
    texts = [text for _, text in outline(drawn(loads(source.replace("RELEVANT", IS))))]
    assert "1 – KS-enig / 2 / 3 – Midt / 4 – Helt uenig / Vet ikke" in texts


@pytest.mark.parametrize(
    ("condition", "those"),
    [
        ("{question: tre, is: b}", "har svart «Enig» på spørsmål 3"),
        (f"{{not: {IS}}}", "ikke har svart «Uenig» eller «Enig» på spørsmål 3"),
        (
            f"{{any: [{OTHER}, {{question: tre, is: a}}]}}",
            "har svart «2» på spørsmål 2 eller har svart «Uenig» på spørsmål 3",
        ),
        (
            f"{{not: {{any: [{OTHER}, {{not: {{question: tre, is: a}}}}]}}}}",
            "ikke har svart «2» på spørsmål 2 og har svart «Uenig» på spørsmål 3",
        ),
        (
            f"{{all: [{OTHER}, {{any: [{{question: tre, is: a}}, {{question: tre, is: b}}]}}]}}",
            "har svart «2» på spørsmål 2 og (har svart «Uenig» på spørsmål 3 eller har svart"
            " «Enig» på spørsmål 3)",
        ),
    ],
)
def test_conditions_are_told_in_words(condition: str, those: str) -> None:
    texts = [text for _, text in outline(drawn(sheet(condition)))]
    assert f"Flere svar kan velges. Stilles bare til dem som {those}." in texts


def test_what_the_document_says_of_a_question_is_not_set_as_its_words() -> None:
    for paragraph in drawn(sheet()).paragraphs:
        look = {str(run.style.name) for run in paragraph.runs}
        if paragraph.text.startswith(("Merket", "Må", "Flere", "Besvares")):
            assert look == {"Emphasis"}
        elif paragraph.text in ("Én", "To", "Tre", "Fire", "Fem", "Seks"):
            assert look == {"Strong"}
