"""Slips: the right codes, readable by phone and eye, and nothing that tells whose they are."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from survey import code
from survey.handout import slips
from survey.handout.paper import QUIET_ZONE
from survey.handout.slips import HEIGHT, PER_SHEET, WIDTH, Print
from survey.pepper import Pepper
from survey.texts import LANGUAGES, translator
from tests.survey.handout.printed import reader, squares, words, words_in

URL = "https://medvirk.kommunen.no"
UNIT = "Hjemmetjenesten «Nord» & Sør"
TITLE = words_in({"nb": "Ytring i kommunen", "nn": "Ytring i kommunen", "en": "Speaking out"})
CLOSES = datetime(2026, 3, 15, 22, tzinfo=UTC)
WANTED = Print(TITLE, CLOSES, URL, "nb")

Codes = Mapping[str, tuple[str, Sequence[str]]]


def quietly(_done: int, _of: int) -> None:
    pass


def codes_of(pepper: Pepper, amount: int) -> list[str]:
    return [code.new(pepper) for _ in range(amount)]


def links(pdf: bytes) -> list[str]:
    return [square.content for page in squares(pdf) for square in page]


@pytest.mark.parametrize("amount", [1, PER_SHEET, PER_SHEET + 1, 40])
def test_each_code_stands_once_and_its_square_opens_it(pepper: Pepper, amount: int) -> None:
    codes = codes_of(pepper, amount)
    pdf = slips.one_file(WANTED, {"a": (UNIT, codes)}, quietly)
    assert sorted(links(pdf)) == sorted(f"{URL}/k#{one}" for one in codes)
    pages = words(pdf)
    assert len(pages) == 1 + slips.sheets(amount)
    for one in codes:
        assert sum(page.count(code.readable(one)) for page in pages) == 1


def test_slips_for_leaders_say_where_they_count(pepper: Pepper) -> None:
    say = translator("nb")
    several = {"nord": ("Ledere i Nord", codes_of(pepper, 2)), "hage": (UNIT, codes_of(pepper, 1))}
    pdf = slips.one_file(replace(WANTED, leaders={"nord": "Nord"}), several, quietly)
    cover, theirs, _, others = words(pdf)
    assert "Ledere i Nord" in cover
    assert theirs.count(say("slip-code-leaders", unit="Nord")) == 2
    assert "Nord" not in others
    assert say("slip-code") in others


def test_a_long_name_leaves_room_on_the_slip(pepper: Pepper) -> None:
    name = "Mottak, undersøkelse og tiltak for barn, unge og familier i bydelene i øst og vest"
    wanted = replace(WANTED, leaders={"a": name})
    page = words(slips.one_file(wanted, {"a": (name, codes_of(pepper, 1))}, quietly))[1]
    assert translator("nb")("slip-code-leaders", unit="")[:20] in page


def test_a_square_belongs_to_the_code_beside_it(pepper: Pepper) -> None:
    (one,) = codes_of(pepper, 1)
    other = codes_of(pepper, 1)[0]
    pdf = slips.one_file(WANTED, {"a": ("A", [one]), "b": ("B", [other])}, quietly)
    pages = list(zip(words(pdf), squares(pdf), strict=True))
    for page, drawn in pages:
        for square in drawn:
            assert code.readable(square.content.partition("#")[2]) in page


def test_squares_are_large_and_far_from_cuts_folds_and_each_other(pepper: Pepper) -> None:
    pdf = slips.one_file(WANTED, {"a": (UNIT, codes_of(pepper, PER_SHEET))}, quietly)
    drawn = squares(pdf)[1]
    assert len(drawn) == PER_SHEET
    for square in drawn:
        assert square.side >= 20
        quiet = QUIET_ZONE * square.module
        left, top = square.x % WIDTH, square.y % HEIGHT
        assert left - quiet >= 0
        assert left + square.side + quiet <= WIDTH / 2
        assert top - quiet >= HEIGHT / 2, "the fold must not cross the quiet zone"
        assert top + square.side + quiet <= HEIGHT


def test_a_long_address_still_gives_a_square_of_two_centimetres(pepper: Pepper) -> None:
    wanted = Print(TITLE, CLOSES, "https://" + "undersokelse-" * 8 + "kommunen.no", "nb")
    pdf = slips.one_file(wanted, {"a": (UNIT, codes_of(pepper, 2))}, quietly)
    assert all(square.side >= 20 for square in squares(pdf)[1])


def test_no_slip_tells_the_unit_and_the_cover_tells_what_to_do(pepper: Pepper) -> None:
    say = translator("nb")
    pdf = slips.one_file(WANTED, {"a": (UNIT, codes_of(pepper, 9))}, quietly)
    cover, *sheets = words(pdf)
    assert UNIT in cover
    assert "9 lapper på 2 ark" in cover
    for step in ("print", "who", "draw", "one-each", "no-list", "left-over", "lost"):
        assert say(f"cover-{step}") in cover
        assert say(f"cover-{step}-how") in cover
    assert not any("Hjemmetjenesten" in sheet for sheet in sheets)


def test_a_slip_speaks_three_languages_and_says_until_when(pepper: Pepper) -> None:
    pdf = slips.one_file(WANTED, {"a": (UNIT, codes_of(pepper, 1))}, quietly)
    slip = words(pdf)[1]
    assert "Ytring i kommunen" in slip
    for language in LANGUAGES:
        said = translator(language)("slip-words", place="medvirk.kommunen.no", closes=CLOSES)
        assert " ".join(said.split()) in slip


def test_the_order_of_the_slips_is_drawn(pepper: Pepper) -> None:
    codes = codes_of(pepper, 40)
    pdf = slips.one_file(WANTED, {"a": (UNIT, codes)}, quietly)
    assert [link.partition("#")[2] for link in links(pdf)] != codes


def test_each_unit_begins_on_a_page_of_its_own(pepper: Pepper) -> None:
    units: Codes = {str(n): (f"Enhet {n}", codes_of(pepper, 3)) for n in range(4)}
    pages = words(slips.one_file(WANTED, units, quietly))
    assert [page for page in pages if "Enhet" in page] == pages[0::2]


def test_blank_backs_keep_two_codes_off_one_slip(pepper: Pepper) -> None:
    wanted = Print(TITLE, CLOSES, URL, "nb", blank_backs=True)
    pdf = slips.one_file(wanted, {"a": (UNIT, codes_of(pepper, 20))}, quietly)
    fronts, backs = words(pdf)[0::2], words(pdf)[1::2]
    assert all(fronts)
    assert backs == [""] * len(fronts)


def test_the_document_has_title_language_and_tags_and_is_printed_on_one_side(
    pepper: Pepper,
) -> None:
    pdf = reader(slips.one_file(WANTED, {"a": (UNIT, codes_of(pepper, 2))}, quietly))
    root: Any = pdf.trailer["/Root"].get_object()
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Svarkoder: Ytring i kommunen"
    assert root["/Lang"] == "nb-NO"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/Duplex"] == "/Simplex"
    parts = root["/StructTreeRoot"]["/K"][0].get_object()["/K"]
    kinds = [part.get_object()["/S"] for part in parts]
    assert kinds.count("/H1") == 1
    assert kinds.count("/Figure") == 2
    assert all(part.get_object()["/Alt"] for part in parts if part.get_object()["/S"] == "/Figure")


def test_the_file_tells_no_moment_and_holds_no_code_outside_its_pages(pepper: Pepper) -> None:
    codes = codes_of(pepper, 3)
    pdf = slips.one_file(WANTED, {"a": (UNIT, codes)}, quietly)
    metadata = reader(pdf).metadata
    assert metadata is not None
    made = metadata.creation_date
    assert made is not None
    assert (made.hour, made.minute, made.second) == (0, 0, 0)
    assert set(metadata) <= {"/Title", "/CreationDate", "/Producer"}
    for one in codes:
        assert one.encode() not in pdf
        assert code.readable(one).encode() not in pdf


@pytest.mark.parametrize("draw", [slips.one_file, slips.file_for_each])
def test_progress_ends_at_the_whole(
    pepper: Pepper, draw: Callable[[Print, Codes, slips.Progress], bytes]
) -> None:
    told: list[tuple[int, int]] = []
    units: Codes = {"a": ("A", codes_of(pepper, 9)), "b": ("B", codes_of(pepper, 4))}
    draw(WANTED, units, lambda done, of: told.append((done, of)))
    assert told[-1] == (13, 13)
    assert told == sorted(told)


def test_a_file_for_each_unit_has_names_without_codes_or_times(pepper: Pepper) -> None:
    units: Codes = {
        "a": ("Barnehage Øst/Vest", codes_of(pepper, 2)),
        "b": ("barnehage øst vest", codes_of(pepper, 2)),
        "c": ("../../etc", codes_of(pepper, 1)),
    }
    packed = slips.file_for_each(WANTED, units, quietly)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        infos = archive.infolist()
        assert [one.filename for one in infos] == [
            "barnehage-ost-vest.pdf",
            "barnehage-ost-vest-2.pdf",
            "etc.pdf",
        ]
        assert {one.date_time for one in infos} == {(1980, 1, 1, 0, 0, 0)}
        drawn = [links(archive.read(one)) for one in infos]
    assert [sorted(several) for several in drawn] == [
        sorted(f"{URL}/k#{one}" for one in codes) for _, codes in units.values()
    ]


def test_a_long_title_and_a_long_unit_do_not_run_into_the_rest(pepper: Pepper) -> None:
    long = words_in({"nb": "Undersøkelsen om " + "medarbeiderskap og ytringsfrihet " * 6})
    wanted = Print(long, CLOSES, URL, "nb")
    unit = "Avdeling for " + "helse, omsorg og velferd " * 8
    pdf = slips.one_file(wanted, {"a": (unit, codes_of(pepper, 8))}, quietly)
    assert len(words(pdf)) == 2
    assert len(links(pdf)) == 8
