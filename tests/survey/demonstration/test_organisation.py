"""The tree agrees with the figures the municipality has published."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from statistics import median

from sqlalchemy import Engine

from survey.demonstration import organisation
from survey.demonstration.fieldwork import with_margin
from survey.demonstration.pilots import PARK, PRAKTISK_BISTAND, TORSNES
from survey.organisation import LEVELS, Comparable, branches, comparable, leaves, units_at
from survey.store import Unit, reading, writing

UNITS = {unit.id: unit for unit in organisation.units()}


def below(unit_id: str) -> list[Unit]:
    return [unit for unit in UNITS.values() if unit.parent_id == unit_id]


def test_areas_have_the_headcounts_of_january_2025() -> None:
    published = {
        "Sentrale staber": 216,
        "Byutvikling": 111,
        "Teknisk": 563,
        "Utdanning": 2507,
        "Samfunn": 385,
        "Helse": 2867,
    }
    assert {unit.name: unit.headcount for unit in below(organisation.ROOT)} == published
    assert UNITS[organisation.ROOT].headcount == 6649 == sum(published.values())


def test_a_unit_has_exactly_the_people_of_the_units_below_it() -> None:
    for unit in UNITS.values():
        if children := below(unit.id):
            assert unit.headcount == sum(child.headcount for child in children), unit.id


def test_levels_follow_the_tree() -> None:
    for unit in UNITS.values():
        above = UNITS[unit.parent_id].level if unit.parent_id else None
        place = LEVELS.index(unit.level)
        assert above == (LEVELS[place - 1] if place else None), unit.id


def test_places_of_work_have_realistic_sizes() -> None:
    sizes = [unit.headcount for unit in leaves(list(UNITS.values()))]
    assert 4 <= min(sizes) < 6
    assert 40 < max(sizes) <= 60
    assert 18 <= median(sizes) <= 22


def test_pilots_are_as_the_paper_tells() -> None:
    assert [UNITS[pilot].headcount for pilot in (PRAKTISK_BISTAND, PARK, TORSNES)] == [38, 22, 24]
    parent = UNITS[str(UNITS[PRAKTISK_BISTAND].parent_id)]
    siblings = {unit.id: unit.headcount for unit in below(parent.id)}
    assert len(siblings) == 4
    assert max(siblings, key=siblings.__getitem__) == PRAKTISK_BISTAND
    assert round(siblings[PRAKTISK_BISTAND] / parent.headcount, 1) == 0.3
    assert UNITS[PARK].level == UNITS[TORSNES].level == "virksomhet"


def test_names_are_unique_among_siblings() -> None:
    seen = Counter((unit.parent_id, unit.name) for unit in UNITS.values())
    assert max(seen.values()) == 1


def test_a_part_of_the_tree_has_whole_branches_and_what_is_above() -> None:
    part = {unit.id for unit in branches(list(UNITS.values()), ("helse", "teknisk"))}
    assert {organisation.ROOT, PRAKTISK_BISTAND, PARK} <= part
    assert not any(unit_id.startswith("utdanning") for unit_id in part)


def test_ten_percent_more_codes_than_people_rounded_up() -> None:
    codes = with_margin(list(UNITS.values()))
    assert codes[PARK] == 25
    assert set(codes) == {unit.id for unit in leaves(list(UNITS.values()))}


def test_the_planned_reorganisation_can_be_compared_across(sqlite_engine: Engine) -> None:
    day = organisation.REORGANISED_ON
    eve = day - timedelta(days=1)
    with writing(sqlite_engine) as session:
        organisation.plant(session)
    with reading(sqlite_engine) as session:
        before = {unit.id for unit in units_at(session, eve)}
        answer = comparable(session, "samfunn.kultur-og-fritid", eve, day)
        area = comparable(session, "samfunn", eve, day)
    assert before == set(UNITS)
    assert isinstance(answer, Comparable)
    assert {UNITS[one].name for one in answer.before} == {
        "Kultur og scene",
        "Fritid og forebygging",
    }
    assert area == Comparable(frozenset({"samfunn"}), frozenset({"samfunn"}))
