"""Whether an e-mail address could be one."""

from __future__ import annotations

import re

LONGEST_ADDRESS = 254
_LONGEST_NAME = 64

# What browsers let through in an e-mail field. No space, comma, bracket or line break: one
# address can never become two, nor a line of the letter's head.
_ADDRESS = re.compile(
    r"(?P<name>[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+)"
    r"@[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*"
)


def is_plausible(address: str) -> bool:
    found = _ADDRESS.fullmatch(address)
    return (
        found is not None
        and len(address) <= LONGEST_ADDRESS
        and len(found["name"]) <= _LONGEST_NAME
    )
