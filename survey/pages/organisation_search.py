"""Finding one unit among twenty thousand."""

from __future__ import annotations

from collections.abc import Mapping

from survey.organisation.history import Standing
from survey.organisation.importing.vocabulary import normal
from survey.organisation.tree import path_to_root

MOST_HITS = 30


def hits(
    tree: Mapping[str, Standing], aliases: Mapping[str, list[str]], words: str
) -> tuple[list[str], int]:
    """The first units that have all the words in their names, aliases, id or place, those with
    the words in their own name first, shorter names before longer; and how many there are."""
    sought = normal(words).split()
    if not sought:
        return [], 0
    found = []
    for unit_id, unit in tree.items():
        name = normal(unit.name)
        if all(word in name for word in sought):
            found.append((0, len(name), unit.name, unit_id))
            continue
        own = normal(" ".join((name, unit_id, *aliases.get(unit_id, ()))))
        # Working out places takes the longest; one of the words must be the unit's own.
        if not any(word in own for word in sought):
            continue
        place = "" if all(word in own for word in sought) else normal(place_of(tree, unit_id))
        if all(word in own or word in place for word in sought):
            found.append((1, len(name), unit.name, unit_id))
    found.sort()
    return [unit_id for *_, unit_id in found[:MOST_HITS]], len(found)


def place_of(tree: Mapping[str, Standing], unit_id: str) -> str:
    """The names of the units above, the topmost left out, highest first."""
    above = path_to_root(tree, unit_id)[1:-1]
    return " › ".join(tree[one].name for one in reversed(above))


def with_place(tree: Mapping[str, Standing], unit_id: str) -> str:
    """A unit's name, and where it is, since many units are called the same."""
    place = place_of(tree, unit_id)
    return f"{tree[unit_id].name} ({place})" if place else tree[unit_id].name
