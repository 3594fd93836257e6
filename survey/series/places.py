"""Which unit a name in somebody else's file means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlmodel import Session

from survey.organisation import stored
from survey.organisation.history import History
from survey.organisation.importing.vocabulary import normal


class Places:
    """Units by id, by every name they have had, and by their aliases."""

    def __init__(self, history: History, aliases: Mapping[str, Sequence[str]]) -> None:
        self._history = history
        self._named: dict[str, set[str]] = {}
        for unit_id in history.beginnings:
            for name in (unit_id, *history.names(unit_id), *aliases.get(unit_id, ())):
                self._named.setdefault(normal(name), set()).add(unit_id)

    def called(self, text: str, day: date) -> list[str]:
        """The ids it may mean. Where several have had the name, those that exist on the day,
        and of those the one that has it as its id."""
        if text in self._history.beginnings:
            return [text]
        found = self._named.get(normal(text), set())
        if len(found) > 1:
            found = found & self._history.tree(day).keys() or found
        return sorted(found)

    def is_whole(self, unit_id: str) -> bool:
        return self._history.beginnings[unit_id].parent_id is None

    def name(self, unit_id: str) -> str:
        return self._history.names(unit_id)[-1]


def places(session: Session) -> Places:
    return Places(stored.history(session), stored.aliases(session))
