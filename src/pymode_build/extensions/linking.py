"""The section `linking` of a relocatable object: its symbols.

https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md has the format.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pymode_build.extensions.object_file import (
    CUSTOM,
    NotAnObjectError,
    number,
    read_number,
    read_text,
    section_name,
    sized,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["COMDAT", "DATA", "FUNCTION", "SECTION", "TAG", "Linking", "Symbol", "is_linking"]

NAME = "linking"
SYMBOL_TABLE, COMDAT = 8, 7
FUNCTION, DATA, GLOBAL, SECTION, TAG, TABLE = range(6)
WEAK, LOCAL, UNDEFINED, EXPORTED, EXPLICIT_NAME = 0x1, 0x2, 0x10, 0x20, 0x40


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """One entry of the table; `name` is None where the import has it, `place` is where data lies.

    `index` is that of the function, global, tag, table or section.
    """

    kind: int
    flags: int
    name: str | None = None
    index: int = 0
    place: tuple[int, int, int] | None = None
    """Segment, offset in it, size."""

    @property
    def defined(self) -> bool:
        """Whether this object has it, rather than needs it."""
        return not self.flags & UNDEFINED

    def hidden(self) -> Symbol:
        """Return the symbol as only its own object sees it."""
        flags = self.flags & ~(WEAK | EXPORTED) | LOCAL
        return Symbol(kind=self.kind, flags=flags, name=self.name, index=self.index, place=self.place)

    def called(self, name: str) -> Symbol:
        """Return the symbol under another name."""
        return Symbol(kind=self.kind, flags=self.flags, name=name, index=self.index, place=self.place)

    def encoded(self) -> bytes:
        """Return the entry as the table has it."""
        name = b"" if self.name is None else sized(self.name.encode())
        rest = b"".join(map(number, self.place or ()))
        body = name + rest if self.kind == DATA else number(self.index) + name
        return bytes([self.kind]) + number(self.flags) + body


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """The section: its symbols, and its other parts by kind."""

    version: int
    symbols: tuple[Symbol, ...]
    others: tuple[tuple[int, bytes], ...]

    @classmethod
    def of(cls, parts: Iterable[tuple[int, bytes]]) -> Linking:
        """Read the section of an object. Raises NotAnObjectError."""
        for kind, payload in parts:
            if is_linking(kind, payload):
                return cls._read(payload)
        raise NotAnObjectError("WebAssembly, but already linked")

    @classmethod
    def _read(cls, payload: bytes) -> Linking:
        _, position = read_text(payload, 0)
        version, position = read_number(payload, position)
        symbols: tuple[Symbol, ...] = ()
        others = []
        while position < len(payload):
            kind = payload[position]
            size, position = read_number(payload, position + 1)
            part = payload[position : position + size]
            position += size
            if kind == SYMBOL_TABLE:
                symbols = tuple(_symbols(part))
            else:
                others.append((kind, part))
        return cls(version=version, symbols=symbols, others=tuple(others))

    def encoded(self) -> bytes:
        """Return the contents of the section."""
        table = number(len(self.symbols)) + b"".join(one.encoded() for one in self.symbols)
        parts = ((SYMBOL_TABLE, table), *self.others)
        body = b"".join(bytes([kind]) + sized(part) for kind, part in parts)
        return sized(NAME.encode()) + number(self.version) + body


def is_linking(kind: int, payload: bytes) -> bool:
    """Tell whether a section is this one."""
    return kind == CUSTOM and section_name(payload) == NAME


def _symbols(table: bytes) -> Iterator[Symbol]:
    count, position = read_number(table, 0)
    for _ in range(count):
        kind = table[position]
        flags, position = read_number(table, position + 1)
        name, index, place = None, 0, None
        if kind == DATA:
            name, position = read_text(table, position)
            if not flags & UNDEFINED:
                segment, position = read_number(table, position)
                offset, position = read_number(table, position)
                size, position = read_number(table, position)
                place = (segment, offset, size)
        else:
            index, position = read_number(table, position)
            if kind != SECTION and (flags & EXPLICIT_NAME or not flags & UNDEFINED):
                name, position = read_text(table, position)
        yield Symbol(kind=kind, flags=flags, name=name, index=index, place=place)
