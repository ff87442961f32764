"""The reporter that people see: moving bars on a terminal, plain lines anywhere else."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from pymode_build.reporter import SilentReporter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import TaskID

    from pymode_build.reporter import Progress

__all__ = ["TerminalReporter"]

QUIET = 0.5  # seconds: a stage shorter than this is not worth a line


class TerminalReporter:
    """Report to a stream, by default stderr, so that stdout stays for results.

    On a terminal, stages are bars that vanish when done. Elsewhere (a pipe of `python -m build`, CI) each
    stage says a line when it starts, one every `interval` seconds, and one when it ends. NO_COLOR holds.
    `quiet` leaves warnings.
    """

    def __init__(self, stream: TextIO | None = None, *, interval: float = 5.0, quiet: bool = False) -> None:
        self._console = Console(
            file=stream or sys.stderr, soft_wrap=True, highlight=False, markup=False, emoji=False
        )
        self._interval = interval
        self._quiet = quiet
        self._bars: Bars | None = None
        self._open = 0
        self._lock = threading.Lock()

    def info(self, text: str) -> None:
        if not self._quiet:
            self._console.print(text)

    def warn(self, text: str) -> None:
        self._console.print(f"warning: {text}", style="yellow")

    @contextmanager
    def stage(self, title: str, total: float | None = None) -> Iterator[Progress]:
        if self._quiet:
            yield SilentReporter()
        elif self._console.is_terminal and not self._console.is_dumb_terminal:
            with self._shared_bars() as bars:
                task = bars.add_task(title, total=total, note="")
                try:
                    yield _Bar(bars, task)
                finally:
                    bars.remove_task(task)
        else:
            lines = _Lines(self._console, title, total)
            ended = threading.Event()
            speaker = threading.Thread(target=lines.speak, args=(ended, self._interval), daemon=True)
            speaker.start()
            try:
                yield lines
            finally:
                ended.set()
                speaker.join()
            lines.close()

    @contextmanager
    def _shared_bars(self) -> Iterator[Bars]:
        """Return the one live display, which all open stages share: rich allows no second."""
        with self._lock:
            self._open += 1
            if self._bars is None:
                self._bars = Bars(
                    SpinnerColumn(),
                    TextColumn("{task.description}"),
                    BarColumn(bar_width=30),
                    TimeElapsedColumn(),
                    TextColumn("{task.fields[note]}", style="dim"),
                    console=self._console,
                    transient=True,
                )
                self._bars.start()
            bars = self._bars
        try:
            yield bars
        finally:
            with self._lock:
                self._open -= 1
                if self._open == 0:
                    self._bars = None
                    bars.stop()


@dataclass(frozen=True, slots=True)
class _Bar:
    """A stage on a terminal."""

    bars: Bars
    task: TaskID

    def update(self, done: float | None = None, note: str = "") -> None:
        self.bars.update(self.task, completed=done, note=note)


@dataclass(slots=True)
class _Lines:
    """A stage in a log: what is known of it now, said from time to time."""

    console: Console
    title: str
    total: float | None
    done: float | None = None
    note: str = ""
    announced: bool = False
    began: float = field(default_factory=time.monotonic)

    def update(self, done: float | None = None, note: str = "") -> None:
        self.done = self.done if done is None else done
        self.note = note

    def speak(self, ended: threading.Event, interval: float) -> None:
        """Say how it goes until the stage has ended."""
        if ended.wait(min(QUIET, interval)):
            return
        self.announced = True
        self.console.print(f"{self.title} …")
        while not ended.wait(interval):
            self.console.print(f"… {self._state()}")

    def close(self) -> None:
        if self.announced:
            self.console.print(f"{self.title}: done in {time.monotonic() - self.began:.0f} s")

    def _state(self) -> str:
        share = [f"{self.done / self.total:.0%}"] if self.total and self.done is not None else []
        parts = [*share, *filter(None, [self.note]), f"{time.monotonic() - self.began:.0f} s"]
        return f"{self.title}: {', '.join(parts)}"
