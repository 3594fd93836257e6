"""The key ceremony and the opening of a box, by people around one terminal."""

from __future__ import annotations

import getpass
import sys

from nacl.public import PrivateKey

from survey.custody import ceremony, key_holders, mistyped
from survey.custody.kind import mark
from survey.installation import Installation
from survey.problem import Problem
from survey.store import Tranche, reading
from survey.texts import Say

_NUMBERS = range(1, key_holders.HOLDERS + 1)
_BOLD = "\033[1m{}\033[0m"
# The screen, what has scrolled off it, and back to the top.
_CLEAR = "\033[2J\033[3J\033[H"


def hold_ceremony(here: Installation, tranche_id: str, say: Say, who: str) -> None:
    """Ask for offices, show each passphrase once, and rehearse until all is well.

    Raises ``Problem`` where the words could end in a file, or are not confirmed as read.
    """
    if not _at_a_screen():
        raise Problem("problem-no-terminal")
    with reading(here.engine) as session:
        ceremony.planned(session, tranche_id)
    print(say("keys-before"), _BOLD.format(say("keys-loss")), sep="\n\n")
    if input(f"\n{say('keys-terminal-confirm')}").strip().lower() != say("keys-terminal-yes"):
        raise Problem("problem-not-confirmed")
    print(say("keys-offices"))
    offices = [_office(say, number) for number in _NUMBERS]
    print(say("keys-drawing"))
    drawn = ceremony.draw_keys(here.engine, here.keys, tranche_id, offices, who)
    with reading(here.engine) as session:
        key_mark = mark(ceremony.planned(session, tranche_id))
    for office, phrase in zip(offices, drawn, strict=True):
        input(say("keys-terminal-show", office=office))
        print(f"\n    {phrase}\n", say("keys-card-spelling"), say("keys-card-keep"), sep="\n")
        print(_BOLD.format(say("keys-loss")), say("keys-card-mark", mark=key_mark), sep="\n")
        input(say("keys-terminal-hide"))
        print(_CLEAR, end="", flush=True)
    del drawn
    _rehearse(here, tranche_id, offices, say, who)
    print(say("keys-terminal-tried", tranche=tranche_id))


def unlock(here: Installation, tranche: Tranche, say: Say) -> PrivateKey:
    """The box's private key, by two of its holders. Raises ``Problem`` where they mistyped."""
    print(say("keys-seal"))
    typed = {
        number: getpass.getpass(say("keys-terminal-optional", office=office))
        for number, office in enumerate(tranche.key_holders)
    }
    try:
        return key_holders.unlock(here.keys, tranche, typed)
    except Problem:
        print(*mistyped.misspelt(say, tranche.key_holders, typed), sep="\n", file=sys.stderr)
        raise


def _at_a_screen() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _office(say: Say, number: int) -> str:
    suggested = say(f"keys-office-{number}")
    return input(f"{say('keys-office', number=number)} [{suggested}]: ").strip() or suggested


def _rehearse(here: Installation, tranche_id: str, offices: list[str], say: Say, who: str) -> None:
    print(say("keys-rehearsal"))
    while True:
        typed = [getpass.getpass(say("keys-terminal-phrase", office=office)) for office in offices]
        print(say("keys-rehearsing"))
        suspects = ceremony.rehearse(here.engine, here.keys, tranche_id, typed, who)
        if not suspects:
            return
        print(*mistyped.after_rehearsal(say, offices, typed, suspects), sep="\n")
