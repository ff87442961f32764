"""The project's Durable Objects in this process: threads for each of them that lives."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from pymode import _door, _serve

if TYPE_CHECKING:
    from types import ModuleType

    from pymode._env import Env
    from pymode._object import LiveObject
    from pymode_build.serve.door import Door

__all__ = ["serve_objects"]


def serve_objects(door: Door, module: ModuleType, env: Env) -> None:
    """Serve each object that the host wants served, until the door is closed."""
    with suppress(ConnectionError):
        while True:
            target = _door.call("native.wanted")
            Thread(target=_serve_object, args=(door, target, module, env), daemon=True).start()


def _serve_object(door: Door, target: str, module: ModuleType, env: Env) -> None:
    with suppress(ConnectionError), door.working_for(0, target):
        generation = _door.call("native.join", 1)
        live = _made(module, env)
        while (number := _door.call("native.next", generation)) is not None and live is not None:
            Thread(target=_handle, args=(door, target, live, number), daemon=True).start()


def _made(module: ModuleType, env: Env) -> LiveObject | None:
    from pymode._object import LiveObject
    from pymode._traceback import text

    _, class_name = _door.call("host.entry")
    try:
        return LiveObject(module, class_name, env)
    except Exception as error:
        _door.call("host.failed", text(error), None)
        return None


def _handle(door: Door, target: str, live: LiveObject, number: int) -> None:
    with suppress(ConnectionError), door.working_for(number, target):
        if number < 0:
            live.handle(number)
        else:
            _serve.answer(number, {"on_fetch": live.fetch})
        _door.call("native.end", number)
