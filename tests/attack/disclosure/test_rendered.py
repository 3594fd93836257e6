"""The attack on what the running pages hand out: every file that the results page offers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from sqlmodel import select
from streamlit.delta_generator import DeltaGenerator

from analysis import table
from survey.accounts import Role
from survey.demonstration.answers import Answers
from survey.pages.gate import questions_in
from survey.pages.gate_making import tree_of
from survey.pages.registry import RESULTS
from survey.questionnaire import load
from survey.store import Tranche, TrancheUnit, reading
from survey.texts import translator
from tests.attack.disclosure.judging import attacked
from tests.attack.disclosure.town import Answer, Town
from tests.survey.pages.visit import Visit
from tests.survey.web import town as web

_UNIT = "unit-ytringsfrihet"
_NAMES = {unit.name for unit in web._units()}
_FILE = table.to_csv([], "", "", translator("nb"), "nb")
"""How the files with figures begin: those of the page, and of each chart."""


@pytest.fixture
def visit(data_directory: Path, monkeypatch: pytest.MonkeyPatch) -> Visit:
    return Visit(web.build(data_directory), monkeypatch)


def _answers(sheet: Answers) -> dict[str, Answer]:
    return {
        name: frozenset([given] if isinstance(given, str) else given)
        for name, given in sheet.items()
    }


def _by_unit(file: bytes, chosen: str) -> list[tuple[str, bytes]]:
    """Charts of several units have their names in the first column, others that of the round."""
    head, *lines = file.splitlines(keepends=True)
    parts: dict[str, list[bytes]] = {}
    for line in lines:
        name = line.split(b";")[0].decode().strip()
        parts.setdefault(name if name in _NAMES else chosen, []).append(line)
    return [(name, b"".join([head, *found])) for name, found in parts.items()]


def test_the_files_of_the_results_page_give_nobody_away(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[bytes] = []

    def record(*args: Any, **named: Any) -> bool:
        data = named["data"] if "data" in named else args[-1]
        made = data() if callable(data) else data
        offered.append(made if isinstance(made, bytes) else str(made).encode())
        return False

    monkeypatch.setattr(st, "download_button", record)
    monkeypatch.setattr(DeltaGenerator, "download_button", record)
    app = visit.page(RESULTS, Role.PSU)
    files: list[tuple[str, bytes]] = []
    for place, name in enumerate(list(app.selectbox(key=_UNIT).options)):
        offered.clear()
        app.selectbox(key=_UNIT).select_index(place).run()
        assert not app.exception
        chosen = name.split("(")[0].strip()
        tables = [one for one in offered if one.startswith(_FILE)]
        assert tables
        files += [part for one in tables for part in _by_unit(one, chosen)]
    questionnaire = load(web.ROOT / "questionnaires" / "ytringsfrihet.yaml")
    with reading(visit.town.here.engine) as session:
        tranche = session.exec(select(Tranche).where(Tranche.title == web.AFTER)).one()
        units = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)).all()
    tree = tree_of(units)
    sheets = web.answer_sheets(questionnaire, 1)
    people = {unit.id: [_answers(one) for one in sheets.get(unit.id, [])] for unit in tree}
    ids = {unit.name: unit.id for unit in tree}
    told = [(ids[name], part) for name, part in files]
    assert len({unit for unit, _ in told}) >= 4
    questions = [one for one in questions_in(questionnaire, "nb") if one.choices]
    # A publication for each file: together they are all that is offered.
    town = Town(tree, people)
    found = attacked([(town, {unit: part}) for unit, part in told], [[one] for one in questions])
    assert found.nothing, found
    assert found.looked_at > 500
