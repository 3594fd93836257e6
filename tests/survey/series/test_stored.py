"""Figures kept and withdrawn, and which of them belong beside a tranche."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError

from survey import series
from survey.problem import Problem
from survey.series import Kind
from survey.store import reading, writing
from tests.survey.series.files import PUBLISHED, SICK_LEAVE, previewed, read_in, ready

SPRING = (date(2025, 5, 5), date(2025, 5, 23))


@pytest.fixture
def town(engine: Engine) -> Engine:
    with writing(engine) as session:
        ready(session)
    return engine


def test_figures_come_back_as_they_were_read(town: Engine) -> None:
    with reading(town) as session:
        wanted = previewed(session, PUBLISHED)
    with writing(town) as session:
        series.keep(session, wanted, "ou")
    with reading(town) as session:
        assert series.figures(session) == list(wanted.figures)
        assert series.figures(session, [Kind.CONTEXT]) == []
        (one,) = series.imports(session)
    assert (one.figures, one.row.file_name, one.withdrawn) == (18, "fil.csv", None)
    assert len(one.sources) == 3


def test_a_file_is_withdrawn_and_may_come_again(town: Engine) -> None:
    first = read_in(town, SICK_LEAVE, Kind.CONTEXT)
    with writing(town) as session:
        series.withdraw(session, first, " Feil\tår ", "ou")
    with reading(town) as session:
        assert series.figures(session) == []
        (one,) = series.imports(session)
        assert one.withdrawn is not None
        assert one.withdrawn.reason == "Feil år"
    with writing(town) as session, pytest.raises(Problem, match="trukket"):
        series.withdraw(session, first, "Igjen", "ou")
    read_in(town, SICK_LEAVE, Kind.CONTEXT)
    with reading(town) as session:
        assert len(series.figures(session)) == 4
        assert len(series.imports(session)) == 2


def test_a_reason_is_needed(town: Engine) -> None:
    first = read_in(town, SICK_LEAVE, Kind.CONTEXT)
    with writing(town) as session, pytest.raises(Problem, match="hvorfor"):
        series.withdraw(session, first, "  ", "ou")


@pytest.mark.parametrize("who", ["medlem", "leder", "sekretaer", "administrator", "ingen"])
def test_only_ou_keeps_and_withdraws(town: Engine, who: str) -> None:
    first = read_in(town, SICK_LEAVE, Kind.CONTEXT)
    with writing(town) as session:
        wanted = previewed(session, PUBLISHED)
        with pytest.raises(Problem):
            series.keep(session, wanted, who)
        with pytest.raises(Problem):
            series.withdraw(session, first, "Feil", who)


def test_two_who_read_in_the_same_are_told(town: Engine) -> None:
    with reading(town) as session:
        wanted = previewed(session, SICK_LEAVE, Kind.CONTEXT)
    read_in(town, SICK_LEAVE, Kind.CONTEXT)
    with writing(town) as session, pytest.raises(Problem) as refused:
        series.keep(session, wanted, "ou")
    assert refused.value.text_id == "problem-series-outdated"
    with reading(town) as session:
        assert len(series.figures(session)) == 4


@pytest.mark.parametrize("table", ["series_figure", "series_import", "series_withdrawal"])
def test_the_database_refuses_to_rewrite(town: Engine, table: str) -> None:
    first = read_in(town, SICK_LEAVE, Kind.CONTEXT)
    with writing(town) as session:
        series.withdraw(session, first, "Feil", "ou")
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET import_id = 'x'"):
        changed = statement.replace("import_id", "id") if table == "series_import" else statement
        with pytest.raises(DatabaseError, match="only added"), town.begin() as connection:
            connection.execute(text(changed))


def beside(engine: Engine, unit: str, days: tuple[date, date] = SPRING) -> list[tuple[str, float]]:
    with reading(engine) as session:
        found = series.series_beside(session, {unit}, days)
    return [(one.figure.period.text + "+" * one.overlaps, one.figure.value) for one in found]


def test_a_unit_has_its_own_figures_and_nobody_elses(town: Engine) -> None:
    read_in(town, SICK_LEAVE, Kind.CONTEXT)
    assert beside(town, "nord") == [("2025-T1", 12.2)]
    assert beside(town, "sor") == [("2025-T1", 5.1)]
    assert beside(town, "skole") == []
    assert beside(town, "alle") == [("2025+", 9.6), ("2025-T1", 10.5)]
    assert beside(town, "mars") == []


def test_several_units_together_have_none(town: Engine) -> None:
    read_in(town, SICK_LEAVE, Kind.CONTEXT)
    with reading(town) as session:
        assert series.series_beside(session, {"nord", "sor"}, SPRING) == []


def test_figures_from_another_time_are_left_out(town: Engine) -> None:
    read_in(town, SICK_LEAVE, Kind.CONTEXT)
    assert beside(town, "nord", (date(2026, 4, 30), date(2026, 5, 10))) == [("2025-T1", 12.2)]
    assert beside(town, "nord", (date(2026, 6, 1), date(2026, 6, 19))) == []
    assert beside(town, "nord", (date(2024, 6, 1), date(2024, 6, 19))) == []
    assert beside(town, "nord", (date(2025, 4, 20), date(2025, 5, 19))) == [("2025-T1+", 12.2)]


def test_of_several_the_nearest_is_taken(town: Engine) -> None:
    more = "unit,period,measure,percent,source\n" + "".join(
        f"Nord,{period},turnover,{value},HR\n"
        for period, value in (("2024-T1", 1), ("2024-T3", 3), ("2024-T2", 2), ("2025-T2", 5))
    )
    read_in(town, more, Kind.CONTEXT)
    assert beside(town, "nord", (date(2025, 2, 1), date(2025, 2, 20))) == [("2024-T3", 3.0)]
    assert beside(town, "nord", SPRING) == [("2025-T2+", 5.0)]
