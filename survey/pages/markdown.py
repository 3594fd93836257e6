"""Other people's words inside Streamlit's Markdown."""

from __future__ import annotations

import re

_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~$:&])")


def plain(text: str) -> str:
    """The text as it stands: no sign of it becomes formatting, a link or a picture."""
    return _MARKS.sub(r"\\\1", text)
