"""The Python of `pymode dev`, seen from there: a process that begins a generation when it is told to."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pymode_build.serve.native import Native

__all__ = ["Program"]

STOP_LIMIT = 2.0  # seconds that the parent gets to end its children


@dataclass(frozen=True, slots=True)
class Program:
    """The warm parent (generation.py); `commands` and `news` are our ends of its pipes."""

    process: subprocess.Popen[bytes]
    commands: int
    news: int

    @classmethod
    @contextmanager
    def started(cls, root: Path, native: Native, *, verbose: bool) -> Iterator[Program]:
        theirs_commands, commands = os.pipe()
        news, theirs_news = os.pipe()
        settings = {
            "root": str(root),
            "port": native.door,
            "token": native.token,
            "verbose": verbose,
            "commands": theirs_commands,
            "news": theirs_news,
        }
        # In this process group and with this standard input: breakpoint() talks to the terminal.
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "pymode_build.serve.generation"],
            cwd=root,
            pass_fds=[theirs_commands, theirs_news],
            env=os.environ | {"PYMODE_DEV": json.dumps(settings)},
        )
        os.close(theirs_commands)
        os.close(theirs_news)
        program = cls(process, commands, news)
        try:
            yield program
        finally:
            program.stop()

    def begin(self, generation: int, modules: Mapping[str, str], target: str = "") -> None:
        """Have the sources, as they are now, imported in a new process, for the hub or a Durable Object.

        `modules` are the project's extensions, files by name.
        """
        command = {"generation": generation, "modules": dict(modules), "target": target}
        os.write(self.commands, (json.dumps(command) + "\n").encode())

    def hear(self) -> Iterator[dict[str, Any]]:
        """Yield what becomes of them until it ends: {ready, ok} for the hub, {ended, target, status}."""
        with os.fdopen(os.dup(self.news), encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)

    def stop(self) -> None:
        """End it, with its children."""
        os.close(self.commands)
        try:
            self.process.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        os.close(self.news)
