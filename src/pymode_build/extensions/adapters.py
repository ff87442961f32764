"""Adapters for methods that are declared with another type than CPython calls them with.

In C that is undefined, and yet works natively: `PyObject *keys(PyObject *self)` as a METH_NOARGS, which is
called with two arguments. WebAssembly checks the type at each call through a table, and traps. The tables of
methods that CPython reads are in an object's data, with a relocation for each function: those whose type does
not fit are pointed to a small function that drops what is too much, passes NULL for what is missing, and
returns 0 where nothing is returned.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pymode_build.extensions.linking import FUNCTION, LOCAL, Linking, Symbol, is_linking
from pymode_build.extensions.object_file import (
    CUSTOM,
    imports,
    join,
    number,
    read_number,
    read_text,
    section_name,
    sections,
    sized,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["adapt"]

TYPE, IMPORT, FUNCTIONS, CODE, DATA_SECTION = 1, 2, 3, 10, 11
FUNCTION_IMPORT = 0
I32 = 0x7F

# Kinds of relocation, and those that carry an addend.
FUNCTION_INDEX_LEB, TABLE_INDEX_I32, MEMORY_ADDR_I32 = 0, 2, 5
WITH_ADDEND = frozenset({3, 4, 5, 8, 9, 11, 14, 15, 16, 17, 21, 22, 23, 25})

# PyMethodDef.ml_flags without METH_CLASS, METH_STATIC and METH_COEXIST: the parameters of the function.
PARAMETERS = {0x1: 2, 0x3: 3, 0x4: 2, 0x8: 2, 0x80: 3, 0x82: 4, 0x282: 5}
MODIFIERS = 0x70

# PyType_Slot.slot of functions, and how many arguments they take: tp_call, tp_clear, tp_init, tp_new.
SLOTS = {50: 3, 51: 1, 60: 3, 65: 3}
LAST_SLOT = 90

WORD = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Relocation:
    kind: int
    offset: int
    index: int
    addend: bytes = b""

    def encoded(self) -> bytes:
        return bytes([self.kind]) + number(self.offset) + number(self.index) + self.addend


@dataclass(slots=True)
class _Object:
    """The parts of an object that adapters touch, as they are being changed."""

    parts: list[tuple[int, bytes]]
    linking: Linking = field(init=False)
    types: list[bytes] = field(init=False)
    function_types: list[int] = field(init=False)
    imported: int = field(init=False)

    def __post_init__(self) -> None:
        self.linking = Linking.of(self.parts)
        self.types = list(_types(self.payload(TYPE)))
        imports = list(_imported_types(self.payload(IMPORT)))
        self.imported = len(imports)
        self.function_types = imports + list(_numbers(self.payload(FUNCTIONS)))

    def payload(self, wanted: int) -> bytes:
        return next((payload for kind, payload in self.parts if kind == wanted), b"\0")

    def relocations(self, name: str) -> list[_Relocation]:
        for kind, payload in self.parts:
            if kind == CUSTOM and section_name(payload) == name:
                return list(_relocations(payload))
        return []


def adapt(data: bytes) -> tuple[bytes, list[str]]:
    """Return an object whose methods all have the type that CPython calls, and the names that did not."""
    one = _Object(list(sections(data)))
    relocations = one.relocations("reloc.DATA")
    wrong = dict(_wrong(one, relocations))
    if not wrong:
        return data, []
    functions = [one.linking.symbols[relocations[place].index] for place in wrong]
    adapters: dict[tuple[int, int], int] = {}
    for place, parameters in wrong.items():
        callee = relocations[place].index
        symbol = adapters.setdefault((callee, parameters), len(one.linking.symbols) + len(adapters))
        relocations[place] = replace(relocations[place], index=symbol)
    return _with_adapters(one, list(adapters), relocations), [function.name or "" for function in functions]


def _wrong(one: _Object, relocations: Sequence[_Relocation]) -> Iterator[tuple[int, int]]:
    """Yield the number of each relocation that names a function of a wrong type, and its right parameters."""
    data = one.payload(DATA_SECTION)
    starts = list(_segments(data))
    at = {relocation.offset: relocation for relocation in relocations}

    def is_name(offset: int) -> bool:
        """Tell whether a word points to the name of an attribute."""
        relocation = at.get(offset)
        if relocation is None or relocation.kind != MEMORY_ADDR_I32:
            return False
        place = one.linking.symbols[relocation.index].place
        if place is None:
            return False
        addend = read_number(relocation.addend, 0)[0]
        start = starts[place[0]] + place[1] + addend
        text = data[start : start + place[2] - addend].split(b"\0")[0]
        return text.isascii() and text.decode("ascii").isidentifier()

    def word(offset: int) -> int:
        return int.from_bytes(data[offset : offset + WORD], "little")

    def is_slot(offset: int) -> bool:
        """Tell whether a PyType_Slot may begin at an offset: a small number before a pointer, or the end."""
        return offset not in at and word(offset) <= LAST_SLOT and (word(offset) == 0 or offset + WORD in at)

    def expected(offset: int) -> int | None:
        """Return how many parameters the function pointer at an offset is called with, if that is known."""
        if is_name(offset - WORD):
            following = at.get(offset + WORD)
            if following is None and word(offset + WORD):
                return PARAMETERS.get(word(offset + WORD) & ~MODIFIERS)
            # name, getter, setter: the getter has a closure beside the object.
            return 2 if following is None or following.kind == TABLE_INDEX_I32 else None
        before = at.get(offset - WORD)
        if is_name(offset - 2 * WORD) and (before is None or before.kind == TABLE_INDEX_I32):
            return 3
        if before is None and word(offset - WORD) in SLOTS and is_slot(offset + WORD):
            return SLOTS[word(offset - WORD)]
        return None

    for place, relocation in enumerate(relocations):
        if relocation.kind != TABLE_INDEX_I32:
            continue
        parameters = expected(relocation.offset)
        symbol = one.linking.symbols[relocation.index]
        if parameters is None or symbol.kind != FUNCTION:
            continue
        kind = one.types[one.function_types[symbol.index]]
        if kind != _type(parameters) and kind in (_type(_arity(kind)), _type(_arity(kind), results=0)):
            yield place, parameters


def _type(parameters: int, results: int = 1) -> bytes:
    """Return the type of a function of so many words that returns one, or nothing."""
    return b"\x60" + sized(bytes([I32]) * parameters) + sized(bytes([I32]) * results)


def _arity(kind: bytes) -> int:
    return read_number(kind, 1)[0]


def _with_adapters(
    one: _Object, adapters: Sequence[tuple[int, int]], data_relocations: Sequence[_Relocation]
) -> bytes:
    """Append a function for each (symbol, parameters); nothing that is there gets another number."""
    types, code = list(one.types), one.payload(CODE)
    count, start = read_number(code, 0)
    shifted = len(number(count + len(adapters))) - start
    code_relocations = [
        replace(relocation, offset=relocation.offset + shifted)
        for relocation in one.relocations("reloc.CODE")
    ]
    bodies = bytearray(number(count + len(adapters)) + code[start:])
    function_types = list(one.function_types)
    symbols = list(one.linking.symbols)
    for callee, parameters in adapters:
        function = one.linking.symbols[callee]
        kind = _type(parameters)
        if kind not in types:
            types.append(kind)
        given = _arity(one.types[one.function_types[function.index]])
        arguments = b"".join(
            b"\x20" + number(place) if place < parameters else b"\x41\0" for place in range(given)
        )
        before = b"\0" + arguments + b"\x10"  # no locals, the arguments, call
        returns = one.types[one.function_types[function.index]].endswith(sized(bytes([I32])))
        # A function that returns nothing succeeds: i32.const 0.
        body = before + _padded(function.index) + (b"" if returns else b"\x41\0") + b"\x0b"
        offset = len(bodies) + len(number(len(body))) + len(before)
        code_relocations.append(_Relocation(kind=FUNCTION_INDEX_LEB, offset=offset, index=callee))
        bodies += sized(body)
        symbols.append(
            Symbol(kind=FUNCTION, flags=LOCAL, name=f"{function.name}.adapted", index=len(function_types))
        )
        function_types.append(types.index(kind))
    defined = function_types[one.imported :]
    changed = {
        TYPE: number(len(types)) + b"".join(types),
        FUNCTIONS: number(len(defined)) + b"".join(map(number, defined)),
        CODE: bytes(bodies),
    }
    relocated = {"reloc.CODE": code_relocations, "reloc.DATA": data_relocations}
    linking = replace(one.linking, symbols=tuple(symbols)).encoded()

    def payload(kind: int, old: bytes) -> bytes:
        if is_linking(kind, old):
            return linking
        if kind == CUSTOM and section_name(old) in relocated:
            name, position = read_text(old, 0)
            section, _ = read_number(old, position)
            entries = relocated[name]
            body = b"".join(entry.encoded() for entry in entries)
            return sized(name.encode()) + number(section) + number(len(entries)) + body
        return changed.get(kind, old)

    return join((kind, payload(kind, old)) for kind, old in one.parts)


def _padded(value: int) -> bytes:
    """Return a number in the five bytes that a relocation fills."""
    return bytes([*(value >> shift & 0x7F | 0x80 for shift in (0, 7, 14, 21)), value >> 28 & 0x7F])


def _types(payload: bytes) -> Iterator[bytes]:
    count, position = read_number(payload, 0)
    for _ in range(count):
        begin = position
        size, position = read_number(payload, position + 1)
        size, position = read_number(payload, position + size)
        position += size
        yield payload[begin:position]


def _numbers(payload: bytes) -> Iterator[int]:
    count, position = read_number(payload, 0)
    for _ in range(count):
        value, position = read_number(payload, position)
        yield value


def _imported_types(payload: bytes) -> Iterator[int]:
    """Yield the types of the imported functions."""
    for _, kind, position in imports(payload):
        if kind == FUNCTION_IMPORT:
            yield read_number(payload, position)[0]


def _segments(payload: bytes) -> Iterator[int]:
    """Yield where in the section the bytes of each data segment begin."""
    count, position = read_number(payload, 0)
    for _ in range(count):
        mode, position = read_number(payload, position)
        if mode == 2:
            _, position = read_number(payload, position)
        if mode != 1:
            _, position = read_number(payload, position + 1)  # i32.const offset
            position += 1  # end
        size, position = read_number(payload, position)
        yield position
        position += size


def _relocations(payload: bytes) -> Iterator[_Relocation]:
    _, position = read_text(payload, 0)
    _, position = read_number(payload, position)
    count, position = read_number(payload, position)
    for _ in range(count):
        kind = payload[position]
        offset, position = read_number(payload, position + 1)
        index, position = read_number(payload, position)
        begin = position
        if kind in WITH_ADDEND:
            _, position = read_number(payload, position)
        yield _Relocation(kind=kind, offset=offset, index=index, addend=payload[begin:position])
