"""What somebody is typing into a form of the decision page.

The fields are drawn with ``persist_state="session"``: Streamlit then keeps what was typed through
refusals, hidden parts of the form and a look at another page.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

_AT_FIRST = "at-first"


class Draft:
    """The fields of one form, set apart from others' by ``scope``."""

    def __init__(self, scope: str) -> None:
        self.scope = scope

    def field(self, name: str, at_first: object) -> str:
        """The key to draw a field with; it shows what was typed, or else ``at_first``, which may
        be another by now."""
        key = f"{self.scope}-{name}"
        untouched = self.value(name) == self._at_first.get(name)
        if key not in st.session_state or (untouched and self.value(name) != at_first):
            st.session_state[key] = at_first
        self._at_first[name] = at_first
        return key

    def value(self, name: str, at_first: object = None) -> Any:
        """What the field holds, drawn or not yet."""
        return st.session_state.get(f"{self.scope}-{name}", at_first)

    def rows(self, name: str, at_first: int) -> int:
        """How many rows there are of something one may add to."""
        return max(at_first, int(self.value(f"rows-{name}", 0)))

    def draw_more(self, name: str, rows: int, label: str) -> None:
        """A button for one more row."""
        key = f"{self.scope}-more-{name}"
        st.button(label, key=key, on_click=self._set_rows, args=(name, rows + 1))

    @property
    def is_touched(self) -> bool:
        return any(self.value(name) != first for name, first in self._at_first.items())

    def drop(self) -> None:
        for key in list(st.session_state):
            if str(key).startswith(f"{self.scope}-"):
                del st.session_state[key]

    def _set_rows(self, name: str, rows: int) -> None:
        st.session_state[f"{self.scope}-rows-{name}"] = rows

    @property
    def _at_first(self) -> dict[str, object]:
        found: dict[str, object] = st.session_state.setdefault(f"{self.scope}-{_AT_FIRST}", {})
        return found
