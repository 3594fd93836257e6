"""The organisation as the database has it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from sqlalchemy import func, insert, select, text
from sqlmodel import Session, SQLModel, col
from sqlmodel import select as select_rows

from survey.accounts import Role
from survey.approval.acting import role_of
from survey.organisation.history import Change, History, Standing
from survey.organisation.tree import LEVELS
from survey.store import Unit, UnitAlias, UnitChange, UnitSuccession

KEEPERS = frozenset({Role.OU, Role.ADMINISTRATOR})
"""Who may change the organisation."""
_UNIT = SQLModel.metadata.tables["unit"]
_CHANGE = SQLModel.metadata.tables["unit_change"]


def history(session: Session) -> History:
    # Rows as they are: making objects of twenty thousand units takes longer than all the rest.
    session.flush()
    unit, change = _UNIT.c, _CHANGE.c
    begun = session.connection().execute(
        select(
            unit.id,
            unit.name,
            unit.level,
            unit.parent_id,
            unit.headcount,
            unit.fte,
            unit.valid_from,
        )
    )
    changed = session.connection().execute(
        select(change.unit_id, change.valid_from, change.becomes, change.id)
    )
    return History((Standing(*row) for row in begun), (Change(*row) for row in changed))


def units_at(session: Session, day: date) -> list[Unit]:
    """The units valid on a day, parents before children.

    They are copies of what is stored, never to be stored themselves.
    """
    tree = history(session).tree(day)
    found = sorted(tree.values(), key=lambda unit: (LEVELS.index(unit.level), unit.name))
    return [
        Unit(
            id=one.id,
            name=one.name,
            level=one.level,
            parent_id=one.parent_id,
            headcount=one.headcount,
            fte=one.fte,
            valid_from=one.valid_from,
        )
        for one in found
    ]


def aliases(session: Session) -> dict[str, list[str]]:
    """The other names each unit goes by."""
    found: dict[str, list[str]] = {}
    for row in session.exec(select_rows(UnitAlias).order_by(col(UnitAlias.name))):
        found.setdefault(row.unit_id, []).append(row.name)
    return found


def registered(session: Session, limit: int = 200, unit_id: str | None = None) -> list[UnitChange]:
    """The log: what was registered about units, the latest first."""
    statement = select_rows(UnitChange).order_by(col(UnitChange.id).desc()).limit(limit)
    if unit_id is not None:
        statement = statement.where(UnitChange.unit_id == unit_id)
    return list(session.exec(statement))


def begin_changing(session: Session, who: str) -> None:
    """Nobody else changes the organisation until this transaction ends.

    Raises ``Problem`` unless ``who`` may do so.
    """
    role_of(session, who, KEEPERS)
    lock(session)


def lock(session: Session) -> None:
    # SQLite has but one writer at a time.
    if session.connection().dialect.name == "postgresql":
        session.connection().execute(text("LOCK TABLE unit_change IN SHARE ROW EXCLUSIVE MODE"))


def mark(session: Session) -> str:
    """A sign that is another one as soon as anything about the organisation has changed."""
    units = session.exec(select_rows(func.count()).select_from(Unit)).one()
    changes = session.exec(select_rows(func.max(UnitChange.id))).one()
    successions = session.exec(select_rows(func.count()).select_from(UnitSuccession)).one()
    return f"{units}-{changes}-{successions}"


def begin_units(session: Session, beginnings: Mapping[str, Standing]) -> None:
    """Store new units, parents first."""
    rows = sorted(beginnings.values(), key=lambda one: LEVELS.index(one.level))
    session.flush()
    if rows:
        session.connection().execute(insert(_UNIT), [_row(one) for one in rows])


def _row(one: Standing) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "level": one.level,
        "parent_id": one.parent_id,
        "headcount": one.headcount,
        "fte": one.fte,
        "valid_from": one.valid_from,
    }


def add_changes(session: Session, changes: list[Change], who: str) -> None:
    at = datetime.now(UTC)
    rows = [
        {
            "unit_id": one.unit_id,
            "valid_from": one.valid_from,
            "becomes": dict(one.becomes),
            "at": at,
            "who": who,
        }
        for one in changes
    ]
    if rows:
        session.connection().execute(insert(_CHANGE), rows)
