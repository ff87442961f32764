"""Objects elsewhere: what they are asked, by name or by HTTP."""

from __future__ import annotations

from . import _door
from ._errors import RemoteError
from ._values import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Unpack

    from ._headers import HeadersLike
    from ._request import Request
    from ._websocket import WebSocket
    from .http import Options, Response, Target

__all__ = ["Methods", "Remote", "invoke"]


def invoke(target: Target, method: str, args: tuple[Any, ...]) -> Any:
    """Call a method and wait for its result; both sides of it are JSON values and bytes.

    What the method raises is a RemoteError; what the platform refuses is a PlatformError.
    """
    if not isinstance(method, str):
        raise TypeError(f"a method's name is a str, not {type(method).__name__}")
    given = [plain(arg, f"argument {i} of {method}()", binary=True) for i, arg in enumerate(args, 1)]
    returned, *value = _door.call("rpc.call", target, method, given)
    if not returned:
        raise RemoteError(*value)
    return value[0]


class Methods:
    """Something whose methods are not known here: `x.greet("Ada")` calls the one of that name, and waits."""

    __slots__ = ("_target",)

    def __init__(self, target: Target) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(f"{name!r} can't be called on {self!r}", name=name, obj=self)

        def method(*args: Any) -> Any:
            return invoke(self._target, name, args)

        method.__name__ = method.__qualname__ = name
        return method


class Remote(Methods):
    """Something that takes requests, too."""

    __slots__ = ()

    def fetch(
        self, request: str | Request, *, method: str | None = None, **options: Unpack[Options]
    ) -> Response:
        """Send it a request: a URL with the options of `pymode.http.fetch`, or a Request to pass on.

        The URL says nothing of where it is, and needs a scheme and a host all the same.
        """
        from .http import _send

        return _send(self._target, request, method, **options)

    def websocket(
        self,
        url: str,
        *,
        headers: HeadersLike | None = None,
        protocols: Iterable[str] = (),
        timeout: float | None = None,
    ) -> WebSocket:
        """Open a WebSocket to it, as `pymode.http.websocket` does elsewhere."""
        from .http import _connect

        return _connect(self._target, url, headers, protocols, timeout)
