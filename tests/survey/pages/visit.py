"""Visitors without a browser: who they are is said here instead of by cookies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from pandas import DataFrame
from streamlit.testing.v1 import AppTest

from survey import accounts, ballotbox
from survey.accounts import Role, User
from survey.ballotbox import Ticket
from survey.pages import visitor
from survey.pages.registry import ANSWER, START, Page
from survey.store import reading
from tests.survey.web.town import NAMES, ROOT, Town

SECONDS = 30


@dataclass(frozen=True)
class Visit:
    """Opens pages as one visitor after the other."""

    town: Town
    patch: pytest.MonkeyPatch

    def user(self, role: Role) -> User:
        with reading(self.town.here.engine) as session:
            found = accounts.everybody(session)
        account = next(one for one in found if one.role == role)
        return User(account.id, account.username, NAMES[role], role)

    def as_role(self, role: Role | None) -> None:
        who = self.user(role) if role else None
        self.patch.setattr(visitor, "current_user", lambda _here: who)

    def as_respondent(self, ticket: Ticket | None) -> None:
        self.as_role(None)
        self.patch.setattr(visitor, "current_ticket", lambda _here: ticket)

    def page(self, page: Page, role: Role | None = None) -> AppTest:
        """The page through the app's entry, as a visitor with this role."""
        self.as_role(role)
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=SECONDS).run()
        if page is not START:
            app.switch_page(str(page.script.relative_to(ROOT))).run()
        return app

    def script(self, page: Page, role: Role | None = None) -> AppTest:
        """The page's script run by itself, past the entry."""
        self.as_role(role)
        return AppTest.from_file(str(page.script), default_timeout=SECONDS).run()

    def sheet(self, code: str) -> AppTest:
        """The answer page of somebody who has just entered a code."""
        return self.sheet_of(ballotbox.new_ticket(code, datetime.now(UTC)))

    def sheet_of(self, ticket: Ticket | None) -> AppTest:
        self.as_respondent(ticket)
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=SECONDS).run()
        return app.switch_page(str(ANSWER.script.relative_to(ROOT))).run()


def words(app: AppTest) -> str:
    """All that stands on the page, without the marks that keep other people's words plain."""
    return "\n".join(_said(element) for element in app).replace("\\", "").replace("\u00a0", " ")


def _said(element: Any) -> str:
    if element.type == "html":
        return ""
    value = getattr(element, "value", None)
    if isinstance(value, DataFrame):
        return str(value.to_csv())
    return "\n".join(str(one) for one in (getattr(element, "label", ""), value) if one)
