"""WebAssembly instructions: where each begins and ends (core specification, 5.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pymode_build.wasm import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Instruction", "instructions"]

Instruction = tuple[int, int, int]
"""Opcode, and the positions of its first byte and of what follows it."""

# Opcodes by what they have behind them.
ONE_NUMBER = frozenset(
    {*range(0x02, 0x05), *range(0x06, 0x0A), 0x0C, 0x0D, 0x10, 0x12, 0x14, 0x15, 0x18, 0x19}
    | {*range(0x20, 0x27), *range(0x3F, 0x43), 0xD0, 0xD2}
)
TWO_NUMBERS = frozenset({0x11, 0x13, *range(0x28, 0x3F)})
F32_CONST, F64_CONST = 0x43, 0x44
BR_TABLE, SELECT_TYPED, TRY_TABLE, BULK, SIMD, ATOMIC = 0x0E, 0x1C, 0x1F, 0xFC, 0xFD, 0xFE
BULK_NUMBERS = {8: 2, 9: 1, 10: 2, 11: 1, 12: 2, 13: 1, 14: 2, 15: 1, 16: 1, 17: 1}
FENCE = 3


def instructions(body: bytes) -> Iterator[Instruction]:
    """Yield the instructions of a function's body, locals first. Raises ValueError if it is cut short."""
    reader = Reader(body)
    for _ in range(reader.number()):
        reader.number()
        reader.byte()
    while not reader.at_end:
        at = reader.position
        opcode = reader.byte()
        if opcode in ONE_NUMBER:
            _skip(reader, 1)
        elif opcode in TWO_NUMBERS:
            _skip(reader, 2)
        elif opcode in (F32_CONST, F64_CONST):
            reader.take(4 if opcode == F32_CONST else 8)
        elif opcode == BR_TABLE:
            _skip(reader, reader.number() + 1)
        elif opcode == SELECT_TYPED:
            reader.take(reader.number())
        elif opcode == TRY_TABLE:
            _skip(reader, 1)
            for _ in range(reader.number()):
                _skip(reader, 2 if reader.byte() < 2 else 1)
        elif opcode == BULK:
            _skip(reader, BULK_NUMBERS.get(reader.number(), 0))
        elif opcode == ATOMIC:
            kind = reader.number()
            reader.take(1) if kind == FENCE else _skip(reader, 2)
        elif opcode == SIMD:
            _skip_vector(reader, reader.number())
        yield opcode, at, reader.position


def _skip(reader: Reader, count: int) -> None:
    for _ in range(count):
        reader.number()


def _skip_vector(reader: Reader, kind: int) -> None:
    if kind <= 11 or kind in (92, 93):
        _skip(reader, 2)
    elif kind in (12, 13):
        reader.take(16)
    elif 21 <= kind <= 34:
        reader.take(1)
    elif 84 <= kind <= 91:
        _skip(reader, 2)
        reader.take(1)
