"""Questions as the pages see them: one base for all that is shown of a sensitive one."""

from __future__ import annotations

from pathlib import Path

from survey.pages.gate import questions_in
from survey.questionnaire import load

ROOT = Path(__file__).parents[3]


def test_a_sensitive_question_is_always_of_all_who_answered() -> None:
    questionnaire = load(ROOT / "questionnaires" / "ytringsfrihet.yaml")
    asked = {one.name: one for one in questionnaire.answerable}
    for one in questions_in(questionnaire, "nb"):
        assert one.base == ("answered" if asked[one.name].sensitive else asked[one.name].base)
    valid = [one.name for one in asked.values() if one.sensitive and one.base == "valid"]
    assert valid
