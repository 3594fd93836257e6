"""What PSU approved may be opened, and nothing that is less strict than PSU asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from survey import approval
from survey import tranche as tranches
from survey.approval.trend import last_asked
from survey.custody import KEY_FILE, KEY_HOLDERS
from survey.limits import Limits, limits_of
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import Proposal, Tranche, reading, writing
from survey.tranche import State
from tests.survey.approval.examples import (
    APPROVED,
    MINUTES,
    OTHER_TRANSLATION,
    OTHER_WORDS,
    refused,
    under_treatment,
)
from tests.survey.municipality import INSTANT, SOURCE, WHO, a_plan, decided, questionnaire, settle


def decided_with(engine: Engine, **terms: object) -> str:
    """The version PSU approved on these terms."""
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        ruling = replace(APPROVED, **terms)  # type: ignore[arg-type]
        entry = approval.register(session, proposal_id, MINUTES, ruling, "sekretaer")
        approval.confirm(session, entry.id, "leder")
        return session.get_one(Proposal, proposal_id).version_id


def opened(engine: Engine, keys: Path, version_id: str, **wanted: object) -> Tranche:
    with writing(engine) as session:
        wanted = {"languages": ("nb",), "custody": KEY_FILE, **wanted}
        row = tranches.plan(session, keys, a_plan(session, version_id, **wanted), WHO)
        tranches.open_for_answers(session, keys, row, WHO)
        return row


def not_opened(engine: Engine, keys: Path, version_id: str, **wanted: object) -> str:
    with pytest.raises(Problem) as raised:
        opened(engine, keys, version_id, **wanted)
    return raised.value.text_id


def test_words_and_translations_are_approved_together(engine: Engine) -> None:
    with writing(engine) as session:
        version_id = decided(session)
    with reading(engine) as session:
        approved = approval.require_approved(session, version_id, ("nb", "nn"))
        assert approval.approved_languages(session, version_id) == ("nb", "nn")
    assert approved.questionnaire == questionnaire()
    assert approved.decision.wording == "Godkjent."


def test_a_version_without_a_decision_is_told(engine: Engine) -> None:
    with writing(engine) as session:
        version_id = approval.keep_version(session, questionnaire())
    assert refused(engine, "require_approved", version_id, ("nb",)) == "problem-not-approved"
    assert refused(engine, "require_approved", "f" * 64, ("nb",)) == "problem-not-approved"
    with reading(engine) as session:
        assert approval.decision_on(session, version_id) is None
        assert approval.approved_languages(session, version_id) == ()


@pytest.mark.parametrize(
    ("other", "language", "problem"),
    [
        (OTHER_WORDS, "nb", "problem-not-approved"),
        (OTHER_TRANSLATION, "nn", "problem-translation-not-approved"),
        (questionnaire(), "en", "problem-translation-not-approved"),
    ],
)
def test_a_decision_holds_for_nothing_else(
    engine: Engine, other: object, language: str, problem: str
) -> None:
    with writing(engine) as session:
        decided(session)
        version_id = approval.keep_version(session, other)  # type: ignore[arg-type]
    assert refused(engine, "require_approved", version_id, (language,)) == problem


def test_other_translations_lie_beside_the_approved_ones(engine: Engine) -> None:
    with writing(engine) as session:
        version_id = decided(session)
        other_id = approval.keep_version(session, OTHER_TRANSLATION)
        assert other_id != version_id
        assert approval.require_approved(session, other_id, ("nb",)).questionnaire == (
            OTHER_TRANSLATION
        )
        assert approval.version(session, version_id) == questionnaire()


def test_a_replaced_version_is_not_opened_again_and_a_running_tranche_goes_on(
    engine: Engine, keys: Path
) -> None:
    version_id = decided_with(engine)
    with writing(engine) as session:
        settle(session)
    running = opened(engine, keys, version_id)
    with writing(engine) as session:
        proposal_id = under_treatment(session, OTHER_WORDS)
        entry = approval.register(session, proposal_id, MINUTES, APPROVED, "sekretaer")
        approval.confirm(session, entry.id, "leder")
    assert not_opened(engine, keys, version_id) == "problem-superseded"
    with reading(engine) as session:
        approval.require_approved(session, version_id, ("nb",))
        assert session.get_one(Tranche, running.id).state == State.OPEN


def test_the_box_is_kept_as_psu_asked(engine: Engine, keys: Path) -> None:
    version_id = decided_with(engine, custody=KEY_HOLDERS)
    assert not_opened(engine, keys, version_id) == "problem-custody-too-weak"
    stricter = not_opened(engine, keys, version_id, custody=KEY_HOLDERS)
    assert stricter == "problem-not-rehearsed"


def test_the_smallest_group_is_at_least_what_psu_asked(engine: Engine, keys: Path) -> None:
    version_id = decided_with(engine, distribution_minimum=15)
    low = not_opened(engine, keys, version_id, distribution_minimum=14)
    assert low == "problem-minimum-too-low"
    assert opened(engine, keys, version_id).distribution_minimum == 15
    assert opened(engine, keys, version_id, distribution_minimum=20).distribution_minimum == 20


def test_the_other_limits_are_at_least_what_psu_asked(engine: Engine, keys: Path) -> None:
    version_id = decided_with(engine, index_minimum=8, end_class_size=60)
    low = not_opened(engine, keys, version_id, index_minimum=7)
    assert low == "problem-index-too-low"
    assert not_opened(engine, keys, version_id, end_class_size=59) == "problem-end-class-too-low"
    kept = opened(engine, keys, version_id)
    assert limits_of(kept) == Limits(10, 8, 60)
    assert opened(engine, keys, version_id, end_class_size=90).end_class_size == 90


def test_a_decision_after_the_planning_counts_too(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        version_id = approval.keep_version(session, questionnaire())
        wanted = a_plan(session, version_id, languages=("nb",), custody=KEY_FILE)
        planned_id = tranches.plan(session, keys, wanted, WHO).id
    decided_with(engine, distribution_minimum=15)
    with reading(engine) as session:
        planned = session.get_one(Tranche, planned_id)
        told = refused(engine, "require_for_opening", planned)
    assert told == "problem-minimum-too-low"


def test_what_was_asked_last_is_found(engine: Engine, keys: Path) -> None:
    version_id = decided_with(engine)
    with reading(engine) as session:
        assert last_asked(session, "trivsel") is None
    row = opened(engine, keys, version_id)
    with reading(engine) as session:
        found = last_asked(session, "trivsel", row.opens_at + INSTANT)
        assert found is not None
        assert found.id == row.id
        assert last_asked(session, "trivsel", row.opens_at) is None
        assert last_asked(session, "noe_annet") is None


def test_the_same_words_under_another_id_are_another_questionnaire(engine: Engine) -> None:
    with writing(engine) as session:
        decided(session)
        other = loads(SOURCE.replace("id: trivsel", "id: noe_annet"))
        version_id = approval.keep_version(session, other)
    assert refused(engine, "require_approved", version_id, ()) == "problem-not-approved"
