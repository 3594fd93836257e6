"""What happened in the units and may be seen in the results: new leaders, reorganisations."""

from survey.timeline.events import (
    LONGEST_WORDS,
    READERS,
    WRITERS,
    Kind,
    NewEvent,
    add,
    change,
    everything,
    withdraw,
)
from survey.timeline.reading import events_for

__all__ = [
    "LONGEST_WORDS",
    "READERS",
    "WRITERS",
    "Kind",
    "NewEvent",
    "add",
    "change",
    "events_for",
    "everything",
    "withdraw",
]
