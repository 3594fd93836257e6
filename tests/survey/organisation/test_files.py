"""Files as HR exports them: whatever they are written in, and what is wrong with them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey.organisation.fault import UnitFaults
from survey.organisation.history import Change, History
from survey.organisation.importing import cells
from survey.organisation.importing.columns import Columns, Shape, suggest
from survey.organisation.importing.opening import open_file
from survey.organisation.importing.preview import Preview, preview
from survey.organisation.importing.sheet import MOST_BYTES, File, Sheet
from survey.problem import Problem
from survey.texts import translator

DAY = date(2025, 1, 1)
HEAD = "Enhetsnr;Enhetsnavn;Overordnet enhet;Antall ansatte;Årsverk"
ROWS = "1;Kommunen;;1 030;871,5\n2;Helse æøå;1;1 010;860,0\n3;Park;1;20;11,5"
PLAIN = f"{HEAD}\n{ROWS}\n"
LEVELS = (
    "Kommuneområde;Virksomhet;Avdeling;Ansatte\n"
    "Helse;Sykehjem;Natt;10\nHelse;Sykehjem;Dag;20\nHelse;Stab;;3\nTeknisk;Park;;5\n"
)


def sheet_of(content: bytes) -> Sheet:
    file = open_file(content)
    return file.read(file.sheets[0].name)


def read(content: str | bytes, history: History | None = None, **values: object) -> Preview:
    sheet = sheet_of(content.encode() if isinstance(content, str) else content)
    columns = values.pop("columns", None) or suggest(sheet)
    assert isinstance(columns, Columns)
    return preview(sheet, columns, DAY, history or History([]), {}, "", "Kommunen")


def faults(content: str | bytes) -> list[tuple[int, str, str]]:
    with pytest.raises(UnitFaults) as raised:
        read(content)
    for language in ("nb", "nn", "en"):
        assert raised.value.told(language)
    return [(one.row, one.column, one.kind) for one in raised.value.faults]


def refused(content: bytes) -> str:
    with pytest.raises(Problem) as raised:
        sheet_of(content)
    assert raised.value.told("nb")
    return raised.value.text_id


def workbook(rows: Sequence[Sequence[object]], title: str = "Enheter") -> bytes:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.title = title
    for row in rows:
        page.append(list(row))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def figures(found: Preview) -> dict[str, tuple[str, str | None, int, float | None]]:
    return {
        one.id: (one.name, one.parent_id, one.headcount, one.fte)
        for one in found.beginnings.values()
    }


EXPECTED = {
    "1": ("Kommunen", None, 1030, 871.5),
    "2": ("Helse æøå", "1", 1010, 860.0),
    "3": ("Park", "1", 20, 11.5),
}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "cp865"]
)
@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_any_usual_encoding_and_delimiter(encoding: str, delimiter: str) -> None:
    content = PLAIN.replace(";", delimiter).encode(encoding)
    assert figures(read(content)) == EXPECTED


@pytest.mark.parametrize(
    "content",
    [
        PLAIN.replace("\n", "\r\n"),
        f"Personalrapport\n\nUttrekk;1.1.2025\n{PLAIN}",
        f"sep=;\n{PLAIN}",
        f"{PLAIN};Totalt;;1 030;871,5\n",
        PLAIN.replace("Enhetsnavn", "Enhetsnamn").replace("Overordnet enhet", "Overordnet enhett"),
        PLAIN.replace("1 030", "1.030").replace("1 010", "1\u00a0010"),
        "unit id,unit name,parent unit,headcount,fte\n"
        '1,Kommunen,,"1,030",871.5\n2,Helse æøå,1,"1,010",860.0\n3,Park,1,20,11.5\n',
        f"{HEAD};Gyldig til\n{ROWS.replace(chr(10), ';' + chr(10))};\n4;Borte;1;5;;31.12.2024\n",
    ],
    ids=["windows", "later header", "sep", "total", "near miss", "thousands", "english", "ended"],
)
def test_the_same_units_whichever_way_they_are_written(content: str) -> None:
    assert figures(read(content)) == EXPECTED


def test_columns_for_each_level_give_units_their_place_and_sums() -> None:
    found = read(LEVELS)
    assert {one: unit[2] for one, unit in figures(found).items()} == {
        "kommunen": 38,
        "helse": 33,
        "helse.sykehjem": 30,
        "helse.sykehjem.natt": 10,
        "helse.sykehjem.dag": 20,
        "helse.stab": 3,
        "teknisk": 5,
        "teknisk.park": 5,
    }
    assert found.summed == 4


def test_units_without_ids_are_known_again_by_place_or_by_a_name_nobody_else_has() -> None:
    before = History(read(LEVELS).beginnings.values())
    later = (
        "Kommuneområde;Virksomhet;Avdeling;Ansatte\n"
        "Helse;Sykehjem;Natt;11\nHelse;Sykehjem;Dag;20\nHelse;Stab;;3\nHelse;Park;;5\n"
    )
    found = read(later, before)
    ids = {name: [one.unit_id for one in items] for name, items in found.lists.items() if items}
    assert ids["moved"] == ["teknisk.park"]
    assert ids["gone"] == ["teknisk"]
    assert set(ids["recounted"]) == {"helse.sykehjem.natt", "helse.sykehjem", "helse", "kommunen"}
    assert not found.beginnings


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("4;A;9;1;", (5, "Overordnet enhet", "orphan")),
        ("4;A;5;1;\n5;B;4;1;", (5, "Overordnet enhet", "cycle")),
        ("4;A;4;1;", (5, "Overordnet enhet", "cycle")),
        ("3;Park;1;20;", (5, "Enhetsnr", "duplicate")),
        ("3;Park;2;20;", (5, "Overordnet enhet", "two-parents")),
        ("4;A;1;-3;", (5, "Antall ansatte", "negative")),
        ("4;A;1;;", (5, "Antall ansatte", "no-headcount")),
        ("4;A;1;ti;", (5, "Antall ansatte", "no-number")),
        ("4;A;1;2,5;", (5, "Antall ansatte", "no-whole")),
        ("4;A;1;99999999;", (5, "Antall ansatte", "too-many")),
        ("4;A;1;1;x", (5, "Årsverk", "no-number")),
        ("4;;1;1;", (5, "Enhetsnavn", "no-name")),
        (";A;1;1;", (5, "Enhetsnr", "no-id")),
        ("4;A;;1;", (5, "Overordnet enhet", "two-tops")),
        ("4;A\u0007;1;1;", (5, "Enhetsnavn", "no-text")),
        ("4;A;1;1;2;3", (5, "", "wide-row")),
        ("4;A;3;1;\n5;B;4;1;\n6;C;5;1;", (7, "Overordnet enhet", "too-deep")),
    ],
)
def test_a_fault_is_told_by_row_and_column(rows: str, expected: tuple[int, str, str]) -> None:
    assert expected in faults(f"{PLAIN}{rows}\n")


def test_all_faults_are_told_at_once() -> None:
    rows = "4;A;9;-1;\n5;;1;1;\n3;Park;1;x;\n"
    assert {row for row, _, _ in faults(PLAIN + rows)} == {5, 6, 7}


@pytest.mark.parametrize(
    ("level", "kind"),
    [("etasje", "unknown-level"), ("kommuneområde", "level-order"), ("7", "unknown-level")],
)
def test_levels_that_are_none_or_out_of_order(level: str, kind: str) -> None:
    rows = f"1;K;;kommune;3\n2;H;1;kommuneområde;3\n3;P;2;{level};3\n"
    assert (4, "Nivå", kind) in faults(f"Enhetsnr;Enhetsnavn;Overordnet;Nivå;Ansatte\n{rows}")


def test_sums_that_differ_are_warned_of_and_nobody_is_allowed() -> None:
    found = read(f"{PLAIN}4;Tom;1;0;\n".replace("1 030", "1 040"))
    (warning,) = found.warnings
    assert (warning.row, warning.kind, warning.values["difference"]) == (2, "no-sum", 10)
    assert warning.told(translator("nb"), "unit-warning").startswith("«Kommunen» har")
    assert found.empty == ("Tom",)


def test_a_workbook_with_everything_it_may_have() -> None:
    rows: list[Sequence[object]] = [
        ["Uttrekk", None],
        [*HEAD.split(";"), "Gyldig fra"],
        [1, "Kommunen", None, 1030, 871.5, datetime.combine(date(2020, 1, 1), time())],
        [2.0, "Helse æøå", 1, "1 010", "860,0", date(2020, 1, 1)],
        ["3", "Park", "1", 20, 11.5, "01.01.2020"],
    ]
    found = read(workbook(rows))
    assert figures(found) == EXPECTED
    assert {one.valid_from for one in found.beginnings.values()} == {date(2020, 1, 1)}


def test_hidden_sheets_come_last_and_can_be_chosen() -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title, first.sheet_state = "Gammelt", "hidden"
    book.create_sheet("Enheter").append(["a", "b"])
    content = io.BytesIO()
    book.save(content)
    file: File = open_file(content.getvalue())
    assert [(one.name, one.hidden) for one in file.sheets] == [
        ("Enheter", False),
        ("Gammelt", True),
    ]


def test_a_formula_without_a_result_is_a_fault() -> None:
    rows: list[Sequence[object]] = [
        HEAD.split(";"),
        [1, "Kommunen", None, "=SUM(D3:D4)", None],
        [2, "Helse", 1, 3, None],
    ]
    assert (2, "Antall ansatte", "formula") in faults(workbook(rows))


def bomb() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        with package.open("xl/worksheets/sheet1.xml", "w") as part:
            for _ in range(200):
                part.write(bytes(1_000_000))
    return content.getvalue()


def with_declaration() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook/>')
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "problem-units-empty-file"),
        (b" \r\n", "problem-units-empty-file"),
        (b"x" * (MOST_BYTES + 1), "problem-units-large-file"),
        (bomb(), "problem-units-bomb"),
        (with_declaration(), "problem-units-broken-workbook"),
        (workbook([["a"]])[:-200], "problem-units-broken-workbook"),
        (b"PK\x03\x04 and rubbish", "problem-units-broken-workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "problem-units-old-excel"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "problem-units-password",
        ),
        (b"%PDF-1.7", "problem-units-wrong-kind"),
        (b"<html><table></table>", "problem-units-wrong-kind"),
        (b"one\ntwo\n", "problem-units-no-columns"),
        (b"a;b\n\0;c\n", "problem-units-no-text"),
        (b"a;b\n" + b"1;2\n" * 60_001, "problem-units-many-rows"),
        (b";" * 200, "problem-units-many-columns"),
    ],
)
def test_what_is_no_such_file_is_told(content: bytes, told: str) -> None:
    assert refused(content) == told


def test_a_word_document_is_told_from_a_workbook() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("word/document.xml", "<document/>")
    assert refused(content.getvalue()) == "problem-units-wrong-kind"


@given(
    st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"\xff\xfe", b"a;b;c\n1;2;3\n"])
)
def test_no_file_at_all_is_answered_with_anything_but_a_problem(tail: bytes, head: bytes) -> None:
    with suppress(Problem):
        sheet = sheet_of(head + tail)
        preview(sheet, suggest(sheet), DAY, History([]), {}, "", "K")


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (["1,5", "2"], [1.5, 2]),
        (["1.5", "2"], [1.5, 2]),
        (["1.234", "5,1"], [1234, 5.1]),
        (["1,234", "2.5"], [1234, 2.5]),
        (["1.234,5", "7"], [1234.5, 7]),
        (["1,234.5"], [1234.5]),
        (["1 234,50", "−2"], [1234.5, -2]),
        (["1,234,567"], [1234567]),
        (["", 3, 2.5, None], [None, 3, 2.5, None]),
    ],
)
def test_numbers_in_the_usual_ways(column: list[object], expected: list[float | None]) -> None:
    sign = cells.decimal_sign(column) or ","
    assert [cells.number(one, sign) for one in column] == expected


@pytest.mark.parametrize("cell", ["1,2,3", "12a", "1.23.4", "--1", "١", True, date(2025, 1, 1)])
def test_what_is_no_number(cell: object) -> None:
    with pytest.raises(cells.NotRead):
        cells.number(cell, ",")


def test_units_that_are_not_in_the_file_are_closed_and_may_come_back() -> None:
    before = History(read(PLAIN).beginnings.values())
    without = read(f"{HEAD}\n1;Kommunen;;1 010;\n2;Helse æøå;1;1 010;\n", before)
    assert without.lists["gone"][0].unit_id == "3"
    assert Change("3", DAY, {"closed": True}) in without.changes
    closed = before.with_more(changes=without.changes)
    assert [one.unit_id for one in read(PLAIN, closed).lists["back"]] == ["3"]


def test_three_digits_after_a_sign_are_thousands_where_people_are_counted() -> None:
    assert cells.decimal_sign(["5", "1,030"], whole=True) == "."
    assert cells.decimal_sign(["1.030"], whole=True) == ","
    assert cells.decimal_sign(["1.030"]) is None


def test_which_columns_are_lacking() -> None:
    sheet = sheet_of(b"Enhetsnr;Navn\n1;K\n")
    assert suggest(sheet).missing() == ["parent", "headcount"]
    assert Columns(Shape.PARENT, 1, {"id": 0, "name": 0}).twice() == [0]
