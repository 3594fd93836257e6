"""A ballot's content: whole, hidden, and of one size for all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey, PublicKey, SealedBox

from survey import ballot
from survey.questionnaire import MAX_TEXT_LENGTH, check_answers
from tests.survey.municipality import FULL, questionnaire

KEY = PrivateKey(b"k" * 32)
PUBLIC = bytes(KEY.public_key)
SHEET = questionnaire()
OVERHEAD = 48  # the throw-away public key and the authenticator
UNITS = ["alle", "hjem", 'en enhet med "hermetegn" og æøå 🗳']
SIZE = ballot.padded_size(SHEET, "t" * 32, UNITS)
# What a respondent may write, and what costs most bytes of all: quotes, line breaks, emoji.
written = st.text(max_size=MAX_TEXT_LENGTH) | st.sampled_from(['"', "\\", "\n", "🗳", "æ"]).map(
    lambda sign: "x" + sign * (MAX_TEXT_LENGTH - 2) + "x"
)


def sealed(raw: dict[str, object], unit: str = "hjem") -> bytes:
    sheet = check_answers(SHEET, raw)
    assert not sheet.problems
    return ballot.encrypt(PUBLIC, SIZE, "t" * 32, unit, sheet.answers)


def test_the_key_opens_what_was_handed_in() -> None:
    opened = ballot.decrypt(KEY, SIZE, sealed(dict(FULL)))
    assert opened is not None
    assert (opened.tranche_id, opened.unit_id) == ("t" * 32, "hjem")
    assert opened.answers == {**FULL, "hindre": ("tid", "leder")}


@given(written, st.sampled_from(UNITS))
def test_every_ballot_has_the_same_size(text: str, unit: str) -> None:
    fullest = sealed({**FULL, "mer": text}, unit)
    assert len(fullest) == len(sealed({})) == SIZE + OVERHEAD
    opened = ballot.decrypt(KEY, SIZE, fullest)
    assert opened is not None
    assert opened.answers.get("mer") == check_answers(SHEET, {"mer": text}).answers.get("mer")


def test_the_size_follows_the_longest_unit() -> None:
    short = ballot.padded_size(SHEET, "t", ["a"])
    assert ballot.padded_size(SHEET, "t", ["a", "b" * 600]) > short
    # Written in JSON, 300 quotes are longer than 500 letters.
    assert ballot.padded_size(SHEET, "t", ["a" * 500, '"' * 300]) == ballot.padded_size(
        SHEET, "t", ['"' * 300]
    )


def test_nothing_can_be_read_and_no_two_ballots_are_alike() -> None:
    one, other = sealed(dict(FULL)), sealed(dict(FULL))
    assert one != other
    for word in ("tillit", "enig", "leder", "hjem", "urne", "t" * 32):
        assert word.encode() not in one


def test_the_public_key_opens_nothing() -> None:
    box: Any = SealedBox(PublicKey(PUBLIC))
    with pytest.raises(TypeError, match="public key cannot decrypt"):
        box.decrypt(sealed(dict(FULL)))


def test_another_key_opens_nothing() -> None:
    assert ballot.decrypt(PrivateKey(b"n" * 32), SIZE, sealed(dict(FULL))) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not JSON",
        b"[]",
        b'"x"',
        b"null",
        b'{"tranche": "t", "unit": "u"}',
        b'{"tranche": "t", "unit": "u", "answers": []}',
        b'{"unit": "u", "answers": {}}',
        b'{"tranche": "t", "unit": ["u"], "answers": {}}',
        b'{"tranche": 7, "unit": "u", "answers": {}}',
        b"\xff\xfe",
        b"[" * 3000,
    ],
)
def test_a_ballot_of_anything_else_is_spoiled(content: bytes) -> None:
    padded = content + b"\x80" + bytes(SIZE - len(content) - 1)
    assert ballot.decrypt(KEY, SIZE, SealedBox(KEY.public_key).encrypt(padded)) is None


@given(st.binary(max_size=200))
def test_damage_is_noticed(noise: bytes) -> None:
    assert ballot.decrypt(KEY, SIZE, noise) is None
    right = sealed({})
    middle = len(right) // 2
    wrong = right[:middle] + bytes([right[middle] ^ 1]) + right[middle + 1 :]
    assert ballot.decrypt(KEY, SIZE, wrong) is None
