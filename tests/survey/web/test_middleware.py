"""What every answer carries, and the Norwegian shell around Streamlit's pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from survey import installation
from survey.store import open_engine
from survey.texts import translator
from survey.web.middleware import HEADERS, Hardening
from survey.web.shell import PageShell
from tests.survey.web.town import Town
from tests.survey.web.visit import Browser

say = translator("nb")
SHELL = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
BROWSER = {"Accept": "text/html,application/xhtml+xml", "Accept-Encoding": "gzip, br"}


@pytest.mark.parametrize(
    "path",
    ["/k", "/logg-inn", "/healthz", "/medvirk/code.js", "/medvirk/finnes-ikke", "/finnes-ikke"],
)
def test_every_answer_has_the_security_headers(town: Town, path: str) -> None:
    headers = Browser().get(path).headers
    for name, value in HEADERS.items():
        assert headers[name] == value
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "object-src 'none'" in headers["content-security-policy"] or (
        "default-src 'none'" in headers["content-security-policy"]
    )


def test_forms_that_carry_secrets_run_no_script_of_others(town: Town) -> None:
    for path in ("/k", "/logg-inn"):
        policy = Browser().get(path).headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "form-action 'self'" in policy


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/metrics/", "/_stcore/agent"])
def test_inner_figures_are_for_nobody(town: Town, path: str) -> None:
    answer = Browser().get(path)
    assert answer.status_code == 404
    assert answer.headers["x-frame-options"] == "DENY"


async def shell(_request: Request) -> Response:
    named = {"ETag": '"abc"', "Last-Modified": "Fri, 20 Nov 2026 19:46:30 GMT"}
    return HTMLResponse(SHELL, headers=named)


async def our_own(_request: Request) -> Response:
    return HTMLResponse('<html lang="en"><title>Medvirk</title></html>')


async def script(_request: Request) -> Response:
    return PlainTextResponse(SHELL, media_type="text/javascript")


@pytest.fixture
def client() -> TestClient:
    middleware = [
        Middleware(Hardening),
        Middleware(PageShell, pages=["", "svar"], shell=SHELL.encode()),
    ]
    pages = [Route("/script.js", script), Route("/k", our_own), Route("/{path:path}", shell)]
    app = Starlette(routes=pages, middleware=middleware)
    return TestClient(app, headers=BROWSER, follow_redirects=False)


def test_the_shell_is_norwegian(client: TestClient) -> None:
    answer = client.get("/")
    page = answer.text
    assert '<html lang="nb">' in page
    assert "<title>Medvirk</title>" in page
    assert '<link rel="stylesheet" href="/medvirk/app.css">' in page
    assert re.findall(r"<noscript>(.*?)</noscript>", page, re.S) == [
        f"<p>{say('shell-no-script')}</p>"
    ]
    assert "You need to enable JavaScript" not in page
    assert int(answer.headers["content-length"]) == len(answer.content)
    # It named the page before it was rewritten.
    assert not {"etag", "last-modified"} & set(answer.headers)


def test_only_pages_are_rewritten(client: TestClient) -> None:
    assert client.get("/script.js").text == SHELL
    assert client.get("/", headers={"Accept": "*/*"}).text == SHELL


def test_a_page_of_our_own_keeps_its_language(client: TestClient) -> None:
    assert '<html lang="en">' in client.get("/k").text


@pytest.mark.parametrize(
    ("path", "place"),
    [("/tull", "/"), ("/svar/", "/svar"), ("/svar/mer", "/"), ("//ond.example", "/")],
)
def test_a_page_that_does_not_exist_leads_to_one_that_does(
    client: TestClient, path: str, place: str
) -> None:
    answer = client.get(f"http://testserver{path}")
    assert (answer.status_code, answer.headers["location"]) == (303, place)


def test_a_page_that_exists_is_served(client: TestClient) -> None:
    assert client.get("/svar").status_code == 200


def test_health_says_whether_the_database_answers(
    town: Town, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    browser = Browser()
    assert (browser.get("/healthz").status_code, browser.get("/healthz").text) == (200, "ok")
    gone = open_engine(f"sqlite:///{tmp_path / 'missing' / 'medvirk.db'}")
    (tmp_path / "missing").rmdir()
    here = type("Here", (), {"engine": gone})
    monkeypatch.setattr(installation, "current", lambda: here)
    assert browser.get("/healthz").status_code == 503


@pytest.mark.parametrize("way", ["/ferdig", "/logg-ut"])
def test_what_changes_something_is_never_a_link(town: Town, way: str) -> None:
    assert Browser().get(way).status_code == 405


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_shell_is_in_the_visitors_language(client: TestClient, language: str) -> None:
    page = client.get("/svar", headers=BROWSER | {"Accept-Language": language}).text
    assert f'<html lang="{language}">' in page
    assert translator(language)("shell-lost-title") in page


def test_looking_for_the_server_under_a_page_finds_nothing(town: Town) -> None:
    assert Browser().get("/svar/_stcore/health").status_code == 404


def test_scripts_come_compressed_from_memory_and_are_kept(town: Town) -> None:
    browser = Browser()
    page = browser.get("/").text
    path = re.findall(r'src="\.(/static/js/index[^"]+)"', page)[0]
    answer = browser.get(path)
    assert answer.headers["content-encoding"] == "gzip"
    assert "immutable" in answer.headers["cache-control"]
    assert int(answer.headers["content-length"]) < len(answer.content) / 2
    assert (
        "content-encoding"
        not in browser.client.get(path, headers={"Accept-Encoding": "identity"}).headers
    )
    assert browser.get("/static/js/../../index.html").status_code != 200
