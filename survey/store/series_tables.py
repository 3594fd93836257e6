"""The tables of targets, and of figures that come from elsewhere."""

from __future__ import annotations
