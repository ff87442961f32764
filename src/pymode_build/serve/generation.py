"""The project's Python under `pymode dev`: a parent that is warm, and a child for each state of the sources.

The parent has imported everything but the project, so that a child, a fork, has only the project to import.
It gets a number for each generation on one pipe, and says what becomes of them on another (program.py).
"""

from __future__ import annotations

import importlib
import json
import os
import selectors
import signal
import sys
import sysconfig
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pymode import _door, _logging, _serve, http, workers  # noqa: F401 - warm
from pymode_build.serve.door import Door
from pymode_build.serve.native_modules import NativeModules
from pymode_build.serve.verbose import VerboseDoor

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Settings"]

GRACE = 5.0
"""Seconds that a generation gets, once there is a newer one, for the requests that it has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the parent is started with; `commands` and `news` are its ends of two pipes."""

    root: str
    port: int
    token: str
    verbose: bool
    commands: int
    news: int

    def tell(self, **news: Any) -> None:
        os.write(self.news, (json.dumps(news) + "\n").encode())


@dataclass(slots=True)
class Child:
    """A generation's process, and the pipe that ends with it."""

    generation: int
    target: str
    pid: int
    pipe: int
    deadline: float = float("inf")


def main() -> None:
    settings = Settings(**json.loads(os.environ.pop("PYMODE_DEV")))
    # Ctrl-C is for `pymode dev`, which ends this process. SIG_IGN would pass on to programs started here.
    signal.signal(signal.SIGINT, lambda *_: None)
    # A change within a second, of the same length, would go unnoticed.
    sys.dont_write_bytecode = True
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    _Parent(settings).run()


class _Parent:
    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._children: dict[int, Child] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(settings.commands, selectors.EVENT_READ)

    def run(self) -> None:
        """Fork until the other end of the pipe is closed."""
        while True:
            for key, _ in self._selector.select(self._patience()):
                data = os.read(key.fd, 65536)
                if key.fd != self._settings.commands:
                    self._hear(self._children[key.fd], data)
                elif data:
                    for line in data.decode().splitlines():
                        self._fork(**json.loads(line))
                else:
                    for child in self._children.values():
                        os.kill(child.pid, signal.SIGKILL)
                    return
            for child in self._children.values():
                if child.deadline < time.monotonic():
                    os.kill(child.pid, signal.SIGKILL)

    def _fork(self, generation: int, modules: dict[str, str], target: str) -> None:
        # Of the hub's, the newest ends all before it; an object's are of the same sources as the hub's.
        for child in () if target else self._children.values():
            child.deadline = min(child.deadline, time.monotonic() + GRACE)
        pipe, theirs = os.pipe()
        pid = os.fork()
        if pid == 0:
            self._selector.close()
            os.close(self._settings.commands)
            os.close(pipe)
            _run(self._settings, generation, modules, target, theirs)
            sys.exit()
        os.close(theirs)
        self._children[pipe] = Child(generation, target, pid, pipe)
        self._selector.register(pipe, selectors.EVENT_READ)

    def _hear(self, child: Child, data: bytes) -> None:
        if data:
            _import(json.loads(data))
            return
        self._selector.unregister(child.pipe)
        os.close(child.pipe)
        del self._children[child.pipe]
        _, status = os.waitpid(child.pid, 0)
        status = os.waitstatus_to_exitcode(status)
        self._settings.tell(ended=child.generation, target=child.target, status=status)

    def _patience(self) -> float | None:
        first = min((child.deadline for child in self._children.values()), default=float("inf"))
        return None if first == float("inf") else max(0.0, first - time.monotonic())


def _run(settings: Settings, generation: int, modules: dict[str, str], target: str, pipe: int) -> None:
    """Be a generation: import the project, and handle what comes until a newer one gets it."""
    door = (VerboseDoor if settings.verbose else Door)(settings.port, settings.token, target)
    _door.connect(door)
    if target:
        _door.call("native.join", generation)
    os.environ.update(_door.call("native.texts"))
    sys.path.insert(0, settings.root)
    sys.meta_path.insert(0, NativeModules(modules))
    importlib.invalidate_caches()
    _logging.install()
    before = set(sys.modules)
    ready = _serve.load(settings.root)
    if not target:
        settings.tell(ready=generation, ok=ready)
    if ready:
        os.write(pipe, json.dumps(list(_installed(set(sys.modules) - before))).encode())
    threads: list[threading.Thread] = []
    while (number := _door.call("native.next", generation)) is not None:
        threads = [thread for thread in threads if thread.is_alive()]
        threads.append(threading.Thread(target=_handle, args=(door, number), daemon=True))
        threads[-1].start()
    for thread in threads:
        thread.join()


def _handle(door: Door, number: int) -> None:
    with door.working_for(number):
        _serve.handle(number)
    _door.call("native.end", number)


def _installed(names: Iterable[str]) -> list[str]:
    """Return those of the modules that do not change while the project is worked on."""
    paths = sysconfig.get_paths()
    folders = [Path(paths[name]) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
    return sorted(
        name
        for name in names
        if (file := getattr(sys.modules[name], "__file__", None))
        and any(Path(file).is_relative_to(folder) for folder in folders)
    )


def _import(names: list[str]) -> None:
    """Import what the next generation will want, if it leaves this process one that can fork: one thread."""
    pid = os.fork()
    if pid == 0:
        try:
            for name in names:
                importlib.import_module(name)
            fit = threading.active_count() == 1 and _native_threads() == 1
        except BaseException:
            fit = False
        os._exit(0 if fit else 1)
    _, status = os.waitpid(pid, 0)
    if status == 0:
        for name in names:
            importlib.import_module(name)


def _native_threads() -> int:
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else 1


if __name__ == "__main__":
    main()
