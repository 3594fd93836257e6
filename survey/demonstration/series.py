"""Published figures of the municipality, which are real and carry their source; and targets for
the questions about free speech, which are made up and say so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlmodel import Session

from survey import series
from survey.demonstration.organisation import identity
from survey.series import Aim, Kind, NewTarget
from survey.store import Tranche

_FILE = Path(__file__).with_name("series.csv")
_SET_ON, _REACH_BY = date(2025, 6, 18), date(2027, 6, 30)
_MADE_UP = "Laget for demonstrasjonen: foreslått av OU-teamet."
_TARGETS = (
    NewTarget("kjenner_retningslinjene", Aim.SHARE, 55, _REACH_BY, _MADE_UP),
    NewTarget("kan_delta_i_debatten", Aim.MEAN, 3.5, _REACH_BY, _MADE_UP),
    NewTarget("latt_vaere_arbeidsplassen", Aim.SHARE, 75, _REACH_BY, _MADE_UP),
    NewTarget(
        "kjenner_retningslinjene", Aim.SHARE, 45, _REACH_BY, _MADE_UP, identity("Helse")
    ),
)  # fmt: skip


def plant(session: Session, tranche_id: str, who: str) -> None:
    """``tranche_id``: one that asks about free speech."""
    sheet = series.open_table(_FILE.read_bytes()).read("")
    wanted = series.prepare(session, sheet, Kind.CONTEXT, "personalstatistikk-2025.csv")
    series.keep(session, wanted, who)
    version_id = session.get_one(Tranche, tranche_id).version_id
    for target in _TARGETS:
        series.set_target(session, version_id, target, who, _SET_ON)
