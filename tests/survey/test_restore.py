"""Restoring: everything up to the backup, exactly once, or nothing at all."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import URL, inspect, text
from sqlmodel import select

from survey import audit, installation, pepper
from survey.__main__ import main
from survey.backup import archive, take
from survey.backup.restoring import Lost
from survey.ballotbox import Outcome
from survey.installation import DEMONSTRATION_FILE
from survey.problem import Problem
from survey.store import Tranche, check_revision, migration, open_engine, reading
from survey.tally import Count
from tests.survey.municipality import DURING, FULL, WHO, Fieldwork
from tests.survey.replica import Place, contents, installed, new_database

TITLE = "Våren 2026"
Change = Callable[[dict[str, bytes]], None]


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where to restore to: each kind of database, whatever the backup was taken of."""
    folder = tmp_path / "restored"
    if request.param == "sqlite":
        yield Place(folder, f"sqlite:///{folder / 'medvirk.db'}")
        return
    server: URL = request.getfixturevalue("postgres_server")
    with new_database(server) as url:
        yield Place(folder, url)


@pytest.fixture
def sqlite_place(tmp_path: Path) -> Place:
    folder = tmp_path / "restored"
    return Place(folder, f"sqlite:///{folder / 'medvirk.db'}")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "medvirk.zip"


@pytest.fixture
def taken(sqlite_fieldwork: Fieldwork, file: Path) -> Path:
    """A backup of a tranche with three ballots in the box, keys included."""
    sqlite_fieldwork.answer_all((one, FULL) for one in sqlite_fieldwork.codes["hage"])
    take(installed(sqlite_fieldwork), file, WHO, with_keys=True)
    return file


def told(place: Place, file: Path) -> str:
    with pytest.raises(Problem) as raised:
        place.restore(file)
    assert "\n" not in raised.value.told()
    return raised.value.text_id


def nothing_was_made(place: Place) -> bool:
    return not place.folder.exists() or not any(place.folder.iterdir())


def test_all_is_there_again_in_either_database(
    fieldwork: Fieldwork, place: Place, file: Path
) -> None:
    fieldwork.answer_all((one, FULL) for one in fieldwork.codes["hage"])
    (fieldwork.keys.parent / DEMONSTRATION_FILE).write_text("{}", encoding="utf-8")
    take(installed(fieldwork), file, WHO)
    before = contents(fieldwork.engine)
    place.restore(file)
    with place.opened(fieldwork) as replica:
        check_revision(replica.engine)
        after = contents(replica.engine)
        with reading(replica.engine) as session:
            assert audit.latest(session, 1)[0].action == "backup-restored"
    assert [one for one in after.pop("audit_entry") if one not in before["audit_entry"]] != []
    assert after == {name: rows for name, rows in before.items() if name != "audit_entry"}
    for name in (pepper.FILE_NAME, DEMONSTRATION_FILE):
        restored = place.folder / name
        assert restored.read_bytes() == (fieldwork.keys.parent / name).read_bytes()
        assert restored.stat().st_mode & 0o777 == 0o600


def test_the_drill_in_the_middle_of_a_tranche(
    fieldwork: Fieldwork, place: Place, file: Path
) -> None:
    skole, hage, hjem = (fieldwork.codes[unit] for unit in ("skole", "hage", "hjem"))
    before = fieldwork.ticket(skole[0])
    fieldwork.submit(before)
    fieldwork.answer(hage[0], {"tillit": "uenig"})
    take(installed(fieldwork), file, WHO)
    shutil.copytree(fieldwork.keys, place.folder / "keys")
    fieldwork.answer(skole[1], {"tillit": "midt"})
    fieldwork.answer(hjem[0], {"tillit": "vet_ikke"})

    # The server burns; the key had been kept apart.
    restored = place.restore(file)
    assert (restored.open, restored.lost, restored.keys) == ((TITLE,), (), 0)
    with place.opened(fieldwork) as replica:
        assert replica.left() == (8, 2)
        # Answered before: counted, once, whoever tries.
        assert replica.submit(before).outcome == Outcome.COUNTED
        assert replica.answer(hage[0]) == Outcome.CODE_GONE
        # Answered after: the code is valid again, once.
        assert replica.answer(skole[1], {"tillit": "enig"}) == Outcome.COUNTED
        assert replica.answer(skole[1], {"tillit": "enig"}) == Outcome.CODE_GONE
        assert replica.left() == (7, 3)
        assert replica.seal().counted == 3
        tallies = replica.tallies()
    assert tallies["nord", "tillit"] == Count(3, 3, 3, {"enig": 2, "uenig": 1})
    assert ("sor", "tillit") not in tallies


def test_a_box_whose_key_is_destroyed_is_named_and_takes_no_more(
    fieldwork: Fieldwork, place: Place, file: Path
) -> None:
    fieldwork.answer_all((one, FULL) for one in fieldwork.codes["hage"])
    take(installed(fieldwork), file, WHO)
    fieldwork.seal()
    restored = place.restore(file)
    assert (restored.open, restored.lost) == ((), (Lost(TITLE, 3),))
    with place.opened(fieldwork) as replica:
        assert replica.answer(fieldwork.codes["skole"][0]) not in (Outcome.COUNTED,)
        assert replica.left() == (7, 3)
        with pytest.raises(Problem) as raised:
            replica.seal()
        assert raised.value.text_id == "problem-no-key"
        assert replica.left() == (7, 3)


