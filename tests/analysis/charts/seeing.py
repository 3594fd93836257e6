"""How colours are told apart: contrast, lightness, and with the commonest colour blindness."""

from __future__ import annotations

import math

Vector = tuple[float, float, float]

_DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
"""Machado, Oliveira and Fernandes 2009, table 1, severity 1.0; linear RGB."""
_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, "contrast ratio"."""
    light, dark = sorted((_xyz(one)[1], _xyz(other)[1]), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def lightness(colour: str) -> float:
    """CIE L*, from 0 to 100: what greyscale leaves."""
    return _lab(colour)[0]


def difference(one: str, other: str) -> float:
    """CIE 1976 ΔE: about 2 can just be seen, and 10 at a glance."""
    return math.dist(_lab(one), _lab(other))


def deuteranopia(colour: str) -> str:
    """As seen without the receptor for green."""
    seen = _times(_DEUTERANOPIA, _linear(colour))
    channels = (round(255 * _encoded(min(max(one, 0.0), 1.0))) for one in seen)
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def _linear(colour: str) -> Vector:
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _decoded(r), _decoded(g), _decoded(b)


def _decoded(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _encoded(part: float) -> float:
    return part * 12.92 if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)


def _times(matrix: tuple[Vector, Vector, Vector], vector: Vector) -> Vector:
    x, y, z = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return x, y, z


def _xyz(colour: str) -> Vector:
    return _times(_XYZ, _linear(colour))


def _lab(colour: str) -> Vector:
    x, y, z = (_f(a / b) for a, b in zip(_xyz(colour), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _f(part: float) -> float:
    return float(part ** (1 / 3)) if part > 0.008856 else 7.787 * part + 16 / 116
