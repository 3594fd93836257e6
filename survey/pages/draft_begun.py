"""What a visitor is in the middle of writing, and what was stored when they began.

Fields outlive errors and a look at another page, since Streamlit keeps them (``persist_state``).
The base tells whether something is unsaved, and whether somebody else has saved meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

import streamlit as st

T = TypeVar("T")


@dataclass(frozen=True)
class Saved:
    """What an editor stands on: a stored version (none yet where empty) and its text."""

    version_id: str
    text: str


@dataclass(frozen=True)
class Begun(Generic[T]):
    """``part`` names what is written, ``round`` sets its fields apart from those before."""

    part: str
    base: T
    round: int = 0

    def key(self, name: str) -> str:
        return f"{self.part}-{self.round}-{name}"

    def field(self, name: str, first: object) -> str:
        """The key to draw a field with; it shows what was typed, or else ``first``."""
        key = self.key(name)
        if key not in st.session_state:
            st.session_state[key] = first
        return key

    def typed(self, name: str, first: Any) -> Any:
        """What the field holds, drawn or not yet."""
        return st.session_state.get(self.key(name), first)

    def rebase(self, base: T) -> None:
        """What stands in the fields has been saved, or stands on what others saved."""
        st.session_state[_place(self.part)] = replace(self, base=base)

    def restart(self, base: T) -> Begun[T]:
        """New fields, which show what is stored."""
        anew = replace(self, base=base, round=self.round + 1)
        st.session_state[_place(self.part)] = anew
        return anew


def begun(part: str, stored: T) -> Begun[T]:
    """What was begun before, or a beginning now."""
    found = st.session_state.get(_place(part))
    if isinstance(found, Begun):
        return found
    fresh = Begun(part, stored)
    st.session_state[_place(part)] = fresh
    return fresh


def _place(part: str) -> str:
    return f"begun-{part}"
