"""Streamlit's own scripts, styles and fonts, from memory.

Everybody with a slip comes with an empty cache, and the server behind this would read some
75 files from disk and send them uncompressed. Their names change with their content, so a
browser may keep them for good.
"""

from __future__ import annotations

import gzip
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

_PREFIX = "/static/"
_COMPRESSIBLE = frozenset({".js", ".css", ".json", ".svg"})
_SHORTEST_COMPRESSED = 1000
_METHODS = ("GET", "HEAD")


@dataclass(frozen=True)
class _File:
    kind: str
    plain: bytes
    compressed: bytes | None


class Frontend:
    """Serves ``/static/…`` from a folder; each file is read and compressed when first asked for.

    What is not in the folder is left to the server behind.
    """

    def __init__(self, app: ASGIApp, folder: Path) -> None:
        self.app = app
        self._paths = {
            _PREFIX + path.relative_to(folder).as_posix(): path
            for path in folder.rglob("*")
            if path.is_file()
        }
        self._files: dict[str, _File] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        wanted = scope["path"] if scope["type"] == "http" else ""
        if wanted not in self._paths or scope["method"] not in _METHODS:
            await self.app(scope, receive, send)
            return
        if wanted not in self._files:
            self._files[wanted] = _read(self._paths[wanted])
        file = self._files[wanted]
        headers = {
            "Cache-Control": "public, immutable, max-age=31536000",
            "Content-Type": file.kind,
            "Vary": "Accept-Encoding",
        }
        content = file.plain
        if file.compressed and "gzip" in Headers(scope=scope).get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            content = file.compressed
        await Response(content, headers=headers)(scope, receive, send)


def _read(path: Path) -> _File:
    plain = path.read_bytes()
    worth_it = path.suffix in _COMPRESSIBLE and len(plain) >= _SHORTEST_COMPRESSED
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return _File(kind, plain, gzip.compress(plain) if worth_it else None)
