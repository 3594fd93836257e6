"""Which units compare across a reorganisation, and why others do not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.organisation.history import Change, History, Standing
from survey.organisation.succession import (
    Comparable,
    NotComparable,
    Succession,
    comparable_over,
)
from tests.survey.organisation.units import town, unit

DAY = date(2025, 1, 1)
EVE = DAY - timedelta(days=1)
LATER = date(2026, 1, 1)


def says(before: str, after: str, day: date = DAY) -> Succession:
    """Ids with spaces between them."""
    return Succession(day, frozenset(before.split()), frozenset(after.split()))


def changed(
    closed: str = "", begun: Iterable[Standing] = (), moved: dict[str, str] | None = None
) -> History:
    """The town after a reorganisation on the day."""
    changes = [Change(one, DAY, {"closed": True}) for one in closed.split()]
    changes += [Change(one, DAY, {"parent_id": to}) for one, to in (moved or {}).items()]
    begun = [replace(one, valid_from=DAY) for one in begun]
    return History(town()).with_more(begun, changes)


def ask(
    history: History, unit_id: str, *said: Succession, a: date = EVE, b: date = DAY
) -> Comparable | NotComparable:
    return comparable_over(history, said, unit_id, a, b)


def sides(answer: Comparable | NotComparable) -> tuple[set[str], set[str]]:
    assert isinstance(answer, Comparable), answer
    return set(answer.before), set(answer.after)


def reason(answer: Comparable | NotComparable) -> str:
    assert isinstance(answer, NotComparable), answer
    return answer.reason


def test_what_nobody_touched_compares_with_itself() -> None:
    for one in town():
        assert sides(ask(History(town()), one.id)) == ({one.id}, {one.id})


def test_a_new_name_under_the_same_id_compares() -> None:
    renamed = History(town()).with_more(changes=[Change("o", DAY, {"name": "Oppvekst"})])
    assert sides(ask(renamed, "o")) == ({"o"}, {"o"})


def test_a_new_id_compares_once_somebody_has_said_so() -> None:
    history = changed("w", [unit("y", "o", "virksomhet", 20)])
    assert reason(ask(history, "w")) == "comparison-ended"
    assert reason(ask(history, "y")) == "comparison-begun"
    assert reason(ask(history, "o")) == "comparison-unsaid-ended"
    said = says("w", "y")
    for one in "wy":
        assert sides(ask(history, one, said)) == ({"w"}, {"y"})
    for one in "ok":
        assert sides(ask(history, one, said)) == ({one}, {one})


def test_merged_units_compare_as_their_sum() -> None:
    history = changed("a b", [unit("ab", "v", "avdeling", 20)])
    said = says("a b", "ab")
    for one in ("a", "b", "ab"):
        assert sides(ask(history, one, said)) == ({"a", "b"}, {"ab"})
    assert sides(ask(history, "v", said)) == ({"v"}, {"v"})


def test_a_split_unit_does_not_compare_but_what_is_above_does() -> None:
    history = changed("w", [unit("w1", "o", "virksomhet"), unit("w2", "o", "virksomhet")])
    said = says("w", "w1 w2")
    for one in ("w", "w1", "w2"):
        assert reason(ask(history, one, said)) == "comparison-split"
    assert sides(ask(history, "o", said)) == ({"o"}, {"o"})


def test_mixed_units_do_not_compare() -> None:
    history = changed("a b", [unit("c", "v", "avdeling"), unit("d", "v", "avdeling")])
    said = says("a b", "c d")
    for one in "abcd":
        assert reason(ask(history, one, said)) == "comparison-mixed"
    assert sides(ask(history, "v", said)) == ({"v"}, {"v"})


def test_a_leaf_that_moves_compares_but_neither_the_old_place_nor_the_new() -> None:
    history = changed(moved={"b": "p"})
    assert sides(ask(history, "b")) == ({"b"}, {"b"})
    went, came = ask(history, "v"), ask(history, "p")
    assert isinstance(went, NotComparable)
    assert (went.reason, set(went.units)) == ("comparison-went", {"b"})
    assert went.values["went"] == "«B»"
    assert reason(came) == "comparison-came"
    assert sides(ask(history, "k")) == ({"k"}, {"k"})


def test_an_area_with_a_new_id_and_the_same_leaves_compares() -> None:
    begun = [unit("u", "k", "kommuneomraade", 40, "Utdanning")]
    history = changed("o", begun, {"v": "u", "w": "u"})
    assert sides(ask(history, "o", says("o", "u"))) == ({"o"}, {"u"})
    lost = changed("o", begun, {"v": "u", "w": "p"})
    assert reason(ask(lost, "o", says("o", "u"))) == "comparison-went"


def test_an_area_whose_leaves_all_have_new_ids_compares_as_a_whole() -> None:
    begun = [unit("u", "k", "kommuneomraade", 40)]
    begun += [unit("u1", "u", "virksomhet"), unit("u2", "u", "virksomhet")]
    history = changed("o v w a b", begun)
    said = says("o", "u")
    assert sides(ask(history, "u", said)) == ({"o"}, {"u"})
    assert reason(ask(history, "u1", said)) == "comparison-begun"


def test_a_chain_of_reorganisations_is_followed() -> None:
    once = changed("a b", [unit("ab", "v", "avdeling", 20)])
    twice = once.with_more(
        [Standing("abc", "ABC", "avdeling", "v", 20, None, LATER)],
        [Change("ab", LATER, {"closed": True})],
    )
    said = (says("a b", "ab"), says("ab", "abc", LATER))
    assert sides(ask(twice, "abc", *said, b=LATER)) == ({"a", "b"}, {"abc"})
    assert sides(ask(twice, "abc", *said, a=DAY, b=LATER)) == ({"ab"}, {"abc"})
    assert reason(ask(twice, "a", said[0], b=LATER)) == "comparison-ended"


def test_what_is_closed_or_new_by_somebody_s_word_does_not_hide_the_rest() -> None:
    history = changed("b", [unit("n", "v", "avdeling")])
    said = (says("b", ""), says("", "n"))
    assert reason(ask(history, "b", *said)) == "comparison-closed"
    assert reason(ask(history, "n", *said)) == "comparison-new"
    answer = ask(history, "v", *said)
    assert sides(answer) == ({"v"}, {"v"})
    assert isinstance(answer, Comparable)
    assert (set(answer.ended), set(answer.begun)) == ({"b"}, {"n"})
    assert reason(ask(history, "v", said[0])) == "comparison-unsaid-begun"


def test_a_leaf_that_is_divided_inside_itself_is_the_same_place() -> None:
    history = changed("", [unit("w1", "w", "avdeling"), unit("w2", "w", "avdeling")])
    assert sides(ask(history, "w")) == ({"w"}, {"w"})


def test_a_unit_that_takes_another_in_compares_with_the_sum() -> None:
    history = changed("b")
    said = says("a b", "a")
    assert sides(ask(history, "a", said)) == ({"a", "b"}, {"a"})
    assert sides(ask(history, "v", said)) == ({"v"}, {"v"})


def test_old_and_new_may_overlap_for_some_weeks() -> None:
    history = History(town()).with_more(
        [Standing("y", "Y", "virksomhet", "o", 20, None, DAY)],
        [Change("w", DAY + timedelta(days=20), {"closed": True})],
    )
    assert sides(ask(history, "y", says("w", "y"), b=LATER)) == ({"w"}, {"y"})


@pytest.mark.parametrize("unit_id", ["nobody", ""])
def test_a_unit_nobody_knows(unit_id: str) -> None:
    assert reason(ask(History(town()), unit_id)) == "comparison-not-there"


class Life:
    """An organisation that is reorganised at random, and where its people really are."""

    def __init__(self) -> None:
        self.history = History(town())
        self.said: list[Succession] = []
        self.people = {leaf: {f"{leaf}{n}" for n in range(4)} for leaf in "abwx"}
        self.days = [EVE]
        self.count = 0

    def begin(self, parent: str) -> str:
        self.count += 1
        found = f"n{self.count}"
        level = {"v": "avdeling"}.get(parent, "virksomhet")
        new = Standing(found, found, level, parent, 4, None, self.days[-1])
        self.history = self.history.with_more([new])
        return found

    def close(self, leaf: str) -> None:
        change = Change(leaf, self.days[-1], {"closed": True})
        self.history = self.history.with_more(changes=[change])
        self.people.pop(leaf)

    def replace(self, old: list[str], groups: list[set[str]], parents: list[str]) -> None:
        for leaf in old:
            self.close(leaf)
        new = [self.begin(parent) for parent in parents]
        self.people |= dict(zip(new, groups, strict=True))
        self.said.append(Succession(self.days[-1], frozenset(old), frozenset(new)))

    def desert(self) -> None:
        """What everything has moved out of has nobody in it."""
        tree = self.history.tree(self.days[-1])
        above = {one.parent_id for one in tree.values()}
        for one in {"o", "p", "v"} - above:
            change = Change(one, self.days[-1], {"headcount": 0})
            self.history = self.history.with_more(changes=[change])

    def below(self, units: Iterable[str], day: date, people: dict[str, set[str]]) -> set[str]:
        tree = self.history.tree(day)
        found: set[str] = set()
        for leaf, several in people.items():
            current: str | None = leaf
            while current is not None:
                if current in units:
                    found |= several
                current = tree[current].parent_id
        return found


@st.composite
def lives(draw: st.DrawFn) -> tuple[Life, list[dict[str, set[str]]]]:
    life = Life()
    seen = [{leaf: set(several) for leaf, several in life.people.items()}]
    for _ in range(draw(st.integers(1, 4))):
        life.days.append(life.days[-1] + timedelta(days=100))
        leaves = sorted(life.people)
        kind = draw(st.sampled_from(["rename", "merge", "split", "mix", "move"]))
        parents = st.sampled_from(["o", "p", "v"])
        several = draw(st.lists(st.sampled_from(leaves), min_size=2, max_size=2, unique=True))
        everybody = sorted(life.people[several[0]])
        both = sorted(life.people[several[0]] | life.people[several[1]])
        if kind == "rename":
            life.replace(several[:1], [set(everybody)], [draw(parents)])
        elif kind == "merge" and len(leaves) > 2:
            life.replace(several, [set(both)], [draw(parents)])
        elif kind == "split" and len(everybody) > 1:
            cut = draw(st.integers(1, len(everybody) - 1))
            groups = [set(everybody[:cut]), set(everybody[cut:])]
            life.replace(several[:1], groups, [draw(parents), draw(parents)])
        elif kind == "mix":
            life.replace(several, [set(both[::2]), set(both[1::2])], [draw(parents), draw(parents)])
        elif kind == "move":
            change = Change(several[0], life.days[-1], {"parent_id": draw(parents)})
            life.history = life.history.with_more(changes=[change])
        life.desert()
        seen.append({leaf: set(people) for leaf, people in life.people.items()})
    return life, seen


@given(lives(), st.data())
def test_whatever_happens_only_the_same_people_are_compared(
    lived: tuple[Life, list[dict[str, set[str]]]], data: st.DataObject
) -> None:
    """Where everything is said, both sides of an answer hold exactly the same people."""
    life, seen = lived
    first, last = (data.draw(st.integers(0, len(life.days) - 1)) for _ in range(2))
    at_a, at_b = life.days[first], life.days[last]
    for unit_id in sorted(life.history.tree(at_a).keys() | life.history.tree(at_b).keys()):
        answer = comparable_over(life.history, life.said, unit_id, at_a, at_b)
        back = comparable_over(life.history, life.said, unit_id, at_b, at_a)
        assert isinstance(answer, Comparable) == isinstance(back, Comparable)
        if isinstance(answer, NotComparable):
            assert isinstance(back, NotComparable)
            assert answer.reason == back.reason
            continue
        assert isinstance(back, Comparable)
        assert (answer.before, answer.after) == (back.after, back.before)
        assert life.below(answer.before, at_a, seen[first]) == life.below(
            answer.after, at_b, seen[last]
        )
    assert isinstance(comparable_over(life.history, life.said, "k", at_a, at_b), Comparable)
