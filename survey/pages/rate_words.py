"""A response rate in words and numbers: the same everywhere it is told."""

from __future__ import annotations

from analysis.numbers import integer, percent
from survey.response_rate import Following, Kind, Rate
from survey.response_rate.rate import CLASS
from survey.texts import Say


def value(say: Say, language: str, rate: Rate) -> str:
    """Short: stands beside the bar."""
    match rate.kind:
        case Kind.NUMBER:
            return percent(rate.share or 0.0, language)
        case Kind.FEW:
            return say("rate-few", rate=percent(CLASS / rate.invited, language))
        case Kind.MOST:
            return say("rate-most", rate=percent(rate.share or 0.0, language))
        case Kind.OVER:
            return say("rate-over")
    return say(f"rate-{rate.kind.replace('_', '-')}")


def counts(say: Say, language: str, rate: Rate) -> str:
    """How many of how many, as far as it is told."""
    invited = integer(rate.invited, language)
    match rate.kind:
        case Kind.NUMBER:
            return say("rate-of", responded=integer(rate.responded or 0, language), invited=invited)
        case Kind.FEW:
            return say("rate-fewer-of", number=CLASS, invited=invited)
        case Kind.MOST:
            return say("rate-least-of", number=rate.invited - CLASS + 1, invited=invited)
        case Kind.OVER if rate.responded is not None:
            responded = integer(rate.responded, language)
            return say("rate-over-counts", responded=responded, invited=invited)
        case Kind.NOBODY:
            return ""
    return say("rate-invited", count=rate.invited, invited=invited)


def share_in_words(say: Say, language: str, rate: Rate) -> str | None:
    """As the subject of a sentence ("43 %", "under halvparten"); None where nothing is told."""
    if rate.kind in (Kind.NUMBER, Kind.FEW, Kind.MOST, Kind.UNDER_HALF, Kind.HALF_OR_MORE):
        return value(say, language, rate)
    return None


def places(following: Following) -> dict[str, str]:
    """By unit: where it belongs, for lists without the tree."""
    names: dict[str, str] = {}
    for one in following.rates.values():
        above = following.rates.get(one.parent_id or "")
        if above is not None and above.parent_id is not None:
            before = names.get(above.unit_id)
            names[one.unit_id] = f"{before} › {above.name}" if before else above.name
    return names
