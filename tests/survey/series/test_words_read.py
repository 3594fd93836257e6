"""Periods, scales and factor names, in all the ways people write them."""

from __future__ import annotations

from datetime import date

import pytest

from survey.series import FACTORS, read_period, read_scale
from survey.series.factors import factor_of, reads_like_an_item
from survey.series.period import stored_period


@pytest.mark.parametrize(
    ("text", "stored", "first", "last"),
    [
        ("2024", "2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-T1", "2024-T1", date(2024, 1, 1), date(2024, 4, 30)),
        ("2. tertial 2024", "2024-T2", date(2024, 5, 1), date(2024, 8, 31)),
        ("T3 2024", "2024-T3", date(2024, 9, 1), date(2024, 12, 31)),
        ("2015-Q3", "2015-Q3", date(2015, 7, 1), date(2015, 9, 30)),
        ("3. kvartal 2015", "2015-Q3", date(2015, 7, 1), date(2015, 9, 30)),
        ("2015 k3", "2015-Q3", date(2015, 7, 1), date(2015, 9, 30)),
        ("2. halvår 2020", "2020-H2", date(2020, 7, 1), date(2020, 12, 31)),
        ("2024-02", "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-12/2024-01", "2023-12/2024-01", date(2023, 12, 1), date(2024, 1, 31)),
    ],
)
def test_a_period_is_read(text: str, stored: str, first: date, last: date) -> None:
    found = read_period(text)
    assert found is not None
    assert (found.text, found.first, found.last) == (stored, first, last)
    assert stored_period(found.text) == found


@pytest.mark.parametrize(
    "text", ["", "24", "2024-T4", "2024-Q5", "2024-13", "2024-00", "i fjor", "2025/2024", "1814"]
)
def test_what_is_no_period_is_none(text: str) -> None:
    assert read_period(text) is None


def test_periods_are_in_order_of_time() -> None:
    texts = ["2025", "2024-T2", "2024-T1", "2023", "2025-T1"]
    periods = sorted(found for one in texts if (found := read_period(one)))
    assert [one.text for one in periods] == ["2023", "2024-T1", "2024-T2", "2025-T1", "2025"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1-6", "1-6"), ("1–5", "1-5"), ("1 til 5", "1-5"), ("Skala 1-6", "1-6"),
        ("prosent", "percent"), ("%", "percent"), ("Antall", "number"),
    ],
)  # fmt: skip
def test_a_scale_is_read(text: str, name: str) -> None:
    found = read_scale(text)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("text", ["", "6-1", "5", "fem", "01.mai"])
def test_what_is_no_scale_is_none(text: str) -> None:
    assert read_scale(text) is None


@pytest.mark.parametrize(
    ("heading", "factor"),
    [
        ("Mestringstro", "Mestringstro"),
        ("  MESTRINGSTRO ", "Mestringstro"),
        ("2. Mestringstro", "Mestringstro"),
        ("Faktor 5: Mestringsorientert ledelse", "Mestringsorientert ledelse"),
        ("Faktor 10 - Prososial motivasjon", "Nytteorientert motivasjon"),
        ("1 Oppgavemotivasjon (indre motivasjon)", "Oppgavemotivasjon"),
        ("Autonomi", "Selvstendighet"),
        ("Trivsel", None),
        ("Mestring", None),
        ("", None),
    ],
)
def test_only_the_ten_factors_are_known(heading: str, factor: str | None) -> None:
    assert factor_of(heading) == factor
    assert len(FACTORS) == 10


def test_a_sentence_reads_like_an_item() -> None:
    assert reads_like_an_item("Dette er en hel setning om arbeidet mitt")
    assert reads_like_an_item("Jeg trives godt.")
    assert not any(reads_like_an_item(one) for one in FACTORS)
