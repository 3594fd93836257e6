"""The attacks: each is handed all the evidence and says what it makes of it.

An attack gives **orders** (of the responses, each by a number), **links** (for some people,
the response that is theirs) or **hits** (secrets found where none should be).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from nacl.public import PrivateKey

from tests.attack.evidence import Evidence, Person, secrets_of, spellings, spellings_of_code
from tests.attack.place import Row, Snapshot
from tests.attack.search import find_many

_NEAR = 4096
_PIECE = 24
_APART = 256
# Where what was written once stays: held against finding codes only.
ARCHIVES = ("write-ahead log", "server log")


@dataclass(frozen=True)
class Findings:
    orders: dict[str, dict[bytes, float]] = field(default_factory=dict)
    links: dict[str, dict[int, bytes]] = field(default_factory=dict)
    hits: list[str] = field(default_factory=list)


Attack = Callable[[Evidence], Findings]


def _number(value: object) -> float | None:
    match value:
        case bool() | None:
            return None
        case int() | float():
            return float(value)
        case datetime():
            return value.timestamp()
        case bytes():
            return float(int.from_bytes(value[:8].ljust(8, b"\0"), "big"))
        case str():
            return float(int.from_bytes(value.encode()[:8].ljust(8, b"\0"), "big"))
    return None


def physical_orders(evidence: Evidence) -> Findings:
    """Every order in which responses lie: rows, hidden and open columns, indexes, bytes."""
    orders: dict[str, dict[bytes, float]] = defaultdict(dict)
    for moment, snapshot in _last_two(evidence):
        for table, rows in snapshot.tables.items():
            for position, row in enumerate(rows):
                _, what = evidence.mentioned(row)
                numbers = {"row": float(position)}
                if what:
                    numbers |= {c: n for c, v in row.items() if (n := _number(v)) is not None}
                for response in what:
                    for column, number in numbers.items():
                        orders[f"{moment} {table}.{column}"].setdefault(response, number)
        for name, content in snapshot.files.items():
            for spelling, places in find_many(content, evidence.spelt).items():
                orders[f"{moment} bytes of {name}"].setdefault(evidence.spelt[spelling], places[0])
    orders["length of what is said"] = {one: float(n) for one, n in evidence.lengths.items()}
    return Findings(orders=dict(orders))


def _last_two(evidence: Evidence) -> Iterator[tuple[str, Snapshot]]:
    yield "counted", evidence.snapshots[-2]
    yield "sealed", evidence.snapshots[-1]


def shared_values(evidence: Evidence) -> Findings:
    """Joins: a value that stands with one person in one place and one response in another."""
    persons: dict[str, dict[object, set[int]]] = defaultdict(lambda: defaultdict(set))
    responses: dict[str, dict[object, set[bytes]]] = defaultdict(lambda: defaultdict(set))
    links: dict[str, dict[int, bytes]] = defaultdict(dict)
    for snapshot in evidence.snapshots:
        for table, rows in snapshot.tables.items():
            for row in rows:
                who, what = evidence.mentioned(row)
                if len(who) == 1 and len(what) == 1:
                    links[f"same row of {table}"].setdefault(min(who), min(what))
                for column, value in _joinable(row):
                    for one in who:
                        persons[f"{table}.{column}"][value].add(one)
                    for response in what:
                        responses[f"{table}.{column}"][value].add(response)
    for left, by_value in persons.items():
        for right, others in responses.items():
            if not _comparable(left, right):
                continue
            for value in by_value.keys() & others.keys():
                who, what = by_value[value], others[value]
                if len(who) == 1 and len(what) == 1:
                    links[f"{left} = {right}"].setdefault(min(who), min(what))
    return Findings(links=dict(links))


def _joinable(row: Row) -> Iterator[tuple[str, object]]:
    for column, value in row.items():
        if column not in ("content", "position") and value is not None:
            yield column, value


def _comparable(left: str, right: str) -> bool:
    sides = [one.rsplit(".", 1)[1] for one in (left, right)]
    transactions = {"xmin", "xmax"}
    return sides[0] == sides[1] or set(sides) <= transactions or not set(sides) & transactions


def neighbours_in_bytes(evidence: Evidence) -> Findings:
    """In any file or log: the response nearest to a person's code, MAC or ballot."""
    links: dict[str, dict[int, bytes]] = defaultdict(dict)
    owner = evidence.spelt
    known = {
        spelling: (kind, person.number)
        for person in evidence.people
        for kind, secret in zip(("code", "mac", "ballot"), secrets_of(person), strict=True)
        for spelling in spellings(secret)
    }
    for name, content in _all_bytes(evidence):
        found = find_many(content, [*owner, *known])
        places = sorted((at, owner[one]) for one in found if one in owner for at in found[one])
        for secret, (kind, number) in known.items():
            around = (_nearest(places, at) for at in found.get(secret, ()))
            distance, response = min((one for one in around if one), default=(_NEAR + 1, b""))
            if distance <= _NEAR:
                links[f"{kind} in {name}"].setdefault(number, response)
    return Findings(links=dict(links))


def _nearest(places: list[tuple[int, bytes]], at: int) -> tuple[int, bytes] | None:
    middle = bisect_left(places, (at, b""))
    beside = places[max(0, middle - 1) : middle + 1]
    return min(((abs(place - at), response) for place, response in beside), default=None)


