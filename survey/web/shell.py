"""The page that Streamlit's scripts start from, made Medvirk's own."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import escape

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from survey.texts import translator
from survey.web import cookies
from survey.web.language import preferred_language

_STREAMLIT_TITLE = b"<title>Streamlit</title>"
_STYLE_SHEET = '<link rel="stylesheet" href="/medvirk/app.css">'
# It only serves prerendering, and would need a hole in the security policy.
_INLINE_SCRIPT = re.compile(rb"<script>.*?</script>", re.DOTALL)
_WITHOUT_SCRIPT = re.compile(rb"<noscript>.*?</noscript>", re.DOTALL)


class PageShell:
    """Streamlit's page shell in the visitor's language, with Medvirk's style and few words.

    ``pages`` are the paths there are. Streamlit would give its shell for any other too, empty
    or with an English message; the visitor is led to the page meant, or to the first one.
    """

    def __init__(self, app: ASGIApp, pages: Collection[str]) -> None:
        self.app = app
        self.pages = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or "text/html" not in Headers(scope=scope).get("accept", ""):
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        language = preferred_language(
            request.cookies.get(cookies.LANGUAGE), request.headers.get("accept-language")
        )
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
                if _STREAMLIT_TITLE in content and scope["path"].lstrip("/") not in self.pages:
                    await self._elsewhere(scope["path"])(scope, receive, send)
                    return
                content = _dressed(content, language)
                headers["content-length"] = str(len(content))
                del headers["etag"], headers["last-modified"]
            await send(start)
            await send({"type": "http.response.body", "body": content})

        await self.app({**scope, "headers": plain}, receive, rewrite)

    def _elsewhere(self, path: str) -> RedirectResponse:
        meant = path.strip("/")
        return RedirectResponse(f"/{meant if meant in self.pages else ''}", status_code=303)


def _dressed(page: bytes, language: str) -> bytes:
    """The shell as Medvirk serves it; a page that is not Streamlit's is left as it is."""
    if _STREAMLIT_TITLE not in page:
        return page
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
