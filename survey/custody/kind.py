"""What the two kinds of custody have in common."""

from __future__ import annotations

import hashlib
from pathlib import Path

from survey import durable
from survey.custody import key_file, key_holders
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Tranche
from survey.texts import Say

KEY_FILE = "key_file"
KEY_HOLDERS = "key_holders"
KINDS = (KEY_FILE, KEY_HOLDERS)
_MARK_DIGITS = 16


def default_for(questionnaire: Questionnaire) -> str:
    """Where people answer what could harm them, no single person should be able to look."""
    sensitive = any(question.sensitive for question in questionnaire.answerable)
    return KEY_HOLDERS if sensitive else KEY_FILE


def has_key(keys: Path, tranche: Tranche) -> bool:
    """Whether the box can still be opened, as cheaply as can be told.

    Not so where an old database was restored after the tranche was sealed.
    """
    return _path(keys, tranche).exists()


def require_key(keys: Path, tranche: Tranche) -> None:
    """Raises ``Problem`` where it is not certain that the box can be opened one day."""
    if tranche.custody == KEY_FILE:
        key_file.load_key(keys, tranche.id, tranche.public_key)
        return
    if not tranche.rehearsed:
        raise Problem("problem-not-rehearsed", title=tranche.title)
    key_holders.require_file(keys, tranche)


def destroy_key(keys: Path, tranche_id: str) -> None:
    """Overwrite and remove the key, of whichever kind; one that is already gone is fine."""
    durable.destroy(key_file.path_of(keys, tranche_id))
    durable.destroy(key_holders.path_of(keys, tranche_id))


def told(say: Say, tranche: Tranche) -> str:
    """Who could open the box before it is sealed, as respondents are told."""
    if tranche.custody == KEY_FILE:
        return say("custody-told-key-file")
    if not tranche.key_holders:
        return say("keys-wanted")
    first, second, third = tranche.key_holders
    held = say("custody-told-key-holders", first=first, second=second, third=third)
    return f"{held} {say('custody-told-mark', mark=mark(tranche))}"


def mark(tranche: Tranche) -> str:
    """Four groups to compare by eye with what stands on the holders' sheets.

    Keys drawn anew behind the holders' backs have another mark. 64 bits of SHA-256 over the
    public key; empty where there is no key yet.
    """
    if tranche.public_key is None:
        return ""
    digest = hashlib.sha256(tranche.public_key).hexdigest()[:_MARK_DIGITS]
    return "-".join(digest[at : at + 4] for at in range(0, _MARK_DIGITS, 4))


def _path(keys: Path, tranche: Tranche) -> Path:
    if tranche.custody == KEY_FILE:
        return key_file.path_of(keys, tranche.id)
    return key_holders.path_of(keys, tranche.id)
