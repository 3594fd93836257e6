"""Letters through a real mail server, and through those that fail."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from survey import mail
from survey.mail import Letter, MailServer, Posted, Security, one_line, sending
from tests.survey.post_office import (
    PASSWORD,
    SENDER,
    USER,
    PostOffice,
    nobody,
    open_post_office,
    silent_server,
)

FIVE = [Letter(f"nr{n}@kommunen.example", "Nytt", "Noe venter.") for n in range(5)]


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as opened:
        yield opened


def sent(server: MailServer, *letters: Letter) -> tuple[int, int]:
    posted = Posted()
    mail.send(server, letters, posted)
    assert posted.over
    return posted.sent, posted.failed


def test_a_letter_arrives_with_its_norwegian_letters(office: PostOffice) -> None:
    letter = Letter("ås@x.no".replace("å", "a"), "Nytt om «Ærlig på Ås»", "Blåbær – øl\n\nSå\n")
    assert sent(office.server, letter) == (1, 0)
    (arrived,) = office.arrived
    assert arrived.sender == SENDER
    assert arrived.recipients == ("as@x.no",)
    assert arrived.letter["From"] == SENDER
    assert arrived.letter["To"] == "as@x.no"
    assert arrived.letter["Subject"] == "Nytt om «Ærlig på Ås»"
    assert arrived.text.replace("\r\n", "\n") == "Blåbær – øl\n\nSå\n"
    assert arrived.letter.get_content_type() == "text/plain"
    assert arrived.letter["Auto-Submitted"] == "auto-generated"
    assert arrived.letter["Message-ID"].endswith("@kommunen.example>")
    assert abs(time.time() - parsedate_to_datetime(arrived.letter["Date"]).timestamp()) < 60


def test_everybody_gets_a_letter_of_their_own(office: PostOffice) -> None:
    assert sent(office.server, *FIVE) == (5, 0)
    assert [one.recipients for one in office.arrived] == [(letter.to,) for letter in FIVE]
    assert [one.letter["To"] for one in office.arrived] == [letter.to for letter in FIVE]
    assert not any(one.letter["Cc"] or one.letter["Bcc"] for one in office.arrived)
    assert office.connections == 1


def test_one_who_is_refused_does_not_stop_the_others(
    office: PostOffice, caplog: pytest.LogCaptureFixture
) -> None:
    office.refused = frozenset({FIVE[0].to, FIVE[2].to})
    assert sent(office.server, *FIVE) == (3, 2)
    assert office.recipients == [FIVE[1].to, FIVE[3].to, FIVE[4].to]
    assert [record.getMessage() for record in caplog.records] == [
        "Medvirk: a notice was not sent: SMTPRecipientsRefused [550]"
    ] * 2


def test_a_server_that_is_down_is_counted(caplog: pytest.LogCaptureFixture) -> None:
    assert sent(nobody(), *FIVE) == (0, 5)
    assert len(caplog.records) == 1
    assert "kommunen.example" not in caplog.text


def test_a_silent_server_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "STEP_SECONDS", 0.2)
    began = time.monotonic()
    with silent_server() as server:
        assert sent(server, *FIVE) == (0, 5)
    assert 0.2 <= time.monotonic() - began < 2


def test_a_slow_server_is_given_so_much_time_in_all(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.seconds = 0.2
    monkeypatch.setattr(sending, "ALL_SECONDS", 0.3)
    assert sent(office.server, *FIVE) == (2, 3)


def test_a_server_that_hangs_up_fails_the_rest(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.seconds = 0.3
    monkeypatch.setattr(sending, "STEP_SECONDS", 0.1)
    assert sent(office.server, *FIVE) == (0, 5)


def test_name_and_password_are_given(caplog: pytest.LogCaptureFixture) -> None:
    with open_post_office(signed_in=True) as office:
        assert sent(office.server, *FIVE) == (0, 5)
        known = replace(office.server, user=USER, password=PASSWORD)
        assert sent(known, *FIVE) == (5, 0)
        assert sent(replace(known, password="feil"), *FIVE) == (0, 5)
    assert PASSWORD not in caplog.text
    assert PASSWORD not in repr(known)


def test_no_password_is_sent_where_the_connection_cannot_be_protected() -> None:
    with open_post_office(signed_in=True) as office:
        for security in (Security.STARTTLS, Security.TLS):
            server = replace(office.server, security=security, user=USER, password=PASSWORD)
            assert sent(server, *FIVE) == (0, 5)
        assert office.arrived == []


@pytest.mark.parametrize(
    "subject",
    ["Nytt\r\nBcc: alle@x.example", "Nytt\nBcc: alle@x.example", "Nytt\u2028\x00\x85Bcc: a@x"],
)
def test_a_subject_cannot_become_another_line(office: PostOffice, subject: str) -> None:
    body = "Hei\r\n.\r\nRCPT TO:<alle@x.example>\r\n"
    assert sent(office.server, Letter("a@b.no", subject, body)) == (1, 0)
    (arrived,) = office.arrived
    assert arrived.recipients == ("a@b.no",)
    assert arrived.letter["Bcc"] is None
    assert arrived.letter["Subject"].startswith("Nytt Bcc: a")
    assert "RCPT TO" in arrived.text


@given(st.text())
@example("\r\n x\u2029y\x1b[0m\ud800")
def test_one_line_is_one_line(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert line.isprintable()
    assert one_line(line) == line


@pytest.mark.parametrize(
    "address",
    [
        "kari@kommunen.no",
        "k.n+medvirk@a.b-c.no",
        "O'Neil@x.no",
        "post@localhost",
        "a" * 64 + "@b.no",
    ],
)
def test_an_address_is_taken(address: str) -> None:
    assert mail.is_plausible(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "kari",
        "@b.no",
        "a@",
        "a@b@c.no",
        "a b@c.no",
        "a@b.no\n",
        "a@b.no\nBcc: c@d.no",
        "a@b.no,c@d.no",
        "Kari <a@b.no>",
        "a@b..no",
        "a@-b.no",
        "å@b.no",
        "a@å.no",
        "a\x00@b.no",
        "a" * 65 + "@b.no",
        "a@" + "b" * 63 + ".no" + ".x" * 120,
    ],
)
def test_what_cannot_be_an_address_is_not(address: str) -> None:
    assert not mail.is_plausible(address)


@given(st.from_regex(r"[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,20}@[a-z0-9]{1,8}\.no", fullmatch=True))
def test_what_is_taken_for_an_address_stays_one_in_the_head(address: str) -> None:
    message = sending._as_message(nobody(), Letter(address, "Nytt", "Noe venter."))
    head, _, _ = message.as_bytes().partition(b"\r\n\r\n")
    (line,) = [one for one in head.split(b"\r\n") if one.lower().startswith(b"to:")]
    assert line == f"To: {address}".encode()


def test_the_log_is_where_a_failure_is_told(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        sent(nobody(), FIVE[0])
    assert [record.getMessage() for record in caplog.records] == [
        "Medvirk: a notice was not sent: ConnectionRefusedError"
    ]
