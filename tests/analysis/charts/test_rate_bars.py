"""Response rates as bars: numbers as far, and words where, following along tells them."""

from __future__ import annotations

import csv
import io

import pytest

from analysis.charts import RateBar, rate_bars
from analysis.rate_table import rates_csv
from survey.texts import LANGUAGES, translator
from tests.analysis.charts.drawing import PHONE, check_picture
from tests.analysis.examples import say

WHOLE = RateBar("Fredrikstad kommune", "57 %", "2 341 av 4 100", 0.571, 0.571)
HEALTH = RateBar("Helse og velferd", "62 %", "813 av 1 312", 0.62, 0.62)
CULTURE = RateBar("Kultur, miljø og byutvikling", "43 %", "86 av 200", 0.43, 0.43)
ALONE = "Fredrikstad kommune: 57 % har svart"
BARS = [
    CULTURE,
    RateBar("Park", "under 13 %", "færre enn 3 av 24", 0, 2 / 24),
    RateBar("Kinoen", "under halvparten", "7 inviterte"),
    RateBar("Torsnes", "minst 92 %", "minst 22 av 24", 22 / 24, 1),
    HEALTH,
    RateBar("Bibliotekfilialen på Gressvik og Gamle Glemmen", "vises ikke", "4 inviterte"),
]


@pytest.mark.parametrize("width", [PHONE, 700, 1240])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_highest_is_first_and_words_are_last(width: int, language: str) -> None:
    chart = rate_bars(BARS, WHOLE, translator(language), language, ["Våren 2026."])
    shown = check_picture(chart, width)
    names = [text for text in shown if text in {one.name for one in BARS}]
    assert names == ["Torsnes", HEALTH.name, CULTURE.name, "Park", BARS[5].name, "Kinoen"]
    for one in BARS:
        assert {one.told, one.counts} <= set(shown)
    assert "Fredrikstad kommune: 57 %" in shown  # what the line is
    assert "Våren 2026." in " ".join(shown)


def test_the_title_names_the_ends_only_where_all_have_numbers() -> None:
    assert rate_bars([CULTURE, HEALTH], WHOLE, say, "nb").title == (
        "Fredrikstad kommune: 57 % har svart. Høyest er Helse og velferd (62 %), "
        "lavest Kultur, miljø og byutvikling (43 %)"
    )
    assert rate_bars(BARS, WHOLE, say, "nb").title == ALONE
    even = RateBar("Utdanning", "43 %", "99 av 230", 0.4304, 0.4304)
    assert rate_bars([CULTURE, even, HEALTH], WHOLE, say, "nb").title == ALONE
    unknown = RateBar("Kommunen", "under halvparten", "9 inviterte")
    chart = rate_bars(BARS, unknown, say, "nb")
    assert chart.title == "Så mange har svart i hver enhet"
    assert "Kommunen: " not in " ".join(check_picture(chart, 700))
    assert "Kommunen: under halvparten (9 inviterte)." in chart.description


def test_without_any_number_there_is_no_line_to_explain() -> None:
    shown = check_picture(rate_bars([BARS[2]], WHOLE, say, "nb"), PHONE)
    assert "Fredrikstad kommune: 57 %" not in shown


def test_nothing_to_draw() -> None:
    with pytest.raises(ValueError, match="no rates"):
        rate_bars([], WHOLE, say, "nb")


def test_the_file_tells_what_the_bars_tell() -> None:
    planted = RateBar("=1+1", "62 %", "5 av 8", 0.625, 0.625)
    content = rates_csv([*BARS[:3], planted], "Medvirk", say, "nb")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert rows[1] == [CULTURE.name, "43 %", "86 av 200", "0,4300", "0,4300", "Medvirk"]
    assert rows[2][1:5] == ["under 13 %", "færre enn 3 av 24", "0,0000", "0,0833"]
    assert rows[3][1:5] == ["under halvparten", "7 inviterte", "", ""]
    assert rows[4][0] == "'=1+1"
