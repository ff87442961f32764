"""`pymode dev`: the project on native CPython, as it is now, with its bindings in a local workerd."""

from __future__ import annotations

import itertools
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from pymode_build.errors import PyModeError
from pymode_build.extensions.own import native_extensions
from pymode_build.project.project import load_project
from pymode_build.serve.changes import watch
from pymode_build.serve.dev_vars import read_dev_vars
from pymode_build.serve.door import Door
from pymode_build.serve.native import native_server
from pymode_build.serve.port import require_free
from pymode_build.serve.program import Program
from pymode_build.serve.server import stopped_by_sigterm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.project.project import Project
    from pymode_build.reporter import Reporter
    from pymode_build.serve.native import Native

__all__ = ["Options", "develop"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the developer asked for; `variables` go over .dev.vars, which goes over pyproject.toml."""

    root: Path
    entry: str | None
    host: str
    port: int
    state: Path
    variables: Mapping[str, str]
    cors: bool
    verbose: bool


def develop(options: Options, cache: Cache, reporter: Reporter, ready: Callable[[str], None]) -> None:
    """Serve a project until KeyboardInterrupt or SIGTERM, and leave no process and no file behind.

    `ready(url)` is called when it listens. Raises PyModeError for a project, a port or a state folder that
    can't be used. Once it serves, what is wrong with a change is said, and it goes on.
    """
    with stopped_by_sigterm(), suppress(KeyboardInterrupt):
        require_free(options.host, options.port)
        read_dev_vars(options.root)
        project = load_project(options.root, options.entry)
        listening: int | None = None
        while True:
            with native_server(
                project,
                cache=cache,
                reporter=reporter,
                state=options.state,
                host=options.host,
                port=options.port if listening is None else listening,
                cors=options.cors,
            ) as native:
                if listening is None:
                    ready(
                        f"http://{'localhost' if options.host == '127.0.0.1' else options.host}:{native.port}"
                    )
                listening = native.port
                with _session(options, project, native, cache, reporter) as session:
                    project = session.run()


@contextmanager
def _session(
    options: Options, project: Project, native: Native, cache: Cache, reporter: Reporter
) -> Iterator[_Session]:
    """Start the program, and the threads that say what happens."""
    events: SimpleQueue[Any] = SimpleQueue()
    with ExitStack() as stack:
        door = Door(native.door, native.token)
        stack.callback(door.close)
        program = stack.enter_context(Program.started(options.root, native, verbose=options.verbose))
        stop = Event()
        stack.callback(stop.set)
        watch(project, events.put, stop)

        def hear() -> None:
            for news in program.hear():
                events.put(news)

        def want() -> None:
            with suppress(ConnectionError):
                while True:
                    events.put(("wanted", door.begin("native.wanted", ())()))

        def wait() -> None:
            try:
                native.server.wait_until_gone()
            except PyModeError as error:
                events.put(error)

        for function in (hear, want, wait):
            Thread(target=function, daemon=True).start()
        yield _Session(options, project, native, door, program, events, cache, reporter)


class _Session:
    """One workerd, and generations of the program, until what workerd was started with changes."""

    def __init__(
        self,
        options: Options,
        project: Project,
        native: Native,
        door: Door,
        program: Program,
        events: SimpleQueue[Any],
        cache: Cache,
        reporter: Reporter,
    ) -> None:
        self._options = options
        self._project = project
        self._native = native
        self._door = door
        self._program = program
        # Sets of changed files, objects that want a program, news of the program, the error that ends it all.
        self._events = events
        self._cache = cache
        self._reporter = reporter
        # The project's extensions, as files of this machine's.
        self._modules: Mapping[str, str] = {}
        self._generation = 0
        self._objects: set[str] = set()
        # Of their programs, from 1 on: the host has 0 for none.
        self._numbers = itertools.count(1)
        self._is_ready = False
        self._began = 0.0

    def run(self) -> Project:
        """Serve until pyproject.toml or a static file has changed; return the project as it is then."""
        self._begin()
        while True:
            match self._events.get():
                case set() as files:
                    project = self._changed(files)
                    if project is not None:
                        return project
                case ("wanted", str() as target):
                    self._objects.add(target)
                    self._program.begin(next(self._numbers), self._modules, target)
                case {"ready": number, "ok": ok} if number == self._generation:
                    self._is_ready = ok
                    self._say_ready(ok)
                case {"ended": number, "target": "", "status": status} if number == self._generation:
                    self._lost(status)
                case {"ended": number, "target": str() as target, "status": status} if target:
                    self._tell_object(target, "native.gone", number)
                    if status:
                        self._reporter.warn(f"the Python of the object {target} {_how(status)}")
                case PyModeError() as error:
                    raise error

    def _begin(self) -> None:
        self._modules = native_extensions(self._project, self._cache, self._reporter)
        self._began = time.perf_counter()
        self._is_ready = False
        variables = {**read_dev_vars(self._options.root), **self._options.variables}
        # From now on requests wait for the new one.
        self._generation = self._door.begin("native.start", (variables,))()
        for target in self._objects:
            self._tell_object(target, "native.retire")
        self._objects.clear()
        self._program.begin(self._generation, self._modules)

    def _changed(self, files: set[Path]) -> Project | None:
        try:
            if any(map(self._is_workerds, files)):
                project = load_project(self._options.root, self._options.entry)
                self._reporter.info("The configuration or a static file has changed: starting again")
                return project
            self._begin()
        except PyModeError as error:
            self._reporter.warn(f"{error}\nThe server goes on as it was.")
        return None

    def _is_workerds(self, file: Path) -> bool:
        """Tell whether a file is one that workerd was started with."""
        assets = self._project.config.assets
        static = assets is not None and file.is_relative_to(self._project.root / assets.directory)
        return static or file == self._project.root / "pyproject.toml"

    def _say_ready(self, ok: bool) -> None:
        taken = (time.perf_counter() - self._began) * 1000
        if self._generation > 1:
            self._reporter.info(
                f"Reloaded in {taken:.0f} ms" if ok else "The change can't be loaded, see above"
            )

    def _lost(self, status: int) -> None:
        how = _how(status)
        self._door.begin("native.lost", (self._generation, f"The Python program {how}."))()
        if self._is_ready:
            self._reporter.warn(f"the Python program {how}; it is started again")
            self._begin()
        else:
            self._reporter.warn(
                f"the Python program {how} while it started; it starts again with the next change"
            )

    def _tell_object(self, target: str, op: str, *args: int) -> None:
        door = Door(self._native.door, self._native.token, target)
        door.begin(op, args)()
        door.close()


def _how(status: int) -> str:
    return f"was ended by signal {-status}" if status < 0 else f"exited with status {status}"
