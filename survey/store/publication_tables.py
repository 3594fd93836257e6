"""The tables of results made public."""

from __future__ import annotations
