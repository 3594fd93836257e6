"""One simulated respondent: enters a code, gets the form, fills it in, and sends it."""

from __future__ import annotations

import json
import random
import time
from dataclasses import dataclass, field
from urllib.parse import urlencode

from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from benchmarks.installation import Answers
from benchmarks.page import Run, read_run, rerun, widget_key
from benchmarks.request import Reply, fetch
from survey.questionnaire import Questionnaire
from survey.texts import translator

_say = translator("nb")
_PAGE = "svar"
_BLANK_SHARE = 0.05
_TICKED_SHARE = 0.2
# What a browser that has visited no page yet sends instead of the token.
_NO_TOKEN = "PLACEHOLDER_AUTH_TOKEN"


class Refused(Exception):
    """The server did not give the respondent what a person would have expected."""


@dataclass
class Respondent:
    """Times are in seconds, as the person waits for them."""

    code: str
    port: int
    chance: random.Random
    cookies: dict[str, str] = field(default_factory=dict)
    connection: ClientConnection | None = None
    form: Run = field(default_factory=Run)
    answers: Answers = field(default_factory=dict)
    load_seconds: float = 0.0
    submit_seconds: float = 0.0
    thanked: bool = False

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def load(self) -> None:
        """From the code to the finished form, with the requests a browser makes on the way."""
        begun = time.perf_counter()
        await self._expect(200, "/k")
        form = urlencode({"kode": self.code}).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        entered = await self._fetch("POST", "/k", form, kind | {"Origin": self.origin})
        if entered.status != 303 or entered.header("location") != f"/{_PAGE}":
            raise Refused(f"the code was not taken: {entered.status}")
        await self._expect(200, f"/{_PAGE}")
        for path in ("/_stcore/health", "/_stcore/host-config"):
            # Streamlit's script first tries below the page's own address.
            await self._expect(404, f"/{_PAGE}{path}")
            await self._expect(200, path)
        self.connection = await self._connect()
        await self.connection.send(rerun(self.origin, _PAGE))
        self.form = await read_run(self.connection)
        if not self.form.radios or not self._send_button():
            raise Refused(f"no form: {self.form.texts}")
        self.load_seconds = time.perf_counter() - begun

    async def _expect(self, status: int, path: str) -> None:
        reply = await self._fetch("GET", path)
        if reply.status != status:
            raise Refused(f"{path} answered {reply.status}")

    async def _fetch(
        self, method: str, path: str, body: bytes = b"", more: dict[str, str] | None = None
    ) -> Reply:
        accepted = "*/*" if "/_stcore/" in path else "text/html"
        headers = self._headers() | {"Accept": accepted, "Accept-Encoding": "gzip"}
        reply = await fetch(self.port, method, path, headers | (more or {}), body)
        self.cookies.update(reply.cookies)
        return reply

    def _headers(self) -> dict[str, str]:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Accept-Language": "nb-NO,nb;q=0.9"} | ({"Cookie": cookie} if cookie else {})

    async def _connect(self) -> ClientConnection:
        token = self.cookies.get("_streamlit_xsrf", _NO_TOKEN)
        return await connect(
            f"ws://127.0.0.1:{self.port}/_stcore/stream",
            origin=Origin(self.origin),
            subprotocols=[Subprotocol("streamlit"), Subprotocol(token)],
            additional_headers=self._headers(),
            open_timeout=None,
            ping_interval=None,
            max_size=None,
        )

    def _send_button(self) -> str | None:
        label = _say("answer-send")
        return next((one.id for one in self.form.buttons if one.label == label), None)

    def fill_in(self, questionnaire: Questionnaire) -> list[WidgetState]:
        """Answer most questions at random, and remember what was answered."""
        states = []
        for radio in self.form.radios:
            if self.chance.random() < _BLANK_SHARE:
                continue
            question = questionnaire.question(widget_key(radio.id).split("-")[1])
            position = self.chance.randrange(len(radio.options))
            self.answers[question.name] = question.choices[position].name
            states.append(WidgetState(id=radio.id, string_value=radio.options[position]))
        ticked: dict[str, list[str]] = {}
        for box in self.form.checkboxes:
            _, name, choice = widget_key(box.id).split("-")
            choices = questionnaire.question(name).choices
            alone = any(one.exclusive for one in choices if one.name == choice)
            value = not alone and self.chance.random() < _TICKED_SHARE
            if value:
                ticked.setdefault(name, []).append(choice)
            states.append(WidgetState(id=box.id, bool_value=value))
        self.answers.update({name: tuple(several) for name, several in ticked.items()})
        return states

    async def submit(self, questionnaire: Questionnaire) -> None:
        """Send the form once and look for the thanks."""
        button = self._send_button()
        assert self.connection is not None
        assert button is not None
        states = self.fill_in(questionnaire)
        states.append(WidgetState(id=button, trigger_value=True))
        begun = time.perf_counter()
        await self.connection.send(rerun(self.origin, _PAGE, self.form.script_hash, *states))
        run = await read_run(self.connection)
        self.submit_seconds = time.perf_counter() - begun
        if _say("thanks-counted") not in run.texts:
            raise Refused(f"no thanks: {json.dumps(run.texts, ensure_ascii=False)}")
        self.thanked = True

    async def leave(self) -> None:
        if self.connection is not None:
            await self.connection.close()
