"""OU's own words in the report: theirs alone to write, and nobody's work is undone unseen."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from survey import audit, publication
from survey.problem import Problem
from survey.publication import OwnWords
from survey.store import reading, writing
from tests.survey.municipality import Fieldwork

TEXTS = {"background": "Bakgrunnen.\n\n1. Først\n2. Så", "meeting_date": "12.05.2026"}


@pytest.fixture
def sealed(fieldwork: Fieldwork) -> Fieldwork:
    fieldwork.seal()
    return fieldwork


def save(sealed: Fieldwork, texts: dict[str, str], seen: int, who: str = "ou") -> OwnWords:
    with writing(sealed.engine) as session:
        return publication.save_own_words(session, sealed.tranche_id, texts, seen, who)


def refused(sealed: Fieldwork, texts: dict[str, str], seen: int, who: str = "ou") -> str:
    with pytest.raises(Problem) as raised:
        save(sealed, texts, seen, who)
    assert raised.value.told("nb")
    return raised.value.text_id


def stored(sealed: Fieldwork) -> OwnWords:
    with reading(sealed.engine) as session:
        return publication.own_words(session, sealed.tranche_id)


def test_what_is_saved_is_what_is_read(sealed: Fieldwork) -> None:
    assert stored(sealed) == OwnWords()
    save(sealed, {**TEXTS, "assessment": "  ", "unknown": "kastes"}, 0)
    found = stored(sealed)
    assert found.texts == TEXTS
    assert (found.revision, found.saved_by) == (1, "ou")
    assert found.saved_at is not None
    save(sealed, {"assessment": "Bra."}, 1)
    assert stored(sealed).texts == {"assessment": "Bra."}
    with reading(sealed.engine) as session:
        assert [one.action for one in audit.latest(session)[:2]] == ["report-saved"] * 2


def test_the_last_saved_wins_but_not_over_what_was_not_seen(sealed: Fieldwork) -> None:
    save(sealed, TEXTS, 0)
    assert refused(sealed, {"background": "Noe annet."}, 0) == "problem-report-meanwhile"
    assert stored(sealed).texts == TEXTS
    save(sealed, {"background": "Noe annet."}, 1)
    assert stored(sealed).texts == {"background": "Noe annet."}


@pytest.mark.parametrize("who", ["medlem", "sekretaer", "leder", "administrator"])
def test_only_ou_writes(sealed: Fieldwork, who: str) -> None:
    assert refused(sealed, TEXTS, 0, who) == "problem-not-your-role"


def test_what_is_wrong_is_told(sealed: Fieldwork) -> None:
    assert refused(sealed, {}, 0) == "problem-report-unchanged"
    assert refused(sealed, {"background": "x" * 20_001}, 0) == "problem-report-too-long"
    assert refused(sealed, {"meeting_date": "x" * 301}, 0) == "problem-report-too-long"
    save(sealed, TEXTS, 0)
    assert refused(sealed, TEXTS, 1) == "problem-report-unchanged"


def test_there_is_no_report_before_there_are_results(fieldwork: Fieldwork) -> None:
    assert refused(fieldwork, TEXTS, 0) == "problem-not-sealed"

    def act(session: Session) -> None:
        publication.save_own_words(session, "none", TEXTS, 0, "ou")

    with pytest.raises(Problem) as raised, writing(fieldwork.engine) as session:
        act(session)
    assert raised.value.text_id == "problem-unknown-tranche"
