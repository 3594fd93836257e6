from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Literal

import pytest
from hypothesis import given as given_that
from hypothesis import strategies as st

from analysis.disclosure import (
    SUPPRESSED,
    Counts,
    Distribution,
    Extent,
    Policy,
    QuestionCounts,
    Release,
    Suppressed,
    Tree,
    Unit,
    atoms,
    publishable,
    release,
    to_bytes,
)
from analysis.question import Choice, Question
from tests.analysis.disclosure.trees import (
    CHOICES,
    QUESTIONS,
    SMALL,
    TRUST,
    Sealed,
    beneath,
    by_atom,
    given,
    remainders,
    scale,
    sealed,
)


def released(case: Sealed, policy: Policy | None = None) -> Release:
    published = publishable(case.tree, case.respondents, policy)
    tallies = by_atom(case.answers, atoms(case.tree, published))
    return release(case.tree, tallies, policy, QUESTIONS, published=published)


def trusted(
    counts: Mapping[str, QuestionCounts], tree: Tree = SMALL, policy: Policy | None = None
) -> Release:
    """A release of one question that is not sensitive."""
    return release(tree, {(unit, "tillit"): one for unit, one in counts.items()}, policy, [TRUST])


@given_that(sealed(strict_levels=False))
def test_exactly_the_published_units_come_out(case: Sealed) -> None:
    found = released(case)
    assert {unit.id for unit in found.units} == publishable(case.tree, case.respondents)
    asked = [*(unit.id for unit in found.units), *(unit.id for unit in found.suppressed)]
    assert sorted(asked) == sorted(unit.id for unit in case.tree)
    for unit in found.units:
        assert unit.respondents == sum(case.respondents[u] for u in beneath(case.tree, unit.id))


@given_that(sealed(strict_levels=False))
def test_what_is_told_is_so(case: Sealed) -> None:
    found = released(case)
    for (unit_id, question), cell in found.cells.items():
        if isinstance(cell, Suppressed):
            continue
        inside = [case.answers[u, question] for u in beneath(case.tree, unit_id)]
        assert cell.respondents == sum(tally.respondents for tally in inside)
        assert cell.asked == sum(tally.asked for tally in inside)
        assert cell.answered == sum(tally.answered for tally in inside)
        count = {name: sum(tally.choices[name] for tally in inside) for name in CHOICES}
        if isinstance(cell, Distribution):
            assert cell.counts == count
        else:
            assert cell.parts
            for part in cell.parts:
                assert part.low <= sum(count[name] for name in part.choices) <= part.high


@given_that(sealed(strict_levels=False))
def test_no_cell_and_no_difference_of_cells_is_too_small(case: Sealed) -> None:
    found = released(case)
    for question in QUESTIONS:
        shown = {
            unit.id: cell.answered
            for unit in found.units
            if not isinstance(cell := found.cell(unit.id, question.name), Suppressed)
        }
        assert all(answered >= 10 for answered in shown.values())
        answered = {unit.id: case.answers[unit.id, question.name].answered for unit in case.tree}
        left = remainders(case.tree, answered, shown)
        assert all(count == 0 or count >= 10 for count in left.values())


@given_that(sealed(strict_levels=False))
def test_where_all_that_is_left_of_a_unit_agree_nobody_is_hidden_there(case: Sealed) -> None:
    found = released(case)
    shown = {unit.id for unit in found.units if found.cell(unit.id, "tillit") != SUPPRESSED}
    for unit_id in shown:
        inside = {
            below
            for below in beneath(case.tree, unit_id)
            if not shown
            & (beneath_and_above(case.tree, below) & beneath(case.tree, unit_id)) - {unit_id}
        }
        left = [case.answers[below, "tillit"] for below in inside]
        answered = sum(tally.answered for tally in left)
        counts = [sum(tally.choices[name] for tally in left) for name in CHOICES]
        if answered and max(counts) == answered:
            assert {below for below in inside if case.respondents[below]} <= {unit_id}


def beneath_and_above(tree: Tree, unit_id: str) -> set[str]:
    return {unit_id, *(above.id for above in tree.ancestors(unit_id))}


