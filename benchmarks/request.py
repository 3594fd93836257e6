"""One HTTP request over a connection of its own: cheap, so that the client stays light."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Reply:
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key == name), None)

    @property
    def cookies(self) -> dict[str, str]:
        set_cookies = [value for key, value in self.headers if key == "set-cookie"]
        pairs = (value.split(";")[0].partition("=") for value in set_cookies)
        return {name: value for name, _, value in pairs}


async def fetch(
    port: int,
    method: str,
    path: str,
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
) -> Reply:
    """Raises ``OSError`` where the server cannot be reached or hangs up."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        lines += [f"Content-Length: {len(body)}", "", ""]
        writer.write("\r\n".join(lines).encode() + body)
        answer = await reader.read()
    finally:
        writer.close()
    head, separator, content = answer.partition(b"\r\n\r\n")
    if not separator:
        raise ConnectionError(f"no answer to {method} {path}")
    first, *rest = head.decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in rest)
    return Reply(
        int(first.split()[1]),
        [(name.strip().lower(), value.strip()) for name, _, value in pairs],
        content,
    )
