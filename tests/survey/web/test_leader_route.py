"""A leader's link is exchanged for a cookie that scripts cannot read."""

from __future__ import annotations

from sqlmodel import select

from survey.accounts import Role
from survey.response_rate import leader_link
from survey.store import LeaderLink, Tranche, reading, writing
from survey.texts import translator
from survey.web import leader_route
from tests.survey.web.town import OPEN, Town
from tests.survey.web.visit import Browser

say = translator("nb")


def make(town: Town) -> str:
    with writing(town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == OPEN)).one()
        return leader_link.make(session, row.id, "helse", Role.OU.value)


def test_a_link_leads_to_the_page_with_a_cookie_and_a_clean_address(town: Town) -> None:
    token, browser = make(town), Browser()
    opened = browser.post("/l", kode=token)
    assert (opened.status_code, opened.headers["location"]) == (303, "/min-enhet")
    assert browser.cookie(leader_route.COOKIE) == token
    set_cookie = opened.headers["set-cookie"].lower()
    assert "httponly" in set_cookie
    assert "samesite=strict" in set_cookie
    assert "max-age" not in set_cookie


def test_the_whole_link_may_be_pasted(town: Town) -> None:
    pasted = f" https://medvirk.test/l#{make(town)} "
    assert Browser().post("/l", kode=pasted).status_code == 303


def test_wrong_and_stopped_links_are_told_in_words_without_a_cookie(town: Town) -> None:
    token, browser = make(town), Browser()
    wrong = browser.post("/l", kode="feil")
    assert wrong.status_code == 422
    assert say("leader-link-unknown") in wrong.text
    with writing(town.here.engine) as session:
        digest = session.exec(select(LeaderLink.token_digest)).one()
        leader_link.revoke(session, digest, Role.OU.value)
    stopped = browser.post("/l", kode=token)
    assert say("leader-link-revoked") in stopped.text
    assert token not in stopped.text
    assert browser.cookie(leader_route.COOKIE) is None


def test_a_form_of_another_site_is_refused(town: Town) -> None:
    refused = Browser().post_from("https://ond.example", "/l", kode=make(town))
    assert refused.status_code == 403


def test_the_page_asks_for_the_link_and_keeps_none(town: Town) -> None:
    page = Browser().get("/l")
    assert page.status_code == 200
    assert say("leader-link-label") in page.text
    assert page.headers["cache-control"] == "no-store"
    with reading(town.here.engine) as session:
        assert session.exec(select(LeaderLink)).all() == []
