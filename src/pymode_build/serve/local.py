"""A worker in this process: its handlers imported here, its bindings in a local workerd."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from pymode import _door
from pymode._env import Env
from pymode._handlers import handlers_of
from pymode_build.cache import Cache
from pymode_build.extensions.own import native_extensions
from pymode_build.project.project import load_project
from pymode_build.reporter import SilentReporter
from pymode_build.serve.door import Door
from pymode_build.serve.native import native_server
from pymode_build.serve.native_modules import NativeModules
from pymode_build.serve.object_threads import serve_objects

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    from pymode._handlers import Handler

__all__ = ["LocalWorker", "local_worker"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalWorker:
    """What `pymode.testing` works with."""

    door: Door
    env: Env
    handlers: Mapping[str, Handler]


@contextmanager
def local_worker(
    entry: str | Path | None, variables: Mapping[str, str], state: str | Path | None
) -> Iterator[LocalWorker]:
    """Run the worker whose entry module is this file, or the one of the project in this folder or above.

    Raises PyModeError for a project that can't be used, RuntimeError if this process has a worker already.
    """
    root, file = _located(entry)
    project = load_project(root, None if file is None else file.relative_to(root).as_posix())
    folder = None if state is None else Path(state)
    cache = Cache.from_environment()
    with (
        native_server(project, cache=cache, reporter=SilentReporter(), state=folder) as native,
        _connected(Door(native.door, native.token)) as door,
    ):
        _door.call("native.start", dict(variables))
        env = Env()
        modules = NativeModules(native_extensions(project, cache, SilentReporter()))
        with (
            _environment(_door.call("native.texts")),
            modules.installed(),
            _imported(root, project.entry) as module,
        ):
            handlers = handlers_of(module, env)
            Thread(target=serve_objects, args=(door, module, env), daemon=True).start()
            yield LocalWorker(door=door, env=env, handlers=handlers)


def _located(entry: str | Path | None) -> tuple[Path, Path | None]:
    """Return the project's folder, and the entry's file if one is named."""
    file = None if entry is None else Path(entry).resolve()
    if file is not None and not file.is_file():
        raise FileNotFoundError(f"{file}: there is no such file to take the handlers from")
    start = Path.cwd() if file is None else file.parent
    for folder in (start, *start.parents):
        if (folder / "pyproject.toml").is_file():
            return folder, file
    raise FileNotFoundError(f"no pyproject.toml in {start} or above it, where the bindings are declared")


@contextmanager
def _connected(door: Door) -> Iterator[Door]:
    """Have this process's operations performed through a door."""
    before = _door.connect(door)
    try:
        if before is not None:
            raise RuntimeError("another Client is open in this process; close it before this one")
        yield door
    finally:
        _door.connect(before)
        door.close()


@contextmanager
def _environment(variables: list[tuple[str, str]]) -> Iterator[None]:
    """Make variables and secrets environment variables, as they are in the worker."""
    before = {name: os.environ.get(name) for name, _ in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None)
            if value is not None:
                os.environ[name] = value


@contextmanager
def _imported(root: Path, entry: str) -> Iterator[ModuleType]:
    """Import the entry module by its own name from its own folder, as the worker does.

    What that import brings of the project is forgotten at the end, so that the next worker begins anew.
    """
    file = root / entry
    there = sys.modules.get(file.stem)
    if there is not None and not _is_from(there, file):
        raise ImportError(
            f"{file} can't be imported: there is another module {file.stem!r} already"
            f" ({getattr(there, '__file__', None) or 'built in'})"
        )
    before = set(sys.modules)
    folders = [str(file.parent), str(root)]
    sys.path[:0] = folders
    own: list[str] = []
    try:
        module = __import__(file.stem)
        own = [name for name in set(sys.modules) - before if _is_in(root, sys.modules[name])]
        yield module
    finally:
        for folder in folders:
            with suppress(ValueError):
                sys.path.remove(folder)
        for name in own:
            sys.modules.pop(name, None)


def _is_from(module: ModuleType, file: Path) -> bool:
    return Path(getattr(module, "__file__", None) or os.devnull).resolve() == file.resolve()


def _is_in(root: Path, module: ModuleType) -> bool:
    """Tell whether a module is the project's own, and not installed in an environment in its folder."""
    file = getattr(module, "__file__", None)
    return file is not None and Path(file).is_relative_to(root) and "site-packages" not in Path(file).parts
