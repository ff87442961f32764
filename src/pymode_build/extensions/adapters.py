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

from pymode_build.linking import FUNCTION, LINKING, LOCAL, Linking, Symbol
from pymode_build.wasm import (
    CODE,
    DATA,
    FUNCTIONS,
    TYPE,
    Reader,
    Section,
    changed,
    function_type,
    imports,
    number,
    sections,
    sized,
    types,
    vector,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["adapt"]

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
    """The parts of an object that adapters touch."""

    data: bytes
    linking: Linking = field(init=False)
    types: list[bytes] = field(init=False)
    imported: list[int] = field(init=False)
    defined: list[int] = field(init=False)
    """The numbers of the functions' types, of those that it imports and its own."""

    def __post_init__(self) -> None:
        self.linking = Linking.of(self.data)
        self.types = types(self.data)
        self.imported = [one.type for one in imports(self.data) if one.function and one.type is not None]
        own = self.section(FUNCTIONS)
        self.defined = [reader.number() for reader in own.content.entries()] if own else []

    @property
    def functions(self) -> list[int]:
        return self.imported + self.defined

    def section(self, wanted: int | str) -> Section | None:
        """Return a section by its number, a custom one by its name."""
        return next((one for one in sections(self.data) if wanted in (one.name or one.number,)), None)

    def relocations(self, name: str) -> list[_Relocation]:
        section = self.section(name)
        return list(_relocations(section.content)) if section else []


def adapt(data: bytes) -> tuple[bytes, list[str]]:
    """Return an object whose methods all have the type that CPython calls, and the names that did not."""
    one = _Object(data)
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
    section = one.section(DATA)
    data = section.payload if section else b""
    starts = list(_segments(section.content)) if section else []
    at = {relocation.offset: relocation for relocation in relocations}

    def is_name(offset: int) -> bool:
        """Tell whether a word points to the name of an attribute."""
        relocation = at.get(offset)
        if relocation is None or relocation.kind != MEMORY_ADDR_I32:
            return False
        place = one.linking.symbols[relocation.index].place
        if place is None:
            return False
        addend = Reader(relocation.addend).signed()
        start = starts[place[0]] + place[1] + addend
        if start in at:
            return False  # A pointer: its bytes here may look like letters.
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
        kind = one.types[one.functions[symbol.index]]
        ordinary = (function_type(_arity(kind)), function_type(_arity(kind), results=0))
        if kind != function_type(parameters) and kind in ordinary:
            yield place, parameters


def _arity(kind: bytes) -> int:
    return Reader(kind, 1).number()


def _with_adapters(
    one: _Object, adapters: Sequence[tuple[int, int]], data_relocations: Sequence[_Relocation]
) -> bytes:
    """Append a function for each (symbol, parameters); nothing that is there gets another number."""
    known, defined, symbols = list(one.types), list(one.defined), list(one.linking.symbols)
    code = one.section(CODE)
    assert code is not None  # noqa: S101 - the functions that need adapters are there
    reader = code.content
    count = number(reader.number() + len(adapters))
    shifted = len(count) - reader.position
    code_relocations = [
        replace(relocation, offset=relocation.offset + shifted)
        for relocation in one.relocations("reloc.CODE")
    ]
    bodies = bytearray(count + code.payload[reader.position :])
    for callee, parameters in adapters:
        function = one.linking.symbols[callee]
        adapted, kind = one.types[one.functions[function.index]], function_type(parameters)
        if kind not in known:
            known.append(kind)
        arguments = b"".join(
            b"\x20" + number(place) if place < parameters else b"\x41\0" for place in range(_arity(adapted))
        )
        before = b"\0" + arguments + b"\x10"  # no locals, the arguments, call
        # A function that returns nothing succeeds: i32.const 0.
        after = b"\x0b" if adapted == function_type(_arity(adapted)) else b"\x41\0\x0b"
        body = before + _padded(function.index) + after
        offset = len(bodies) + len(number(len(body))) + len(before)
        code_relocations.append(_Relocation(kind=FUNCTION_INDEX_LEB, offset=offset, index=callee))
        bodies += sized(body)
        index = len(one.imported) + len(defined)
        symbols.append(Symbol(kind=FUNCTION, flags=LOCAL, name=f"{function.name}.adapted", index=index))
        defined.append(known.index(kind))
    contents: dict[int | str, bytes] = {
        TYPE: vector(known),
        FUNCTIONS: vector([number(index) for index in defined]),
        CODE: bytes(bodies),
        LINKING: replace(one.linking, symbols=tuple(symbols)).encoded(),
    }
    for name, relocations in (("reloc.CODE", code_relocations), ("reloc.DATA", data_relocations)):
        if section := one.section(name):
            # The number of the section that they are for comes first.
            encoded = vector([relocation.encoded() for relocation in relocations])
            contents[name] = number(section.content.number()) + encoded
    return changed(one.data, contents)


def _padded(value: int) -> bytes:
    """Return a number in the five bytes that a relocation fills."""
    return bytes([*(value >> shift & 0x7F | 0x80 for shift in (0, 7, 14, 21)), value >> 28 & 0x7F])


def _segments(reader: Reader) -> Iterator[int]:
    """Yield where in the section the bytes of each data segment begin."""
    for _ in reader.entries():
        mode = reader.number()
        if mode == 2:
            reader.number()
        if mode != 1:
            reader.byte()  # i32.const
            reader.signed()
            reader.byte()  # end
        size = reader.number()
        yield reader.position
        reader.take(size)


def _relocations(reader: Reader) -> Iterator[_Relocation]:
    reader.number()
    for _ in reader.entries():
        kind, offset, index = reader.byte(), reader.number(), reader.number()
        begin = reader.position
        if kind in WITH_ADDEND:
            reader.signed()
        yield _Relocation(kind=kind, offset=offset, index=index, addend=reader.data[begin : reader.position])
