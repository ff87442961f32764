"""A request that nobody sent, for V8 to compile what the first one runs while there is still time.

It is answered before the interpreter belongs to anybody: nothing in it may ask for time or randomness, or
leave behind what a request could see.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._request import Request

__all__ = ["HANDLERS"]


def _on_fetch(request: Request, _context: object) -> object:
    name = request.query["name"][0]
    return f"{request.method} {request.path}: {name}, {request.headers.get('accept')}"


HANDLERS = {"on_fetch": _on_fetch}
