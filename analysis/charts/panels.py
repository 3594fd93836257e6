"""Panels beside or under one another, in which a per cent is equally wide everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.charts.frame import Spec


@dataclass(frozen=True)
class Panel:
    """A stretch of the x axis. ``before`` and ``after``: px kept free on its sides."""

    name: str
    low: float
    high: float
    before: float
    after: float


@dataclass(frozen=True)
class Panels:
    """``tracks``: panels that share a line; each line is as wide as the chart."""

    tracks: tuple[tuple[Panel, ...], ...]

    @property
    def unit(self) -> str:
        """The width of 100 %, in px, as an expression: what the fullest line has room for."""
        widths = [
            f"(width - {_fixed(track):g}) / {sum(p.high - p.low for p in track):.6g}"
            for track in self.tracks
        ]
        return f"max(1, min({', '.join(widths)}))" if len(widths) > 1 else f"max(1, {widths[0]})"

    def scale(self, name: str) -> Spec:
        """The panel's x scale; raises ``KeyError`` for a name that is not there."""
        for track in self.tracks:
            fixed, shares = 0.0, 0.0
            for panel in track:
                fixed += panel.before
                if panel.name == name:
                    end = shares + panel.high - panel.low
                    return {
                        "type": "linear", "domain": [panel.low, panel.high],
                        "nice": False, "zero": False,
                        "range": [
                            {"expr": f"{fixed:g} + {shares:.6g} * {self.unit}"},
                            {"expr": f"{fixed:g} + {end:.6g} * {self.unit}"},
                        ],
                    }  # fmt: skip
                fixed += panel.after
                shares += panel.high - panel.low
        raise KeyError(name)


def in_panel(panels: Panels, name: str, layers: Sequence[Spec]) -> Spec:
    """Layers whose x is in the panel's units, put in its place."""
    scale = panels.scale(name)
    for part in layers:
        part["encoding"]["x"] = {**part["encoding"]["x"], "scale": scale, "axis": None}
    return {"layer": list(layers)}


def _fixed(track: Sequence[Panel]) -> float:
    return sum(panel.before + panel.after for panel in track)
