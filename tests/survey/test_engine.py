"""Connections: durable, wiping, and telling of what went wrong without giving anything away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError, StatementError
from sqlmodel import delete, select

from survey.problem import Problem
from survey.store import Account, AuditEntry, open_engine, reading, rewrite_files, upgrade, writing

BALLOT_BOX = ("code", "ballot", "response", "answer")


def account(name: str) -> Account:
    return Account(id=name, username=name, name=name, role="ou", password_hash="x")


def names(engine: Engine) -> set[str]:
    with reading(engine) as session:
        return set(session.exec(select(Account.id)))


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("temp_store", 2),
    ],
)
def test_sqlite_commits_are_durable_and_deletions_wiped(
    sqlite_engine: Engine, pragma: str, value: object
) -> None:
    with writing(sqlite_engine) as session:
        read_back = session.connection().exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
    assert read_back == value


@pytest.mark.parametrize("table", BALLOT_BOX)
def test_ballot_box_tables_have_no_running_number(sqlite_engine: Engine, table: str) -> None:
    with sqlite_engine.connect() as connection, pytest.raises(DBAPIError, match="no such column"):
        connection.exec_driver_sql(f"SELECT rowid FROM {table}")


def test_postgresql_commits_are_durable(postgres_engine: Engine) -> None:
    with writing(postgres_engine) as session:
        shown = session.connection().exec_driver_sql("SHOW synchronous_commit").scalar_one()
    assert shown == "on"


def test_the_usual_postgresql_address_works(postgres_url: str) -> None:
    plain = postgres_url.replace("postgresql+psycopg:", "postgresql:")
    engine = open_engine(plain)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar_one() == 1
    engine.dispose()


@pytest.mark.parametrize("url", ["", "nonsense", "oracle9://here/x", "postgresql+nodriver://h/x"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(Problem) as told:
        open_engine(url)
    assert told.value.text_id == "problem-unreachable-database"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem) as told:
        open_engine(f"sqlite:///{tmp_path / 'file' / 'medvirk.db'}")
    assert told.value.text_id == "problem-data-folder"


def test_times_come_back_in_utc(engine: Engine) -> None:
    oslo = timezone(timedelta(hours=2))
    with writing(engine) as session:
        at = datetime(2026, 6, 1, 14, 30, tzinfo=oslo)
        session.add(AuditEntry(at=at, who="a", action="b", subject="c"))
    with reading(engine) as session:
        found = session.exec(select(AuditEntry.at)).one()
    assert (found, found.tzinfo) == (datetime(2026, 6, 1, 12, 30, tzinfo=UTC), UTC)


def test_a_time_without_a_zone_is_refused(engine: Engine) -> None:
    naive = datetime(2026, 6, 1, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(StatementError, match="without a zone"), writing(engine) as session:
        session.add(AuditEntry(at=naive, who="a", action="b", subject="c"))
    with reading(engine) as session, pytest.raises(StatementError, match="without a zone"):
        session.exec(select(AuditEntry).where(AuditEntry.at > naive)).all()


def test_errors_do_not_show_values(engine: Engine) -> None:
    query = text("SELECT name FROM no_such_table WHERE code = :code")
    with reading(engine) as session, pytest.raises(DBAPIError) as raised:
        session.connection().execute(query, {"code": "SECRET-CODE"})
    assert "no_such_table" in str(raised.value)
    assert "SECRET-CODE" not in str(raised.value)


def test_an_exception_undoes_the_block(engine: Engine) -> None:
    def fail() -> None:
        with writing(engine) as session:
            session.add(account("lost"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert names(engine) == set()


def test_a_reader_sees_one_state(engine: Engine) -> None:
    with writing(engine) as session:
        session.add(account("first"))
    if engine.dialect.name == "sqlite":
        with reading(engine) as session:
            session.exec(select(Account)).all()
            with writing(engine) as other:
                other.add(account("second"))
            assert len(session.exec(select(Account)).all()) == 1
    assert "first" in names(engine)


def test_a_full_disk_is_told_and_nothing_kept(sqlite_engine: Engine) -> None:
    sqlite_engine.dispose()

    def fill(connection: object, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # type: ignore[attr-defined]

    event.listen(sqlite_engine, "connect", fill)
    large = AuditEntry(at=datetime.now(UTC), who="a", action="b", subject="c" * 100_000)
    with pytest.raises(Problem) as told, writing(sqlite_engine) as session:
        session.add_all([account("small"), large])
    assert told.value.text_id == "problem-not-saved"
    event.remove(sqlite_engine, "connect", fill)
    sqlite_engine.dispose()
    assert names(sqlite_engine) == set()


def test_a_read_only_server_is_told(postgres_engine: Engine) -> None:
    @event.listens_for(postgres_engine, "begin")
    def fail_over(connection: Connection) -> None:
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")

    with pytest.raises(Problem) as told, writing(postgres_engine) as session:
        session.add(account("never"))
    assert told.value.text_id == "problem-not-saved"


def test_rewriting_keeps_what_is_there(engine: Engine) -> None:
    with writing(engine) as session:
        session.add(account("kept"))
    rewrite_files(engine)
    assert names(engine) == {"kept"}


def test_rewriting_leaves_no_free_pages_and_no_journal(sqlite_engine: Engine) -> None:
    with writing(sqlite_engine) as session:
        session.add(AuditEntry(at=datetime.now(UTC), who="a", action="b", subject="c" * 100_000))
    with writing(sqlite_engine) as session:
        session.exec(delete(AuditEntry))
    with sqlite_engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() > 20
    rewrite_files(sqlite_engine)
    with sqlite_engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA freelist_count").scalar_one() == 0
    assert Path(f"{sqlite_engine.url.database}-wal").stat().st_size == 0


def test_a_busy_journal_is_told(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("survey.store.engine._BUSY_SECONDS", 0)
    monkeypatch.setattr("survey.store.engine._CHECKPOINT_ATTEMPTS", 2)
    monkeypatch.setattr("survey.store.engine._CHECKPOINT_PAUSE_SECONDS", 0)
    engine = open_engine(sqlite_url)
    upgrade(engine)
    with reading(engine) as session:
        session.exec(select(Account)).all()
        with pytest.raises(Problem) as told:
            rewrite_files(engine)
    assert told.value.text_id == "problem-journal-busy"
    rewrite_files(engine)
    engine.dispose()


def test_a_locked_table_is_told(postgres_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("survey.store.engine._BUSY_SECONDS", 0.05)
    with writing(postgres_engine) as session:
        session.connection().execute(text("LOCK TABLE ballot IN ACCESS SHARE MODE"))
        with pytest.raises(Problem) as told:
            rewrite_files(postgres_engine)
    assert told.value.text_id == "problem-not-wiped"


def test_a_writer_in_the_way_is_told(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("survey.store.engine._BUSY_SECONDS", 0)
    engine = open_engine(sqlite_url)
    upgrade(engine)
    with writing(engine) as session:
        session.add(account("writer"))
        session.flush()
        with pytest.raises(Problem) as told:
            rewrite_files(engine)
    assert told.value.text_id == "problem-not-wiped"
    engine.dispose()
