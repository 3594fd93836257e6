"""The addresses that stand on paper and in e-mail."""

from __future__ import annotations

from urllib.parse import urlsplit

from survey.problem import Problem

_LONGEST = 200


def code_link(public_url: str, code: str) -> str:
    """The part after # never leaves the phone by itself, so that it stands in no log."""
    return f"{public_url}/k#{code}"


def start_page(public_url: str) -> str:
    return f"{public_url}/"


def spoken(public_url: str) -> str:
    """As people write it: ``medvirk.kommunen.no``."""
    return public_url.split("://", 1)[-1]


def checked(typed: str) -> str:
    """An address people can open, without what follows the host's name.

    Raises ``Problem`` for what is none. Slips with a wrong address cannot be used.
    """
    given = typed.strip().rstrip("/")
    try:
        parts = urlsplit(given)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    plain = given.isascii() and given.isprintable() and not set(given) & set(' "<>\\^`{|}@')
    if not usable or not plain or parts.path or parts.query or parts.fragment:
        raise Problem("problem-codes-address")
    if len(given) > _LONGEST:
        raise Problem("problem-codes-address")
    return given
