"""The snapshot: what is watched while it is made at build time, and put right when a worker starts from it.

Imported by neither a worker without a snapshot nor a request.
"""

from __future__ import annotations

import os
import posix
import sys

from _pymode import environ

from ._handlers import StartError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import CodeType, FrameType, ModuleType
    from typing import Any

__all__ = ["SIGN", "recorded", "resume"]

SIGN = b"PYMODE_SNAPSHOT"
"""In the environment while one is made. Its parts have `;` between them, and commas between their items:
names of vars, or `*` for all that the project asks for; modules to postpone; modules of ours to import."""

# What requests use first of all. Their import would be the larger part of the first one's time.
AHEAD = ("._cookies", "._media", "._query", "._rehearsal", "json")

TOOL = 5  # of sys.monitoring's six, one that nothing else takes
monitoring: Any = sys.monitoring  # type: ignore[attr-defined] # since 3.12

OURS = "/app/pymode/"
USERS = "/app/"
IMPORT_SYSTEM = "<frozen importlib"

# What gives another answer in every instance, by module; "" stands for calling the class itself.
WATCHED = {
    "posix": ("urandom",),
    "time": (
        *("time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns"),
        *("process_time", "process_time_ns", "thread_time", "thread_time_ns", "clock_gettime"),
    ),
}
NOW = frozenset({"now", "utcnow", "today"})


def recorded(load: Callable[[], ModuleType]) -> ModuleType:
    """Import the entry module, by `load`, for a snapshot.

    Raises RuntimeError, with the places, if something in it would be the same in every instance and must not.
    """
    from importlib import import_module

    sign = posix.environ.pop(SIGN).decode().split(";")
    names, postponed, wanted = (frozenset(filter(None, one.split(","))) for one in sign)
    os.environ._data.pop(SIGN, None)  # type: ignore[attr-defined]
    for name in (*AHEAD, *sorted(wanted)):
        import_module(name, __package__)
    if postponed:
        _postpone(postponed)
    faults: list[str] = []
    _watch_environment(faults, names)
    with _Calls(faults):
        module = load()
    faults += _left_open()
    if faults:
        raise RuntimeError(
            "this can't be part of a snapshot, because every instance would begin with the same:\n"
            + "\n".join(f"  {fault}" for fault in dict.fromkeys(faults))
            + "\nDo it in a handler, or name the module in [tool.pymode.snapshot] exclude."
        )
    import gc

    gc.collect()
    # What the snapshot holds stays: no collection need look at it again.
    gc.freeze()
    return module


def resume() -> None:
    """Make what must differ between instances anew, at the start of one.

    Raises StartError if the worker has a variable that was asked for in vain while the snapshot was made.
    """
    watched: Any = os.environ
    variables = environ()
    for name, place in watched.missed.items():
        if name in variables:
            raise StartError(
                f"{place} asks the environment for {name.decode()} at import. That was done when the "
                "snapshot was made, without this variable. Read it in the handler, or name the module in "
                "[tool.pymode.snapshot] exclude."
            )
    changes = {name: watched._data.get(name) for name in watched.changed}
    watched._data.clear()
    watched._data.update(variables)
    os.environ.__class__ = os._Environ
    for name, value in changes.items():
        if value is None:
            os.environb.pop(name, None)
        else:
            os.environb[name] = value
    for name, renew in _RENEWED.items():
        module = sys.modules.get(name)
        if module is not None:
            renew(module)


def _renew_logging(module: Any) -> None:
    import time

    module._startTime = time.time_ns()


def _renew_authkey(module: Any) -> None:
    key = module.AuthenticationString(os.urandom(32))
    module.current_process()._config["authkey"] = key


def _renew_tempfile(module: Any) -> None:
    module._name_sequence = None


def _renew_uuid(module: Any) -> None:
    module._node = module._last_timestamp = module._last_timestamp_v7 = None


_RENEWED: dict[str, Callable[[Any], None]] = {
    "logging": _renew_logging,
    "multiprocessing.process": _renew_authkey,
    "numpy.random": lambda module: module.seed(),
    "random": lambda module: module.seed(),
    "tempfile": _renew_tempfile,
    "uuid": _renew_uuid,
}


