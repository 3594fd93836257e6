"""What the server adds to Streamlit: routes, middleware, and a careful start."""

from __future__ import annotations

import asyncio
import gc
import resource
import sys
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from starlette.middleware import Middleware

from survey import installation, mail
from survey.problem import Problem
from survey.web.daily import purge_daily, take_rates_daily
from survey.web.frontend import Frontend
from survey.web.middleware import Hardening
from survey.web.routes import routes, told
from survey.web.shell import PageShell

# Four descriptors for each open session.
_WANTED_DESCRIPTORS = 16_384
_SWITCH_SECONDS = 0.02
_COLLECTION_THRESHOLDS = (10_000, 20, 50)


def _raise_descriptor_limit() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = (
        _WANTED_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, _WANTED_DESCRIPTORS)
    )
    if soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _calm_garbage_collection() -> None:
    """What is loaded at the start stays; looking through it again and again took a tenth of the
    server's time while hundreds answered."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECTION_THRESHOLDS)


@asynccontextmanager
async def _lifespan(_app: object) -> AsyncIterator[None]:
    _raise_descriptor_limit()
    _calm_garbage_collection()
    # A page run sends one message per element, and each wakes the event loop, which would ask
    # the run to stand aside at once; to let it go on costs a tenth less and sends sooner.
    sys.setswitchinterval(_SWITCH_SECONDS)
    running = [asyncio.create_task(one()) for one in (purge_daily, take_rates_daily)]
    yield
    for task in running:
        task.cancel()


def serve(pages: Collection[str], frontend: Path) -> dict[str, Any]:
    """The arguments of ``st.App``; ``pages`` are the paths of its pages, ``frontend`` the folder
    of Streamlit's page shell, scripts and styles.

    A database that is missing or unfit ends the program here, with one line for the person
    at the console.
    """
    try:
        installation.current()
        mail.configured()
    except Problem as problem:
        sys.exit(f"Medvirk: {problem}")
    return {
        "routes": routes(),
        "middleware": [
            Middleware(Hardening),
            Middleware(Frontend, folder=frontend / "static"),
            Middleware(PageShell, pages=pages, shell=(frontend / "index.html").read_bytes()),
        ],
        "lifespan": _lifespan,
        "exception_handlers": {Problem: told},
    }
