"""Forms and websockets from other sites are refused."""

from __future__ import annotations

import pytest
from starlette.datastructures import Headers
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from survey.web import cookies, origin
from survey.web.middleware import Hardening
from tests.survey.web.town import OPEN, Town
from tests.survey.web.visit import ORIGIN, Browser

SOCKET = "ws://medvirk.test/_stcore/stream"
FORMS = ("/k", "/logg-inn", "/ferdig", "/logg-ut")
FOREIGN = (None, "null", "https://ond.example", f"{ORIGIN}.ond.example", "http://[", "")


@pytest.mark.parametrize("named", FOREIGN)
@pytest.mark.parametrize("path", FORMS)
def test_a_form_from_elsewhere_is_refused(town: Town, path: str, named: str | None) -> None:
    browser = Browser()
    fields = {"kode": town.codes[OPEN][0], "brukernavn": "psu", "passord": "passord-for-psu"}
    answer = browser.post_from(named, path, **fields)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert fields["kode"] not in answer.text


def test_a_foreign_form_takes_nothing_away(town: Town) -> None:
    browser = Browser()
    browser.post("/k", kode=town.codes[OPEN][0])
    browser.post("/logg-inn", brukernavn="psu", passord="passord-for-psu")
    before = dict(browser.client.cookies)
    assert {cookies.TICKET, cookies.SIGN_IN} <= before.keys()
    for path in ("/ferdig", "/logg-ut"):
        browser.post_from("https://ond.example", path)
    assert dict(browser.client.cookies) == before


@pytest.mark.parametrize(
    ("headers", "own"),
    [
        ({"host": "medvirk.no", "origin": "https://medvirk.no"}, True),
        ({"host": "127.0.0.1:8501", "origin": "http://127.0.0.1:8501"}, True),
        ({"host": "127.0.0.1:8501", "origin": "http://127.0.0.1:8502"}, False),
        ({"host": "medvirk.no"}, False),
        # Sandboxed pages send null; HTTP/1.0 may lack a host.
        ({"origin": "null"}, False),
        ({"host": "", "origin": "null"}, False),
        ({"host": "medvirk.no", "origin": "http://["}, False),
    ],
)
def test_own_is_the_address_medvirk_is_reached_at(headers: dict[str, str], own: bool) -> None:
    assert origin.is_own(Headers(headers)) is own


def test_behind_a_proxy_the_public_address_is_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEDVIRK_PUBLIC_URL", "https://medvirk.kommune.example/")
    asked = Headers({"host": "127.0.0.1:8501", "origin": "https://medvirk.kommune.example"})
    assert origin.is_own(asked)


async def _accept(_scope: object, receive: object, send: object) -> None:
    assert callable(receive)
    assert callable(send)
    await receive()
    await send({"type": "websocket.accept"})
    await send({"type": "websocket.close"})


@pytest.mark.parametrize("named", ["https://ond.example", "null", "http://["])
def test_a_websocket_from_another_site_is_refused(named: str) -> None:
    client = TestClient(Hardening(_accept), base_url=ORIGIN)
    with (
        pytest.raises(WebSocketDisconnect),
        client.websocket_connect(SOCKET, headers={"Origin": named}),
    ):
        pass


@pytest.mark.parametrize("headers", [{}, {"Origin": ORIGIN}])
def test_a_websocket_of_our_own_is_let_in(headers: dict[str, str]) -> None:
    client = TestClient(Hardening(_accept), base_url=ORIGIN)
    with client.websocket_connect(SOCKET, headers=headers):
        pass
