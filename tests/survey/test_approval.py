"""What PSU approved: these very words, in these very translations."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from survey import approval
from survey.problem import Problem
from survey.questionnaire import loads
from survey.store import Decision, QuestionnaireVersion, reading, writing
from tests.survey.municipality import SOURCE, WHO, decided, questionnaire

OTHER_WORDS = loads(SOURCE.replace("Jeg har tillit.", "Jeg har stor tillit."))
OTHER_TRANSLATION = loads(SOURCE.replace("Eg har tillit.", "Eg har stor tillit."))


def told(engine: Engine, fingerprint: str, languages: tuple[str, ...]) -> str:
    with pytest.raises(Problem) as raised, reading(engine) as session:
        approval.require_approved(session, fingerprint, languages)
    return raised.value.text_id


def test_a_version_is_kept_word_for_word_and_once(engine: Engine) -> None:
    with writing(engine) as session:
        fingerprints = {approval.keep_version(session, questionnaire()) for _ in range(3)}
    assert fingerprints == {questionnaire().fingerprint}
    with reading(engine) as session:
        assert session.exec(select(QuestionnaireVersion.source)).one() == SOURCE
        assert approval.version(session, fingerprints.pop()) == questionnaire()


def test_an_unknown_version_is_told(engine: Engine) -> None:
    with reading(engine) as session, pytest.raises(Problem) as raised:
        approval.version(session, "f" * 64)
    assert raised.value.text_id == "problem-unknown-version"
    assert "f" * 13 not in raised.value.told("nb")


def test_a_decision_approves_words_and_translations(engine: Engine) -> None:
    minute = approval.Minute("PSU", "PS 7/26", date(2026, 2, 1), "Enstemmig godkjent.")
    with writing(engine) as session:
        approval.register_decision(session, questionnaire(), minute, WHO)
    with reading(engine) as session:
        approved = approval.require_approved(session, questionnaire().fingerprint, ("nb", "nn"))
    assert approved.questionnaire == questionnaire()
    decision = approved.decision
    assert decision.translations == {"nn": questionnaire().translation_fingerprint("nn")}
    assert (decision.body, decision.case_number) == ("PSU", "PS 7/26")
    assert (decision.decided_on, decision.wording) == (minute.decided_on, minute.wording)
    assert decision.registered_by == WHO


def test_a_version_without_a_decision_is_told(engine: Engine) -> None:
    with writing(engine) as session:
        approval.keep_version(session, questionnaire())
    assert told(engine, questionnaire().fingerprint, ("nb",)) == "problem-not-approved"


def test_a_decision_holds_for_no_other_words(engine: Engine) -> None:
    with writing(engine) as session:
        decided(session)
        approval.keep_version(session, OTHER_WORDS)
    assert OTHER_WORDS.fingerprint != questionnaire().fingerprint
    assert told(engine, OTHER_WORDS.fingerprint, ("nb",)) == "problem-not-approved"


def test_a_language_the_questionnaire_does_not_have_is_told(engine: Engine) -> None:
    with writing(engine) as session:
        fingerprint = decided(session)
    assert told(engine, fingerprint, ("nb", "en")) == "problem-translation-not-approved"


def test_other_translations_cannot_slip_in(engine: Engine) -> None:
    with writing(engine) as session:
        fingerprint = decided(session)
    assert OTHER_TRANSLATION.fingerprint == fingerprint
    with pytest.raises(Problem) as raised, writing(engine) as session:
        decided(session, OTHER_TRANSLATION)
    assert raised.value.text_id == "problem-other-translations"
    with reading(engine) as session:
        kept = approval.require_approved(session, fingerprint, ("nb", "nn")).questionnaire
    assert kept == questionnaire()


def test_the_latest_decision_counts(engine: Engine) -> None:
    with writing(engine) as session:
        fingerprint = decided(session)
    with writing(engine) as session:
        decided(session)
        latest = approval.decision_on(session, fingerprint)
        assert latest is not None
        assert latest.registered_at == max(session.exec(select(Decision.registered_at)))
        latest.translations = {}
        session.add(latest)
    assert told(engine, fingerprint, ("nn",)) == "problem-translation-not-approved"


def test_no_decision_is_none(engine: Engine) -> None:
    with reading(engine) as session:
        assert approval.decision_on(session, "f" * 64) is None