def test_keys_asked_for_are_put_back(
    sqlite_fieldwork: Fieldwork, place: Place, taken: Path
) -> None:
    assert place.restore(taken).keys == 1
    with place.opened(sqlite_fieldwork) as replica:
        assert replica.key_file.stat().st_mode & 0o777 == 0o600
        assert replica.seal().counted == 3


def test_a_sealed_tranche_comes_back_sealed(fieldwork: Fieldwork, place: Place, file: Path) -> None:
    fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
    fieldwork.seal()
    take(installed(fieldwork), file, WHO)
    restored = place.restore(file)
    assert (restored.open, restored.lost) == ((), ())
    with place.opened(fieldwork) as replica:
        assert replica.tallies() == fieldwork.tallies()


def test_only_an_empty_database_is_filled(
    sqlite_fieldwork: Fieldwork, place: Place, taken: Path
) -> None:
    place.restore(taken)
    with place.opened(sqlite_fieldwork) as replica:
        before = contents(replica.engine)
        assert told(place, taken) == "problem-restore-not-empty"
        assert contents(replica.engine) == before


def test_somebody_else_s_folder_is_left_alone(sqlite_place: Place, taken: Path) -> None:
    pepper.create(sqlite_place.folder)
    kept = (sqlite_place.folder / pepper.FILE_NAME).read_bytes()
    assert told(sqlite_place, taken) == "problem-restore-folder"
    assert [one.read_bytes() for one in sqlite_place.folder.iterdir()] == [kept]


def test_real_answers_are_not_restored_into_a_demonstration(
    sqlite_place: Place, taken: Path
) -> None:
    sqlite_place.folder.mkdir()
    (sqlite_place.folder / DEMONSTRATION_FILE).write_text("{}", encoding="utf-8")
    assert told(sqlite_place, taken) == "problem-restore-folder"


def test_a_restore_that_breaks_off_leaves_nothing(
    place: Place, taken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def power_cut(*_arguments: object) -> None:
        raise ZeroDivisionError

    place.folder.mkdir()
    (place.folder / "medvirk.db.notes").touch()
    with monkeypatch.context() as patch:
        patch.setattr("survey.backup.restoring._report", power_cut)
        with pytest.raises(ZeroDivisionError):
            place.restore(taken)
    assert [one.name for one in place.folder.rglob("*") if one.is_file()] == ["medvirk.db.notes"]
    engine = open_engine(place.url)
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    engine.dispose()
    assert place.restore(taken).open == (TITLE,)


def changed(file: Path, change: Change, *, honest: bool = True) -> Path:
    """A copy with other members; ``honest`` digests fit them."""
    with ZipFile(file) as old:
        members = {name: old.read(name) for name in old.namelist()}
    change(members)
    manifest = json.loads(members.get("manifest.json", b"null"))
    if honest and isinstance(manifest, dict):
        content = {name: one for name, one in members.items() if name != "manifest.json"}
        manifest["members"] = {name: sha256(one).hexdigest() for name, one in content.items()}
        members["manifest.json"] = json.dumps(manifest).encode()
    copy = file.with_name("changed.zip")
    with ZipFile(copy, "w", ZIP_DEFLATED) as new:
        for name, one in members.items():
            new.writestr(name, one)
    return copy


def in_manifest(**values: Any) -> Change:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = json.dumps(
            json.loads(members["manifest.json"]) | values
        ).encode()

    return change


def with_member(name: str, content: bytes) -> Change:
    return lambda members: members.update({name: content})


def without(name: str) -> Change:
    def change(members: dict[str, bytes]) -> None:
        del members[name]

    return change


CHANGES: dict[str, tuple[str, Change]] = {
    "newer tables": ("newer", in_manifest(revision="9999")),
    "newer format": ("newer", in_manifest(format_version=archive.FORMAT_VERSION + 1)),
    "somebody else's": ("foreign", in_manifest(format="dump")),
    "no manifest": ("foreign", without("manifest.json")),
    "no manifest to speak of": ("foreign", with_member("manifest.json", b"[]")),
    "no tables": ("damaged", in_manifest(tables=None)),
    "no pepper": ("damaged", without("pepper")),
    "a table less": ("damaged", without("tables/ballot.jsonl")),
    "rows less": ("damaged", with_member("tables/ballot.jsonl", b"")),
    "rows of no kind": ("damaged", with_member("tables/ballot.jsonl", b"[1]\n")),
    "no rows at all": ("damaged", with_member("tables/ballot.jsonl", b"\xff\n")),
    "a table of no kind": ("damaged", with_member("tables/unit.jsonl", b"null\n" * 6)),
    "a way out of the folder": ("damaged", with_member("keys/../../evil", b"x")),
    "an absolute path": ("damaged", with_member("/etc/evil", b"x")),
    "a key of no tranche": ("damaged", with_member("keys/a.key", b"x")),
}


@pytest.mark.parametrize("kind", list(CHANGES))
def test_what_is_not_a_whole_backup_of_ours_is_refused(
    sqlite_place: Place, taken: Path, kind: str
) -> None:
    what, change = CHANGES[kind]
    assert told(sqlite_place, changed(taken, change)) == f"problem-backup-{what}"
    assert nothing_was_made(sqlite_place)


def test_a_member_that_is_not_what_was_written_is_refused(sqlite_place: Place, taken: Path) -> None:
    altered = changed(taken, with_member("pepper", b"y" * 32), honest=False)
    assert told(sqlite_place, altered) == "problem-backup-damaged"
    added = changed(taken, with_member("more", b""), honest=False)
    assert told(sqlite_place, added) == "problem-backup-damaged"


def test_rows_that_do_not_belong_together_are_refused(place: Place, taken: Path) -> None:
    def orphan(members: dict[str, bytes]) -> None:
        lines = members["tables/tranche_unit.jsonl"].decode()
        members["tables/tranche_unit.jsonl"] = lines.replace('"hage"', '"nowhere"').encode()

    assert told(place, changed(taken, orphan)) == "problem-backup-damaged"
    engine = open_engine(place.url)
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    engine.dispose()


def test_no_file_and_no_zip_are_told(sqlite_place: Place, tmp_path: Path) -> None:
    assert told(sqlite_place, tmp_path / "nowhere.zip") == "problem-backup-unreadable"
    assert told(sqlite_place, tmp_path) == "problem-backup-unreadable"
    (tmp_path / "text").write_text("no zip", encoding="utf-8")
    assert told(sqlite_place, tmp_path / "text") == "problem-backup-foreign"


@pytest.fixture
def whole(taken: Path) -> bytes:
    return taken.read_bytes()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_goes_unseen(whole: bytes, tmp_path: Path, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(whole) - 1))
    flip = data.draw(st.integers(1, 255))
    cut = data.draw(st.booleans())
    copy = tmp_path / "damaged.zip"
    copy.write_bytes(
        whole[:at] if cut else whole[:at] + bytes([whole[at] ^ flip]) + whole[at + 1 :]
    )
    try:
        with archive.opened(copy) as backup:
            found = {name: backup.read(name) for name in backup.members}
    except Problem:
        return
    # A byte that nothing hangs on, such as a date inside the zip.
    with ZipFile(tmp_path / "medvirk.zip") as members:
        assert found == {name: members.read(name) for name in found}
        assert len(found) == len(members.namelist()) - 1


