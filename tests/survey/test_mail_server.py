"""How the environment names the mail server: read strictly, and never repeated."""

from __future__ import annotations

import pytest

from survey import mail
from survey.mail import MailServer, Security
from survey.problem import Problem
from survey.texts import LANGUAGES

SENDER = "medvirk@kommunen.example"
# Put in, so that no line reads like somebody's real address with a password.
WORD, SHORT, ENCODED = "hemmelig", "b", "p%40ss%3A%2F%25"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEDVIRK_SMTP_URL", raising=False)
    monkeypatch.setenv("MEDVIRK_MAIL_FROM", SENDER)
    monkeypatch.setenv("MEDVIRK_PUBLIC_URL", "https://medvirk.example")


def problem(url: str, patch: pytest.MonkeyPatch) -> str:
    patch.setenv("MEDVIRK_SMTP_URL", url)
    with pytest.raises(Problem) as raised:
        mail.configured()
    told = [raised.value.told(language) for language in LANGUAGES]
    assert "hemmelig" not in " ".join((*told, repr(raised.value), repr(raised.value.__cause__)))
    return raised.value.text_id


@pytest.mark.parametrize("url", [None, ""])
def test_without_a_server_nothing_is_sent(url: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if url is not None:
        monkeypatch.setenv("MEDVIRK_SMTP_URL", url)
    monkeypatch.delenv("MEDVIRK_MAIL_FROM")
    assert mail.configured() is None


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://post.example", MailServer(Security.NONE, "post.example", 25, SENDER)),
        ("smtp://post.example:2525/", MailServer(Security.NONE, "post.example", 2525, SENDER)),
        (
            "smtp+starttls://post.example",
            MailServer(Security.STARTTLS, "post.example", 587, SENDER),
        ),
        ("smtps://post.example", MailServer(Security.TLS, "post.example", 465, SENDER)),
        (
            f"smtps://meg%40b.no:{ENCODED}@post.example:4650",
            MailServer(Security.TLS, "post.example", 4650, SENDER, "meg@b.no", "p@ss:/%"),
        ),
        (
            f"smtp://a:{SHORT}@127.0.0.1",
            MailServer(Security.NONE, "127.0.0.1", 25, SENDER, "a", "b"),
        ),
        (f"smtp://a:{SHORT}@[::1]:26", MailServer(Security.NONE, "::1", 26, SENDER, "a", "b")),
    ],
)
def test_a_server_is_read(url: str, server: MailServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDVIRK_SMTP_URL", url)
    assert mail.configured() == server


@pytest.mark.parametrize(
    "url",
    [
        "post.example",
        "post.example:25",
        "http://post.example",
        "smtp://",
        "smtp://:25",
        "smtp://post.example:0",
        "smtp://post.example:65536",
        f"smtp://post.example:{WORD}",
        "smtps://meg:hem/melig@post.example",
        f"smtps://meg:{WORD}#1@post.example",
        "smtps://meg@post.example",
        f"smtps://:{WORD}@post.example",
        f"smtps://meg:{WORD}%C3%A5@post.example",
        f"smtps://meg:{WORD}@post.example/mappe",
        f"smtps://meg:{WORD}@post.example?a=b",
        f"smtps://meg:{WORD}@post.example\n",
        "smtps://meg:hemme lig@post.example",
        f"smtps://meg:{WORD}@[post.example",
    ],
)
def test_what_cannot_be_read_is_told_without_repeating_it(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert problem(url, monkeypatch) == "problem-smtp-url"


def test_a_password_is_not_sent_in_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    found = problem(f"smtp://meg:{WORD}@post.example", monkeypatch)
    assert found == "problem-smtp-clear-password"


@pytest.mark.parametrize("sender", ["", "Medvirk", "Medvirk <a@b.no>", "a@b.no\nBcc: c@d.no"])
def test_a_sender_is_needed(sender: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDVIRK_MAIL_FROM", sender)
    assert problem(f"smtps://meg:{WORD}@post.example", monkeypatch) == "problem-mail-from"


def test_an_address_to_lead_to_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEDVIRK_PUBLIC_URL")
    assert problem("smtp://post.example", monkeypatch) == "problem-mail-public-url"


def test_the_password_is_not_shown_by_accident(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDVIRK_SMTP_URL", f"smtps://meg:{WORD}@post.example")
    assert "hemmelig" not in repr(mail.configured())
