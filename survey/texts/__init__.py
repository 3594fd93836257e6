"""Screen texts in Bokmål, Nynorsk and English, written in Fluent.

A message lives in ``survey/texts/<language>/*.ftl``. Fluent gives plural rules and
placeholders; Babel, underneath it, gives Norwegian numbers and dates.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Protocol

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("nb", "nn", "en")
MASTER_LANGUAGE = "nb"

_FOLDER = Path(__file__).parent
# How each language writes numbers and dates.
_LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}


class Say(Protocol):
    """``say("message-id", n=3)`` gives the finished text in one language."""

    def __call__(self, message_id: str, /, **values: object) -> str: ...


@cache
def translator(language: str) -> Say:
    """The texts of one language; an unknown language gets Bokmål.

    The returned function raises ``KeyError`` for a message id that does not exist and
    ``ValueError`` when a placeholder of the message is not given.
    """
    code = language if language in LANGUAGES else MASTER_LANGUAGE
    bundle = FluentBundle([_LOCALES[code]], use_isolating=False)
    for path in sorted((_FOLDER / code).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))

    def say(message_id: str, /, **values: object) -> str:
        message = bundle.get_message(message_id) if bundle.has_message(message_id) else None
        if message is None or message.value is None:
            raise KeyError(f"no text {message_id!r} in {code}")
        text, errors = bundle.format_pattern(message.value, values)
        if errors:
            raise ValueError(f"text {message_id!r} in {code}: {errors[0]}")
        return str(text)

    return say
