"""What library code says while it works: it never prints, it reports to one of these."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Protocol

__all__ = ["Progress", "Reporter", "SilentReporter"]


class Progress(Protocol):
    """The open end of one stage of work."""

    def update(self, done: float | None = None, note: str = "") -> None:
        """Set how much of the stage's total is done, and what is being worked on."""


class Reporter(Protocol):
    """Where a build says what it does."""

    def info(self, text: str) -> None:
        """Say one line."""

    def warn(self, text: str) -> None:
        """Say one line that the user should act on."""

    def stage(self, title: str, total: float | None = None) -> AbstractContextManager[Progress]:
        """Open a stage of work that may take over half a second; `total` in any unit, None if unknown."""


class SilentReporter:
    """Say nothing."""

    def info(self, text: str) -> None: ...

    def warn(self, text: str) -> None: ...

    def update(self, done: float | None = None, note: str = "") -> None: ...

    def stage(self, title: str, total: float | None = None) -> AbstractContextManager[Progress]:  # noqa: ARG002
        return nullcontext(self)
