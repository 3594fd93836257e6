"""A change on a scale that its mean does not show: how often the later answer is the higher."""

from __future__ import annotations

from analysis import numbers
from analysis.answer_words import high_answers, upper_first
from analysis.finding import Finding, Verdict
from analysis.say import Say


def odds(one: Finding, say: Say, language: str) -> str:
    """ "et svar fra siste runde er høyere enn et fra den første i 57 % av tilfellene". Raises
    ``ValueError`` for what is no scale, or has not changed."""
    if one.scale is None or one.verdict not in (Verdict.RISE, Verdict.FALL):
        raise ValueError("only a scale that changed has odds to tell")
    higher = one.scale.superiority
    share = higher if one.verdict == Verdict.RISE else 1 - higher
    return say(f"change-odds-{one.verdict.value}", share=numbers.percent(share, language))


def sentences(one: Finding, say: Say, language: str) -> list[str]:
    """In place of the change of the mean."""
    scale = one.scale
    said = [upper_first(odds(one, say, language)) + "."]
    if one.divided:
        said.append(upper_first(say("change-divided")) + ".")
    if scale is not None:
        before, after = (
            numbers.decimal(mean, language) for mean in (scale.mean_before, scale.mean_after)
        )
        said.append(say("change-mean-apart", before=before, after=after))
    return said


def briefly(one: Finding, say: Say, language: str) -> str:
    """For a row of a table or a chart; "" where the mean shows the change."""
    if not one.mean_disagrees:
        return ""
    divided = [say("change-divided")] if one.divided else []
    return "; ".join([odds(one, say, language), *divided])


def item(one: Finding, name: str, before: str, after: str, say: Say, language: str) -> str:
    """For the paragraph about everything that changed."""
    return say(
        "change-item-odds-divided" if one.divided else "change-item-odds",
        name=name,
        odds=odds(one, say, language),
        answer=high_answers(one.question, say, language),
        before=before,
        after=after,
    )
