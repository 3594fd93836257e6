"""What the language means: shorthands, texts, relevance, and that nothing can be changed."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from itertools import product

import pytest
import yaml

from survey.questionnaire import Question, Questionnaire, Text, load, loads
from survey.questionnaire import tree as tree_module
from tests.survey.questionnaire.snippets import FILES, YES_NO, questionnaire, source

SCALE = """
- name: a
  type: {type}
  label: Trives du?
  choices:
    - {{name: lite, label: Lite{one}}}
    - {{name: midt{two}}}
    - {{name: mye, label: Mye{three}}}
    - {{name: vet_ikke, label: Vet ikke, missing: true}}
"""


def only(questions: str) -> Question:
    (question,) = questionnaire(questions).questions
    return question


def test_a_likert_counts_from_one_and_leaves_out_vet_ikke() -> None:
    question = only(SCALE.format(type="likert", one="", two="", three=""))
    assert (question.type, question.declared_type, question.base) == (
        "select_one",
        "likert",
        "valid",
    )
    assert question.is_scale
    assert [choice.score for choice in question.choices] == [1, 2, 3, None]
    assert [choice.labelled for choice in question.choices] == [True, False, True, True]
    assert str(question.choices[1].label) == "2"


def test_a_likert_is_the_same_as_the_select_one_it_stands_for() -> None:
    short = SCALE.format(type="likert", one="", two="", three="")
    full = SCALE.format(type="select_one", one=", score: 1", two=", score: 2", three=", score: 3")
    assert questionnaire(short).fingerprint == questionnaire(full).fingerprint


def test_a_scale_may_count_down() -> None:
    question = only(
        SCALE.format(type="likert", one=", score: 3", two=", score: 2", three=", score: 1")
    )
    assert [choice.score for choice in question.choices] == [3, 2, 1, None]


def test_yes_no_brings_its_own_answers_in_every_language() -> None:
    text = "id: p\ntitle: {nn: P, en: P}\nlanguages: [nn, en]\nsections:\n  - questions:\n"
    text += "      - {name: a, type: yes_no, label: {nn: Trivst du?, en: Happy?}}\n"
    read = loads(text)
    (question,) = read.questions
    assert read.default_language == "nn"
    assert [choice.name for choice in question.choices] == ["ja", "nei"]
    assert question.choices[0].label.entries == (("nn", "Ja"), ("en", "Yes"))
    assert (question.type, question.base, question.is_scale) == ("select_one", "answered", False)


def test_vet_ikke_in_a_multiple_choice_stands_alone() -> None:
    question = only("""
        - name: a
          type: select_multiple
          label: Hva?
          choices:
            - {name: b, label: B}
            - {name: c, label: C}
            - {name: ingen, label: Ingen, exclusive: true}
            - {name: vet_ikke, label: Vet ikke, missing: true}
        """)
    assert [choice.exclusive for choice in question.choices] == [False, False, True, True]


def test_notes_are_asked_nothing_and_have_no_number() -> None:
    read = questionnaire("- {name: n, type: note, label: Hei}\n" + YES_NO)
    assert [question.name for question in read.questions] == ["n", "a"]
    assert [question.name for question in read.answerable] == ["a"]
    assert read.number("a") == 1
    for unknown in (lambda: read.number("n"), lambda: read.question("x")):
        with pytest.raises(KeyError):
            unknown()


def test_the_same_letters_typed_on_another_machine_are_the_same() -> None:
    composed = questionnaire("- {name: a, type: text, label: På}")
    decomposed = questionnaire("- {name: a, type: text, label: Pa\u030a}")
    assert composed == decomposed


def test_quoted_yes_and_plain_ja_are_names_like_any_other() -> None:
    question = only("""
        - name: ja
          type: select_one
          label: ja
          choices: [{name: "yes", label: "Yes"}, {name: "no", label: "No"}]
        """)
    assert [choice.name for choice in question.choices] == ["yes", "no"]


def test_a_text_falls_back_to_the_default_language() -> None:
    text = Text.of({"nb": "Hei", "en": "Hello"}, "nb")
    assert (text.in_language("en"), text.in_language("nn"), str(text)) == ("Hello", "Hei", "Hei")
    with pytest.raises(ValueError, match="default"):
        Text.of({"nb": "Hei"}, "nn")


def test_relevance_follows_the_answers() -> None:
    read = questionnaire("""
        - {name: a, type: yes_no, label: A?}
        - name: b
          type: select_multiple
          label: B?
          choices: [{name: x, label: X}, {name: y, label: Y}, {name: z, label: Z}]
        - name: c
          type: text
          label: C
          relevant:
            any:
              - all: [{question: a, is: ja}, {question: b, is: [x, y]}]
              - all: [{not: {question: a, is: ja}}, {question: b, is: z}]
        """)
    condition = read.question("c").relevant
    assert condition is not None
    assert condition.mentions == {"a", "b"}
    for a, b in product(["ja", "nei", None], [(), ("x",), ("y", "z"), ("z",)]):
        answers: dict[str, str | tuple[str, ...]] = {"b": b} if b else {}
        if a:
            answers["a"] = a
        expected = bool({"x", "y"} & set(b)) if a == "ja" else "z" in b
        assert condition.holds(answers) is expected


def test_nothing_in_a_questionnaire_can_be_changed() -> None:
    read = load(FILES / "ytringsfrihet.yaml")
    question = read.questions[0]
    for part in (read, read.title, read.sections[0], question, question.choices[0]):
        with pytest.raises(FrozenInstanceError):
            setattr(part, fields(part)[0].name, "x")
        assert hash(part) == hash(part)


def test_reading_twice_gives_the_same_and_lines_are_no_content() -> None:
    first = questionnaire(YES_NO)
    second = loads("# En kommentar\n" + source(YES_NO))
    assert first == second
    assert first.questions[0].line == 5
    assert second.questions[0].line == 6
    assert second.source.startswith("# En kommentar")


def test_the_slower_parser_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def read() -> list[Questionnaire]:
        return [load(path) for path in sorted(FILES.glob("*.yaml"))]

    quick = read()
    monkeypatch.setattr(tree_module, "_LOADER", yaml.SafeLoader)
    assert read() == quick
