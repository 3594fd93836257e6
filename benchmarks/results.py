"""Results over a million stored responses: what one view of the page costs the server.

``python -m benchmarks.results`` measures the page's data (tallies, release, summaries, tests,
charts and tables of two tranches), and the whole page run by Streamlit without a browser.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from unittest import mock

from sqlmodel import Session, func, select
from streamlit.testing.v1 import AppTest

from analysis import charts, table
from analysis.question import Question
from analysis.sentence import comparison
from analysis.summary import Series, summarise
from benchmarks.installation import ROOT
from benchmarks.responses import store_responses
from survey import approval, tranche
from survey.accounts import Role, User
from survey.installation import Installation
from survey.pages.gate import questions_in, release_of
from survey.pages.registry import RESULTS
from survey.store import Response, reading
from survey.texts import translator

_LANGUAGE = "nb"
_ROUNDS = 10
_TARGET_MS = 100.0
_SECONDS = 120
_say = translator(_LANGUAGE)


def _data(session: Session, unit: str | None = None) -> int:
    """Everything the page shows of one unit in two tranches; returns how much was drawn."""
    rows = sorted(tranche.everything(session), key=lambda row: row.opens_at)
    releases = [(row.title, release_of(session, row)) for row in rows]
    questions = questions_in(approval.version(session, rows[0].version_id), _LANGUAGE)
    unit = unit or releases[0][1].units[0].id
    lines = []
    drawn = 0
    for question in questions:
        series = [
            Series(title, summarise(question, release.cell(unit, question.name)))
            for title, release in releases
        ]
        lines.append((question, series))
        drawn += _draw(question, series)
    scales = [(one, series[-1].summary) for one, series in lines if one.kind == "scale"]
    charts.overview(scales, _say, _LANGUAGE)
    charts.overview(scales, _say, _LANGUAGE, compact=True)
    table.to_csv(lines, "Kommunen", "Medvirk", _say, _LANGUAGE)
    return drawn


def _draw(question: Question, series: Sequence[Series]) -> int:
    chart = charts.scale if question.kind == "scale" else charts.bars
    spec = chart(question, series, _say, _LANGUAGE).spec
    words = comparison(question, series, _say, _LANGUAGE)
    return len(spec) + len(words) + len(table.table(question, series, _say, _LANGUAGE))


def _page(here: Installation) -> AppTest:
    """The page through the app's entry, both tranches side by side."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=_SECONDS).run()
    app.switch_page(str(RESULTS.script.relative_to(ROOT))).run()
    if app.exception or len(app.checkbox) < 2:
        raise RuntimeError(f"the page did not come: {[one.value for one in app.error]}")
    return app.checkbox[1].check().run()


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


def measure(here: Installation) -> float:
    """Milliseconds of CPU for the page's data."""

    def data() -> None:
        with reading(here.engine) as session:
            _data(session)

    def releases() -> None:
        with reading(here.engine) as session:
            for row in tranche.everything(session):
                release_of(session, row)

    best = _timed("data of the page, two tranches", data)
    _timed("  of which tallies and release", releases)
    app = _page(here)
    _timed("whole page in Streamlit, without a browser", app.run)
    return best


def main(given: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.results", description=__doc__)
    parser.add_argument("--responses", type=int, default=1_000_000)
    wanted = parser.parse_args(given)
    with tempfile.TemporaryDirectory(prefix="medvirk-results-") as name:
        begun = time.perf_counter()
        here = store_responses(Path(name), wanted.responses)
        os.environ["MEDVIRK_DATA"] = name
        os.environ.pop("MEDVIRK_DATABASE_URL", None)
        with reading(here.engine) as session:
            stored = session.exec(select(func.count()).select_from(Response)).one()
        seconds = time.perf_counter() - begun
        print(f"{stored} responses stored and counted in {seconds:.0f} s")
        visitor = User("1", "benchmark", "Benchmark", Role.PSU)
        with mock.patch("survey.pages.visitor.current_user", return_value=visitor):
            best = measure(here)
    print(f"{'yes' if best < _TARGET_MS else 'NO '}  data under {_TARGET_MS:.0f} ms")
    return 0 if best < _TARGET_MS else 1


if __name__ == "__main__":
    sys.exit(main())
