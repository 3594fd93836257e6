"""Addresses as people have them: pasted, exported, in every shape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.handout import recipients
from survey.handout.recipients import Fault
from survey.mail import is_plausible
from survey.problem import Problem


@pytest.mark.parametrize(
    "text",
    [
        "kari@x.no\nola@x.no",
        "kari@x.no\r\n\r\n  ola@x.no  \r\n",
        "kari@x.no; ola@x.no",
        "kari@x.no,ola@x.no,",
        "Kari Nordmann <kari@x.no>; Nordmann, Ola <ola@x.no>",
        "E-post\nkari@x.no\nola@x.no\n",
        "Navn;E-post;Enhet\nKari;kari@x.no;Skole\nOla;ola@x.no;Skole",
        '"Kari";"kari@x.no"\n"Ola";"ola@x.no"',
        "mailto:kari@x.no\tola@x.no",
    ],
)
def test_the_addresses_are_found(text: str) -> None:
    assert recipients.read(text) == recipients.Recipients(("kari@x.no", "ola@x.no"), 0, ())


def test_the_same_address_gets_one_message() -> None:
    found = recipients.read("kari@x.no\nKARI@X.NO\nola@x.no\nkari@x.no")
    assert found.addresses == ("kari@x.no", "ola@x.no")
    assert found.repeated == 2


def test_faults_are_named_by_row() -> None:
    found = recipients.read("E-post\nkari@x.no\nola\n\nper@\nå@ø.no;siri@x.no\n" + "x" * 99)
    assert found.addresses == ("kari@x.no", "siri@x.no")
    assert found.faults == (
        Fault(3, "ola"),
        Fault(5, "per@"),
        Fault(6, "å@ø.no"),
        Fault(7, "x" * 60 + "…"),
    )


def test_too_many_are_told() -> None:
    text = "\n".join(f"a{n}@x.no" for n in range(recipients.MOST_ADDRESSES + 1))
    with pytest.raises(Problem) as raised:
        recipients.read(text)
    assert raised.value.text_id == "problem-codes-too-many-addresses"


@given(st.text())
def test_whatever_is_pasted_gives_addresses_that_can_be_sent_to(text: str) -> None:
    found = recipients.read(text)
    assert all(map(is_plausible, found.addresses))
    folded = [one.casefold() for one in found.addresses]
    assert len(set(folded)) == len(folded)
    assert all(fault.text.isprintable() for fault in found.faults)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_files_in_the_usual_encodings(encoding: str) -> None:
    content = "Navn;E-post\nKåre Ærlig Østby;kare@x.no\nBjørn Åsen;bjorn@x.no\n".encode(encoding)
    assert recipients.read(recipients.decoded(content)).addresses == ("kare@x.no", "bjorn@x.no")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"PK\x03\x04rest of an xlsx", "problem-codes-list-spreadsheet"),
        (b"\xd0\xcf\x11\xe0rest of an xls", "problem-codes-list-spreadsheet"),
        (bytes(range(256)) * 4, "problem-codes-list-unreadable"),
    ],
)
def test_files_that_are_no_text_are_told(content: bytes, problem: str) -> None:
    with pytest.raises(Problem) as raised:
        recipients.decoded(content)
    assert raised.value.text_id == problem
