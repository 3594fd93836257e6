"""The page that Streamlit's scripts start from, made Medvirk's own."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import escape

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from survey.texts import LANGUAGES, translator
from survey.web import cookies
from survey.web.language import preferred_language

_STREAMLIT_TITLE = b"<title>Streamlit</title>"
_STYLE_SHEET = '<link rel="stylesheet" href="/medvirk/app.css">'
# It only serves prerendering, and would need a hole in the security policy.
_INLINE_SCRIPT = re.compile(rb"<script>.*?</script>", re.DOTALL)
_WITHOUT_SCRIPT = re.compile(rb"<noscript>.*?</noscript>", re.DOTALL)


class PageShell:
    """Streamlit's page shell in the visitor's language, with Medvirk's style and few words.

    ``pages`` are the paths there are, ``shell`` the page as Streamlit has it. Streamlit would
    give its shell for any other path too, empty or with an English message; the visitor is led
    to the page meant, or to the first one.
    """

    def __init__(self, app: ASGIApp, pages: Collection[str], shell: bytes) -> None:
        self.app = app
        self.pages = pages
        self.shells = {language: _dressed(shell, language) for language in LANGUAGES}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or "text/html" not in Headers(scope=scope).get("accept", ""):
            await self.app(scope, receive, send)
        elif scope["path"].removeprefix("/") in self.pages and scope["method"] == "GET":
            await self._page(scope)(scope, receive, send)
        else:
            await self._elsewhere(scope, receive, send)

    def _page(self, scope: Scope) -> Response:
        request = Request(scope)
        language = preferred_language(
            request.cookies.get(cookies.LANGUAGE), request.headers.get("accept-language")
        )
        return HTMLResponse(self.shells[language], headers={"Cache-Control": "no-cache"})

    async def _elsewhere(self, scope: Scope, receive: Receive, send: Send) -> None:
        # A compressed answer could not be recognised as the shell.
        plain = [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]
        start: Message = {}
        body = bytearray()

        async def look(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
                return
            if message["type"] != "http.response.body":
                await send(message)
                return
            body.extend(message.get("body", b""))
            if message.get("more_body", False):
                return
            kind = Headers(raw=start["headers"]).get("content-type", "")
            if kind.startswith("text/html") and _STREAMLIT_TITLE in body:
                meant = scope["path"].strip("/")
                home = f"/{meant if meant in self.pages else ''}"
                await RedirectResponse(home, status_code=303)(scope, receive, send)
                return
            await send(start)
            await send({"type": "http.response.body", "body": bytes(body)})

        await self.app({**scope, "headers": plain}, receive, look)


def _dressed(page: bytes, language: str) -> bytes:
    """The shell as Medvirk serves it."""
    say = translator(language)
    lost = (("title", "shell-lost-title"), ("text", "shell-lost"), ("close", "shell-lost-close"))
    words = " ".join(f'data-{name}="{escape(say(text_id))}"' for name, text_id in lost)
    head = (
        f"<title>{say('product')}</title>\n{_STYLE_SHEET}\n"
        f'<script src="/medvirk/app.js" {words} defer></script>'
    )
    page = _INLINE_SCRIPT.sub(b"", page)
    page = page.replace(b'<html lang="en">', f'<html lang="{language}">'.encode(), 1)
    page = page.replace(_STREAMLIT_TITLE, head.encode(), 1)
    without_script = f"<noscript><p>{escape(say('shell-no-script'))}</p></noscript>"
    return _WITHOUT_SCRIPT.sub(lambda _: without_script.encode(), page, count=1)