def _all_bytes(evidence: Evidence) -> Iterator[tuple[str, bytes]]:
    seen = set()
    for snapshot in evidence.snapshots:
        for name, content in snapshot.files.items():
            if (name, content) not in seen:
                seen.add((name, content))
                yield name, content
    yield from evidence.logs.items()


def differences(evidence: Evidence) -> Findings:
    """Between successive polls and backups: who changed, and which responses are new."""
    links: dict[int, bytes] = {}
    for earlier, later in zip(evidence.polls, evidence.polls[1:], strict=False):
        new = sorted(later.responses - earlier.responses)
        changed = {one for row in earlier.codes ^ later.codes for one in row}
        changed |= earlier.ballots ^ later.ballots
        who = [
            person.number
            for person in evidence.people
            if person.mac in changed or person.ballot_id in changed
        ]
        links |= dict(zip(who, new, strict=False))
    return Findings(links={"new at the same time": links})


def leftovers(evidence: Evidence) -> Findings:
    """After sealing: codes, MACs, ballot ids and pieces of ballots in any byte of any file.

    PostgreSQL's write-ahead log is an archive of what was; there only codes must not be.
    """
    codes, traces = _secrets(evidence)
    hits = []
    for name, content in [*readings(evidence.after), *evidence.logs.items()]:
        wanted = codes if name in ARCHIVES else codes | traces
        hits += [f"{wanted[one]} in {name}" for one in find_many(content, wanted)]
    for table in ("code", "ballot", "heap:code", "heap:ballot"):
        hits += [f"row in {table}" for _ in evidence.after.tables.get(table, ())]
    return Findings(hits=hits)


def readings(snapshot: Snapshot) -> Iterator[tuple[str, bytes]]:
    """The files, and the tables as queries give them, since files may be compressed."""
    yield from snapshot.files.items()
    for table, rows in snapshot.tables.items():
        values = (value for row in rows for value in row.values())
        yield (
            table,
            b"\0".join(one if isinstance(one, bytes) else str(one).encode() for one in values),
        )


def _secrets(evidence: Evidence) -> tuple[dict[bytes, str], dict[bytes, str]]:
    """Codes, and what the box kept of them, in every spelling; each with its kind."""
    codes: dict[bytes, str] = {}
    traces: dict[bytes, str] = {}
    for person in evidence.people:
        codes |= dict.fromkeys(spellings_of_code(person.code), "code")
        traces |= dict.fromkeys(spellings(person.mac), "mac")
        traces |= dict.fromkeys(spellings(person.ballot_id), "ballot id")
        sealed = evidence.ciphertexts.get(person.number, b"")
        pieces = (sealed[at : at + _PIECE] for at in range(0, len(sealed) - _PIECE, _APART))
        traces |= dict.fromkeys(pieces, "ballot")
    return codes, traces


def readable_answers(evidence: Evidence) -> Findings:
    """Before sealing: what people wrote, in any byte of any file or log."""
    words = [person.words.encode() for person in evidence.people]
    words += [person.words.encode("utf-16-le") for person in evidence.people]
    before = [one for snapshot in evidence.before_sealing for one in readings(snapshot)]
    return Findings(
        hits=[
            f"answer in {name}"
            for name, content in [*before, *evidence.logs.items()]
            if find_many(content, words)
        ]
    )


def keys_lying_about(evidence: Evidence) -> Findings:
    """The private key in any byte, or any stored value that opens a ballot."""
    hits = [
        f"key in {name}"
        for name, content in _all_bytes(evidence)
        if find_many(content, spellings(evidence.key))
    ]
    public = bytes(PrivateKey(evidence.key).public_key)
    for snapshot in evidence.snapshots:
        for table, rows in snapshot.tables.items():
            for row in rows:
                for column, value in row.items():
                    size = len(value) if isinstance(value, bytes) else 0
                    if size == PrivateKey.SIZE and _public(value) == public:
                        hits.append(f"key in {table}.{column}")
    return Findings(hits=hits)


def _public(value: object) -> bytes:
    assert isinstance(value, bytes)
    return bytes(PrivateKey(value).public_key)


ATTACKS: Mapping[str, Attack] = {
    attack.__name__: attack
    for attack in (
        physical_orders,
        shared_values,
        neighbours_in_bytes,
        differences,
        leftovers,
        readable_answers,
        keys_lying_about,
    )
}


def poll_the_box(evidence: Evidence) -> dict[int, bytes]:
    """By person: the ballot that appeared when the code went. Said openly; it opens nothing."""
    ballots = {}
    for earlier, later in zip(evidence.polls, evidence.polls[1:], strict=False):
        gone = {one for row in earlier.codes - later.codes for one in row}
        who = [person.number for person in evidence.people if person.mac in gone]
        new = later.ballots - earlier.ballots
        if len(who) == 1 and len(new) == 1:
            ballots[who[0]] = next(iter(new))
    return ballots


def known_orders(evidence: Evidence) -> dict[str, Callable[[Person], float]]:
    """Orders of the people that the attacker knows, to hold those of the responses against."""
    orders: dict[str, Callable[[Person], float]] = {
        "submitted": lambda person: person.number,
        "issued": lambda person: person.issued,
        "mac": lambda person: _number(person.mac) or 0.0,
        "ballot id": lambda person: _number(person.ballot_id) or 0.0,
    }
    sealed = evidence.ciphertexts
    if len(sealed) == len(evidence.people):
        orders["ciphertext"] = lambda person: _number(sealed[person.number]) or 0.0
        orders["size of ballot"] = lambda person: len(sealed[person.number])
    return orders
