"""Where in the file the words of a questionnaire stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from survey.questionnaire.fault import FaultLog
from survey.questionnaire.source import clean, normal
from survey.questionnaire.tree import Fields, Items, Node, Scalar, grow

Address = tuple[str | int, ...]
"""Keys and positions from the root of the file."""


@dataclass(frozen=True)
class Written:
    """``texts``: by place, as in ``fingerprint.texts``, those that the file spells out. Places
    that share a list of choices have the same address. ``questions``: by name."""

    texts: Mapping[str, Address]
    questions: Mapping[str, Address]


@lru_cache(maxsize=64)
def written(source: str) -> Written:
    """The places of a file that has no faults."""
    log = FaultLog("")
    root = grow(clean(source, log) or "", log)
    assert isinstance(root, Fields)
    found: dict[str, Address] = {
        f"@{key}": (key,) for key in ("title", "intro") if key in root.entries
    }
    questions: dict[str, Address] = {}
    for number, section in enumerate(_items(root.get("sections"))):
        address: Address = ("sections", number)
        if "title" in section.entries:
            found[f"@section{number + 1}"] = (*address, "title")
        for position, question in enumerate(_items(section.get("questions"))):
            name = _word(question.get("name"))
            questions[name] = (*address, "questions", position)
            found |= _of_question(root, question, name, questions[name])
    return Written(found, questions)


def _of_question(root: Fields, question: Fields, name: str, address: Address) -> dict[str, Address]:
    found: dict[str, Address] = {
        f"{name}/@{key}": (*address, key) for key in ("label", "hint") if key in question.entries
    }
    choices, place = question.get("choices"), (*address, "choices")
    if isinstance(choices, Scalar):
        lists = root.get("choice_lists")
        assert isinstance(lists, Fields)
        place = ("choice_lists", _word(choices))
        choices = lists.get(_word(choices))
    for position, choice in enumerate(_items(choices)):
        if "label" in choice.entries:
            found[f"{name}/{_word(choice.get('name'))}"] = (*place, position, "label")
    return found


def _items(node: Node | None) -> Iterator[Fields]:
    for item in node.nodes if isinstance(node, Items) else ():
        assert isinstance(item, Fields)
        yield item


def _word(node: Node | None) -> str:
    assert isinstance(node, Scalar)
    return normal(node.value)
