"""What comes of a tranche's results: measures, what PSU was told of them, what is overdue."""

from survey.follow_up.last_time import LastTime, last_time
from survey.follow_up.listing import (
    Late,
    Place,
    UnitPath,
    by_place,
    concerning,
    history,
    is_overdue,
    overdue,
    places,
    why_dropped,
)
from survey.follow_up.measure import (
    LONGEST,
    READERS,
    WRITERS,
    Change,
    NewMeasure,
    Report,
    Status,
    add,
    change,
    report,
)
from survey.follow_up.promise import Promise, Standing, promise_of, unkept

__all__ = [
    "LONGEST",
    "READERS",
    "WRITERS",
    "Change",
    "LastTime",
    "Late",
    "NewMeasure",
    "Place",
    "Promise",
    "Report",
    "Standing",
    "Status",
    "UnitPath",
    "add",
    "by_place",
    "change",
    "concerning",
    "history",
    "is_overdue",
    "last_time",
    "overdue",
    "places",
    "promise_of",
    "report",
    "unkept",
    "why_dropped",
]
