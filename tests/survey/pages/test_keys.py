"""The key ceremony, and the sealing by two holders, as people meet them on the pages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from nacl.pwhash import argon2id
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import ballotbox, custody, tranche
from survey.accounts import Role
from survey.custody import ceremony, key_holders, phrases
from survey.custody.key_holders import Cost
from survey.installation import Installation
from survey.pages.registry import FIELDWORK, KEYS
from survey.store import Tranche, Unit, reading, writing
from survey.texts import translator
from survey.tranche import State
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import OPEN

say = translator("nb")
TITLE = "Ytringsfrihet *neste*"
OFFICES = ("PSUs leder", "Hovedverneombudet", "Administrasjonen")
WORKERS = (Role.OU, Role.ADMINISTRATOR)


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    cheapest = Cost(argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)
    monkeypatch.setattr(key_holders, "COST", cheapest)


def planned(here: Installation, title: str = TITLE) -> str:
    """One more tranche of the sensitive questionnaire; returns its id."""
    now = datetime.now(UTC)
    with writing(here.engine) as session:
        like = session.exec(select(Tranche).where(Tranche.title == OPEN)).one()
        for other in session.exec(select(Tranche).where(Tranche.title != title)):
            # Nobody is to be asked the same in two tranches at once.
            other.closes_at = min(other.closes_at, now - timedelta(days=2))
            other.opens_at = min(other.opens_at, other.closes_at - timedelta(days=1))
            session.add(other)
        plan = tranche.Plan(
            title=title,
            version_id=like.version_id,
            languages=tuple(like.languages),
            opens_at=now - timedelta(days=1),
            closes_at=now + timedelta(days=20),
            units=list(session.exec(select(Unit))),
        )
        return tranche.plan(session, here.keys, plan, "test").id


@pytest.fixture
def tranche_id(visit: Visit) -> str:
    return planned(visit.town.here)


def row_of(visit: Visit, tranche_id: str) -> Tranche:
    with reading(visit.town.here.engine) as session:
        return session.get_one(Tranche, tranche_id)


def press(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


def draw_keys(app: AppTest) -> AppTest:
    app.checkbox(key="loss-understood").check()
    return press(app, "draw-keys")


def phrase_shown(app: AppTest) -> str | None:
    for element in app.html:
        if "medvirk-phrase" in element.value:
            inside = element.value.partition(">")[2]
            return inside.replace("<span>", "").replace("</span>", "").removesuffix("</p>")
    return None


def hand_out(app: AppTest) -> list[str]:
    """Each holder in turn: nothing, then the phrase, then nothing again."""
    handed = []
    for number in range(3):
        assert phrase_shown(app) is None
        press(app, "show-phrase")
        shown = phrase_shown(app)
        assert shown is not None
        assert shown in kept(app)
        assert say("keys-loss") in words(app)
        assert app.button(key="next-holder").disabled
        app.checkbox(key=f"written-{number}").check().run()
        press(app, "next-holder")
        handed.append(shown)
    return handed


def rehearse(app: AppTest, typed: list[str]) -> AppTest:
    for number, phrase in enumerate(typed):
        app.text_input(key=f"phrase-{number}").input(phrase)
    return press(app, "rehearse")


def kept(app: AppTest) -> str:
    """All that the session remembers."""
    return repr(app.session_state)


@pytest.mark.parametrize("role", WORKERS)
def test_from_three_offices_to_an_open_tranche(visit: Visit, tranche_id: str, role: Role) -> None:
    app = visit.page(KEYS, role)
    assert say("keys-loss") in words(app)
    handed = hand_out(draw_keys(app))
    assert len(set(handed)) == 3
    assert not any(phrase in kept(app) for phrase in handed)
    assert row_of(visit, tranche_id).key_holders == list(OFFICES)

    rehearse(app, handed)
    assert not app.error
    assert row_of(visit, tranche_id).rehearsed
    assert not any(phrase in kept(app) for phrase in handed)

    press(app, "open-tranche")
    assert not app.exception
    assert row_of(visit, tranche_id).state == State.OPEN
    assert "er åpnet" in app.success[0].value
    assert say("keys-none") in words(app)


def test_nothing_is_made_before_the_warning_is_read(visit: Visit, tranche_id: str) -> None:
    app = press(visit.page(KEYS, Role.OU), "draw-keys")
    assert [one.value for one in app.error] == [say("keys-loss-first")]
    assert row_of(visit, tranche_id).public_key is None
    assert not list(visit.town.here.keys.glob("*.holders.json"))


def test_three_different_offices_are_asked_for(visit: Visit, tranche_id: str) -> None:
    app = visit.page(KEYS, Role.OU)
    app.text_input(key="office-2").input(" psus LEDER ")
    draw_keys(app)
    wanted = say("problem-three-offices", most=ceremony.LONGEST_OFFICE)
    assert [one.value for one in app.error] == [wanted]
    assert row_of(visit, tranche_id).public_key is None


def test_each_phrase_is_shown_once(visit: Visit, tranche_id: str) -> None:
    app = press(draw_keys(visit.page(KEYS, Role.OU)), "show-phrase")
    first = phrase_shown(app)
    assert first is not None
    app.checkbox(key="written-0").check().run()
    press(app, "next-holder")
    assert first not in kept(app)
    assert phrase_shown(app) is None
    press(app, "show-phrase")
    assert phrase_shown(app) not in (None, first)


def test_another_visitor_sees_no_phrase_and_may_start_over(visit: Visit, tranche_id: str) -> None:
    first = draw_keys(visit.page(KEYS, Role.OU))
    before = row_of(visit, tranche_id).public_key
    other = visit.page(KEYS, Role.ADMINISTRATOR)
    assert phrase_shown(other) is None
    assert other.text_input(key="phrase-0").label == OFFICES[0]
    assert say("keys-again") in words(other)
    handed = hand_out(draw_keys(other))
    assert row_of(visit, tranche_id).public_key != before
    rehearse(other, handed)
    assert row_of(visit, tranche_id).rehearsed
    # The phrases of the first are worth nothing.
    visit.as_role(Role.OU)
    hand_out(first)
    assert row_of(visit, tranche_id).rehearsed


def test_whoever_mistyped_is_told_and_tries_again(visit: Visit, tranche_id: str) -> None:
    app = draw_keys(visit.page(KEYS, Role.OU))
    handed = hand_out(app)
    broken = handed[1].split()
    broken[2] += "q"
    rehearse(app, [handed[0], " ".join(broken), handed[2]])
    (told,) = [one.value for one in app.error]
    assert say("keys-one-wrong", office=OFFICES[1]) in told
    assert say("keys-misspelt", office=OFFICES[1], count=1, words="3") in told
    rehearse(app, [phrases.draw(), phrases.draw(), handed[2]])
    assert [one.value for one in app.error] == [say("keys-several-wrong")]
    assert not row_of(visit, tranche_id).rehearsed
    rehearse(app, [one.upper() for one in handed])
    assert row_of(visit, tranche_id).rehearsed


def test_among_several_tranches_one_is_chosen(visit: Visit, tranche_id: str) -> None:
    other = planned(visit.town.here, "Den andre")
    app = visit.page(KEYS, Role.OU)
    app.selectbox[0].select_index(1).run()
    hand_out(draw_keys(app))
    drawn = [one for one in (tranche_id, other) if row_of(visit, one).public_key]
    assert len(drawn) == 1
    assert row_of(visit, drawn[0]).title.replace("*", "") in words(app).replace("*", "")
    assert app.text_input(key="phrase-0").label == OFFICES[0]


def test_a_tranche_opened_meanwhile_takes_no_phrases(visit: Visit, tranche_id: str) -> None:
    app = draw_keys(visit.page(KEYS, Role.OU))
    with writing(visit.town.here.engine) as session:
        row = session.get_one(Tranche, tranche_id)
        row.state = State.OPEN
        session.add(row)
    app.run()
    assert say("keys-none") in words(app)
    assert "phrases-left" not in kept(app)


def test_the_fieldwork_page_leads_to_the_keys(visit: Visit, tranche_id: str) -> None:
    app = visit.page(FIELDWORK, Role.OU)
    assert say("keys-wanted") in words(app)


# A tranche that holders have opened.


@pytest.fixture
def handed(visit: Visit, tranche_id: str) -> Mapping[int, str]:
    here = visit.town.here
    drawn = ceremony.draw_keys(here.engine, here.keys, tranche_id, OFFICES, "test")
    assert ceremony.rehearse(here.engine, here.keys, tranche_id, drawn, "test") == ()
    with writing(here.engine) as session:
        tranche.open_for_answers(session, here.keys, session.get_one(Tranche, tranche_id), "test")
    return dict(enumerate(drawn))


def code_of(visit: Visit, tranche_id: str) -> str:
    here = visit.town.here
    with writing(here.engine) as session:
        row = session.get_one(Tranche, tranche_id)
        (code,) = tranche.issue_codes(session, here.pepper, row, {"park": 1}, "test")["park"]
    return code


def end(visit: Visit, tranche_id: str) -> None:
    """Everybody has had time to answer."""
    with writing(visit.town.here.engine) as session:
        row = session.get_one(Tranche, tranche_id)
        row.closes_at = datetime.now(UTC) - timedelta(days=1)
        session.add(row)


def test_respondents_are_told_which_offices(
    visit: Visit, tranche_id: str, handed: Mapping[int, str]
) -> None:
    app = visit.sheet(code_of(visit, tranche_id))
    assert custody.told(say, row_of(visit, tranche_id)) in words(app)
    assert say("custody-told-key-file") not in words(app)


def test_respondents_are_refused_kindly_when_the_key_is_gone(
    visit: Visit, tranche_id: str, handed: Mapping[int, str]
) -> None:
    code = code_of(visit, tranche_id)
    app = visit.sheet(code)
    assert not app.error
    custody.destroy_key(visit.town.here.keys, tranche_id)
    app.run()
    assert [one.value for one in app.error] == [say("code-no-key")]


def test_two_holders_seal(visit: Visit, tranche_id: str, handed: Mapping[int, str]) -> None:
    here, now = visit.town.here, datetime.now(UTC)
    ticket = ballotbox.new_ticket(code_of(visit, tranche_id), now)
    done = ballotbox.submit(here.engine, here.pepper, here.keys, ticket, {}, now)
    assert done.outcome == ballotbox.Outcome.COUNTED
    end(visit, tranche_id)
    app = visit.page(FIELDWORK, Role.OU)

    def attempt(typed: Mapping[int, str], *, sure: bool = True) -> str:
        for number in range(3):
            app.text_input(key=f"phrase-{tranche_id}-{number}").input(typed.get(number, ""))
        box = app.checkbox(key=f"sure-{tranche_id}")
        (box.check if sure else box.uncheck)()
        press(app, f"seal-{tranche_id}")
        return "\n".join(one.value for one in app.error)

    title = {"title": TITLE}
    assert attempt(handed, sure=False) == say("keys-seal-confirm-first")
    assert attempt({0: handed[0]}) == say("problem-two-phrases", **title)
    wrong = attempt({0: handed[0], 2: f"{handed[2]}q"})
    assert say("problem-wrong-phrases", **title) in wrong
    last = str(phrases.length())
    assert say("keys-misspelt", office=OFFICES[2], count=1, words=last) in wrong
    assert row_of(visit, tranche_id).state == State.OPEN
    assert key_holders.path_of(here.keys, tranche_id).exists()

    assert attempt({0: handed[0], 2: handed[2]}) == ""
    assert row_of(visit, tranche_id).state == State.SEALED
    assert not key_holders.path_of(here.keys, tranche_id).exists()
    assert say("fieldwork-seal-done", counted=1) in words(app)
    assert not any(phrase in kept(app) for phrase in handed.values())


def test_a_counted_box_is_finished_without_phrases(
    visit: Visit, tranche_id: str, handed: Mapping[int, str]
) -> None:
    end(visit, tranche_id)
    with writing(visit.town.here.engine) as session:
        row = session.get_one(Tranche, tranche_id)
        row.state = State.COUNTED
        session.add(row)
    app = visit.page(FIELDWORK, Role.OU)
    assert not [one.key for one in app.text_input if str(one.key).startswith("phrase-")]
    app.checkbox(key=f"sure-{tranche_id}").check().run()
    press(app, f"seal-{tranche_id}")
    assert row_of(visit, tranche_id).state == State.SEALED
