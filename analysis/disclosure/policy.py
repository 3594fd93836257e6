"""What a tranche promised its respondents about how small a group is shown."""

from __future__ import annotations

from dataclasses import dataclass

INDEX_FLOOR = 5
DISTRIBUTION_FLOOR = 10
END_CLASS_SIZE_FLOOR = 50


@dataclass(frozen=True)
class Grouping:
    """Units to be shown together as one group, declared before the tranche opened."""

    id: str
    name: str
    units: tuple[str, ...]


@dataclass(frozen=True)
class Policy:
    """``index_minimum`` and ``distribution_minimum``: the smallest group an index over several
    questions, and a single question's distribution, are shown for. ``end_class_size``: groups
    smaller than this show sensitive questions in end classes.

    Raises ``ValueError`` under the floors 5, 10 and 50: a policy may only be stricter.
    """

    index_minimum: int = INDEX_FLOOR
    distribution_minimum: int = DISTRIBUTION_FLOOR
    end_class_size: int = END_CLASS_SIZE_FLOOR
    groupings: tuple[Grouping, ...] = ()

    def __post_init__(self) -> None:
        for value, floor in (
            (self.index_minimum, INDEX_FLOOR),
            (self.distribution_minimum, DISTRIBUTION_FLOOR),
            (self.end_class_size, END_CLASS_SIZE_FLOOR),
        ):
            if value < floor:
                raise ValueError(f"{value} is under the floor of {floor}")
