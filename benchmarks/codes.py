"""Codes for a whole municipality: drawing them, and putting them on paper.

``python -m benchmarks.codes`` draws 100,000 codes for 500 units and makes 1,000 slips.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.installation import ROOT, WHO, approved, initialised
from survey import custody, questionnaire, tranche
from survey.handout import issuing, slips
from survey.handout.issuing import Batch
from survey.handout.slips import Print
from survey.installation import Installation
from survey.questionnaire import Questionnaire
from survey.store import Unit, writing

_UNITS = 500
_CODES = 100_000
_SLIPS, _SLIPS_EACH = 1_000, 20
_MOST_SECONDS_ISSUING, _MOST_SECONDS_PRINTING = 10.0, 20.0


def _units() -> list[Unit]:
    began, each = date(2020, 1, 1), _CODES // _UNITS
    root = Unit(id="k", name="Kommunen", level="kommune", headcount=_CODES, valid_from=began)
    return [root] + [
        Unit(
            id=f"v{number}",
            name=f"Virksomhet {number}",
            level="virksomhet",
            parent_id="k",
            headcount=each,
            valid_from=began,
        )
        for number in range(_UNITS)
    ]


def _planned(here: Installation, read: Questionnaire) -> str:
    now, units = datetime.now(UTC), _units()
    with writing(here.engine) as session:
        for unit in units:
            session.add(unit)
            session.flush()
        plan = tranche.Plan(
            title="Koder",
            version_id=approved(session, read),
            languages=read.languages,
            opens_at=now - timedelta(days=1),
            closes_at=now + timedelta(days=1),
            units=units,
            custody=custody.KEY_FILE,
        )
        return tranche.plan(session, here.keys, plan, WHO).id


def _issued(here: Installation, tranche_id: str) -> tuple[Batch, float]:
    amounts = {f"v{number}": _CODES // _UNITS for number in range(_UNITS)}
    begun = time.perf_counter()
    with writing(here.engine) as session:
        batch = issuing.issue(session, here.pepper, tranche_id, amounts, "ou", datetime.now(UTC))
    return batch, time.perf_counter() - begun


def _printed(read: Questionnaire, batch: Batch) -> tuple[int, float]:
    """Bytes and seconds."""
    named = {
        unit: (unit, several[:_SLIPS_EACH])
        for unit, several in list(batch.codes.items())[: _SLIPS // _SLIPS_EACH]
    }
    wanted = Print(read.title, datetime.now(UTC), "https://medvirk.kommunen.no", "nb")
    begun = time.perf_counter()
    pdf = slips.one_file(wanted, named, lambda _done, _of: None)
    return len(pdf), time.perf_counter() - begun


def main() -> int:
    read = questionnaire.load(ROOT / "questionnaires" / "ytringsfrihet.yaml")
    with tempfile.TemporaryDirectory(prefix="medvirk-codes-") as folder:
        here = initialised(Path(folder))
        batch, issuing_seconds = _issued(here, _planned(here, read))
        size, printing_seconds = _printed(read, batch)
        here.engine.dispose()
    reached = True
    for words, seconds, most in (
        (f"{len(batch):,} codes for {_UNITS} units", issuing_seconds, _MOST_SECONDS_ISSUING),
        (f"PDF of {_SLIPS:,} slips, {size // 1024} KiB", printing_seconds, _MOST_SECONDS_PRINTING),
    ):
        fits = seconds < most
        print(f"{'yes' if fits else 'NO '}  {words}: {seconds:.1f} s (under {most:.0f} s)")
        reached = reached and fits
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
