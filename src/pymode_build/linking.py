"""Relocatable objects and their section `linking`: symbols.

https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md has the format.
"""

from __future__ import annotations

from dataclasses import dataclass

from pymode_build.wasm import HEADER, Reader, number, sections, sized, vector

__all__ = [
    "COMDAT",
    "DATA",
    "FUNCTION",
    "LINKING",
    "LOCAL",
    "SECTION",
    "TAG",
    "Linking",
    "NotAnObjectError",
    "Symbol",
]

LINKING = "linking"
SYMBOL_TABLE, COMDAT = 8, 7
FUNCTION, DATA, GLOBAL, SECTION, TAG, TABLE = range(6)
WEAK, LOCAL, UNDEFINED, EXPORTED, EXPLICIT_NAME = 0x1, 0x2, 0x10, 0x20, 0x40


class NotAnObjectError(ValueError):
    """The file is no relocatable WebAssembly object; the text says what it is instead."""


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
    def of(cls, data: bytes) -> Linking:
        """Read the section of an object. Raises NotAnObjectError."""
        if not data.startswith(HEADER):
            native = data.startswith((b"\x7fELF", b"\xcf\xfa", b"MZ"))
            raise NotAnObjectError("compiled for the build machine" if native else "no object file")
        for section in sections(data):
            if section.name == LINKING:
                return cls._read(section.content)
        raise NotAnObjectError("WebAssembly, but already linked")

    @classmethod
    def _read(cls, reader: Reader) -> Linking:
        version = reader.number()
        symbols: tuple[Symbol, ...] = ()
        others = []
        while not reader.at_end:
            kind, part = reader.byte(), reader.take(reader.number())
            if kind == SYMBOL_TABLE:
                symbols = tuple(map(_symbol, Reader(part).entries()))
            else:
                others.append((kind, part))
        return cls(version=version, symbols=symbols, others=tuple(others))

    def encoded(self) -> bytes:
        """Return the contents of the section."""
        table = vector([one.encoded() for one in self.symbols])
        parts = ((SYMBOL_TABLE, table), *self.others)
        return number(self.version) + b"".join(bytes([kind]) + sized(part) for kind, part in parts)


def _symbol(reader: Reader) -> Symbol:
    kind, flags = reader.byte(), reader.number()
    name, index, place = None, 0, None
    if kind == DATA:
        name = reader.text()
        if not flags & UNDEFINED:
            place = (reader.number(), reader.number(), reader.number())
    else:
        index = reader.number()
        if kind != SECTION and (flags & EXPLICIT_NAME or not flags & UNDEFINED):
            name = reader.text()
    return Symbol(kind=kind, flags=flags, name=name, index=index, place=place)
