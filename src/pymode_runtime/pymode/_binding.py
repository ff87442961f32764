"""A binding that has no class of its own: its methods by name."""

from __future__ import annotations

from . import _door
from ._values import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Binding"]


class Binding:
    """Any object of the platform: Workers AI, Vectorize, Analytics Engine, a rate limiter, a service."""

    __slots__ = ("_name", "_what")

    def __init__(self, name: str, what: str) -> None:
        self._name = name
        self._what = what

    def call(self, method: str, /, *args: Any) -> Any:
        """Call a method, named as in JavaScript, and wait for its result.

        Arguments and result are JSON values and bytes; anything else, such as a stream or a Response, is a
        TypeError. What the platform refuses is a PlatformError.
        """
        if not isinstance(method, str):
            raise TypeError(f"a method's name is a str, not {type(method).__name__}")
        where = f"env.{self._name}.call({method!r})"
        return _door.call("env.call", self._name, method, [plain(arg, where, binary=True) for arg in args])

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name, name=name, obj=self)
        raise AttributeError(
            f"env.{self._name} is a {self._what}, which has no attributes here; its methods are called "
            f"by their JavaScript names: env.{self._name}.call({name!r}, …)",
            name=name,
            obj=self,
        )

    def __repr__(self) -> str:
        return f"<{self._what} {self._name}>"
