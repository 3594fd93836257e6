"""Where Medvirk keeps its things and whom it talks to, read from the environment.

``MEDVIRK_DATA``          folder of the embedded database and the pepper (default ``data``)
``MEDVIRK_KEYS``          folder of the box keys (default ``keys`` in the folder above)
``MEDVIRK_DATABASE_URL``  SQLAlchemy URL of another database, for instance PostgreSQL
``MEDVIRK_PUBLIC_URL``    the address people use, where a proxy stands in front
``MEDVIRK_SMTP_URL``      the server that takes notices by e-mail; without it none are sent
``MEDVIRK_MAIL_FROM``     the address such notices come from
"""

from __future__ import annotations

import os
from pathlib import Path


def data_folder() -> Path:
    return Path(os.environ.get("MEDVIRK_DATA", "data")).absolute()


def keys_folder(data: Path) -> Path:
    wanted = os.environ.get("MEDVIRK_KEYS")
    return Path(wanted).absolute() if wanted else data / "keys"


def database_url() -> str:
    return os.environ.get("MEDVIRK_DATABASE_URL") or f"sqlite:///{data_folder() / 'medvirk.db'}"


def public_url() -> str | None:
    url = os.environ.get("MEDVIRK_PUBLIC_URL")
    return url.rstrip("/") if url else None


def smtp_url() -> str | None:
    """May hold a password: never shown or logged."""
    return os.environ.get("MEDVIRK_SMTP_URL") or None


def mail_from() -> str | None:
    return os.environ.get("MEDVIRK_MAIL_FROM") or None
