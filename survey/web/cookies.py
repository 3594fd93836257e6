"""Cookies: a signed-in browser, a respondent's ticket, a chosen language.

The ticket is encrypted with a key derived from the pepper, so that neither the browser's
files nor a copied cookie jar tells the code, and nobody can make one up.
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime, timedelta

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from survey.ballotbox import Ticket
from survey.pepper import Pepper

SIGN_IN = "medvirk_innlogging"
TICKET = "medvirk_svar"
LANGUAGE = "medvirk_sprak"

TICKET_LIFETIME = timedelta(hours=2)
# Whatever its content, so that a cookie's length tells nothing.
_TICKET_SIZE = 160


def _box(pepper: Pepper) -> SecretBox:
    return SecretBox(pepper.derive("ticket cookie"))


def write_ticket(pepper: Pepper, ticket: Ticket) -> str:
    content = {
        "code": ticket.code,
        "ballot": ticket.ballot_id.hex(),
        "begun": ticket.begun_at.timestamp(),
    }
    padded = json.dumps(content).ljust(_TICKET_SIZE).encode()
    return base64.urlsafe_b64encode(bytes(_box(pepper).encrypt(padded))).decode()


def read_ticket(pepper: Pepper, value: str | None, now: datetime) -> Ticket | None:
    """None for a cookie that is missing, made up, tampered with or too old."""
    if not value:
        return None
    try:
        content = json.loads(_box(pepper).decrypt(base64.urlsafe_b64decode(value)))
    except (CryptoError, ValueError, binascii.Error, TypeError):
        return None
    begun_at = datetime.fromtimestamp(content["begun"], UTC)
    if now - begun_at > TICKET_LIFETIME:
        return None
    return Ticket(content["code"], bytes.fromhex(content["ballot"]), begun_at)
