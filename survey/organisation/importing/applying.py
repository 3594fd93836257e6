"""A confirmed preview carried out: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from sqlmodel import Session, select

from survey import audit
from survey.clock import local
from survey.organisation import stored
from survey.organisation.history import Change
from survey.organisation.importing.cells import NotRead
from survey.organisation.importing.cells import day as day_of
from survey.organisation.importing.columns import Columns, Shape, suggest
from survey.organisation.importing.opening import open_file
from survey.organisation.importing.preview import Preview, preview
from survey.organisation.importing.sheet import Sheet
from survey.problem import Problem
from survey.store import Unit, UnitAlias
from survey.texts import MASTER_LANGUAGE, translator


class MissingColumns(Problem):
    """Columns that nothing can be read without, in the words of the page."""

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__("problem-units-missing-columns")
        self.fields = tuple(fields)

    def told(self, language: str = MASTER_LANGUAGE) -> str:
        say = translator(language)
        names = (say(f"organisation-field-{one.replace('_', '-')}") for one in self.fields)
        return say(self.text_id, fields=", ".join(names))


def prepare(session: Session, sheet: Sheet, columns: Columns, day: date, top: str = "") -> Preview:
    """What this sheet would change from a day on. Raises ``Problem`` with all that is wrong."""
    missing = columns.missing()
    if missing:
        raise MissingColumns(missing)
    if columns.twice():
        raise Problem("problem-units-column-twice")
    # Read first, so that whatever changes while the rest is read makes the preview outdated.
    mark = stored.mark(session)
    history = stored.history(session)
    says_top = columns.shape == Shape.PARENT or "kommune" in columns.columns
    if not top and not says_top and not history.tree(day):
        raise Problem("problem-units-top-missing")
    return preview(sheet, columns, day, history, stored.aliases(session), mark, top)


def apply(session: Session, wanted: Preview, who: str) -> None:
    """Raises ``Problem`` where the organisation is no longer what the preview was made of."""
    stored.begin_changing(session, who)
    if stored.mark(session) != wanted.mark:
        raise Problem("problem-units-outdated")
    _write(session, wanted, who)


def import_csv(session: Session, path: Path, who: str) -> int:
    """The first organisation, read from a file at the command line, whole or not at all.

    Raises ``Problem`` that tells everything that is wrong. Returns the number of units.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Problem("problem-unreadable-file", path=str(path)) from error
    file = open_file(content)
    sheet = file.read(file.sheets[0].name)
    columns = suggest(sheet)
    stored.lock(session)
    if session.exec(select(Unit.id).limit(1)).first() is not None:
        raise Problem("problem-units-exist")
    wanted = prepare(session, sheet, columns, _last_day(sheet, columns))
    _write(session, wanted, who)
    return len(wanted.beginnings)


def _last_day(sheet: Sheet, columns: Columns) -> date:
    """The day on which every unit of the file has begun: the latest that it names."""
    found = []
    index = columns.columns.get("valid_from")
    for row in sheet.rows[columns.header :]:
        if index is not None and index < len(row):
            try:
                found.append(day_of(row[index]))
            except NotRead:
                continue
    days = [one for one in found if one is not None]
    return max(days, default=local(datetime.now(UTC)).date())


def _write(session: Session, wanted: Preview, who: str) -> None:
    stored.begin_units(session, wanted.beginnings)
    stored.add_changes(session, list(wanted.changes), who)
    if wanted.aliases:
        session.add_all(UnitAlias(unit_id=one, name=alias) for one, alias in wanted.aliases)
        session.flush()
        told = [Change(one, wanted.day, {"alias_added": alias}) for one, alias in wanted.aliases]
        stored.add_changes(session, told, who)
    audit.record(session, who, "units-imported", _summary(wanted))


def _summary(wanted: Preview) -> str:
    """Begun, ended and otherwise changed, in signs that need no language."""
    ended = sum(bool(one.becomes.get("closed")) for one in wanted.changes)
    changed = len(wanted.changes) - ended
    return f"{wanted.day}: +{len(wanted.beginnings)} −{ended} ±{changed}"
