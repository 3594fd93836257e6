"""The administrator says where somebody's notices go."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from survey import accounts, audit
from survey.accounts import Role
from survey.pages.registry import ADMINISTRATION
from survey.store import Account, reading
from survey.texts import translator
from tests.survey.pages.visit import Visit, words

say = translator("nb")
ADDRESS = "kari@kommunen.no"


def email_of(visit: Visit, username: str) -> str | None:
    with reading(visit.town.here.engine) as session:
        found = {one.username: one for one in accounts.everybody(session)}
    return found[username].email


def chosen(visit: Visit, role: Role) -> tuple[AppTest, Account]:
    """The page with this role's account chosen."""
    app = visit.page(ADMINISTRATION, Role.ADMINISTRATOR)
    account = visit.user(role)
    choice = next(one for one in app.selectbox if one.label == say("administration-choose"))
    app = choice.select_index(choice.options.index(account.username)).run()
    with reading(visit.town.here.engine) as session:
        return app, session.get_one(Account, account.account_id)


def save(app: AppTest, account: Account, written: str) -> AppTest:
    app.text_input(key=f"email-{account.id}").set_value(written)
    return app.button(key="save-email").click().run()


def test_an_address_is_saved_and_removed(visit: Visit) -> None:
    app, account = chosen(visit, Role.PSU_LEADER)
    app = save(app, account, f" {ADDRESS} ")
    assert not app.exception
    assert email_of(visit, account.username) == ADDRESS
    assert email_of(visit, visit.user(Role.PSU).username) is None
    assert say("administration-done") in words(app)
    app, account = chosen(visit, Role.PSU_LEADER)
    assert app.text_input(key=f"email-{account.id}").value == ADDRESS
    app = save(app, account, "")
    assert email_of(visit, account.username) is None
    with reading(visit.town.here.engine) as session:
        log = [(one.action, one.subject) for one in audit.latest(session, 2)]
    assert log == [("email-removed", account.username), ("email-set", account.username)]


@pytest.mark.parametrize("written", ["kari", "a@b@c.no", "a@b.no\nBcc: c@d.no", "a@b.no,c@d.no"])
def test_what_cannot_be_an_address_is_told_and_stays_in_the_field(
    visit: Visit, written: str
) -> None:
    app, account = chosen(visit, Role.OU)
    app = save(app, account, written)
    assert [one.value for one in app.error] == [say("problem-email")]
    assert app.text_input(key=f"email-{account.id}").value == written
    assert email_of(visit, account.username) is None


def test_a_new_user_may_be_given_an_address(visit: Visit) -> None:
    app = visit.page(ADMINISTRATION, Role.ADMINISTRATOR)
    fields = {one.label: one for one in app.text_input}
    fields[say("sign-in-username")].set_value("ny")
    fields[say("administration-name")].set_value("Ny")
    fields[say("sign-in-password")].set_value("et langt passord")
    fields[say("administration-email")].set_value(ADDRESS)
    next(one for one in app.button if one.label == say("administration-create")).click().run()
    assert not app.exception
    assert email_of(visit, "ny") == ADDRESS


def test_the_page_says_where_no_mail_is_sent(visit: Visit) -> None:
    assert say("administration-email-off") in words(visit.page(ADMINISTRATION, Role.ADMINISTRATOR))
    visit.patch.setenv("MEDVIRK_SMTP_URL", "smtp://post.example")
    said = words(visit.page(ADMINISTRATION, Role.ADMINISTRATOR))
    assert say("administration-email-off") not in said
    assert say("administration-email-hint") in said
