"""The file to merge: opens as it is in Norwegian Excel, and runs nothing there."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey import code
from survey.handout import mail_merge
from survey.pepper import Pepper
from survey.texts import translator

URL = "https://medvirk.kommunen.no"
PEPPER = Pepper(b"p" * 32)
say = translator("nb")


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_each_code_has_its_line_with_address_and_unit() -> None:
    codes = [code.new(PEPPER) for _ in range(30)]
    content = mail_merge.rows({"a": ("Øst", codes[:10]), "b": ("Vest", codes[10:])}, URL, say)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == 31
    heading, *lines = read(content)
    assert heading == ["Kode", "Adresse", "Enhet"]
    assert {(one, unit) for one, _, unit in lines} == {
        (code.readable(one), "Øst" if one in codes[:10] else "Vest") for one in codes
    }
    for one, address, _ in lines:
        assert address == f"{URL}/k#{code.normalise(one)}"


def test_the_order_is_drawn_anew() -> None:
    codes = {"a": ("A", [code.new(PEPPER) for _ in range(30)])}
    assert mail_merge.rows(codes, URL, say) != mail_merge.rows(codes, URL, say)


@pytest.mark.parametrize("name", ["=1+1", "+47", "-A", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0"])
def test_a_unit_that_looks_like_a_formula_is_words(name: str) -> None:
    _, line = read(mail_merge.rows({"a": (name, [code.new(PEPPER)])}, URL, say))
    assert line[2] == f"'{name}"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_name_stays_in_its_cell_and_begins_no_formula(name: str) -> None:
    _, line = read(mail_merge.rows({"a": (name, [code.new(PEPPER)])}, URL, say))
    assert len(line) == 3
    assert line[2] in (name, f"'{name}")
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in line)
