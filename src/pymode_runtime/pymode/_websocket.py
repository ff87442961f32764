"""WebSockets, from either side."""

from __future__ import annotations

from . import _door
from ._errors import PlatformError, WorkerError
from ._values import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

__all__ = ["WebSocket", "WebSocketClosed", "WebSocketPair"]


class WebSocketClosed(WorkerError):
    """There are no more messages: the connection has ended.

    `code` and `reason` are those of the closing side (RFC 6455, section 7.4); 1005: it gave none, 1006: the
    connection was lost. `was_clean` tells whether it was closed rather than lost.
    """

    def __init__(self, code: int, reason: str, was_clean: bool) -> None:
        super().__init__(f"the WebSocket is closed: {code} {reason}".rstrip())
        self.code = code
        self.reason = reason
        self.was_clean = was_clean


class WebSocket:
    """One end of a WebSocket. Iterates over messages, str or bytes, until the connection is closed.

    Calls wait in their own thread only. It belongs to the request that made it, and is closed with it:
    `ctx.wait_until` keeps that going after the response. Up to 16 MiB of messages may wait to be received;
    beyond that it is closed with code 1009.
    """

    __slots__ = ("_closed", "_handle", "protocol")

    protocol: str
    """The subprotocol that the server chose; empty if none."""

    def __init__(self, handle: int, protocol: str = "") -> None:
        self._handle = handle
        self._closed: tuple[int, str, bool] | None = None
        self.protocol = protocol

    def accept(self) -> None:
        """Make this end ours, the server's: before anything is sent or received. Once."""
        _door.call("websocket.accept", self._handle)

    def send(self, message: str | bytes | bytearray | memoryview) -> None:
        """Send a message: str as text, anything else as binary. WebSocketClosed if it has ended."""
        if isinstance(message, (bytearray, memoryview)):
            message = bytes(message)
        elif not isinstance(message, (str, bytes)):
            raise TypeError(f"a message is str or bytes, not {type(message).__name__}")
        if self._closed:
            raise WebSocketClosed(*self._closed)
        try:
            _door.call("websocket.send", self._handle, message)
        except PlatformError as error:
            failure = WebSocketClosed(1006, str(error), False)
            raise failure from None

    def receive(self, timeout: float | None = None) -> str | bytes:
        """The next message. WebSocketClosed once there are no more, TimeoutError after `timeout` seconds."""
        if self._closed:
            raise WebSocketClosed(*self._closed)
        wait = None if timeout is None else max(0.0, timeout * 1000)
        message: str | bytes | list[object] = _door.call("websocket.receive", self._handle, wait)
        if isinstance(message, (str, bytes)):
            return message
        code, reason, was_clean = message
        self._closed = (int(str(code)), str(reason), bool(was_clean))
        raise WebSocketClosed(*self._closed)

    def close(self, code: int = 1000, reason: str = "") -> None:
        """End the connection; more than once is no error. Messages not received yet are lost.

        `code` is 1000 or from 3000 to 4999, `reason` at most 123 bytes of UTF-8.
        """
        if not isinstance(code, int) or not (code == 1000 or 3000 <= code <= 4999):
            raise ValueError(f"a WebSocket is closed with code 1000 or one from 3000 to 4999, not {code!r}")
        if len(reason.encode()) > 123:
            raise ValueError(f"a closing reason has at most 123 bytes, not {len(reason.encode())}")
        if self._closed is None:
            _door.call("websocket.close", self._handle, code, reason)
            self._closed = (code, reason, True)

    def __iter__(self) -> Iterator[str | bytes]:
        while True:
            try:
                yield self.receive()
            except WebSocketClosed:
                return

    async def __aiter__(self) -> AsyncIterator[str | bytes]:
        from asyncio import to_thread

        while True:
            try:
                yield await to_thread(self.receive)
            except WebSocketClosed:
                return

    def __enter__(self) -> WebSocket:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def serialize_attachment(self, value: Any) -> None:
        """Keep a value with a socket that `ctx.accept_websocket` has accepted: JSON values and bytes, 16 kB.

        It is there after the object has slept, which nothing else of the socket's is.
        """
        _door.call("websocket.attach", self._handle, plain(value, "an attachment", binary=True))

    def deserialize_attachment(self) -> Any:
        """The value that was kept last; None if there is none."""
        return _door.call("websocket.attachment", self._handle)

    def __eq__(self, other: object) -> bool:
        return self._handle == other._handle if isinstance(other, WebSocket) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._handle)

    def give(self) -> int:
        """The handle, for the platform to go on with."""
        return self._handle

    def __repr__(self) -> str:
        return f"<WebSocket{' closed' if self._closed else ''}>"


def WebSocketPair() -> tuple[WebSocket, WebSocket]:
    """Both ends: one for the client, `Response(None, 101, websocket=client)`, and one to keep."""
    client, server = _door.call("websocket.pair")
    return WebSocket(client), WebSocket(server)
