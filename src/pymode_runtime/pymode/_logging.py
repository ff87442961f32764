"""logging: records of a program without handlers of its own go to the console, at their level.

They do so through `logging.lastResort`, the handler that logging itself turns to when there is no other. So
`logging.basicConfig()` and every handler that the user adds work as they do anywhere.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from logging import Handler
    from types import ModuleType

__all__ = ["install"]


def install() -> None:
    """Send log records to the console; free of charge until something imports logging."""
    if "logging" in sys.modules:
        _connect()
    else:
        sys.meta_path.insert(0, _OnImport())


class _OnImport:
    """A finder that waits for the first import of logging and connects it: its import takes longer than the
    rest of the start, and most small workers never need it."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != "logging":
            return None
        sys.meta_path.remove(self)
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target)
            if spec is not None and spec.loader is not None:
                spec.loader.exec_module = _connecting(spec.loader.exec_module)  # type: ignore[assignment, method-assign]
                return spec
        return None


def _connecting(execute: Callable[[ModuleType], None]) -> Callable[[ModuleType], None]:
    def exec_module(module: ModuleType) -> None:
        execute(module)
        _connect()

    return exec_module


def _connect() -> None:
    import logging

    logging.lastResort = _console()


def _console() -> Handler:
    # The class is made here because its base is not there before logging is.
    import logging

    from . import _door

    class Console(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            try:
                _door.call("host.log", _level(record.levelno), self.format(record))
            except Exception:
                self.handleError(record)

    handler = Console()
    handler.setFormatter(logging.Formatter(logging.BASIC_FORMAT))
    return handler


def _level(number: int) -> str:
    if number >= 40:
        return "error"
    if number >= 30:
        return "warning"
    return "info" if number >= 20 else "debug"
