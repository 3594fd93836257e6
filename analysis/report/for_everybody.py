"""A question as everybody is shown it: one sentence, bars in whole per cents, and the areas."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import numbers
from analysis.answer_words import high_answers, quoted, step_name, upper_first
from analysis.charts import Chart
from analysis.charts.whole_per_cents import Told, whole_per_cents
from analysis.disclosure import OutsideCell, OutsideShare, Suppressed
from analysis.question import Choice, Question
from analysis.report.parts import Table
from analysis.say import Say

_MOST_NAMED = 2

Part = tuple[str, ...]
"""The answers that a question is summed up by."""


def part_of(cell: OutsideCell) -> Part:
    """The steps over the middle of a scale, the first of two answers, else the most frequent."""
    question = cell.question
    beside = [one.name for one in question.choices if not (one.missing or one.exclusive)]
    if question.kind == "scale":
        return tuple(choice.name for choice in question.high)
    if question.kind == "single" and (len(beside) == 2 or question.sensitive):
        return tuple(choice.name for choice in question.told_parts[0])
    told = {one.choices[0]: one.high or 0 for one in cell.shares if len(one.choices) == 1}
    return (max(beside, key=lambda name: told.get(name, 0)),)


def sentence(cell: OutsideCell, say: Say, language: str) -> str:
    """The finding with what it takes to understand it."""
    question, part = cell.question, part_of(cell)
    if cell.suppressed:
        return say("public-suppressed")
    if not cell.answered:
        return say("finding-nobody")
    if question.kind == "scale":
        low, high = (step_name(question, question.steps[at], language) for at in (0, -1))
        answers = named(question, part, say, language)
        share = per_cent(cell, part, say, language)
        said = say("public-scale", share=share, answers=answers, low=low, high=high)
    elif question.kind == "single":
        said = say("public-single", answers=_listed(cell, _in_order(cell), say, language))
    else:
        ordered = _in_order(cell)
        exclusive = {choice.name for choice in question.choices if choice.exclusive}
        most = [one for one in ordered if one[0] not in exclusive][:_MOST_NAMED]
        alone = [one for one in ordered if one[0] in exclusive]
        answers = _listed(cell, [*most, *alone], say, language)
        said = say("public-several", answers=answers)
    return upper_first(said)


def _listed(cell: OutsideCell, parts: Sequence[Part], say: Say, language: str) -> str:
    """ "14 % «Ja» og 78 % «Nei»"."""
    labels = {choice.name: choice.label for choice in cell.question.choices}
    items = [
        say(
            "public-item",
            share=per_cent(cell, part, say, language),
            answer=numbers.either([quoted(labels[name], say) for name in part], language),
        )
        for part in parts
    ]
    return numbers.listed(items, language)


def picture(cell: OutsideCell, say: Say, language: str, notes: Sequence[str] = ()) -> Chart:
    question = cell.question
    labels = {one.name: step_name(question, one, language) for one in question.choices}
    told = []
    for choices in _in_order(cell):
        words = per_cent(cell, choices, say, language)
        share = _share(cell, choices)
        if share.low is None or share.high is None:
            continue
        label = labels[choices[0]] if len(choices) == 1 else named(question, choices, say, language)
        # By the name of one of its answers, for that one's colour.
        choice = Choice(choices[-1], label)
        told.append(Told(choice, share.low, share.high, words))
    part = part_of(cell)
    title = upper_first(
        say(
            "public-title-several" if question.kind == "multiple" else "public-title",
            share=per_cent(cell, part, say, language),
            answers=named(question, part, say, language),
        )
    )
    shares = "; ".join(f"{one.choice.label}: {one.words}" for one in told)
    about = say("finding-question", number=question.number, label=question.label)
    said = f"{about} {sentence(cell, say, language)} {shares}".rstrip()
    return whole_per_cents(question, told, title, said, say, notes)


def areas(cells: Sequence[OutsideCell], part: Part, say: Say, language: str) -> Table:
    """One line for each unit: how many answered, and the share that sums the question up."""
    question = cells[0].question
    headings = (
        say("public-area"),
        say("public-area-n"),
        say("public-area-share", answers=named(question, part, say, language)),
    )
    rows = tuple(
        (
            cell.unit.name,
            numbers.integer(cell.unit.respondents, language),
            per_cent(cell, part, say, language),
        )
        for cell in cells
    )
    return Table(headings, rows)


def named(question: Question, part: Part, say: Say, language: str) -> str:
    """ "4 eller 5", "«Ja»"."""
    if question.kind == "scale":
        return high_answers(question, say, language)
    labels = {choice.name: choice.label for choice in question.choices}
    return numbers.either([quoted(labels[name], say) for name in part], language)


def per_cent(cell: OutsideCell, part: Part, say: Say, language: str) -> str:
    """ "63 %", "høyst 17 %", a colon where it is withheld, a dash where nobody answered."""
    if cell.suppressed:
        return str(Suppressed())
    share = _share(cell, part)
    if share.low is None or share.high is None:
        return numbers.EMPTY if cell.answered == 0 else str(Suppressed())
    low, high = (numbers.percent(edge / 100, language) for edge in (share.low, share.high))
    if share.low == share.high:
        return high
    if share.low == 0:
        return say("public-at-most", share=high)
    return say("public-at-least", share=low)


def _share(cell: OutsideCell, part: Part) -> OutsideShare:
    """Of answers told one by one the sum of what is shown of each, so that readers who add them
    up get the same."""
    for share in cell.shares:
        if share.choices == part:
            return share
    single = {share.choices: share for share in cell.shares}
    found = [single.get((name,), OutsideShare((name,), None, None)) for name in part]
    lows = [share.low for share in found if share.low is not None]
    highs = [share.high for share in found if share.high is not None]
    if len(lows) < len(part) or len(highs) < len(part):
        return OutsideShare(part, None, None)
    return OutsideShare(part, min(100, sum(lows)), min(100, sum(highs)))


def _in_order(cell: OutsideCell) -> list[Part]:
    """As the questionnaire has the answers; of several the most frequent first."""
    at = {choice.name: number for number, choice in enumerate(cell.question.choices)}
    told = sorted((share.choices for share in cell.shares), key=lambda one: at[one[0]])
    if cell.question.kind != "multiple":
        return told
    exclusive = {choice.name for choice in cell.question.choices if choice.exclusive}
    high = {share.choices: share.high or 0 for share in cell.shares}
    return sorted(told, key=lambda one: (one[0] in exclusive, -high[one]))
