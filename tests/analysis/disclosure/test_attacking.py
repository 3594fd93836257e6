from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given as given_that
from hypothesis import strategies as st

from analysis.disclosure import SUPPRESSED, Classed, Distribution, Part, auditing
from analysis.disclosure.attacking import Block, Group, blocks, refined, uncrossed
from analysis.disclosure.audit import breaches
from analysis.disclosure.auditing import Shown, audited
from analysis.disclosure.facts import Attack, Fact, Protected
from analysis.disclosure.tallied import Tally
from tests.analysis.disclosure.trees import FEAR

SETS = st.lists(st.frozensets(st.sampled_from("abcdef"), min_size=1), max_size=5)


@given_that(SETS)
def test_pieces_are_the_largest_that_no_set_divides(sets: list[frozenset[str]]) -> None:
    pieces = refined(sets)
    assert frozenset().union(*sets) == frozenset().union(*pieces)
    assert all(one.isdisjoint(other) for one, other in combinations(pieces, 2))
    assert all(piece <= one or piece.isdisjoint(one) for piece in pieces for one in sets)
    for one, other in combinations(pieces, 2):
        assert any((one <= some) != (other <= some) for some in sets)


def test_sets_that_cross_no_other() -> None:
    sets = [frozenset("abc"), frozenset("ab"), frozenset("cd"), frozenset("ef"), frozenset("e")]
    assert uncrossed(sets) == {frozenset("ab"), frozenset("ef"), frozenset("e")}


def tally(*counts: int) -> Tally:
    return Tally(sum(counts), sum(counts), sum(counts), counts)


TALLIES = {
    "k": tally(10, 10, 10),
    "o": tally(20, 20, 20),
    "a": tally(5, 4, 3),
    "b": tally(6, 8, 1),
}


def whole(atoms: str) -> Group:
    counts = [sum(TALLIES[atom].counts[i] for atom in atoms) for i in range(3)]
    cell = Distribution(
        sum(counts), sum(counts), sum(counts), dict(zip("abc", counts, strict=True))
    )
    return Group(frozenset(atoms), cell, atoms, large=True)


def part(atoms: str, low: int, high: int, unit: str | None) -> Group:
    answered = sum(TALLIES[atom].answered for atom in atoms)
    cell = Classed(answered, answered, answered, (Part(("c",), low, high),))
    return Group(frozenset(atoms), cell, unit)


def test_a_distribution_is_a_wall_and_counts_as_one_piece_outside() -> None:
    groups = [whole("koab"), whole("oab"), part("a", 3, 3, "a"), part("b", 0, 2, "b")]
    lone = frozenset(group.atoms for group in groups)
    (block,) = blocks(groups, TALLIES, FEAR, lone, 50)
    # The municipality less the area is told as it is; the audit looks inside the area.
    assert block.attack.answered == {"o": 60, "a": 12, "b": 15}
    assert block.attack.answers["b"] == {"a": 6, "b": 8, "c": 1}
    assert block.units == ("oab", "a", "b")
    assert Fact(frozenset({"o", "a", "b"}), frozenset("c"), 24, 24) in block.attack.facts
    assert Fact(frozenset({"b"}), frozenset("c"), 0, 2) in block.attack.facts
    assert Fact(frozenset({"b"}), None, 15, 15) in block.attack.facts
    told = frozenset({frozenset("c")})
    assert set(block.groups) == {
        Protected(frozenset("a"), told),
        Protected(frozenset("b"), told),
        # Sixty are enough for any count to be told.
        Protected(frozenset("o"), None),
    }


def test_without_walls_all_is_one_system() -> None:
    groups = [whole("koab"), whole("oab"), part("a", 3, 3, "a")]
    (block,) = blocks(groups, TALLIES, FEAR, frozenset(), 50)
    assert block.attack.answered == {"k": 30, "b": 75, "a": 12}
    # The area's own and b are one piece, named by its first atom: nobody divides them.
    assert Protected(frozenset("b"), None) in block.groups


