"""WebSockets on real workerd, with a real client at the other end."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import connect as connect_async
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect
from websockets.sync.server import serve as serve_websocket

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from websockets.sync.server import ServerConnection

    Worker = Callable[..., Any]

ENTRY = {
    "src/entry.py": """
import asyncio
import json
import time
from pymode import http
from pymode.workers import Response, WebSocketClosed, WebSocketPair

seen = []

def on_fetch(request, env, ctx):
    if request.path == "/seen":
        return seen
    if request.path.startswith("/client"):
        return as_client(request.path, request.headers["x-server"])
    client, server = WebSocketPair()
    if request.path == "/given":
        server.accept()
        return Response(None, 101, websocket=server)
    if request.path == "/unaccepted":
        try:
            server.send("too early")
        except ValueError as error:
            return str(error)
    if request.path == "/upstream":
        ctx.wait_until(relay, server, request.headers["x-server"])
    else:
        ctx.wait_until(globals()[request.path[1:]], server)
    server.accept()
    protocol = request.headers.get("sec-websocket-protocol")
    headers = {"sec-websocket-protocol": protocol.split(",")[0]} if protocol else None
    return Response(None, 101, headers, websocket=client)

def echo(socket):
    for message in socket:
        socket.send(message)
    try:
        socket.receive()
    except WebSocketClosed as closed:
        seen.append(["echo", closed.code, closed.reason, closed.was_clean])

async def echo_async(socket):
    async for message in socket:
        await asyncio.sleep(0.001)
        socket.send(message)

def greet(socket):
    socket.send("hello")
    socket.close(4001, "that is all")
    socket.close()
    for use in (lambda: socket.send("late"), socket.receive):
        try:
            use()
        except WebSocketClosed as closed:
            seen.append(["greet", closed.code, closed.reason, closed.was_clean])

def wrong(socket):
    for use in (lambda: socket.send(5), lambda: socket.close(1005), lambda: socket.close(1000, "x" * 124),
                lambda: socket.accept(), lambda: socket.receive(timeout=0.01)):
        try:
            use()
        except Exception as error:
            socket.send(f"{type(error).__name__}: {error}")
    socket.close()

def lazy(socket):
    time.sleep(3600)

def fails(socket):
    raise RuntimeError("the handler failed")

def relay(socket, url):
    with http.websocket(url) as upstream:
        for message in socket:
            upstream.send(message)
            socket.send(upstream.receive())

def as_client(path, url):
    match path:
        case "/client":
            with http.websocket(url, protocols=["one", "two"], timeout=10) as there:
                there.send("text ä\\0")
                there.send(b"\\0\\xff" * 5)
                return {"protocol": there.protocol, "got": [there.receive(), list(there.receive())]}
        case "/client-refused":
            try:
                http.websocket(url.replace("ws:", "http:") + "refuse")
            except http.RequestError as error:
                return str(error)
        case "/client-nowhere":
            try:
                http.websocket("ws://127.0.0.1:9/")
            except http.RequestError as error:
                return str(error)
        case "/client-closed":
            there = http.websocket(url + "close")
            try:
                there.receive()
            except WebSocketClosed as closed:
                return [closed.code, closed.reason]
"""
}


@pytest.fixture
def preview(worker: Worker) -> Any:
    return worker(ENTRY)


def address(preview: Any, path: str) -> str:
    return f"ws{preview.url.removeprefix('http')}{path}"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A WebSocket server of another make, which echoes."""

    def handle(connection: ServerConnection) -> None:
        if connection.request and connection.request.path == "/close":
            connection.close(4002, "no")
            return
        for message in connection:
            connection.send(message)

    def refuse(connection: ServerConnection, request: Any) -> Any:
        return connection.respond(403, "no entry\n") if request.path == "/refuse" else None

    def choose(_connection: ServerConnection, offered: Any) -> Any:
        return offered[-1] if offered else None

    with serve_websocket(handle, "127.0.0.1", 0, process_request=refuse, select_subprotocol=choose) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"
        server.shutdown()


MESSAGES: list[str | bytes] = ["", b"", "text ä 日本 \0", bytes(range(256)), b"x" * 900_000, "ä" * 300_000]


@pytest.mark.parametrize("path", ["/echo", "/echo_async"])
def test_messages_come_back_as_they_were(preview: Any, path: str) -> None:
    with connect(address(preview, path), max_size=None) as there:
        for message in MESSAGES:
            there.send(message)
        assert [there.recv(timeout=20) for _ in MESSAGES] == MESSAGES


def test_the_server_may_choose_a_subprotocol(preview: Any) -> None:
    with connect(address(preview, "/echo"), subprotocols=["chat", "other"]) as there:  # type: ignore[list-item]
        assert there.subprotocol == "chat"


def wait_for(preview: Any, entry: list[Any]) -> None:
    for _ in range(200):
        if entry in preview.get("/seen").json():
            return
    raise AssertionError(f"{entry} is not in {preview.get('/seen').json()}")


