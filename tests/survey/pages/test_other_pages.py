"""The fieldwork and administration pages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import TextInput

from survey import accounts, audit
from survey.accounts import Role
from survey.pages.registry import ADMINISTRATION, FIELDWORK, RESULTS
from survey.store import Ballot, Code, Tranche, reading
from survey.texts import translator
from survey.tranche import State
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, ALL_KINDS, ENDED, OPEN, PASSWORDS, SOON

say = translator("nb")


def test_fieldwork_shows_rates_and_never_answers(visit: Visit) -> None:
    app = visit.page(FIELDWORK, Role.OU)
    assert not app.exception
    said = words(app)
    for title in (AFTER, OPEN, SOON, ENDED, ALL_KINDS):
        assert title in said
    assert "61 av 80 har svart: 76 %" in said
    assert "Kultur" not in said
    for hidden in ("helt_uenig", "Helt uenig", "svarte 4 eller 5"):
        assert hidden not in said


def tranche_titled(visit: Visit, title: str) -> Tranche:
    with reading(visit.town.here.engine) as session:
        return session.exec(select(Tranche).where(Tranche.title == title)).one()


def test_only_what_is_over_can_be_sealed(visit: Visit) -> None:
    app = visit.page(FIELDWORK, Role.OU)
    buttons = [one.key for one in app.button if one.label == say("fieldwork-seal-go")]
    assert buttons == [f"seal-{tranche_titled(visit, ENDED).id}"]


def test_sealing_asks_first_then_counts_and_destroys(visit: Visit) -> None:
    row = tranche_titled(visit, ENDED)
    key = visit.town.here.keys / f"{row.id}.key"
    app = visit.page(FIELDWORK, Role.OU)
    assert app.button(key=f"seal-{row.id}").disabled
    app.checkbox(key=f"sure-{row.id}").check().run()
    assert key.exists()
    app.button(key=f"seal-{row.id}").click().run(timeout=60)
    assert not app.exception
    assert say("fieldwork-seal-done", counted=61) in words(app)
    assert not key.exists()
    assert tranche_titled(visit, ENDED).state == State.SEALED
    with reading(visit.town.here.engine) as session:
        for table in (Ballot, Code):
            left = session.exec(select(table).where(table.tranche_id == row.id)).all()
            assert left == []
        last = audit.latest(session, 1)[0]
    assert (last.who, last.action, last.subject) == ("ou", "tranche-sealed", ENDED)
    results = visit.page(RESULTS, Role.OU)
    assert any(one.label.startswith(ENDED) for one in results.checkbox)


def test_a_missing_key_is_told_and_nothing_is_touched(visit: Visit) -> None:
    row = tranche_titled(visit, ENDED)
    key = visit.town.here.keys / f"{row.id}.key"
    content = key.read_bytes()
    key.unlink()
    app = visit.page(FIELDWORK, Role.OU)
    app.checkbox(key=f"sure-{row.id}").check().run()
    app.button(key=f"seal-{row.id}").click().run(timeout=60)
    assert not app.exception
    assert "Nøkkelen til urnen mangler" in app.error[0].value
    assert visit.town.ballots() == 61
    key.write_bytes(content)
    app = visit.page(FIELDWORK, Role.OU)
    app.checkbox(key=f"sure-{row.id}").check().run()
    app.button(key=f"seal-{row.id}").click().run(timeout=60)
    assert say("fieldwork-seal-done", counted=61) in words(app)


def field(app: AppTest, label: str) -> TextInput:
    return next(one for one in app.text_input if one.label == say(label))


def new_user(app: AppTest, username: str, password: str) -> AppTest:
    field(app, "sign-in-username").set_value(username)
    field(app, "administration-name").set_value("Ny <b>bruker</b> *her*")
    field(app, "sign-in-password").set_value(password)
    create = next(one for one in app.button if one.label == say("administration-create"))
    return create.click().run()


def who_can_sign_in(visit: Visit, username: str, password: str) -> bool:
    engine = visit.town.here.engine
    return accounts.sign_in(engine, username, password, datetime.now(UTC)) is not None


def test_the_administrator_creates_a_user_who_can_sign_in(visit: Visit) -> None:
    app = new_user(visit.page(ADMINISTRATION, Role.ADMINISTRATOR), "Ny-Bruker", "et langt passord")
    assert not app.exception
    assert who_can_sign_in(visit, "ny-bruker", "et langt passord")
    said = words(app)
    assert "er opprettet" in said
    assert "Ny <b>bruker</b> *her*" in said
    assert say("audit-account-created") in said
    assert "ny-bruker (psu)" in said
    assert "et langt passord" not in said


@pytest.mark.parametrize("password", ["", "elleve tegn", "x" * 201])
def test_a_short_or_endless_password_is_refused_in_words(visit: Visit, password: str) -> None:
    app = new_user(visit.page(ADMINISTRATION, Role.ADMINISTRATOR), "ny", password)
    assert [one.value for one in app.error] == [say("problem-password-length", least=12, most=200)]
    assert field(app, "sign-in-username").value == "ny"
    with reading(visit.town.here.engine) as session:
        assert "ny" not in [one.username for one in accounts.everybody(session)]


def test_a_taken_name_is_refused_in_words(visit: Visit) -> None:
    app = new_user(visit.page(ADMINISTRATION, Role.ADMINISTRATOR), "psu", "et langt passord")
    assert app.error[0].value == say("problem-username-taken", username="psu")


def test_closing_shuts_somebody_out_at_once_and_the_log_tells(visit: Visit) -> None:
    engine = visit.town.here.engine
    token = accounts.sign_in(engine, "psu", PASSWORDS[Role.PSU], datetime.now(UTC))
    assert token is not None
    app = visit.page(ADMINISTRATION, Role.ADMINISTRATOR)
    chosen = next(one for one in app.selectbox if one.label == say("administration-choose"))
    chosen.select("psu").run() if "psu" in chosen.options else None
    next(one for one in app.button if one.label == say("administration-close")).click().run()
    with reading(visit.town.here.engine) as session:
        assert accounts.user_of(session, token, datetime.now(UTC)) is None
    assert not who_can_sign_in(visit, "psu", PASSWORDS[Role.PSU])
    said = words(app)
    assert say("audit-account-closed") in said
    assert say("administration-closed") in said


def test_nobody_closes_themselves(visit: Visit) -> None:
    app = visit.page(ADMINISTRATION, Role.ADMINISTRATOR)
    chosen = next(one for one in app.selectbox if one.label == say("administration-choose"))
    chosen.select_index(chosen.options.index("administrator")).run()
    button = next(one for one in app.button if one.label == say("administration-close"))
    assert button.disabled


def test_the_log_shows_no_answer_and_no_code(visit: Visit) -> None:
    said = words(visit.page(ADMINISTRATION, Role.ADMINISTRATOR))
    assert say("audit-tranche-sealed") in said
    for codes in visit.town.codes.values():
        assert not any(code in said for code in codes)
