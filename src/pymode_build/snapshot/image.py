"""A running module made a module again: its memory and globals become what the new one starts with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pymode_build.wasm import HEADER, Reader, number, sections, signed, sized

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["frozen"]

PAGE = 65536
CUSTOM, MEMORY, GLOBALS, EXPORTS, START, DATA_COUNT, DATA = 0, 5, 6, 7, 8, 12, 11
MUTABLE = 1
I32 = 0x7F
I32_CONST, END = b"\x41", b"\x0b"

# Zeros shorter than this cost less inside a segment than the head of another one.
GAP = 32


def frozen(module: bytes, memory: bytes, values: Sequence[int]) -> bytes:
    """Return the module that starts where a run of it stood.

    `memory` is all of its memory, `values` its mutable globals, in order. Nothing is run when it is
    instantiated. Raises ValueError for what can't be kept.
    """
    pieces = [HEADER]
    segments = b"".join(
        b"\0" + I32_CONST + signed(start) + END + sized(memory[start:end]) for start, end in _runs(memory)
    )
    count = sum(1 for _ in _runs(memory))
    for section in sections(module):
        if section.number in (START, DATA, DATA_COUNT):
            continue
        if section.number == MEMORY:
            pieces.append(bytes([MEMORY]) + sized(_grown(section.payload, len(memory) // PAGE)))
        elif section.number == GLOBALS:
            pieces.append(bytes([GLOBALS]) + sized(_valued(module, values)))
        else:
            pieces.append(section.encoded)
    pieces.append(bytes([DATA]) + sized(number(count) + segments))
    return b"".join(pieces)


def _globals(module: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield type, mutability and initial value, an expression, of each global of the module's own."""
    for section in sections(module):
        if section.number == GLOBALS:
            reader = Reader(section.payload)
            for _ in range(reader.number()):
                kind, flag = reader.byte(), reader.byte()
                start = reader.position
                opcode = reader.take(1)
                if opcode != I32_CONST:
                    raise ValueError(f"a global that begins with opcode {opcode.hex()}")
                reader.signed()
                if reader.take(1) != END:
                    raise ValueError("a global whose value is computed")
                yield kind, flag, reader.data[start : reader.position]


def _valued(module: bytes, values: Sequence[int]) -> bytes:
    left = list(values)
    entries = []
    for index, (kind, flag, initial) in enumerate(_globals(module)):
        if flag == MUTABLE:
            if kind != I32 or not left:
                raise ValueError(f"global {index} is mutable, and no i32 whose value is known")
            initial = I32_CONST + signed(left.pop(0)) + END
        entries.append(bytes([kind, flag]) + initial)
    if left:
        raise ValueError(f"{len(values)} values for fewer mutable globals")
    return number(len(entries)) + b"".join(entries)


def _grown(payload: bytes, pages: int) -> bytes:
    """Return the memory section with another initial size."""
    reader = Reader(payload)
    if reader.number() != 1:
        raise ValueError("not exactly one memory")
    flags = reader.byte()
    reader.number()
    return b"\1" + bytes([flags]) + number(pages) + payload[reader.position :]


def _runs(memory: bytes) -> Iterator[tuple[int, int]]:
    """Yield where memory is not zero, as (start, end); short gaps are part of a run."""
    for found in re.finditer(rb"[^\0](?:\0{0,%d}[^\0]+)*" % (GAP - 1), memory):
        yield found.span()
