"""The real server, killed while people send: whoever was thanked is in the box, once."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

from benchmarks.installation import Fieldwork, begin_fieldwork, open_box
from benchmarks.respondent import Refused, Respondent
from benchmarks.server import Server, running
from survey.texts import translator
from tests import event_loop
from tests.survey.web.town import ROOT

PEOPLE = 16
ENOUGH = 5


async def send_until_some_are_thanked(
    people: list[Respondent], fieldwork: Fieldwork, server: Server
) -> None:
    """The server dies as soon as a few have their thanks, with the others on the way."""

    async def send(person: Respondent) -> None:
        await person.submit(fieldwork.questionnaire)
        if sum(one.thanked for one in people) == ENOUGH:
            server.process.kill()

    await asyncio.gather(*(person.load() for person in people))
    await asyncio.gather(*(send(person) for person in people), return_exceptions=True)


async def try_again(person: Respondent, fieldwork: Fieldwork) -> None:
    """With the cookies of before, as somebody does who saw no thanks."""
    try:
        await person.load()
    except Refused:
        assert translator("nb")("thanks-counted") in person.form.texts
    else:
        await person.submit(fieldwork.questionnaire)
    await person.leave()


async def all_try_again(people: list[Respondent], fieldwork: Fieldwork) -> None:
    await asyncio.gather(*(try_again(person, fieldwork) for person in people))


def test_the_thanked_are_in_the_box_and_the_others_may_try_again(tmp_path: Path) -> None:
    fieldwork = begin_fieldwork(tmp_path, PEOPLE)
    with running(ROOT, tmp_path) as server:
        people = [Respondent(one, server.port, random.Random(one)) for one in fieldwork.codes]
        event_loop.run(send_until_some_are_thanked(people, fieldwork, server))
    thanked = sum(person.thanked for person in people)
    box = open_box(fieldwork)
    assert ENOUGH <= thanked <= box.ballots
    assert box.ballots + box.codes_left == PEOPLE
    with running(ROOT, tmp_path) as server:
        for person in people:
            person.port, person.connection = server.port, None
        event_loop.run(all_try_again(people, fieldwork))
    box = open_box(fieldwork)
    assert (box.ballots, box.codes_left) == (PEOPLE, 0)
    fieldwork.here.engine.dispose()
