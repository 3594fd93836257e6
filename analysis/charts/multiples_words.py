"""What the small multiples say: title, notes and every panel in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date

from analysis import numbers
from analysis.charts.trend import Trend, Wave
from analysis.classed_words import in_percent
from analysis.disclosure import SUPPRESSED, Suppressed
from analysis.finding import Finding, Verdict
from analysis.say import Say
from analysis.told_share import is_empty, share_told_of, told_share
from analysis.verdict import findings


def title(
    waves: Sequence[Wave], trends: Sequence[Trend], found: Sequence[Finding] | None, say: Say
) -> str:
    if found is None:
        found = findings(
            (one.question, one.summaries[0], one.summaries[-1])
            for one in trends
            if not one.breaks and one.summaries[0] is not None and one.summaries[-1] is not None
        )
    drawn = {one.question.name for one in trends}
    verdicts: dict[str, Verdict] = {}
    for one in found:
        is_drawn = one.choice is None or (one.choice,) == share_told_of(one.question)
        if one.question.name in drawn and is_drawn:
            verdicts.setdefault(one.question.name, one.verdict)
    if not verdicts:
        return say("multiples-title-plain")
    rises, falls = (
        sum(verdict == wanted for verdict in verdicts.values())
        for wanted in (Verdict.RISE, Verdict.FALL)
    )
    said = {"first": waves[0].label, "last": waves[-1].label}
    if not rises + falls:
        return say("multiples-title-none", **said)
    others = len(verdicts) - rises - falls
    return say("multiples-title", rises=rises, falls=falls, others=others, **said)


def explained(trends: Sequence[Trend], say: Say) -> list[str]:
    """What else is seen, where it is."""
    shown = [
        (one.question, summary)
        for one in trends
        for summary in one.summaries
        if summary is not None
    ]
    parts = [told_share(question, summary) for question, summary in shown]
    notes = []
    if any(part is not None and not part.exact for part in parts):
        notes.append(say("multiples-bounds"))
    if any(isinstance(summary, Suppressed) for _, summary in shown):
        notes.append(say("table-withheld", sign=str(SUPPRESSED)) + ".")
    if any(None in one.summaries for one in trends):
        notes.append(say("multiples-not-asked", sign=numbers.EMPTY))
    return notes


def told(waves: Sequence[Wave], trends: Sequence[Trend], say: Say, language: str) -> str:
    """Every panel in words."""
    lines = []
    for trend in trends:
        said = []
        for i, (wave, summary) in enumerate(zip(waves, trend.summaries, strict=True)):
            part = None if summary is None else told_share(trend.question, summary)
            if i in trend.breaks:
                said.append(say(f"multiples-break-{trend.breaks[i]}"))
            if part is not None:
                share = in_percent(part, say, language)
                said.append(say("multiples-tip", wave=wave.label, share=share, n=part.n))
            elif summary is None:
                said.append(f"{wave.label}: {say('multiples-no')}")
            elif is_empty(summary):
                said.append(f"{wave.label}: {say('chart-title-nobody').lower()}")
            else:
                said.append(f"{wave.label}: {say('finding-suppressed')}")
        question = trend.question
        lines.append(f"{question.number}. {question.label}: {'; '.join(said)}.")
    return " ".join(lines)


def named(wave: Wave, language: str) -> str:
    """ "Oppstart (mai 2025)"."""
    return f"{wave.label} ({date_in_words(wave.at, 'LLL yyyy', language)})"


def date_in_words(day: date, pattern: str, language: str) -> str:
    said: str = format_date(day, pattern, locale=language)
    return said
