"""Other people's words stay words."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from survey.pages.markdown import plain

JOINER = "\u2060"
# CommonMark, GitHub's tables and strikes, and Streamlit's colours, icons and formulas.
SIGNS = set("\\`*_{}[]<>()#+-.!|~$:&=")
WORDS = st.text(alphabet=st.sampled_from([*"ab 1\n\t", *sorted(SIGNS)]))


def read(markdown: str) -> str:
    """The text a reader sees: escapes read, signs without width seen as nothing."""
    return re.sub(r"\\(.)", r"\1", markdown, flags=re.DOTALL).replace(JOINER, "")


@given(st.one_of(WORDS, st.text()))
@example("![b](https://ond.example) <script> :red[x] $x$ **fet** `c` ~~s~~ &amp; | a |")
def test_every_sign_is_escaped(text: str) -> None:
    escaped = plain(text)
    place = 0
    while place < len(escaped):
        if escaped[place] == "\\":
            assert escaped[place + 1] in SIGNS
            place += 2
            continue
        assert escaped[place] not in SIGNS
        place += 1


@given(st.one_of(WORDS, st.text()))
def test_nothing_but_indents_is_lost(text: str) -> None:
    text = text.replace(JOINER, "")
    assert read(plain(text)) == re.sub(r"^[ \t]+", "", text, flags=re.MULTILINE)


@given(st.one_of(WORDS, st.text()))
def test_no_line_begins_a_block(text: str) -> None:
    blocks = re.compile(r"( {4}|\t|#{1,6}\s|[-+*>]\s|\d+[.)]\s|=+\s*$|```|~~~|\|)")
    for line in plain(text).split("\n"):
        assert not blocks.match(line)


@pytest.mark.parametrize(
    "text",
    ["https://ond.example", "HTTP://ond.example", "www.ond.example", "Www.ond.example", "a@b.no"],
)
def test_an_address_does_not_become_a_link(text: str) -> None:
    # Links are found after the escapes are read, so that those are no help.
    seen = re.sub(r"\\(.)", r"\1", plain(text))
    assert not re.search(r"https?://[-.\w]|www(?=\.)|@[-\w]", seen, re.IGNORECASE)


@pytest.mark.parametrize("text", ["--", "->", "<-", "<->", "---"])
def test_dashes_do_not_become_arrows(text: str) -> None:
    seen = re.sub(r"\\(.)", r"\1", plain(text))
    assert not re.search("--|->|<-", seen)


def test_ordinary_norwegian_is_left_alone() -> None:
    text = "Hva opplever du? Ærlig talt, «Ja» eller 5 %; æøå ÆØÅ"
    assert plain(text) == text
