"""Planning: tranches before they open, what is around them, and what may be done once they are."""

from survey.planning.cautions import Caution, cautions
from survey.planning.opening import faults_before_opening, open_tranche
from survey.planning.planners import PLANNERS
from survey.planning.running import close_early, extend, tighten
from survey.planning.selection import Selection, Way
from survey.planning.wish import CodeMode, Refused, Wish, asked, faults
from survey.planning.writing import (
    cancel,
    cancelled,
    change,
    design_of,
    plan,
    plan_study,
    study_faults,
    wish_of,
)

__all__ = [
    "PLANNERS",
    "Caution",
    "CodeMode",
    "Refused",
    "Selection",
    "Way",
    "Wish",
    "asked",
    "cancel",
    "cancelled",
    "cautions",
    "change",
    "close_early",
    "design_of",
    "extend",
    "faults",
    "faults_before_opening",
    "open_tranche",
    "plan",
    "plan_study",
    "study_faults",
    "tighten",
    "wish_of",
]
