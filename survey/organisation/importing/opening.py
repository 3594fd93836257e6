"""What kind of file this is, by its content and never by its name."""

from __future__ import annotations

from survey.organisation.importing import text_file, workbook
from survey.organisation.importing.sheet import MOST_BYTES, File
from survey.problem import Problem

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Inside an old-style container, Excel keeps a workbook with a password under this name.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")


def open_file(content: bytes) -> File:
    """Raises ``Problem`` for what is neither text in columns nor a workbook that can be read."""
    if not content.strip():
        raise Problem("problem-units-empty-file")
    if len(content) > MOST_BYTES:
        raise Problem("problem-units-large-file", most=MOST_BYTES // 1_000_000)
    if content.startswith(_ZIP):
        return workbook.open_workbook(content)
    if content.startswith(_OLE):
        is_locked = _ENCRYPTED in content
        raise Problem("problem-units-password" if is_locked else "problem-units-old-excel")
    if content.startswith(_OTHERS):
        raise Problem("problem-units-wrong-kind")
    return text_file.open_text(content)
