"""The walls between the packages, read off the import statements.

Imports inside functions, relative ones, those for type checking only, and literal calls of
``import_module`` count like any other.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OUTSIDE = ("app", "benchmarks", "tests")


@dataclass(frozen=True)
class Wall:
    """Files under ``inside``, except those under ``exempt``, never import ``forbidden``."""

    inside: str
    forbidden: tuple[str, ...]
    exempt: tuple[str, ...] = ()

    def covers(self, file: Path) -> bool:
        return file.is_relative_to(self.inside) and not any(map(file.is_relative_to, self.exempt))


WALLS = (
    Wall(
        "survey",
        ("streamlit", "analysis", "survey.pages", "survey.__main__", *OUTSIDE),
        exempt=("survey/pages", "survey/__main__.py"),
    ),
    Wall(
        "survey",
        ("starlette", "survey.web"),
        exempt=("survey/web", "survey/pages", "survey/__main__.py"),
    ),
    Wall("analysis", ("survey", "streamlit", "starlette", *OUTSIDE)),
)


def imported(source: str, file: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of every module, or name in a module, that ``source`` imports."""
    package = file.with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = _absolute("." * node.level + (node.module or ""), package)
            for alias in node.names:
                yield node.lineno, f"{base}.{alias.name}"
        elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__"):
            literals = [argument for argument in node.args if isinstance(argument, ast.Constant)]
            for literal in literals[:1]:
                yield node.lineno, _absolute(str(literal.value), package)


def _absolute(name: str, package: tuple[str, ...]) -> str:
    relative = name.lstrip(".")
    level = len(name) - len(relative)
    above = package[: len(package) - level + 1] if level else ()
    return ".".join((*above, relative)).strip(".")


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def breaches(source: str, file: Path) -> list[str]:
    """What ``source``, standing at ``file`` in the repository, imports through a wall."""
    return [
        f"{file}:{line} imports {name}"
        for line, name in imported(source, file)
        if any(
            name == forbidden or name.startswith(f"{forbidden}.")
            for wall in WALLS
            if wall.covers(file)
            for forbidden in wall.forbidden
        )
    ]


def test_no_file_imports_through_a_wall() -> None:
    files = [*ROOT.glob("survey/**/*.py"), *ROOT.glob("analysis/**/*.py")]
    assert files
    found = [
        breach
        for file in sorted(files)
        for breach in breaches(file.read_text(encoding="utf-8"), file.relative_to(ROOT))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("survey/tally.py", "import streamlit as st"),
        ("survey/tally.py", "import numpy, streamlit.errors"),
        ("survey/tally.py", "from analysis import shares"),
        ("survey/tally.py", "from . import pages"),
        ("survey/tally.py", "from .pages import answer"),
        ("survey/tally.py", "from .web.cookies import read"),
        ("survey/tally.py", "from survey import web"),
        ("survey/tally.py", "from starlette.requests import Request"),
        ("survey/tally.py", "def late():\n    import analysis.charts"),
        ("survey/tally.py", "if TYPE_CHECKING:\n    from streamlit import User"),
        ("survey/tally.py", "importlib.import_module('survey.pages.answer')"),
        ("survey/tally.py", "import_module('.pages', 'survey')"),
        ("survey/tally.py", "__import__('streamlit')"),
        ("survey/tally.py", "import tests.conftest"),
        ("survey/__init__.py", "from . import pages"),
        ("survey/store/engine.py", "from ..pages import answer"),
        ("survey/store/engine.py", "from .. import web"),
        ("survey/web/routes.py", "import streamlit"),
        ("survey/web/routes.py", "from ..pages import answer"),
        ("analysis/shares.py", "import survey"),
        ("analysis/shares.py", "from survey.store import tables"),
        ("analysis/deep/down.py", "def late():\n    from streamlit import write"),
    ],
)
def test_a_planted_breach_is_seen(file: str, source: str) -> None:
    assert breaches(source, Path(file))


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("survey/pages/answer.py", "import streamlit, analysis.charts"),
        ("survey/__main__.py", "import analysis, survey.web"),
        ("survey/web/routes.py", "from starlette.routing import Route"),
        ("survey/web/routes.py", "from . import cookies\nfrom ..tranche import opened"),
        ("survey/tally.py", "from .store import tables\nimport analysis_of_variance"),
        ("survey/tally.py", "'import streamlit'  # import analysis"),
        ("analysis/charts.py", "import altair\nfrom . import shares"),
        ("app.py", "import streamlit, survey.pages, analysis"),
    ],
)
def test_what_the_house_allows_is_let_through(file: str, source: str) -> None:
    assert not breaches(source, Path(file))
