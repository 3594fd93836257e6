"""Results leave through one door: who may touch what respondents' answers became.

Sealed answers and their tallies are for sealing, counting, deleting, keeping and the gate. Every
page, chart, table and file is made from a release, which ``survey.pages.gate.release_of`` alone
gives out.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from survey import store
from tests.test_walls import ROOT, imported

ROWS = ("Response", "Answer", "Tally", "TallyChoice")
TABLES = ("response", "answer", "tally", "tally_choice")
MODULE = "survey.tally"

MAY_TOUCH = (
    "survey/seal.py",
    "survey/tally.py",
    "survey/retention.py",
    "survey/stored.py",
    "survey/backup",
    "survey/store",
    "survey/pages/gate_making.py",
)
"""Whole files. Beside them one function counts who has answered, never what."""
COUNTS_PERSONS = ("survey/tranche.py", "participation")

RELEASES_ARE_MADE = ("survey/pages/gate_making.py", "survey/pages/gate_again.py")
"""Where ``release`` and ``from_bytes`` of the disclosure package may be called, and the gate."""
MAKING = ("release", "from_bytes", "publishable", "QuestionCounts")
OPENS_STORED = "survey/pages/gate.py"
STORED_RELEASES = ("survey.releases.content", "survey.releases.everything")
KEEPS_RELEASES = ("survey/seal.py", "survey/releases.py", *RELEASES_ARE_MADE, OPENS_STORED)


def _inside(file: Path, several: tuple[str, ...]) -> bool:
    return any(file.is_relative_to(one) for one in several)


def touches(source: str, file: Path) -> list[str]:
    """What ``source``, standing at ``file`` in the repository, has of sealed answers."""
    if _inside(file, MAY_TOUCH):
        return []
    found = [(line, f"imports {name}") for line, name in imported(source, file) if _is_tally(name)]
    found += [(line, f"mentions {name}") for line, name in _mentions(source)]
    if str(file) == COUNTS_PERSONS[0]:
        found = [one for one in found if one[1] != "imports survey.store.Tally"]
        found += [(line, "uses Tally") for line in _elsewhere(source, COUNTS_PERSONS[1], "Tally")]
    return [f"{file}:{line} {what}" for line, what in found]


def _is_tally(name: str) -> bool:
    if name == MODULE or name.startswith(f"{MODULE}."):
        return True
    return name.startswith("survey.store") and name.rpartition(".")[2] in (*ROWS, "*")


def _mentions(source: str) -> Iterator[tuple[int, str]]:
    """The rows as attributes of a module, and the tables in words that a database is told."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(value=whole, attr=name) if name in ROWS and ast.unparse(
                whole
            ).rpartition(".")[2] in ("store", "tables"):
                yield node.lineno, name
            case ast.Constant(value=str(text)) if _is_sql(text):
                yield node.lineno, text.split("\n")[0]
            case ast.Subscript(slice=ast.Constant(value=name)) if name in TABLES and ast.unparse(
                node.value
            ).endswith("metadata.tables"):
                yield node.lineno, str(name)


def _is_sql(text: str) -> bool:
    words = text.lower().replace('"', " ").replace(",", " ").replace(";", " ").split()
    return any(
        first in ("from", "join", "into", "update", "table") and second in TABLES
        for first, second in pairwise(words)
    ) and any(verb in words for verb in ("select", "insert", "update", "delete", "truncate"))


def _elsewhere(source: str, function: str, name: str) -> list[int]:
    """Lines where ``name`` is used outside a function."""
    nodes = list(ast.walk(ast.parse(source)))
    inside = {
        id(below)
        for node in nodes
        if isinstance(node, ast.FunctionDef) and node.name == function
        for below in ast.walk(node)
    }
    return [
        node.lineno
        for node in nodes
        if isinstance(node, ast.Name) and node.id == name and id(node) not in inside
    ]


def makes(source: str, file: Path) -> list[str]:
    """Where ``source`` makes or opens a release itself instead of asking the gate for it."""
    allowed = (*RELEASES_ARE_MADE, OPENS_STORED)
    found = []
    if not _inside(file, allowed) and file.parts[0] != "analysis":
        names = {f"analysis.disclosure.{name}" for name in MAKING}
        found += [
            f"{file}:{line} imports {name}"
            for line, name in imported(source, file)
            if name in names or ".".join(name.split(".")[:2] + name.split(".")[-1:]) in names
        ]
        found += [
            f"{file}:{node.lineno} calls disclosure.{node.attr}"
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Attribute)
            and node.attr in MAKING
            and ast.unparse(node.value).endswith("disclosure")
        ]
    if not _inside(file, KEEPS_RELEASES):
        found += [
            f"{file}:{line} imports {name}"
            for line, name in imported(source, file)
            if name in STORED_RELEASES or name == "survey.store.TrancheRelease"
        ]
    return found


