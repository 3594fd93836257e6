"""Sealing: the box is opened once, counted, and every link to a code is destroyed.

Each step can be repeated after a crash: a state says how far the tranche has come, and the
key goes after the rewritten files are on disk. What may be shown is made last of all, from the
tallies alone.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from nacl.public import PrivateKey
from sqlalchemy import Engine, delete, func, insert
from sqlmodel import Session, SQLModel, col, select

from survey import approval, audit, ballot, custody, releases, tally
from survey.problem import Problem
from survey.questionnaire import AnswerSheet, Questionnaire, check_answers
from survey.releases import Made
from survey.store import (
    Ballot,
    Code,
    Response,
    Tranche,
    TrancheUnit,
    reading,
    rewrite_files,
    writing,
)
from survey.tranche import State

Progress = Callable[[int, int], None]
"""Told how many steps of how many are done; every ballot is two, since it is opened twice."""

_CHUNK = 1000
_ID_BYTES = 16
_INTO_RESPONSE = insert(SQLModel.metadata.tables["response"])
_INTO_ANSWER = insert(SQLModel.metadata.tables["answer"])


@dataclass(frozen=True)
class Chosen:
    """The units that may be told apart, and the atom of every unit: the lowest published one at
    or above it, or the top."""

    published: frozenset[str]
    atoms: Mapping[str, str]


@dataclass(frozen=True)
class Gate:
    """What sealing asks the disclosure gate for.

    ``choose``: given the tranche's units and the valid ballots of each, which are published.
    ``release``: what is shown of a tranche that is counted; it may take a minute, and is called
    outside any transaction.
    """

    choose: Callable[[Session, Tranche, Sequence[TrancheUnit], Mapping[str, int]], Chosen]
    release: Callable[[Engine, Tranche], Made]


@dataclass(frozen=True)
class Sealed:
    counted: int
    spoiled: int


@dataclass(frozen=True)
class _Box:
    tranche: Tranche
    questionnaire: Questionnaire
    key: PrivateKey


def wants_passphrases(tranche: Tranche, now: datetime) -> bool:
    """Whether two key holders must open the box. Raises ``Problem`` where it is not the time."""
    _require_over(tranche, now)
    return tranche.custody == custody.KEY_HOLDERS and tranche.state != State.COUNTED


def seal(
    engine: Engine,
    keys: Path,
    tranche_id: str,
    gate: Gate,
    now: datetime,
    who: str,
    unlocked: PrivateKey | None = None,
    progress: Progress | None = None,
) -> Sealed:
    """Seal a closed tranche, or finish a sealing that was interrupted.

    ``unlocked``: the private key, where key holders have given it; otherwise the key file's.
    Raises ``Problem`` before closing time, without the key, or where the old files could not
    be wiped; the tranche is then still not called sealed, and sealing may be tried again.
    """
    tranche, key = _begin(engine, keys, tranche_id, now, who, unlocked)
    if key is not None:
        _count(engine, tranche, key, gate, progress or _untold)
    rewrite_files(engine)
    custody.destroy_key(keys, tranche.id)
    return _finish(engine, tranche.id, gate, now, who)


def _begin(
    engine: Engine,
    keys: Path,
    tranche_id: str,
    now: datetime,
    who: str,
    unlocked: PrivateKey | None,
) -> tuple[Tranche, PrivateKey | None]:
    """The tranche, closed for good, and the key unless its ballots are counted already.

    The key is read while the tranche is locked: without it nothing is changed, and a sealing
    beside this one cannot destroy it in between.
    """
    with writing(engine) as session:
        tranche = session.get(Tranche, tranche_id, with_for_update=True)
        if tranche is None:
            raise Problem("problem-unknown-tranche")
        _require_over(tranche, now)
        if tranche.state == State.COUNTED:
            return tranche, None
        key = _checked(unlocked, tranche) if unlocked else _from_file(keys, tranche)
        if tranche.state == State.OPEN:
            tranche.state = State.SEALING
            session.add(tranche)
            audit.record(session, who, "sealing-begun", tranche.title)
        return tranche, key


def _require_over(tranche: Tranche, now: datetime) -> None:
    if tranche.state == State.SEALED:
        raise Problem("problem-already-sealed", title=tranche.title)
    if tranche.state == State.PLANNED:
        raise Problem("problem-never-opened", title=tranche.title)
    end = tranche.closes_at + timedelta(minutes=tranche.grace_minutes)
    if tranche.state == State.OPEN and now < end:
        raise Problem("problem-still-open", title=tranche.title)


def _from_file(keys: Path, tranche: Tranche) -> PrivateKey:
    if tranche.custody == custody.KEY_HOLDERS:
        raise Problem("problem-two-phrases", title=tranche.title)
    return custody.load_key(keys, tranche.id, tranche.public_key)


def _checked(key: PrivateKey, tranche: Tranche) -> PrivateKey:
    if bytes(key.public_key) != tranche.public_key:
        raise Problem("problem-wrong-phrases", title=tranche.title)
    return key


def _untold(_done: int, _of: int) -> None:
    pass


def _count(
    engine: Engine, tranche: Tranche, key: PrivateKey, gate: Gate, progress: Progress
) -> None:
    with writing(engine) as session:
        current = session.get_one(Tranche, tranche.id, with_for_update=True)
        if current.state != State.SEALING:
            return
        questionnaire = approval.version(session, tranche.version_id)
        box = _Box(current, questionnaire, key)
        of_tranche = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)
        units = {unit.unit_id: unit for unit in session.exec(of_tranche)}
        ids = list(session.exec(select(Ballot.id).where(Ballot.tranche_id == tranche.id)))

        # Opened twice rather than held in memory: the atoms depend on all the counts. Counting
        # needs no shuffling, and finds the ballots faster as they lie.
        steps = 2 * len(ids)
        first = _opened(session, box, ids, units, lambda done: progress(done, steps))
        valid = Counter(unit_id for unit_id, _ in first)
        chosen = gate.choose(session, current, list(units.values()), valid)
        for unit_id, unit in units.items():
            unit.published = unit_id in chosen.published
        session.add_all(units.values())
        secrets.SystemRandom().shuffle(ids)
        again = _opened(session, box, ids, units, lambda done: progress(len(ids) + done, steps))
        # Random ids in rising order: the ballots are shuffled, and rows are appended instead of
        # scattered all over the tables.
        fresh = sorted(secrets.token_bytes(_ID_BYTES) for _ in range(valid.total()))
        rows = (
            (identity, chosen.atoms[unit_id], sheet)
            for identity, (unit_id, sheet) in zip(fresh, again, strict=True)
        )
        _write(session, box, rows)
        tally.count(session, tranche.id, questionnaire)

        session.execute(delete(Ballot).where(col(Ballot.tranche_id) == tranche.id))
        session.execute(delete(Code).where(col(Code.tranche_id) == tranche.id))
        current.spoiled_ballots = len(ids) - valid.total()
        current.state = State.COUNTED
        session.add(current)


def _opened(
    session: Session,
    box: _Box,
    ids: Sequence[bytes],
    units: Mapping[str, TrancheUnit],
    progress: Callable[[int], None],
) -> Iterator[tuple[str, AnswerSheet]]:
    """The valid ballots, in the order of ``ids``, as (unit, answers)."""
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        found = dict(
            session.exec(select(Ballot.id, Ballot.sealed).where(col(Ballot.id).in_(chunk))).all()
        )
        for identity in chunk:
            opened = ballot.decrypt(box.key, box.tranche.ballot_size, found[identity])
            if opened is None or opened.tranche_id != box.tranche.id:
                continue
            sheet = check_answers(box.questionnaire, opened.answers)
            if not sheet.problems and opened.unit_id in units:
                yield opened.unit_id, sheet
        progress(start + len(chunk))


def _write(session: Session, box: _Box, rows: Iterator[tuple[bytes, str, AnswerSheet]]) -> None:
    responses: list[dict[str, object]] = []
    answers: list[dict[str, object]] = []
    connection = session.connection()

    def flush() -> None:
        if responses:
            connection.execute(_INTO_RESPONSE, responses)
        if answers:
            connection.execute(_INTO_ANSWER, answers)
        responses.clear()
        answers.clear()

    for identity, atom_id, sheet in rows:
        responses.append({"id": identity, "tranche_id": box.tranche.id, "atom_id": atom_id})
        answers.extend(
            {"response_id": identity, "question": name, "choice": choice, "text": written}
            for name, choice, written in _answer_rows(box.questionnaire, sheet)
        )
        if len(responses) == _CHUNK:
            flush()
    flush()


def _answer_rows(
    questionnaire: Questionnaire, sheet: AnswerSheet
) -> Iterator[tuple[str, str, str | None]]:
    for name in sheet.not_asked:
        yield name, tally.NOT_ASKED, None
    for name, value in sheet.answers.items():
        if isinstance(value, tuple):
            for choice in value:
                yield name, choice, None
        elif questionnaire.question(name).type == "text":
            yield name, tally.WRITTEN, value
        else:
            yield name, value, None


def _finish(engine: Engine, tranche_id: str, gate: Gate, now: datetime, who: str) -> Sealed:
    with reading(engine) as session:
        counted = session.get_one(Tranche, tranche_id)
    made = gate.release(engine, counted)
    with writing(engine) as session:
        tranche = session.get_one(Tranche, tranche_id, with_for_update=True)
        if tranche.state != State.SEALED:
            tranche.state = State.SEALED
            session.add(tranche)
            releases.keep(session, tranche, made, now, who)
            audit.record(session, who, "tranche-sealed", tranche.title)
        spoiled = tranche.spoiled_ballots
    with reading(engine) as session:
        responses = select(func.count()).where(Response.tranche_id == tranche_id)
        return Sealed(counted=session.exec(responses).one(), spoiled=spoiled)
