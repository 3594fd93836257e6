"""The only door: what may be shown of a sealed tranche.

Charts, tables, sentences and files are made from a :class:`Release`, never from tallies.
"""

from analysis.disclosure.cells import (
    END_CLASS,
    SUPPRESSED,
    Cell,
    Classed,
    Counts,
    Distribution,
    Part,
    QuestionCounts,
    Suppressed,
)
from analysis.disclosure.grouped import grouping_cell, rest_cell
from analysis.disclosure.opening import opened_by
from analysis.disclosure.outside import OutsideCell, OutsideRelease, OutsideShare, outside
from analysis.disclosure.policy import (
    DISTRIBUTION_FLOOR,
    END_CLASS_SIZE_FLOOR,
    INDEX_FLOOR,
    Grouping,
    Policy,
)
from analysis.disclosure.pooling import part_of, pooled
from analysis.disclosure.published import atoms, publishable
from analysis.disclosure.released import Extent, Release, ReleasedUnit, SuppressedUnit
from analysis.disclosure.releasing import release
from analysis.disclosure.stored import from_bytes, to_bytes
from analysis.disclosure.tree import Tree, Unit

__all__ = [
    "DISTRIBUTION_FLOOR",
    "END_CLASS",
    "END_CLASS_SIZE_FLOOR",
    "INDEX_FLOOR",
    "SUPPRESSED",
    "Cell",
    "Classed",
    "Counts",
    "Distribution",
    "Extent",
    "Grouping",
    "OutsideCell",
    "OutsideRelease",
    "OutsideShare",
    "Part",
    "Policy",
    "QuestionCounts",
    "Release",
    "ReleasedUnit",
    "Suppressed",
    "SuppressedUnit",
    "Tree",
    "Unit",
    "atoms",
    "from_bytes",
    "grouping_cell",
    "opened_by",
    "outside",
    "part_of",
    "pooled",
    "publishable",
    "release",
    "rest_cell",
    "to_bytes",
]
