"""Query strings and forms: application/x-www-form-urlencoded, as the WHATWG URL standard reads it."""

from __future__ import annotations

__all__ = ["parse"]


def parse(text: str) -> dict[str, list[str]]:
    """Values by name, in order of appearance; a field without "=" has the value ""."""
    fields: dict[str, list[str]] = {}
    is_encoded = "+" in text or "%" in text
    for field in text.split("&"):
        if field:
            name, _, value = field.partition("=")
            if is_encoded:
                name, value = _decode(name), _decode(value)
            fields.setdefault(name, []).append(value)
    return fields


def _decode(text: str) -> str:
    text = text.replace("+", " ")
    if "%" not in text:
        return text
    # Imported only here: most queries have nothing to decode, and the import costs more than a request.
    from urllib.parse import unquote

    return unquote(text)
