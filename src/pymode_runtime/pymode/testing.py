"""Handlers called from tests, with the project's own bindings, which a local workerd holds:

    from pymode.testing import Client

    def test_hello():
        with Client("src/entry.py") as client:
            assert client.get("/hello").text == "Hello"
            client.env.KV.put("a", "1")

Needs pymode-build: `pip install pymode-build`.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import ExitStack, contextmanager
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin

from . import _door, _events, _serve
from ._errors import PlatformError
from ._headers import Headers
from ._stream import Body, Stream
from .http import RequestError, Response, StatusError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path
    from typing import TypedDict, Unpack

    from ._env import Env
    from ._headers import HeadersLike
    from ._websocket import WebSocket

    class Options(TypedDict, total=False):
        """What a request may have besides method and path."""

        headers: HeadersLike | None
        body: str | bytes | None
        json: Any


__all__ = ["Client", "QueueResult"]


class QueueResult(NamedTuple):
    """What became of a batch's messages, by their index in it."""

    acked: list[int]
    retried: list[int]


class Client:
    """A client of the worker's handlers, which run in this process and this thread. One at a time is open.

    - `entry`: the entry module's file; by default that of the pyproject.toml in this folder or above.
    - `env`: variables and secrets, over those of pyproject.toml. They are environment variables too.
    - `state`: a folder that keeps KV, R2, D1 and friends; by default they are empty, and end with the client.
    - `raise_exceptions`: what handlers raise is raised here; False: it becomes a 500, as in production.

    The bindings are those of [tool.pymode]. The entry module is imported as any module is: if the test has
    imported it, it is the same one. What the client has imported of the project, it forgets when closed.
    """

    env: Env
    """The worker's environment: to prepare what handlers find, and to check what they leave."""

    def __init__(
        self,
        entry: str | Path | None = None,
        *,
        env: Mapping[str, str] | None = None,
        state: str | Path | None = None,
        raise_exceptions: bool = True,
        url: str = "http://localhost/",
    ) -> None:
        self._raise_exceptions = raise_exceptions
        self._url = url
        try:
            from pymode_build.serve.local import local_worker
        except ModuleNotFoundError as error:
            if error.name != "pymode_build":
                raise
            message = (
                "pymode.testing needs pymode-build, which has the local bindings: pip install pymode-build"
            )
            raise ModuleNotFoundError(message, name=error.name) from None
        with ExitStack() as stack:
            self._worker = stack.enter_context(local_worker(entry, env or {}, state))
            self._stack = stack.pop_all()
        self.env = self._worker.env

    def close(self) -> None:
        """End the client, and the bindings with it."""
        self._stack.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def request(self, method: str, path: str, **options: Unpack[Options]) -> Response:
        """Have on_fetch answer a request, and do what it gave `ctx.wait_until`; return the answer.

        `path` may be a whole URL. Of the options, `body` is sent as it is, str as UTF-8 text; `json` is data,
        sent as JSON. Redirects are not followed, cookies not kept.
        """
        number, url = self._opened(method, path, **options)
        raised = self._handled(number, _serve.answer)
        try:
            response, _ = self._answer(number, url)
        except PlatformError as error:
            self._raise(raised)
            raise RequestError(f"{method} {url}: the answer was broken off: {error}") from None
        self._raise(raised)
        return response

    def get(self, path: str, **options: Unpack[Options]) -> Response:
        """`request` with method GET."""
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Unpack[Options]) -> Response:
        """`request` with method POST."""
        return self.request("POST", path, **options)

    def put(self, path: str, **options: Unpack[Options]) -> Response:
        """`request` with method PUT."""
        return self.request("PUT", path, **options)

    def patch(self, path: str, **options: Unpack[Options]) -> Response:
        """`request` with method PATCH."""
        return self.request("PATCH", path, **options)

    def delete(self, path: str, **options: Unpack[Options]) -> Response:
        """`request` with method DELETE."""
        return self.request("DELETE", path, **options)

    @contextmanager
    def websocket(self, path: str, *, headers: HeadersLike | None = None) -> Iterator[WebSocket]:
        """Open a WebSocket to on_fetch, which runs in a thread of its own until it and its work are done.

        Raises StatusError if it does not answer with one.
        """
        from ._websocket import WebSocket

        asked = [*Headers(headers).multi_items(), ("upgrade", "websocket")]
        number, url = self._opened("GET", path, headers=asked)
        raised: list[BaseException] = []
        thread = threading.Thread(target=lambda: raised.extend(self._handled(number, _serve.answer)))
        thread.start()
        try:
            response, socket = self._answer(number, url)
            if socket is not None:
                with WebSocket(socket, response.headers.get("sec-websocket-protocol") or "") as websocket:
                    yield websocket
        finally:
            thread.join()
        self._raise(raised)
        if socket is None:
            raise StatusError(response)

    def scheduled(self, cron: str = "* * * * *", time: datetime | None = None) -> None:
        """Have on_scheduled handle a cron trigger that is due at `time`, by default now."""
        moment = _now() if time is None else time.timestamp() * 1000
        number = _door.call("native.event", ("scheduled", cron, moment))
        raised = self._handled(number, _events.handle)
        _door.call("native.outcome", number)
        self._raise(raised)

    def queue(self, messages: Iterable[Any], *, queue: str = "queue", attempts: int = 1) -> QueueResult:
        """Have on_queue handle a batch of messages, str, bytes or JSON data; tell what became of them."""
        sent = [(f"message-{index}", _now(), body, attempts) for index, body in enumerate(messages)]
        number = _door.call("native.event", ("queue", queue, sent))
        raised = self._handled(number, _events.handle)
        outcome = _door.call("native.outcome", number)
        self._raise(raised)
        return _queue_result(len(sent), outcome["result"] or [], outcome["failure"] is not None)

    def _opened(
        self,
        method: str,
        path: str,
        *,
        headers: HeadersLike | None = None,
        body: str | bytes | None = None,
        json: Any = None,
    ) -> tuple[int, str]:
        url = urljoin(self._url, path)
        sent = Headers(headers)
        if json is not None:
            from ._media import encode_json

            if body is not None:
                raise TypeError("a request has either body or json, not both")
            body = encode_json(json)
            sent.setdefault("content-type", "application/json")
        if isinstance(body, str):
            body = body.encode()
            sent.setdefault("content-type", "text/plain; charset=utf-8")
        return _door.call("native.request", method.upper(), url, sent.multi_items(), body), url

    def _handled(self, number: int, handle: Callable[[int, Any], None]) -> list[BaseException]:
        """Have a request or event handled to its end; return what nobody caught."""

        def run() -> list[BaseException]:
            try:
                with self._worker.door.working_for(number) as raised:
                    handle(number, self._worker.handlers)
            finally:
                _door.call("native.end", number)
            return raised

        # A context of its own, as every request has one. And a thread if this one runs an event loop: an
        # `async def` handler's can't run inside of it.
        context = copy_context()
        return _in_thread(lambda: context.run(run)) if _loop_is_running() else context.run(run)

    def _answer(self, number: int, url: str) -> tuple[Response, int | None]:
        status, text, pairs, data, socket = _door.call("native.outcome", number)
        body = Body(lambda: Stream((data,), len(data)))
        return Response(status, text, url, Headers._received(pairs), body), socket

    def _raise(self, raised: list[BaseException]) -> None:
        serious = [error for error in raised if self._raise_exceptions or not isinstance(error, Exception)]
        if len(serious) == 1:
            raise serious[0]
        if serious:
            raise BaseExceptionGroup("the handler, and work of its wait_until, raised", serious)


def _queue_result(count: int, decisions: list[Any], failed: bool) -> QueueResult:
    """Judge as the platform does: of calls for one message the first counts, then the first for all."""
    methods: dict[int | None, str] = {}
    for index, method, _ in decisions:
        methods.setdefault(index, method)
    otherwise = methods.get(None, "retryAll" if failed else "ackAll")
    result = QueueResult([], [])
    for index in range(count):
        acked = methods.get(index, otherwise) in ("ack", "ackAll")
        (result.acked if acked else result.retried).append(index)
    return result


def _loop_is_running() -> bool:
    asyncio = sys.modules.get("asyncio")
    return asyncio is not None and asyncio._get_running_loop() is not None


def _in_thread(function: Callable[[], Any]) -> Any:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as executor:
        return executor.submit(function).result()


def _now() -> float:
    return time.time() * 1000
