"""Charts as Vega-Lite specifications that are legible on a phone and on a projector."""

from analysis.charts.bar_chart import bars
from analysis.charts.dumbbell import dumbbell
from analysis.charts.frame import Chart
from analysis.charts.heatmap import HeatRow, heatmap
from analysis.charts.overview_chart import overview
from analysis.charts.rate_bars import RateBar, rate_bars
from analysis.charts.scale_chart import scale
from analysis.charts.series_chart import Break, SeriesLine, series_chart
from analysis.charts.small_multiples import Broken, Trend, Wave, small_multiples
from analysis.charts.stacked import stacked

__all__ = [
    "Break",
    "Broken",
    "Chart",
    "HeatRow",
    "RateBar",
    "SeriesLine",
    "Trend",
    "Wave",
    "bars",
    "dumbbell",
    "heatmap",
    "overview",
    "rate_bars",
    "scale",
    "series_chart",
    "small_multiples",
    "stacked",
]
