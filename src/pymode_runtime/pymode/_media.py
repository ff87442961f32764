"""Media types, and bodies as text and JSON."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["charset", "encode_json", "parameters"]


def parameters(header: str) -> tuple[str, dict[str, str]]:
    """Read `text/html; charset="utf-8"`: the value in lower case, and its parameters by name in lower case.

    The first of repeated parameters counts. In quotes, a backslash escapes a quote or a backslash and is
    itself before anything else: browsers write it as it is.
    """
    found: dict[str, str] = {}
    at = _find(header, ";", 0)
    value = header[:at].strip().lower()
    while at < len(header):
        end = _find(header, ";", at + 1)
        name, equals, text = header[at + 1 : end].partition("=")
        text = text.strip()
        if text.startswith('"'):
            text, closed = _quoted(header, header.index('"', at) + 1)
            end = _find(header, ";", closed)
        if equals:
            found.setdefault(name.strip().lower(), text)
        at = end
    return value, found


def charset(content_type: str | None) -> str:
    """The encoding that a Content-Type names; utf-8 if it names none, or one that Python doesn't know."""
    encoding = parameters(content_type or "")[1].get("charset", "").strip("'")
    # Python remembers every name that it is asked for, and clients may make up any number of them.
    if encoding.lower().replace("-", "_") not in _encodings():
        return "utf-8"
    try:
        "".encode(encoding)
    except LookupError:  # It is no encoding of text: base64 has a name too.
        return "utf-8"
    return encoding


def encode_json(data: Any) -> bytes:
    """JSON as JavaScript writes it: compact, UTF-8. NaN and infinities, unknown to JSON, are a ValueError."""
    import json

    text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    # Lone surrogates, which UTF-8 has no bytes for, as \uXXXX: Python and JSON escape them alike.
    return text.encode("utf-8", "backslashreplace")


def _encodings() -> set[str]:
    from encodings.aliases import aliases

    return {*aliases, *aliases.values(), "cp874", "koi8_u"}


def _find(text: str, char: str, start: int) -> int:
    """Where the character is; the text's length if it isn't."""
    at = text.find(char, start)
    return at if at >= 0 else len(text)


def _quoted(text: str, at: int) -> tuple[str, int]:
    """The quoted string that goes on at `at`, and where it has ended."""
    chars = []
    while at < len(text) and text[at] != '"':
        if text[at] == "\\" and text[at + 1 : at + 2] in ('"', "\\"):
            at += 1
        chars.append(text[at])
        at += 1
    return "".join(chars), at + 1
