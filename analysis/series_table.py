"""How many gave some answers, in a word or two, whatever is known of it."""

from __future__ import annotations

from analysis import numbers
from analysis.classed_words import in_percent
from analysis.disclosure import SUPPRESSED
from analysis.question import Choice
from analysis.say import Say
from analysis.summary import AnySummary, ClassedSummary, Summary


def told(summary: AnySummary, choices: tuple[Choice, ...], say: Say, language: str) -> str:
    """ "62 % (n = 664)", "høyst 17 % (n = 12)", ":"."""
    if isinstance(summary, Summary):
        count = sum(summary.of(choice.name).count for choice in choices)
        share = numbers.percent(count / summary.n, language) if summary.n else numbers.EMPTY
    elif isinstance(summary, ClassedSummary):
        part = summary.part(choices)
        share = in_percent(part, say, language) if part else str(SUPPRESSED)
    else:
        return str(SUPPRESSED)
    return f"{share} ({say('chart-n', n=summary.n)})"
