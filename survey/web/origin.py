"""Same-origin checks for forms and websockets."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers

from survey import settings


def is_own(headers: Headers) -> bool:
    """Whether the request names, as its Origin, the address Medvirk is reached at.

    Browsers send Origin with every posted form and every websocket; without one it is no.
    """
    origin = headers.get("origin")
    if origin is None:
        return False
    own = {headers.get("host", "")}
    if (public := settings.public_url()) is not None:
        own.add(urlsplit(public).netloc)
    try:
        asking = urlsplit(origin).netloc
    except ValueError:
        return False
    return asking != "" and asking in own
