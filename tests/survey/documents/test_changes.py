"""What has changed between two versions, as a document tells it."""

from __future__ import annotations

from datetime import date

import pytest
from docx.document import Document as WordDocument

from survey.approval.trend import Since
from survey.documents import changes
from survey.documents.house_style import new_document
from survey.questionnaire import Questionnaire, diff, loads
from survey.store import Tranche
from survey.texts import LANGUAGES, translator
from tests.survey.documents.word import outline, style_of
from tests.survey.municipality import SOURCE, questionnaire

TYPO = "        type: likert\n        change_kind: typo\n"


def drawn(
    new: Questionnaire,
    old: Questionnaire | None = None,
    *,
    asked: bool = True,
    language: str = "nb",
) -> WordDocument:
    say, old = translator(language), old or questionnaire()
    document = new_document(say, language, "Endret", date(2026, 1, 27))
    changes.draw(
        document, say, old, new, Since(Tranche.model_construct(), old, new) if asked else None
    )
    return document


def texts(document: WordDocument) -> list[str]:
    return [text for _, text in outline(document)]


def changed(*pairs: tuple[str, str]) -> Questionnaire:
    source = SOURCE
    for old, new in pairs:
        assert old in source
        source = source.replace(old, new)
    return loads(source)


def test_old_and_new_words_stand_below_each_other_with_the_difference_marked() -> None:
    document = drawn(changed(("{nb: Jeg har tillit.", "{nb: Jeg har stor tillit.")))
    assert outline(document) == [
        ("Normal", "Spørsmål 1"),
        ("List Bullet", "Ordlyden er endret. Endringen regnes som en endring av meningen."),
        ("List Continue", "Før: Jeg har tillit."),
        ("List Continue", "Nå: Jeg har stor tillit."),
        ("List Continue", "Svarene kan ikke sammenlignes med forrige gang."),
    ]
    marked = [
        (run.text.strip(), run.font.strike, run.font.underline)
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.font.strike or run.font.underline
    ]
    assert marked == [("stor", None, True)]


def test_what_was_taken_out_is_struck_through() -> None:
    old = changed(("{nb: Jeg har tillit.", "{nb: Jeg har stor tillit."))
    struck = [
        run.text.strip()
        for paragraph in drawn(questionnaire(), old).paragraphs
        for run in paragraph.runs
        if run.font.strike
    ]
    assert struck == ["stor"]


def test_a_slip_keeps_the_trend_and_says_so() -> None:
    new = changed(("{nb: Jeg har tillit.", "{nb: Jeg har tilit."), ("        type: likert\n", TYPO))
    told = texts(drawn(new))
    assert "Ordlyden er endret. Endringen er merket som retting av skrivefeil." in told
    assert told[-1] == "Svarene kan sammenlignes med forrige gang."


def test_added_and_removed_questions() -> None:
    new = changed(
        ("      - {name: mer, type: text, label: {nb: Noe mer?, nn: Noko meir?}}\n", ""),
        (
            "      - {name: velkommen",
            "      - {name: ny, type: text, label: {nb: Ny?, nn: Ny?}}\n      - {name: velkommen",
        ),
    )
    told = texts(drawn(new))
    assert told[:3] == [
        "Tidligere spørsmål 4: Noe mer?",
        "Spørsmålet er tatt ut.",
        "Svarene fra forrige gang får ingen fortsettelse.",
    ]
    assert told[3:6] == [
        "Spørsmål 1: Ny?",
        "Spørsmålet er lagt til.",
        "Spørsmålet er nytt, så det finnes ingen tidligere svar å sammenligne med.",
    ]


def test_moved_questions_are_told_together() -> None:
    last = "      - {name: mer, type: text, label: {nb: Noe mer?, nn: Noko meir?}}\n"
    first = "      - name: tillit\n"
    document = drawn(changed((last, ""), (first, last + first)))
    assert outline(document)[:2] == [
        ("Normal", "Rekkefølgen er endret. Disse har fått en ny plass:"),
        ("List Bullet", "Spørsmål 1: Noe mer?"),
    ]
    assert len(document.paragraphs) == 5


