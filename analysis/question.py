"""A question as the analysis sees it: plain data in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["scale", "single", "multiple", "text"]
Base = Literal["valid", "answered"]


@dataclass(frozen=True)
class Choice:
    """One answer. ``missing``: "vet ikke", counted but never scored. ``labelled`` is False for
    a step on a scale that has no words of its own, only its number."""

    name: str
    label: str
    score: float | None = None
    missing: bool = False
    exclusive: bool = False
    labelled: bool = True


@dataclass(frozen=True)
class Question:
    """``base`` says whether missing choices count in the denominator (``answered``) or not
    (``valid``). ``favourable``: what the municipality wants, if the file says so: "high" or
    "low" for a scale, else the name of a choice. ``depends_on``: names of the questions whose
    answers decide who is asked this one.

    Raises ``ValueError`` for two choices with one name, a scale with fewer than two scored
    choices, or something favourable that is not there.
    """

    name: str
    number: int
    label: str
    kind: Kind
    choices: tuple[Choice, ...] = ()
    base: Base = "answered"
    favourable: str | None = None
    hint: str | None = None
    sensitive: bool = False
    depends_on: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if len({choice.name for choice in self.choices}) != len(self.choices):
            raise ValueError(f"two choices of {self.name!r} have the same name")
        if self.kind == "scale" and len(self.steps) < 2:
            raise ValueError(f"the scale {self.name!r} needs at least two scored choices")
        if self.favourable is not None and not self.wanted:
            raise ValueError(f"{self.name!r} has no choice {self.favourable!r} to favour")

    @property
    def steps(self) -> tuple[Choice, ...]:
        """The scored choices of a scale, lowest first; empty for other questions."""
        if self.kind != "scale":
            return ()
        scored = [c for c in self.choices if c.score is not None and not c.missing]
        return tuple(sorted(scored, key=lambda choice: choice.score or 0.0))

    @property
    def low(self) -> tuple[Choice, ...]:
        """The steps under the middle of the scale: 1 and 2 of five."""
        return self.steps[: len(self.steps) // 2]

    @property
    def middle(self) -> Choice | None:
        """The middle step, where the number of steps is odd."""
        steps = self.steps
        return steps[len(steps) // 2] if len(steps) % 2 else None

    @property
    def high(self) -> tuple[Choice, ...]:
        """The steps over the middle: 4 and 5 of five."""
        steps = self.steps
        return steps[len(steps) - len(steps) // 2 :]

    @property
    def outside(self) -> tuple[Choice, ...]:
        """The choices that are counted beside the scale: "vet ikke"."""
        return tuple(choice for choice in self.choices if choice.missing)

    @property
    def wanted(self) -> tuple[Choice, ...]:
        """The favourable choices; empty where the file does not say."""
        if self.kind == "scale" and self.favourable in ("high", "low"):
            return self.high if self.favourable == "high" else self.low
        return tuple(choice for choice in self.choices if choice.name == self.favourable)

    @property
    def told_parts(self) -> tuple[tuple[Choice, ...], ...]:
        """What is told of a sensitive question where its distribution is not: the steps over the
        middle of a scale, the first substantive answer of a single choice, each of several."""
        substantive = tuple(choice for choice in self.choices if not choice.missing)
        match self.kind:
            case "scale":
                return (self.high,)
            case "single":
                return (substantive[:1],)
            case "multiple":
                return tuple((choice,) for choice in self.choices)
            case _:
                return ()
