"""What a running server does by itself once a day."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta

from survey import installation, retention
from survey.clock import local
from survey.problem import Problem

DAY = timedelta(days=1)
_log = logging.getLogger(__name__)


async def purge_daily() -> None:
    """Delete responses whose retention date has come, at once and then every 24 hours.

    A failure is told in one line of the log, and tried again the next day.
    """
    while True:
        try:
            await asyncio.to_thread(_purge)
        except Problem as problem:
            _log.error("Medvirk: %s", problem)
        except Exception as error:
            _log.error("Medvirk: purge failed: %s", type(error).__name__)
        await asyncio.sleep(DAY.total_seconds())


def _purge() -> None:
    today = local(datetime.now(UTC)).date()
    retention.purge(installation.current().engine, today, retention.DAILY_CHECK)
