"""Whether something changed, from counts alone: how much, how sure, and what could be seen.

Every function gives an answer for every table of counts, also where nobody or everybody
agrees; docs/statistics.md tells which method each is and when it misleads.
"""

from analysis.change.adjusting import Adjustment, adjust
from analysis.change.detecting import Detectable, detectable, detectable_mean
from analysis.change.difference import (
    DifferenceInDifferences,
    PlaceboRank,
    difference_in_differences,
    placebo_rank,
)
from analysis.change.scales import ScaleChange, scale_change
from analysis.change.shares import Share, ShareChange, share, share_change
from analysis.change.stratified import StratifiedChange, Stratum, stratified_change

__all__ = [
    "Adjustment",
    "Detectable",
    "DifferenceInDifferences",
    "PlaceboRank",
    "ScaleChange",
    "Share",
    "ShareChange",
    "StratifiedChange",
    "Stratum",
    "adjust",
    "detectable",
    "detectable_mean",
    "difference_in_differences",
    "placebo_rank",
    "scale_change",
    "share",
    "share_change",
    "stratified_change",
]
