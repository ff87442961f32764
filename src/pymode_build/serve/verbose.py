"""A door that says what goes through it."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

from pymode_build.serve.door import Door

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["VerboseDoor"]

WIDTH = 120  # characters that are shown of a value

# What a developer did not ask for: how the two sides talk about a request.
UNSAID = frozenset({"env.kinds", "host.entry", "host.failed", "host.log"})
# Their values may be secrets.
SECRET = frozenset({"env.json", "env.text"})


class VerboseDoor(Door):
    """Show each call of the host on stderr: operation, arguments, value, time."""

    def begin(self, op: str, args: tuple[Any, ...]) -> Callable[[], Any]:
        began = time.perf_counter()
        pending = super().begin(op, args)
        if op in UNSAID or op.startswith("native."):
            return pending
        request = self.owner

        def finish() -> Any:
            try:
                value = pending()
            except Exception as error:
                self._say(request, op, args, f"{type(error).__name__}: {error}", began)
                raise
            self._say(request, op, args, "…" if op in SECRET else _shown(value), began)
            return value

        return finish

    def _say(self, request: int, op: str, args: tuple[Any, ...], value: str, began: float) -> None:
        time_taken = (time.perf_counter() - began) * 1000
        shown = ", ".join(map(_shown, args))
        print(f"[{request}] {op}({shown}) → {value}  {time_taken:.1f} ms", file=sys.stderr)


def _shown(value: Any) -> str:
    if isinstance(value, (bytes, str)) and len(value) > WIDTH:
        unit = "bytes" if isinstance(value, bytes) else "characters"
        return f"{value[:WIDTH]!r}… ({len(value)} {unit})"
    text = repr(value)
    return text if len(text) <= 2 * WIDTH else f"{text[: 2 * WIDTH]}…"
