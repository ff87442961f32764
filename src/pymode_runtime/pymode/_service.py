"""Other Workers: requests to them, and calls of their methods."""

from __future__ import annotations

from ._remote import Remote, invoke
from ._values import options, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["DispatchNamespace", "Service"]


class Service(Remote):
    """Another Worker: `fetch` sends it a request, any other name calls its method (RPC), and waits.

    Arguments, by position, and results are JSON values and bytes. What the method raises is a RemoteError.
    Static files, mTLS certificates and the browser take requests only; a Secrets Store secret has the method
    `get`, an email binding `send`.
    """

    __slots__ = ()

    def call(self, method: str, /, *args: Any) -> Any:
        """Call a method whose name is no Python attribute, or taken here: `call("fetch_all", …)`."""
        return invoke(self._target, method, args)

    def __repr__(self) -> str:
        assert self._target is not None  # noqa: S101
        return f"<Service {self._target[1]}>"


class DispatchNamespace:
    """The Workers of a platform's customers."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def get(
        self,
        name: str,
        args: Mapping[str, Any] | None = None,
        *,
        cpu_ms: int | None = None,
        subrequests: int | None = None,
        outbound: Mapping[str, Any] | None = None,
    ) -> Service:
        """The Worker of that name; that there is none shows in the first request to it.

        `cpu_ms` and `subrequests` limit each request, `outbound` are values for the outbound Worker.
        """
        if not isinstance(name, str):
            raise TypeError(f"a Worker's name is a str, not {type(name).__name__}")
        limits = options(cpuMs=cpu_ms, subRequests=subrequests) or None
        chosen = options(limits=limits, outbound=plain(outbound and dict(outbound), "outbound"))
        return Service(("dispatch", self._name, name, plain(dict(args or {}), "args"), chosen))

    def __repr__(self) -> str:
        return f"<DispatchNamespace {self._name}>"
