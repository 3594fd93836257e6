"""Questions and counts the tests of the analysis share."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.disclosure import Classed, Distribution, Part, Suppressed
from analysis.question import Choice, Question
from analysis.summary import ClassedSummary, Series, Summary, summarise
from survey.texts import translator

say = translator("nb")


def scale_choices(low: str, high: str) -> tuple[Choice, ...]:
    ends = {1: low, 5: high}
    return tuple(
        Choice(str(score), ends.get(score, str(score)), score, labelled=score in ends)
        for score in range(1, 6)
    )


AGREE = Question(
    "debatt",
    2,
    "Jeg opplever at jeg kan delta i den offentlige debatten om kommunen, selv om jeg er "
    "kommunalt ansatt",
    "scale",
    scale_choices("helt uenig", "helt enig"),
    "valid",
    favourable="high",
)
DEGREE = Question(
    "uten_frykt",
    6,
    "I hvilken grad opplever du at du på egne vegne kan ytre deg offentlig om kritikkverdige "
    "forhold på arbeidsplassen uten frykt for negative konsekvenser?",
    "scale",
    scale_choices("i svært liten grad", "i svært stor grad"),
    "valid",
)
TRUST = Question(
    "tillit",
    1,
    "Jeg opplever å ha tillit i arbeidet",
    "scale",
    (
        Choice("1", "Helt uenig", 1),
        Choice("2", "Litt uenig", 2),
        Choice("3", "Verken enig eller uenig", 3),
        Choice("4", "Litt enig", 4),
        Choice("5", "Helt enig", 5),
        Choice("vet_ikke", "Vet ikke", missing=True),
    ),
    "valid",
)
ELEVEN = Question(
    "anbefale",
    3,
    "Hvor sannsynlig er det at du vil anbefale arbeidsplassen din til andre?",
    "scale",
    tuple(
        Choice(
            str(i),
            {0: "Svært lite sannsynlig", 10: "Svært sannsynlig"}.get(i, str(i)),
            i,
            labelled=i in (0, 10),
        )
        for i in range(11)
    ),
)
SILENT = Question(
    "latt_vaere",
    7,
    "Har du latt være å ytre deg offentlig?",
    "single",
    (Choice("ja", "Ja"), Choice("nei", "Nei"), Choice("vet_ikke", "Vet ikke", missing=True)),
    favourable="nei",
)
LIMITS = Question(
    "begrensninger",
    9,
    "Hvilke faktorer opplever du som mest begrensende?",
    "multiple",
    (
        Choice("lojalitet", "Lojalitet til arbeidsgiver"),
        Choice("frykt", "Frykt for konflikt med ledelsen"),
        Choice("taushet", "Usikkerhet om taushetsplikt"),
        Choice("ingen", "Jeg opplever ingen begrensninger.", exclusive=True),
    ),
)
FREE = Question("fritekst", 10, "Er det noe mer du vil si?", "text")


def cell(
    question: Question, counts: Sequence[int], answered: int = 0, blank: int = 0
) -> Distribution:
    """Counts in the order of the choices; ``answered`` only where several may be chosen."""
    answered = answered or sum(counts)
    names = [choice.name for choice in question.choices]
    return Distribution(
        answered + blank, answered + blank, answered, dict(zip(names, counts, strict=True))
    )


def summary(
    question: Question, counts: Sequence[int], answered: int = 0, blank: int = 0
) -> Summary:
    found = summarise(question, cell(question, counts, answered, blank))
    assert not isinstance(found, Suppressed)
    return found


def series(
    label: str, question: Question, *counts: int, answered: int = 0, blank: int = 0
) -> Series:
    return Series(label, summary(question, counts, answered, blank))


def classed(
    question: Question, answered: int, *bounds: tuple[int, int], blank: int = 0
) -> ClassedSummary:
    """``bounds``: the lowest and highest count of each part that is told."""
    parts = tuple(
        Part(tuple(choice.name for choice in choices), low, high)
        for choices, (low, high) in zip(question.told_parts, bounds, strict=True)
    )
    asked = answered + blank
    found = summarise(question, Classed(asked, asked, answered, parts))
    assert isinstance(found, ClassedSummary)
    return found
