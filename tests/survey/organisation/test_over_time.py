"""Units over time in the database: changed by hand and by files, read back as of any day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from survey import organisation
from survey.organisation import editing, stored, successions, suggesting
from survey.organisation.history import Standing
from survey.organisation.importing.applying import apply, prepare
from survey.organisation.importing.columns import suggest
from survey.organisation.importing.opening import open_file
from survey.organisation.importing.preview import Preview
from survey.organisation.succession import Comparable, NotComparable, Succession
from survey.problem import Problem
from survey.store import (
    AuditEntry,
    Unit,
    UnitAlias,
    open_engine,
    reading,
    upgrade,
    upgrade_within,
    writing,
)
from tests.survey.municipality import WHO, people, settle
from tests.survey.organisation.units import START, town

DAY = date(2025, 1, 1)
EVE = DAY - timedelta(days=1)
LATER = date(2026, 1, 1)
HEAD = "Id;Navn;Overordnet;Ansatte\n"
OLD = "alle;Alle;;42\nnord;Nord;alle;30\nsor;Sor;alle;12\nskole;Skole;nord;20\n"
OLD += "hage;Hage;nord;10\nhjem;Hjem;sor;12\n"


@pytest.fixture
def settled(engine: Engine) -> Engine:
    """The municipality of the other tests, with somebody who may change it."""
    with writing(engine) as session:
        settle(session)
        people(session)
    return engine


def do(engine: Engine, action: Callable[[Session], object]) -> None:
    with writing(engine) as session:
        action(session)


def told(engine: Engine, action: Callable[[Session], object]) -> str:
    with pytest.raises(Problem) as raised, writing(engine) as session:
        action(session)
    for language in ("nb", "nn", "en"):
        assert raised.value.told(language)
    return raised.value.text_id


def at(engine: Engine, day: date) -> dict[str, tuple[str, str | None, int]]:
    with reading(engine) as session:
        found = organisation.units_at(session, day)
    return {one.id: (one.name, one.parent_id, one.headcount) for one in found}


def wanted(engine: Engine, content: str, day: date = DAY) -> Preview:
    file = open_file(content.encode())
    sheet = file.read(file.sheets[0].name)
    with reading(engine) as session:
        return prepare(session, sheet, suggest(sheet), day)


def test_each_day_has_the_tree_of_that_day(settled: Engine) -> None:
    do(settled, lambda s: editing.rename(s, "hage", "Barnehage", DAY, "ou"))
    do(settled, lambda s: editing.move(s, "hage", "sor", "virksomhet", LATER, "ou"))
    do(settled, lambda s: editing.recount(s, "hage", 14, 11.5, LATER, "ou"))
    assert at(settled, EVE)["hage"] == ("Hage", "nord", 10)
    assert at(settled, DAY)["hage"] == ("Barnehage", "nord", 10)
    assert at(settled, LATER)["hage"] == ("Barnehage", "sor", 14)
    # Registered last, but about an earlier day: what comes later still holds.
    do(settled, lambda s: editing.recount(s, "hage", 12, None, DAY, "ou"))
    assert at(settled, DAY)["hage"] == ("Barnehage", "nord", 12)
    assert at(settled, LATER)["hage"] == ("Barnehage", "sor", 14)
    with reading(settled) as session:
        log = stored.registered(session)
        assert session.get_one(Unit, "hage").name == "Hage"
    assert [(row.who, row.valid_from) for row in log] == [
        ("ou", DAY),
        ("ou", LATER),
        ("ou", LATER),
        ("ou", DAY),
    ]


def test_a_closed_unit_stays_in_what_was_before(settled: Engine) -> None:
    do(settled, lambda s: editing.close(s, "hjem", DAY, "ou"))
    assert "hjem" in at(settled, EVE)
    assert "hjem" not in at(settled, DAY)
    with reading(settled) as session:
        span = stored.history(session).span("hjem", EVE)
    assert span is not None
    assert (span.valid_from, span.valid_to) == (date(2020, 1, 1), DAY)


def test_a_unit_added_by_hand(settled: Engine) -> None:
    new = Standing("lab", " Lab ", "avdeling", "skole", 3, 2.5, DAY)
    do(settled, lambda s: editing.add(s, new, "ou"))
    assert at(settled, DAY)["lab"] == ("Lab", "skole", 3)
    assert "lab" not in at(settled, EVE)
    assert told(settled, lambda s: editing.add(s, new, "ou")) == "problem-unit-id-taken"
    lost = replace(new, id="x", parent_id="nobody")
    assert told(settled, lambda s: editing.add(s, lost, "ou")) == "problem-unit-orphan"


def test_other_names_come_and_go_and_are_remembered(settled: Engine) -> None:
    do(settled, lambda s: editing.add_alias(s, "hage", "Løkka", DAY, "ou"))
    with reading(settled) as session:
        assert stored.aliases(session) == {"hage": ["Løkka"]}
    again = told(settled, lambda s: editing.add_alias(s, "hage", "Løkka", DAY, "ou"))
    assert again == "problem-unit-alias-there"
    do(settled, lambda s: editing.remove_alias(s, "hage", "Løkka", DAY, "ou"))
    gone = told(settled, lambda s: editing.remove_alias(s, "hage", "Løkka", DAY, "ou"))
    assert gone == "problem-unit-changed-meanwhile"
    with reading(settled) as session:
        assert session.exec(select(UnitAlias)).all() == []
        assert len(stored.registered(session, unit_id="hage")) == 2


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (lambda s: editing.move(s, "nord", "skole", "avdeling", DAY, "ou"), "problem-unit-cycle"),
        (lambda s: editing.close(s, "nord", DAY, "ou"), "problem-unit-orphan"),
        (lambda s: editing.close(s, "alle", DAY, "ou"), "problem-unit-no-top"),
        (
            lambda s: editing.move(s, "skole", "hage", "virksomhet", DAY, "ou"),
            "problem-unit-level-order",
        ),
        (lambda s: editing.move(s, "skole", "sor", "etasje", DAY, "ou"), "problem-unit-level"),
        (lambda s: editing.rename(s, "skole", "  ", DAY, "ou"), "problem-unit-name"),
        (lambda s: editing.rename(s, "skole", "Skole", DAY, "ou"), "problem-unit-unchanged"),
        (
            lambda s: editing.rename(s, "skole", "X", date(1999, 1, 1), "ou"),
            "problem-unit-not-there",
        ),
        (lambda s: editing.recount(s, "skole", -1, None, DAY, "ou"), "problem-unit-headcount"),
        (lambda s: editing.rename(s, "skole", "X", DAY, "medlem"), "problem-not-your-role"),
        (lambda s: editing.rename(s, "skole", "X", DAY, "nobody"), "problem-no-longer-active"),
    ],
)
def test_what_is_refused_changes_nothing(
    settled: Engine, action: Callable[[Session], object], expected: str
) -> None:
    before = at(settled, LATER)
    assert told(settled, action) == expected
    assert at(settled, LATER) == before
    with reading(settled) as session:
        assert stored.registered(session) == []


def test_a_change_that_breaks_a_later_day_is_refused(settled: Engine) -> None:
    do(settled, lambda s: editing.move(s, "hage", "sor", "virksomhet", LATER, "ou"))
    do(settled, lambda s: editing.close(s, "hjem", DAY, "ou"))
    refused = told(settled, lambda s: editing.close(s, "sor", DAY, "ou"))
    assert refused == "problem-unit-orphan"


def test_a_file_is_applied_whole(settled: Engine) -> None:
    rows = OLD.replace("hage;Hage;nord;10", "hage;Barnehage;sor;11")
    rows = rows.replace("hjem;Hjem;sor;12\n", "ny;Ny;sor;0\n")
    found = wanted(settled, HEAD + rows)
    assert at(settled, DAY)["hage"] == ("Hage", "nord", 10)
    listed = {name: [one.unit_id for one in items] for name, items in found.lists.items() if items}
    assert listed == {
        "new": ["ny"],
        "moved": ["hage"],
        "renamed": ["hage"],
        "recounted": ["hage"],
        "gone": ["hjem"],
    }
    do(settled, lambda s: apply(s, found, "ou"))
    assert at(settled, DAY).keys() == {"alle", "nord", "sor", "skole", "hage", "ny"}
    assert at(settled, DAY)["hage"] == ("Barnehage", "sor", 11)
    assert at(settled, EVE)["hage"] == ("Hage", "nord", 10)
    with reading(settled) as session:
        entry = session.exec(select(AuditEntry).order_by("id")).all()[-1]
    assert (entry.who, entry.action, entry.subject) == (
        "ou",
        "units-imported",
        "2025-01-01: +1 −1 ±1",
    )
    assert not wanted(settled, HEAD + rows).changes_anything


def test_a_preview_that_is_no_longer_true_is_refused(settled: Engine) -> None:
    found = wanted(settled, HEAD + OLD.replace("hage;Hage", "hage;Barnehage"))
    do(settled, lambda s: editing.rename(s, "skole", "Skolen", DAY, "administrator"))
    before = at(settled, LATER)
    assert told(settled, lambda s: apply(s, found, "ou")) == "problem-units-outdated"
    assert told(settled, lambda s: apply(s, found, "medlem")) == "problem-not-your-role"
    assert at(settled, LATER) == before


def test_a_file_that_would_break_what_is_registered_for_later_is_refused(settled: Engine) -> None:
    do(settled, lambda s: editing.move(s, "hage", "sor", "virksomhet", LATER, "ou"))
    rows = OLD.replace("sor;Sor;alle;12\n", "").replace("hjem;Hjem;sor;12", "hjem;Hjem;nord;12")
    with pytest.raises(Problem, match=r"1\. januar 2026"):
        wanted(settled, HEAD + rows)


def test_successions_are_confirmed_and_taken_back(settled: Engine) -> None:
    rows = OLD.replace("skole;Skole;nord;20\nhage;Hage;nord;10\n", "campus;Skole og hage;nord;30\n")
    do(settled, lambda s: apply(s, wanted(settled, HEAD + rows), "ou"))
    with reading(settled) as session:
        history = stored.history(session)
        (suggestion,) = suggesting.suggest(history, [], {}, DAY)
        assert isinstance(organisation.comparable(session, "campus", EVE, DAY), NotComparable)
    assert suggesting.turning_days(history) == [DAY]
    said = Succession(DAY, frozenset({"skole", "hage"}), frozenset({"campus"}))
    assert suggestion.succession == said
    do(settled, lambda s: successions.confirm(s, [said], "ou"))
    with reading(settled) as session:
        answer = organisation.comparable(session, "campus", EVE, DAY)
        assert answer == Comparable(said.before, said.after)
        assert organisation.comparable(session, "nord", DAY, EVE) == Comparable(
            frozenset({"nord"}), frozenset({"nord"})
        )
        assert suggesting.suggest(history, [said], {}, DAY) == []
        (row,) = successions.entries(session)
    assert row.kind == "merged"
    again = told(settled, lambda s: successions.confirm(s, [said], "ou"))
    assert again == "problem-succession-said"
    do(settled, lambda s: successions.take_back(s, row.id, "administrator"))
    twice = told(settled, lambda s: successions.take_back(s, row.id, "ou"))
    assert twice == "problem-unit-changed-meanwhile"
    with reading(settled) as session:
        assert isinstance(organisation.comparable(session, "campus", EVE, DAY), NotComparable)
        assert len(successions.everything(session)) == 2


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((), (), "problem-succession-empty"),
        (("skole",), ("skole",), "problem-succession-itself"),
        (("nobody",), ("skole",), "problem-succession-not-before"),
        (("skole",), ("nobody",), "problem-succession-not-after"),
        (("skole",), (), "problem-succession-still-there"),
        ((), ("skole",), "problem-succession-there-before"),
    ],
)
def test_a_succession_that_cannot_be_true_is_refused(
    settled: Engine, before: tuple[str, ...], after: tuple[str, ...], expected: str
) -> None:
    said = Succession(DAY, frozenset(before), frozenset(after))
    assert told(settled, lambda s: successions.confirm(s, [said], "ou")) == expected


@pytest.mark.parametrize("table", ["unit_change", "unit_succession"])
@pytest.mark.parametrize("change", ["UPDATE {} SET who = 'x'", "DELETE FROM {}"])
def test_the_log_is_only_added_to(settled: Engine, table: str, change: str) -> None:
    do(settled, lambda s: editing.close(s, "hjem", DAY, "ou"))
    said = Succession(DAY, frozenset({"hjem"}), frozenset())
    do(settled, lambda s: successions.confirm(s, [said], "ou"))
    with pytest.raises(DBAPIError, match="only added"), settled.begin() as connection:
        connection.execute(text(change.format(table)))


def test_units_of_an_older_database_keep_their_last_day(database_url: str) -> None:
    engine = open_engine(database_url)
    with engine.begin() as connection:
        upgrade_within(connection, "0002")
        connection.execute(
            text(
                "INSERT INTO unit (id, name, level, headcount, valid_from, valid_to) "
                "VALUES ('k', 'K', 'kommune', 3, '2020-01-01', '2025-01-01')"
            )
        )
    upgrade(engine)
    assert "k" in at(engine, EVE)
    assert at(engine, DAY) == {}
    engine.dispose()


ROOT = "k;Kommunen;kommune;;100;2024-01-01\n"
CLI_HEAD = "id;name;level;parent;headcount;valid_from\n"
REST = "o;Oppvekst;kommuneomraade;k;60;2024-06-01\ns;Skolen;virksomhet;o;40;2024-06-01\n"


def imported(engine: Engine, folder: Path, content: str) -> int:
    file = folder / "units.csv"
    file.write_text(content, encoding="utf-8")
    with writing(engine) as session:
        return organisation.import_csv(session, file, WHO)


def test_the_command_line_reads_the_first_organisation(engine: Engine, tmp_path: Path) -> None:
    assert imported(engine, tmp_path, CLI_HEAD + REST + ROOT) == 3
    assert at(engine, date(2024, 5, 31)).keys() == {"k"}
    assert at(engine, DAY)["s"] == ("Skolen", "o", 40)
    with pytest.raises(Problem) as raised:
        imported(engine, tmp_path, CLI_HEAD + ROOT)
    assert raised.value.text_id == "problem-units-exist"


def test_the_command_line_tells_every_fault(sqlite_engine: Engine, tmp_path: Path) -> None:
    bad = "a;A;virksomhet;nowhere;40;2024-01-01\nb;;etasje;k;-1;aldri\n"
    with pytest.raises(Problem) as raised:
        imported(sqlite_engine, tmp_path, CLI_HEAD + ROOT + bad)
    words = str(raised.value)
    assert words.startswith("Det er 5 feil i filen.")
    for expected in ("Rad 3, kolonne «parent»", "Rad 4, kolonne «level»", "Rad 4, kolonne «name»"):
        assert expected in words
    with pytest.raises(Problem, match="kan ikke leses"), writing(sqlite_engine) as session:
        organisation.import_csv(session, tmp_path / "missing.csv", WHO)
    early = (
        CLI_HEAD
        + ROOT
        + REST.replace("s;Skolen;virksomhet;o;40;2024-06", "s;S;virksomhet;o;4;2024-02")
    )
    with pytest.raises(Problem, match=r"1\. februar 2024"):
        imported(sqlite_engine, tmp_path, early)
    assert at(sqlite_engine, DAY) == {}


def test_the_way_up_the_leaves_and_the_sums() -> None:
    tree = {one.id: one for one in town()}
    assert {one.valid_from for one in tree.values()} == {START}
    assert organisation.path_to_root(tree, "a") == ["a", "v", "o", "k"]
    assert organisation.path_to_root(tree, "unknown") == []
    assert {one.id for one in organisation.leaves(town())} == {"a", "b", "w", "x"}
    kept = {one.id for one in organisation.branches(town(), ["v", "x"])}
    assert kept == {"k", "o", "v", "a", "b", "p", "x"}
    assert organisation.branches(town(), ["unknown"]) == []
    sums = organisation.sum_upwards(tree, [("a", 3), ("x", 1), ("a", 1)])
    assert (sums["k"], sums["v"], sums["p"], sums["w"]) == (5, 4, 1, 0)


@pytest.mark.parametrize("username", ["medlem", "sekretaer", "leder", "nobody"])
def test_only_those_who_keep_the_organisation_may_read_in_files(
    settled: Engine, username: str
) -> None:
    found = wanted(settled, HEAD + OLD.replace("hage;Hage", "hage;Barnehage"))
    refused = told(settled, lambda s: apply(s, found, username))
    assert refused in ("problem-not-your-role", "problem-no-longer-active")
