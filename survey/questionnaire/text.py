"""Words in one or more languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """The same words in several languages; hashable, so frozen dataclasses can hold it.

    ``entries`` are (language, words) pairs; ``default`` is a language among them.
    """

    entries: tuple[tuple[str, str], ...]
    default: str

    def __post_init__(self) -> None:
        if self.default not in self.languages:
            raise ValueError(f"no text in the default language {self.default!r}")

    @classmethod
    def of(cls, by_language: Mapping[str, str], default: str) -> Text:
        """From a mapping; raises ``ValueError`` when the default language is missing."""
        return cls(tuple(by_language.items()), default)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(language for language, _ in self.entries)

    def in_language(self, language: str) -> str:
        """The words in ``language``, or in the default language where it has none."""
        by_language = dict(self.entries)
        return by_language.get(language, by_language[self.default])

    def __str__(self) -> str:
        return self.in_language(self.default)
