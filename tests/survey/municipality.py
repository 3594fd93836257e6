"""A small municipality with one questionnaire, and fieldwork in it, for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine, func
from sqlmodel import Session, select

from survey import approval, ballotbox, seal, tally
from survey import tranche as tranches
from survey.accounts import Role
from survey.ballotbox import Outcome, Submission, Ticket
from survey.demonstration import approving
from survey.demonstration.approving import Offices
from survey.organisation import path_to_root
from survey.pepper import Pepper
from survey.questionnaire import Questionnaire, loads
from survey.releases import Made
from survey.seal import Chosen, Gate
from survey.store import Account, Ballot, Code, Tranche, TrancheUnit, Unit, reading, writing

WHO = "tester"
OFFICES = Offices(proposer="ou", secretary="sekretaer", leader="leder")
PEOPLE = {
    "ou": Role.OU,
    "medlem": Role.PSU,
    "sekretaer": Role.PSU_SECRETARY,
    "leder": Role.PSU_LEADER,
    "administrator": Role.ADMINISTRATOR,
}
OPENS = datetime(2026, 3, 1, 7, tzinfo=UTC)
DURING = datetime(2026, 3, 5, 12, tzinfo=UTC)
CLOSES = datetime(2026, 3, 15, 22, tzinfo=UTC)
GRACE = timedelta(minutes=60)
AFTER = CLOSES + GRACE
INSTANT = timedelta(microseconds=1)

SOURCE = """\
id: trivsel
title: {nb: Trivsel, nn: Trivsel}
languages: [nb, nn]
sections:
  - questions:
      - {name: velkommen, type: note, label: {nb: Velkommen, nn: Velkomen}}
      - name: tillit
        type: likert
        label: {nb: Jeg har tillit., nn: Eg har tillit.}
        choices:
          - {name: uenig, label: {nb: Uenig, nn: Ueinig}}
          - {name: midt, label: {nb: Midt imellom, nn: Midt imellom}}
          - {name: enig, label: {nb: Enig, nn: Einig}}
          - {name: vet_ikke, label: {nb: Vet ikke, nn: Veit ikkje}, missing: true}
      - {name: sier_fra, type: yes_no, label: {nb: Sier du fra?, nn: Seier du frå?}}
      - name: hindre
        type: select_multiple
        label: {nb: Hva hindrer deg?, nn: Kva hindrar deg?}
        relevant: {question: sier_fra, is: nei}
        choices:
          - {name: tid, label: {nb: Tid, nn: Tid}}
          - {name: leder, label: {nb: Leder, nn: Leiar}}
          - {name: ingenting, label: {nb: Ingenting, nn: Ingenting}, exclusive: true}
      - {name: mer, type: text, label: {nb: Noe mer?, nn: Noko meir?}}
