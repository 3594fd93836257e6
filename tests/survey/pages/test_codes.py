"""The page of codes: made, shown once, taken home, forgotten; sent, and asked for again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlmodel import col, func, select
from streamlit.testing.v1 import AppTest

from survey import code
from survey import tranche as tranches
from survey.accounts import Role
from survey.handout.in_memory import InMemory
from survey.handout.issuing import Batch
from survey.pages.codes_held import HELD
from survey.pages.codes_sending import SENDING
from survey.pages.registry import CODES
from survey.store import Code, Tranche, TrancheUnit, reading, writing
from survey.texts import translator
from tests.survey.pages.visit import Visit, words
from tests.survey.post_office import SENDER, PostOffice, open_post_office
from tests.survey.web.town import OPEN, SOON

say = translator("nb")


@pytest.fixture
def app(visit: Visit) -> AppTest:
    return choose(visit, visit.page(CODES, Role.OU), OPEN)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Iterator[PostOffice]:
    with open_post_office() as one:
        monkeypatch.setenv("MEDVIRK_SMTP_URL", f"smtp://127.0.0.1:{one.port}")
        monkeypatch.setenv("MEDVIRK_MAIL_FROM", SENDER)
        monkeypatch.setenv("MEDVIRK_PUBLIC_URL", "https://medvirk.example")
        yield one


def choose(visit: Visit, app: AppTest, title: str) -> AppTest:
    with reading(visit.town.here.engine) as session:
        identity = session.exec(select(Tranche.id).where(Tranche.title == title)).one()
    app.selectbox(key="codes-tranche").select(identity).run()
    return app


def counted(visit: Visit, title: str = OPEN) -> int:
    """Codes of a tranche in the database."""
    with reading(visit.town.here.engine) as session:
        statement = select(func.count(col(Code.mac))).join(
            Tranche, col(Tranche.id) == col(Code.tranche_id)
        )
        return session.exec(statement.where(Tranche.title == title)).one()


def task(app: AppTest, name: str) -> AppTest:
    app.radio(key="task").set_value(name).run()
    return app


def one_unit(app: AppTest, unit: str, amount: int) -> AppTest:
    app.radio(key="whom").set_value("unit").run()
    row = app.selectbox(key="codes-tranche").value
    app.selectbox(key=f"unit-{row}").select(unit).run()
    app.number_input[0].set_value(amount).run()
    app.button(key="issue").click().run()
    app.text_input(key="codes-public-url").set_value("https://medvirk.example").run()
    return app


def kept(app: AppTest) -> Batch:
    held: InMemory[Batch] = app.session_state[HELD]
    assert held.content is not None
    return held.content


def all_codes(batch: Batch) -> list[str]:
    return [one for several in batch.codes.values() for one in several]


@pytest.mark.parametrize("role", [None, *(role for role in Role if role != Role.OU)])
def test_only_for_ou(visit: Visit, role: Role | None) -> None:
    app = visit.script(CODES, role)
    assert [error.value for error in app.error] == [say("page-not-for-you")]
    assert not app.button


def test_the_page_tells_what_there_is(app: AppTest) -> None:
    shown = words(app)
    assert "30 koder er laget til 80 inviterte" in shown
    assert "Park" in shown
    assert not app.exception


def test_codes_are_made_for_everybody_who_lacks_them(app: AppTest, visit: Visit) -> None:
    before = counted(visit)
    assert say("codes-will-be", codes=61, units=5) in words(app)
    app.button(key="issue").click().run()
    assert not app.error
    assert counted(visit) == before + 61
    assert len(kept(app)) == 61
    shown = words(app)
    assert say("codes-held", count=61).replace("\u00a0", " ") in shown
    assert not any(code.readable(one) in shown for one in all_codes(kept(app)))


def test_a_branch_and_a_margin(app: AppTest) -> None:
    app.radio(key="whom").set_value("branch").run()
    row = app.selectbox(key="codes-tranche").value
    app.selectbox(key=f"branch-{row}").select("helse").run()
    app.number_input(key="margin").set_value(0).run()
    # Two to spare all the same: 18 + 2 for Park, which has 18, and 15 + 2.
    assert say("codes-will-be", codes=19, units=2) in words(app)


def test_downloaded_seen_and_forgotten(app: AppTest, visit: Visit) -> None:
    before = counted(visit)
    one_unit(app, "kino", 4)
    batch = kept(app)
    assert not batch.taken
    assert "codes-forget" not in [one.key for one in app.button]
    app.download_button[0].click().run()
    assert kept(app).taken
    assert app.button(key="codes-forget").disabled
    app.checkbox(key="codes-file-seen").check().run()
    app.button(key="codes-forget").click().run()
    assert HELD not in app.session_state
    assert say("codes-forgotten") in words(app)
    assert counted(visit) == before + 4


@pytest.mark.parametrize("kind", ["slips", "merge"])
def test_each_kind_of_file_can_be_had(app: AppTest, kind: str) -> None:
    one_unit(app, "kino", 3)
    app.radio(key="codes-format").set_value(kind).run()
    assert not app.error
    assert not app.exception
    (content,) = kept(app).files.values()
    assert content.startswith(b"%PDF" if kind == "slips" else b"\xef\xbb\xbf")
    assert (say("codes-merge-meaning") in words(app)) == (kind == "merge")


def test_taken_back_as_if_never_made(app: AppTest, visit: Visit) -> None:
    before = counted(visit)
    one_unit(app, "kino", 4)
    assert counted(visit) == before + 4
    app.button(key="codes-take-back").click().run()
    assert HELD not in app.session_state
    assert say("codes-taken-back", count=4) in words(app)
    assert counted(visit) == before


def test_codes_that_lapsed_are_told(app: AppTest) -> None:
    one_unit(app, "kino", 4)
    app.session_state[HELD].drop()
    app.run()
    assert say("codes-lapsed") in words(app)
    assert HELD not in app.session_state


def test_the_cap_shows_and_holds(app: AppTest, visit: Visit) -> None:
    task(app, "lost")
    row = app.selectbox(key="codes-tranche").value
    app.selectbox(key=f"lost-{row}").select("park").run()
    assert say("codes-unit-counts", invited=18, issued=18, most=23, left=5) in words(app)
    assert app.number_input[0].max == 5
    with writing(visit.town.here.engine) as session:
        place = session.get_one(TrancheUnit, (row, "park"))
        place.codes_issued = 23
        session.add(place)
    app.run()
    assert say("codes-cap-reached", issued=23, invited=18) in words(app)
    assert not app.number_input


def test_codes_beyond_the_cap_are_shown(app: AppTest, visit: Visit) -> None:
    here = visit.town.here
    with writing(here.engine) as session:
        row = session.get_one(Tranche, app.selectbox(key="codes-tranche").value)
        tranches.issue_codes(session, here.pepper, row, {"kino": 20}, "kommandolinje")
    app.run()
    assert say("codes-over-cap", count=1, units="Kino") in words(app)


def test_a_sealed_or_ended_tranche_is_not_offered(visit: Visit) -> None:
    app = visit.page(CODES, Role.OU)
    offered = app.selectbox(key="codes-tranche").options
    assert OPEN in offered
    assert SOON in offered
    assert len(offered) == 3


def test_an_address_that_cannot_be_printed_is_told(app: AppTest) -> None:
    task(app, "poster")
    assert not app.download_button
    for wrong in ("medvirk", "ftp://x.no", "https://x.no/side", "https://x.no:0"):
        app.text_input(key="codes-public-url").set_value(wrong).run()
        assert say("problem-codes-address") in words(app)
        assert not app.download_button
    app.text_input(key="codes-public-url").set_value("https://medvirk.example/").run()
    assert not app.error
    assert app.download_button


def test_a_configured_address_is_not_asked_for(
    app: AppTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEDVIRK_PUBLIC_URL", "https://medvirk.example")
    task(app, "poster")
    assert not app.text_input
    assert app.download_button


def test_without_a_mail_server_the_page_says_what_to_do(app: AppTest) -> None:
    for name in ("mail", "reminder"):
        task(app, name)
        assert say("codes-mail-not-set-up") in words(app)
        assert not app.text_area


def paste(app: AppTest, text: str) -> AppTest:
    app.text_area[0].set_value(text).run()
    return app


def send_and_wait(app: AppTest) -> AppTest:
    app.button(key="codes-send").click().run()
    assert not app.error
    held = app.session_state[SENDING].content
    latest = datetime.now(UTC).timestamp() + 20
    while not held.over and datetime.now(UTC).timestamp() < latest:
        app.run()
    return app.run()


def test_codes_by_mail(app: AppTest, visit: Visit, office: PostOffice) -> None:
    before = counted(visit)
    task(app, "mail")
    row = app.selectbox(key="codes-tranche").value
    app.selectbox(key=f"mail-{row}").select("kino").run()
    paste(app, "kari@x.no\nola@x.no\nKARI@x.no\nikke noe\n")
    shown = words(app)
    assert say("codes-addresses-found", count=2) in shown
    assert say("codes-fault-row", row=4, text="ikke noe") in shown
    assert "codes-send" not in [one.key for one in app.button]
    app.checkbox(key="codes-without-faulty").check().run()
    send_and_wait(app)
    assert say("codes-sent", sent=2, all=2) in words(app)
    assert office.recipients == ["kari@x.no", "ola@x.no"]
    assert counted(visit) == before + 2
    app.button(key="codes-sending-done").click().run()
    assert SENDING not in app.session_state
    assert "kari@x.no" not in repr(app.session_state)


def test_more_addresses_than_codes_left_are_told(app: AppTest, office: PostOffice) -> None:
    task(app, "mail")
    row = app.selectbox(key="codes-tranche").value
    app.selectbox(key=f"mail-{row}").select("kino").run()
    paste(app, "\n".join(f"a{number}@x.no" for number in range(12)))
    assert say("codes-mail-over-cap", addresses=12, left=11) in words(app)
    assert "codes-send" not in [one.key for one in app.button]


def test_those_who_got_nothing_can_be_downloaded(app: AppTest, office: PostOffice) -> None:
    office.refused = frozenset({"ola@x.no"})
    task(app, "mail")
    row = app.selectbox(key="codes-tranche").value
    app.selectbox(key=f"mail-{row}").select("kino").run()
    send_and_wait(paste(app, "kari@x.no, ola@x.no"))
    assert say("codes-sent-failed", count=1) in words(app)
    assert app.download_button


def test_a_reminder_has_no_code(app: AppTest, visit: Visit, office: PostOffice) -> None:
    before = counted(visit)
    task(app, "reminder")
    assert say("codes-reminder-about") in words(app)
    app.text_input[0].set_value("Svar på ytring!").run()
    send_and_wait(paste(app, "kari@x.no"))
    (letter,) = office.arrived
    assert "«Svar på ytring!»" in letter.text
    assert "/k#" not in letter.text
    assert counted(visit) == before


def test_the_invitation_can_be_copied(app: AppTest) -> None:
    task(app, "invitation")
    assert app.code
    assert not app.exception
