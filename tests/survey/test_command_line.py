"""The command line: a whole year's work, and one line for whatever goes wrong."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from survey import accounts, approval, audit, ballotbox, code, installation
from survey.__main__ import main
from survey.ballotbox import Outcome
from survey.questionnaire import load
from survey.store import Account, Tranche, reading, writing
from tests.survey.municipality import SOURCE, decided, questionnaire

UNITS = """\
id;name;level;parent;headcount;valid_from
alle;Kommunen;kommune;;24;2020-01-01
nord;Nord;kommuneomraade;alle;24;2020-01-01
skole;Skolen;virksomhet;nord;14;2020-01-01
hage;Hagen;virksomhet;nord;10;2020-01-01
"""
ANSWERED = datetime(2025, 1, 10, tzinfo=UTC)


@dataclass(frozen=True)
class Said:
    status: int
    lines: list[str]
    errors: list[str]


class Shell:
    def __init__(self, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
        self._capsys = capsys
        self.sheet = folder / "trivsel.yaml"
        self.sheet.write_text(SOURCE, encoding="utf-8")
        self.units = folder / "units.csv"
        self.units.write_text(UNITS, encoding="utf-8")

    def __call__(self, *arguments: object) -> Said:
        status = main([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        return Said(status, out.splitlines(), err.splitlines())

    def works(self, *arguments: object) -> list[str]:
        said = self(*arguments)
        assert (said.status, said.errors) == (0, [])
        return said.lines

    def fails(self, *arguments: object) -> str:
        """The one line about what went wrong."""
        said = self(*arguments)
        assert (said.status, said.lines, len(said.errors)) == (1, [], 1)
        assert said.errors[0].startswith("Medvirk: ")
        return said.errors[0]

    def decide(self) -> None:
        with writing(installation.current().engine) as session:
            decided(session, load(self.sheet))

    def plan(self, *more: str, opens: str = "2025-01-06", closes: str = "2025-01-20") -> list[str]:
        times = ("--opens", opens, "--closes", closes)
        return ["plan", str(self.sheet), "--title", "Vinteren 2025", *times, *more]


@pytest.fixture
def shell(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, forgotten_installations: None
) -> Shell:
    return Shell(capsys, tmp_path)


@pytest.fixture
def ready(shell: Shell, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A database with units and an approved questionnaire."""
    monkeypatch.setenv("MEDVIRK_DATABASE_URL", database_url)
    assert len(shell.works("init")) == 1
    assert shell.works("import-units", shell.units) == ["4 enheter er lagt inn."]
    shell.decide()
    return shell


def test_from_an_empty_folder_to_a_sealed_tranche(ready: Shell) -> None:
    (tranche_id,) = ready.works(*ready.plan("--pilot", "skole", "--pilot", "hage"))
    (row,) = ready.works("tranches")
    assert row.split(maxsplit=3) == [tranche_id, "open", "2025-01-20", "Vinteren 2025"]

    slips = ready.works("issue-codes", tranche_id, "skole", 14)
    assert all(re.fullmatch(r"([2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}", slip) for slip in slips)
    assert len(set(slips)) == 14
    here = installation.current()
    for slip in slips[:11]:
        ticket = ballotbox.new_ticket(slip, ANSWERED)
        raw = {"tillit": "enig"}
        done = ballotbox.submit(here.engine, here.pepper, here.keys, ticket, raw, ANSWERED)
        assert done.outcome == Outcome.COUNTED

    assert ready.works("seal", tranche_id) == ["Forseglet. Talt: 11. Uleselige svar: 0."]
    assert " sealed " in ready.works("tranches")[0]
    assert "alt forseglet" in ready.fails("seal", tranche_id)
    assert "den samme igjen" in ready.works("release", tranche_id)[0]
    assert "--reason" in ready.fails("release", tranche_id, "--minimum", 12)
    made = ready.works("release", tranche_id, "--minimum", 12, "--reason", "For få.")
    assert made[0].startswith("Utgave 2 er laget")
    assert len(ready.works("release", tranche_id)) == 2
    assert "avsluttet" in ready.fails("issue-codes", tranche_id, "skole", 1)

    with reading(here.engine) as session:
        said = {(entry.who, entry.action) for entry in audit.latest(session)}
    done_here = {"units-imported", "tranche-planned", "tranche-opened"}
    done_here |= {"codes-issued", "sealing-begun", "tranche-sealed", "release-remade"}
    assert {action for who, action in said if who == audit.COMMAND_LINE} == done_here


