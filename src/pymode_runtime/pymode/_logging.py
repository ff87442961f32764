"""logging: records of a program without handlers of its own go to the console, at their level.

They do so through `logging.lastResort`, the handler that logging itself turns to when there is no other. So
`logging.basicConfig()` and every handler that the user adds work as they do anywhere.
"""

from __future__ import annotations

from ._imports import after_import

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Handler

__all__ = ["install"]


def install() -> None:
    """Send log records to the console; free of charge until something imports logging, whose import takes
    longer than the rest of the start."""
    after_import("logging", _connect)


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
