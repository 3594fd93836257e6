"""The only door: what may be shown of a sealed tranche.

Charts, tables, sentences and files are made from a :class:`Release`, never from tallies.
"""

from analysis.disclosure.cells import (
    SUPPRESSED,
    Counts,
    Distribution,
    Policy,
    QuestionCounts,
    Suppressed,
    pooled,
)
from analysis.disclosure.published import atoms, publishable
from analysis.disclosure.released import Release, ReleasedUnit, release
from analysis.disclosure.tree import Tree, Unit

__all__ = [
    "SUPPRESSED",
    "Counts",
    "Distribution",
    "Policy",
    "QuestionCounts",
    "Release",
    "ReleasedUnit",
    "Suppressed",
    "Tree",
    "Unit",
    "atoms",
    "pooled",
    "publishable",
    "release",
]
