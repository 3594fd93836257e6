"""Every fault there is, provoked: its code, its line, its words."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from survey.questionnaire import QuestionnaireError, check_files, load, loads
from survey.texts import LANGUAGES
from tests.survey.questionnaire.snippets import FILES, HEAD, YES_NO, faults, source

LISTED = "id: p\ntitle: P\nlanguages: [nb, nn]\nsections:\n  - questions:\n"

# Questions put below HEAD, which has four lines: the first of them stands on line 5.
QUESTIONS = [
    # Keys and values
    ("- {name: a, type: yes_no, lable: Ja?}", [("missing-key", 5), ("unknown-key", 5)]),
    ("- {name: a, type: yes_no}", [("missing-key", 5)]),
    ("- {type: yes_no, label: x}", [("missing-key", 5)]),
    ("- bare tekst", [("not-fields", 5)]),
    ("- {name: a, type: likert, label: x}", [("missing-key", 5)]),
    ("- {name: a, type: note, label: x, required: true}", [("key-not-for-type", 5)]),
    ("- {name: a, type: text, label: x, choices: [b]}",
     [("not-fields", 5), ("key-not-for-type", 5)]),
    ("- {name: a, type: yesno, label: x}", [("unknown-value", 5)]),
    ("- {name: A, type: yes_no, label: x}", [("bad-name", 5)]),
    ("- {name: _a, type: yes_no, label: x}", [("bad-name", 5)]),
    ("- {name: å, type: yes_no, label: x}", [("bad-name", 5)]),
    ("- {name: " + "a" * 65 + ", type: yes_no, label: x}", [("bad-name", 5)]),
    ("- {name: yes, type: yes_no, label: x}", [("bool-as-text", 5)]),
    ("- name: a\n  type: yes_no\n  label: No", [("bool-as-text", 7)]),
    ("- name: a\n  type: yes_no\n  label:\n", [("empty-text", 7)]),
    ("- name: a\n  type: yes_no\n  label: '  '", [("empty-text", 7)]),
    ("- name: a\n  type: yes_no\n  label: [x]", [("not-text", 7)]),
    ("- {name: a, type: yes_no, label: " + "x" * 1001 + "}", [("text-too-long", 5)]),
    ('- {name: a, type: yes_no, label: "x\\u202ey"}', [("stray-escape", 5)]),
    ('- {name: a, type: yes_no, label: "x\\ty"}', [("stray-escape", 5)]),
    ("- {name: a, type: text, label: x, required: yes}", [("not-boolean", 5)]),
    ("- {name: a, type: text, label: x, required: 'true'}", [("not-boolean", 5)]),
    ("- {name: a, type: text, label: x, required: [true]}", [("not-boolean", 5)]),
    ("- {name: a, type: text, label: x, reference_period: 0}", [("not-integer", 5)]),
    ("- {name: a, type: text, label: x, reference_period: 1e3}", [("not-integer", 5)]),
    # Questions
    (YES_NO * 2, [("duplicate-question", 6)]),
    ("- {name: a, type: text, label: x, required: true, sensitive: true}",
     [("required-sensitive", 5)]),
    ("- {name: a, type: select_one, label: x, choices: [{name: b, label: B}, {name: c, label: C}],"
     " index: i, reverse: true}", [("needs-scale", 5), ("needs-scale", 5)]),
    ("- {name: a, type: yes_no, label: x, favourable: high}", [("unknown-value", 5)]),
    ("- {name: a, type: yes_no, label: x, base: all}", [("unknown-value", 5)]),
    ("- {name: a, type: yes_no, label: x, change_kind: type}", [("unknown-value", 5)]),
    # Choices
    ("- {name: a, type: likert, label: x, choices: enighet}", [("unknown-choice-list", 5)]),
    ("- {name: a, type: likert, label: x, choices: []}", [("empty-list", 5)]),
    ("- {name: a, type: likert, label: x, choices: }", [("empty-text", 5)]),
    ("- {name: a, type: likert, label: x, choices: {b: c}}", [("not-list", 5)]),
    ("- {name: a, type: likert, label: x, choices: [{name: b}]}", [("few-choices", 5)]),
    ("- {name: a, type: select_one, label: x, choices: [{name: b, label: B}, {name: c, label: C,"
     " missing: true}]}", [("few-choices", 5)]),
    ("- {name: a, type: yes_no, label: x, choices: [{name: b, label: B}, {name: c, label: C},"
     " {name: d, label: D}]}", [("yes-no-choices", 5)]),
    ("- name: a\n  type: likert\n  label: x\n  choices:\n  - name: b\n  - name: b\n",
     [("duplicate-choice", 10)]),
    ("- name: a\n  type: likert\n  label: x\n  choices:\n  - {name: b, label: x}\n"
     "  - {name: c, label: x}\n", [("duplicate-label", 10)]),
    ("- name: a\n  type: select_multiple\n  label: x\n  choices:\n  - {name: b, label: B}\n"
     "  - name: c\n", [("label-missing", 10)]),
    ("- name: a\n  type: likert\n  label: x\n  choices:\n  - name: b\n  - name: c\n"
     "  - {name: d, missing: true}\n", [("label-missing", 11)]),
    ("- name: a\n  type: select_multiple\n  label: x\n  choices:\n"
     "  - {name: b, label: B, exclusive: true}\n  - {name: c, label: C, exclusive: true}\n",
     [("two-exclusive", 10)]),
    ("- name: a\n  type: select_one\n  label: x\n  choices:\n"
     "  - {name: b, label: B, exclusive: true}\n  - {name: c, label: C}\n",
     [("exclusive-not-for-type", 9)]),
    ("- name: a\n  type: likert\n  label: x\n  choices:\n  - name: b\n  - name: c\n"
     "  - {name: d, label: D, missing: true, score: 3}\n", [("score-on-missing", 11)]),
    ("- name: a\n  type: select_one\n  label: x\n  choices:\n  - {name: b, label: B, score: 1}\n"
     "  - {name: c, label: C}\n", [("score-incomplete", 10)]),
    ("- name: a\n  type: likert\n  label: x\n  choices:\n  - {name: b, score: 1}\n"
     "  - {name: c, score: 3}\n  - {name: d, score: 2}\n", [("score-order", 9)]),
    ("- name: a\n  type: select_multiple\n  label: x\n  choices:\n"
     "  - {name: b, label: B, score: 1}\n  - {name: c, label: C}\n", [("score-not-for-type", 9)]),
    ("- {name: a, type: likert, label: x, choices: ["
     + ", ".join(f"{{name: b{n}}}" for n in range(51)) + "]}", [("too-many", 5)]),
    # Conditions
    (YES_NO + "- {name: b, type: note, label: x, relevant: a}", [("condition-form", 6)]),
    (YES_NO + "- {name: b, type: note, label: x, relevant: {question: a}}",
     [("condition-form", 6)]),
    (YES_NO + "- {name: b, type: note, label: x, relevant: {}}", [("condition-form", 6)]),
    (YES_NO + "- {name: b, type: note, label: x, relevant: {question: a, equals: ja}}",
     [("unknown-key", 6)]),
    (YES_NO + "- {name: b, type: note, label: x, relevant: {any: []}}", [("empty-list", 6)]),
    (YES_NO + "- {name: b, type: note, label: x, relevant: {question: a, is: no}}",
     [("bool-as-text", 6)]),
    (YES_NO + "- {name: b, type: note, label: x, relevant: {question: aa, is: ja}}",
     [("relevant-unknown", 6)]),
    (YES_NO + "- {name: b, type: note, label: x, relevant: {question: a, is: [ja, kanskje]}}",
     [("relevant-unknown-choice", 6)]),
    ("- {name: t, type: text, label: x}\n"
     "- {name: b, type: note, label: x, relevant: {question: t, is: ja}}",
     [("relevant-not-choice", 6)]),
    ("- {name: b, type: note, label: x, relevant: {question: a, is: ja}}\n" + YES_NO,
     [("relevant-later", 5)]),
    ("- {name: a, type: yes_no, label: x, relevant: {question: a, is: ja}}",
     [("relevant-cycle", 5)]),
    ("- {name: a, type: yes_no, label: x, relevant: {question: c, is: ja}}\n"
     "- {name: b, type: yes_no, label: x, relevant: {not: {question: a, is: ja}}}\n"
     "- {name: c, type: yes_no, label: x, relevant: {all: [{question: b, is: ja}]}}\n",
     [("relevant-cycle", 5)]),
]  # fmt: skip

# Whole files.
FILES_WITH_FAULTS = [
    ("", [("empty-file", 1)]),
    ("# bare en kommentar\n", [("empty-file", 1)]),
    ("- a\n- b\n", [("not-fields", 1)]),
    ("id: p\ntitle: P\n", [("missing-key", 1)]),
    ("id: p\ntitle: P\nsections: []\n", [("empty-list", 3)]),
    ("id: p\ntitle: P\nsections:\n  - []\n", [("not-fields", 4)]),
    ("id: p\ntitle: P\nsections:\n  - title: Del\n", [("missing-key", 4)]),
    (HEAD + "      " + YES_NO + "id: q\n", [("duplicate-key", 6)]),
    (HEAD + "      " + YES_NO + "---\nid: q\n", [("many-documents", 6)]),
    (HEAD + "\t- x\n", [("tab", 5)]),
    (HEAD + "      " + YES_NO + "# \u200e\n", [("stray-character", 6)]),
    (HEAD + "      - x: \x00\n", [("stray-character", 5)]),
    (HEAD + "      - name: a: b\n", [("syntax-colon", 5)]),
    (HEAD + "      - name: 'a\n", [("syntax-quote", 5)]),
    (HEAD + "      - [a,\n      b\n", [("syntax-quote", 5)]),
    (HEAD + "      - name: @a\n", [("syntax-sign", 5)]),
    (HEAD + "      - name: a\n       type: b\n", [("syntax-indent", 6)]),
    ("id: !!binary p\ntitle: &t P\nsections: *t\n",
     [("tag", 1), ("anchor", 2), ("anchor", 3)]),
    ("? [a, b]\n: c\nid: p\ntitle: P\nsections: []\n",
     [("key-not-text", 1), ("empty-list", 5)]),
    ("a: " + "[" * 30, [("too-deep", 1)]),
    ("[" + "a," * 50_001 + "]", [("too-much", 1)]),
    ("id: p\n" + "a: \t\n" * 200, [*(("tab", n) for n in range(2, 102)), ("too-many-faults", 101)]),
    # Languages
    ("id: p\ntitle: {no: P}\nsections: []\n", [("language-no", 2), ("empty-list", 3)]),
    ("id: p\ntitle: {nb: P, se: P}\nsections: []\n", [("unknown-language", 2), ("empty-list", 3)]),
    ("id: p\ntitle: {nb: P, en: P}\nsections: []\n",
     [("language-undeclared", 2), ("empty-list", 3)]),
    (LISTED + "      " + YES_NO, [("language-missing", 2), ("language-missing", 6)]),
    ("id: p\ntitle: P\nlanguages: [nb, nb]\nsections: []\n",
     [("duplicate-language", 3), ("empty-list", 4)]),
    ("id: p\ntitle: P\nlanguages: [nb, no]\nsections: []\n",
     [("language-no", 3), ("empty-list", 4)]),
    ("id: p\ntitle: P\nlanguages: [nb]\ndefault_language: nn\nsections: []\n",
     [("unknown-value", 4), ("empty-list", 5)]),
    # Choice lists
    ("id: p\ntitle: P\nchoice_lists: []\nsections: []\n", [("not-fields", 3), ("empty-list", 4)]),
    ("id: p\ntitle: P\nchoice_lists:\n  Stor: [{name: b, label: B}]\nsections: []\n",
     [("bad-name", 4), ("empty-list", 5)]),
    ("id: p\ntitle: P\nchoice_lists:\n" + "".join(f"  l{n}: [{{name: b}}]\n" for n in range(51))
     + "sections: []\n", [("too-many", 4), ("empty-list", 55)]),
    (HEAD + "".join(f"      - {{name: q{n}, type: text, label: x}}\n" for n in range(201)),
     [("too-many", 5)]),
    (HEAD + "".join(f"      - {{name: q{n}, type: text, label: x}}\n" for n in range(150))
     + "  - questions:\n"
     + "".join(f"      - {{name: r{n}, type: text, label: x}}\n" for n in range(51)),
     [("too-many", 3)]),
]  # fmt: skip

# Bytes in a file, or no file.
BYTES = [
    (source(YES_NO).encode("utf-16"), "encoding", 1),
    (source(YES_NO).encode("latin-1"), "encoding", 2),
    (source(YES_NO).encode("utf-8") + b"#\xff", "encoding", 6),
    (b"#" * 1_000_001, "too-large", 1),
]


@pytest.mark.parametrize(("questions", "expected"), QUESTIONS)
def test_a_fault_in_a_question_has_its_code_and_line(
    questions: str, expected: list[tuple[str, int]]
) -> None:
    assert sorted(faults(source(questions))) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), FILES_WITH_FAULTS)
def test_a_fault_in_a_file_has_its_code_and_line(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert faults(text) == expected


@pytest.mark.parametrize(("content", "code", "line"), BYTES)
def test_bytes_that_are_no_text_are_a_fault(
    content: bytes, code: str, line: int, tmp_path: Path
) -> None:
    path = tmp_path / "skjema.yaml"
    path.write_bytes(content)
    with pytest.raises(QuestionnaireError) as caught:
        load(path)
    assert [(fault.code, fault.line) for fault in caught.value.faults] == [(code, line)]


def test_what_is_not_a_readable_file_is_a_fault(tmp_path: Path) -> None:
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    for path, code in (
        (tmp_path, "not-a-file"),
        (fifo, "not-a-file"),
        (tmp_path / "no.yaml", "file-missing"),
        (tmp_path / ("x" * 5000), "unreadable"),
        ("a\0b", "file-missing"),
    ):
        with pytest.raises(QuestionnaireError) as caught:
            load(path)
        assert [fault.code for fault in caught.value.faults] == [code]


def test_a_byte_order_mark_and_foreign_newlines_are_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "skjema.yaml"
    plain = loads(source(YES_NO))
    path.write_bytes(b"\xef\xbb\xbf" + source(YES_NO).replace("\n", "\r\n").encode())
    assert load(path).fingerprint == plain.fingerprint
    assert loads("\ufeff" + source(YES_NO)).fingerprint == plain.fingerprint


def test_ten_megabytes_are_refused_within_a_second(tmp_path: Path) -> None:
    path = tmp_path / "stor.yaml"
    path.write_bytes(b"a: [\n" * 2_000_000)
    started = time.perf_counter()
    with pytest.raises(QuestionnaireError):
        load(path)
    assert time.perf_counter() - started < 1


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{after}: &{after} [{','.join(['*' + before] * 9)}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB,
        "[" * 999_000,
        "{" * 999_000,
        "- " * 499_000,
        "? " * 499_000,
        "a: '" + "x" * 999_000,
        "a: " + "x " * 499_000,
        "a,\n" * 330_000,
        "&a " * 330_000,
        "%YAML 1." + "1" * 5000 + "\n---\na: b\n",
        '"\\UFFFFFFFF"',
        "\t\n" * 400_000,
        "a: b\n" * 190_000,
        "? a\n" * 240_000,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_hostile_yaml_gets_a_fault_in_reasonable_time(text: str) -> None:
    started = time.perf_counter()
    assert faults(text)
    assert time.perf_counter() - started < 3


def test_all_faults_are_reported_at_once_in_the_order_of_lines() -> None:
    found = faults(
        "id: P\ntitle: {no: P}\nunknown: 1\nsections:\n  - questions:\n"
        "      - {name: a, type: likret, label: x}\n"
        "      - {name: a, type: text, label: x, required: ja}\n"
    )
    assert found == [
        ("bad-name", 1),
        ("language-no", 2),
        ("unknown-key", 3),
        ("unknown-value", 6),
        ("duplicate-question", 7),
        ("not-boolean", 7),
    ]


def test_a_fault_says_where_what_and_what_to_do() -> None:
    with pytest.raises(QuestionnaireError) as caught:
        loads(source("- {name: a, type: yes_no, label: x, requried: true}"), "s.yaml")
    (fault,) = caught.value.faults
    assert str(fault) == "s.yaml:5: a: «requried» er ikke en nøkkel her: mente du «required»?"
    assert str(caught.value) == str(fault)
    assert fault.message == "«requried» er ikke en nøkkel her"
    assert fault.remedy == "mente du «required»?"
    assert (
        fault.render("en") == "s.yaml:5: a: “requried” is not a key here: did you mean “required”?"
    )
    assert "meinte du" in fault.render("nn")


def test_words_from_the_file_cannot_break_the_line() -> None:
    with pytest.raises(QuestionnaireError) as caught:
        loads(source('- {"a\\nb: c": 1}'))
    assert all("\n" not in str(fault) for fault in caught.value.faults)


def catalogue() -> set[str]:
    path = FILES.parent / "survey" / "texts" / "nb" / "faults.ftl"
    ids = re.findall(r"^fault-([a-z-]+) =", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {code for code in ids if not code.endswith("-fix") and code != "whole"}


def test_every_fault_in_the_catalogue_is_provoked_by_a_test() -> None:
    tables = [*QUESTIONS, *FILES_WITH_FAULTS]
    provoked = {code for _, expected in tables for code, _ in expected}
    provoked |= {code for _, code, _ in BYTES}
    provoked |= {"not-a-file", "file-missing", "unreadable", "syntax"}
    assert faults('a: b\nc: "\\q"\n') == [("syntax", 2)]
    assert catalogue() == provoked


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_has_words_in_every_language(language: str) -> None:
    for text in [*(source(q) for q, _ in QUESTIONS), *(text for text, _ in FILES_WITH_FAULTS)]:
        with pytest.raises(QuestionnaireError) as caught:
            loads(text, language=language)
        for line in str(caught.value).splitlines():
            assert re.fullmatch(r"<tekst>:\d+: .+: .+", line)


def test_check_prints_every_fault_and_exits_with_one(tmp_path: Path) -> None:
    broken = tmp_path / "feil.yaml"
    broken.write_text("id: P\ntitle: T\nsections: []\n", encoding="utf-8")
    lines, exit_code = check_files([FILES / "tillitsreform.yaml", broken])
    assert exit_code == 1
    assert lines[0].startswith(f"{FILES / 'tillitsreform.yaml'}: i orden, 8 spørsmål")
    assert [line.split(": ")[0] for line in lines[1:]] == [f"{broken}:1", f"{broken}:3"]


def test_check_marks_warnings_and_exits_with_zero() -> None:
    lines, exit_code = check_files([FILES / "ytringsfrihet.yaml"])
    assert exit_code == 0
    assert len(lines) > 5
    assert all(": advarsel: " in line for line in lines[:-1])
