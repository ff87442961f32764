"""Object files: the sections and numbers of WebAssembly, read and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "CUSTOM",
    "NotAnObjectError",
    "imports",
    "join",
    "number",
    "read_number",
    "read_text",
    "section_name",
    "sections",
    "sized",
]

HEADER = b"\0asm\1\0\0\0"

CUSTOM = 0


class NotAnObjectError(ValueError):
    """The file is no relocatable WebAssembly object; the text says what it is instead."""


def sections(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the kind and the contents of each section. Raises NotAnObjectError."""
    if not data.startswith(HEADER):
        native = data.startswith((b"\x7fELF", b"\xcf\xfa", b"MZ"))
        raise NotAnObjectError("compiled for the build machine" if native else "no object file")
    position = len(HEADER)
    while position < len(data):
        kind = data[position]
        size, position = read_number(data, position + 1)
        yield kind, data[position : position + size]
        position += size


def join(parts: Iterable[tuple[int, bytes]]) -> bytes:
    """Return the file that `sections` reads."""
    return HEADER + b"".join(bytes([kind]) + sized(payload) for kind, payload in parts)


def imports(payload: bytes) -> Iterator[tuple[str, int, int]]:
    """Yield name and kind of each import, and where what else it says begins: of a function, its type."""
    count, position = read_number(payload, 0)
    for _ in range(count):
        _, position = read_text(payload, position)
        name, position = read_text(payload, position)
        kind = payload[position]
        yield name, kind, position + 1
        position = _behind_import(kind, payload, position + 1)


def _behind_import(kind: int, payload: bytes, position: int) -> int:
    function, table, _memory, constant, tag = range(5)
    if kind == function:
        return read_number(payload, position)[1]
    if kind == constant:
        return position + 2
    if kind == tag:
        return read_number(payload, position + 1)[1]
    position += kind == table  # says first what it holds
    limited = payload[position] & 1
    _, position = read_number(payload, position + 1)
    return read_number(payload, position)[1] if limited else position


def section_name(payload: bytes) -> str:
    """Return the name of a custom section."""
    return read_text(payload, 0)[0]


def read_text(data: bytes, position: int) -> tuple[str, int]:
    """Read a name and return it with the position behind it."""
    size, position = read_number(data, position)
    return data[position : position + size].decode(), position + size


def read_number(data: bytes, position: int) -> tuple[int, int]:
    """Read an unsigned number (LEB128) and return it with the position behind it."""
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7


def number(value: int) -> bytes:
    """Return an unsigned number as `read_number` reads it."""
    encoded = bytearray()
    while value >= 0x80:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    encoded.append(value)
    return bytes(encoded)


def sized(data: bytes) -> bytes:
    """Return data behind its size."""
    return number(len(data)) + data
