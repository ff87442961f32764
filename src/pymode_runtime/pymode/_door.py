"""The way to the host. No other module imports `_pymode`."""

from __future__ import annotations

from ._errors import Cancelled, InternalError, PlatformError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["be_fair", "begin", "call", "finish", "owner"]

ABI = 2

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
except ModuleNotFoundError:  # Native CPython, where the package serves type checkers, editors and unit tests.

    def call(op: str, /, *args: Any) -> Any:  # noqa: ARG001
        """Refuse: there is no host here."""
        raise RuntimeError(
            f"{op} needs the worker, and this is ordinary Python. Serve the project with `pymode preview`; "
            "in a unit test, pass the handler objects of your own."
        )

    begin = call

    def finish(number: int, /) -> Any:  # noqa: ARG001
        """Refuse, like `call`: nothing was begun."""
        raise RuntimeError("there is no host here")

    def owner() -> int:
        """No request: 0."""
        return 0

    def be_fair(flag: bool) -> None:
        """Nothing: threads are the system's here."""

else:
    if _pymode.ABI != ABI:
        raise ImportError(
            f"the interpreter speaks version {_pymode.ABI} of the host's protocol, pymode-runtime {ABI}: "
            "build the project again, with pymode-build and pymode-runtime of the same version"
        )
    _call = _pymode.call
    _finish = _pymode.finish

    def owner() -> int:
        """The id of the request or event that this thread works for; 0: the object."""
        return _pymode.owner()

    def be_fair(flag: bool) -> None:
        """Say whether a thread that computes for long lets others run meanwhile; it does at first."""
        _pymode.fair(flag)

    _HostError = _pymode.HostError
    begin = _pymode.begin

    def call(op: str, /, *args: Any) -> Any:
        """Perform one operation of the host; other threads and requests run while it waits.

        Arguments and value are what marshal version 2 carries. Errors of the host become the exceptions
        of `_EXCEPTIONS`.
        """
        try:
            return _call(op, *args)
        except _HostError as error:
            kind, message = error.kind, error.message
        # Outside the except block: the user's traceback needs no second one about the protocol.
        raise exception(kind, message)

    def finish(number: int, /) -> Any:
        """Wait for what `begin` began, and return its value; once."""
        try:
            return _finish(number)
        except _HostError as error:
            kind, message = error.kind, error.message
        raise exception(kind, message)
