"""Durable Objects: the base class, and what the platform gives each object.

from pymode.workers import DurableObject

class Counter(DurableObject):
    def increment(self, by=1):
        value = self.ctx.storage.get("value", 0) + by
        self.ctx.storage.put("value", value)
        return value
"""

from __future__ import annotations

from . import _door
from ._namespace import ObjectId
from ._storage import Storage
from ._values import moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, MutableMapping
    from datetime import datetime
    from typing import Any, Self

    from ._context import Context
    from ._env import Env
    from ._websocket import WebSocket

__all__ = ["AlarmInfo", "DurableObject", "ObjectContext"]


class DurableObject:
    """The base of a worker's own Durable Object classes.

    One instance serves all requests for one object. `fetch(self, request)` answers requests as on_fetch
    does, `alarm(self, info)` is called when the storage's alarm goes off, `websocket_message(self, ws,
    message)` and its kin for the sockets of `ctx.accept_websocket`; callers from outside reach every other
    method whose name has no leading underscore. Each may be `async def`. `__init__(self, ctx, env)` is
    called before the first of them, and need not call this class's.
    """

    ctx: ObjectContext
    env: Env

    def __new__(cls, ctx: ObjectContext, env: Env) -> Self:
        self = super().__new__(cls)
        self.ctx = ctx
        self.env = env
        return self

    def __init__(self, ctx: ObjectContext, env: Env) -> None:
        pass


class AlarmInfo:
    """The occasion of an alarm: how many attempts at it have failed before this one."""

    __slots__ = ("retry_count",)

    retry_count: int

    def __init__(self, retry_count: int) -> None:
        self.retry_count = retry_count

    @property
    def is_retry(self) -> bool:
        """Whether an earlier attempt has failed."""
        return self.retry_count > 0

    def __repr__(self) -> str:
        return f"AlarmInfo(retry_count={self.retry_count})"


class ObjectContext:
    """`self.ctx`: the object's id, its storage, its life."""

    __slots__ = ("_id", "_kind", "_running", "storage")

    storage: Storage

    def __init__(self, kind: type[DurableObject], running: MutableMapping[int, Context]) -> None:
        self._id: ObjectId | None = None
        self._kind = kind
        # What is being handled, by the host's id for it.
        self._running = running
        self.storage = Storage(hasattr(kind, "alarm"))

    @property
    def id(self) -> ObjectId:
        """The object's id; `id.name` is its name, if it was made from one."""
        if self._id is None:
            self._id = ObjectId(*_door.call("object.id"))
        return self._id

    def wait_until(self, work: Callable[..., object] | Awaitable[object], /, *args: object) -> None:
        """Have work done that the answer to the present request does not wait for; see Context.wait_until."""
        context = self._running.get(_door.owner())
        if context is None:
            raise RuntimeError("wait_until: nothing is being handled here that work could be added to")
        context.wait_until(work, *args)

    def block_concurrency_while(self, work: Callable[..., Any], /, *args: object) -> Any:
        """Call something while the object gets no other requests and events, and return what it returns.

        It may be an `async def`, outside of `async def` handlers. The platform resets an object that is
        blocked for 30 seconds.
        """
        if not callable(work):
            raise TypeError(f"block_concurrency_while takes a callable, not {type(work).__name__}")
        block = _door.call("object.block")
        try:
            result = work(*args)
            if hasattr(result, "__await__"):
                from asyncio import run

                return run(_coroutine(result))
            return result
        finally:
            _door.call("object.unblock", block)

    def abort(self, reason: str | None = None) -> None:
        """End the object at once: what runs in it fails, its memory is lost.

        The next request makes a new one.
        """
        if reason is not None and not isinstance(reason, str):
            raise TypeError(f"a reason is a str, not {type(reason).__name__}")
        _door.call("object.abort", reason)

    def accept_websocket(self, socket: WebSocket, tags: Iterable[str] = ()) -> None:
        """Accept one end of a WebSocketPair for an object that may sleep meanwhile.

        Its messages come to `websocket_message(self, ws, message)`, its end to `websocket_close(self, ws,
        code, reason, was_clean)`, a failure to `websocket_error(self, ws, error)`. At most ten tags.
        """
        if not hasattr(self._kind, "websocket_message"):
            raise RuntimeError(
                f"accept_websocket: {self._kind.__name__} has no websocket_message(self, ws, message) "
                "that its messages could come to"
            )
        names = list(tags)
        if isinstance(tags, str) or not all(isinstance(name, str) for name in names):
            raise TypeError("tags are several str; one is given as [tag]")
        socket._handle = _door.call("object.accept_websocket", socket._handle, names)

    def get_websockets(self, tag: str | None = None) -> list[WebSocket]:
        """The open WebSockets that were accepted so; those of a tag."""
        from ._websocket import WebSocket

        return [WebSocket(handle) for handle in _door.call("object.websockets", tag)]

    def get_tags(self, socket: WebSocket) -> list[str]:
        """The tags that it was accepted with."""
        tags: list[str] = _door.call("object.tags", socket._handle)
        return tags

    def set_websocket_auto_response(self, request: str | None, response: str = "") -> None:
        """Have the platform answer one message by itself, without waking the object; None: none any more."""
        _door.call("object.set_auto_response", None if request is None else [request, response])

    def get_websocket_auto_response(self) -> tuple[str, str] | None:
        """The message that is answered so, and the answer."""
        pair = _door.call("object.auto_response")
        return None if pair is None else (pair[0], pair[1])

    def get_websocket_auto_response_timestamp(self, socket: WebSocket) -> datetime | None:
        """When a socket was last answered so, in UTC."""
        when = _door.call("object.auto_response_time", socket._handle)
        return None if when is None else moment(when)

    def __repr__(self) -> str:
        return f"<ObjectContext of {self.id}>"


async def _coroutine(awaitable: Awaitable[Any]) -> Any:
    return await awaitable
