"""A server: Node with miniflare, and the workerd that it runs, for one unpacked bundle."""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

import filelock

from pymode_build.errors import BundleError, PyModeError
from pymode_build.resources import resource
from pymode_build.serve.port import occupied

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pymode_build.toolchain.node import Node

__all__ = ["Ports", "Server", "exclusive", "stopped_by_sigterm"]

START_LIMIT = 60.0  # seconds until workerd listens; it takes less than one on an idle machine
STOP_LIMIT = 3.0  # seconds to stop by itself; workerd may ignore SIGTERM, so what is left is killed


@dataclass(frozen=True, slots=True)
class Ports:
    """Where a server listens: for clients, and for Python outside of the worker if it has a door."""

    clients: int
    door: int | None


@dataclass(frozen=True, slots=True)
class Server:
    """The Node process, its workerd, and the pipe on which it tells what it does."""

    process: subprocess.Popen[bytes]
    news: int

    @classmethod
    @contextmanager
    def started(cls, runtime: Node, settings: dict[str, Any], scratch: Path) -> Iterator[Server]:
        news, theirs = os.pipe()
        script = resource("host") / "serve" / "preview.mjs"
        # A session of its own: Ctrl-C in the terminal reaches this process only, which then stops the group.
        process = subprocess.Popen(
            [runtime.executable, script, json.dumps({**settings, "news": theirs})],
            stdin=subprocess.PIPE,
            pass_fds=[theirs],
            start_new_session=True,
            # miniflare's own scratch folder survives a SIGKILL; inside ours it is removed with it.
            env=runtime.environment | {"TMPDIR": str(scratch)},
        )
        os.close(theirs)
        server = cls(process, news)
        try:
            yield server
        finally:
            server.stop()

    def wait_until_ready(self, host: str, port: int) -> Ports:
        """Return the ports that the server listens on; host and port are those asked for, for the errors."""
        told = self._read(START_LIMIT)
        if told is None:
            raise BundleError(f"workerd did not start within {START_LIMIT:.0f} seconds.")
        if not told:
            raise BundleError("workerd ended while it started; its last words are above.")
        message = json.loads(told.splitlines()[0])
        if "ready" in message:
            return Ports(message["ready"], message.get("door"))
        if message.get("code") == "ERR_ADDRESS_IN_USE":
            raise occupied(host, port)
        raise BundleError(f"workerd refused the bundle: {message['error']}")

    def wait_until_gone(self) -> NoReturn:
        """Raise when the server ends by itself; KeyboardInterrupt comes through."""
        while self._read(None):
            pass
        raise BundleError("workerd ended unexpectedly; its last words are above.")

    def wait_for_another(self, bundles: Iterator[Path | None]) -> Path:
        """Return the next bundle to serve; raise when the server ends by itself before there is one."""
        for bundle in bundles:
            if bundle is not None:
                return bundle
            if self._read(0) == b"":
                break
        return self.wait_until_gone()

    def stop(self) -> None:
        """End the whole process group, by force if it must be, and reap it."""
        with _uninterrupted():
            assert self.process.stdin is not None  # noqa: S101 - for the type checker: it is a pipe
            self.process.stdin.close()
            while self._read(STOP_LIMIT):
                pass
            # Its leader is not yet waited for, so this group cannot be another one by now.
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            os.close(self.news)

    def _read(self, limit: float | None) -> bytes | None:
        """Return the next news, b"" when the process is gone, None when the time is up."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.news, selectors.EVENT_READ)
            return os.read(self.news, 65536) if selector.select(limit) else None


@contextmanager
def exclusive(state: Path | None) -> Iterator[None]:
    """Keep a second server off a state folder: workerd's databases tolerate one process."""
    if state is None:
        yield
        return
    try:
        state.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(state / ".lock", timeout=0):
            yield
    except filelock.Timeout as error:
        raise BundleError(
            f"{state}: another server uses this state folder. Stop it, or name another with --state."
        ) from error
    except OSError as error:
        raise PyModeError(f"{state}: the state folder cannot be used: {error.strerror}.") from error


@contextmanager
def stopped_by_sigterm() -> Iterator[None]:
    """Let SIGTERM do what Ctrl-C does. Only a main thread may handle signals; elsewhere nothing changes."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold back a second Ctrl-C while processes are being ended: that takes a bounded time."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