def test_either_side_closes(preview: Any) -> None:
    with connect(address(preview, "/greet")) as there:
        assert there.recv(timeout=20) == "hello"
        with pytest.raises(ConnectionClosed) as closed:
            there.recv(timeout=20)
        assert closed.value.rcvd is not None
        assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (4001, "that is all")
    wait_for(preview, ["greet", 4001, "that is all", True])
    with connect(address(preview, "/echo")) as there:
        there.close(4003, "bye ä")
    wait_for(preview, ["echo", 4003, "bye ä", True])


def test_a_client_that_vanishes_ends_the_iteration(preview: Any) -> None:
    with connect(address(preview, "/echo")) as there:
        there.send("x")
        assert there.recv(timeout=20) == "x"
        there.socket.shutdown(socket.SHUT_RDWR)
    for _ in range(500):
        if any(entry[1] == 1006 for entry in preview.get("/seen").json()):
            return
    raise AssertionError("the handler still waits")


def test_a_hundred_sockets_keep_apart(preview: Any) -> None:
    async def talk(number: int) -> list[str | bytes]:
        async with connect_async(address(preview, "/echo")) as there:
            got = []
            for turn in range(5):
                await there.send(f"{number}/{turn}")
                got.append(await there.recv())
            return got

    async def all_of_them() -> list[list[str | bytes]]:
        return await asyncio.gather(*(talk(number) for number in range(100)))

    assert asyncio.run(all_of_them()) == [[f"{number}/{turn}" for turn in range(5)] for number in range(100)]


def test_wrong_use_says_what_is_wrong(preview: Any) -> None:
    with connect(address(preview, "/wrong")) as there:
        assert list(there) == [
            "TypeError: a message is str or bytes, not int",
            "ValueError: a WebSocket is closed with code 1000 or one from 3000 to 4999, not 1005",
            "ValueError: a closing reason has at most 123 bytes, not 124",
            "ValueError: this WebSocket has been accepted already",
            "TimeoutError: no message came in time",
        ]
    assert "call its accept() first" in preview.get("/unaccepted").text
    assert preview.get("/echo").status_code == 500
    preview.wait_for_log("the client did not ask for a WebSocket")
    with pytest.raises(InvalidStatus, match="500"):
        connect(address(preview, "/given"))
    preview.wait_for_log("this WebSocket has been accepted here")


def test_a_handler_that_fails_closes_its_socket(preview: Any) -> None:
    with connect(address(preview, "/fails")) as there, pytest.raises(ConnectionClosed):
        there.recv(timeout=20)
    preview.wait_for_log("RuntimeError: the handler failed")


def test_messages_that_nobody_receives_have_a_limit(preview: Any) -> None:
    with connect(address(preview, "/lazy"), max_size=None) as there, pytest.raises(ConnectionClosed):
        for _ in range(40):
            there.send(bytes(900_000))
        there.recv(timeout=30)
    preview.wait_for_log("a WebSocket was closed: 16 MiB of messages wait")


GARBAGE = (
    b"\xff" * 100,
    b"\x88\x01\x00",
    b"\x83\x80\0\0\0\0",
    b"\xc1\x80\0\0\0\0",
    b"\x81\xff" + b"\xff" * 12,
)


@pytest.mark.parametrize("garbage", GARBAGE)
def test_garbage_harms_no_other_connection(preview: Any, garbage: bytes) -> None:
    with connect(address(preview, "/echo")) as good, connect(address(preview, "/echo")) as bad:
        # Closed at once, or not to the letter: that is workerd's to decide.
        with suppress(ConnectionClosed, OSError):
            bad.socket.sendall(garbage)
            bad.socket.shutdown(socket.SHUT_WR)
            bad.recv(timeout=20)
        good.send("still here")
        assert good.recv(timeout=20) == "still here"


def test_as_a_client(preview: Any, server: str) -> None:
    def ask(path: str) -> Any:
        return preview.get(path, headers={"x-server": server})

    got = ask("/client").json()
    assert got == {"protocol": "two", "got": ["text ä\0", [0, 255] * 5]}
    assert "made no WebSocket of it, and answered 403" in ask("/client-refused").text
    assert ask("/client-nowhere").text.startswith("ws://127.0.0.1:9/: ")
    assert ask("/client-closed").json() == [4002, "no"]


def test_a_relay(preview: Any, server: str) -> None:
    with connect(address(preview, "/upstream"), additional_headers={"x-server": server}) as there:
        for message in ("one", b"two", "drei ä"):
            there.send(message)
            assert there.recv(timeout=20) == message


def test_an_ordinary_request_is_answered_meanwhile(preview: Any) -> None:
    host = urlsplit(preview.url)
    assert host.port
    with connect(address(preview, "/echo")) as there:
        assert preview.get("/seen").status_code == 200
        there.send("x")
        assert there.recv(timeout=20) == "x"
