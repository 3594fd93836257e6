"""Other people's words inside Streamlit's Markdown."""

from __future__ import annotations

import re

_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~$:&=])")
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
# What becomes a link, a dash or an arrow after the escapes are read; only a sign in between,
# without width, stops it.
_JOINED = re.compile(r"(?<=://)|(?<=www)(?=\.)|(?<=@)|(?<=-)(?=[->])|(?<=<)(?=-)", re.IGNORECASE)
_WORD_JOINER = "\u2060"


def plain(text: str) -> str:
    """The text as it stands: no sign of it becomes formatting, a link or a picture."""
    apart = _JOINED.sub(_WORD_JOINER, _INDENT.sub("", text))
    return _MARKS.sub(r"\\\1", apart)
