"""Charts as Vega-Lite specifications that are legible on a phone and on a projector."""

from analysis.charts.bars import bars
from analysis.charts.scale import scale
from analysis.charts.frame import Chart
from analysis.charts.overview import overview

__all__ = ["Chart", "bars", "overview", "scale"]
