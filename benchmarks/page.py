"""Streamlit's side of the conversation: the page as the browser's script receives it."""

from __future__ import annotations

from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Button_pb2 import Button
from streamlit.proto.Checkbox_pb2 import Checkbox
from streamlit.proto.ClientState_pb2 import ClientState, ContextInfo
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Radio_pb2 import Radio
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from websockets.asyncio.client import ClientConnection


@dataclass
class Run:
    """What one run of the script sent; ``bytes`` and ``messages`` as they came in."""

    script_hash: str = ""
    radios: list[Radio] = field(default_factory=list)
    checkboxes: list[Checkbox] = field(default_factory=list)
    buttons: list[Button] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    messages: int = 0
    bytes: int = 0

    def add(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        if kind == "radio":
            self.radios.append(element.radio)
        elif kind == "checkbox":
            self.checkboxes.append(element.checkbox)
        elif kind == "button":
            self.buttons.append(element.button)
        elif kind == "markdown":
            self.texts.append(element.markdown.body)
        elif kind == "alert":
            self.texts.append(element.alert.body)
        elif kind == "exception":
            self.texts.append(element.exception.message)


def widget_key(widget_id: str) -> str:
    """The key the page gave a widget; ids read ``$$ID-<digest>-<key>``."""
    return widget_id.split("-", 2)[2]


async def read_run(connection: ClientConnection) -> Run:
    """Everything up to the end of the script's next run."""
    run = Run()
    while True:
        data = await connection.recv(decode=False)
        message = ForwardMsg.FromString(data)
        run.messages += 1
        run.bytes += len(data)
        kind = message.WhichOneof("type")
        if kind == "navigation":
            run.script_hash = message.navigation.page_script_hash
        elif kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            run.add(message.delta.new_element)
        elif (
            kind == "script_finished"
            and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
        ):
            return run


def rerun(origin: str, path: str, script_hash: str = "", *states: WidgetState) -> bytes:
    """The browser's request for a run of the page at ``path``."""
    context = ContextInfo(
        timezone="Europe/Oslo",
        timezone_offset=-60,
        locale="nb-NO",
        url=f"{origin}/{path}",
        is_embedded=False,
        color_scheme="light",
    )
    client = ClientState(
        widget_states=WidgetStates(widgets=states),
        page_script_hash=script_hash,
        page_name="" if script_hash else path,
        context_info=context,
    )
    return bytes(BackMsg(rerun_script=client).SerializeToString())
