"""The pages and who may open them. Each page checks its own role again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from survey.accounts import Role
from survey.approval import COMMITTEE, PROPOSERS

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Page:
    """``roles``: who may open it; None for everybody, signed in or not. ``in_menu``: whether
    those who are signed in find it there."""

    path: str
    title: str
    roles: frozenset[Role] | None = None
    in_menu: bool = True

    @property
    def script(self) -> Path:
        return _FOLDER / f"{self.title.removeprefix('page-').replace('-', '_')}.py"

    def is_open_to(self, role: Role | None) -> bool:
        return self.roles is None or role in self.roles


START = Page("", "page-start")
ANSWER = Page("svar", "page-answer", in_menu=False)
STORED = Page("lagres", "page-stored")
QUESTIONS = Page("sporsmal", "page-questions", COMMITTEE | PROPOSERS)
DRAFTS = Page("utkast", "page-drafts", PROPOSERS)
DECISIONS = Page("vedtak", "page-decisions", COMMITTEE)
RESULTS = Page("resultater", "page-results", COMMITTEE | {Role.OU})
PILOTS = Page("piloter", "page-pilots", COMMITTEE | {Role.OU})
FOLLOW_UP = Page("oppfolging", "page-follow-up", COMMITTEE | {Role.OU})
FIELDWORK = Page("malerunder", "page-fieldwork", frozenset({Role.OU}))
CODES = Page("koder", "page-codes", frozenset({Role.OU}))
KEYS = Page("nokler", "page-keys", frozenset({Role.OU, Role.ADMINISTRATOR}))
ADMINISTRATION = Page("administrasjon", "page-administration", frozenset({Role.ADMINISTRATOR}))
ORGANISATION = Page("organisasjon", "page-organisation", frozenset({Role.OU, Role.ADMINISTRATOR}))
OPEN_QUESTIONS = Page("apne-sporsmal", "page-open-questions")
LEADER = Page("min-enhet", "page-leader", in_menu=False)
REPORT = Page("rapport", "page-report", COMMITTEE | {Role.OU})
PUBLIC_RESULTS = Page("resultater-for-alle", "page-public-results")
SERIES = Page("mal", "page-series", COMMITTEE | {Role.OU})
PLANNING = Page("planlegging", "page-planning", frozenset({Role.OU}))

PAGES = (
    START,
    ANSWER,
    QUESTIONS,
    DRAFTS,
    DECISIONS,
    ORGANISATION,
    PLANNING,
    FIELDWORK,
    CODES,
    RESULTS,
    PILOTS,
    REPORT,
    SERIES,
    FOLLOW_UP,
    KEYS,
    ADMINISTRATION,
    STORED,
    OPEN_QUESTIONS,
    PUBLIC_RESULTS,
    LEADER,
)