@given_that(sealed(strict_levels=False), st.randoms(use_true_random=False))
def test_the_same_bytes_whatever_the_order(case: Sealed, random: Random) -> None:
    units, answers = list(case.tree), list(case.answers.items())
    random.shuffle(units)
    random.shuffle(answers)
    again = Sealed(Tree(units), case.respondents, dict(answers))
    assert to_bytes(released(again)) == to_bytes(released(case))


def test_chosen_from_the_tallies_where_the_choice_is_not_given() -> None:
    counts = {"park": given(15, 7, 8), "vei": given(30, 20, 10), "helse": given(9, 9)}
    found = trusted(counts)
    # The nine of Helse need somebody to hide among.
    assert [(unit.id, unit.parent) for unit in found.units] == [("k", None), ("park", "k")]
    assert [(unit.id, unit.parent) for unit in found.suppressed] == [
        ("helse", "k"),
        ("teknisk", "k"),
        ("vei", "k"),
    ]


@pytest.mark.parametrize("published", [{"k", "teknisk", "park"}, {"k", "helse"}, {"helse"}])
def test_nobody_gets_more_than_the_rule(published: set[str]) -> None:
    counts = {("teknisk", "tillit"): given(9, 9), ("park", "tillit"): given(15, 15)}
    with pytest.raises(ValueError, match="too few"):
        release(SMALL, counts, None, [TRUST], published=published)


def test_a_question_few_answered_is_shown_higher_up() -> None:
    found = trusted(
        {
            "park": given(15, 2, 2, asked=15),
            "vei": given(30, 20, 10),
            "helse": given(40, 20, 20),
        }
    )
    # Teknisk less Vei would be Park.
    shown = {unit.id for unit in found.units if found.cell(unit.id, "tillit") is not SUPPRESSED}
    assert shown == {"k", "teknisk", "helse"}
    assert {unit.id for unit in found.units} == {"k", "teknisk", "helse", "park", "vei"}


def test_a_question_nobody_answered_is_not_shown() -> None:
    assert trusted({"k": given(30)}).cell("k", "tillit") is SUPPRESSED


def test_hidden_units_that_all_answered_the_same() -> None:
    """Of Teknisk less Park everybody said the same: so did everybody in Vei."""
    counts = {"park": given(15, 7, 8), "vei": given(8, 8), "teknisk": given(4, 4)}
    found = trusted(counts)
    assert {unit.id for unit in found.units} == {"k", "teknisk", "park"}
    assert found.cell("teknisk", "tillit") is SUPPRESSED
    assert found.cell("k", "tillit") is SUPPRESSED
    assert found.cell("park", "tillit") == Distribution(15, 15, 15, {"a": 7, "b": 8, "c": 0})
    mixed = trusted({**counts, "k": given(10, 4, 6)})
    # The middle has others to hide them among, and its own ten besides.
    assert isinstance(mixed.cell("k", "tillit"), Distribution)
    assert mixed.cell("teknisk", "tillit") is SUPPRESSED


def test_a_unit_of_its_own_may_agree() -> None:
    """Nobody is hidden behind it, and the question is not sensitive."""
    found = trusted({"vei": given(12, 12), "helse": given(30, 10, 20)})
    assert isinstance(found.cell("vei", "tillit"), Distribution)


def test_what_depends_on_a_question_is_shown_where_that_one_is() -> None:
    filter_ = scale("filter", sensitive=True)
    after = scale("etter", after=["filter"])
    counts: Counts = {
        ("vei", "filter"): given(60, 20, 20, 20),
        ("vei", "etter"): given(60, 12, 8, asked=20),
        ("helse", "filter"): given(40, 20, 10, 10),
        ("helse", "etter"): given(40, 5, 15, asked=20),
        ("k", "filter"): given(20, 5, 5, 10),
        ("k", "etter"): given(20, 5, 0, asked=5),
    }
    found = release(SMALL, counts, None, [after, filter_])
    assert found.questions == ("etter", "filter")
    for unit in found.units:
        if not isinstance(found.cell(unit.id, "filter"), Distribution):
            assert found.cell(unit.id, "etter") is SUPPRESSED
    assert isinstance(found.cell("vei", "etter"), Distribution)
    assert found.cell("helse", "etter") is SUPPRESSED
    alone = release(
        SMALL,
        {place: one for place, one in counts.items() if place[1] == "etter"},
        None,
        [after, filter_],
    )
    assert all(cell is SUPPRESSED for cell in alone.cells.values())


