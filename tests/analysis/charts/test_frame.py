from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.charts.frame import HIGH, LOW, NEUTRAL, colours, ink_on, text_width, wrap
from analysis.charts.panels import Panel, Panels
from tests.analysis.charts.seeing import contrast


def test_colours_of_scales() -> None:
    assert colours(5) == [*LOW, NEUTRAL, *HIGH]
    assert colours(4) == [*LOW, *HIGH]
    assert colours(3) == [LOW[0], NEUTRAL, HIGH[1]]
    assert colours(2) == [LOW[0], HIGH[1]]
    seven = colours(7)
    assert (seven[0], seven[2], seven[3], seven[4], seven[6]) == (*LOW, NEUTRAL, *HIGH)
    assert len(set(seven)) == 7


@pytest.mark.parametrize("fill", [*colours(5), *colours(7), *colours(10)])
def test_words_inside_the_bars_can_be_read(fill: str) -> None:
    assert contrast(fill, ink_on(fill)) >= 4.5


def test_dark_ends_have_white_words() -> None:
    assert [ink_on(fill) == "#ffffff" for fill in colours(5)] == [True, False, False, False, True]


@given(st.text(alphabet="abcæøåMW .,", max_size=200), st.integers(60, 900))
def test_lines_keep_the_words_and_fit(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert " ".join(lines) == text
    assert all(text_width(line) <= width or " " not in line for line in lines)


def test_panels_share_one_unit() -> None:
    main = Panel("scale", -0.5, 1.0, 300, 50)
    panels = Panels(((main, Panel("middle", 0, 0.25, 20, 30)),))
    assert panels.unit == "max(1, (width - 400) / 1.75)"
    assert panels.scale("middle")["range"] == [
        {"expr": "370 + 1.5 * max(1, (width - 400) / 1.75)"},
        {"expr": "370 + 1.75 * max(1, (width - 400) / 1.75)"},
    ]
    with pytest.raises(KeyError):
        panels.scale("outside")
