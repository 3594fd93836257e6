"""Reading ``relevant``, and whether every question it points at was asked before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from survey.questionnaire import grammar
from survey.questionnaire.condition import AllOf, AnyOf, Condition, Is, Not
from survey.questionnaire.reading import Reading, suggest
from survey.questionnaire.tree import Broken, Fields, Items, Node

_KEYS = ("question", "is", "any", "all", "not")
_SHAPES = ({"question", "is"}, {"any"}, {"all"}, {"not"})


@dataclass(frozen=True)
class Reference:
    """That ``owner`` is asked depending on what ``question`` was answered with."""

    owner: str
    line: int
    question: str
    choices: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Target:
    """What a reference can point at; ``choices`` is ``None`` where they could not be read."""

    position: int
    takes_choices: bool
    choices: tuple[str, ...] | None


def read_condition(
    node: Node | None, owner: str, reading: Reading, references: list[Reference]
) -> Condition | None:
    """The condition, adding each question it points at to ``references``."""
    if node is None or isinstance(node, Broken):
        return None
    if not isinstance(node, Fields):
        reading.log.add(node.line, "condition-form")
        return None
    unknown = [key for key in node.entries if key not in _KEYS]
    for key in unknown:
        reading.log.add(node.line_of(key), "unknown-key", key=key, **suggest(key, _KEYS))
    if set(node.entries) not in _SHAPES:
        if not unknown:
            reading.log.add(node.line, "condition-form")
        return None
    if "question" in node.entries:
        return _read_is(node, owner, reading, references)
    if "not" in node.entries:
        part = read_condition(node.get("not"), owner, reading, references)
        return Not(part) if part else None
    key = "any" if "any" in node.entries else "all"
    parts = [
        read_condition(item, owner, reading, references)
        for item in reading.items(node.get(key), key, grammar.MAX_CHOICES)
    ]
    whole = tuple(part for part in parts if part is not None)
    return AnyOf(whole) if key == "any" else AllOf(whole)


def _read_is(
    node: Fields, owner: str, reading: Reading, references: list[Reference]
) -> Condition | None:
    question = reading.name(node.get("question"), "question")
    value = node.get("is")
    listed = isinstance(value, Items)
    nodes = reading.items(value, "is", grammar.MAX_CHOICES) if listed else (value,)
    choices = tuple(
        (item.line, name)
        for item in nodes
        if item is not None and (name := reading.name(item, "is")) is not None
    )
    if question is None:
        return None
    references.append(Reference(owner, node.line_of("question"), question, choices))
    return Is(question, tuple(name for _, name in choices))


def check_references(
    references: Sequence[Reference], targets: Mapping[str, Target], reading: Reading
) -> None:
    """A reference must point at an earlier question and at options that question has."""
    links: dict[str, set[str]] = {}
    for reference in references:
        links.setdefault(reference.owner, set()).add(reference.question)
    for reference in references:
        reading.log.question = reference.owner
        target = targets.get(reference.question)
        if target is None:
            reading.log.add(
                reference.line,
                "relevant-unknown",
                name=reference.question,
                **suggest(reference.question, tuple(targets)),
            )
            continue
        _check_choices(reference, target, reading)
        owner = targets.get(reference.owner)
        if owner is not None and target.position >= owner.position:
            in_cycle = _reaches(links, reference.question, reference.owner)
            code = "relevant-cycle" if in_cycle else "relevant-later"
            reading.log.add(reference.line, code, name=reference.question)
    reading.log.question = ""


def _check_choices(reference: Reference, target: Target, reading: Reading) -> None:
    if not target.takes_choices:
        reading.log.add(reference.line, "relevant-not-choice", name=reference.question)
    elif target.choices is not None:
        for line, choice in reference.choices:
            if choice not in target.choices:
                reading.log.add(
                    line,
                    "relevant-unknown-choice",
                    name=reference.question,
                    choice=choice,
                    **suggest(choice, target.choices),
                )


def _reaches(links: Mapping[str, set[str]], start: str, goal: str) -> bool:
    """Whether following references from ``start`` leads to ``goal``; ``start`` itself counts."""
    seen = {start}
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name == goal:
            return True
        fresh = links.get(name, set()) - seen
        seen |= fresh
        waiting.extend(fresh)
    return False
