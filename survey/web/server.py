"""What the server adds to Streamlit: routes, middleware, and a careful start."""

from __future__ import annotations

import resource
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.middleware import Middleware

from survey import installation
from survey.problem import Problem
from survey.web.middleware import Hardening, NorwegianShell
from survey.web.routes import routes, told

# Four descriptors for each open session.
_WANTED_DESCRIPTORS = 16_384


def _raise_descriptor_limit() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = (
        _WANTED_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, _WANTED_DESCRIPTORS)
    )
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


@asynccontextmanager
async def _lifespan(_app: object) -> AsyncIterator[None]:
    _raise_descriptor_limit()
    yield


def serve() -> dict[str, Any]:
    """The arguments of ``st.App``. A database that is missing or unfit ends the program here,
    with one line for the person at the console."""
    try:
        installation.current()
    except Problem as problem:
        sys.exit(f"Medvirk: {problem}")
    return {
        "routes": routes(),
        "middleware": [Middleware(Hardening), Middleware(NorwegianShell)],
        "lifespan": _lifespan,
        "exception_handlers": {Problem: told},
    }
