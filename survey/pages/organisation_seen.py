"""The organisation as one looks at it on the page: as of a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

import streamlit as st

from survey.clock import local
from survey.organisation.history import History, Standing

_LEAST_DAY, _LATEST_DAY = date(1990, 1, 1), date(2100, 1, 1)


@dataclass(frozen=True)
class Seen:
    """``aliases``: the other names of units, by id."""

    history: History
    day: date
    tree: Mapping[str, Standing]
    aliases: Mapping[str, list[str]]


def choose_day(label: str, suggested: date, key: str) -> date:
    return st.date_input(
        label,
        suggested,
        min_value=_LEAST_DAY,
        max_value=_LATEST_DAY,
        format="DD.MM.YYYY",
        key=key,
    )


def today() -> date:
    return local(datetime.now(UTC)).date()
