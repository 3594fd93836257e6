"""What every response gets: security headers. And what nobody gets: the server's figures."""

from __future__ import annotations

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from survey.web import origin

HEADERS = {
    # Not no-referrer: browsers would then post our own forms with "Origin: null".
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Streamlit injects styles; the shell's one inline script is taken out in shell.py.
_STREAMLIT_POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self' {websockets}; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
_POLICY_VIOLATION = 1008
_HOST = re.compile(r"[A-Za-z0-9.\-\[\]:]+")
_INNER = "/_stcore/"
_HIDDEN = ("/_stcore/metrics", "/_stcore/agent")


class Hardening:
    """Security headers on everything; the server's inner figures for nobody."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and not _may_connect(Headers(scope=scope)):
            await send({"type": "websocket.close", "code": _POLICY_VIOLATION})
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", _policy(Headers(scope=scope)))
            await send(message)

        path = scope["path"]
        # Streamlit's scripts look for their server under each page first, where it never is.
        hidden = path.startswith(_HIDDEN) or _INNER in path[1:]
        app = PlainTextResponse("", status_code=404) if hidden else self.app
        await app(scope, receive, send_with_headers)


def _policy(request: Headers) -> str:
    """Older browsers do not count a page's own websocket as 'self'; it is named."""
    host = request.get("host", "")
    named = f"ws://{host} wss://{host}" if _HOST.fullmatch(host) else ""
    return _STREAMLIT_POLICY.format(websockets=named)


def _may_connect(headers: Headers) -> bool:
    """Pages of other sites may not; a client that is no browser sends no Origin and no cookies
    but its own. Refused here, since Streamlit would ask an outside service for its address."""
    return "origin" not in headers or origin.is_own(headers)
