"""The audit against every world there is, in systems small enough to list them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations, combinations_with_replacement, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.disclosure.audit import breaches
from analysis.disclosure.audit.answering import answering
from analysis.disclosure.audit.system import System
from analysis.disclosure.facts import Attack, Fact, Protected
from analysis.question import Choice, Question

Answer = frozenset[str]
World = Mapping[str, tuple[int, Mapping[str, int], frozenset[Answer]]]
"""By piece: who answered, the counts, and the answers that may be among them."""


def _question(kind: str, names: str, exclusive: str = "") -> Question:
    choices = tuple(
        Choice(name, name, float(place), exclusive=name in exclusive)
        for place, name in enumerate(names)
    )
    return Question("q", 1, "?", kind, choices, sensitive=True)  # type: ignore[arg-type]


ONE = _question("scale", "abc")
TWO = _question("single", "ab")
SEVERAL = _question("multiple", "abx", exclusive="x")
EXCLUSIVES = _question("multiple", "axy", exclusive="xy")
THREE = _question("multiple", "abcx", exclusive="x")
FOUR = _question("multiple", "abcdx", exclusive="x")


def _answers(question: Question) -> list[Answer]:
    """Everything one person can answer."""
    if question.kind != "multiple":
        return [frozenset({choice.name}) for choice in question.choices]
    ordinary = [choice.name for choice in question.choices if not choice.exclusive]
    alone = [frozenset({choice.name}) for choice in question.choices if choice.exclusive]
    return alone + [
        frozenset(some)
        for size in range(1, len(ordinary) + 1)
        for some in combinations(ordinary, size)
    ]


@cache
def _worlds_of_a_piece(
    question: Question, respondents: int
) -> dict[tuple[int, frozenset[tuple[str, int]]], frozenset[Answer]]:
    """By who answered and the counts: the answers that may be among them. Person by person."""
    found: dict[tuple[int, frozenset[tuple[str, int]]], frozenset[Answer]] = {}
    for answered in range(respondents + 1):
        for persons in combinations_with_replacement(_answers(question), answered):
            counts = Counter(name for answer in persons for name in answer)
            key = (answered, frozenset(counts.items()))
            found[key] = found.get(key, frozenset()) | frozenset(persons)
    return found


def _count(answered: int, counts: Mapping[str, int], some: Answer | None) -> int:
    return answered if some is None else sum(counts.get(name, 0) for name in some)


def _by_listing(
    attack: Attack, protected: Sequence[Protected], question: Question, *, together: bool = True
) -> list[Protected]:
    """The rule of ``breaches``, over every world there is. ``together``: as if everybody who
    chose several knew what each of the others knows."""
    worlds = _listed(attack, question)
    names = [choice.name for choice in question.choices]
    sizes = range(1, 2 if question.kind == "multiple" else len(names))
    sets = [frozenset(some) for size in sizes for some in combinations(names, size)]
    return [
        group for group in protected if _breached(attack, group, sets, worlds, question, together)
    ]


def _listed(attack: Attack, question: Question) -> list[World]:
    """Every world in which the facts hold."""
    pieces = list(attack.respondents)
    worlds: list[World] = []
    for world in product(
        *(_worlds_of_a_piece(question, attack.respondents[p]).items() for p in pieces)
    ):
        by_piece = {
            p: (answered, dict(counts), own)
            for p, ((answered, counts), own) in zip(pieces, world, strict=True)
        }
        if all(
            fact.low
            <= sum(_count(*by_piece[p][:2], fact.choices) for p in fact.pieces)
            <= fact.high
            for fact in attack.facts
        ):
            worlds.append(by_piece)
    return worlds


def _breached(
    attack: Attack,
    group: Protected,
    sets: Iterable[Answer],
    worlds: Sequence[World],
    question: Question,
    together: bool,
) -> bool:
    n = sum(attack.answered[p] for p in group.pieces)
    everything = frozenset(choice.name for choice in question.choices)
    for some in sets:

        def told(
            kept: Iterable[World],
            some: Answer = some,
        ) -> set[int]:
            return {sum(_count(*w[p][:2], some) for p in group.pieces) for w in kept}

        truth = sum(_count(0, attack.answers[p], some) for p in group.pieces)
        others = everything - some if question.kind != "multiple" else some
        allowed = group.exact is None or some in group.exact or others in group.exact
        may_tell = allowed and 3 <= truth <= n - 3
        values = told(worlds)
        wide = max(values) - min(values) + 1 >= min(3, n + 1)
        if not wide and not (len(values) == 1 and may_tell):
            return True
        if may_tell:
            continue
        for p in group.pieces:
            true_counts = frozenset((k, v) for k, v in attack.answers[p].items() if v)
            there = _worlds_of_a_piece(question, attack.respondents[p])
            for own in _knowing(there[attack.answered[p], true_counts], question, together):
                if len(told(w for w in worlds if own <= w[p][2])) < min(2, n):
                    return True
    return False


def _knowing(
    there: frozenset[Answer], question: Question, together: bool
) -> list[frozenset[Answer]]:
    """What each of those who may be in a piece knows to be possible there."""
    ordinary = _ordinary(there, question)
    if not together or not ordinary:
        return [frozenset({own}) for own in there]
    return [ordinary, *(frozenset({own}) for own in there - ordinary)]


def _ordinary(there: frozenset[Answer], question: Question) -> frozenset[Answer]:
    alone = {choice.name for choice in question.choices if choice.exclusive}
    several = question.kind == "multiple"
    return frozenset(own for own in there if several and own.isdisjoint(alone))


@st.composite
def _attacks(draw: st.DrawFn, question: Question, most: int) -> tuple[Attack, list[Protected]]:
    pieces = [f"p{i}" for i in range(draw(st.integers(1, 2 if most > 3 else 3)))]
    respondents, answered, answers = {}, {}, {}
    for p in pieces:
        respondents[p] = draw(st.integers(0, most))
        persons = draw(
            st.lists(st.sampled_from(_answers(question)), min_size=0, max_size=respondents[p])
            | st.just([_answers(question)[0]] * respondents[p])
        )
        answered[p] = len(persons)
        answers[p] = dict(Counter(name for answer in persons for name in answer))
    groups = st.sets(st.sampled_from(pieces), min_size=1).map(frozenset)
    names = [choice.name for choice in question.choices]
    longest = 1 if question.kind == "multiple" else len(names) - 1
    some_choices = st.sets(st.sampled_from(names), min_size=1, max_size=longest).map(frozenset)
    facts = []
    for group, some, classed in draw(
        st.lists(st.tuples(groups, st.none() | some_choices, st.booleans()), max_size=5)
    ):
        n = sum(answered[p] for p in group)
        count = sum(_count(answered[p], answers[p], some) for p in group)
        low, high = count, count
        if classed and some is not None:
            low, high = (0, 2) if count <= 2 else (n - 2, n) if count >= n - 2 else (count, count)
        facts.append(Fact(group, some, low, high))
    exact = st.none() | st.frozensets(some_choices, max_size=2)
    protected = draw(st.lists(st.builds(Protected, groups, exact), min_size=1, max_size=3))
    return Attack(respondents, answers, answered, tuple(facts)), protected


@pytest.mark.parametrize(
    ("question", "most"),
    [
        (ONE, 6),
        (ONE, 3),
        (TWO, 8),
        (TWO, 3),
        (SEVERAL, 5),
        (SEVERAL, 3),
        (EXCLUSIVES, 3),
        (THREE, 2),
    ],
)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_the_verdicts_are_those_of_listing_every_world(
    data: st.DataObject, question: Question, most: int
) -> None:
    attack, protected = data.draw(_attacks(question, most))
    found = breaches(attack, protected, question)
    assert found == _by_listing(attack, protected, question)
    assert set(found) >= set(_by_listing(attack, protected, question, together=False))


@pytest.mark.parametrize("question", [ONE, TWO, SEVERAL, EXCLUSIVES, THREE])
@pytest.mark.parametrize("respondents", range(5))
def test_the_rows_of_a_piece_leave_what_persons_can_answer_and_nothing_else(
    question: Question, respondents: int
) -> None:
    model = answering(question)
    system = System(Attack({"p": respondents}, {"p": {}}, {"p": 0}, ()), model)
    listed = {
        (*(dict(counts).get(name, 0) for name in model.choices), *[answered] * model.several)
        for answered, counts in _worlds_of_a_piece(question, respondents)
    }
    values = range(respondents + 1)
    for columns in product(values, repeat=model.width):
        assert system.solved_by(np.array([columns])) is (columns in listed)


@pytest.mark.parametrize("question", [ONE, TWO, SEVERAL, EXCLUSIVES, THREE, FOUR])
@pytest.mark.parametrize("respondents", range(4))
def test_insiders_know_what_their_answers_tell_them_and_nothing_else(
    question: Question, respondents: int
) -> None:
    """Every truth there is, a piece for each, and every world."""
    model = answering(question)
    listed = _worlds_of_a_piece(question, respondents)
    pieces = [str(place) for place in range(len(listed))]
    attack = Attack(
        dict.fromkeys(pieces, respondents),
        {p: dict(counts) for p, (_, counts) in zip(pieces, listed, strict=True)},
        {p: answered for p, (answered, _) in zip(pieces, listed, strict=True)},
        (),
    )
    system = System(attack, model)
    alone = [
        frozenset({choice.name})
        for choice in question.choices
        if choice.exclusive or not model.several
    ]
    for (answered, counts), possible in listed.items():
        world = np.tile(model.columns(dict(counts), answered), (len(pieces), 1))
        found = system.possible(world)
        for place, there in enumerate(listed.values()):
            assert [own in possible for own in alone] == found[: len(alone), place].tolist()
            ordinary = _ordinary(there, question)
            if ordinary:
                assert found[-1, place] == (ordinary <= possible)
            elif model.several and there is possible:
                assert not found[-1, place]


@pytest.mark.parametrize("question", [ONE, SEVERAL])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_the_program_finds_the_largest_there_is(data: st.DataObject, question: Question) -> None:
    attack, _ = data.draw(_attacks(question, 4))
    model = answering(question)
    system = System(attack, model)
    weights = np.array(
        data.draw(
            st.lists(st.integers(-3, 3), min_size=system.truth.size, max_size=system.truth.size)
        )
    ).reshape(system.truth.shape)
    best = system.largest(weights)
    assert best.proven
    assert best.solution is not None
    sums = [
        int(
            (
                weights * np.array([model.columns(w[p][1], w[p][0]) for p in attack.respondents])
            ).sum()
        )
        for w in _listed(attack, question)
    ]
    assert int((weights * best.solution).sum()) == max(sums)
