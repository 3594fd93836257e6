"""The demonstration as built, through the real path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, func, select

from survey import accounts, ballotbox, custody, demonstration, installation, tally
from survey.ballotbox import CodeStatus
from survey.custody import ceremony
from survey.demonstration.pilots import CLOSING, OPENING, PILOTS, TRUST, PilotRound
from survey.installation import Installation
from survey.problem import Problem
from survey.seal import Chosen, Gate
from survey.store import Ballot, ProvenanceNote, Tranche, TrancheUnit, Unit, reading
from survey.tranche import State, participation
from tests.survey.demonstration.test_answers import programme
from tests.survey.municipality import nothing_told

pytestmark = pytest.mark.timeout(300)

FREE_SPEECH = ("Ytringsfrihet 2025", "Ytringsfrihet 2026")
TRUST_REFORM = ("Tillitsreform – oppstart", "Tillitsreform – avslutning")


def _areas_and_pilots(
    _session: Session, _row: Tranche, units: Sequence[TrancheUnit], _valid: Mapping[str, int]
) -> Chosen:
    parents = {unit.unit_id: unit.parent_id for unit in units}
    published = {unit.unit_id for unit in units if unit.pilot or unit.level == "kommuneomraade"}

    def atom(unit_id: str) -> str:
        above = parents[unit_id]
        return unit_id if unit_id in published or above is None else atom(above)

    return Chosen(frozenset(published), {unit.unit_id: atom(unit.unit_id) for unit in units})


AREAS_AND_PILOTS = Gate(_areas_and_pilots, nothing_told)


def url(folder: Path) -> str:
    return f"sqlite:///{folder / 'medvirk.db'}"


@dataclass(frozen=True)
class Built:
    here: Installation
    titles: list[str]
    finished_at: datetime


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    folder = tmp_path_factory.mktemp("demonstration") / "data"
    titles: list[str] = []
    demonstration.build(folder, url(folder), AREAS_AND_PILOTS, titles.append)
    here = installation.initialise(folder, url(folder))
    yield Built(here, titles, datetime.now(UTC))
    here.engine.dispose()


@pytest.fixture
def session(built: Built) -> Iterator[Session]:
    with reading(built.here.engine) as session:
        yield session


def titled(session: Session, title: str) -> Tranche:
    return session.exec(select(Tranche).where(Tranche.title == title)).one()


def test_four_are_sealed_one_open_and_one_waits_for_keys(built: Built, session: Session) -> None:
    states = {tranche.title: tranche.state for tranche in session.exec(select(Tranche))}
    assert set(states) == set(built.titles)
    sealed = {title for title, state in states.items() if state == State.SEALED}
    assert sealed == {*FREE_SPEECH, *TRUST_REFORM}
    others = sorted(state for state in states.values() if state != State.SEALED)
    assert others == [State.OPEN, State.PLANNED]
    (waiting,) = ceremony.waiting(session)
    assert (waiting.custody, waiting.public_key) == (custody.KEY_HOLDERS, None)
    assert all(tranche.synthetic for tranche in session.exec(select(Tranche)))
    assert not any(tranche.spoiled_ballots for tranche in session.exec(select(Tranche)))


@pytest.mark.parametrize(
    ("title", "known"), [(TRUST_REFORM[0], OPENING), (TRUST_REFORM[1], CLOSING)]
)
def test_pilots_carry_the_published_counts(
    session: Session, title: str, known: Mapping[str, PilotRound]
) -> None:
    tranche = titled(session, title)
    counts = tally.read(session, tranche.id)
    for pilot, told in known.items():
        for question, wanted in told.agreement.items():
            count = counts[pilot, question]
            assert count.respondents == told.respondents
            assert count.answered == wanted.answered
            assert count.choices.get("litt_enig", 0) + count.choices.get("helt_enig", 0) == (
                wanted.agree
            )
    note = session.exec(select(ProvenanceNote).where(ProvenanceNote.tranche_id == tranche.id)).one()
    assert (note.question, note.text_id) == (TRUST, "note-reconstructed")


def test_the_trust_counts_are_those_of_the_paper() -> None:
    trust = [
        [(told.agreement[TRUST].agree, told.respondents) for told in known.values()]
        for known in (OPENING, CLOSING)
    ]
    assert trust == [[(14, 20), (15, 17), (15, 16)], [(14, 20), (15, 16), (14, 14)]]
    assert all(
        told.agreement[TRUST].answered == told.respondents
        for known in (OPENING, CLOSING)
        for told in known.values()
    )


@pytest.mark.parametrize("title", FREE_SPEECH)
def test_everybody_was_invited_and_pilots_can_be_shown(session: Session, title: str) -> None:
    rows = {row.unit_id: row for row in participation(session, titled(session, title))}
    assert rows["fredrikstad-kommune"].invited == 6649
    assert 0.55 < rows["fredrikstad-kommune"].responded / 6649 < 0.65
    assert all(rows[pilot].pilot and rows[pilot].responded >= 10 for pilot in PILOTS)


def test_tallies_are_what_the_respondents_answered(session: Session) -> None:
    # With the answers the same in every process, so are the tallies of every build.
    work = programme().free_speech()[1]
    drawn = Counter(
        (name, choice)
        for unit in work.units
        if unit.id in work.codes
        for sheet in work.sheets(unit)
        for name, answer in sheet.items()
        for choice in ([answer] if isinstance(answer, str) else answer)
    )
    counted: Counter[tuple[str, str]] = Counter()
    for (_, question), count in tally.read(session, titled(session, work.title).id).items():
        counted.update({(question, choice): n for choice, n in count.choices.items()})
    assert counted == drawn


def test_the_shown_codes_can_be_used(built: Built, session: Session) -> None:
    shown = built.here.demonstration
    assert shown is not None
    assert len(set(shown.codes)) == 12
    for one in shown.codes:
        for moment in (built.finished_at, built.finished_at + timedelta(days=89)):
            here = built.here
            check = ballotbox.check_code(session, here.pepper, here.keys, one, moment)
            assert check.status == CodeStatus.READY


def test_the_open_tranche_has_some_answers(session: Session) -> None:
    tranche = session.exec(select(Tranche).where(Tranche.state == State.OPEN)).one()
    rows = [row for row in participation(session, tranche) if row.responded]
    in_the_box = session.exec(
        select(func.count(col(Ballot.id))).where(Ballot.tranche_id == tranche.id)
    ).one()
    assert in_the_box == max(row.responded for row in rows) > 10


def test_the_shown_sign_ins_work(built: Built) -> None:
    shown = built.here.demonstration
    assert shown is not None
    assert {role for role, _, _ in shown.sign_ins} == set(accounts.Role)
    for role, username, password in shown.sign_ins:
        token = accounts.sign_in(built.here.engine, username, password, built.finished_at)
        assert token is not None
        with reading(built.here.engine) as session:
            user = accounts.user_of(session, token, built.finished_at)
            assert user is not None
            assert user.role == role


def test_no_code_and_no_key_of_a_sealed_tranche_is_left(built: Built, session: Session) -> None:
    shown = built.here.demonstration
    assert shown is not None
    database = b"".join(path.read_bytes() for path in built.here.folder.glob("medvirk.db*"))
    assert not any(one.encode() in database for one in shown.codes)
    still_open = session.exec(select(Tranche.id).where(Tranche.state == State.OPEN)).one()
    assert [key.stem for key in built.here.keys.iterdir()] == [still_open]


def test_nothing_else_is_left_in_the_folder(built: Built) -> None:
    kept = {path.name for path in built.here.folder.iterdir()}
    assert kept - {"medvirk.db-wal", "medvirk.db-shm"} == {
        "medvirk.db",
        "pepper",
        "keys",
        "demonstration.json",
    }


def test_it_is_not_built_over_an_installation(built: Built) -> None:
    folder = built.here.folder
    with pytest.raises(Problem) as caught:
        demonstration.build(folder, url(folder), AREAS_AND_PILOTS)
    assert caught.value.text_id == "problem-demonstration-exists"
    with reading(built.here.engine) as session:
        assert session.get(Unit, PILOTS[0]) is not None


def test_an_interrupted_build_leaves_nothing_and_can_be_run_again(tmp_path: Path) -> None:
    def interrupt(_title: str) -> None:
        raise KeyboardInterrupt

    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            demonstration.build(
                tmp_path / "new", url(tmp_path / "new"), AREAS_AND_PILOTS, interrupt
            )
        assert not list((tmp_path / "new").iterdir())
