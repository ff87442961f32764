"""WebAssembly modules, as far as a linker sees them: sections, imports, exports (core specification, 5.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "CUSTOM",
    "HEADER",
    "Import",
    "Reader",
    "Section",
    "encoded_section",
    "exports",
    "function_exports",
    "global_number",
    "imports",
    "number",
    "sections",
    "signed",
    "sized",
]

HEADER = b"\0asm\1\0\0\0"

CUSTOM, IMPORT, EXPORT = 0, 2, 7
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a module; `name` is a custom section's, `encoded` all of it as it stands in the module."""

    number: int
    name: str
    payload: bytes
    encoded: bytes


@dataclass(frozen=True, slots=True)
class Import:
    """Something that a module needs; `kind` is one of FUNCTION, TABLE, MEMORY, GLOBAL, TAG."""

    module: str
    name: str
    kind: int

    @property
    def function(self) -> bool:
        return self.kind == FUNCTION


def sections(data: bytes) -> Iterator[Section]:
    """Yield the sections in order. Raises ValueError for what is no WebAssembly module."""
    if not data.startswith(HEADER):
        raise ValueError("no WebAssembly module of version 1")
    position = len(HEADER)
    while position < len(data):
        reader = Reader(data, position + 1)
        payload = reader.take(reader.number())
        name = Reader(payload).text() if data[position] == CUSTOM else ""
        yield Section(data[position], name, payload, data[position : reader.position])
        position = reader.position


def imports(data: bytes) -> list[Import]:
    """Return what a module imports, in order."""
    found = []
    for reader in _entries(data, IMPORT):
        module, name, kind = reader.text(), reader.text(), reader.byte()
        if kind == TABLE:
            reader.byte()
        if kind in (TABLE, MEMORY):
            reader.limits()
        elif kind == GLOBAL:
            reader.take(2)
        else:
            reader.take(int(kind == TAG))
            reader.number()
        found.append(Import(module, name, kind))
    return found


def exports(data: bytes) -> set[str]:
    """Return the names that a module exports."""
    return {name for name, _, _ in _exports(data)}


def function_exports(data: bytes) -> dict[str, int]:
    """Return the functions that a module exports: their numbers, which count the imported ones too."""
    return {name: index for name, kind, index in _exports(data) if kind == FUNCTION}


def global_number(data: bytes, name: str) -> int | None:
    """Return the number of a global that a module imports, or else exports."""
    imported = [one.name for one in imports(data) if one.kind == GLOBAL]
    if name in imported:
        return imported.index(name)
    return next((index for one, kind, index in _exports(data) if (one, kind) == (name, GLOBAL)), None)


def _exports(data: bytes) -> Iterator[tuple[str, int, int]]:
    return ((reader.text(), reader.byte(), reader.number()) for reader in _entries(data, EXPORT))


def encoded_section(number_: int, payload: bytes) -> bytes:
    """Return a section as it stands in a module."""
    return bytes([number_]) + sized(payload)


def number(value: int) -> bytes:
    """Return an unsigned LEB128."""
    encoded = bytearray()
    while value >= 0x80:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*encoded, value])


def signed(value: int) -> bytes:
    """Return a signed LEB128."""
    encoded = bytearray()
    while not -0x40 <= value < 0x40:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*encoded, value & 0x7F])


def sized(data: bytes) -> bytes:
    """Return data behind its size, as sections, names and vectors of bytes are encoded."""
    return number(len(data)) + data


def _entries(data: bytes, wanted: int) -> Iterator[Reader]:
    """Yield the reader of a section's payload once for each of its entries, which the caller reads."""
    for section in sections(data):
        if section.number == wanted:
            reader = Reader(section.payload)
            for _ in range(reader.number()):
                yield reader


class Reader:
    """Reads numbers and names from where it stands. Raises ValueError at the end of the data."""

    def __init__(self, data: bytes, position: int = 0) -> None:
        self.data, self.position = data, position

    def byte(self) -> int:
        return self.take(1)[0]

    def take(self, size: int) -> bytes:
        taken = self.data[self.position : self.position + size]
        if len(taken) < size:
            raise ValueError("a WebAssembly module that is cut short")
        self.position += size
        return taken

    def number(self) -> int:
        """Read an unsigned LEB128."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    def signed(self) -> int:
        """Read a signed LEB128."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value - (1 << shift) if byte & 0x40 else value

    def text(self) -> str:
        return self.take(self.number()).decode()

    def limits(self) -> None:
        has_maximum = self.byte() & 1
        self.number()
        if has_maximum:
            self.number()
