"""Codes: random enough, told from made-up ones, and kind to those who type."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from survey import code
from survey.pepper import Pepper

OURS = Pepper(b"o" * 32)
THEIRS = Pepper(b"t" * 32)
LOOK_ALIKES = set("01IO")

secrets = st.binary(min_size=32, max_size=32).map(Pepper)


def test_a_code_is_100_bits_without_look_alikes() -> None:
    assert len(code.ALPHABET) == len(set(code.ALPHABET)) == 32
    assert not LOOK_ALIKES & set(code.ALPHABET)
    fresh = code.new(OURS)
    assert len(fresh) * 5 == 80 + 20
    assert set(fresh) <= set(code.ALPHABET)


def test_every_sign_of_a_code_is_random() -> None:
    codes = [code.new(OURS) for _ in range(2000)]
    assert len(set(codes)) == len(codes)
    for place in range(20):
        seen = Counter(one[place] for one in codes)
        # 62.5 of each expected; 7 standard deviations to either side.
        assert len(seen) == 32
        assert all(8 < count < 117 for count in seen.values())


@given(secrets)
def test_an_issued_code_is_genuine(pepper: Pepper) -> None:
    assert code.is_genuine(pepper, code.new(pepper))


def test_the_code_of_another_server_is_not_genuine() -> None:
    # Each passes by chance once in 2^20.
    passed = sum(code.is_genuine(OURS, code.new(THEIRS)) for _ in range(1000))
    assert passed <= 2


def test_one_wrong_sign_is_caught() -> None:
    # A wrong sign in the random part passes once in 2^20; in the tag, never.
    passed = Counter[bool]()
    for _ in range(40):
        right = code.new(OURS)
        for place in range(20):
            for sign in set(code.ALPHABET) - {right[place]}:
                wrong = right[:place] + sign + right[place + 1 :]
                passed[place >= 16] += code.is_genuine(OURS, wrong)
    assert passed[True] == 0
    assert passed[False] <= 2


@given(st.integers(0, 18))
def test_two_swapped_signs_are_caught(place: int) -> None:
    right = "23456789ABCDEFGH"
    right += code._tag(OURS, right)
    swapped = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    assert swapped == right or not code.is_genuine(OURS, swapped)


@given(st.text())
def test_whatever_is_typed_is_answered(typed: str) -> None:
    normalised = code.normalise(typed)
    assert code.normalise(normalised) == normalised
    assert not code.is_genuine(OURS, typed)
    assert not code.is_genuine(OURS, normalised)


@given(st.data())
def test_spaces_hyphens_and_small_letters_do_not_matter(data: st.DataObject) -> None:
    right = code.new(OURS)
    gaps = data.draw(st.lists(st.sampled_from(["", " ", "-", "–", "\t"]), min_size=20, max_size=20))
    small = data.draw(st.lists(st.booleans(), min_size=20, max_size=20))
    typed = "".join(
        (sign.lower() if low else sign) + gap
        for sign, gap, low in zip(right, gaps, small, strict=True)
    )
    assert code.normalise(typed) == right
    assert code.normalise(code.readable(right)) == right


def test_a_slip_is_read_in_groups_of_four() -> None:
    assert code.readable("ABCDEFGHJKLMNPQRSTUV") == "ABCD-EFGH-JKLM-NPQR-STUV"


def test_what_the_database_keeps_depends_on_the_server_and_is_not_the_tag() -> None:
    fresh = code.new(OURS)
    assert len(code.mac(OURS, fresh)) == 32
    assert code.mac(OURS, fresh) != code.mac(THEIRS, fresh)
    assert code.mac(OURS, fresh) != OURS.derive("code tag", fresh.encode())
