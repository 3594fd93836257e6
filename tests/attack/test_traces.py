"""What a run through the pages leaves in logs, addresses, temporary files and sessions."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text

from benchmarks.respondent import Respondent
from benchmarks.server import running
from survey import ballotbox, code
from survey import pepper as peppers
from survey.pages.answer import RESULT
from survey.questionnaire import AnswerSheet, Questionnaire, load
from survey.store import reading
from survey.web import routes
from survey.web.throttle import Throttle
from tests import event_loop
from tests.attack.conftest import NewPlace
from tests.attack.evidence import spellings, spellings_of_code
from tests.attack.place import SqlitePlace
from tests.attack.search import find_many
from tests.survey.municipality import FULL, hold
from tests.survey.pages.visit import Visit
from tests.survey.web.town import ALL_KINDS, OPEN, ROOT, Town, build, moved
from tests.survey.web.visit import Browser

WORDS = "Sjefen lytter aldri til oss"


@pytest.fixture(scope="session")
def built_town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    return build(tmp_path_factory.mktemp("town"))


@pytest.fixture
def town(built_town: Town, data_directory: Path) -> Iterator[Town]:
    with moved(built_town, data_directory) as copy:
        yield copy


def ballot_ids(town: Town) -> list[bytes]:
    with reading(town.here.engine) as session:
        return list(session.connection().execute(text("SELECT id FROM ballot")).scalars())


def traces(town: Town, where: bytes, *codes: str) -> dict[bytes, list[int]]:
    """Codes in any spelling, their MACs, and ids of ballots."""
    secrets = [code.mac(town.here.pepper, one) for one in codes] + ballot_ids(town)
    needles = [spelt for one in codes for spelt in spellings_of_code(one)]
    return find_many(where, needles + [spelt for one in secrets for spelt in spellings(one)])


def answer_over_the_wire(town: Town, port: int, questionnaire: Questionnaire, one: str) -> None:
    async def visit() -> None:
        respondent = Respondent(one, port, random.Random(1))
        await respondent.load()
        await respondent.submit(questionnaire)
        await respondent.leave()
        assert respondent.thanked

    event_loop.run(visit())


def test_the_real_server_writes_neither_codes_nor_answers(
    town: Town,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.setenv("STREAMLIT_LOGGER_LEVEL", "debug")
    questionnaire = load(ROOT / "questionnaires" / "ytringsfrihet.yaml")
    codes = town.codes[OPEN][:2]
    with running(ROOT, town.folder) as server:
        for one in codes:
            answer_over_the_wire(town, server.port, questionnaire, one)
    said = capfd.readouterr()
    written = (said.out + said.err).encode()
    for path in temporary.rglob("*"):
        written += path.read_bytes() if path.is_file() else b""
    assert b"Runtime state: RuntimeState.NO_SESSIONS_CONNECTED" in written  # so it told all
    assert traces(town, written, *codes) == {}
    choices = [one.name for question in questionnaire.answerable for one in question.choices]
    assert find_many(written, [name.encode() for name in choices if len(name) >= 8]) == {}


def visited(browser: Browser, visit: Callable[[Browser], object]) -> bytes:
    """The visit as a web server's log in the combined format, with where it was sent on."""
    lines: list[str] = []

    def write(response: Any) -> None:
        asked, sent = response.request, response.headers
        seen = (asked.method, asked.url, response.status_code, asked.headers.get("referer"))
        lines.append(" ".join(map(str, (*seen, sent.get("location"), sent.get("refresh")))))

    browser.client.event_hooks = {"response": [write]}
    visit(browser)
    return "\n".join(lines).encode()


@pytest.fixture
def _unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(routes, "_throttle", Throttle())


