"""Which of the shown units a results page is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import streamlit as st

from analysis.disclosure import ReleasedUnit, SuppressedUnit
from survey.pages.markdown import plain
from survey.pages.results_round import Round, Subject
from survey.pages.visitor import Visitor

_INDENT = "\u2003"


def choose(visitor: Visitor, latest: Round) -> Subject | None:
    """A unit of the latest round, or a group declared in its plan; None where none is shown."""
    units = {unit.id: unit for unit in latest.release.units}
    if not units:
        st.info(f"{plain(latest.tranche.title)}: {visitor.say('results-too-few')}")
        return None
    names = _names(visitor, units)
    groups = {
        one.id: one for one in latest.release.policy.groupings if latest.units(frozenset(one.units))
    }
    names |= {key: visitor.say("results-group", name=one.name) for key, one in groups.items()}
    chosen = st.selectbox(
        visitor.say("results-unit"),
        list(names),
        format_func=names.__getitem__,
        key=f"unit-{latest.questionnaire.id}",
    )
    if chosen in groups:
        return Subject(groups[chosen].name, frozenset(groups[chosen].units))
    _tell_of_hidden(visitor, latest, units[chosen])
    return Subject(units[chosen].name, frozenset({chosen}))


def _names(visitor: Visitor, units: Mapping[str, ReleasedUnit]) -> dict[str, str]:
    """Each unit as deep as it stands, with the unit above it where several have its name."""
    same = Counter(unit.name for unit in units.values())
    depth: dict[str, int] = {}
    names = {}
    for unit in units.values():
        depth[unit.id] = 0 if unit.parent is None else depth[unit.parent] + 1
        name = unit.name
        if same[name] > 1 and unit.parent is not None:
            name = visitor.say("results-unit-in", unit=name, above=units[unit.parent].name)
        if unit.pilot:
            name = f"{name} ({visitor.say('results-pilot')})"
        names[unit.id] = _INDENT * depth[unit.id] + name
    return names


def _tell_of_hidden(visitor: Visitor, latest: Round, chosen: ReleasedUnit) -> None:
    hidden = sum(_is_below(one, chosen, latest) for one in latest.release.suppressed)
    if hidden:
        st.caption(visitor.say("results-hidden-below", count=hidden, unit=plain(chosen.name)))


def _is_below(one: SuppressedUnit, chosen: ReleasedUnit, latest: Round) -> bool:
    parents = {unit.id: unit.parent for unit in latest.release.units}
    above = one.parent
    while above is not None:
        if above == chosen.id:
            return True
        above = parents[above]
    return False
