"""Custody of a ballot box's private key: who could open the box before it is sealed.

Two kinds, chosen for each tranche and told to respondents: a **key file** on the server, or
three **key holders**, any two of whom open the box with their passphrases.
"""

from survey.custody.key_file import create_key, load_key
from survey.custody.kind import (
    KEY_FILE,
    KEY_HOLDERS,
    KINDS,
    default_for,
    destroy_key,
    has_key,
    mark,
    require_key,
    told,
)

__all__ = [
    "KEY_FILE",
    "KEY_HOLDERS",
    "KINDS",
    "create_key",
    "default_for",
    "destroy_key",
    "has_key",
    "load_key",
    "mark",
    "require_key",
    "told",
]
