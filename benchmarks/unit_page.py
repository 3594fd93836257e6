"""Results of one unit among hundreds: what reading a stored release and drawing the page cost.

``python -m benchmarks.unit_page`` builds the demonstration and measures CPU: a release read from
the database, as at the first visit and as at every later one, and the whole page run by Streamlit
without a browser, two rounds compared, for units of every level.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from streamlit.testing.v1 import AppTest

from analysis import disclosure
from benchmarks.installation import ROOT
from survey import demonstration, installation, releases, tranche
from survey.accounts import Role, User
from survey.pages.gate import release_of
from survey.pages.gate_making import GATE
from survey.pages.registry import RESULTS
from survey.store import reading
from survey.tranche import State

_READ_MS = 50.0
_PAGE_MS = 150.0
_ROUNDS = 6
_SECONDS = 120
_PLACES = (0, 1, 5, 40, 200)
"""Among the units the page offers, from the whole municipality down to a single workplace."""


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds of CPU, the best of some."""
    spent = []
    for _ in range(_ROUNDS):
        begun = time.process_time()
        work()
        spent.append((time.process_time() - begun) * 1000)
    return min(spent)


def _release() -> float:
    """Read without anything kept, of the largest release there is."""
    with reading(installation.current().engine) as session:
        sealed = [one for one in tranche.everything(session) if one.state == State.SEALED]
        row = max(sealed, key=lambda one: len(release_of(session, one).cells))
        fingerprint = releases.latest_fingerprint(session, row.id) or ""

        def read() -> disclosure.Release:
            return disclosure.from_bytes(releases.content(session, row.id, fingerprint))

        cold, warm = _timed(read), _timed(lambda: release_of(session, row))
        found = read()
    units = len(found.units) + len(found.suppressed)
    print(f"release of {units} units × {len(found.questions)}: {cold:.1f} ms, kept {warm:.1f} ms")
    return cold


def _page() -> float:
    """The slowest of some units, two rounds beside each other."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=_SECONDS).run()
    app.switch_page(str(RESULTS.script.relative_to(ROOT))).run()
    for box in app.checkbox:
        box.set_value(True)
    app.run()
    slowest = 0.0
    for place in _PLACES:
        chosen = app.selectbox[-1].select_index(place)
        app.run()
        if app.exception:
            raise RuntimeError("the page did not come")
        spent = _timed(app.run)
        slowest = max(slowest, spent)
        print(f"page of {str(chosen.value).strip()!r}: {spent:.0f} ms")
    return slowest


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="medvirk-unit-") as name:
        os.environ["MEDVIRK_DATA"] = name
        os.environ.pop("MEDVIRK_DATABASE_URL", None)
        begun = time.process_time()
        demonstration.build(Path(name), f"sqlite:///{Path(name) / 'medvirk.db'}", GATE)
        print(f"demonstration built in {time.process_time() - begun:.0f} s")
        visitor = User("1", "benchmark", "Benchmark", Role.PSU)
        with mock.patch("survey.pages.visitor.current_user", return_value=visitor):
            kept = [_release() < _READ_MS, _page() < _PAGE_MS]
    print(
        f"{'yes' if all(kept) else 'NO '}  under {_READ_MS:.0f} ms to read, "
        f"{_PAGE_MS:.0f} ms for a page"
    )
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
