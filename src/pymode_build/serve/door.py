"""The door where Python is no worker: a local workerd performs the operations."""

from __future__ import annotations

import marshal
import socket
import struct
import sys
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from typing import TYPE_CHECKING, Any

from pymode import _door

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Door"]

MARSHAL_VERSION = 2
ERROR = 1  # the first byte of an answer that is none (abi.h)


class Door:
    """The way to one workerd, for any number of threads: each call has a connection to itself.

    `target` is the Durable Object that performs the operations, "BINDING/id"; empty: the hub. A request has
    one connection for all of its calls: the next ones are inside of a transaction that one of them opens.
    """

    def __init__(self, port: int, token: str, target: str = "") -> None:
        self._port = port
        self._token = token
        self._connections: list[_Connection] = []
        # By target, those that wait for the next call. A list's append and pop are atomic.
        self._idle: dict[str, list[_Connection]] = {}
        self._closed = False
        # What this thread works for; without anything, `_none`.
        self._task: ContextVar[_Task] = ContextVar("task")
        self._none = _Task(0, target, None, None)

    def begin(self, op: str, args: tuple[Any, ...]) -> Callable[[], Any]:
        """Send an operation, and return what waits for its value or raises its error."""
        if op == "host.log":
            print(args[1], file=sys.stderr)
            return lambda: None
        if op == "host.failed":
            print(args[0], file=sys.stderr)
        message = marshal.dumps((op, *args), MARSHAL_VERSION)
        if self._closed:
            raise ConnectionError(f"{op}: the bindings are gone, with the client or server that had them")
        task = self._task.get(self._none)
        connection = self._connection(task)
        connection.send(task.owner, message)
        return lambda: self._finish(task, connection)

    @property
    def owner(self) -> int:
        """The request that this thread works for; 0: none."""
        return self._task.get(self._none).owner

    def failed(self, error: BaseException) -> None:
        """Note what the user's code raised."""
        raised = self._task.get(self._none).raised
        if raised is not None:
            raised.append(error)

    @contextmanager
    def working_for(self, owner: int, target: str | None = None) -> Iterator[list[BaseException]]:
        """Make this thread's calls those of a request; yield the list of what its code raises."""
        target = self._task.get(self._none).target if target is None else target
        connections: list[_Connection] = []
        raised: list[BaseException] = []
        token = self._task.set(_Task(owner, target, connections, raised))
        try:
            yield raised
        finally:
            self._task.reset(token)
            self._idle.setdefault(target, []).extend(connections)

    def close(self) -> None:
        """End the connections; calls from now on fail."""
        self._closed = True
        for connection in self._connections:
            connection.close()

    def _connection(self, task: _Task) -> _Connection:
        for waiting in (task.connections, self._idle.get(task.target)):
            with suppress(IndexError):
                if waiting is not None:
                    return waiting.pop()
        connection = _Connection(self._port, self._token, task.target)
        self._connections.append(connection)
        return connection

    def _finish(self, task: _Task, connection: _Connection) -> Any:
        answer = connection.receive()
        idle = self._idle.setdefault(task.target, []) if task.connections is None else task.connections
        idle.append(connection)
        value = marshal.loads(memoryview(answer)[1:])  # noqa: S302 - both ends are ours
        if answer[0] == ERROR:
            raise _door.exception(*value)
        return value


@dataclass(frozen=True, slots=True)
class _Task:
    """A request or event (0: none), where it is, its connections, and what its code raised."""

    owner: int
    target: str
    connections: list[_Connection] | None
    raised: list[BaseException] | None


class _Connection:
    """One HTTP request that lasts: operations in its body, answers in the response's (connection.js).

    What ends a call early, Ctrl-C for instance, ends the connection: its next answer would be of that call.
    """

    def __init__(self, port: int, token: str, target: str) -> None:
        with _reaching_workerd():
            self._socket = socket.create_connection(("127.0.0.1", port))
        with self._whole():
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            head = ["POST / HTTP/1.1", "Host: pymode", "Transfer-Encoding: chunked", f"Pymode-Door: {token}"]
            head += [f"Pymode-Object: {target}"] if target else []
            self._socket.sendall("\r\n".join([*head, "", ""]).encode())
            self._answers = HTTPResponse(self._socket, method="POST")
            self._answers.begin()
            if self._answers.status != 200:
                raise ConnectionError(f"it answers {self._answers.status}")

    def send(self, owner: int, message: bytes) -> None:
        with self._whole():
            head = struct.pack("<iI", owner, len(message))
            self._socket.sendall(b"%x\r\n%b%b\r\n" % (len(head) + len(message), head, message))

    def receive(self) -> bytes:
        with self._whole():
            (length,) = struct.unpack("<I", self._answers.read(4))
            answer = self._answers.read(length)
            if len(answer) < length:
                raise ConnectionError("it ended")
            return answer

    def close(self) -> None:
        with suppress(OSError):
            # Wakes a thread that waits for an answer.
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    @contextmanager
    def _whole(self) -> Iterator[None]:
        try:
            with _reaching_workerd():
                yield
        except BaseException:
            self.close()
            raise


@contextmanager
def _reaching_workerd() -> Iterator[None]:
    try:
        yield
    except (OSError, HTTPException, struct.error) as error:
        reason = str(error) or type(error).__name__
        raise ConnectionError(
            f"the local workerd, which has the bindings, can't be reached: {reason}"
        ) from None
