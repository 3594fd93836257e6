"""What a running server does by itself: purging once a day, and the morning's response rates."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta

from survey import installation, response_rate, retention
from survey.clock import local
from survey.problem import Problem

DAY = timedelta(days=1)
# Not a sleep until the next morning: clocks are put right, and a tranche may end at any minute.
LOOK = timedelta(minutes=2)
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


async def take_rates_daily() -> None:
    """The morning's response rates as soon as they are due, at the start too.

    A failure is told in one line of the log, and tried again at the next look.
    """
    while True:
        try:
            await asyncio.to_thread(_take_rates)
        except Problem as problem:
            _log.error("Medvirk: %s", problem)
        except Exception as error:
            _log.error("Medvirk: response rates failed: %s", type(error).__name__)
        await asyncio.sleep(LOOK.total_seconds())


def _purge() -> None:
    today = local(datetime.now(UTC)).date()
    retention.purge(installation.current().engine, today, retention.DAILY_CHECK)


def _take_rates() -> None:
    response_rate.take_due(installation.current().engine, datetime.now(UTC))
