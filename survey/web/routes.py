"""Plain pages beside Streamlit: entering a code, signing in, signing out of a shared device.

Forms that carry a secret are posted here, so that no code or password stands in an address,
a history or a log, and so that the answer can set a cookie scripts cannot read.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from survey import accounts, ballotbox, code, installation, settings
from survey.ballotbox import CodeStatus
from survey.problem import Problem
from survey.store import reading, writing
from survey.texts import LANGUAGES, translator
from survey.web import cookies, leader_route, origin
from survey.web.language import preferred_language
from survey.web.throttle import Limit, Throttle

_FOLDER = Path(__file__).parent
_PLAIN_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_ADDRESS = Limit(free=20, longest=2.0)
_EVERYBODY = Limit(free=200, longest=1.0)
_USERNAME = Limit(free=5, longest=60.0)
_LONGEST_FIELD = 400
_LONGEST_FORM = 16_384

_templates = Jinja2Templates(directory=_FOLDER / "templates")
_throttle = Throttle()


def _page(request: Request, template: str, status: int = 200, **values: Any) -> Response:
    language = preferred_language(
        request.query_params.get("sprak"),
        request.cookies.get(cookies.LANGUAGE),
        request.headers.get("accept-language"),
    )
    response = _templates.TemplateResponse(
        request,
        template,
        {
            "say": translator(language),
            "language": language,
            "languages": LANGUAGES,
            "demonstration": installation.current().demonstration is not None,
            **values,
        },
        status_code=status,
        headers={"Content-Security-Policy": _PLAIN_POLICY, "Cache-Control": "no-store"},
    )
    if request.query_params.get("sprak") in LANGUAGES:
        _set(request, response, cookies.LANGUAGE, language)
    return response


def _set(request: Request, response: Response, name: str, value: str, **more: Any) -> None:
    public = settings.public_url() or str(request.base_url)
    secure = urlsplit(public).scheme == "https"
    response.set_cookie(name, value, httponly=True, samesite="strict", secure=secure, **more)


async def _fields(request: Request) -> dict[str, str]:
    """The fields of a posted form; none of one that is longer than any of ours."""
    body = bytearray()
    async for part in request.stream():
        body.extend(part)
        if len(body) > _LONGEST_FORM:
            return {}
    return {name: value[:_LONGEST_FIELD] for name, value in parse_qsl(body.decode("latin-1"))}


async def _slow_down(request: Request, kind: str) -> str:
    """Wait as the address and everybody together have earned; returns the address's name."""
    address = f"{kind} from {request.client.host if request.client else ''}"
    wait = max(_throttle.wait(address, _ADDRESS), _throttle.wait(kind, _EVERYBODY))
    await asyncio.sleep(wait)
    return address


async def enter_code_page(request: Request) -> Response:
    return _page(request, "code.html", typed="", problem=None)


async def enter_code(request: Request) -> Response:
    if not origin.is_own(request.headers):
        return _page(request, "code.html", 403, typed="", problem="code-foreign-form")
    address = await _slow_down(request, "code")
    typed = (await _fields(request)).get("kode", "")
    now = datetime.now(UTC)
    here = installation.current()
    ticket = cookies.read_ticket(here.pepper, request.cookies.get(cookies.TICKET), now)
    mine = ticket is not None and ticket.code == code.normalise(typed)

    def look_up() -> CodeStatus:
        with reading(here.engine) as session:
            begun_at = ticket.begun_at if mine and ticket else None
            return ballotbox.check_code(
                session, here.pepper, here.keys, typed, now, begun_at
            ).status

    status = await run_in_threadpool(look_up)
    if status == CodeStatus.READY or (status == CodeStatus.GONE and mine):
        kept = ticket if mine and ticket else ballotbox.new_ticket(code.normalise(typed), now)
        response: Response = RedirectResponse("/svar", status_code=303)
        lifetime = int(cookies.TICKET_LIFETIME.total_seconds())
        value = cookies.write_ticket(here.pepper, kept)
        _set(request, response, cookies.TICKET, value, max_age=lifetime)
        return response
    if status == CodeStatus.NOT_GENUINE:
        _throttle.failed(address)
        _throttle.failed("code")
    return _page(request, "code.html", 422, typed=typed, problem=f"code-{status.replace('_', '-')}")


