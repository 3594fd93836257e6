"""A small municipality in which every kind of visitor has something to do.

Built once, through the domain, and copied for each test.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlmodel import func, select

from survey import accounts, installation
from survey.accounts import Role
from survey.approval import Minutes
from survey.demonstration import approving
from survey.demonstration.answers import Answers
from survey.demonstration.approving import Offices
from survey.demonstration.fieldwork import Fieldwork, carry_out, hold
from survey.installation import Demonstration, Installation, initialise, write_demonstration
from survey.pages.gate_making import GATE
from survey.questionnaire import Questionnaire, load, loads
from survey.store import Ballot, Unit, reading, rewrite_files, writing

ROOT = Path(__file__).parents[3]
WHO = "test"

OPEN = "Åpen nå"
ALL_KINDS = "Alt på en gang"
SOON = "Snart"
ENDED = "Nettopp slutt"
BEFORE, AFTER = "Ytringsfrihet 2025", "Ytringsfrihet 2026"

NAMES = {role: f"Kari {role.value.upper()}" for role in Role}
PASSWORDS = {role: f"passord-for-{role.value}" for role in Role}

# One question of each kind, with each rule that a form must know.
ALL_KINDS_SOURCE = """
id: alt_mulig
title: {nb: Alt mulig, nn: Alt mogleg}
languages: [nb, nn]
sections:
  - title: {nb: Første del, nn: Første del}
    questions:
      - name: til_orientering
        type: note
        label: {nb: Les dette først., nn: Les dette først.}
      - name: trives
        type: yes_no
        required: true
        label: {nb: Trives du på jobb?, nn: Trivst du på jobb?}
      - name: hvorfor
        type: text
        relevant: {question: trives, is: nei}
        label: {nb: Hvorfor ikke?, nn: Kvifor ikkje?}
      - name: hindre
        type: select_multiple
        label: {nb: Hva hindrer deg?, nn: Kva hindrar deg?}
        choices:
          - {name: tid, label: {nb: Tid, nn: Tid}}
          - {name: penger, label: {nb: Penger, nn: Pengar}}
          - {name: ingenting, exclusive: true, label: {nb: Ingenting, nn: Ingenting}}
