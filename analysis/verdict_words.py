"""Verdicts in words: for one question, and as a paragraph for a case paper."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers, odds_words
from analysis.answer_words import high_answers, quoted
from analysis.classed_words import counted_of, in_percent
from analysis.say import Say
from analysis.sentence import SMALL_GROUP, amount
from analysis.summary import PartShare
from analysis.verdict import FEWEST, Finding, Side, Verdict

FEW_PERSONS = 5
"""Up to so many, a change in a small group is also said in persons."""

_MOST_WITH_LABELS = 3
MARKS = {Verdict.RISE: "▲", Verdict.FALL: "▼", Verdict.NONE: "●", Verdict.FEW: "○"}


def verdict_name(verdict: Verdict, say: Say) -> str:
    return say(f"change-{verdict.value}")


def verdict_told(one: Finding, say: Say, language: str) -> str:
    """ "▲ Økning", and what there is to say where the mean does not show it."""
    name = f"{MARKS[one.verdict]} {verdict_name(one.verdict, say)}"
    beside = odds_words.briefly(one, say, language)
    return f"{name}: {beside}" if beside else name


def size(one: Finding, say: Say, language: str) -> str:
    """How much, between which numbers, how unsure, and how many persons that is."""
    words = []
    if one.mean_disagrees:
        words += odds_words.sentences(one, say, language)
    elif one.scale is not None:
        scale = one.scale
        words.append(
            say(
                "change-mean",
                before=numbers.decimal(scale.mean_before, language),
                after=numbers.decimal(scale.mean_after, language),
                difference=signed(scale.mean_difference, language, 2),
                low=signed(scale.mean_low, language, 2),
                high=signed(scale.mean_high, language, 2),
            )
        )
    words.append(_share(one, say, language))
    if one.exact:
        if one.before.count == one.after.count and one.before.share.n != one.after.share.n:
            words.append(say("change-same-count", count=one.after.count))
        if 0 < one.shares.persons <= FEW_PERSONS and one.after.share.n < SMALL_GROUP:
            words.append(say("change-persons", count=one.shares.persons))
    if one.scale is None and one.choice is None:
        words.append(say("change-part-only"))
    return " ".join(words)


def _share(one: Finding, say: Say, language: str) -> str:
    known = "change-share"
    if not one.exact:
        # Where the bounds allow a change in either direction, nothing is said of its size.
        known = "change-share-weakest" if one.shares.difference else "change-share-either"
    return say(
        known,
        answer=answer_of(one, say, language),
        before=share_of(one.before, say, language),
        after=share_of(one.after, say, language),
        difference=points(one.shares.difference, language),
        low=points(one.shares.low, language),
        high=points(one.shares.high, language),
    )


def could_be_seen(one: Finding, say: Say, language: str) -> str:
    """What so few or so many answers can show at all."""
    if one.fewest < FEWEST:
        return say("change-detect-fewest", fewest=FEWEST)

    def told(amount: float | None) -> str:
        if amount is None:
            return ""
        if one.scale is not None:
            return say("change-detect-steps", size=numbers.decimal(amount, language))
        return say("change-detect-points", size=numbers.decimal(amount * 100, language, 0))

    rise, fall = told(one.detectable.rise), told(one.detectable.fall)
    if rise and fall:
        return say("change-detect", rise=rise, fall=fall)
    if fall:
        return say("change-detect-no-rise", fall=fall)
    return say("change-detect-no-fall", rise=rise) if rise else say("change-detect-nothing")


def summary(
    found: Sequence[Finding],
    broken: Sequence[int],
    suppressed: Sequence[int],
    say: Say,
    language: str,
) -> list[str]:
    """Everything that changed, and what did not, in paragraphs that need no page around them.

    ``broken``: numbers of questions that cannot be compared; ``suppressed``: numbers of those
    with a side too small to show.
    """
    changed = [one for one in found if one.verdict in (Verdict.RISE, Verdict.FALL)]
    full = len(changed) <= _MOST_WITH_LABELS
    said = [] if changed or not found else [say("change-summary-nothing")]
    for verdict in (Verdict.RISE, Verdict.FALL):
        items = [_item(one, say, language, full=full) for one in changed if one.verdict == verdict]
        if items:
            said.append(say(f"change-summary-{verdict.value}", items="; ".join(items)))
    rest = []
    for verdict in (Verdict.NONE, Verdict.FEW):
        same = _places([one for one in found if one.verdict == verdict], found, say, language)
        if same:
            rest.append(say(f"change-summary-{verdict.value}", items=same))
    for text_id, asked in (
        ("change-summary-broken", broken),
        ("change-summary-suppressed", suppressed),
    ):
        if asked:
            rest.append(say(text_id, items=_numbered(asked, say, language)))
    means = [say("change-none-means")] if any(one.verdict == Verdict.NONE for one in found) else []
    method = [say("change-method")] if found else []
    paragraphs = (said, rest, [*means, *method])
    return [" ".join(paragraph) for paragraph in paragraphs if paragraph]


def name_of(one: Finding, say: Say) -> str:
    """ "Spørsmål 9, «Lojalitet til arbeidsgiver»"; the answer only where several are tested."""
    if one.choice is None:
        return say("change-question", number=one.question.number)
    answer = quoted(one.choice.label, say)
    return say("change-question-answer", number=one.question.number, answer=answer)


def answer_of(one: Finding, say: Say, language: str) -> str:
    if one.choice is None:
        return high_answers(one.question, say, language)
    return quoted(one.choice.label, say)


def signed(value: float, language: str, digits: int) -> str:
    """ "+0,3", "−0,3", "0,0": with a real minus."""
    said = numbers.decimal(abs(value), language, digits)
    if not any(digit in said for digit in "123456789"):
        return said
    return f"+{said}" if value > 0 else f"−{said}"


def points(fraction: float, language: str) -> str:
    return signed(fraction * 100, language, 0)


def share_of(side: Side, say: Say, language: str) -> str:
    """ "62 %", "88 % (15 av 17)" in a small group, "høyst 17 % (høyst 2 av 12)"."""
    percent = percent_of(side, say, language)
    if not side.exact:
        part = _part(side)
        return f"{percent} ({counted_of(part, say, language)})"
    if side.share.n >= SMALL_GROUP:
        return percent
    return f"{percent} ({amount(side.share, side.count, say, language)})"


def side_told(one: Finding, side: Side, say: Say, language: str) -> str:
    """ "62 %"; "4 eller 5: 62 %" in place of a mean."""
    percent = percent_of(side, say, language)
    if not one.mean_disagrees:
        return percent
    return say("change-share-short", answer=answer_of(one, say, language), share=percent)


def percent_of(side: Side, say: Say, language: str) -> str:
    """ "62 %", "høyst 17 %"."""
    if side.exact:
        return numbers.percent(side.share.share, language)
    return in_percent(_part(side), say, language)


def _part(side: Side) -> PartShare:
    return PartShare((), side.count, side.most, side.share.n)


def _item(one: Finding, say: Say, language: str, *, full: bool) -> str:
    name = say("change-question", number=one.question.number)
    if full:
        name = say("change-item-label", name=name, label=quoted(one.question.label, say))
    before, after = (share_of(side, say, language) for side in (one.before, one.after))
    if one.mean_disagrees:
        return odds_words.item(one, name, before, after, say, language)
    if one.scale is not None:
        return say(
            "change-item-mean",
            name=name,
            before=numbers.decimal(one.scale.mean_before, language),
            after=numbers.decimal(one.scale.mean_after, language),
            bottom=numbers.step(one.question.steps[0].score or 0.0, language),
            top=numbers.step(one.question.steps[-1].score or 0.0, language),
        )
    return say(
        "change-item-share",
        name=name,
        answer=answer_of(one, say, language),
        before=before,
        after=after,
    )


def _places(some: Sequence[Finding], everything: Sequence[Finding], say: Say, language: str) -> str:
    """ "spørsmål 2, 4 og 9 (8 av 10 svar)": where only some of a question's answers belong."""
    counted: dict[int, int] = {}
    for one in some:
        counted[one.question.number] = counted.get(one.question.number, 0) + 1
    named = []
    for number, count in counted.items():
        of = sum(one.question.number == number for one in everything)
        place = numbers.integer(number, language)
        named.append(place if count == of else say("change-part", number=place, count=count, n=of))
    return (
        say("change-questions", count=len(named), numbers=numbers.listed(named, language))
        if (named)
        else ""
    )


def _numbered(asked: Sequence[int], say: Say, language: str) -> str:
    names = [numbers.integer(number, language) for number in asked]
    return say("change-questions", numbers=numbers.listed(names, language))
