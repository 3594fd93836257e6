"""What is drawn over time: rounds of fieldwork, and a question through all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from analysis.question import Question
from analysis.summary import AnySummary

Broken = Literal["wording", "organisation"]


@dataclass(frozen=True)
class Wave:
    """One round of fieldwork; ``at``: the day it opened."""

    label: str
    at: date


@dataclass(frozen=True)
class Trend:
    """``summaries``: one for each wave; None where the question was not asked.

    ``breaks``: why the waves before this one (by its place) do not measure the same. ``target``:
    a fraction of those who answered, of the same share that is drawn.
    """

    question: Question
    summaries: Sequence[AnySummary | None]
    breaks: Mapping[int, Broken] = field(default_factory=dict)
    target: float | None = None
