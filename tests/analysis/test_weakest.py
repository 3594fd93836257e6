"""Verdicts where only bounds are known: what holds for every count within them."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.change import share_change
from analysis.disclosure import SUPPRESSED
from analysis.group_words import between_groups
from analysis.summary import PartShare
from analysis.verdict import Verdict, findings
from analysis.verdict_table import rows, to_csv
from analysis.verdict_words import could_be_seen, percent_of, size, summary
from analysis.weakest import weakest
from tests.analysis.examples import AGREE, LIMITS, SILENT, TRUST, classed, say
from tests.analysis.examples import summary as counted


def test_a_scale_is_compared_on_the_part_that_is_told_over_all_who_answered() -> None:
    before = counted(TRUST, [1, 1, 2, 8, 8, 10])
    (found,) = findings([(TRUST, before, classed(TRUST, 30, (16, 16)))])
    assert (found.choice, found.scale) == (None, None)
    # The ten who answered "vet ikke" are in the base of both.
    assert (found.before.count, found.before.share.n) == (16, 30)
    assert found.shares.difference == 0
    assert found.verdict == Verdict.NONE
    assert "Resten av svarene er ikke sammenlignet" in size(found, say, "nb")


def test_what_holds_for_every_count_is_a_change() -> None:
    (found,) = findings([(SILENT, counted(SILENT, [80, 10, 10]), classed(SILENT, 40, (0, 2)))])
    assert found.verdict == Verdict.FALL
    least = share_change(80, 100, 2, 40)
    assert found.shares.difference == least.difference
    assert found.p_value == max(share_change(80, 100, k, 40).p_value for k in range(3))
    told = size(found, say, "nb").replace("\u00a0", " ")
    assert "til høyst 5 % (høyst 2 av 40)" in told
    assert "den minste endringen de kan skjule: −75 prosentpoeng" in told
    assert "tilsvarer" not in told


def test_bounds_that_allow_either_direction_are_no_change() -> None:
    (found,) = findings([(SILENT, classed(SILENT, 40, (0, 2)), classed(SILENT, 400, (3, 3)))])
    assert (found.verdict, found.p_value, found.shares.difference) == (Verdict.NONE, 1.0, 0.0)
    assert "kan gå begge veier" in size(found, say, "nb")
    assert rows([found], say, "nb")[0][4] == "–"
    assert "høyst" in to_csv([found], "Kilde", say, "nb").decode()


def test_where_no_count_could_have_shown_it_nothing_is_said() -> None:
    (found,) = findings([(SILENT, classed(SILENT, 12, (10, 12)), classed(SILENT, 12, (10, 12)))])
    assert found.detectable.rise is None
    assert "En økning kunne vi ikke ha oppdaget" in could_be_seen(found, say, "nb")


def test_every_answer_told_of_several_is_compared() -> None:
    before = counted(LIMITS, [40, 30, 20, 20], answered=80)
    after = classed(LIMITS, 30, (0, 2), (11, 11), (28, 30), (0, 2))
    found = findings([(LIMITS, before, after)])
    verdicts = {one.choice.name: one.verdict for one in found if one.choice}
    assert len(verdicts) == 4
    assert verdicts["lojalitet"] == Verdict.FALL
    assert verdicts["taushet"] == Verdict.RISE


def test_nothing_is_computed_from_a_suppressed_side() -> None:
    told = classed(SILENT, 12, (0, 2))
    assert findings([(SILENT, told, SUPPRESSED), (SILENT, SUPPRESSED, told)]) == []


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_the_finding_holds_for_every_pair_of_counts(data: st.DataObject) -> None:
    def part() -> PartShare:
        n = data.draw(st.integers(10, 25))
        low = data.draw(st.integers(0, n))
        return PartShare(SILENT.told_parts[0], low, min(n, low + data.draw(st.integers(0, 4))), n)

    before, after = part(), part()
    found = weakest(SILENT, before, after)
    every = [
        share_change(k1, before.n, k2, after.n)
        for k1, k2 in itertools.product(
            range(before.low, before.high + 1), range(after.low, after.high + 1)
        )
    ]
    assert found.p_value >= max(one.p_value for one in every)
    for one in every:
        assert found.shares.low <= one.low
        assert found.shares.high >= one.high
        assert abs(found.shares.difference) <= abs(one.difference)
        assert found.shares.difference * one.difference >= 0


def test_the_bounds_stand_in_the_paragraph_for_the_case_paper() -> None:
    found = findings([(AGREE, classed(AGREE, 40, (0, 2)), classed(AGREE, 40, (30, 30)))])
    told = summary(found, [], [], say, "nb")[0].replace("\u00a0", " ")
    assert "gikk fra høyst 5 % (høyst 2 av 40) til 75 % (30 av 40)" in told
    assert percent_of(found[0].before, say, "nb").startswith("høyst")


def test_two_groups_are_never_said_to_have_risen_or_fallen() -> None:
    found = findings(
        [
            (AGREE, counted(AGREE, [40, 40, 40, 20, 10]), counted(AGREE, [10, 20, 40, 40, 40])),
            (SILENT, counted(SILENT, [80, 60, 10]), classed(SILENT, 40, (0, 2))),
            (
                LIMITS,
                counted(LIMITS, [4, 3, 2, 2], answered=20),
                classed(LIMITS, 12, *[(3, 4)] * 4),
            ),
        ]
    )
    words = between_groups(say, "Helse", "Teknisk")
    told = summary(found, [3], [4], words, "nb")
    for one in found:
        told += [could_be_seen(one, words, "nb"), size(one, words, "nb")]
    for row in rows(found, words, "nb"):
        told += row
    everything = " ".join(told)
    for over_time in ("kning", "edgang", "ndring", "gikk", "begge ganger", "før"):
        assert over_time not in everything
    assert "Høyere enn Helse" in everything
    assert "Lavere i Teknisk enn i Helse" in everything
