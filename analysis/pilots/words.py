"""Pilots in words: for the page, and as paragraphs that can stand in a case paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis import numbers
from analysis.change import StratifiedChange
from analysis.pilots.counted import Counted, Measure
from analysis.pilots.placebo import Placebo
from analysis.pilots.rest import AgainstRest
from analysis.pilots.together import CHANGED, Together
from analysis.say import Say
from analysis.sentence import quoted
from analysis.verdict import LEVEL, Finding, Verdict
from analysis.verdict_words import signed


@dataclass(frozen=True)
class Told:
    """One pilot in the case paper: how many answered, its results, and the numbers of the
    questions that are not shown. Of a pilot that is not shown there are no results."""

    name: str
    n_before: int
    n_after: int
    found: Sequence[Finding]
    withheld: Sequence[int] = ()


def case_paper(
    each: Sequence[Told],
    together: Sequence[Together],
    placebos: Sequence[Placebo],
    rests: Sequence[AgainstRest],
    say: Say,
    language: str,
) -> list[str]:
    """What each pilot shows, then all of them, then beside others. What was measured and when
    is for the caller to say, and so is whether there was a rest to ask."""
    said = [_pilot(one, say, language) for one in each]
    return [
        " ".join(said),
        *([_together(together, say, language)] if len(each) > 1 else []),
        _beside(placebos, say),
        *([_against(rests, say)] if rests else []),
    ]


def measure_name(measure: Measure, say: Say) -> str:
    if measure.choice is None:
        return say("change-question", number=measure.question.number)
    answer = quoted(measure.choice.label, say)
    return say("change-question-answer", number=measure.question.number, answer=answer)


def full_name(measure: Measure, say: Say) -> str:
    """With the question's own words, for those who have no questionnaire beside them."""
    label = quoted(measure.question.label, say)
    return say("change-item-label", name=measure_name(measure, say), label=label)


def points(fraction: float, language: str) -> str:
    """Percentage points with one decimal: "+3,6"."""
    return signed(fraction * 100, language, 1)


def between(low: float, high: float, say: Say, language: str) -> str:
    return say("change-between", low=points(low, language), high=points(high, language))


def counted(one: Counted, say: Say, language: str) -> str:
    """ "88 % (15 av 17)", or how far an end class reaches."""
    if one.low < one.high:
        if one.low == 0:
            return say("pilots-at-most", count=one.high, n=one.n)
        if one.high == one.n:
            return say("pilots-at-least", count=one.low, n=one.n)
        return say("pilots-from-to", low=one.low, high=one.high, n=one.n)
    share = numbers.percent(one.low / one.n, language)
    return say("pilots-share", share=share, count=one.low, n=one.n)


def stratified(change: StratifiedChange, say: Say, language: str) -> str:
    """The difference of all pilots together, with its interval."""
    return say(
        "pilots-together-size",
        difference=points(change.difference, language),
        interval=between(change.low, change.high, say, language),
    )


def rank(one: Placebo, name: str, say: Say, language: str) -> str:
    """Where a pilot stands among units of its size, and what could have been seen at best."""
    return say(
        "pilots-similar-rank",
        name=name,
        rank=one.rank.rank,
        count=one.rank.of,
        far=one.as_far,
        p=numbers.decimal(one.rank.p_value, language, 2),
        smallest=numbers.decimal(one.smallest_p, language, 2),
    )


def _pilot(one: Told, say: Say, language: str) -> str:
    if not one.found:
        return say("pilots-case-hidden", name=one.name)
    verdicts = []
    for verdict in Verdict:
        some = [found for found in one.found if found.verdict == verdict]
        if some:
            asked = (
                "; ".join(full_name(Measure(found.question, found.choice), say) for found in some)
                if verdict in CHANGED
                else _numbers(some, one.found, say, language)
            )
            verdicts.append(say(f"pilots-case-{verdict.value}", items=asked))
    if one.withheld:
        asked = numbers.listed([numbers.integer(n, language) for n in one.withheld], language)
        verdicts.append(say("pilots-case-withheld", items=asked))
    return say(
        "pilots-case-pilot",
        name=one.name,
        before=one.n_before,
        after=one.n_after,
        verdicts="; ".join(verdicts),
    )


def _numbers(
    some: Sequence[Finding], everything: Sequence[Finding], say: Say, language: str
) -> str:
    """ "1, 2 og 9 (8 av 10 svar)": where only some of a question's answers belong."""
    named = []
    for asked in dict.fromkeys(one.question.number for one in some):
        count, of = (
            sum(one.question.number == asked for one in found) for found in (some, everything)
        )
        number = numbers.integer(asked, language)
        named.append(
            number if count == of else say("change-part", number=number, count=count, n=of)
        )
    return numbers.listed(named, language)


def _together(found: Sequence[Together], say: Say, language: str) -> str:
    changed = [
        say(
            "pilots-case-together-item",
            change=say(f"pilots-case-{one.verdict.value}", items=full_name(one.measure, say)),
            size=stratified(one.change, say, language),
        )
        for one in found
        if one.change is not None and one.verdict in CHANGED
    ]
    if not changed:
        return say("pilots-case-together-none")
    return say("pilots-case-together", items="; ".join(changed))


def _beside(placebos: Sequence[Placebo], say: Say) -> str:
    if not placebos:
        return say("pilots-case-no-similar")
    if not any(one.chance for one in placebos):
        return say("pilots-case-similar-few", most=max(one.rank.of for one in placebos) - 1)
    return say(
        "pilots-case-similar",
        count=sum(one.stands_out for one in placebos),
        n=len(placebos),
        expected=_expected(sum(one.chance for one in placebos), say),
    )


def _against(rests: Sequence[AgainstRest], say: Say) -> str:
    return say(
        "pilots-case-rest",
        count=sum(stands_out(one) for one in rests),
        n=len(rests),
        expected=_expected(LEVEL * len(rests), say),
    )


def stands_out(one: AgainstRest) -> bool:
    """Whether the interval of the difference in differences leaves out no difference."""
    return not one.on_shares.low <= 0 <= one.on_shares.high


def _expected(value: float, say: Say) -> str:
    """How many such results chance alone would give, not more exactly than it can be known."""
    if value < 0.5:
        return say("pilots-case-under-one")
    return say("pilots-case-about-so-many", count=max(1, round(value)))
