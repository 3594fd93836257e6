"""Codes that are drawn and not yet in anybody's hands."""

from __future__ import annotations

import logging

from survey.handout.in_memory import InMemory
from survey.handout.issuing import Batch, take_back
from survey.installation import Installation
from survey.problem import Problem
from survey.store import writing

PATIENCE_SECONDS = 120.0
LONGEST_SECONDS = 1800.0
_log = logging.getLogger(__name__)


def keep(here: Installation, batch: Batch, who: str) -> InMemory[Batch]:
    """Forgotten when the page is left; what nobody had downloaded by then is taken back."""

    def lapsed(left: Batch) -> None:
        if left.taken:
            return
        try:
            with writing(here.engine) as session:
                take_back(session, here.pepper, left, who)
        except Problem as problem:
            _log.error("Medvirk: unused codes were not taken back: %s", problem.text_id)

    return InMemory(batch, lapsed, PATIENCE_SECONDS, LONGEST_SECONDS)
