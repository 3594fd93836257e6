"""Load: respondents who enter a code, get the nine questions, answer them and are thanked.

``python -m benchmarks.load`` starts the real server on a database of its own and lets all
respondents load at once and then send at once; ``--over 60`` spreads their arrivals.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import resource
import sys
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from benchmarks.installation import ROOT, Fieldwork, begin_fieldwork, open_box
from benchmarks.report import Measured, check, figures
from benchmarks.request import fetch
from benchmarks.respondent import Respondent
from benchmarks.server import Server, running

_WARM_UP = 3
_BASELINE_REQUESTS = 300


async def _each(
    people: Sequence[Respondent],
    work: Callable[[Respondent], Coroutine[Any, Any, None]],
    seconds: float,
) -> list[str]:
    """Everybody does the work, at moments spread evenly over ``seconds``; returns the faults."""

    async def one(person: Respondent, number: int) -> str | None:
        await asyncio.sleep(seconds * number / len(people))
        try:
            await work(person)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return None

    done = await asyncio.gather(*(one(person, number) for number, person in enumerate(people)))
    return [fault for fault in done if fault is not None]


async def _baseline_seconds(server: Server) -> float:
    """CPU of one ``/healthz``: a connection, the middleware and a SELECT 1."""
    before = server.cpu_seconds()
    for _ in range(_BASELINE_REQUESTS):
        await fetch(server.port, "GET", "/healthz")
    return (server.cpu_seconds() - before) / _BASELINE_REQUESTS


async def measure(server: Server, fieldwork: Fieldwork, seconds: float, seed: int) -> Measured:
    """Load and submit; the sessions stay open until everything is measured."""
    questionnaire = fieldwork.questionnaire
    people = [
        Respondent(code, server.port, random.Random(f"{seed} {number}"))
        for number, code in enumerate(fieldwork.codes)
    ]
    warm, people = people[:_WARM_UP], people[_WARM_UP:]

    async def load(person: Respondent) -> None:
        await person.load()

    async def submit(person: Respondent) -> None:
        await person.submit(questionnaire)

    async def whole(person: Respondent) -> None:
        await person.load()
        await person.submit(questionnaire)

    faults = await _each(warm, whole, 0.0)
    result = Measured(people, warm, faults, baseline_cpu=await _baseline_seconds(server))
    result.rss.append(server.resident_mib())
    with result.clocked(server, "load" if seconds == 0 else "whole"):
        faults += await _each(people, load if seconds == 0 else whole, seconds)
    result.rss.append(server.resident_mib())
    if seconds == 0:
        with result.clocked(server, "submit"):
            faults += await _each([one for one in people if one.form.radios], submit, 0.0)
        result.rss.append(server.resident_mib())
    for person in [*warm, *people]:
        await person.leave()
    return result


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("-n", "--respondents", type=int, default=500)
    parser.add_argument("--over", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--repeat", type=int, default=1, metavar="TIMES")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> int:
    wanted = _arguments(given)
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    sound = True
    for _ in range(wanted.repeat):
        with tempfile.TemporaryDirectory(prefix="medvirk-load-") as name:
            data = Path(name)
            fieldwork = begin_fieldwork(data, wanted.respondents + _WARM_UP)
            with running(ROOT, data) as server:
                result = asyncio.run(measure(server, fieldwork, wanted.over, wanted.seed))
            print(figures(result))
            checks = check(result, open_box(fieldwork), len(fieldwork.codes))
            for line in checks.lines:
                print(line)
            sound = sound and checks.sound
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
