"""Tables that few programs need, taken out of CPython's modules: files, read at the module's first import.

Before an object is linked its tables become zeros, which take no room in `python.wasm`, and get names for
cpython-wasm/src/tables.c. In the files they are arranged for deflate, as PNG arranges pictures.
"""

from __future__ import annotations

import bz2
import hashlib
import struct
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pymode_build.linking import DATA, LINKING, LOCAL, Linking, Symbol
from pymode_build.wasm import DATA as DATA_SECTION
from pymode_build.wasm import Reader, changed, number, sections, sized, vector

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["MODULES", "SUFFIX", "Taken", "tables_c", "take_tables"]

MODULES = {
    "unicodedata": "Modules/unicodedata.o",
    **{f"_codecs_{part}": f"Modules/cjkcodecs/_codecs_{part}.o" for part in ("cn", "hk", "jp", "kr", "tw")},
}
"""The modules whose tables are files, and their objects in CPython's build folder."""

SUFFIX = ".tables"
"""Of the files, beside the modules of the standard library."""

# What is smaller stays: its name costs as much.
LEAST = 512

RODATA, BSS = ".rodata.", ".bss"
SEGMENTS = 5
TABLE_INDEX, MEMORY_ADDRESS, RELATIVE_ADDRESS = 2, 5, 23
HIDDEN = 0x4

DIGEST_SIZE = 16
WIDTHS = (1, 2, 4)

C = """\
/* The tables that are no part of this interpreter, by module. */
#include "tables.h"
"""

C_MODULE = """
extern char {declared};
static char *const {name}_places[] = {{{places}}};
PyObject *__real_PyInit_{name}(void);
PyObject *__wrap_PyInit_{name}(void);

PyObject *
__wrap_PyInit_{name}(void)
{{
    static struct tables tables = {{
        .module = "{name}", .digest = "{digest}", .count = {count}, .places = {name}_places,
    }};
    return tables_read(&tables) ? __real_PyInit_{name}() : NULL;
}}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A module's object without its tables, their names, and the file that has them."""

    object: bytes
    names: tuple[str, ...]
    file: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Segment:
    """What an object says of one of its variables' data."""

    name: str
    alignment: int
    flags: int

    @property
    def constant(self) -> bool:
        """Whether it is constant, and no string that the linker merges with others."""
        return self.name.startswith(RODATA) and not self.flags


def take_tables(module: str, data: bytes) -> Taken:
    """Take the tables out of an object: all constants of some size that hold no addresses."""
    linking = Linking.of(data)
    contents = next(one.payload for one in sections(data) if one.number == DATA_SECTION)
    places, segments = list(_places(contents)), _segments(linking)
    relocated = set(_relocated(data, places))
    tables = [
        index
        for index, segment in enumerate(segments)
        if segment.constant and len(places[index]) >= LEAST and index not in relocated
    ]
    blank = bytearray(contents)
    for index in tables:
        blank[places[index].start : places[index].stop] = bytes(len(places[index]))
        segments[index] = replace(segments[index], name=BSS + segments[index].name)
    names = {index: f"{module}_{order}" for order, index in enumerate(tables)}
    relabelled = replace(
        linking,
        symbols=tuple(_exposed(one, names) for one in linking.symbols),
        others=tuple(
            (kind, _encoded(segments) if kind == SEGMENTS else part) for kind, part in linking.others
        ),
    )
    return Taken(
        object=changed(data, {DATA_SECTION: bytes(blank), LINKING: relabelled.encoded()}),
        names=tuple(names.values()),
        file=_file([contents[places[index].start : places[index].stop] for index in tables]),
    )


def _exposed(symbol: Symbol, names: Mapping[int, str]) -> Symbol:
    """Return the symbol of a table under its name, for all objects that are linked together."""
    if symbol.kind != DATA or symbol.place is None or symbol.place[0] not in names:
        return symbol
    return replace(symbol, name=names[symbol.place[0]], flags=symbol.flags & ~LOCAL | HIDDEN)


def tables_c(taken: Mapping[str, Taken]) -> str:
    """Return the C source that says what src/tables.c reads, and where to."""
    modules = [
        C_MODULE.format(
            name=name,
            declared=", ".join(f"{one}[]" for one in module.names),
            places=", ".join(module.names),
            digest="".join(f"\\x{byte:02x}" for byte in module.file[:DIGEST_SIZE]),
            count=len(module.names),
        )
        for name, module in sorted(taken.items())
    ]
    return C + "".join(modules)


def _file(tables: Sequence[bytes]) -> bytes:
    """Return the file: a digest of the rest, then each table behind its size, width and step."""
    body = b"".join(map(_arranged, tables))
    return hashlib.sha256(body).digest()[:DIGEST_SIZE] + body


def _arranged(table: bytes) -> bytes:
    """Return a table as deflate makes the least of it.

    Its numbers of `width` bytes, or with `step` what each is more than the one before, lie in planes: the
    first bytes of all, then the second bytes of all.
    """
    forms = []
    for width in WIDTHS:
        if len(table) % width == 0:
            for step in (0, 1):
                arranged = _planes(_steps(table, width) if step else table, width)
                forms.append(struct.pack("<IBB", len(table), width, step) + arranged)
    # Not by deflate: there are several zlibs, which would make different files. All bzip2s compress alike.
    return min(forms, key=lambda form: len(bz2.compress(form)))


def _steps(table: bytes, width: int) -> bytes:
    numbers = [int.from_bytes(table[at : at + width], "little") for at in range(0, len(table), width)]
    steps = (now - before for before, now in zip([0, *numbers], numbers, strict=False))
    return b"".join((step % (1 << 8 * width)).to_bytes(width, "little") for step in steps)


def _planes(table: bytes, width: int) -> bytes:
    return b"".join(table[plane::width] for plane in range(width))


def _places(contents: bytes) -> Iterator[range]:
    """Yield where in the data section each segment's bytes are."""
    for reader in Reader(contents).entries():
        reader.take(2)
        reader.signed()
        reader.take(1)
        size = reader.number()
        yield range(reader.position, reader.position + size)
        reader.take(size)


def _segments(linking: Linking) -> list[_Segment]:
    part = next(part for kind, part in linking.others if kind == SEGMENTS)
    return [
        _Segment(name=reader.text(), alignment=reader.number(), flags=reader.number())
        for reader in Reader(part).entries()
    ]


def _encoded(segments: Sequence[_Segment]) -> bytes:
    return vector([sized(one.name.encode()) + number(one.alignment) + number(one.flags) for one in segments])


def _relocated(data: bytes, places: Sequence[range]) -> Iterator[int]:
    """Yield the segments that hold addresses, which the linker writes there."""
    for section in sections(data):
        if section.name == "reloc.DATA":
            relocations = section.content
            relocations.number()
            for reader in relocations.entries():
                kind, at = reader.byte(), reader.number()
                reader.number()
                if kind in (MEMORY_ADDRESS, RELATIVE_ADDRESS):
                    reader.signed()
                elif kind != TABLE_INDEX:
                    raise ValueError(f"a relocation of kind {kind} in data")
                yield next(index for index, place in enumerate(places) if at in place)
