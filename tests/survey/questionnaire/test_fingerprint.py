"""A fingerprint changes with every word and flag that counts, and with nothing else."""

from __future__ import annotations

import re

import pytest

from survey.questionnaire import Questionnaire, load, loads
from tests.survey.questionnaire.snippets import FILES

SOURCE = (FILES / "ytringsfrihet.yaml").read_text(encoding="utf-8")
ORIGINAL = loads(SOURCE)


def changed(before: str, after: str, count: int = 1) -> Questionnaire:
    assert before in SOURCE
    return loads(SOURCE.replace(before, after, count))


def test_it_is_64_hex_digits_and_the_same_each_time() -> None:
    assert re.fullmatch("[0-9a-f]{64}", ORIGINAL.fingerprint)
    assert load(FILES / "ytringsfrihet.yaml").fingerprint == ORIGINAL.fingerprint


def test_the_recipe_stays_the_same_over_the_years() -> None:
    read = loads(
        "id: prove\ntitle: Prøve\nsections:\n  - questions:\n"
        "      - {name: a, type: yes_no, label: Trives du?, sensitive: true}\n"
    )
    # Approvals are bound to this value. If it must change, raise fingerprint.FORMAT and say how
    # decisions made before are still found.
    assert read.fingerprint == "b366e4b608d8577ef543e067f818a7eee7bbf488ce455a4e7d6db38dabc4719c"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# The nine items", "# Other words"),
        ("title:\n  nb: Ytring", "\n\ntitle:\n\n  nb:   Ytring"),
        ('{nb: Ja, nn: Ja, en: "Yes"}', "{en: 'Yes', nn: Ja, nb: 'Ja'}"),
        ("        base: answered\n", ""),
        ("\n", "\r\n"),
    ],
)
def test_layout_leaves_no_trace(before: str, after: str) -> None:
    read = changed(before, after, -1)
    assert read.fingerprint == ORIGINAL.fingerprint
    for language in ORIGINAL.languages:
        assert read.translation_fingerprint(language) == ORIGINAL.translation_fingerprint(language)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Jeg er kjent", "Jeg er godt kjent"),
        ("Jeg kan  skille", "Jeg kan skille"),
        ("hvor 1 er helt uenig", "der 1 er helt uenig"),
        ("nb: Helt uenig", "nb: Svært uenig"),
        ("Bystyret har bestemt", "Vi har bestemt"),
        ("nb: Ytring og", "nb: Ytringer og"),
        ("sensitive: true", "sensitive: false"),
        ("exclusive: true", "exclusive: false"),
        ("base: answered", "base: valid"),
        ("reference_period: 12", "reference_period: 6"),
        ("favourable: high", "favourable: low"),
        ("source_number: 1\n", "source_number: 9\n"),
        ("source_number: 1\n", "source_number: 1\n        required: true\n"),
        ("source_number: 1\n", "source_number: 1\n        change_kind: typo\n"),
        ("source_number: 1\n", "source_number: 1\n        index: kjennskap\n"),
        ("source_number: 1\n", "source_number: 1\n        reverse: true\n"),
        ("    - name: trinn_2\n", "    - name: trinn_2\n      label: {nb: A, nn: B, en: C}\n"),
        ("    - name: trinn_4\n", "    - name: trinn_4\n    - name: trinn_5\n"),
        ("name: kjenner_retningslinjene", "name: retningslinjene"),
        ("  - questions:", "  - title: {nb: A, nn: B, en: C}\n    questions:"),
    ],
)
def test_every_word_and_flag_counts(before: str, after: str) -> None:
    assert changed(before, after).fingerprint != ORIGINAL.fingerprint


def test_whether_vet_ikke_is_an_answer_counts() -> None:
    text = SOURCE.replace("type: yes_no", "type: select_one")
    assert loads(text).fingerprint == ORIGINAL.fingerprint
    answer = text.replace("missing: true", "missing: false")
    assert loads(answer).fingerprint != ORIGINAL.fingerprint


def test_the_order_counts() -> None:
    first, second = "          - name: konflikt_ledelsen", "          - name: lojalitet"
    start, middle = SOURCE.index(first), SOURCE.index(second)
    end = SOURCE.index("          - name: usikker_taushetsplikt")
    swapped = SOURCE[:start] + SOURCE[middle:end] + SOURCE[start:middle] + SOURCE[end:]
    assert loads(swapped).fingerprint != ORIGINAL.fingerprint


def test_a_translation_has_a_fingerprint_of_its_own() -> None:
    read = changed("Eg er kjend", "Eg kjenner")
    assert read.fingerprint == ORIGINAL.fingerprint
    assert read.translation_fingerprint("nn") != ORIGINAL.translation_fingerprint("nn")
    assert read.translation_fingerprint("en") == ORIGINAL.translation_fingerprint("en")
    with pytest.raises(KeyError):
        read.translation_fingerprint("se")
