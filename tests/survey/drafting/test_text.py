"""What somebody uploads or types: text or not, a questionnaire or faults."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from survey import approval, drafting
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import reading, writing
from tests.survey.municipality import SOURCE, decided


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "problem-upload-empty"),
        (b" \r\n\t \n", "problem-upload-empty"),
        (b"%PDF-1.7\0\xe2\xe3\xcf", "problem-upload-not-text"),
        (b"PK\x03\x04\x14\0\x06\0\x08\0\xff", "problem-upload-not-text"),
        (b"id: a\0b\n", "problem-upload-not-text"),
        ("title: Spørsmål\n".encode("latin-1"), "problem-upload-encoding"),
        ("title: Spørsmål\n".encode("utf-16"), "problem-upload-encoding"),
        (b"#" * (drafting.MAX_UPLOAD_BYTES + 1), "problem-upload-too-large"),
    ],
    ids=["empty", "blank", "pdf", "word", "zero", "latin-1", "utf-16", "large"],
)
def test_a_file_that_holds_no_text_is_told_apart(content: bytes, problem: str) -> None:
    with pytest.raises(Problem) as refused:
        drafting.decoded(content)
    assert refused.value.text_id == problem


def test_the_line_of_a_wrong_encoding_is_named() -> None:
    with pytest.raises(Problem) as refused:
        drafting.decoded(b"id: a\ntitle: b\nintro: \xf8\n")
    assert refused.value.values == {"line": 3}


def test_a_file_of_windows_is_read_with_plain_newlines() -> None:
    content = b"\xef\xbb\xbf" + SOURCE.replace("\n", "\r\n").encode()
    assert drafting.decoded(content) == SOURCE


@given(st.binary(max_size=200))
def test_any_file_gives_text_or_a_reason(content: bytes) -> None:
    try:
        text: str | None = drafting.decoded(content)
    except Problem:
        text = None
    if text is not None:
        assert "\r" not in text
        assert text.split() == content.decode("utf-8-sig").split()


def test_a_text_is_a_questionnaire_or_faults() -> None:
    sound = drafting.check(SOURCE)
    assert sound.questionnaire == loads(SOURCE)
    assert not sound.faults
    faulty = drafting.check(SOURCE.replace("type: likert", "type: likerts"))
    assert faulty.questionnaire is None
    assert [(one.line, one.code) for one in faulty.faults] == [(8, "unknown-value")]
    spaced = drafting.check(SOURCE.replace("nb: Jeg har tillit.", "nb: Jeg har  tillit."))
    assert [one.code for one in spaced.warnings] == ["double-space"]


def test_stored_versions_are_listed_with_the_newest_first(engine: Engine) -> None:
    with writing(engine) as session:
        first = decided(session)
    changed = loads(SOURCE.replace("Jeg har tillit.", "Jeg har stor tillit."))
    with writing(engine) as session:
        second = approval.keep_version(session, changed)
    with reading(engine) as session:
        found = drafting.stored(session)
    assert [(one.version_id, one.is_approved) for one in found] == [(second, False), (first, True)]
    assert {one.questionnaire_id for one in found} == {"trivsel"}
    assert found[0].fingerprint == changed.fingerprint