def test_times_are_local_unless_they_say_otherwise(ready: Shell) -> None:
    ready.works(*ready.plan(opens="2025-07-01T08:00", closes="2025-07-02T00:30"))
    ready.works(*ready.plan(opens="2025-07-03T08:00Z", closes="2025-07-04T23:30+00:00"))
    with reading(installation.current().engine) as session:
        moments = session.exec(select(Tranche.opens_at).order_by(Tranche.id)).all()
    assert {f"{moment:%d %H:%M}" for moment in moments} == {"01 06:00", "03 08:00"}
    # Listed as the days people in Norway know.
    assert [line.split()[2] for line in ready.works("tranches")] == ["2025-07-05", "2025-07-02"]


@pytest.mark.parametrize(
    ("more", "times", "words"),
    [
        ((), {"opens": "6. januar"}, "er ikke en dato"),
        ((), {"closes": "2025-01-05"}, "stenger før den åpner"),
        ((), {"opens": "2019-01-01"}, "Ingen enheter"),
        (("--pilot", "skoel"), {}, "skoel"),
    ],
)
def test_a_plan_that_cannot_be_is_told(
    ready: Shell, more: tuple[str, ...], times: dict[str, str], words: str
) -> None:
    assert words in ready.fails(*ready.plan(*more, **times))
    assert ready.works("tranches") == []


def test_words_nobody_approved_are_not_planned(ready: Shell) -> None:
    ready.sheet.write_text(SOURCE.replace("Jeg har", "Jeg har full"), encoding="utf-8")
    assert "ikke godkjent" in ready.fails(*ready.plan())
    ready.sheet.write_text(SOURCE.replace("Eg har", "Eg har full"), encoding="utf-8")
    assert "Oversettelsen (nn)" in ready.fails(*ready.plan())
    assert ready.works("tranches") == []


@pytest.mark.parametrize(
    ("unit", "amount", "words"), [("gone", 1, "gone"), ("skole", -1, "Antall"), ("", 1, "ikke med")]
)
def test_codes_that_cannot_be_made_are_told(
    ready: Shell, unit: str, amount: int, words: str
) -> None:
    (tranche_id,) = ready.works(*ready.plan())
    assert words in ready.fails("issue-codes", tranche_id, unit, amount)
    assert "finnes ikke" in ready.fails("issue-codes", "unknown", unit, amount)


def test_sealing_too_early_or_without_the_key_is_told(ready: Shell) -> None:
    tomorrow = f"{datetime.now(UTC) + timedelta(days=1):%Y-%m-%dT%H:%M}"
    (still_open,) = ready.works(*ready.plan(closes=tomorrow))
    assert "fortsatt åpen" in ready.fails("seal", still_open)
    (closed,) = ready.works(*ready.plan())
    (installation.current().keys / f"{closed}.key").unlink()
    assert "Nøkkelen til urnen mangler" in ready.fails("seal", closed)
    assert "finnes ikke" in ready.fails("seal", "unknown")


