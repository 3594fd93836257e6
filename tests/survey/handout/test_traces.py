"""What handing out leaves behind: no code, no address in database, log or temporary file."""

from __future__ import annotations

import logging
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from survey import code
from survey.handout import issuing, mail_merge, mailing, slips
from survey.handout.letters import Wording
from survey.handout.mailing import Order
from survey.handout.slips import Print
from survey.installation import Installation
from survey.questionnaire import Text
from survey.store import Tranche, writing
from survey.texts import translator
from tests.attack.evidence import spellings, spellings_of_code
from tests.attack.search import find_many
from tests.survey.municipality import Fieldwork, stored
from tests.survey.post_office import open_post_office

ADDRESSES = [f"person{number}@kommunen.example" for number in range(12)]
URL = "https://medvirk.example"


def handed_out(here: Installation, fieldwork: Fieldwork) -> list[str]:
    """Slips, a file to merge, and letters, one of which is refused; returns every code."""
    now = datetime.now(UTC)
    with writing(here.engine) as session:
        row = session.get_one(Tranche, fieldwork.tranche_id)
        row.opens_at, row.closes_at = now - timedelta(days=1), now + timedelta(days=1)
        session.add(row)
    with writing(here.engine) as session:
        amounts = {"hage": 5, "hjem": 5}
        batch = issuing.issue(session, here.pepper, row.id, amounts, "ou", now)
    wanted = Print(Text((("nb", "Trivsel"),), "nb"), row.closes_at, URL, "nb")
    named = {unit: (unit, several) for unit, several in batch.codes.items()}
    slips.one_file(wanted, named, lambda _done, _of: None)
    slips.file_for_each(wanted, named, lambda _done, _of: None)
    mail_merge.rows(named, URL, translator("nb"))
    with open_post_office(refused=frozenset(ADDRESSES[:1])) as office:
        order = Order(row.id, ADDRESSES, Wording("Emne", "Tekst", URL, "nb"), "ou", "skole")
        begun = mailing.begin(here, office.server, order)
        latest = time.monotonic() + 20
        while not begun.over and time.monotonic() < latest:
            time.sleep(0.02)
        assert (begun.sent, begun.failed) == (11, ADDRESSES[:1])
        mailed = [one.text.partition("/k#")[2][:20] for one in office.arrived]
    return [one for several in batch.codes.values() for one in several] + mailed


def files_in(folder: Path) -> bytes:
    return b"\0".join(
        str(path).encode() + path.read_bytes() for path in folder.rglob("*") if path.is_file()
    )


def traces(codes: list[str], where: bytes) -> dict[bytes, list[int]]:
    needles = [spelt for one in codes for spelt in spellings_of_code(one)]
    needles += [spelt for one in ADDRESSES for spelt in spellings(one.encode())]
    return find_many(where, needles)


def test_no_code_and_no_address_is_left_anywhere(
    fieldwork: Fieldwork,
    data_directory: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    caplog.set_level(logging.DEBUG, "survey")
    here = Installation(data_directory, fieldwork.engine, fieldwork.pepper, None)
    codes = handed_out(here, fieldwork)
    assert len(set(codes)) == 21
    assert all(code.is_genuine(fieldwork.pepper, one) for one in codes)
    assert list(temporary.iterdir()) == []
    assert traces(codes, stored(fieldwork.engine)) == {}
    assert traces(codes, files_in(data_directory)) == {}
    assert traces(codes, caplog.text.encode()) == {}


def test_the_search_sees_a_planted_code_and_address(data_directory: Path) -> None:
    planted = "23456789ABCDEFGHJKLM"
    (data_directory / "planted.txt").write_text(f"{code.readable(planted)} {ADDRESSES[3]}")
    assert len(traces([planted], files_in(data_directory))) >= 2