def test_facts_of_earlier_releases_are_known_apart() -> None:
    groups = [part("a", 3, 3, "a"), part("ab", 4, 4, None)]
    (block,) = blocks(groups, TALLIES, FEAR, frozenset(), 50)
    assert {fact.pieces for fact in block.earlier} == {frozenset("ab")}
    assert block.units == ("a",)
    # Fifteen are left: only the told part may be told of them.
    told = frozenset({frozenset("c")})
    assert Protected(frozenset("b"), told) in block.groups


def withheld(atoms: str) -> Group:
    return Group(frozenset(atoms), SUPPRESSED, None)


def test_of_a_withheld_group_nothing_is_to_be_known() -> None:
    groups = [whole("koab"), part("oab", 4, 4, "o"), withheld("ab"), withheld("b")]
    (block,) = blocks(groups, TALLIES, FEAR, frozenset(g.atoms for g in groups), 50)
    # It divides the pieces, and tells nothing.
    assert block.attack.answered == {"k": 30, "o": 60, "a": 12, "b": 15}
    assert {fact.pieces for fact in block.attack.facts} == {
        frozenset("koab"),
        frozenset("oab"),
    }
    assert block.earlier == ()
    assert block.units == ("koab", "o")
    nothing = frozenset[frozenset[str]]()
    assert block.groups[Protected(frozenset("ab"), nothing)] == frozenset("ab")
    assert block.groups[Protected(frozenset("b"), nothing)] == frozenset("b")


def test_what_is_left_of_a_distribution_is_looked_at_where_it_is_withheld() -> None:
    groups = [whole("oab"), whole("o")]
    lone = frozenset(map(frozenset, ("oab", "o", "ab")))
    assert blocks(groups, TALLIES, FEAR, lone, 50) == []
    (block,) = blocks([*groups, withheld("ab")], TALLIES, FEAR, lone, 50)
    assert block.groups == {
        Protected(frozenset("a"), frozenset()): frozenset("ab"),
    }
    assert breaches(block.attack, list(block.groups), FEAR) == list(block.groups)


def test_where_nothing_is_told_nothing_is_looked_at() -> None:
    assert blocks([withheld("ab")], TALLIES, FEAR, frozenset({frozenset("ab")}), 50) == []


ABOVE = {"k": None, "o": "k", "a": "o", "b": "o"}
ATOMS = {name: frozenset(inside) for name, inside in
         {"k": "koab", "o": "oab", "a": "a", "b": "b"}.items()}  # fmt: skip
ANSWERED = {"k": 117, "o": 87, "a": 12, "b": 15}


def audit_with(
    monkeypatch: pytest.MonkeyPatch, narrowed: str, until: Shown, earlier: bool = False
) -> list[Shown]:
    """The rounds of an audit that finds one group too narrow until this is what is shown."""
    rounds: list[Shown] = []
    group = Protected(frozenset(narrowed), None)
    fact = Fact(frozenset(narrowed), None, 1, 1)

    def blocks_of(shown: Shown) -> list[Block]:
        rounds.append(shown)
        facts = (Fact(frozenset(shown), None, 0, len(rounds)),)
        attack = Attack({}, {}, {}, facts)
        before = (fact,) if earlier else ()
        return [Block(attack, {group: frozenset(narrowed)}, before, tuple(shown))]

    def breaches(attack: Attack, protected: object, question: object) -> list[Protected]:
        known = attack.facts == (fact,)
        return [group] if known or rounds[-1] != until else []

    monkeypatch.setattr(auditing, "breaches", breaches)
    shown = {"k": True, "o": True, "a": False, "b": False}
    assert audited(shown, blocks_of, FEAR, ABOVE, ATOMS, ANSWERED) == rounds[-1]
    return rounds[1:]


def test_first_the_narrowed_group_gives_way_then_those_beside_it_then_the_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert audit_with(monkeypatch, "b", {}) == [
        {"k": True, "o": True, "a": False},
        {"k": True, "o": True},
        {"k": True, "o": False},
        {"k": True},
        {"k": False},
        {},
    ]


def test_of_what_is_left_of_a_unit_the_smallest_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    until = {"k": True, "o": True, "b": False}
    assert audit_with(monkeypatch, "o", until) == [until]


def test_what_an_earlier_release_told_is_not_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    assert audit_with(monkeypatch, "b", {}, earlier=True) == []