class _Calls:
    """Notes each call, by a module that is being imported, of what gives another answer in every instance."""

    def __init__(self, faults: list[str]) -> None:
        self._faults = faults

    def __enter__(self) -> None:
        monitoring.use_tool_id(TOOL, "pymode snapshot")
        monitoring.register_callback(TOOL, monitoring.events.CALL, self._called)
        monitoring.set_events(TOOL, monitoring.events.CALL)

    def __exit__(self, *exception: object) -> None:
        monitoring.set_events(TOOL, 0)
        monitoring.register_callback(TOOL, monitoring.events.CALL, None)
        monitoring.free_tool_id(TOOL)

    def _called(self, _code: CodeType, _offset: int, called: object, first: object) -> None:
        what = _watched(called, first)
        if what is not None:
            place = _place(sys._getframe(1))
            if place is not None:
                self._faults.append(f"{place}: {what}")


def _watched(called: Any, first: object) -> str | None:
    name = getattr(called, "__name__", None)
    owner = getattr(called, "__self__", None)
    if name is None:
        return None
    module: Any = sys.modules.get("random")
    # Its last lines make `_inst`: from then on it is complete enough to ask.
    if hasattr(module, "_inst"):
        if owner is module._inst:
            return f"random.{name}()"
        if isinstance(called, type) and issubclass(called, module.Random) and first is monitoring.MISSING:
            return None if issubclass(called, module.SystemRandom) else f"{name}() without a seed"
    if name in NOW and isinstance(owner, type) and owner.__module__ == "datetime":
        return f"{owner.__name__}.{name}()"
    kind = getattr(owner, "__name__", "")
    if name in WATCHED.get(kind, ()):
        return f"{'os' if kind == 'posix' else kind}.{name}()"
    return None


def _place(frame: FrameType | None) -> str | None:
    """Where the project or a dependency is in this call; None if the standard library began it."""
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith(IMPORT_SYSTEM):
            return None
        if name.startswith(USERS) and not name.startswith(OURS):
            return f"{name.removeprefix(USERS)}:{frame.f_lineno}"
        frame = frame.f_back
    return None


def _is_own(place: str) -> bool:
    """Tell whether a place is in the project, which ships its sources, or in a dependency, which does not."""
    try:
        posix.stat(USERS + place.rpartition(":")[0])
    except OSError:
        return False
    return True


def _watch_environment(faults: list[str], names: frozenset[str]) -> None:
    """Note what modules ask the environment for, and what they change, until `resume` compares.

    Of `names` and of all that is there they may not ask: those have their values in the worker only. With `*`
    among them, the project's own modules may ask for nothing.
    """

    class Environment(os._Environ):  # type: ignore[type-arg]
        # By name: where it was asked for, and was not there.
        missed: dict[bytes, str]
        changed: set[bytes]

        def __getitem__(self, key: Any) -> Any:
            name = self.encodekey(key)
            place = _place(sys._getframe(1))
            if name not in self.changed:
                if place is not None and (os.fsdecode(name) in names or ("*" in names and _is_own(place))):
                    faults.append(f"{place}: the environment's {os.fsdecode(name)}")
                self.missed.setdefault(name, place or "the standard library")
            return super().__getitem__(key)

        def __setitem__(self, key: Any, value: Any) -> None:
            super().__setitem__(key, value)
            self.changed.add(self.encodekey(key))

        def __delitem__(self, key: Any) -> None:
            super().__delitem__(key)
            self.changed.add(self.encodekey(key))

        def __iter__(self) -> Iterator[Any]:
            place = _place(sys._getframe(1))
            if place is not None:
                faults.append(f"{place}: all of the environment")
            return super().__iter__()

    watched: Any = os.environ
    watched.__class__ = Environment
    watched.missed, watched.changed = {}, set()


def _left_open() -> Iterator[str]:
    import gc
    import io

    gc.collect()
    for one in gc.get_objects():
        # Not isinstance: it would ask a postponed module for its class, and have it imported.
        if issubclass(type(one), io.FileIO) and not one.closed and one.fileno() > 2:
            yield f"the open file {one.name}"
    for name in os.listdir("/tmp"):  # noqa: S108, PTH208 - the worker's own
        yield f"the file /tmp/{name}, which the worker will not have"


def _postpone(names: frozenset[str]) -> None:
    """Have these modules load when they are first used rather than where they are imported."""
    from importlib.util import LazyLoader

    class Finder:
        """Finds them as the other finders do."""

        @staticmethod
        def find_spec(name: str, path: Any = None, target: Any = None) -> Any:
            if name not in names:
                return None
            for finder in sys.meta_path:
                spec = None if finder is Finder else finder.find_spec(name, path, target)
                if spec is not None and spec.loader is not None:
                    spec.loader = LazyLoader(spec.loader)
                    return spec
            return None

    sys.meta_path.insert(0, Finder)