def _files() -> list[Path]:
    return sorted([ROOT / "app.py", *ROOT.glob("survey/**/*.py"), *ROOT.glob("analysis/**/*.py")])


def test_nothing_but_the_gate_has_sealed_answers_in_its_hands() -> None:
    found = [
        one
        for file in _files()
        for one in touches(file.read_text(encoding="utf-8"), file.relative_to(ROOT))
    ]
    assert not found, "\n".join(found)


def test_nothing_but_the_gate_makes_or_opens_releases() -> None:
    found = [
        one
        for file in _files()
        if not file.is_relative_to(ROOT / "survey" / "store")
        for one in makes(file.read_text(encoding="utf-8"), file.relative_to(ROOT))
    ]
    assert not found, "\n".join(found)


def test_the_names_are_those_of_the_tables() -> None:
    assert tuple(getattr(store, row).__tablename__ for row in ROWS) == TABLES
    for name in (*MAY_TOUCH, *RELEASES_ARE_MADE, OPENS_STORED, COUNTS_PERSONS[0]):
        assert (ROOT / name).exists()


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("survey/pages/results.py", "from survey import tally"),
        ("survey/pages/results.py", "import survey.tally as counts"),
        ("survey/pages/results.py", "from survey.tally import read"),
        ("survey/pages/results.py", "from survey.store import Tranche, TallyChoice"),
        ("survey/pages/results.py", "from survey.store.tables import Response"),
        ("survey/pages/results.py", "from survey import store\nstore.Answer"),
        ("survey/pages/results.py", "session.execute(text('SELECT * FROM tally'))"),
        ("survey/pages/results.py", "run('select a, b from unit join tally_choice on 1=1')"),
        ("survey/pages/results.py", "SQLModel.metadata.tables['response']"),
        ("survey/pages/gate.py", "from survey import tally"),
        ("survey/follow_up/report.py", "def late():\n    from survey.store import Tally"),
        ("survey/tranche.py", "def phase():\n    return Tally.count"),
        ("survey/tranche.py", "from survey.store import Response"),
        ("survey/response_rate/rate.py", "import_module('survey.tally')"),
        ("survey/web/routes.py", "from ..store import Answer"),
        ("analysis/table.py", "import survey.tally"),
        ("survey/pages/results.py", "from survey.store import *"),
        ("app.py", "from survey.tally import read"),
    ],
)
def test_a_planted_touch_is_seen(file: str, source: str) -> None:
    assert touches(source, Path(file))


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("survey/pages/results.py", "from analysis.disclosure import release"),
        ("survey/pages/results.py", "from analysis import disclosure\ndisclosure.release(a, b)"),
        ("survey/pages/results.py", "from analysis.disclosure.releasing import release"),
        ("survey/pages/results.py", "from analysis.disclosure.stored import from_bytes"),
        ("survey/pages/report.py", "from analysis.disclosure import Release, QuestionCounts"),
        ("survey/pages/report.py", "import analysis.disclosure\nanalysis.disclosure.from_bytes(b)"),
        ("survey/pages/report.py", "from survey.store import TrancheRelease"),
        ("survey/pages/report.py", "from survey.releases import content"),
        ("survey/web/routes.py", "from survey.releases import everything"),
        ("app.py", "from analysis.disclosure import release"),
    ],
)
def test_a_planted_release_is_seen(file: str, source: str) -> None:
    assert makes(source, Path(file))


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("survey/tranche.py", "def participation():\n    return Tally.respondents"),
        ("survey/pages/results.py", "from survey.pages.gate import release_of, questions_in"),
        ("survey/pages/results.py", "from analysis.disclosure import Release, pooled, part_of"),
        ("survey/pages/results.py", "'from tally'  # from survey import tally"),
        ("survey/pages/answer.py", "from survey.ballotbox import submit"),
        ("survey/web/routes.py", "from starlette.responses import Response\nResponse()"),
        ("survey/pages/gate.py", "from analysis import disclosure\ndisclosure.from_bytes(b)"),
        (
            "analysis/disclosure/releasing.py",
            "from analysis.disclosure.published import publishable",
        ),
        ("survey/retention.py", "from survey.store import Answer, Response"),
    ],
)
def test_what_belongs_is_let_through(file: str, source: str) -> None:
    assert not touches(source, Path(file))
    assert not makes(source, Path(file))
