"""Exchanging a leader's link for a cookie, so that its token stands in no address or history."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, Protocol

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from survey import installation
from survey.response_rate import LinkStatus, leader_link
from survey.store import reading
from survey.web import origin

COOKIE = "medvirk_enhet"
_TEMPLATE = "leader.html"


class ShowPage(Protocol):
    def __call__(
        self, request: Request, template: str, status: int = 200, **values: Any
    ) -> Response: ...


class SetCookie(Protocol):
    def __call__(self, request: Request, response: Response, name: str, value: str) -> None: ...


ReadForm = Callable[[Request], Awaitable[dict[str, str]]]


def routes(page: ShowPage, fields: ReadForm, keep: SetCookie) -> list[Route]:
    async def show(request: Request) -> Response:
        return page(request, _TEMPLATE, problem=None)

    async def open_link(request: Request) -> Response:
        if not origin.is_own(request.headers):
            return page(request, _TEMPLATE, 403, problem="code-foreign-form")
        # Whoever has no script pastes the whole link.
        token = (await fields(request)).get("kode", "").strip().rpartition("#")[2]
        status = await run_in_threadpool(_status_of, token)
        if status != LinkStatus.READY:
            return page(request, _TEMPLATE, 422, problem=f"leader-link-{status}")
        response = RedirectResponse("/min-enhet", status_code=303)
        keep(request, response, COOKIE, token)
        return response

    return [
        Route("/l", show, methods=["GET"]),
        Route("/l", open_link, methods=["POST"]),
    ]


def _status_of(token: str) -> LinkStatus:
    with reading(installation.current().engine) as session:
        return leader_link.look_up(session, token, datetime.now(UTC)).status
