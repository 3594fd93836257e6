"""Medvirk's domain: the survey, from the questionnaire to the tally."""

VERSION = "0.1.0"
