"""Charts as Vega-Lite specifications that are legible on a phone and on a projector."""

from analysis.charts.bar_chart import bars
from analysis.charts.dumbbell import dumbbell
from analysis.charts.frame import Chart
from analysis.charts.overview_chart import overview
from analysis.charts.scale_chart import scale

__all__ = ["Chart", "bars", "dumbbell", "overview", "scale"]
