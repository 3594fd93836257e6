"""From ``streamlit run`` to the first rendered page, and what the imports cost.

``python -m benchmarks.start`` starts the real server again and again, and asks for its first
page as soon as it answers. Imports are timed in fresh interpreters.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from websockets.asyncio.client import connect
from websockets.typing import Origin, Subprotocol

from benchmarks.installation import ROOT, begin_fieldwork
from benchmarks.page import read_run, rerun
from benchmarks.server import Server, running

_TARGET_PAGE = 5.0
_TARGET_IMPORT = 1.5
_PACKAGES = ("survey", "analysis")
# The packages below import all that they need, the pages aside: those are Streamlit's.
_IMPORT = """
import importlib, pkgutil, sys
top = importlib.import_module(sys.argv[1])
for one in pkgutil.iter_modules(top.__path__, sys.argv[1] + "."):
    if one.name not in ("survey.pages", "survey.__main__", "survey.demonstration"):
        importlib.import_module(one.name)
"""


async def _first_page(server: Server) -> None:
    async with connect(
        f"ws://127.0.0.1:{server.port}/_stcore/stream",
        origin=Origin(server.origin),
        subprotocols=[Subprotocol("streamlit")],
    ) as connection:
        await connection.send(rerun(server.origin, ""))
        run = await read_run(connection)
    if not run.texts:
        raise RuntimeError("the first page was empty")


def start_seconds(data: Path) -> float:
    begun = time.perf_counter()
    with running(ROOT, data) as server:
        asyncio.run(_first_page(server))
        return time.perf_counter() - begun


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, and of CPU, which other work on the machine disturbs less."""

    clock: float
    cpu: float


def import_cost(module: str, times: int) -> Cost:
    """The least of several fresh interpreters that import every module of a package."""
    whole = [_interpreter(_IMPORT, module) for _ in range(times)]
    empty = [_interpreter("pass", module) for _ in range(times)]
    return Cost(
        min(one.clock for one in whole) - min(one.clock for one in empty),
        min(one.cpu for one in whole) - min(one.cpu for one in empty),
    )


def _interpreter(program: str, module: str) -> Cost:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", program, module], cwd=ROOT, check=True)
    clock = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def main(given: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    times = parser.parse_args(given).times
    with tempfile.TemporaryDirectory(prefix="medvirk-start-") as name:
        begin_fieldwork(Path(name), 1)
        page = [start_seconds(Path(name)) for _ in range(times)]
    print(f"first rendered page: best {min(page):.2f} s, slowest {max(page):.2f} s")
    sound = min(page) < _TARGET_PAGE
    for module in _PACKAGES:
        cost = import_cost(module, times)
        print(f"import of all of {module}: {cost.clock:.2f} s, {cost.cpu:.2f} s of CPU")
        sound = sound and cost.clock < _TARGET_IMPORT
    print(
        f"{'yes' if sound else 'NO '}  page under {_TARGET_PAGE:.0f} s, imports under "
        f"{_TARGET_IMPORT} s"
    )
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
