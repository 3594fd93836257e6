"""The table of events that mark the timeline of results."""

from __future__ import annotations
