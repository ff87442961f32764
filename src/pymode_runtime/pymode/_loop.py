"""asyncio in the worker: CPython's own, on an event loop that waits for a lock.

asyncio's default loop selects on sockets and wakes itself through one. Here there are none; what a loop waits
for is the next timer, or another thread that calls `call_soon_threadsafe`.
"""

from __future__ import annotations

from _thread import allocate_lock

from ._imports import after_import

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

__all__ = ["install"]


def install() -> None:
    """Make it the loop of `asyncio.run` and its kin; free of charge until something imports asyncio."""
    after_import("asyncio", _replace_default)


def _replace_default() -> None:
    import asyncio
    from asyncio import unix_events

    loop = _loop_class()
    # The policy's class, not a policy: set_event_loop_policy(None) comes back to it.
    asyncio.DefaultEventLoopPolicy._loop_factory = loop  # type: ignore[attr-defined]
    for module in (asyncio, unix_events):
        for name in ("EventLoop", "SelectorEventLoop"):
            setattr(module, name, loop)


class Alarm:
    """What a loop sleeps on, in the place where asyncio has a selector."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = allocate_lock()
        self._lock.acquire()

    def select(self, timeout: float | None) -> tuple[()]:
        """Wait until it rings, for at most `timeout` seconds. No descriptor is ever ready."""
        if timeout is None:
            self._lock.acquire()
        elif timeout > 0:
            self._lock.acquire(timeout=timeout)
        else:
            self._lock.acquire(blocking=False)
        return ()

    def ring(self) -> None:
        """End the wait; the next one, if there is none. From any thread."""
        try:
            self._lock.release()
        except RuntimeError:  # It rings already.
            return


# What asyncio's loops have and this one refuses, with the reason.
LACKING = {
    "a worker has no sockets; pymode.http makes HTTP requests, in asyncio.to_thread": (
        *("add_reader", "add_writer", "remove_reader", "remove_writer"),
        *("connect_read_pipe", "connect_write_pipe", "connect_accepted_socket"),
        *("create_connection", "create_datagram_endpoint", "create_server"),
        *("create_unix_connection", "create_unix_server", "start_tls", "sendfile"),
        *("getaddrinfo", "getnameinfo"),
        *("sock_accept", "sock_connect", "sock_recv", "sock_recv_into", "sock_recvfrom"),
        *("sock_recvfrom_into", "sock_sendall", "sock_sendfile", "sock_sendto"),
    ),
    "a worker can't start other programs": ("subprocess_exec", "subprocess_shell"),
    "nothing sends signals to a worker": ("add_signal_handler", "remove_signal_handler"),
}


def _loop_class() -> type[Any]:
    # The class is made here because its base is not there before asyncio is.
    from asyncio.base_events import BaseEventLoop

    class EventLoop(BaseEventLoop):
        """An asyncio event loop without sockets, subprocesses and signals."""

        def __init__(self) -> None:
            super().__init__()
            self._selector = Alarm()

        def _process_events(self, event_list: tuple[()]) -> None:
            pass

        def _write_to_self(self) -> None:
            self._selector.ring()

    for why, names in LACKING.items():
        for name in names:
            setattr(EventLoop, name, _refusal(name, why))
    return EventLoop


def _refusal(name: str, why: str) -> Any:
    def refuse(self: object, *args: object, **options: object) -> NoReturn:
        raise NotImplementedError(f"asyncio's {name}: {why}")

    refuse.__name__ = name
    return refuse
