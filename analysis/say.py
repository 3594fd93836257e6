"""How words reach the analysis: texts belong to the caller, numbers belong here."""

from __future__ import annotations

from typing import Protocol


class Say(Protocol):
    """``say("message-id", n=3)`` gives the finished text in one language."""

    def __call__(self, message_id: str, /, **values: object) -> str: ...
