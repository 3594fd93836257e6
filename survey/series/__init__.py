"""Targets, and figures that come from elsewhere: earlier surveys, 10-FAKTOR, sick leave."""

from survey.series.beside import Beside, series_beside
from survey.series.factors import FACTORS
from survey.series.fault import SeriesFaults, in_words
from survey.series.figure import Figure, Kind
from survey.series.importing import Preview, open_table, prepare
from survey.series.period import Period, read_period
from survey.series.scale import NUMBER, PERCENT, Scale, read_scale
from survey.series.stored import (
    LONGEST_REASON,
    WRITERS,
    Import,
    figures,
    imports,
    keep,
    withdraw,
)
from survey.series.targets import (
    LONGEST_WORDS,
    Aim,
    NewTarget,
    Target,
    aims_of,
    bounds,
    give_up,
    history,
    set_target,
    targets_of,
    units_with_targets,
)

__all__ = [
    "FACTORS",
    "LONGEST_REASON",
    "LONGEST_WORDS",
    "NUMBER",
    "PERCENT",
    "WRITERS",
    "Aim",
    "Beside",
    "Figure",
    "Import",
    "Kind",
    "NewTarget",
    "Period",
    "Preview",
    "Scale",
    "SeriesFaults",
    "Target",
    "aims_of",
    "bounds",
    "figures",
    "give_up",
    "history",
    "imports",
    "in_words",
    "keep",
    "open_table",
    "prepare",
    "read_period",
    "read_scale",
    "series_beside",
    "set_target",
    "targets_of",
    "units_with_targets",
    "withdraw",
]
