"""WebAssembly modules and objects, as a linker sees them: sections and numbers (core specification, 5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

__all__ = [
    "CODE",
    "CUSTOM",
    "DATA",
    "FUNCTION",
    "FUNCTIONS",
    "GLOBAL",
    "HEADER",
    "IMPORT",
    "TABLE",
    "TYPE",
    "Import",
    "Reader",
    "Section",
    "changed",
    "constant",
    "exports",
    "function_type",
    "imports",
    "number",
    "number_of",
    "padded",
    "sections",
    "signed",
    "sized",
    "types",
    "vector",
]

HEADER = b"\0asm\1\0\0\0"

CUSTOM, TYPE, IMPORT, FUNCTIONS, GLOBALS, EXPORT, CODE, DATA = 0, 1, 2, 3, 6, 7, 10, 11
FUNCTION, TABLE, MEMORY, GLOBAL, TAG = range(5)
I32 = 0x7F


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a module; `encoded` is all of it as it stands there.

    The payload of a custom section begins with its name.
    """

    number: int
    name: str
    payload: bytes
    encoded: bytes

    @property
    def content(self) -> Reader:
        """A reader of what it holds: of a custom section, what follows the name."""
        reader = Reader(self.payload)
        if self.number == CUSTOM:
            reader.text()
        return reader


@dataclass(frozen=True, slots=True)
class Import:
    """Something that a module needs; `kind` is one of FUNCTION, TABLE, MEMORY, GLOBAL, TAG.

    `type` is the number of a function's or a tag's type.
    """

    module: str
    name: str
    kind: int
    type: int | None = None

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


def changed(data: bytes, contents: Mapping[int | str, bytes]) -> bytes:
    """Return a module with other contents in some sections: by number, of custom sections by name."""
    parts = [HEADER]
    for section in sections(data):
        custom = section.number == CUSTOM
        content = contents.get(section.name if custom else section.number)
        if content is None:
            parts.append(section.encoded)
        else:
            name = sized(section.name.encode()) if custom else b""
            parts.append(bytes([section.number]) + sized(name + content))
    return b"".join(parts)


def types(data: bytes) -> list[bytes]:
    """Return the types of functions, each as it is encoded."""
    found = []
    for reader in _entries(data, TYPE):
        begin = reader.position
        reader.byte()
        reader.take(reader.number())
        reader.take(reader.number())
        found.append(reader.data[begin : reader.position])
    return found


def function_type(parameters: int, results: int = 1) -> bytes:
    """Return the type of a function of so many words that returns one, or nothing."""
    return b"\x60" + sized(bytes([I32]) * parameters) + sized(bytes([I32]) * results)


def imports(data: bytes) -> list[Import]:
    """Return what a module imports, in order."""
    found = []
    for reader in _entries(data, IMPORT):
        module, name, kind, number_ = reader.text(), reader.text(), reader.byte(), None
        if kind == TABLE:
            reader.byte()
        if kind in (TABLE, MEMORY):
            reader.limits()
        elif kind == GLOBAL:
            reader.take(2)
        else:
            reader.take(int(kind == TAG))
            number_ = reader.number()
        found.append(Import(module, name, kind, number_))
    return found


def exports(data: bytes) -> set[str]:
    """Return the names that a module exports."""
    return {name for name, _, _ in _exports(data)}


def number_of(data: bytes, kind: int, name: str) -> int | None:
    """Return the number of what a module imports, or else exports, under a name; imports count first."""
    imported = [one.name for one in imports(data) if one.kind == kind]
    if name in imported:
        return imported.index(name)
    return next((index for one, of, index in _exports(data) if (one, of) == (name, kind)), None)


def constant(data: bytes, name: str) -> int | None:
    """Return the value of a global of the module's own that it exports: where a variable is in memory."""
    place = number_of(data, GLOBAL, name)
    own = sum(one.kind == GLOBAL for one in imports(data))
    for index, reader in enumerate(_entries(data, GLOBALS), own):
        reader.take(3)  # its type, whether it can change, and i32.const
        value = reader.signed()
        reader.byte()
        if index == place:
            return value
    return None


def _exports(data: bytes) -> Iterator[tuple[str, int, int]]:
    return ((reader.text(), reader.byte(), reader.number()) for reader in _entries(data, EXPORT))


def number(value: int) -> bytes:
    """Return an unsigned LEB128."""
    encoded = bytearray()
    while value >= 0x80:
        encoded.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*encoded, value])


def padded(value: int) -> bytes:
    """Return an unsigned LEB128 of five bytes, as linkers write what they fill in."""
    return bytes([*(value >> shift & 0x7F | 0x80 for shift in (0, 7, 14, 21)), value >> 28])


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


def vector(entries: Collection[bytes]) -> bytes:
    """Return entries behind their number."""
    return number(len(entries)) + b"".join(entries)


def _entries(data: bytes, wanted: int) -> Iterator[Reader]:
    """Yield the reader of a section's payload once for each of its entries, which the caller reads."""
    for section in sections(data):
        if section.number == wanted:
            yield from section.content.entries()


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

    @property
    def at_end(self) -> bool:
        return self.position >= len(self.data)

    def entries(self) -> Iterator[Reader]:
        """Read the number of entries that follow, and yield itself for each, which the caller reads."""
        for _ in range(self.number()):
            yield self

    def text(self) -> str:
        return self.take(self.number()).decode()

    def limits(self) -> None:
        has_maximum = self.byte() & 1
        self.number()
        if has_maximum:
            self.number()
