"""The attack on what the running pages hand out: every file that the results page offers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from sqlmodel import select
from streamlit.delta_generator import DeltaGenerator

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
_FILE = translator("nb")("csv-unit").encode("utf-8-sig")


@pytest.fixture
def visit(data_directory: Path, monkeypatch: pytest.MonkeyPatch) -> Visit:
    return Visit(web.build(data_directory), monkeypatch)


def _answers(sheet: Answers) -> dict[str, Answer]:
    return {
        name: frozenset([given] if isinstance(given, str) else given)
        for name, given in sheet.items()
    }


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
    files = {}
    names = list(app.selectbox(key=_UNIT).options)
    for place, name in enumerate(names):
        offered.clear()
        app.selectbox(key=_UNIT).select_index(place).run()
        assert not app.exception
        (files[name.split("(")[0].strip()],) = [one for one in offered if one.startswith(_FILE)]
    questionnaire = load(web.ROOT / "questionnaires" / "ytringsfrihet.yaml")
    with reading(visit.town.here.engine) as session:
        tranche = session.exec(select(Tranche).where(Tranche.title == web.AFTER)).one()
        units = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id)).all()
    tree = tree_of(units)
    sheets = web.answer_sheets(questionnaire, 1)
    people = {unit.id: [_answers(one) for one in sheets.get(unit.id, [])] for unit in tree}
    by_id = {unit.id: files[unit.name] for unit in tree if unit.name in files}
    assert len(by_id) == len(files) >= 4
    questions = [one for one in questions_in(questionnaire, "nb") if one.choices]
    found = attacked([(Town(tree, people), by_id)], [[one] for one in questions])
    assert found.nothing, found
    assert found.looked_at > 500
