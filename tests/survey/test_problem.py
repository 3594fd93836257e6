"""Problems: told in the reader's language."""

from __future__ import annotations

import pytest

from survey.problem import Problem
from survey.texts import LANGUAGES


def test_told_in_each_language() -> None:
    problem = Problem("problem-username-taken", username="kari")
    told = {problem.told(language) for language in LANGUAGES}
    assert len(told) == len(LANGUAGES)
    assert all("kari" in sentence for sentence in told)


def test_in_bokmaal_where_nobody_asks() -> None:
    problem = Problem("problem-unknown-tranche")
    assert str(problem) == problem.told("nb") == problem.told("xx")


def test_a_missing_text_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        Problem("problem-nobody-wrote").told()
