"""WebSockets of Durable Objects that may sleep, on real workerd, with real clients."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

if TYPE_CHECKING:
    from conftest import Preview, Worker
    from websockets.sync.client import ClientConnection

DOCUMENT = Path(__file__).parents[2] / "docs/durable-objects.md"

ENTRY = """
import json
from pymode.workers import DurableObject, Response, WebSocketPair


def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Room(DurableObject):
    def __init__(self, ctx, env):
        self.messages = 0
        ctx.storage.put("starts", ctx.storage.get("starts", 0) + 1)

    def fetch(self, request):
        client, server = WebSocketPair()
        name = request.path
        self.ctx.accept_websocket(server, ["everyone", name])
        server.serialize_attachment({"name": name, "data": b"\\xff"})
        server.send(f"welcome {name}")
        return Response(None, 101, websocket=client)

    async def websocket_message(self, ws, message):
        self.messages += 1
        name = ws.deserialize_attachment()["name"]
        if isinstance(message, bytes):
            ws.send(message + b"!")
        elif message == "state":
            others = [other for other in self.ctx.get_websockets("everyone") if other != ws]
            sockets = self.ctx.get_websockets()
            ws.send(
                json.dumps(
                    [
                        name,
                        len(others),
                        len(sockets),
                        ws in sockets,
                        self.ctx.get_tags(ws),
                        len(self.ctx.get_websockets(name)),
                        len(self.ctx.get_websockets("none")),
                        list(ws.deserialize_attachment()["data"]),
                    ]
                )
            )
        elif message == "wrong":
            ws.send(
                json.dumps(
                    [
                        refused(ws.receive),
                        refused(ws.accept),
                        refused(ws.serialize_attachment, object()),
                        refused(ws.serialize_attachment, "x" * 20_000),
                        refused(ws.send, 5),
                        refused(self.ctx.get_tags, WebSocketPair()[0]),
                        refused(self.ctx.accept_websocket, WebSocketPair()[0], "tag"),
                        refused(self.ctx.accept_websocket, WebSocketPair()[0], map(str, range(11))),
                    ]
                )
            )
        elif message == "fail":
            raise LookupError("in websocket_message")
        elif message == "bye":
            ws.close(4001, "so long")
        else:
            for other in self.ctx.get_websockets():
                other.send(f"{name}: {message}")

    def websocket_close(self, ws, code, reason, was_clean):
        closed = self.ctx.storage.get("closed", [])
        name = ws.deserialize_attachment()["name"]
        self.ctx.storage.put("closed", [*closed, [name, code, reason, was_clean]])

    def closed(self):
        return self.ctx.storage.get("closed", [])

    def starts(self):
        return self.ctx.storage.get("starts")

    def restart(self):
        import os

        os._exit(1)

    def auto(self):
        self.ctx.set_websocket_auto_response("ping", "pong")
        before = self.ctx.get_websocket_auto_response()
        times = [self.ctx.get_websocket_auto_response_timestamp(ws) for ws in self.ctx.get_websockets()]
        return [before, times]

    def auto_times(self):
        stamp = self.ctx.get_websocket_auto_response_timestamp
        times = [stamp(ws).tzname() for ws in self.ctx.get_websockets()]
        self.ctx.set_websocket_auto_response(None)
        return [times, self.ctx.get_websocket_auto_response(), self.messages]


class Silent(DurableObject):
    def try_it(self):
        return refused(self.ctx.accept_websocket, WebSocketPair()[0])


def on_fetch(request, env):
    _, name, rest = request.path.split("/", 2)
    room = env.ROOMS.get_by_name(name)
    if request.headers.get("upgrade"):
        return room.fetch(request)
    if rest == "silent":
        return [env.SILENT.get_by_name("x").try_it()]
    if rest == "as_client":
        with room.websocket("http://room/python") as socket:
            socket.send("hello")
            return [socket.receive(5), socket.receive(5)]
    if rest == "response":
        answer = room.fetch("http://room/python", headers={"upgrade": "websocket"})
        answer.websocket.accept()
        return [answer.status, answer.websocket.receive(5)]
    return {"answer": refused(room.restart) if rest == "restart" else getattr(room, rest)()}
