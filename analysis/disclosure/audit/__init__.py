"""What somebody who knows everything published could narrow down, by integer programming."""

from analysis.disclosure.audit.breaching import breaches

__all__ = ["breaches"]
