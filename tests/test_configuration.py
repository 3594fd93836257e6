"""The settings that others rest on: Streamlit's, the pins, and what no file may contain."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[A-Za-z0-9.]+)( ; .+)?")
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")
# Put together here, so that this file does not contain what it looks for.
MACHINE_PATHS = "|".join(f"/{folder}/[a-z.]" for folder in ("work", "root", "home"))
SECRETS = "|".join(
    (
        "BEGIN [A-Z ]*PRIVATE" + " KEY",
        "AKIA[0-9A-Z]{16}",
        "gh[pousr]_[A-Za-z0-9]{36}",
        "xox[abprs]-[0-9A-Za-z-]{10}",
        r"[a-z+]+://[^/@:[:space:]{}$]+:[^/@[:space:]{}$<…*]+@",
    )
)
ADDRESSES_OF_PACKAGES = "--(extra-)?index-url|--find-" + "links[ =]|--trusted-" + "host[ =]"


def streamlit_settings() -> dict[str, Any]:
    return tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


def pins(file: str) -> dict[str, str]:
    found = {}
    for line in (ROOT / file).read_text(encoding="utf-8").splitlines():
        if requirement := line.partition("#")[0].strip():
            match = PIN.fullmatch(requirement)
            assert match, f"{file}: not pinned with ==: {requirement}"
            found[match["name"]] = match["version"]
    return found


def lines_with(pattern: str) -> list[str]:
    """``file:line:text`` in everything that is, or could be, committed."""
    command = ["git", "grep", "--no-index", "--exclude-standard", "-nIE", "-e", pattern]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode in (0, 1), ended.stderr
    return ended.stdout.splitlines()


@pytest.mark.parametrize(
    ("section", "option", "value"),
    [
        # 6 answers a second with it on, 60 to 100 with it off.
        ("runner", "postScriptGC", False),
        # On by default: what employees do would be reported to a third party.
        ("browser", "gatherUsageStats", False),
        # Off, `streamlit run` asks for an e-mail address before it serves anything.
        ("server", "headless", True),
        ("client", "toolbarMode", "minimal"),
        ("client", "showErrorDetails", "none"),
        # The defaults have too little contrast (WCAG 2.1, 1.4.3 and 1.4.11).
        ("theme", "borderColor", "#767676"),
        ("theme", "primaryColor", "#0b4f8a"),
    ],
)
def test_streamlit_is_set_as_measured(section: str, option: str, value: object) -> None:
    assert streamlit_settings()[section][option] == value


def test_a_phone_may_sleep_longer_than_streamlit_expects() -> None:
    assert streamlit_settings()["server"]["disconnectedSessionTTL"] > 120


@pytest.mark.parametrize("file", REQUIREMENTS)
def test_every_requirement_is_pinned(file: str) -> None:
    assert pins(file)


def test_development_runs_what_production_runs() -> None:
    development = pins("requirements-dev.txt")
    for name, version in pins("requirements.txt").items():
        assert development.get(name) == version, name


def test_every_named_dependency_is_among_the_pins() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    development = project["optional-dependencies"]["dev"]
    for file, wanted in zip(REQUIREMENTS, (project["dependencies"], development), strict=True):
        names = {re.split(r"[\[=;]", requirement)[0].strip() for requirement in wanted}
        assert names <= pins(file).keys()


@pytest.mark.parametrize("pattern", [MACHINE_PATHS, SECRETS, ADDRESSES_OF_PACKAGES])
def test_no_file_contains_what_belongs_to_one_machine(pattern: str) -> None:
    assert lines_with(pattern) == []


def test_the_search_reads_the_files() -> None:
    assert any(line.startswith("LICENSE:1:") for line in lines_with("^MIT License$"))
