"""One thing that waits for somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

NEWS_LASTS = timedelta(days=30)
"""For what nobody has to do anything about, and what nothing else will end."""
REMINDED_BEFORE = timedelta(days=30)
"""How long before its day something is said to be waiting."""


@dataclass(frozen=True)
class Task:
    """``text_id`` with ``values`` says what; a value may be a ``Text``.

    ``page``: where it is done, as in the title ``page-<page>`` of the registry. ``for_others``:
    somebody else must act, and this person may want to know.
    """

    text_id: str
    page: str
    values: Mapping[str, object] = field(default_factory=dict)
    since: datetime | None = None
    for_others: bool = False