"""

Raw = Mapping[str, object]
FULL: Raw = {"tillit": "enig", "sier_fra": "nei", "hindre": ["tid", "leder"], "mer": "Kjære urne"}


def questionnaire() -> Questionnaire:
    return loads(SOURCE)


def units() -> list[Unit]:
    """A kommune with two areas: 30 people in ``nord`` (two leaves), 12 in ``sor`` (one)."""
    rows: Sequence[tuple[str, str, str | None, int]] = (
        ("alle", "kommune", None, 42),
        ("nord", "kommuneomraade", "alle", 30),
        ("sor", "kommuneomraade", "alle", 12),
        ("skole", "virksomhet", "nord", 20),
        ("hage", "virksomhet", "nord", 10),
        ("hjem", "virksomhet", "sor", 12),
    )
    return [
        Unit(
            id=unit_id,
            name=unit_id.capitalize(),
            level=level,
            parent_id=parent,
            headcount=headcount,
            valid_from=date(2020, 1, 1),
        )
        for unit_id, level, parent, headcount in rows
    ]


def decided(session: Session, wanted: Questionnaire | None = None, *, signed: bool = True) -> str:
    """PSU has approved it, with ``signed`` translations too; returns the id of the version."""
    people(session)
    minutes = approval.Minutes("PSU", "PS 1/26", date(2026, 2, 1), "Godkjent.")
    plan = approving.plan("Å vite hvordan folk har det.")
    wanted = wanted or questionnaire()
    return approving.approve(session, wanted, plan, minutes, OFFICES, signed=signed)


def forge(session: Session, table: str) -> None:
    """As somebody with the database in hand could: its rows may now be changed."""
    if session.connection().dialect.name == "sqlite":
        for action in ("update", "delete"):
            session.connection().exec_driver_sql(f"DROP TRIGGER {table}_no_{action}")
    else:
        session.connection().exec_driver_sql(f"DROP TRIGGER {table}_only_added ON {table}")


def people(session: Session) -> None:
    """One account of each role, whom nobody can sign in as, unless they are already there."""
    for username, role in PEOPLE.items():
        if session.exec(select(Account).where(Account.username == username)).first() is None:
            session.add(
                Account(
                    id=username, username=username, name=username, role=role, password_hash="none"
                )
            )
    session.flush()


def settle(session: Session) -> list[Unit]:
    """The units, stored parents first unless they are already there."""
    if session.get(Unit, "alle") is None:
        for unit in units():
            session.add(unit)
            session.flush()
    return list(session.exec(select(Unit)))


def a_plan(session: Session, version_id: str, **changes: object) -> tranches.Plan:
    values: dict[str, object] = {
        "title": "Våren 2026",
        "version_id": version_id,
        "languages": ("nb", "nn"),
        "opens_at": OPENS,
        "closes_at": CLOSES,
        "units": settle(session),
    }
    return tranches.Plan(**(values | changes))  # type: ignore[arg-type]


def by_area(rows: Sequence[TrancheUnit]) -> dict[str, str]:
    """Atoms as the page's gate could give them: each unit's area, or the kommune itself."""
    tree = {row.unit_id: row for row in rows}
    atoms = {}
    for unit_id in tree:
        path = path_to_root(tree, unit_id)
        atoms[unit_id] = path[-2] if len(path) > 1 else path[-1]
    return atoms


def _choose(
    _session: Session, _tranche: Tranche, rows: Sequence[TrancheUnit], _valid: Mapping[str, int]
) -> Chosen:
    atoms = by_area(rows)
    return Chosen(frozenset(atoms.values()), atoms)


def nothing_told(_engine: Engine, _tranche: Tranche) -> Made:
    return Made({}, b"nothing", {})


BY_AREA = Gate(_choose, nothing_told)
"""Seals without the statistics, which take their time."""


@dataclass
class Fieldwork:
    """An open tranche, its codes in the clear by unit, and what to do with it."""

    engine: Engine
    pepper: Pepper
    keys: Path
    tranche_id: str
    codes: dict[str, list[str]] = field(default_factory=dict)

    @property
    def all_codes(self) -> list[str]:
        return [one for unit in self.codes.values() for one in unit]

    @property
    def key_file(self) -> Path:
        return self.keys / f"{self.tranche_id}.key"

    def ticket(self, code: str, begun_at: datetime = DURING) -> Ticket:
        return ballotbox.new_ticket(code, begun_at)

    def submit(self, ticket: Ticket, raw: Raw = FULL, now: datetime = DURING) -> Submission:
        return ballotbox.submit(self.engine, self.pepper, self.keys, ticket, raw, now)

    def answer(self, code: str, raw: Raw = FULL, now: datetime = DURING) -> Outcome:
        return self.submit(self.ticket(code, now), raw, now).outcome

    def answer_all(self, sheets: Iterable[tuple[str, Raw]]) -> None:
        """Many (code, sheet) in one transaction, as nobody answers but in a tenth of the time."""
        with writing(self.engine) as session:
            for code, raw in sheets:
                ticket = self.ticket(code)
                result = ballotbox.cast(session, self.pepper, self.keys, ticket, raw, DURING)
                assert result.outcome == Outcome.COUNTED

    def seal(self, now: datetime = AFTER, gate: Gate = BY_AREA) -> seal.Sealed:
        return seal.seal(self.engine, self.keys, self.tranche_id, gate, now, WHO)

    @property
    def row(self) -> Tranche:
        with reading(self.engine) as session:
            return session.get_one(Tranche, self.tranche_id)

    @property
    def public_key(self) -> bytes:
        key = self.row.public_key
        assert key is not None
        return key

    def left(self) -> tuple[int, int]:
        """Codes and ballots of the tranche in the database."""
        with reading(self.engine) as session:
            codes = select(func.count()).where(Code.tranche_id == self.tranche_id)
            ballots = select(func.count()).where(Ballot.tranche_id == self.tranche_id)
            return session.exec(codes).one(), session.exec(ballots).one()

    def tallies(self) -> dict[tuple[str, str], tally.Count]:
        with reading(self.engine) as session:
            return tally.read(session, self.tranche_id)


def hold(engine: Engine, pepper: Pepper, keys: Path, amounts: Mapping[str, int]) -> Fieldwork:
    """A new open tranche with so many codes to each unit."""
    with writing(engine) as session:
        plan = a_plan(session, decided(session))
        planned = tranches.plan(session, keys, plan, WHO)
        tranches.open_for_answers(session, keys, planned, WHO)
        codes = tranches.issue_codes(session, pepper, planned, amounts, WHO)
    return Fieldwork(engine, pepper, keys, planned.id, codes)


def stored(engine: Engine) -> bytes:
    """Everything the database holds: every value of every table, and on SQLite the files too."""
    found = bytearray()
    with engine.connect() as connection:
        names = (
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            if engine.dialect.name == "sqlite"
            else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        )
        for (table,) in connection.exec_driver_sql(names).all():
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'):
                for value in row:
                    found += value if isinstance(value, bytes) else str(value).encode()
                    found += b"\0"
    if engine.dialect.name == "sqlite":
        path = Path(str(engine.url.database))
        for file in sorted(path.parent.glob(f"{path.name}*")):
            found += file.read_bytes()
    return bytes(found)
