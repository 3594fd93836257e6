"""Files read in: every fault at once by row and column, and nothing half stored."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine

from survey import series
from survey.problem import Problem
from survey.series import FACTORS, Kind
from survey.store import reading, writing
from tests.survey.series.files import (
    PUBLISHED,
    SICK_LEAVE,
    faults_in,
    previewed,
    read_in,
    ready,
    workbook,
)


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """Reading a file is the same on both systems."""
    with writing(sqlite_engine) as session:
        ready(session)
    return sqlite_engine


def kinds(engine: Engine, content: str | bytes, kind: Kind = Kind.EARLIER) -> list[object]:
    with reading(engine) as session:
        return [(one.row, one.column, one.kind) for one in faults_in(session, content, kind)]


def test_published_means_keep_scale_target_and_order(engine: Engine) -> None:
    with reading(engine) as session:
        found = previewed(session, PUBLISHED)
    assert len(found.figures) == 18
    first, second = found.figures[2:4]
    assert (first.value, second.value, first.target, first.scale.name) == (5.1, 5.0, 5.3, "1-6")
    assert (first.period.text, second.period.text) == ("2013", "2015-Q3")
    assert {one.scale.name for one in found.figures} == {"percent", "1-6"}
    assert found.figures[-1].target is None


def test_norwegian_headings_and_commas_are_read_too(engine: Engine) -> None:
    content = (
        "Kilde;Indikator;Skala;Målsetting;Ønsket;Enhet;Periode;Verdi;Antall svar\n"
        "KS;Trivsel;1–6;5,3;høy;Nord;3. kvartal 2015;5,0;1 204\n"
    ).encode("cp1252")
    with reading(engine) as session:
        (one,) = previewed(session, content).figures
    assert (one.value, one.target, one.n, one.unit_id) == (5.0, 5.3, 1204, "nord")
    assert (one.period.text, one.wanted) == ("2015-Q3", "high")


def test_units_are_known_by_id_name_and_alias(engine: Engine) -> None:
    with reading(engine) as session:
        found = previewed(session, SICK_LEAVE, Kind.CONTEXT).figures
    assert [one.unit_id for one in found] == [None, None, "nord", "sor"]
    assert all(one.scale.name == "percent" for one in found)


def test_counts_give_the_share_they_are(engine: Engine) -> None:
    content = (
        "kilde;indikator;skala;periode;antall;n;prosent\n"
        "Park;Opplever tillit;prosent;2023-12/2024-01;15;17;88\n"
        "Park;Opplever tillit;prosent;2024-06;15;16;80\n"
        "Park;Ett til;prosent;2024-06;17;16;\n"
        "Park;Snitt;1-5;2024-06;3;16;\n"
    )
    assert kinds(engine, content) == [
        (3, "antall", "count-disagrees"),
        (4, "antall", "count"),
        (5, "antall", "count-scale"),
    ]
    with reading(engine) as session:
        (one,) = previewed(session, "\n".join(content.splitlines()[:2])).figures
    assert (one.count, one.n, round(one.value, 1)) == (15, 17, 88.2)


def test_everything_wrong_is_told_at_once_by_row_and_column(engine: Engine) -> None:
    content = (
        "enhet;periode;indikator;prosent;kilde\n"
        "Mars;2024;sykefravær;8;HR\n"
        "Nord;i fjor;sykefravær;8;HR\n"
        "Nord;2024;sykefravær;mye;HR\n"
        "Nord;2024;sykefravær;108;HR\n"
        ";2024;sykefravær;8;HR\n"
        "Nord;2024;;8;HR\n"
        "Nord;2024;sykefravær;8;\n"
        "Nord;2024;sykefravær;;HR\n"
    )
    assert kinds(engine, content, Kind.CONTEXT) == [
        (2, "enhet", "unknown-unit"),
        (3, "periode", "period"),
        (4, "prosent", "no-number"),
        (5, "prosent", "outside"),
        (6, "enhet", "no-unit"),
        (7, "indikator", "no-measure"),
        (8, "kilde", "no-source"),
        (9, "prosent", "no-value"),
    ]


@pytest.mark.parametrize(
    ("content", "kind", "found"),
    [
        ("a;b\n1;2\n", Kind.EARLIER, ["no-headers"]),
        ("enhet;prosent\nNord;1\n", Kind.FACTORS, ["no-period-column", "no-factor"]),
        ("indikator;verdi\nx;1\n", Kind.EARLIER,
         ["no-period-column", "no-scale-column", "no-source-column"]),
        ("indikator;periode;prosent;kilde\nx;2024;1;y\n", Kind.CONTEXT, ["no-unit-column"]),
        ("indikator;periode;skala;kilde\nx;2024;1-5;y\n", Kind.EARLIER, ["no-value-column"]),
        ("indikator;periode;prosent;kilde\n", Kind.EARLIER, ["nothing"]),
    ],
)  # fmt: skip
def test_columns_that_are_missing_are_named(
    engine: Engine, content: str, kind: Kind, found: list[str]
) -> None:
    with reading(engine) as session:
        told = {one.kind for one in faults_in(session, content, kind)}
    assert told >= set(found)


def test_the_page_may_say_the_source(engine: Engine) -> None:
    content = "enhet;år;indikator;prosent\nNord;2024;sykefravær;8\n"
    with reading(engine) as session:
        (one,) = previewed(session, content, Kind.CONTEXT, " HR  2024 ").figures
    assert one.source == "HR 2024"


def test_one_measure_has_one_scale(engine: Engine) -> None:
    head = "kilde;indikator;skala;periode;verdi\n"
    content = f"{head}KS;Trivsel;1-6;2013;5,1\nKS;Trivsel;1-5;2015;4,0\n"
    assert kinds(engine, content) == [(3, "verdi", "other-scale")]
    read_in(engine, f"{head}KS;Trivsel;1-6;2013;5,1\n")
    assert kinds(engine, f"{head}KS;Trivsel;prosent;2015;80\n") == [(2, "verdi", "other-scale")]


def test_a_spreadsheets_date_is_no_scale(engine: Engine) -> None:
    rows: list[list[object]] = [
        ["kilde", "indikator", "skala", "periode", "verdi"],
        ["KS", "Trivsel", date(2025, 5, 1), "2024", 4.1],
    ]
    assert kinds(engine, workbook(rows)) == [(2, "skala", "scale")]


def test_the_same_figure_is_not_there_twice(engine: Engine) -> None:
    twice = SICK_LEAVE + "Nord,2025-T1,sykefravær,12.3,HR\n"
    assert kinds(engine, twice, Kind.CONTEXT) == [(6, "percent", "twice")]
    read_in(engine, SICK_LEAVE, Kind.CONTEXT)
    assert len(kinds(engine, SICK_LEAVE, Kind.CONTEXT)) == 4


def test_which_way_is_good_is_asked_for_where_there_is_a_target(engine: Engine) -> None:
    with reading(engine) as session:
        unsaid = previewed(session, PUBLISHED)
        given = previewed(session, PUBLISHED, wanted="high")
    (warning,) = unsaid.warnings
    measures = {one.measure for one in unsaid.figures if one.target is not None}
    assert (warning.kind, warning.values) == ("which-way", {"count": len(measures)})
    assert {one.wanted for one in unsaid.figures} == {None}
    assert {one.wanted for one in given.figures} == {"high"}
    assert given.warnings == ()


def test_what_the_file_says_goes_before_what_is_chosen(engine: Engine) -> None:
    content = "kilde;indikator;skala;mål;ønsket;periode;verdi\nHR;Fravær;prosent;8;lav;2025;9\n"
    with reading(engine) as session:
        (figure,) = previewed(session, content, wanted="high").figures
    assert figure.wanted == "low"


def test_fractions_are_warned_of(engine: Engine) -> None:
    content = SICK_LEAVE.replace("9.6", "0.096").replace("10.5", "0.105")
    content = content.replace("12.2", "0.122").replace("5.1", "0.051")
    with reading(engine) as session:
        (warning,) = previewed(session, content, Kind.CONTEXT).warnings
    assert warning.kind == "fractions"


@pytest.mark.parametrize(
    ("scale", "written", "value"),
    [
        ("1-5", "3.947", 3.947), ("1-5", "3,947", 3.947), ("antall", "6.649", 6649.0),
        ("antall", "6 649", 6649.0), ("antall", "211,4", 211.4), ("prosent", "97,87 %", 97.87),
    ],
)  # fmt: skip
def test_decimals_and_thousands_are_told_apart(
    engine: Engine, scale: str, written: str, value: float
) -> None:
    content = f"kilde;indikator;skala;periode;verdi\nHR;x;{scale};2024;{written}\n"
    with reading(engine) as session:
        (one,) = previewed(session, content).figures
    assert one.value == value


def factor_file(*rows: str, heading: str = "") -> str:
    head = ";".join(["Enhet", "År", "Antall svar", *FACTORS, *([heading] if heading else [])])
    return "\n".join([head, *rows]) + "\n"


FULL = ";".join(["4,1"] * 10)


def test_factor_means_are_read_by_unit_and_year(engine: Engine) -> None:
    content = factor_file(f"Nord;2025;18;{FULL}", f"Sørlandet;2025;;{FULL}", f"alle;2025;30;{FULL}")
    with reading(engine) as session:
        found = previewed(session, content, Kind.FACTORS).figures
    assert len(found) == 30
    assert {one.unit_id for one in found} == {"nord", "sor", None}
    assert {one.n for one in found} == {18, None, 30}
    assert {one.measure for one in found} == set(FACTORS)


def test_a_workbook_with_a_title_above_is_read(engine: Engine) -> None:
    rows: list[list[object]] = [
        ["10-FAKTOR"],
        [],
        ["ENHET", "År", "2. mestringstro", "Faktor 9: Mestringsklima"],
        ["Nord", 2025, 4.3, 3.9],
    ]
    with reading(engine) as session:
        found = previewed(session, workbook(rows), Kind.FACTORS).figures
    assert [(one.measure, one.value) for one in found] == [
        ("Mestringstro", 4.3), ("Mestringsklima", 3.9),
    ]  # fmt: skip


def test_items_are_refused_with_the_reason(engine: Engine) -> None:
    heading = "Dette er en hel påstand om arbeidet mitt"
    content = factor_file(f"Nord;2025;18;{FULL};4", heading=heading)
    with reading(engine) as session:
        (fault,) = faults_in(session, content, Kind.FACTORS)
        assert fault.kind == "item"
        for language in ("nb", "nn", "en"):
            with pytest.raises(series.SeriesFaults) as refused:
                previewed(session, content, Kind.FACTORS)
            assert "KS" in refused.value.told(language)


def test_what_is_no_factor_is_refused(engine: Engine) -> None:
    content = factor_file(f"Nord;2025;18;{FULL};4", heading="Trivsel")
    assert kinds(engine, content, Kind.FACTORS) == [(1, "Trivsel", "no-factor")]


@pytest.mark.parametrize(("n", "refused"), [(4, True), (0, True), (5, False)])
def test_rows_of_fewer_than_five_are_refused(engine: Engine, n: int, refused: bool) -> None:
    content = factor_file(f"Nord;2025;{n};{FULL}", f"Sor;2025;20;{FULL}")
    found = kinds(engine, content, Kind.FACTORS)
    assert found == ([(2, "Antall svar", "few")] if refused else [])


def test_a_mean_off_the_scale_is_refused(engine: Engine) -> None:
    content = factor_file(f"Nord;2025;18;{FULL}").replace("4,1", "5,1", 1)
    assert kinds(engine, content, Kind.FACTORS) == [(2, "Oppgavemotivasjon", "outside")]


@pytest.mark.parametrize("content", [b"%PDF-1.4", b"\x00\x01\x02\x03" * 9, b"<html></html>"])
def test_other_kinds_of_files_are_told_without_talk_of_units(content: bytes) -> None:
    with pytest.raises(Problem) as refused:
        series.open_table(content)
    assert refused.value.text_id == "problem-series-wrong-kind"
