"""Serving a Durable Object: the interpreter of one has one instance of one class, made at its start."""

from __future__ import annotations

from weakref import WeakValueDictionary

from . import _door
from ._context import Context
from ._durable import AlarmInfo, DurableObject, ObjectContext
from ._errors import PlatformError
from ._handlers import StartError
from ._values import plain
from ._websocket import WebSocket

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from types import ModuleType
    from typing import Any

    from ._env import Env
    from ._request import Request

__all__ = ["LiveObject"]

# What the platform calls by these names, no other caller may.
HANDLERS = frozenset({"alarm", "fetch", "websocket_close", "websocket_error", "websocket_message"})


class LiveObject:
    """The instance of the user's class, and the way from events to its methods."""

    __slots__ = ("_instance", "_running")

    def __init__(self, module: ModuleType, name: str, env: Env) -> None:
        """Instantiate the class. StartError if the module has none that serves."""
        found = getattr(module, name, None)
        if not (isinstance(found, type) and issubclass(found, DurableObject)):
            there = "no" if found is None else "something else as"
            raise StartError(
                f"{module.__name__}.py has {there} class {name}, which [tool.pymode.durable_objects] names. "
                f"Define it there:\n\n    from pymode.workers import DurableObject\n\n"
                f"    class {name}(DurableObject):\n        ..."
            )
        # As in JavaScript: what lies between two calls that wait, no other request interrupts.
        _door.be_fair(False)
        self._running: MutableMapping[int, Context] = WeakValueDictionary()
        self._instance = found(ObjectContext(found, self._running), env)

    def fetch(self, request: Request, context: Context) -> object:
        """What the object answers a request."""
        self._running[_door.owner()] = context
        if not hasattr(type(self._instance), "fetch"):
            raise NotImplementedError(f"{type(self._instance).__name__} has no fetch(self, request)")
        return self._run(context, "fetch", request)

    def handle(self, event_id: int) -> None:
        """Handle one event. Never raises: what the method raises is logged, and told to the caller."""
        context = Context()
        self._running[_door.owner()] = context
        try:
            kind, *facts = _door.call("event.head", event_id)
            _door.call("event.done", event_id, *getattr(self, f"_{kind}")(context, *facts))
        except BaseException as error:
            _door.call("event.done", event_id, None, _failure(error))
        context._end()

    def _call(self, context: Context, name: str, args: list[Any]) -> tuple[Any, tuple[str, str] | None]:
        """What a method that another caller names returns: (value, None), or (None, failure)."""
        kind = type(self._instance)
        public = not name.startswith("_") and name not in HANDLERS
        if not public or not callable(getattr(kind, name, None)):
            return None, ("AttributeError", f"{kind.__name__} has no method {name!r} that can be called")
        value = self._run(context, name, *args)
        return plain(value, f"{kind.__name__}.{name} returned", binary=True), None

    def _alarm(self, context: Context, retry_count: int) -> tuple[None, None]:
        self._run(context, "alarm", AlarmInfo(retry_count))
        return None, None

    def _websocket_message(self, context: Context, handle: int, message: str | bytes) -> tuple[None, None]:
        self._run(context, "websocket_message", WebSocket(handle), message)
        return None, None

    def _websocket_close(
        self, context: Context, handle: int, code: int, reason: str, was_clean: bool
    ) -> tuple[None, None]:
        if hasattr(self._instance, "websocket_close"):
            self._run(context, "websocket_close", WebSocket(handle), code, reason, was_clean)
        return None, None

    def _websocket_error(self, context: Context, handle: int, message: str) -> tuple[None, None]:
        if hasattr(self._instance, "websocket_error"):
            self._run(context, "websocket_error", WebSocket(handle), PlatformError(message))
        return None, None

    def _run(self, context: Context, name: str, *args: Any) -> Any:
        result = getattr(self._instance, name)(*args)
        return context._run(result) if hasattr(result, "__await__") else result


def _failure(error: BaseException) -> tuple[str, str]:
    """Log an exception, and return what its caller gets to know."""
    from ._traceback import report

    report(error)
    try:
        message = str(error)
    except Exception:
        message = "its text can't be shown"
    # A message may hold lone surrogates, which UTF-8 can't carry.
    return type(error).__name__, message.encode("utf-8", "backslashreplace").decode()
