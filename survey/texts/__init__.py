"""Screen texts in Bokmål, Nynorsk and English, written in Fluent.

A message lives in ``survey/texts/<language>/*.ftl``. Fluent gives plural rules and
placeholders; Babel, underneath it, gives Norwegian numbers and dates.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Protocol

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("nb", "nn", "en")
MASTER_LANGUAGE = "nb"

_FOLDER = Path(__file__).parent
_LONG = 500
_MARK = re.compile("\ue000\\d+\ue001")
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
        short, long = _parted(values)
        text, errors = bundle.format_pattern(message.value, short)
        if errors:
            raise ValueError(f"text {message_id!r} in {code}: {errors[0]}")
        return _MARK.sub(lambda found: long.get(found[0], found[0]), str(text))

    return say


def _parted(values: Mapping[str, object]) -> tuple[dict[str, object], dict[str, str]]:
    """Values with marks in place of long ones, which Fluent refuses, and those by their marks."""
    short, long = dict(values), {}
    for number, (name, value) in enumerate(values.items()):
        if isinstance(value, str) and len(value) > _LONG:
            mark = f"\ue000{number}\ue001"
            short[name], long[mark] = mark, value
    return short, long
