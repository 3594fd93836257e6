"""What the attacker holds: everybody's code and moment, and a copy of everything at any time."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from survey import code
from tests.attack.place import Row, Snapshot
from tests.attack.search import find_many

Mentioned = tuple[set[int], set[bytes]]
_SHORTEST = 16
_SMALL = 8192


@dataclass(frozen=True)
class Person:
    """``number``: the place in the order of submitting. ``words``: what nobody else wrote;
    only the judge may use them to tell whose a response is."""

    number: int
    issued: int
    code: str
    mac: bytes
    ballot_id: bytes
    atom: str
    words: str


@dataclass(frozen=True)
class Poll:
    """What a query every half second shows: codes and ballots as they stand, and responses."""

    codes: frozenset[tuple[object, ...]]
    ballots: frozenset[bytes]
    responses: frozenset[bytes]


@dataclass
class Evidence:
    """``snapshots``: in order of time; the last is from after the sealing, the one before it
    from the moment between counting and wiping. ``key``: the private key, for the judge."""

    people: Sequence[Person]
    snapshots: Sequence[Snapshot]
    polls: Sequence[Poll]
    logs: Mapping[str, bytes] = field(default_factory=dict)
    key: bytes = b""

    @property
    def after(self) -> Snapshot:
        return self.snapshots[-1]

    @property
    def before_sealing(self) -> Sequence[Snapshot]:
        return self.snapshots[:-2]

    @cached_property
    def responses(self) -> list[bytes]:
        found = (row["id"] for row in self.after.tables["response"])
        return sorted(one for one in found if isinstance(one, bytes))

    @cached_property
    def spelt(self) -> dict[bytes, bytes]:
        """The responses' ids by every way of writing them."""
        return {spelling: one for one in self.responses for spelling in spellings(one)}

    @cached_property
    def lengths(self) -> dict[bytes, int]:
        """How much each response says, in characters."""
        lengths = dict.fromkeys(self.responses, 0)
        for row in self.after.tables["answer"]:
            response = row["response_id"]
            assert isinstance(response, bytes)
            said = (row["question"], row["choice"], row["text"] or "")
            lengths[response] += sum(len(str(one)) for one in said)
        return lengths

    @cached_property
    def ciphertexts(self) -> dict[int, bytes]:
        """By person: taken from a backup in the middle, found by the ballot's id."""
        owner = {person.ballot_id: person.number for person in self.people}
        found: dict[int, bytes] = {}
        for snapshot in self.before_sealing:
            for row in snapshot.tables["ballot"]:
                identity, sealed = row["id"], row["sealed"]
                if isinstance(identity, bytes) and isinstance(sealed, bytes):
                    found[owner[identity]] = sealed
        return found

    @cached_property
    def truth(self) -> dict[bytes, int]:
        """Who wrote each response."""
        author = {person.words: person.number for person in self.people}
        found = {}
        for row in self.after.tables["answer"]:
            response, words = row["response_id"], row["text"]
            if isinstance(response, bytes) and isinstance(words, str):
                found[response] = author[words]
        return found

    def mentioned(self, row: Row) -> Mentioned:
        """Whose code, MAC or ballot id stands in a row, and which responses."""
        known = self._mentions.get(id(row))
        if known is None:
            known = self._mentions[id(row)] = self._look(row)
        return known

    def _look(self, row: Row) -> Mentioned:
        persons: set[int] = set()
        responses: set[bytes] = set()
        for value in row.values():
            content = value.encode() if isinstance(value, str) else value
            if not isinstance(content, bytes) or len(content) < _SHORTEST:
                continue
            known = content in self._owners or content in self._responses
            found = [content] if known else self._found(content)
            persons |= {self._owners[one] for one in found if one in self._owners}
            responses |= {one for one in found if one in self._responses}
        return persons, responses

    def _found(self, content: bytes) -> Iterable[bytes]:
        if len(content) > _SMALL:
            return find_many(content, self._needles)
        return [one for one in self._needles if one in content]

    @cached_property
    def _mentions(self) -> dict[int, Mentioned]:
        return {}

    @cached_property
    def _owners(self) -> dict[bytes, int]:
        return {secret: one.number for one in self.people for secret in secrets_of(one)}

    @cached_property
    def _responses(self) -> frozenset[bytes]:
        return frozenset(self.responses)

    @cached_property
    def _needles(self) -> list[bytes]:
        return [*self._owners, *self._responses]


def secrets_of(person: Person) -> tuple[bytes, ...]:
    return person.code.encode(), person.mac, person.ballot_id


def spellings(secret: bytes) -> Iterator[bytes]:
    """The ways in which bytes get into a file or a log."""
    yield secret
    yield secret.hex().encode()
    yield secret.hex().upper().encode()
    yield base64.b64encode(secret).rstrip(b"=")
    yield base64.urlsafe_b64encode(secret).rstrip(b"=")


def spellings_of_code(typed: str) -> Iterator[bytes]:
    for one in (typed, code.readable(typed)):
        yield one.encode()
        yield one.lower().encode()