def test_what_is_not_wording_is_told_in_a_sentence() -> None:
    new = changed(
        ("type: yes_no,", "type: yes_no, sensitive: true, favourable: ja,"),
        ("title: {nb: Trivsel", "title: {nb: Trivsel på jobb"),
        ("relevant: {question: sier_fra, is: nei}", "relevant: {question: sier_fra, is: ja}"),
        ("nb: Velkommen", "nb: Velkommen hit"),
    )
    told = texts(drawn(new))
    assert told[:3] == [
        "Tittelen på undersøkelsen er endret.",
        "Før: Trivsel",
        "Nå: Trivsel på jobb",
    ]
    assert "Spørsmålet er nå merket som følsomt." in told
    assert "Hva som regnes som et godt svar, er endret." in told
    assert "Hvem som får spørsmålet, er endret." in told
    note = told.index("Tekst mellom spørsmålene")
    assert told[note + 3] == "Nå: Velkommen hit"
    assert told[note + 4].startswith("Spørsmål 2")


def test_a_change_that_is_only_declared_is_told_too() -> None:
    new = changed(
        ("        type: likert\n", "        type: likert\n        change_kind: meaning\n")
    )
    told = texts(drawn(new))
    assert told == [
        "Spørsmål 1: Jeg har tillit.",
        "Spørsmålet er meldt som endret i mening.",
        "Svarene kan ikke sammenlignes med forrige gang.",
    ]
    assert texts(drawn(changed(("        type: likert\n", TYPO)))) == ["Ingenting er endret."]


def test_without_earlier_answers_nothing_is_said_of_comparing() -> None:
    new = changed(("{nb: Jeg har tillit.", "{nb: Jeg har stor tillit."))
    assert not any("forrige gang" in one for one in texts(drawn(new, asked=False)))
    assert texts(drawn(questionnaire(), asked=False)) == ["Ingenting er endret."]


OLD = """\
id: alt
title: {nb: Før, nn: Før}
languages: [nb, nn]
default_language: nb
intro: {nb: Før, nn: Før}
choice_lists:
  svar: [{name: a, label: {nb: A, nn: A}}, {name: b, label: {nb: B, nn: B}}]
sections:
  - title: {nb: Del, nn: Del}
    questions:
      - {name: skala, type: likert, label: {nb: Skala, nn: Skala}, choices: svar}
      - {name: valg, type: yes_no, label: {nb: Valg, nn: Val}, required: true}
      - {name: ord, type: select_one, label: {nb: Ord, nn: Ord}, choices: svar}
      - {name: vekk, type: text, label: {nb: Vekk, nn: Vekk}}
"""
NEW = """\
id: alt
title: {nb: Nå, nn: Nå}
languages: [nb, nn]
default_language: nn
intro: {nb: Nå, nn: Nå}
choice_lists:
  svar: [{name: a, label: {nb: A2, nn: A2}}, {name: c, label: {nb: B, nn: B}}]
sections:
  - title: {nb: En annen del, nn: Ein annan del}
    questions:
      - name: skala
        type: likert
        label: {nb: Skalaen, nn: Skalaen}
        hint: {nb: Slik, nn: Slik}
        choices: svar
        base: answered
        reverse: true
        index: trivsel
        reference_period: 12
        source_number: 3
        favourable: low
        required: true
      - name: ord
        type: select_multiple
        label: {nb: Ord, nn: Ord}
        choices: svar
        sensitive: true
        relevant: {question: skala, is: a}
      - {name: valg, type: yes_no, label: {nb: Valg, nn: Val}}
      - {name: ny, type: text, label: {nb: Ny, nn: Ny}, change_kind: meaning}
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_change_has_its_sentence(language: str) -> None:
    old, new = loads(OLD), loads(NEW)
    told = {one.aspect for one in diff(old, new)}
    assert len(told) == 21
    for first, second in ((old, new), (new, old)):
        document = drawn(second, first, language=language)
        sentences = {one.text for one in document.paragraphs if style_of(one) == "List Bullet"}
        assert len(sentences) >= len(told)
