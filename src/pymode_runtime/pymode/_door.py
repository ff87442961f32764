"""The way to the host. No other module imports `_pymode`."""

from __future__ import annotations

from ._errors import Cancelled, InternalError, PlatformError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    class Door(Protocol):
        """The way to a host outside of this process (pymode_build.serve.door)."""

        def begin(self, op: str, args: tuple[Any, ...], /) -> Callable[[], Any]:
            """Begin an operation; what is returned waits for its value, or raises."""

        def failed(self, error: BaseException, /) -> None:
            """Take note of what the user's code raised."""

        @property
        def owner(self) -> int:
            """The request or event that this thread works for; 0: none."""


__all__ = ["be_fair", "begin", "call", "connect", "failed", "finish", "owner"]

ABI = 5

_EXCEPTIONS: dict[str, type[Exception]] = {
    "Cancelled": Cancelled,
    "KeyError": KeyError,
    "PermissionError": PermissionError,
    "Platform": PlatformError,
    "Timeout": TimeoutError,
    "TypeError": TypeError,
    "ValueError": ValueError,
}


def exception(kind: str, message: str) -> Exception:
    """The Python exception for an error of the host."""
    return _EXCEPTIONS.get(kind, InternalError)(message)


try:
    import _pymode
except ModuleNotFoundError:  # Ordinary Python: tests, `pymode dev`, type checkers, editors.
    # The one that `connect` was given: what the worker's interpreter has in `_pymode`.
    _outside: Door | None = None

    def connect(door: Door | None) -> Door | None:
        """Have operations performed by `door` from now on, in all threads; return the one before."""
        global _outside
        before, _outside = _outside, door
        return before

    def begin(op: str, /, *args: Any) -> Any:
        """Begin an operation; `finish` takes what is returned, once."""
        if _outside is None:
            raise RuntimeError(
                f"{op} needs the worker, and this is ordinary Python. Serve the project with `pymode dev` or "
                "`pymode preview`; in a test, use pymode.testing.Client."
            )
        return _outside.begin(op, args)

    def finish(pending: Any, /) -> Any:
        """Wait for what `begin` began, and return its value."""
        return pending()

    def call(op: str, /, *args: Any) -> Any:
        """Perform one operation, as the worker's does."""
        return finish(begin(op, *args))

    def failed(error: BaseException, text: str) -> None:
        """Log what the user's code raised and nobody caught."""
        if _outside is not None:
            _outside.failed(error)
        call("host.log", "error", text)

    def owner() -> int:
        """The id of the request or event that this thread works for; 0: none."""
        return 0 if _outside is None else _outside.owner

    def be_fair(flag: bool) -> None:
        """Nothing: threads are the system's here."""

else:
    if _pymode.ABI != ABI:
        raise ImportError(
            f"the interpreter speaks version {_pymode.ABI} of the host's protocol, pymode-runtime {ABI}: "
            "build the project again, with pymode-build and pymode-runtime of the same version"
        )
    # What they raise for an error of the host is `exception`'s: door.c. Other threads and requests run while
    # they wait; arguments and values are what marshal version 2 carries.
    begin, call, finish = _pymode.begin, _pymode.call, _pymode.finish

    def owner() -> int:
        """The id of the request or event that this thread works for; 0: the object."""
        return _pymode.owner()

    def be_fair(flag: bool) -> None:
        """Say whether a thread that computes for long lets others run meanwhile; it does at first."""
        _pymode.fair(flag)

    def failed(error: BaseException, text: str) -> None:  # noqa: ARG001
        """Log what the user's code raised and nobody caught."""
        call("host.log", "error", text)
