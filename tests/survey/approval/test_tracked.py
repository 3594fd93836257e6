"""Tracked changes: the pieces give both texts back, and mark what a reader would mark."""

from __future__ import annotations

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.approval.tracked import Piece, tracked

WORDS = st.lists(
    st.sampled_from(["jeg", "kan", "skille", " ", "  ", ",", ".", "\n", "«", "»", "å", "e-post"]),
    max_size=25,
).map("".join)
TEXTS = st.one_of(WORDS, st.text(max_size=40))


def shown(old: str, new: str) -> str:
    marks = {"kept": "{}", "removed": "[-{}-]", "added": "[+{}+]"}
    return "".join(marks[piece.kind].format(piece.text) for piece in tracked(old, new))


@given(TEXTS, TEXTS)
def test_the_pieces_give_both_texts_back(old: str, new: str) -> None:
    pieces = tracked(old, new)
    assert "".join(one.text for one in pieces if one.kind != "added") == old
    assert "".join(one.text for one in pieces if one.kind != "removed") == new
    assert all(one.text for one in pieces)
    kinds = [one.kind for one in pieces]
    assert all(first != second for first, second in pairwise(kinds))
    assert ("added", "removed") not in pairwise(kinds)


@given(TEXTS)
def test_the_same_text_is_kept_whole(text: str) -> None:
    assert tracked(text, text) == ((Piece("kept", text),) if text else ())


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Jeg kan  skille", "Jeg kan skille", "Jeg kan[-  -][+ +]skille"),
        (
            "de siste 12 måneder latt være",
            "de siste 12 månedene latt være",
            "de siste 12 [-måneder-][+månedene+] latt være",
        ),
        ("Trives du?", "Trives du på jobb?", "Trives du[+ på jobb+]?"),
        ("Ja, og nei.", "Ja og nei.", "Ja[-,-] og nei."),
        (
            "Jeg opplever å ha tillit i arbeidet.",
            "Lederen min stoler på meg i arbeidet.",
            "[-Jeg opplever å ha tillit-][+Lederen min stoler på meg+] i arbeidet.",
        ),
        ("Send e-post", "Send post", "Send [-e-post-][+post+]"),
        ("", "Nytt", "[+Nytt+]"),
        ("Borte", "", "[-Borte-]"),
    ],
)
def test_what_a_reader_would_mark(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


def test_a_long_text_does_not_hold_up_the_page() -> None:
    old = " ".join(f"ord{number % 90}" for number in range(600))[:4000]
    new = " ".join(f"ord{number * 7 % 90}" for number in range(600))[:4000]
    begun = perf_counter()
    tracked(old, new)
    assert perf_counter() - begun < 2
