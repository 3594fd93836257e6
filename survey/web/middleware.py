"""What every response gets: security headers, a Norwegian page shell, and no metrics."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from survey.texts import translator
from survey.web import origin

HEADERS = {
    # Not no-referrer: browsers would then post our own forms with "Origin: null".
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Streamlit injects styles and, for charts, compiles expressions.
STREAMLIT_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self' ws: wss:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
_POLICY_VIOLATION = 1008
_STREAMLIT_TITLE = b"<title>Streamlit</title>"
_STYLE_SHEET = '<link rel="stylesheet" href="/medvirk/app.css">'
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
                headers.setdefault("Content-Security-Policy", STREAMLIT_POLICY)
            await send(message)

        hidden = scope["path"].startswith(_HIDDEN)
        app = PlainTextResponse("", status_code=404) if hidden else self.app
        await app(scope, receive, send_with_headers)


def _may_connect(headers: Headers) -> bool:
    """Pages of other sites may not; a client that is no browser sends no Origin and no cookies
    but its own. Refused here, since Streamlit would ask an outside service for its address."""
    return "origin" not in headers or origin.is_own(headers)


class NorwegianShell:
    """Streamlit's page shell in Norwegian: language, title, and the words without JavaScript."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or "text/html" not in Headers(scope=scope).get("accept", ""):
            await self.app(scope, receive, send)
            return
        # A compressed shell could not be rewritten.
        plain = [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]
        start: Message = {}
        body = bytearray()

        async def rewrite(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
                return
            if message["type"] != "http.response.body":
                await send(message)
                return
            body.extend(message.get("body", b""))
            if message.get("more_body", False):
                return
            content = bytes(body)
            headers = MutableHeaders(scope=start)
            if headers.get("content-type", "").startswith("text/html"):
                content = _norwegian(content)
                headers["content-length"] = str(len(content))
                del headers["etag"]
            await send(start)
            await send({"type": "http.response.body", "body": content})

        await self.app({**scope, "headers": plain}, receive, rewrite)


def _norwegian(page: bytes) -> bytes:
    if _STREAMLIT_TITLE not in page:
        return page
    say = translator("nb")
    page = page.replace(b'<html lang="en">', b'<html lang="nb">', 1)
    head = f"<title>{say('product')}</title>\n{_STYLE_SHEET}".encode()
    page = page.replace(_STREAMLIT_TITLE, head, 1)
    before, opening, rest = page.partition(b"<noscript>")
    _, closing, after = rest.partition(b"</noscript>")
    if not closing:
        return page
    without_script = f"<p>{say('shell-no-script')}</p>".encode()
    return before + opening + without_script + closing + after
