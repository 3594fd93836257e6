"""A release as bytes: the same release gives the same bytes, on every machine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from analysis.disclosure.cells import SUPPRESSED, Cell, Classed, Distribution, Part
from analysis.disclosure.policy import Grouping, Policy
from analysis.disclosure.released import Release, ReleasedUnit, SuppressedUnit

FORMAT = 1


def to_bytes(release: Release) -> bytes:
    """Canonical JSON in UTF-8: sorted keys, no white space."""
    content = {
        "format": FORMAT,
        "policy": asdict(release.policy),
        "units": [asdict(unit) for unit in release.units],
        "suppressed": [asdict(unit) for unit in release.suppressed],
        "questions": release.questions,
        "cells": [
            [_written(release.cell(unit.id, question)) for question in release.questions]
            for unit in release.units
        ],
    }
    return json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def from_bytes(content: bytes) -> Release:
    """Raises ``ValueError`` for bytes that are no release, or one of another format."""
    read = json.loads(content)
    if not isinstance(read, dict) or read.get("format") != FORMAT:
        raise ValueError(f"this is no release of format {FORMAT}")
    units = tuple(ReleasedUnit(**unit) for unit in read["units"])
    questions = tuple(read["questions"])
    policy = read["policy"]
    groupings = tuple(
        Grouping(one["id"], one["name"], tuple(one["units"])) for one in policy.pop("groupings")
    )
    cells = {
        (unit.id, question): _read(cell)
        for unit, row in zip(units, read["cells"], strict=True)
        for question, cell in zip(questions, row, strict=True)
    }
    return Release(
        Policy(**policy, groupings=groupings),
        units,
        tuple(SuppressedUnit(**unit) for unit in read["suppressed"]),
        questions,
        MappingProxyType(cells),
    )


def _written(cell: Cell) -> Mapping[str, Any] | None:
    match cell:
        case Distribution():
            told: dict[str, Any] = {"counts": dict(cell.counts)}
        case Classed():
            told = {"parts": [[part.choices, part.low, part.high] for part in cell.parts]}
        case _:
            return None
    return {
        "respondents": cell.respondents,
        "asked": cell.asked,
        "answered": cell.answered,
        **told,
    }


def _read(written: Mapping[str, Any] | None) -> Cell:
    if written is None:
        return SUPPRESSED
    base = written["respondents"], written["asked"], written["answered"]
    if "counts" in written:
        return Distribution(*base, MappingProxyType(written["counts"]))
    parts = (Part(tuple(choices), low, high) for choices, low, high in written["parts"])
    return Classed(*base, tuple(parts))