@pytest.mark.usefixtures("_unhurried")
def test_no_code_stands_in_an_address(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    ready, mistyped = town.codes[OPEN][0], town.codes[OPEN][1][:-1] + "2"

    def visit(browser: Browser) -> None:
        browser.get("/k")
        for typed in (ready, code.readable(ready), mistyped):
            browser.post("/k", kode=typed)
        browser.get("/svar")
        browser.post("/ferdig")

    browser = Browser()
    web_log = visited(browser, visit)
    assert b"/k" in web_log
    everything = web_log + caplog.text.encode()
    assert traces(town, everything, ready, town.codes[OPEN][1]) == {}
    assert mistyped.encode() not in everything
    # Nor in the cookie that carries it.
    cookies = "".join(str(cookie.value) for cookie in browser.client.cookies.jar).encode()
    assert traces(town, cookies, ready) == {}


@pytest.mark.usefixtures("_unhurried")
def test_a_code_in_an_address_or_a_log_would_be_seen(
    town: Town, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = town.codes[OPEN][0]
    web_log = visited(Browser(), lambda browser: browser.get(f"/k?kode={code.readable(one)}"))
    assert traces(town, web_log, one)

    def careless(*arguments: Any, **more: Any) -> ballotbox.CodeCheck:
        logging.getLogger("survey").warning("checking %s", arguments[3])
        return check(*arguments, **more)

    check = ballotbox.check_code
    monkeypatch.setattr(ballotbox, "check_code", careless)
    Browser().post("/k", kode=one)
    assert traces(town, caplog.text.encode(), one)


def open_and_unlinked() -> set[str]:
    """Files this process has open that no folder shows, as SQLite's temporary ones."""
    names = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            names.add(str(descriptor.readlink()))
        except OSError:
            continue
    return {name for name in names if "etilqs_" in name}


@pytest.mark.parametrize("planted", [False, True])
@pytest.mark.parametrize("database", ["sqlite"])
def test_sealing_makes_no_temporary_file(
    new_place: NewPlace, tmp_path: Path, data_directory: Path, planted: bool
) -> None:
    seen: set[str] = set()

    def watched(connection: Any, _record: object) -> None:
        if planted:
            connection.execute("PRAGMA temp_store = FILE")
            connection.execute("PRAGMA cache_size = 1")
        connection.set_progress_handler(lambda: seen.update(open_and_unlinked()), 50)

    with new_place() as place:
        assert isinstance(place, SqlitePlace)
        event.listen(place.engine, "connect", watched)
        fieldwork = hold(place.engine, peppers.create(data_directory), data_directory, {"hage": 40})
        fieldwork.answer_all((one, FULL) for one in fieldwork.all_codes)
        fieldwork.seal()
    assert bool(seen) == planted


def _attributes(one: object) -> tuple[str, ...]:
    slots = getattr(type(one), "__slots__", None) or ()
    return (*([slots] if isinstance(slots, str) else slots), *getattr(one, "__dict__", ()))


def strings_in(root: object) -> Iterator[str]:
    """Every string that can be reached from an object."""
    waiting, known = [root], set()
    while waiting:
        one = waiting.pop()
        if id(one) in known or isinstance(one, type):
            continue
        known.add(id(one))
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            waiting += [*one.keys(), *one.values()]
        elif isinstance(one, list | tuple | set | frozenset):
            waiting += one
        elif type(one).__module__.startswith(("streamlit.proto", "google")):
            yield str(one)
        elif type(one).__module__.startswith(("streamlit", "survey")):
            waiting += [getattr(one, name, None) for name in _attributes(one)]


def session_after_answering(town: Town, patch: pytest.MonkeyPatch) -> Any:
    app = Visit(town, patch).sheet(town.codes[ALL_KINDS][0])
    app.radio(key="sheet-trives-answer").set_value("nei")
    app.text_area(key="sheet-hvorfor-answer").set_value(WORDS)
    app.button(key="send").click().run()
    state = app.session_state._state
    assert state[RESULT].outcome == ballotbox.Outcome.COUNTED
    return state


def test_a_session_keeps_nothing_of_what_was_answered(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = session_after_answering(town, monkeypatch)
    assert not [one for one in strings_in(state) if WORDS in one]


def test_a_session_that_kept_an_answer_would_be_seen(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit = ballotbox.submit

    def remembering(*arguments: Any) -> ballotbox.Submission:
        sheet = AnswerSheet(arguments[4], frozenset(), ())
        return ballotbox.Submission(submit(*arguments).outcome, sheet)

    monkeypatch.setattr(ballotbox, "submit", remembering)
    state = session_after_answering(town, monkeypatch)
    assert [one for one in strings_in(state) if WORDS in one]
