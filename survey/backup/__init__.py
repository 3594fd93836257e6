"""Backup and restore: everything in one file, out of either database and into either."""

from survey.backup.restoring import Restored, restore
from survey.backup.taking import Taken, take

__all__ = ["Restored", "Taken", "restore", "take"]
