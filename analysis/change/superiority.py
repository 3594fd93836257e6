"""An interval for θ where the answers show no spread: no overlap, or everybody the same."""

from __future__ import annotations

from analysis.change.shares import Z


def interval_without_spread(theta: float, n1: int, n2: int) -> tuple[float, float]:
    """Newcombe's score interval for the Mann–Whitney measure (2006, Statistics in Medicine
    25:559–573, method 5), which takes its spread from θ and the sizes alone."""
    return _edge(theta, 0.0, n1, n2), _edge(theta, 1.0, n1, n2)


def _edge(theta: float, end: float, n1: int, n2: int) -> float:
    """The value farthest towards ``end`` that the data do not contradict, by halving."""
    held, refused = theta, end
    for _ in range(50):
        middle = (held + refused) / 2
        if _contradicted(theta, middle, n1, n2):
            refused = middle
        else:
            held = middle
    return held


def _contradicted(theta: float, candidate: float, n1: int, n2: int) -> bool:
    half = (n1 + n2) / 2 - 1
    spread = candidate * (1 - candidate) / (n1 * n2)
    spread *= 1 + half * ((1 - candidate) / (2 - candidate) + candidate / (1 + candidate))
    return (theta - candidate) ** 2 > Z * Z * spread
