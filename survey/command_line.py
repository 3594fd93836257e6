"""What one may write after ``python -m survey``."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from typing import Any

from survey import custody
from survey.accounts import Role
from survey.clock import LOCAL_ZONE
from survey.problem import Problem
from survey.texts import Say


def parser(say: Say) -> argparse.ArgumentParser:
    """Knows every command by name (``.command``) and what it takes."""
    whole = argparse.ArgumentParser(prog="python -m survey", description=say("cli-about"))
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, *arguments: tuple[str, dict[str, Any]]) -> None:
        added = commands.add_parser(name, help=say(f"cli-{name}"))
        for flag, options in arguments:
            added.add_argument(flag, **options)

    files: tuple[str, dict[str, Any]] = ("files", {"nargs": "+", "metavar": "FILE"})
    file: tuple[str, dict[str, Any]] = ("file", {"metavar": "FILE"})
    needed: dict[str, Any] = {"required": True}
    command("check", files)
    expected: dict[str, Any] = {"metavar": "HEX", "help": say("cli-fingerprint-expect")}
    command("fingerprint", files, ("--expect", expected))
    command("init")
    command("demo")
    command(
        "create-user",
        ("username", {}),
        ("--name", needed),
        ("--role", {"required": True, "choices": [role.value for role in Role]}),
        ("--password-from-stdin", {"action": "store_true"}),
    )
    command("import-units", file)
    command("import", file, ("--by", {"required": True, "help": say("cli-import-by")}))
    command(
        "plan",
        file,
        ("--title", needed),
        ("--opens", needed),
        ("--closes", needed),
        ("--pilot", {"action": "append", "default": []}),
        ("--custody", {"choices": custody.KINDS, "help": say("cli-plan-custody")}),
    )
    command("keys", ("tranche", {}))
    command("open", ("tranche", {}))
    command("issue-codes", ("tranche", {}), ("unit", {}), ("amount", {"type": int}))
    command("tranches")
    command("seal", ("tranche", {}))
    command(
        "release",
        ("tranche", {}),
        ("--minimum", {"type": int, "metavar": "N", "help": say("cli-release-minimum")}),
        ("--corrected-tree", {"action": "store_true", "help": say("cli-release-tree")}),
        ("--reason", {"default": "", "help": say("cli-release-reason")}),
    )
    with_keys: dict[str, Any] = {"action": "store_true", "help": say("cli-backup-with-keys")}
    command("backup", file, ("--with-keys", with_keys))
    command("restore", file)
    command("purge")
    command("privacy-record", ("tranche", {}), file)
    return whole


def day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise Problem("problem-wrong-date", given=given) from error


def moment(given: str, *, whole_day: bool = False) -> datetime:
    """Local time in Norway, unless the time says otherwise.

    With ``whole_day`` a date alone means the last minute of it.
    """
    try:
        meant = datetime.fromisoformat(given)
    except ValueError as error:
        raise Problem("problem-wrong-date", given=given) from error
    if whole_day and _is_date(given):
        meant = meant.replace(hour=23, minute=59)
    return meant if meant.tzinfo else meant.replace(tzinfo=LOCAL_ZONE)


def _is_date(given: str) -> bool:
    return "T" not in given and ":" not in given
