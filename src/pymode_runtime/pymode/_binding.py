"""A binding that has no class of its own: its methods by name."""

from __future__ import annotations

from ._remote import Methods, invoke

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Binding"]


class Binding(Methods):
    """Any object of the platform: `env.X.someMethod(…)`, named as in JavaScript."""

    __slots__ = ("_name", "_what")

    def __init__(self, name: str, what: str) -> None:
        super().__init__(("binding", name))
        self._name = name
        self._what = what

    def call(self, method: str, /, *args: Any) -> Any:
        """Call a method, and wait for its result: for names that are no Python attribute, or taken here.

        Arguments and result are JSON values and bytes; anything else, such as a stream or a Response, is a
        TypeError. What the platform refuses is a PlatformError.
        """
        return invoke(self._target, method, args)

    def __repr__(self) -> str:
        return f"<{self._what} {self._name}>"
