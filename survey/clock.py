"""Local time: what people mean by a date and an hour in Norway."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

LOCAL_ZONE = ZoneInfo("Europe/Oslo")


def local(moment: datetime) -> datetime:
    return moment.astimezone(LOCAL_ZONE)
