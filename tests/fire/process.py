"""A process that forks others to be killed: each dies by SIGKILL at a step chosen beforehand.

Steps are calls of the database driver and of the file system, both as they begin and as they
return, seen by Python's profiler; nothing in the product knows of it. Commands and answers are
lines of JSON; everything is imported once, so that one death costs no more than a fork.
A child may also be forbidden to let any file grow past a size.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sqlite3
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from survey import ballotbox
from survey import pepper as peppers
from survey.ballotbox import Ticket
from survey.problem import Problem
from survey.seal import seal
from survey.store import open_engine
from tests.survey.municipality import BY_AREA, FULL, WHO

_SQLITE = {"execute", "executemany", "commit", "rollback"}
_FILES = {"fsync", "unlink", "rename", "replace", "ftruncate"}
_PSYCOPG = {"Cursor.execute", "Cursor.executemany", "Connection.commit", "Connection.rollback"}


def _is_step(frame: Any, event: str, called: Any) -> bool:
    if event in ("c_call", "c_return"):
        owner, name = getattr(called, "__self__", None), called.__name__
        if isinstance(owner, sqlite3.Cursor | sqlite3.Connection):
            return name in _SQLITE
        return owner is sys.modules["posix"] and name in _FILES
    code = frame.f_code
    return code.co_qualname in _PSYCOPG and "psycopg" in code.co_filename


def _die_at(step: int) -> Callable[[], int]:
    """Returns how many steps there have been, should there be fewer."""
    steps = 0

    def watch(frame: Any, event: str, called: Any) -> None:
        nonlocal steps
        if _is_step(frame, event, called):
            steps += 1
            if steps == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(watch)

    def stop() -> int:
        sys.setprofile(None)
        return steps

    return stop


def _submit(wanted: dict[str, Any]) -> str:
    now = datetime.fromisoformat(wanted["now"])
    ticket = Ticket(wanted["code"], bytes.fromhex(wanted["ballot"]), now)
    engine, pepper = open_engine(wanted["url"]), peppers.load(Path(wanted["folder"]))
    keys = Path(wanted["keys"])
    return str(ballotbox.submit(engine, pepper, keys, ticket, FULL, now).outcome)


def _seal(wanted: dict[str, Any]) -> str:
    engine, now = open_engine(wanted["url"]), datetime.fromisoformat(wanted["now"])
    done = seal(engine, Path(wanted["keys"]), wanted["tranche"], BY_AREA, now, WHO)
    return f"sealed {done.counted}"


def _work(wanted: dict[str, Any], answer: int) -> None:
    stop = _die_at(wanted["step"])
    if limit := wanted.get("largest_file"):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        said = {"submit": _submit, "seal": _seal}[wanted["work"]](wanted)
    except Problem as problem:
        said = problem.text_id
    # What is written here has been said, as thanks on a screen.
    os.write(answer, json.dumps({"said": said, "steps": stop()}).encode())


def _forked(wanted: dict[str, Any]) -> tuple[int, int]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _work(wanted, writing)
        finally:
            os._exit(0)
    os.close(writing)
    return child, reading


def main() -> None:
    for line in sys.stdin:
        wanted: list[dict[str, Any]] = json.loads(line)
        started = [_forked(one) for one in wanted]
        answers = []
        for child, reading in started:
            with os.fdopen(reading, "rb") as pipe:
                told = pipe.read()
            _, status = os.waitpid(child, 0)
            killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
            answers.append((json.loads(told) if told else {}) | {"killed": killed})
        print(json.dumps(answers), flush=True)


if __name__ == "__main__":
    main()
