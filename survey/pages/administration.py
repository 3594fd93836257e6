"""Administration: who may sign in, and the audit log."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st
from sqlmodel import Session

from survey import accounts, audit, settings
from survey.accounts import SHORTEST_PASSWORD, Role
from survey.clock import local
from survey.mail import LONGEST_ADDRESS
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import ADMINISTRATION
from survey.pages.visitor import Visitor
from survey.store import Account, AuditEntry, reading, writing

MESSAGE = "administration-message"


def do(visitor: Visitor, message: str, action: Callable[[Session], object]) -> None:
    """Carry out one action, in words where it fails, and draw the page anew."""
    with told(), writing(visitor.here.engine) as session:
        action(session)
    st.session_state[MESSAGE] = message
    st.rerun()


def draw_accounts(visitor: Visitor, found: list[Account]) -> None:
    say = visitor.say
    st.subheader(say("administration-accounts"), anchor=False)
    st.table(
        [
            {
                say("sign-in-username"): plain(account.username),
                say("administration-name"): plain(account.name),
                say("administration-role"): say(f"role-{account.role}"),
                say("administration-status"): say(
                    "administration-active" if account.active else "administration-closed"
                ),
            }
            for account in found
        ],
        border="horizontal",
        hide_index=True,
    )
    by_id = {account.id: account for account in found}
    chosen = st.selectbox(
        say("administration-choose"), list(by_id), format_func=lambda one: by_id[one].username
    )
    account = by_id[chosen]
    with st.container(horizontal=True):
        if st.button(say("administration-sign-out")):
            do(
                visitor,
                say("administration-done"),
                lambda session: accounts.revoke_all(session, chosen, visitor.name),
            )
        change = say("administration-close" if account.active else "administration-open")
        myself = visitor.user is not None and visitor.user.account_id == chosen
        why_not = say("administration-not-yourself") if myself else None
        if st.button(change, disabled=myself, help=why_not):
            do(
                visitor,
                say("administration-done"),
                lambda session: accounts.set_active(
                    session, chosen, not account.active, visitor.name
                ),
            )
    draw_email(visitor, account)


def draw_email(visitor: Visitor, account: Account) -> None:
    say = visitor.say
    with st.form(f"email-of-{account.id}", border=False, enter_to_submit=False):
        typed = st.text_input(
            say("administration-email-of", username=plain(account.username)),
            account.email or "",
            max_chars=LONGEST_ADDRESS,
            autocomplete="off",
            key=f"email-{account.id}",
        )
        st.caption(say("administration-email-hint"))
        if settings.smtp_url() is None:
            st.caption(say("administration-email-off"))
        if st.form_submit_button(say("administration-email-save"), key="save-email"):
            do(
                visitor,
                say("administration-done"),
                lambda session: accounts.set_email(session, account.id, typed, visitor.name),
            )


def draw_new_account(visitor: Visitor, so_far: int) -> None:
    say = visitor.say
    # Once a user is created the form is another one, and the password no longer stands in it.
    with (
        st.expander(say("administration-new")),
        st.form(f"new-account-{so_far}", border=False),
    ):
        username = st.text_input(say("sign-in-username"), max_chars=60)
        name = st.text_input(say("administration-name"), max_chars=120)
        roles = {role: say(f"role-{role}") for role in Role}
        role = st.selectbox(say("administration-role"), list(roles), format_func=roles.__getitem__)
        password = st.text_input(
            say("sign-in-password"), type="password", autocomplete="new-password"
        )
        st.caption(say("administration-password-hint", least=SHORTEST_PASSWORD))
        email = st.text_input(
            say("administration-email"), max_chars=LONGEST_ADDRESS, autocomplete="off"
        )
        if st.form_submit_button(say("administration-create"), type="primary"):
            do(
                visitor,
                say("administration-created", username=username),
                lambda session: accounts.create(
                    session, username, name, role, password, visitor.name, email
                ),
            )


def draw_log(visitor: Visitor, entries: list[AuditEntry]) -> None:
    say = visitor.say
    st.subheader(say("administration-log"), anchor=False)
    st.caption(say("administration-log-lead"))
    st.table(
        [
            {
                say("administration-when"): f"{local(entry.at):%Y-%m-%d %H:%M}",
                say("administration-who"): plain(entry.who),
                say("administration-what"): say(f"audit-{entry.action}"),
                say("administration-subject"): plain(entry.subject),
            }
            for entry in entries
        ],
        border="horizontal",
        hide_index=True,
    )


def main() -> None:
    visitor = open_page(ADMINISTRATION)
    st.title(visitor.say("page-administration"), anchor=False)
    message = st.session_state.pop(MESSAGE, None)
    if message:
        st.success(message)
    with reading(visitor.here.engine) as session:
        found, entries = accounts.everybody(session), audit.latest(session)
    draw_accounts(visitor, found)
    draw_new_account(visitor, len(found))
    draw_log(visitor, entries)


with told():
    main()
