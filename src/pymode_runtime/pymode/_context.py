"""ctx: the life of one request."""

from __future__ import annotations

__all__ = ["Context"]


class Context:
    """What a handler may ask for as its third argument. It has no methods yet."""

    __slots__ = ()
