"""A municipality to try Medvirk on: real organisation figures, synthetic answers."""

from survey.demonstration.build import build

__all__ = ["build"]