"""

OBJECTS = {"ROOMS": {"class_name": "Room"}, "SILENT": {"class_name": "Silent"}}


@pytest.fixture
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, durable_objects=OBJECTS)


def join(preview: Preview, room: str, name: str) -> ClientConnection:
    return connect(f"ws://{urlsplit(preview.url).netloc}/{room}/{name}", proxy=None)


def ask(preview: Preview, path: str) -> Any:
    response = preview.get(path)
    assert response.status_code == 200, response.text
    return response.json()["answer"]


def test_a_room(preview: Preview) -> None:
    with join(preview, "room", "Ada") as ada, join(preview, "room", "Bo") as bo:
        assert (ada.recv(5), bo.recv(5)) == ("welcome /room/Ada", "welcome /room/Bo")
        ada.send("hello é")
        assert ada.recv(5) == bo.recv(5) == "/room/Ada: hello é"
        bo.send(b"\0\xff")
        assert bo.recv(5) == b"\0\xff!"
        ada.send("state")
        assert json.loads(ada.recv(5)) == ["/room/Ada", 1, 2, True, ["everyone", "/room/Ada"], 1, 0, [255]]
        bo.send("bye")
        with pytest.raises(ConnectionClosed) as end:
            bo.recv(5)
        assert end.value.rcvd is not None
        assert (end.value.rcvd.code, end.value.rcvd.reason) == (4001, "so long")
        assert closed(preview, "room", 1) == [["/room/Bo", 4001, "so long", True]]
        ada.send("state")
        assert json.loads(ada.recv(5))[1:3] == [0, 1]
        ada.close(1000, "gone")
    assert closed(preview, "room", 2)[1] == ["/room/Ada", 1000, "gone", True]


def closed(preview: Preview, room: str, count: int) -> list[Any]:
    """Return what websocket_close has noted, once it was called so many times."""
    deadline = time.monotonic() + 15
    while len(noted := ask(preview, f"/{room}/closed")) < count and time.monotonic() < deadline:
        time.sleep(0.02)
    return list(noted)


def test_an_exception_leaves_the_socket_open(preview: Preview) -> None:
    with join(preview, "failing", "Ada") as ada:
        ada.send("fail")
        preview.wait_for_log("LookupError: in websocket_message")
        ada.send("still here")
        assert [ada.recv(5), ada.recv(5)] == ["welcome /failing/Ada", "/failing/Ada: still here"]


def test_bad_input(preview: Preview) -> None:
    with join(preview, "wrong", "Ada") as ada:
        ada.recv(5)
        ada.send("wrong")
        expected = [
            "ValueError: the messages of this WebSocket go to the object's websocket_message",
            "ValueError: this WebSocket has been accepted already",
            "TypeError: an attachment: a object is no JSON value and no bytes",
            "PlatformError: A WebSocket 'attachment' cannot be larger than 16384 bytes",
            "TypeError: a message is str or bytes, not int",
            "ValueError: this WebSocket is none that ctx.accept_websocket has accepted",
            "TypeError: tags are several str",
            "PlatformError: a Hibernatable WebSocket cannot have more than 10 tags",
        ]
        for refusal, text in zip(json.loads(ada.recv(5)), expected, strict=True):
            assert refusal.startswith(text)
    assert preview.get("/wrong/silent").json()[0].startswith("RuntimeError: accept_websocket: Silent has no")


def test_sockets_outlive_the_interpreter(preview: Preview) -> None:
    with join(preview, "outlive", "Ada") as ada:
        ada.recv(5)
        before = ask(preview, "/outlive/starts")
        ask(preview, "/outlive/restart")
        ada.send("state")
        state = ["/outlive/Ada", 0, 1, True, ["everyone", "/outlive/Ada"], 1, 0, [255]]
        assert json.loads(ada.recv(10)) == state
        assert ask(preview, "/outlive/starts") == before + 1


def test_an_object_sleeps_and_wakes_for_a_message(preview: Preview) -> None:
    with join(preview, "sleep", "Ada") as ada:
        ada.recv(5)
        before = ask(preview, "/sleep/starts")
        # workerd puts an object to sleep when nothing has happened in it for ten seconds.
        time.sleep(15)
        ada.send("state")
        assert json.loads(ada.recv(10))[0] == "/sleep/Ada"
        assert ask(preview, "/sleep/starts") == before + 1


def test_answers_without_waking_the_object(preview: Preview) -> None:
    with join(preview, "auto", "Ada") as ada:
        ada.recv(5)
        assert ask(preview, "/auto/auto") == [["ping", "pong"], [None]]
        ada.send("ping")
        assert ada.recv(5) == "pong"
        assert ask(preview, "/auto/auto_times") == [["UTC"], None, 0]


def test_python_as_the_client_of_an_object(preview: Preview) -> None:
    assert preview.get("/client/as_client").json() == ["welcome /python", "/python: hello"]
    assert preview.get("/client/response").json() == [101, "welcome /python"]


def test_the_documents_example(worker: Worker) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", DOCUMENT.read_text(encoding="utf-8"), re.M | re.S)
    (entry,) = (block for block in blocks if "class Room(" in block)
    preview = worker({"src/entry.py": entry}, durable_objects={"ROOMS": {"class_name": "Room"}})
    url = f"ws://{urlsplit(preview.url).netloc}/lobby?name="
    with connect(url + "Ada", proxy=None) as ada, connect(url + "Bo", proxy=None) as bo:
        ada.send("hello")
        assert bo.recv(5) == "Ada: hello"
        bo.close()
        preview.wait_for_log("Bo left")
