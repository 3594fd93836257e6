"""Where the domain's tallies go into the disclosure gate: at the seal, and when a release is made
again. Nothing else reads them to show anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from analysis import disclosure
from analysis.disclosure import Grouping, Policy, QuestionCounts, Release, Tree
from survey import approval, audit, releases, tally
from survey.pages.gate import policy_of, questions_in
from survey.releases import Made
from survey.seal import Chosen, Gate
from survey.store import Tranche, TrancheUnit, reading, writing


def policy_from(stored: Mapping[str, Any]) -> Policy:
    """The policy of a release, from its row."""
    groupings = (
        Grouping(one["id"], one["name"], tuple(one["units"])) for one in stored["groupings"]
    )
    return Policy(**{**stored, "groupings": tuple(groupings)})


def tree_of(units: Iterable[TrancheUnit], moved: Mapping[str, str] | None = None) -> Tree:
    """``moved``: units that stand under another one than in the tranche's plan."""
    moved = moved or {}
    return Tree(
        disclosure.Unit(
            unit.unit_id,
            unit.name,
            unit.level,
            moved.get(unit.unit_id, unit.parent_id),
            unit.pilot,
        )
        for unit in units
    )


def choose(
    session: Session,
    tranche: Tranche,
    units: Sequence[TrancheUnit],
    respondents: Mapping[str, int],
) -> Chosen:
    """At the seal: the units that may be told apart, from how many answered in each."""
    tree = tree_of(units)
    published = disclosure.publishable(tree, respondents, policy_of(session, tranche))
    return Chosen(published, disclosure.atoms(tree, published))


def first_release(engine: Engine, tranche: Tranche) -> Made:
    """Of a tranche that is counted, under the policy it was opened with."""
    with reading(engine) as session:
        policy = policy_of(session, tranche)
    return made(engine, tranche, policy, {}, ())


def made(
    engine: Engine,
    tranche: Tranche,
    policy: Policy,
    moved: Mapping[str, str],
    earlier: Sequence[Release],
) -> Made:
    """A release out of the tallies; the same again gives the same bytes.

    Of the units published at the seal, those the policy allows; all of them where it is the
    policy they were chosen by.
    """
    with reading(engine) as session:
        of_tranche = select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)
        units = session.exec(of_tranche.order_by(col(TrancheUnit.unit_id))).all()
        counted = tally.read(session, tranche.id)
        questionnaire = approval.version(session, tranche.version_id)
    counts = {
        place: QuestionCounts(
            respondents=count.respondents,
            asked=count.asked,
            answered=count.answered,
            choices=count.choices,
        )
        for place, count in counted.items()
    }
    respondents = {atom: count.respondents for (atom, _), count in counts.items()}
    tree = tree_of(units, moved)
    apart = _told_apart(tree, {unit.unit_id for unit in units if unit.published})
    found = disclosure.release(
        tree,
        counts,
        policy,
        questions_in(questionnaire, questionnaire.default_language),
        published=disclosure.publishable(apart, respondents, policy),
        earlier=earlier,
    )
    return Made(asdict(policy), disclosure.to_bytes(found), dict(moved))


def _told_apart(tree: Tree, published: set[str]) -> Tree:
    """The tree of the published units and the top: answers are known of no others."""
    kept = published | {tree.root.id}

    def above(unit: disclosure.Unit) -> str | None:
        return next((one.id for one in tree.ancestors(unit.id) if one.id in kept), None)

    return Tree(
        disclosure.Unit(unit.id, unit.name, unit.level, above(unit), unit.pilot)
        for unit in tree
        if unit.id in kept
    )


def release_missing(engine: Engine) -> list[str]:
    """Make the releases of tranches that were sealed before releases were kept; their titles."""
    with reading(engine) as session:
        rows = releases.lacking(session)
    for row in rows:
        found = first_release(engine, row)
        with writing(engine) as session:
            session.get_one(Tranche, row.id, with_for_update=True)
            if releases.latest_fingerprint(session, row.id) is None:
                releases.keep(session, row, found, datetime.now(UTC), audit.COMMAND_LINE)
    return [row.title for row in rows]


GATE = Gate(choose, first_release)
