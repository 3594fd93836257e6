"""Pilots before and after: each by itself, all together, beside similar units, beside the rest.

Everything is made from released cells, or from figures that were published elsewhere; a
comparison with a suppressed side is not made.
"""

from analysis.pilots.counted import Counted, Measure, Pair, measures, pair_of
from analysis.pilots.fading import Course, Fading, fading
from analysis.pilots.placebo import SIMILAR, Placebo, placebo, similar_units
from analysis.pilots.rest import AgainstRest, against_rest
from analysis.pilots.sections import SectionMean, by_section
from analysis.pilots.together import Together, together
from analysis.pilots.trial import Cells, Group, Trial

__all__ = [
    "SIMILAR",
    "AgainstRest",
    "Cells",
    "Counted",
    "Course",
    "Fading",
    "Group",
    "Measure",
    "Pair",
    "Placebo",
    "SectionMean",
    "Together",
    "Trial",
    "against_rest",
    "by_section",
    "fading",
    "measures",
    "pair_of",
    "placebo",
    "similar_units",
    "together",
]