SAYS = (Choice("ja", "Ja"), Choice("nei", "Nei"))


@pytest.mark.parametrize(
    ("kinds", "sensitive", "shown"),
    [
        (("single",), "a", True),
        (("multiple",), "", True),
        (("multiple",), "a", False),
        (("single", "single"), "", True),
        (("single", "single"), "a", False),
        (("single", "single"), "b", False),
        (("multiple", "single"), "b", False),
    ],
)
def test_how_many_were_asked_tells_nothing_of_two_sensitive_answers_at_once(
    kinds: tuple[Literal["single", "multiple"], ...], sensitive: str, shown: bool
) -> None:
    """All sixty were asked: everybody gave one of the answers that lead to the question."""
    filters = [
        Question(name, 1, name, kind, SAYS, sensitive=name in sensitive)
        for name, kind in zip("ab", kinds, strict=False)
    ]
    after = Question(
        "etter", 3, "etter", "single", SAYS, depends_on=frozenset(one.name for one in filters)
    )
    half = QuestionCounts(60, 60, 60, {"ja": 30, "nei": 30})
    counts = {("k", one.name): half for one in (*filters, after)}
    found = release(SMALL, counts, None, [after, *filters])
    assert all(isinstance(found.cell("k", one.name), Distribution) for one in filters)
    assert isinstance(found.cell("k", "etter"), Distribution) is shown


def test_of_free_text_only_how_many_wrote() -> None:
    text = Question("tekst", 1, "tekst", "text", sensitive=True)
    counts = {("k", "tekst"): QuestionCounts(30, 30, 12, {})}
    assert release(SMALL, counts, None, [text]).cell("k", "tekst") == Distribution(30, 30, 12, {})


def test_too_few_altogether() -> None:
    found = trusted({"k": given(9, 9)})
    assert found.units == ()
    with pytest.raises(KeyError):
        found.cell("k", "tillit")
    assert release(SMALL, {}).units == ()


def test_totals_tell_how_much_is_shown() -> None:
    found = trusted({"park": given(15, 7, 8), "vei": given(30, 2, 2), "helse": given(9, 9)})
    assert found.extent == Extent(5, 2, 5, 2, 0, 3)


def test_units_come_by_name_each_before_those_below_it() -> None:
    units = [
        Unit("k", "Kommunen", "kommune", None),
        Unit("1", "Vei", "virksomhet", "k"),
        Unit("2", "Helse", "virksomhet", "k"),
        Unit("3", "Sykehjem", "avdeling", "2"),
    ]
    found = trusted({unit.id: given(20, 10, 10) for unit in units}, Tree(units))
    assert [unit.name for unit in found.units] == ["Kommunen", "Helse", "Sykehjem", "Vei"]


def test_faulty_tallies() -> None:
    with pytest.raises(ValueError, match="another number of respondents"):
        release(SMALL, {("k", "tillit"): given(30), ("k", "frykt"): given(31)}, None, QUESTIONS)
    with pytest.raises(ValueError, match="not in the tree"):
        trusted({"ukjent": given(30)})
    with pytest.raises(ValueError, match="not in the tree"):
        release(SMALL, {}, published={"ukjent"})
    with pytest.raises(ValueError, match="not described"):
        release(SMALL, {("k", "ukjent"): given(30)}, None, QUESTIONS)
    with pytest.raises(ValueError, match="no choice"):
        trusted({"k": QuestionCounts(30, 30, 30, {"d": 30})})
    round_about = [scale("en", after=["to"]), scale("to", after=["en"])]
    with pytest.raises(ValueError, match="depend on each other"):
        release(SMALL, {("k", one.name): given(30) for one in round_about}, None, round_about)
    with pytest.raises(ValueError, match="answered <= asked"):
        QuestionCounts(10, 9, 10, {})
    with pytest.raises(ValueError, match="counted more often"):
        QuestionCounts(10, 10, 5, {"ja": 6})


def test_suppressed_shows_nothing_but_a_colon() -> None:
    assert str(SUPPRESSED) == ":"
    assert not vars(SUPPRESSED)
