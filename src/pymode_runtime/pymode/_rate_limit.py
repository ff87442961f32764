"""Rate limiting."""

from __future__ import annotations

from ._remote import invoke

__all__ = ["RateLimit"]


class RateLimit:
    """A limit on how often something may happen; counted by location, and not exactly."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def limit(self, *, key: str = "") -> bool:
        """Count one event under a key, such as a user's id; False if the key is over the limit."""
        if not isinstance(key, str):
            raise TypeError(f"a key is a str, not {type(key).__name__}")
        return bool(invoke(("binding", self._name), "limit", ({"key": key},))["success"])

    def __repr__(self) -> str:
        return f"<RateLimit {self._name}>"
