"""Targets and series: where a measure began, where it stands, and whether it got there."""

from analysis.series.measured import Aim, Measurement, aimed_at, measured
from analysis.series.status import Reached, Status, Target, Way, of_published, status
from analysis.series.table import Line, rows, title_of, to_csv
from analysis.series.words import amount, change, goal, reached

__all__ = [
    "Aim",
    "Line",
    "Measurement",
    "Reached",
    "Status",
    "Target",
    "Way",
    "aimed_at",
    "amount",
    "change",
    "goal",
    "measured",
    "of_published",
    "reached",
    "rows",
    "status",
    "title_of",
    "to_csv",
]
