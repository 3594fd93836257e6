"""A browser without a screen, and a clock that a test moves."""

from __future__ import annotations

from pathlib import Path

import streamlit
from httpx2 import Response
from starlette.applications import Starlette
from starlette.testclient import TestClient

from survey.web.server import serve

ORIGIN = "http://medvirk.test"
FRONTEND = Path(streamlit.__file__).parent / "static"


class Clock:
    """Time that passes only when a test says so, or somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waited: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds


class Browser:
    """Posts forms as a browser does: from a page of the same origin, unless told otherwise."""

    def __init__(self, base: str = ORIGIN, language: str = "nb-NO,nb;q=0.9") -> None:
        self.base = base
        self.client = TestClient(
            Starlette(**serve(["", "svar"], FRONTEND)),
            base_url=base,
            follow_redirects=False,
            headers={"Accept-Language": language, "Accept": "text/html"},
        )

    def get(self, path: str, **headers: str) -> Response:
        return self.client.get(path, headers=headers)

    def post(self, path: str, **fields: str) -> Response:
        return self.post_from(self.base, path, **fields)

    def post_from(self, origin: str | None, path: str, **fields: str) -> Response:
        headers = {} if origin is None else {"Origin": origin}
        return self.client.post(path, data=fields, headers=headers)

    def cookie(self, name: str) -> str | None:
        return self.client.cookies.get(name)
