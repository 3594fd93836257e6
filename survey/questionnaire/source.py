"""From a file to text that is safe to parse: size, encoding and stray characters."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from survey.questionnaire.fault import MAX_FAULTS, FaultLog

MAX_BYTES = 1_000_000

_NEWLINE = re.compile(r"\r\n?")
# YAML also counts U+0085, U+2028 and U+2029 as line breaks, which no editor does: line numbers
# would be off. The bidirectional controls can make a line read otherwise than it is.
_STRAY = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def read_bytes(path: Path, log: FaultLog) -> bytes | None:
    """The file, or ``None`` with a fault. Never reads more than the limit, nor from a device."""
    try:
        if not path.exists():
            log.add(1, "file-missing")
            return None
        if not path.is_file():
            log.add(1, "not-a-file")
            return None
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        log.add(1, "unreadable", reason=reason)
        return None


def decode(content: bytes, log: FaultLog) -> str | None:
    """UTF-8, with or without a byte order mark; anything else is a fault with its line."""
    if len(content) > MAX_BYTES:
        log.add(1, "too-large", limit=MAX_BYTES // 1000)
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        log.add(content.count(b"\n", 0, error.start) + 1, "encoding")
        return None


def clean(source: str, log: FaultLog) -> str | None:
    """The text with plain newlines, or ``None`` when it holds signs that do not belong in it."""
    if len(source) > MAX_BYTES:
        log.add(1, "too-large", limit=MAX_BYTES // 1000)
        return None
    text = _NEWLINE.sub("\n", source)
    if "\t" not in text and not _STRAY.search(text):
        return text
    found = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if "\t" in line:
            log.add(number, "tab")
            found += 1
        if stray := _STRAY.search(line):
            log.add(number, "stray-character", character=f"U+{ord(stray.group()):04X}")
            found += 1
        if found > MAX_FAULTS:
            break
    return None


def has_stray(text: str) -> bool:
    """Whether escapes such as ``"\\u202e"`` brought in what ``clean`` refuses."""
    return _STRAY.search(text) is not None or "\t" in text


def normal(text: str) -> str:
    """One spelling of each letter (NFC), so that å typed on a Mac is the same å; ends stripped."""
    return unicodedata.normalize("NFC", text).strip()
