"""The organisation: a tree, read from CSV whole or not at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from survey import organisation
from survey.problem import Problem
from survey.store import AuditEntry, Unit, reading, writing
from tests.survey.municipality import WHO, settle, units

HEAD = "id;name;level;parent;headcount;valid_from\n"
ROOT = "k;Kommunen;kommune;;100;2024-01-01\n"
AREA = "o;Oppvekst;kommuneomraade;k;60;2024-01-01\n"
SCHOOL = "s;Skolen;virksomhet;o;40;2024-01-01\n"


def imported(engine: Engine, folder: Path, content: str | bytes) -> int:
    file = folder / "units.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    with writing(engine) as session:
        return organisation.import_csv(session, file, WHO)


def told(engine: Engine, folder: Path, content: str | bytes) -> Problem:
    with pytest.raises(Problem) as raised:
        imported(engine, folder, content)
    with reading(engine) as session:
        assert session.exec(select(Unit)).all() == []
        assert session.exec(select(AuditEntry)).all() == []
    return raised.value


@pytest.mark.parametrize(
    "content",
    [
        HEAD + ROOT + AREA + SCHOOL,
        HEAD + SCHOOL + AREA + ROOT,
        "\ufeff" + HEAD + ROOT + AREA + SCHOOL,
        (HEAD + ROOT + AREA + SCHOOL).replace("\n", "\r\n"),
        "valid_from;headcount;parent;level;name;id;remark\n"
        "2024-01-01;100;;kommune; Kommunen ;k;\n"
        "2024-01-01; 60;k;kommuneomraade;Oppvekst;o;x\n"
        "2024-01-01;40;o;virksomhet;Skolen;s;\n",
    ],
    ids=["parents first", "parents last", "byte order mark", "Windows lines", "other columns"],
)
def test_units_are_read_in_any_order(engine: Engine, tmp_path: Path, content: str) -> None:
    assert imported(engine, tmp_path, content) == 3
    with reading(engine) as session:
        found = organisation.units_at(session, date(2025, 1, 1))
    assert [(unit.id, unit.parent_id, unit.headcount) for unit in found] == [
        ("k", None, 100),
        ("o", "k", 60),
        ("s", "o", 40),
    ]
    assert found[0].name == "Kommunen"


@pytest.mark.parametrize(
    ("bad", "row"),
    [
        ("s;Skolen;virksomhet;nowhere;40;2024-01-01\n", 4),
        ("s;Skolen;virksomhet;s;40;2024-01-01\n", 4),
        ("s;Skolen;school;o;40;2024-01-01\n", 4),
        ("s;Skolen;kommuneomraade;o;40;2024-01-01\n", 4),
        ("s;;virksomhet;o;40;2024-01-01\n", 4),
        (";Skolen;virksomhet;o;40;2024-01-01\n", 4),
        ("s;Skolen;virksomhet;o;many;2024-01-01\n", 4),
        ("s;Skolen;virksomhet;o;-1;2024-01-01\n", 4),
        ("s;Skolen;virksomhet;o;99999999999999999999;2024-01-01\n", 4),
        ("s;Skolen;virksomhet;o;40;01.02.2024\n", 4),
        ("s;Skolen\0;virksomhet;o;40;2024-01-01\n", 4),
        ("s\n", 4),
        ("a;A;avdeling;b;1;2024-01-01\nb;B;avdeling;a;1;2024-01-01\n", 4),
    ],
)
def test_a_bad_row_is_named_and_nothing_kept(
    sqlite_engine: Engine, tmp_path: Path, bad: str, row: int
) -> None:
    problem = told(sqlite_engine, tmp_path, HEAD + ROOT + AREA + bad)
    assert (problem.text_id, problem.values) == ("problem-unit-row", {"row": row})


@pytest.mark.parametrize(
    "content",
    [
        HEAD,
        "",
        HEAD + ROOT + ROOT,
        HEAD + ROOT + AREA + AREA,
        HEAD + ROOT + ROOT.replace("k;", "other;", 1),
    ],
    ids=["no rows", "nothing", "root twice", "area twice", "two roots"],
)
def test_a_file_that_is_no_tree_is_told(
    sqlite_engine: Engine, tmp_path: Path, content: str
) -> None:
    assert told(sqlite_engine, tmp_path, content).text_id == "problem-unit-tree"


@pytest.mark.parametrize("content", [b"\xff\xfei\0d\0", (HEAD + "æ;").encode("latin-1"), None])
def test_a_file_that_cannot_be_read_is_told(
    sqlite_engine: Engine, tmp_path: Path, content: bytes | None
) -> None:
    if content is None:
        with pytest.raises(Problem) as raised, writing(sqlite_engine) as session:
            organisation.import_csv(session, tmp_path / "missing.csv", WHO)
        assert raised.value.text_id == "problem-unreadable-file"
    else:
        assert told(sqlite_engine, tmp_path, content).text_id == "problem-unreadable-file"


def test_importing_twice_is_told(engine: Engine, tmp_path: Path) -> None:
    imported(engine, tmp_path, HEAD + ROOT + AREA)
    with pytest.raises(Problem) as raised:
        imported(engine, tmp_path, HEAD + ROOT + AREA)
    assert raised.value.text_id == "problem-units-exist"


def test_units_hold_from_a_day_until_another(engine: Engine) -> None:
    with writing(engine) as session:
        for unit in settle(session):
            if unit.id == "hjem":
                unit.valid_from, unit.valid_to = date(2024, 3, 1), date(2025, 3, 1)
                session.add(unit)

    def there(day: date) -> bool:
        with reading(engine) as session:
            return "hjem" in {unit.id for unit in organisation.units_at(session, day)}

    days = [date(2024, 2, 29), date(2024, 3, 1), date(2025, 2, 28), date(2025, 3, 1)]
    assert [there(day) for day in days] == [False, True, True, False]


def test_the_way_up_and_the_leaves() -> None:
    tree = {unit.id: unit for unit in units()}
    assert organisation.path_to_root(tree, "skole") == ["skole", "nord", "alle"]
    assert organisation.path_to_root(tree, "unknown") == []
    assert {unit.id for unit in organisation.leaves(units())} == {"skole", "hage", "hjem"}


def test_a_branch_brings_along_what_is_above_and_below() -> None:
    def kept(*tops: str) -> set[str]:
        return {unit.id for unit in organisation.branches(units(), tops)}

    assert kept("nord") == {"alle", "nord", "skole", "hage"}
    assert kept("hage", "sor") == {"alle", "nord", "hage", "sor", "hjem"}
    assert kept("alle") == {unit.id for unit in units()}
    assert kept() == kept("unknown") == set()


def test_sums_go_up_the_tree() -> None:
    tree = {unit.id: unit for unit in units()}
    sums = organisation.sum_upwards(tree, [("skole", 3), ("hjem", 1), ("nord", 1), ("skole", 1)])
    assert sums == {"alle": 6, "nord": 5, "sor": 1, "skole": 4, "hage": 0, "hjem": 1}
