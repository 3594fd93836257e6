"""The real server as a process of its own, and what it uses of CPU time and memory."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import psutil

_PATIENCE_SECONDS = 60.0
_MIB = 1024 * 1024


@dataclass(frozen=True)
class Server:
    port: int
    process: psutil.Process

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def cpu_seconds(self) -> float:
        """User and system time of all threads since the start."""
        used = self.process.cpu_times()
        return float(used.user + used.system)

    def resident_mib(self) -> float:
        return float(self.process.memory_info().rss) / _MIB


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(root: Path, data: Path, port: int | None = None) -> Iterator[Server]:
    """``streamlit run app.py`` in ``root``, with ``data`` as its data folder, until the end."""
    port = port or _free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py"]
    options = ["--server.port", str(port), "--server.address", "127.0.0.1"]
    environment = os.environ | {"MEDVIRK_DATA": str(data)}
    environment.pop("MEDVIRK_DATABASE_URL", None)
    environment.pop("MEDVIRK_PUBLIC_URL", None)
    with subprocess.Popen([*command, *options], cwd=root, env=environment) as started:
        try:
            server = Server(port, psutil.Process(started.pid))
            _wait_until_healthy(server, started)
            yield server
        finally:
            started.terminate()


def _wait_until_healthy(server: Server, started: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until:
        if started.poll() is not None:
            raise RuntimeError(f"the server ended with status {started.returncode}")
        with (
            suppress(OSError),
            closing(HTTPConnection("127.0.0.1", server.port, timeout=5)) as line,
        ):
            line.request("GET", "/healthz")
            if line.getresponse().status == 200:
                return
        time.sleep(0.02)
    raise RuntimeError("the server did not answer in time")
