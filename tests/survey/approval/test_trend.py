"""What changed since last time, told against the version that was asked before this one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from survey import tranche as tranches
from survey.approval.trend import Effect, since_asked
from survey.questionnaire import loads
from survey.store import writing
from tests.survey.municipality import SOURCE, a_plan, decided

CHANGED = (
    SOURCE.replace("Jeg har tillit.", "Jeg har tilit.")
    .replace("        type: likert\n", "        type: likert\n        change_kind: typo\n")
    .replace("nb: Sier du fra?", "nb: Sier du ifra?")
    .replace("      - {name: mer, type: text, label: {nb: Noe mer?, nn: Noko meir?}}\n", "")
    + "      - {name: ny, type: text, label: {nb: Nytt?, nn: Nytt?}}\n"
)


def asked(session: Session, keys: Path, source: str, year: int) -> str:
    """Asked in one spring; returns the id of the version."""
    version_id = decided(session, loads(source))
    times = {
        "opens_at": datetime(year, 3, 1, tzinfo=UTC),
        "closes_at": datetime(year, 4, 1, tzinfo=UTC),
        "title": f"Våren {year}",
    }
    planned = tranches.plan(session, keys, a_plan(session, version_id, **times), "ou")
    planned.state = tranches.State.SEALED
    session.add(planned)
    session.flush()
    return version_id


def test_each_question_has_its_changes_and_what_they_do(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        asked(session, keys, SOURCE, 2024)
        since = since_asked(session, decided(session, loads(CHANGED)))
        assert since is not None
        assert since.tranche.title == "Våren 2024"
        effects = {one.name: since.effect(one.name) for one in since.new.questions}
        assert effects == {
            "velkommen": Effect.NONE,
            "tillit": Effect.KEPT,
            "sier_fra": Effect.BROKEN,
            "hindre": Effect.KEPT,
            "ny": Effect.NEW,
        }
        assert [(one.aspect, one.change_kind) for one in since.of("tillit")] == [("label", "typo")]
        assert [(one.aspect, one.change_kind) for one in since.of("sier_fra")] == [
            ("label", "meaning")
        ]
        assert since.of("hindre") == since.of("ny") == since.general == ()
        assert [one.name for one in since.removed] == ["mer"]


def test_a_version_is_compared_with_what_was_asked_before_it(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        first = asked(session, keys, SOURCE, 2024)
        second = asked(session, keys, CHANGED, 2025)
        third = decided(session, loads(CHANGED.replace("Trivsel", "Trivnad")))
        assert since_asked(session, first) is None
        for version_id, before in ((second, 2024), (third, 2025)):
            since = since_asked(session, version_id)
            assert since is not None
            assert since.tranche.title == f"Våren {before}"


def test_what_is_still_to_come_was_not_asked(engine: Engine, keys: Path) -> None:
    with writing(engine) as session:
        plan = a_plan(session, decided(session))
        tranches.plan(session, keys, plan, "ou")
        asked(session, keys, SOURCE, datetime.now(UTC).year + 1)
        assert since_asked(session, decided(session, loads(CHANGED))) is None
