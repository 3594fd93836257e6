"""Following along: what one view of a tranche with 500 units and 50,000 invited costs the server.

``python -m benchmarks.following`` measures the page's data and its drawing, and the whole page run
by Streamlit without a browser: the page before this one was opened is not counted.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest import mock

from sqlalchemy import insert
from sqlmodel import Session, SQLModel
from streamlit.testing.v1 import AppTest

from benchmarks.installation import ROOT, WHO, approved, initialised
from survey import custody, questionnaire, response_rate, tranche
from survey.accounts import Role, User
from survey.installation import Installation
from survey.pages.registry import FIELDWORK
from survey.store import Tranche, TrancheUnit, Unit, writing

_AREAS, _BELOW_AREA = 10, 7
_ROUNDS = 10
_TARGET_MS = 150.0
_SECONDS = 120
_RATE = 0.43
_CODE = SQLModel.metadata.tables["code"]


def _units(count: int, invited: int) -> list[Unit]:
    """Areas, units and departments; so many in all, with so many people."""
    rows: list[tuple[str, str, str, str | None]] = [("k", "Kommunen", "kommune", None)]
    for area in range(_AREAS):
        rows.append((f"k{area}", f"Kommuneområde {area}", "kommuneomraade", "k"))
        for unit in range(_BELOW_AREA):
            name = f"Virksomhet {area}.{unit}"
            rows.append((f"k{area}-{unit}", name, "virksomhet", f"k{area}"))
    virksomheter = [one for one, _, level, _ in rows if level == "virksomhet"]
    for number in range(count - len(rows)):
        above = virksomheter[number % len(virksomheter)]
        rows.append((f"a{number}", f"Avdeling {number}", "avdeling", above))
    parents = {parent for *_, parent in rows}
    leaves = [one for one, *_ in rows if one not in parents]
    size = {
        one: invited // len(leaves) + (n < invited % len(leaves)) for n, one in enumerate(leaves)
    }
    return [
        Unit(
            id=one,
            name=name,
            level=level,
            parent_id=parent,
            headcount=size.get(one, 0),
            valid_from=date(2020, 1, 1),
        )
        for one, name, level, parent in rows
    ]


def _hold(here: Installation, units: Sequence[Unit]) -> str:
    """An open tranche in its second week, with a code left for everybody who has not answered."""
    read = questionnaire.load(ROOT / "questionnaires" / "ytringsfrihet.yaml")
    opened = datetime.now(UTC) - timedelta(days=10)
    with writing(here.engine) as session:
        version_id = approved(session, read)
        for unit in units:
            session.add(Unit(**unit.model_dump()))
            session.flush()
        wanted = tranche.Plan(
            title="Belastning",
            version_id=version_id,
            languages=("nb",),
            opens_at=opened,
            closes_at=opened + timedelta(days=21),
            units=units,
            custody=custody.KEY_FILE,
        )
        planned = tranche.plan(session, here.keys, wanted, WHO)
        tranche.open_for_answers(session, here.keys, planned, WHO)
        _codes(session, planned, units)
        return planned.id


def _codes(session: Session, planned: Tranche, units: Sequence[Unit]) -> None:
    chance = random.Random(1)
    rows = []
    for unit in units:
        issued = session.get_one(TrancheUnit, (planned.id, unit.id))
        issued.codes_issued = unit.headcount
        session.add(issued)
        for _ in range(unit.headcount):
            if chance.random() > _RATE:
                mac = chance.randbytes(32)
                rows.append({"mac": mac, "tranche_id": planned.id, "unit_id": unit.id})
    session.flush()
    session.connection().execute(insert(_CODE), rows)


def _timed(name: str, work: Callable[[], object]) -> float:
    """Milliseconds of CPU: the first time, and the best of the rest."""
    spent = []
    for _ in range(_ROUNDS):
        begun = time.process_time()
        work()
        spent.append((time.process_time() - begun) * 1000)
    best = min(spent[1:])
    print(f"{name}: {best:.1f} ms CPU (best of {_ROUNDS - 1}), first time {spent[0]:.0f} ms")
    return best


def measure(here: Installation, tranche_id: str) -> float:
    """Milliseconds of CPU for the whole page."""
    begun = time.process_time()
    response_rate.take(here.engine, tranche_id, datetime.now(UTC))
    print(f"the morning's figures: {(time.process_time() - begun) * 1000:.0f} ms CPU, once a day")
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=_SECONDS).run()
    app.switch_page(str(FIELDWORK.script.relative_to(ROOT))).run()
    lists = [one.value for one in app.html if 'class="rates"' in one.value]
    if app.exception or len(lists) != 1:
        raise RuntimeError(f"the page did not come: {[one.value for one in app.error]}")
    print(f"units on the page: {lists[0].count('<span class=') // 3}")
    return _timed("whole page in Streamlit, without a browser", app.run)


def main(given: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.following", description=__doc__)
    parser.add_argument("--units", type=int, default=500)
    parser.add_argument("--invited", type=int, default=50_000)
    wanted = parser.parse_args(given)
    with tempfile.TemporaryDirectory(prefix="medvirk-following-") as name:
        here = initialised(Path(name))
        os.environ["MEDVIRK_DATA"] = name
        os.environ.pop("MEDVIRK_DATABASE_URL", None)
        tranche_id = _hold(here, _units(wanted.units, wanted.invited))
        visitor = User("1", "benchmark", "Benchmark", Role.OU)
        with mock.patch("survey.pages.visitor.current_user", return_value=visitor):
            best = measure(here, tranche_id)
    print(f"{'yes' if best < _TARGET_MS else 'NO '}  page under {_TARGET_MS:.0f} ms")
    return 0 if best < _TARGET_MS else 1


if __name__ == "__main__":
    sys.exit(main())
