"""The command line: ``python -m survey COMMAND``."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlmodel import Session

from survey import (
    accounts,
    approval,
    audit,
    backup,
    code,
    command_line,
    custody,
    installation,
    organisation,
    questionnaire,
    retention,
    seal,
    settings,
    stored,
    tranche,
)
from survey.accounts import Role
from survey.clock import local
from survey.custody import terminal
from survey.documents import privacy_record
from survey.pages import gate_again
from survey.pages.gate_making import GATE, release_missing
from survey.problem import Problem
from survey.progress_bar import ProgressBar
from survey.questionnaire import QuestionnaireError
from survey.store import Tranche, reading, writing
from survey.texts import translator

_LANGUAGE = "nb"
_say = translator(_LANGUAGE)


def check(wanted: argparse.Namespace) -> int:
    lines, status = questionnaire.check_files(wanted.files)
    for line in lines:
        print(line)
    return status


def fingerprint(wanted: argparse.Namespace) -> int:
    for path in wanted.files:
        read = questionnaire.load(path)
        print(f"{read.fingerprint}  {path}  {read.default_language}")
        for language in read.languages:
            if language != read.default_language:
                print(f"{read.translation_fingerprint(language)}  {path}  {language}")
        if wanted.expect is not None and read.fingerprint != wanted.expect.strip().lower():
            raise Problem("problem-other-fingerprint", path=str(path))
    return 0


def init(_wanted: argparse.Namespace) -> int:
    here = installation.initialise(settings.data_folder(), settings.database_url())
    print(_say("cli-initialised", folder=str(here.folder)))
    _release_missing()
    return 0


def _release_missing() -> None:
    """Of tranches that were sealed before releases were kept: old tables may come in here only."""
    for title in release_missing(installation.current().engine):
        print(_say("cli-released-now", title=title))


def demo(_wanted: argparse.Namespace) -> int:
    # Imported here: nobody else pays for it, and a second `make run` starts in no time.
    from survey import demonstration

    folder = settings.data_folder()
    if not (folder / "medvirk.db").exists() and not (folder / "pepper").exists():
        demonstration.build(folder, settings.database_url(), GATE, print)
    shown = installation.current().demonstration
    if shown is not None:
        print(_say("demonstration-banner"))
        for role, username, password in shown.sign_ins:
            print(f"  {_say(f'role-{role}')}: {username} / {password}")
    return 0


def create_user(wanted: argparse.Namespace) -> int:
    if wanted.password_from_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = getpass.getpass(f"{_say('sign-in-password')}: ")
    with writing(installation.current().engine) as session:
        role = Role(wanted.role)
        accounts.create(session, wanted.username, wanted.name, role, password, audit.COMMAND_LINE)
    print(_say("cli-user-created", username=wanted.username))
    return 0


def import_units(wanted: argparse.Namespace) -> int:
    with writing(installation.current().engine) as session:
        count = organisation.import_csv(session, Path(wanted.file), audit.COMMAND_LINE)
    print(_say("cli-units-imported", count=count))
    return 0


def import_draft(wanted: argparse.Namespace) -> int:
    read = questionnaire.load(wanted.file)
    with writing(installation.current().engine) as session:
        approval.draft(session, read, wanted.by.strip().lower())
    print(_say("cli-drafted", fingerprint=read.fingerprint))
    return 0


def plan(wanted: argparse.Namespace) -> int:
    here = installation.current()
    read = questionnaire.load(wanted.file)
    opens_at = command_line.moment(wanted.opens)
    closes_at = command_line.moment(wanted.closes, whole_day=True)
    with writing(here.engine) as session:
        planned = tranche.plan(
            session,
            here.keys,
            tranche.Plan(
                title=wanted.title,
                version_id=approval.keep_version(session, read),
                languages=read.languages,
                opens_at=opens_at,
                closes_at=closes_at,
                units=organisation.units_at(session, local(opens_at).date()),
                custody=wanted.custody,
                pilots=frozenset(wanted.pilot),
            ),
            audit.COMMAND_LINE,
        )
        by_holders = planned.custody == custody.KEY_HOLDERS
        if not by_holders:
            tranche.open_for_answers(session, here.keys, planned, audit.COMMAND_LINE)
    print(planned.id)
    if by_holders:
        # Not among the output, which a script may want to keep.
        print(_say("keys-terminal-next", tranche=planned.id), file=sys.stderr)
    return 0


def make_keys(wanted: argparse.Namespace) -> int:
    terminal.hold_ceremony(installation.current(), wanted.tranche, _say, audit.COMMAND_LINE)
    return 0


def open_tranche(wanted: argparse.Namespace) -> int:
    here = installation.current()
    with writing(here.engine) as session:
        row = _tranche(session, wanted.tranche)
        tranche.open_for_answers(session, here.keys, row, audit.COMMAND_LINE)
    print(_say("keys-opened", title=row.title, opens=local(row.opens_at)))
    return 0


def issue_codes(wanted: argparse.Namespace) -> int:
    here = installation.current()
    with writing(here.engine) as session:
        row = _tranche(session, wanted.tranche)
        amounts = {wanted.unit: wanted.amount}
        issued = tranche.issue_codes(session, here.pepper, row, amounts, audit.COMMAND_LINE)
    for one in issued[wanted.unit]:
        print(code.readable(one))
    return 0


def tranches(_wanted: argparse.Namespace) -> int:
    with reading(installation.current().engine) as session:
        for row in tranche.everything(session):
            closes = local(row.closes_at)
            print(f"{row.id}  {row.state:8}  {closes:%Y-%m-%d}  {row.title}")
    return 0


def seal_tranche(wanted: argparse.Namespace) -> int:
    here = installation.current()
    now = datetime.now(UTC)
    with reading(here.engine) as session:
        row = _tranche(session, wanted.tranche)
    by_holders = seal.wants_passphrases(row, now)
    sealed = seal.seal(
        here.engine,
        here.keys,
        wanted.tranche,
        GATE,
        now,
        audit.COMMAND_LINE,
        terminal.unlock(here, row, _say) if by_holders else None,
        progress=ProgressBar(sys.stderr),
    )
    print(_say("cli-sealed", counted=sealed.counted, spoiled=sealed.spoiled))
    return 0


def release(wanted: argparse.Namespace) -> int:
    engine = installation.current().engine
    if wanted.minimum is not None or wanted.corrected_tree or wanted.reason:
        made = gate_again.again(
            engine,
            wanted.tranche,
            wanted.reason,
            datetime.now(UTC),
            audit.COMMAND_LINE,
            minimum=wanted.minimum,
            corrected_tree=wanted.corrected_tree,
        )
        print(_say("cli-released-again", number=made.number, fingerprint=made.fingerprint))
        return 0
    repeated = gate_again.repeat(engine, wanted.tranche)
    for one in repeated:
        values = {"number": one.row.number, "at": local(one.row.at), "print": one.row.fingerprint}
        print(_say("cli-release-other" if one.other else "cli-release-same", **values))
        for unit_id, question in one.other:
            print(f"  {unit_id}: {question}")
    return int(any(one.other for one in repeated))


def back_up(wanted: argparse.Namespace) -> int:
    path = Path(wanted.file)
    here = installation.current()
    taken = backup.take(here, path, audit.COMMAND_LINE, with_keys=wanted.with_keys)
    if not wanted.with_keys:
        print(_say("cli-backed-up", path=str(path)))
        return 0
    print(_say("cli-backed-up-with-keys", path=str(path)))
    if taken.keys_of:
        print(_say("cli-backed-up-keys", titles=", ".join(taken.keys_of)))
    else:
        print(_say("cli-backed-up-no-keys"))
    return 0


def restore(wanted: argparse.Namespace) -> int:
    folder, url = settings.data_folder(), settings.database_url()
    restored = backup.restore(Path(wanted.file), folder, url, audit.COMMAND_LINE)
    print(_say("cli-restored", taken=local(restored.taken_at)))
    if restored.open:
        titles = ", ".join(restored.open)
        print(_say("cli-restored-open", count=len(restored.open), titles=titles))
    else:
        print(_say("cli-restored-none-open"))
    for box in restored.lost:
        print(_say("cli-restored-lost", title=box.title, ballots=box.ballots))
    if restored.keys:
        print(_say("cli-restored-keys", count=restored.keys))
    print(_say("cli-restored-sign-in"))
    _release_missing()
    return 0


def purge(_wanted: argparse.Namespace) -> int:
    today = local(datetime.now(UTC)).date()
    purged = retention.purge(installation.current().engine, today, audit.COMMAND_LINE)
    for title in purged.done:
        print(_say("cli-purged", title=title))
    for title in purged.unsealed:
        print(_say("cli-purge-unsealed", title=title))
    if purged == retention.Purged((), ()):
        print(_say("cli-purged-nothing"))
    return 0


def _tranche(session: Session, tranche_id: str) -> Tranche:
    row = session.get(Tranche, tranche_id)
    if row is None:
        raise Problem("problem-unknown-tranche")
    return row


def write_privacy_record(wanted: argparse.Namespace) -> int:
    path = Path(wanted.file)
    with reading(installation.current().engine) as session:
        row = _tranche(session, wanted.tranche)
        found = stored.settings_of(session, row, _LANGUAGE)
    smallest = row.distribution_minimum
    today = local(datetime.now(UTC)).date()
    content = privacy_record.build(_say, _LANGUAGE, found, smallest, today)
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise Problem("problem-file-exists", path=str(path)) from error
    except OSError as error:
        raise Problem("problem-file-not-written", path=str(path)) from error
    print(_say("cli-privacy-record-written", path=str(path)))
    return 0


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "check": check,
    "fingerprint": fingerprint,
    "init": init,
    "demo": demo,
    "create-user": create_user,
    "import-units": import_units,
    "import": import_draft,
    "plan": plan,
    "keys": make_keys,
    "open": open_tranche,
    "issue-codes": issue_codes,
    "tranches": tranches,
    "seal": seal_tranche,
    "release": release,
    "backup": back_up,
    "restore": restore,
    "purge": purge,
    "privacy-record": write_privacy_record,
}


def main(arguments: Sequence[str] | None = None) -> int:
    wanted = command_line.parser(_say).parse_args(arguments)
    try:
        return _COMMANDS[wanted.command](wanted)
    except QuestionnaireError as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
    except Problem as problem:
        print(f"Medvirk: {problem}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
