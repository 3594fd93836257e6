"""The organisation over time: who is below whom, and when, and which unit became which."""

from survey.organisation.importing.applying import import_csv
from survey.organisation.stored import units_at
from survey.organisation.succession import Comparable, NotComparable
from survey.organisation.successions import comparable
from survey.organisation.tree import (
    LEVELS,
    HasParent,
    branches,
    leaves,
    path_to_root,
    sum_upwards,
)

__all__ = [
    "LEVELS",
    "Comparable",
    "HasParent",
    "NotComparable",
    "branches",
    "comparable",
    "import_csv",
    "leaves",
    "path_to_root",
    "sum_upwards",
    "units_at",
]