def test_a_user_is_made_with_a_password_from_stdin(
    ready: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = ("create-user", "kari", "--name", "Kari", "--role", "ou", "--password-from-stdin")
    monkeypatch.setattr("sys.stdin", io.StringIO("en lang nok setning\r\nnot this line\n"))
    assert "kari" in ready.works(*wanted)[0]
    with writing(installation.current().engine) as session:
        role = select(Account.role).where(Account.username == "kari")
        assert session.exec(role).one() == "ou"
    engine = installation.current().engine
    assert accounts.sign_in(engine, "kari", "en lang nok setning", datetime.now(UTC))
    monkeypatch.setattr("sys.stdin", io.StringIO("en lang nok setning\n"))
    assert "tatt" in ready.fails(*wanted)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert "mellom 12 og 200 tegn" in ready.fails(*wanted)


def test_a_password_is_asked_for_without_showing_it(
    ready: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getpass", lambda prompt: "en lang nok setning")
    said = ready.works("create-user", "per", "--name", "Per", "--role", "administrator")
    assert "setning" not in said[0]


def test_units_that_cannot_be_read_are_told(ready: Shell) -> None:
    assert "kan ikke leses" in ready.fails("import-units", "no such file")
    assert "alt lest inn" in ready.fails("import-units", ready.units)


def test_initialising_again_is_fine(ready: Shell) -> None:
    assert ready.works("init") == ready.works("init")


@pytest.mark.parametrize(
    "arguments",
    [
        ("tranches",),
        ("seal", "x"),
        ("issue-codes", "x", "y", "1"),
        ("import-units", "x.csv"),
        ("create-user", "x", "--name", "X", "--role", "ou", "--password-from-stdin"),
    ],
    ids=lambda arguments: str(arguments[0]),
)
def test_without_a_database_every_command_says_how_to_begin(
    shell: Shell, data_directory: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("en lang nok setning\n"))
    assert "python -m survey init" in shell.fails(*arguments)
    assert list(data_directory.iterdir()) == []


def test_checking_prints_every_fault_on_a_line_of_its_own(shell: Shell) -> None:
    assert "trivsel.yaml" in shell.works("check", shell.sheet)[-1]
    broken = SOURCE.replace("type: likert", "type: liker").replace("id: trivsel", "idd: trivsel")
    shell.sheet.write_text(broken, encoding="utf-8")
    said = shell("check", shell.sheet)
    assert (said.status, said.errors) == (1, [])
    assert len(said.lines) >= 2
    assert all(re.match(rf"{re.escape(str(shell.sheet))}:\d+: ", line) for line in said.lines)


def test_warnings_do_not_fail_a_check(shell: Shell) -> None:
    shell.sheet.write_text(SOURCE.replace("Jeg har tillit.", "Jeg  har tillit."), encoding="utf-8")
    assert len(shell.works("check", shell.sheet)) > 1


def test_fingerprints_are_those_of_the_questionnaire(shell: Shell) -> None:
    sheet = questionnaire()
    assert [line.split() for line in shell.works("fingerprint", shell.sheet)] == [
        [sheet.fingerprint, str(shell.sheet), "nb"],
        [sheet.translation_fingerprint("nn"), str(shell.sheet), "nn"],
    ]


def test_a_fingerprint_that_does_not_match_the_file_is_told(shell: Shell) -> None:
    right = questionnaire().fingerprint
    assert shell.works("fingerprint", shell.sheet, "--expect", right.upper())
    shell.sheet.write_text(SOURCE.replace("Jeg har", "Jeg har full"), encoding="utf-8")
    said = shell("fingerprint", shell.sheet, "--expect", right)
    assert said.status == 1
    assert "et annet fingeravtrykk" in said.errors[0]


def test_a_file_is_imported_as_somebodys_draft(ready: Shell) -> None:
    said = ready.works("import", ready.sheet, "--by", " OU ")
    assert questionnaire().fingerprint in said[0]
    with reading(installation.current().engine) as session:
        drafts = approval.everything(session, {approval.State.DRAFT})
        assert [one.drafted_by for one in drafts] == ["ou"]
        assert approval.version(session, drafts[0].version_id) == questionnaire()
    assert "rolle" in ready.fails("import", ready.sheet, "--by", "medlem")
    assert "stengt" in ready.fails("import", ready.sheet, "--by", "ukjent")


@pytest.mark.parametrize("command", [("fingerprint",), ("import",), ("plan",)])
def test_a_questionnaire_with_faults_is_told_on_stderr(
    shell: Shell, data_directory: Path, command: tuple[str, ...]
) -> None:
    shell.sheet.write_text("id: [", encoding="utf-8")
    more = {
        "import": ("--by", "ou"),
        "plan": ("--title", "x", "--opens", "2025-01-01", "--closes", "2025-01-02"),
    }
    installation.initialise(data_directory, f"sqlite:///{data_directory / 'medvirk.db'}")
    said = shell(*command, shell.sheet, *more.get(command[0], ()))
    assert (said.status, said.lines) == (1, [])
    assert said.errors
    assert all(str(shell.sheet) in line for line in said.errors)


@pytest.mark.parametrize(
    "arguments", [[], ["no-such-command"], ["seal"], ["issue-codes", "t", "u", "x"]]
)
def test_wrong_use_exits_with_2(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as exited:
        main(arguments)
    assert exited.value.code == 2
    assert "usage: python -m survey" in capsys.readouterr().err


def test_as_a_program_of_its_own(data_directory: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "survey", "tranches"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Medvirk: ")
    assert len(done.stderr.splitlines()) == 1
    assert list(data_directory.iterdir()) == []


def test_no_code_is_ever_on_stderr_or_in_the_folder(ready: Shell, data_directory: Path) -> None:
    (tranche_id,) = ready.works(*ready.plan())
    (slip,) = ready.works("issue-codes", tranche_id, "hage", 1)
    for file in data_directory.rglob("*"):
        if file.is_file():
            assert slip.encode() not in file.read_bytes()
            assert code.normalise(slip).encode() not in file.read_bytes()
