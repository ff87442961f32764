"""Bodies as text and JSON."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["charset", "encode_json"]


def charset(content_type: str | None) -> str:
    """The encoding that a Content-Type names; utf-8 if it names none, or one that Python doesn't know."""
    for parameter in (content_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            encoding = value.strip().strip("\"'")
            try:
                "".encode(encoding)
            except (LookupError, ValueError):
                return "utf-8"
            return encoding
    return "utf-8"


def encode_json(data: Any) -> bytes:
    """JSON as JavaScript writes it: compact, UTF-8. NaN and infinities, unknown to JSON, are a ValueError."""
    import json

    return json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
