"""The threat model names only tests that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
PAGE = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("file", "name"), sorted(set(NAMED.findall(PAGE))))
def test_a_named_test_exists(file: str, name: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_claim_names_its_test() -> None:
    claims = PAGE.split("## What holds each claim")[1].split("## How sure")[0]
    rows = [line for line in claims.splitlines() if line.startswith("| ") and "claim |" not in line]
    assert len(rows) > 20
    assert all(NAMED.search(row) or "| the same |" in row for row in rows)
