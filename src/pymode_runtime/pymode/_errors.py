"""What can go wrong between a handler and the platform.

Exception
├── ValueError
│   └── BadRequest      the client sent something unusable; 400 if the handler does not catch it
└── WorkerError         an operation on the platform failed
    ├── PlatformError   the platform refused it; the text is the platform's
    ├── RemoteError     a method of another object or Worker raised; has `.type` and `.message`
    ├── Cancelled       it was given up, for instance because the client went away
    └── InternalError   a mistake in PyMode itself: please report it

`pymode.http` has a tree of its own, HttpError.
"""

from __future__ import annotations

__all__ = ["BadRequest", "Cancelled", "InternalError", "PlatformError", "RemoteError", "WorkerError"]


class BadRequest(ValueError):
    """The client's request can't be used. Uncaught, it answers 400 with this text."""


class WorkerError(Exception):
    """An operation on the platform failed."""


class PlatformError(WorkerError):
    """The platform refused the operation; the text is the platform's."""


class RemoteError(WorkerError):
    """A method of a Durable Object or of another Worker raised an exception, there; its traceback is in the
    log of that one.
    """

    type: str
    """The name of the exception's class."""
    message: str

    def __init__(self, type: str, message: str) -> None:
        super().__init__(f"{type}: {message}" if message else type)
        self.type = type
        self.message = message


class Cancelled(WorkerError):
    """The operation was given up before it was done."""


class InternalError(WorkerError):
    """A mistake in PyMode itself."""
