"""Who plans fieldwork."""

from __future__ import annotations

from survey.accounts import Role

PLANNERS = frozenset({Role.OU})
