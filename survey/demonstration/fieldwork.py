"""Fieldwork through the real path: plan, open, hand out codes, cast ballots, seal."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from survey import approval, ballotbox, custody, seal, tranche
from survey.demonstration.answers import Answers
from survey.demonstration.decisions import WHO
from survey.groups import Group
from survey.installation import Installation
from survey.organisation import leaves
from survey.questionnaire import Questionnaire
from survey.store import Tranche, Unit, writing

_SPARE_CODES_PER_TEN = 1
_SEALED_AFTER = timedelta(days=3)

Sheets = Callable[[Unit], Sequence[Answers]]
"""The answer sheets handed in by a unit where people work."""


@dataclass(frozen=True)
class Fieldwork:
    """A tranche to be held; ``codes`` says how many codes each unit gets."""

    title: str
    questionnaire: Questionnaire
    opens_at: datetime
    closes_at: datetime
    answered_at: datetime
    units: Sequence[Unit]
    codes: Mapping[str, int]
    pilots: Collection[str]
    sheets: Sheets
    groups: Sequence[Group] = ()


def with_margin(units: Sequence[Unit]) -> dict[str, int]:
    """Codes for everybody, and some more in case slips are lost."""
    return {
        unit.id: unit.headcount - (-unit.headcount * _SPARE_CODES_PER_TEN // 10)
        for unit in leaves(units)
    }


def hold(here: Installation, work: Fieldwork) -> tuple[str, list[str]]:
    """Plan, open and answer. Returns the tranche's id and the unused codes in the clear."""
    unused: list[str] = []
    with writing(here.engine) as session:
        planned = _planned(session, here, work, custody.KEY_FILE)
        issued = tranche.issue_codes(session, here.pepper, planned, work.codes, WHO)
        tranche.open_for_answers(session, here.keys, planned, WHO)
        for unit in work.units:
            if unit.id in issued:
                sheets = work.sheets(unit)
                _cast(session, here, issued[unit.id], sheets, work.answered_at)
                unused.extend(issued[unit.id][len(sheets) :])
    return planned.id, unused


def carry_out(here: Installation, work: Fieldwork, gate: seal.Gate) -> str:
    """A whole tranche, from planning to sealing. Returns its id."""
    tranche_id, _ = hold(here, work)
    sealed_at = work.closes_at + _SEALED_AFTER
    seal.seal(here.engine, here.keys, tranche_id, gate, sealed_at, WHO)
    return tranche_id


def announce(here: Installation, work: Fieldwork) -> None:
    """A tranche that is only planned: three key holders are to have their passphrases first."""
    with writing(here.engine) as session:
        _planned(session, here, work, custody.KEY_HOLDERS)


def _planned(session: Session, here: Installation, work: Fieldwork, kind: str) -> Tranche:
    wanted = tranche.Plan(
        title=work.title,
        version_id=approval.keep_version(session, work.questionnaire),
        languages=work.questionnaire.languages,
        opens_at=work.opens_at,
        closes_at=work.closes_at,
        units=work.units,
        custody=kind,
        pilots=work.pilots,
        groups=work.groups,
        synthetic=True,
    )
    return tranche.plan(session, here.keys, wanted, WHO)


def _cast(
    session: Session,
    here: Installation,
    codes: Sequence[str],
    sheets: Sequence[Answers],
    now: datetime,
) -> None:
    for one, sheet in zip(codes, sheets, strict=False):
        ticket = ballotbox.new_ticket(one, now)
        outcome = ballotbox.cast(session, here.pepper, here.keys, ticket, sheet, now).outcome
        if outcome != ballotbox.Outcome.COUNTED:
            raise RuntimeError(f"a ballot of the demonstration was not counted: {outcome}")