NEXT = """\
import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = {head!r}


def upgrade():
    op.add_column("tranche_unit", sa.Column("colour", sa.String(), server_default="blue"))
"""


def test_an_older_backup_is_brought_up_to_date(
    sqlite_fieldwork: Fieldwork,
    place: Place,
    taken: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with ZipFile(taken) as members:
        head = json.loads(members.read("manifest.json"))["revision"]
    scripts = tmp_path / "migrations"
    shutil.copytree(migration._FOLDER, scripts)
    (scripts / "versions" / "later.py").write_text(NEXT.format(head=head), encoding="utf-8")
    monkeypatch.setattr(migration, "_FOLDER", scripts)
    place.restore(taken)
    with place.opened(sqlite_fieldwork) as replica:
        check_revision(replica.engine)
        with replica.engine.connect() as connection:
            colours = connection.execute(text("SELECT colour FROM tranche_unit")).scalars()
            assert Counter(colours) == {"blue": 6}


def test_from_the_command_line(
    sqlite_fieldwork: Fieldwork,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    forgotten_installations: None,
) -> None:
    sqlite_fieldwork.answer(sqlite_fieldwork.codes["hage"][0], now=DURING)
    assert main(["backup", str(file)]) == 0
    assert "Nøklene til urnene er ikke med" in capsys.readouterr().out
    with_keys = tmp_path / "keys.zip"
    assert main(["backup", str(with_keys), "--with-keys"]) == 0
    assert f"ADVARSEL: Nøkkelen til urnen er med for {TITLE}" in capsys.readouterr().out
    assert main(["backup", str(file)]) == 1
    assert capsys.readouterr().err.startswith("Medvirk: ")

    monkeypatch.setenv("MEDVIRK_DATA", str(tmp_path / "lost"))
    assert main(["restore", str(file)]) == 0
    said = capsys.readouterr().out
    assert f"Nøkkelen til urnen i «{TITLE}» finnes ikke. Det ene svaret i urnen" in said

    monkeypatch.setenv("MEDVIRK_DATA", str(tmp_path / "going_on"))
    assert main(["restore", str(with_keys)]) == 0
    said = capsys.readouterr().out
    assert (
        "Svar som kom etter sikkerhetskopien er borte, og kodene deres gjelder igjen: "
        f"1 åpen målerunde ({TITLE})." in said
    )
    assert main(["purge"]) == 0
    with reading(installation.current().engine) as session:
        assert session.exec(select(Tranche.title)).all() == [TITLE]
