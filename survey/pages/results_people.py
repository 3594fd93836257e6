"""Whether two rounds asked the same people, as far as their units tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from sqlmodel import Session

from analysis.numbers import listed
from survey import releases
from survey.clock import local
from survey.organisation import stored, successions
from survey.organisation.history import Standing
from survey.organisation.tree import children_of, leaves_below
from survey.pages.results_round import Round, Side, Units
from survey.pages.visitor import Visitor
from survey.releases import Placed

_MOST_NAMES = 3


class People(Enum):
    """``PARTLY``: some places of work were asked in one of the rounds only."""

    SAME = "same"
    PARTLY = "partly"
    APART = "apart"


def people(session: Session, one: Side, other: Side) -> People:
    """By the places of work that were asked, and what became of them in the meantime."""
    first, last = (_asked(session, side) for side in (one, other))
    if first == last:
        return People.SAME
    if first & last:
        there = [_organisation(session, side.round).keys() for side in (one, other)]
        apart = (first ^ last) - (there[0] ^ there[1])
        in_both = _units(session, one.round).keys() & _units(session, other.round).keys()
        return People.PARTLY if apart - in_both else People.SAME
    return People.PARTLY if _became(session, one.round, other.round) else People.APART


def between(names: Sequence[str], language: str) -> str:
    """ "Helse og Teknisk"."""
    return listed(list(dict.fromkeys(names)), language)


def whole(visitor: Visitor, session: Session, one: Round) -> Side:
    """Everybody a round asked, under the name of the part of the organisation that was asked."""
    units = _units(session, one)
    asked, there = children_of(units), children_of(_organisation(session, one))
    (top,) = asked[None]
    # The tree of a round begins with the municipality, also where one branch of it was asked.
    named = top
    while len(asked.get(named, ())) == 1 < len(there.get(named, ())):
        (named,) = asked[named]
    names = [units[named].name]
    below = asked.get(named, [])
    if len(below) <= _MOST_NAMES and len(below) < len(there.get(named, ())):
        names = sorted(units[child].name for child in below) or names
    return Side(one, frozenset({top}), between(names, visitor.language))


def _units(session: Session, one: Round) -> Mapping[str, Placed]:
    return releases.tree(session, one.tranche.id)


def _asked(session: Session, side: Side) -> Units:
    """The places of work of the units, as they were asked."""
    units = _units(session, side.round)
    children = children_of(units)
    return frozenset(leaf for unit in side.units for leaf in leaves_below(children, unit))


def _organisation(session: Session, one: Round) -> Mapping[str, Standing]:
    """All units when the round opened, asked or not."""
    return stored.history(session).tree(local(one.tranche.opens_at).date())


def _became(session: Session, one: Round, other: Round) -> bool:
    """Whether a unit of the one round is said to have become a unit of the other."""
    days = sorted(local(side.tranche.opens_at).date() for side in (one, other))
    early, late = sorted((one, other), key=lambda found: found.tranche.opens_at)
    before, after = (_units(session, side).keys() for side in (early, late))
    return any(
        days[0] < change.day <= days[1]
        and bool(change.before & before)
        and bool(change.after & after)
        for change in successions.in_force(session)
    )