async def leave(request: Request) -> Response:
    """Make a shared device ready for the next person."""
    if not origin.is_own(request.headers):
        return _page(request, "code.html", 403, typed="", problem="code-foreign-form")
    response = RedirectResponse("/", status_code=303)
    response.delete_cookie(cookies.TICKET)
    return response


async def sign_in_page(request: Request) -> Response:
    return _page(request, "sign_in.html", username="", problem=None, values={})


def _foreign_sign_in(request: Request) -> Response:
    problem = "sign-in-foreign-form"
    return _page(request, "sign_in.html", 403, username="", problem=problem, values={})


async def sign_in(request: Request) -> Response:
    if not origin.is_own(request.headers):
        return _foreign_sign_in(request)
    fields = await _fields(request)
    username = fields.get("brukernavn", "").strip().lower()
    password = fields.get("passord", "")
    wait = _throttle.wait(f"user {username}", _USERNAME)
    if wait > 0:
        return _page(
            request,
            "sign_in.html",
            429,
            username=username,
            problem="sign-in-wait",
            values={"seconds": int(wait) + 1},
        )
    address = await _slow_down(request, "sign-in")
    # Counted before the check, so that many tries at once cannot slip past the limit.
    _throttle.failed(f"user {username}")
    here = installation.current()

    now = datetime.now(UTC)
    token = await run_in_threadpool(accounts.sign_in, here.engine, username, password, now)
    if token is None:
        _throttle.failed(address)
        _throttle.failed("sign-in")
        return _page(
            request, "sign_in.html", 422, username=username, problem="sign-in-wrong", values={}
        )
    _throttle.succeeded(f"user {username}")
    response = RedirectResponse("/", status_code=303)
    _set(request, response, cookies.SIGN_IN, token)
    return response


async def sign_out(request: Request) -> Response:
    if not origin.is_own(request.headers):
        return _foreign_sign_in(request)
    here = installation.current()
    token = request.cookies.get(cookies.SIGN_IN)

    def revoke() -> None:
        if token:
            with writing(here.engine) as session:
                accounts.sign_out(session, token)

    await run_in_threadpool(revoke)
    response = RedirectResponse("/", status_code=303)
    response.delete_cookie(cookies.SIGN_IN)
    return response


async def health(_request: Request) -> Response:
    """200 where the database answers, 503 where it does not."""

    def ask() -> None:
        with reading(installation.current().engine) as session:
            session.connection().exec_driver_sql("SELECT 1")

    try:
        await run_in_threadpool(ask)
    except Exception:
        return PlainTextResponse("unavailable", status_code=503)
    return PlainTextResponse("ok")


async def told(request: Request, problem: Exception) -> Response:
    """A problem in words, where a route could not do its work."""
    assert isinstance(problem, Problem)
    language = preferred_language(None, None, request.headers.get("accept-language"))
    return PlainTextResponse(problem.told(language), status_code=503)


def routes() -> list[BaseRoute]:
    return [
        Route("/k", enter_code_page, methods=["GET"]),
        Route("/k", enter_code, methods=["POST"]),
        *leader_route.routes(_page, _fields, _set),
        Route("/ferdig", leave, methods=["POST"]),
        Route("/logg-inn", sign_in_page, methods=["GET"]),
        Route("/logg-inn", sign_in, methods=["POST"]),
        Route("/logg-ut", sign_out, methods=["POST"]),
        Route("/healthz", health, methods=["GET"]),
        Mount("/medvirk", StaticFiles(directory=_FOLDER / "static")),
    ]
