"""Who acts on a proposal: looked up in the same transaction as what they do."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session, select

from survey.accounts import Role
from survey.problem import Problem
from survey.store import Account


def role_of(session: Session, who: str, allowed: Collection[Role] | None = None) -> Role:
    """The role of a user name. Raises ``Problem`` for an account that is closed or unknown
    (somebody may have been removed since the page was drawn), or of another role."""
    account = session.exec(
        select(Account).where(Account.username == who).with_for_update(read=True)
    ).first()
    if account is None or not account.active:
        raise Problem("problem-no-longer-active")
    role = Role(account.role)
    if allowed is not None and role not in allowed:
        raise Problem("problem-not-your-role")
    return role