"""


@dataclass(frozen=True)
class Town:
    """``codes``: those not used yet, by the title of their tranche."""

    folder: Path
    codes: Mapping[str, Sequence[str]]

    @property
    def here(self) -> Installation:
        return installation._opened(self.folder, f"sqlite:///{self.folder / 'medvirk.db'}")

    def reopen(self) -> None:
        """As after a restart: what was read at the start is read again."""
        self.here.engine.dispose()
        installation._opened.cache_clear()

    def ballots(self) -> int:
        with reading(self.here.engine) as session:
            return session.exec(select(func.count()).select_from(Ballot)).one()


def _units() -> list[Unit]:
    """``Kultur`` has too few people to be shown; the rest of the municipality can hide it."""
    rows: list[tuple[str, str, str, str | None, int]] = [
        ("alle", "Kommunen", "kommune", None, 80),
        ("helse", "Helse", "kommuneomraade", "alle", 33),
        ("park", "Park", "virksomhet", "helse", 18),
        ("hjem", "Hjemmetjenesten", "virksomhet", "helse", 15),
        ("teknisk", "Teknisk", "kommuneomraade", "alle", 26),
        ("vei", "Vei", "virksomhet", "teknisk", 26),
        ("kultur", "Kultur", "kommuneomraade", "alle", 6),
        ("kino", "Kino", "virksomhet", "kultur", 6),
        ("staber", "Staber", "virksomhet", "alle", 15),
    ]
    return [
        Unit(
            id=identity,
            name=name,
            level=level,
            parent_id=parent,
            headcount=headcount,
            valid_from=date(2020, 1, 1),
        )
        for identity, name, level, parent, headcount in rows
    ]


ANSWERED = {"park": 14, "hjem": 11, "vei": 20, "kino": 4, "staber": 12}


def answer_sheets(questionnaire: Questionnaire, shift: int) -> Mapping[str, list[Answers]]:
    """Answer sheets by unit; a larger shift agrees more."""
    scales = [one for one in questionnaire.answerable if one.is_scale]
    single = [
        one for one in questionnaire.answerable if one.type == "select_one" and not one.is_scale
    ]
    sheets: dict[str, list[Answers]] = {}
    for unit, count in ANSWERED.items():
        for number in range(count):
            sheet: Answers = {q.name: q.choices[min(4, number % 4 + shift)].name for q in scales}
            sheet |= {q.name: q.choices[number % len(q.choices)].name for q in single}
            sheets.setdefault(unit, []).append(sheet)
    return sheets


def build(folder: Path, *, demonstration: bool = False) -> Town:
    here = initialise(folder, f"sqlite:///{folder / 'medvirk.db'}")
    free_speech = load(ROOT / "questionnaires" / "ytringsfrihet.yaml")
    all_kinds = loads(ALL_KINDS_SOURCE)
    minutes = Minutes("Partssammensatt utvalg", "PS 1/25", date(2025, 1, 15), "Godkjent.")
    offices = Offices(Role.OU.value, Role.PSU_SECRETARY.value, Role.PSU_LEADER.value)
    units = _units()
    with writing(here.engine) as session:
        for unit in units:
            session.add(Unit(**unit.model_dump()))
            session.flush()
        for role in Role:
            accounts.create(session, role.value, NAMES[role], role, PASSWORDS[role], WHO)
        for questionnaire in (free_speech, all_kinds):
            plan = approving.plan("Å vite hvordan folk har det.")
            approving.approve(session, questionnaire, plan, minutes, offices)

    def fieldwork(
        title: str,
        questionnaire: Questionnaire,
        days: tuple[float, float],
        codes: Mapping[str, int],
        sheets: Mapping[str, list[Answers]] | None = None,
    ) -> Fieldwork:
        opens_at, closes_at = (datetime.now(UTC) + timedelta(days=one) for one in days)
        return Fieldwork(
            title=title,
            questionnaire=questionnaire,
            opens_at=opens_at,
            closes_at=closes_at,
            answered_at=opens_at + (closes_at - opens_at) / 2,
            units=units,
            codes=codes,
            pilots={"park"},
            sheets=lambda unit: (sheets or {}).get(unit.id, []),
        )

    for title, first, shift in ((BEFORE, -500, 0), (AFTER, -130, 1)):
        answered = answer_sheets(free_speech, shift)
        work = fieldwork(title, free_speech, (first, first + 14), ANSWERED, answered)
        carry_out(here, work, GATE)
    ended = answer_sheets(free_speech, 0)
    left: dict[str, Sequence[str]] = {}
    for work in (
        fieldwork(OPEN, free_speech, (-1, 30), {"park": 18, "vei": 12}),
        fieldwork(ALL_KINDS, all_kinds, (-1, 30), {"park": 18}),
        fieldwork(SOON, free_speech, (5, 30), {"park": 2}),
        fieldwork(ENDED, free_speech, (-20, -1), ANSWERED | {"park": 16}, ended),
    ):
        left[work.title] = hold(here, work)[1]
    if demonstration:
        sign_ins = tuple((role.value, role.value, PASSWORDS[role]) for role in Role)
        write_demonstration(folder, Demonstration(tuple(left[OPEN]), sign_ins))
    rewrite_files(here.engine)
    here.engine.dispose()
    return Town(folder, left)


@contextmanager
def moved(town: Town, folder: Path) -> Iterator[Town]:
    """A copy of a town that one test may change as it likes."""
    shutil.copytree(town.folder, folder, dirs_exist_ok=True)
    copy = Town(folder, town.codes)
    yield copy
    copy.here.engine.dispose()
