"""What the audit says about groups as they are published."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from analysis.disclosure.audit import breaches, breaching
from analysis.disclosure.audit.answering import answering
from analysis.disclosure.facts import Attack, Fact, Protected
from analysis.question import Choice, Question

STEPS = "12345"
HIGH = frozenset("45")


def _question(names: str, kind: str = "scale") -> Question:
    choices = tuple(Choice(name, name, float(place)) for place, name in enumerate(names))
    return Question("q", 1, "?", kind, choices, sensitive=True)  # type: ignore[arg-type]


SCALE = _question(STEPS)


def _spread(answered: int, high: int) -> dict[str, int]:
    """So many over the middle, everybody spread over the steps as evenly as can be."""
    low = answered - high
    steps = zip("12345", (low // 3, low // 3, low - 2 * (low // 3), high // 2, 0), strict=True)
    counts = dict(steps)
    counts["5"] = high - counts["4"]
    return counts


def _classed(piece: str, answered: int, high: int) -> list[Fact]:
    low, most = high, high
    if high <= 2:
        low, most = 0, 2
    elif high >= answered - 2:
        low, most = answered - 2, answered
    group = frozenset({piece})
    return [Fact(group, None, answered, answered), Fact(group, HIGH, low, most)]


def _branch(units: Mapping[str, tuple[int, int]], *, rest: int = 0) -> Attack:
    """Units of so many answers, so many of them high, each told in classes; the distribution of
    all of them, and of ``rest`` more, is told."""
    answers = {unit: _spread(*counts) for unit, counts in units.items()}
    answered = {unit: n for unit, (n, _) in units.items()}
    if rest:
        answers["rest"], answered["rest"] = _spread(rest, rest // 2), rest
    facts = [fact for unit, (n, high) in units.items() for fact in _classed(unit, n, high)]
    whole = frozenset(answers)
    for step in STEPS:
        count = sum(counts[step] for counts in answers.values())
        facts.append(Fact(whole, frozenset(step), count, count))
    return Attack(answered, answers, answered, tuple(facts))


def _protected(attack: Attack) -> list[Protected]:
    return [
        Protected(frozenset({piece}), frozenset({HIGH}) if piece != "rest" else None)
        for piece in attack.respondents
    ]


def _breached(attack: Attack) -> set[str]:
    found = breaches(attack, _protected(attack), SCALE)
    return {piece for group in found for piece in group.pieces}


def test_units_told_in_classes_beside_enough_others_are_safe() -> None:
    assert _breached(_branch({"a": (20, 7), "b": (30, 1), "c": (15, 14)}, rest=12)) == set()


def test_the_only_end_class_in_a_branch_is_what_is_missing_from_the_whole() -> None:
    assert _breached(_branch({"a": (20, 7), "b": (30, 0), "c": (25, 9)})) == {"b"}


def test_two_end_classes_cover_each_other_unless_both_are_at_the_end() -> None:
    assert _breached(_branch({"a": (20, 2), "b": (30, 0), "c": (25, 9)})) == set()
    # Nobody else is high: of ``c`` then each step over the middle is known, not only the sum.
    assert _breached(_branch({"a": (20, 0), "b": (30, 0), "c": (25, 9)})) == {"a", "b", "c"}
    # One is, somewhere: two values each are left.
    assert _breached(_branch({"a": (20, 1), "b": (30, 0), "c": (25, 9)})) == {"a", "b", "c"}


def test_an_insider_counts() -> None:
    """Two values are left for the world; whoever gave the answer knows which."""
    group = frozenset({"a"})
    facts = (Fact(group, None, 12, 12), Fact(group, HIGH, 0, 1))
    attack = Attack({"a": 12}, {"a": _spread(12, 1)}, {"a": 12}, facts)
    assert breaches(attack, _protected(attack), SCALE)
    wider = Attack({"a": 12}, {"a": _spread(12, 1)}, {"a": 12}, (facts[0], Fact(group, HIGH, 0, 2)))
    assert not breaches(wider, _protected(wider), SCALE)


def test_a_count_that_may_be_told_may_be_known() -> None:
    group = frozenset({"a"})
    facts = (Fact(group, None, 12, 12), Fact(group, HIGH, 5, 5))
    attack = Attack({"a": 12}, {"a": _spread(12, 5)}, {"a": 12}, facts)
    for exact, safe in (
        (frozenset({HIGH}), True),
        (frozenset({frozenset("123")}), True),
        (None, True),
        (frozenset({frozenset("3")}), False),
        (frozenset[frozenset[str]](), False),
    ):
        assert (breaches(attack, [Protected(group, exact)], SCALE) == []) is safe


@pytest.mark.parametrize("high", range(13))
def test_at_the_ends_no_count_may_be_known(high: int) -> None:
    group = frozenset({"a"})
    facts = (Fact(group, None, 12, 12), Fact(group, HIGH, high, high))
    attack = Attack({"a": 12}, {"a": _spread(12, high)}, {"a": 12}, facts)
    assert (breaches(attack, _protected(attack), SCALE) == []) is (3 <= high <= 9)


@pytest.mark.parametrize("chosen", range(13))
def test_at_the_ends_no_choice_of_several_may_be_known(chosen: int) -> None:
    several = _question("abc", "multiple")
    group, choice = frozenset({"p"}), frozenset("a")
    facts = (Fact(group, None, 12, 12), Fact(group, choice, chosen, chosen))
    attack = Attack({"p": 12}, {"p": {"a": chosen, "b": 6, "c": 12}}, {"p": 12}, facts)
    protected = [Protected(group, frozenset({choice}))]
    assert (breaches(attack, protected, several) == []) is (3 <= chosen <= 9)


def test_a_known_distribution_is_a_breach_where_only_a_part_may_be_told() -> None:
    attack = _branch({"a": (12, 5)})
    assert breaches(attack, [Protected(frozenset("a"), frozenset({HIGH}))], SCALE)


def test_a_large_group_whose_distribution_is_told_needs_three_at_either_end() -> None:
    rest = Protected(frozenset({"rest"}), None)
    assert breaches(_branch({}, rest=60), [rest], SCALE) == []
    for told, safe in (
        (Fact(rest.pieces, HIGH, 58, 60), True),
        (Fact(rest.pieces, HIGH, 58, 58), False),
    ):
        attack = Attack({"rest": 60}, {"rest": {"4": 30, "5": 28, "1": 2}}, {"rest": 60}, (told,))
        assert (breaches(attack, [rest], SCALE) == []) is safe


@pytest.mark.parametrize("answered", range(6))
def test_of_a_few_persons_no_more_is_asked_than_can_be(answered: int) -> None:
    """One alone has two possible values, and needs no protection from itself."""
    answers = {"a": {"1": answered}}
    group = frozenset({"a"})
    known = (Fact(group, None, answered, answered),)
    attack = Attack({"a": answered}, answers, {"a": answered}, known)
    assert breaches(attack, [Protected(group, None)], SCALE) == []
    told = (*known, Fact(group, frozenset("1"), answered, answered))
    attack = Attack({"a": answered}, answers, {"a": answered}, told)
    assert bool(breaches(attack, [Protected(group, None)], SCALE)) is (answered > 0)


def test_nothing_to_protect_and_nothing_answered() -> None:
    nobody = Attack({}, {}, {}, ())
    assert breaches(nobody, [], SCALE) == []
    assert breaches(nobody, [Protected(frozenset(), None)], SCALE) == []
    silent = Attack({"a": 12}, {"a": {}}, {"a": 0}, ())
    assert breaches(silent, [Protected(frozenset({"a"}), None)], SCALE) == []
    text = Question("q", 1, "?", "text", sensitive=True)
    assert breaches(silent, [Protected(frozenset({"a"}), None)], text) == []


def test_blanks_hide_a_little() -> None:
    """How many of the twelve answered is not told: nobody need have."""
    told = Fact(frozenset({"a"}), HIGH, 0, 2)
    attack = Attack({"a": 12}, {"a": _spread(10, 0)}, {"a": 10}, (told,))
    assert breaches(attack, _protected(attack), SCALE) == []


@pytest.mark.parametrize(
    ("facts", "answers"),
    [
        ((Fact(frozenset({"a"}), HIGH, 9, 9),), {"4": 5}),
        ((Fact(frozenset({"b"}), HIGH, 5, 5),), {"4": 5}),
        ((Fact(frozenset({"a"}), frozenset("9"), 0, 5),), {"4": 5}),
        ((), {"4": 4}),
        ((), {"9": 5}),
    ],
)
def test_facts_that_are_not_true_are_refused(
    facts: tuple[Fact, ...], answers: dict[str, int]
) -> None:
    attack = Attack({"a": 12}, {"a": answers}, {"a": 5}, facts)
    with pytest.raises(ValueError, match=r"fact|piece|choice|answers"):
        breaches(attack, [Protected(frozenset({"a"}), None)], SCALE)


def test_of_many_choices_single_ones_and_neighbours_are_looked_at() -> None:
    model = answering(_question("abcdefgh"))
    sets = model.sets()
    assert {frozenset("c"), frozenset("cde"), frozenset("abfgh")} < set(sets)
    assert frozenset("ad") not in sets
    assert len(set(sets)) == len(sets) < 8 * 8
    assert len(answering(SCALE).sets()) == 2**5 - 2


def test_work_that_ran_out_is_a_breach(monkeypatch: pytest.MonkeyPatch) -> None:
    attack = _branch({f"u{i}": (20, i % 20) for i in range(30)}, rest=12)
    assert breaches(attack, _protected(attack), SCALE) == []
    monkeypatch.setattr(breaching, "PROGRAMS", 2)
    assert breaches(attack, _protected(attack), SCALE)
    monkeypatch.setattr(breaching, "PROGRAMS", 0)
    assert len(breaches(attack, _protected(attack), SCALE)) == 31


def test_the_order_of_pieces_and_facts_does_not_matter() -> None:
    attack = _branch({"a": (20, 2), "b": (30, 0), "c": (25, 0), "d": (14, 14)})
    turned = Attack(
        dict(list(attack.respondents.items())[::-1]),
        attack.answers,
        attack.answered,
        attack.facts[::-1],
    )
    assert set(breaches(attack, _protected(attack), SCALE)) == set(
        breaches(turned, _protected(turned), SCALE)
    )


YES_NO = _question("jn", "single")
YES = frozenset("j")


def _yes_no(yes: Mapping[str, int], facts: Mapping[str, tuple[int, int]]) -> Attack:
    """Twelve answered in each piece, so many of them yes; facts about yes by pieces: "ab"."""
    answers = {piece: {"j": count, "n": 12 - count} for piece, count in yes.items()}
    answered = dict.fromkeys(yes, 12)
    known = [Fact(frozenset(piece), None, 12, 12) for piece in yes]
    told = [Fact(frozenset(pieces), YES, *between) for pieces, between in facts.items()]
    return Attack(answered, answers, answered, (*known, *told))


def test_an_insider_may_be_told_by_overlapping_groups_what_others_are_not() -> None:
    """Nobody in ``a`` and ``b`` or one in each: whoever is one of them knows of the other."""
    attack = _yes_no({"a": 1, "b": 1, "c": 1}, {"ac": (2, 2), "bc": (2, 2), "a": (0, 1)})
    assert breaches(attack, [Protected(frozenset("ab"), frozenset())], YES_NO)
    wider = _yes_no({"a": 1, "b": 1, "c": 1}, {"ac": (2, 2), "bc": (2, 2), "a": (0, 2)})
    assert not breaches(wider, [Protected(frozenset("ab"), frozenset())], YES_NO)


@pytest.mark.parametrize(("between", "safe"), [((5, 5), True), ((5, 6), False), ((5, 7), True)])
def test_a_range_of_two_is_a_breach_even_where_the_count_may_be_told(
    between: tuple[int, int], safe: bool
) -> None:
    attack = _yes_no({"a": 5}, {"a": between})
    assert (breaches(attack, [Protected(frozenset("a"), None)], YES_NO) == []) is safe


def test_that_a_count_is_certain_must_be_proven(monkeypatch: pytest.MonkeyPatch) -> None:
    attack = _yes_no({"a": 5, "b": 6}, {"ab": (11, 11), "b": (6, 6)})
    assert breaches(attack, [Protected(frozenset("a"), None)], YES_NO) == []
    monkeypatch.setattr(breaching, "PROGRAMS", 0)
    assert breaches(attack, [Protected(frozenset("a"), None)], YES_NO)


@pytest.mark.parametrize(("answered", "safe"), [(20, True), (21, False), (25, False), (27, False)])
def test_somebody_who_chose_many_knows_how_many_choices_the_others_had(
    answered: int, safe: bool
) -> None:
    """Nine choices were given 27 times, and two persons gave none of them. If somebody among 25
    chose five, the other choices are 22: one each for the others, only if two gave none."""
    names = "abcdefghi"
    choices = (*(Choice(name, name) for name in names), Choice("x", "x", exclusive=True))
    question = Question("q", 1, "?", "multiple", choices, sensitive=True)
    group = frozenset({"p"})
    facts = [Fact(group, None, answered, answered), Fact(group, frozenset("x"), 0, 2)]
    facts += [Fact(group, frozenset(name), 3, 3) for name in names]
    answers = {"p": {**dict.fromkeys(names, 3), "x": 2}}
    attack = Attack({"p": answered}, answers, {"p": answered}, tuple(facts))
    told = frozenset(frozenset({choice.name}) for choice in choices)
    assert (breaches(attack, [Protected(group, told)], question) == []) is safe
