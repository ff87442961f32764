"""Frames: what functions take of their stack in linear memory, which ends without a guard page.

A function that needs one begins by subtracting its size from the stack pointer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pymode_build.wasm import (
    Reader,
    encoded_section,
    function_exports,
    global_number,
    number,
    sections,
    sized,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["GUARD", "guarded", "large_frames"]

GUARD = "pymode_frame"
"""The export that a function with a frame asks whether it has room for it (stack.c)."""

CODE = 10
POINTER = "__stack_pointer"
LARGE = 8 * 1024
"""Bytes; what is smaller finds room in any stack's reserve (stack.h)."""
GUARDED = 1024
"""Bytes; what is smaller steps on the mark at the end of its stack (stack.c)."""

# The prologue is among the first instructions, where it is at all.
SEARCHED = 32
GLOBAL_GET, I32_CONST, I32_SUB, CALL = 0x23, 0x41, 0x6B, 0x10
BLOCKS = range(0x02, 0x05)
ONE_NUMBER = {0x0C, 0x0D, CALL, 0x20, 0x21, 0x22, GLOBAL_GET, 0x24, I32_CONST, 0x42}
MEMORY = range(0x28, 0x3F)
NUMERIC = range(0x45, 0xC5)
PLAIN = {0x00, 0x01, 0x05, 0x0B, 0x0F, 0x1A, 0x1B, *NUMERIC}


def large_frames(module: bytes) -> int:
    """Return the bytes that all large frames of a module or an object file take together.

    That is the most that a call into it can need beside small ones, unless it recurses through large ones.
    """
    pointer = global_number(module, POINTER)
    if pointer is None:
        return 0
    bodies = [body for payload in _code(module) for body in _bodies(payload)]
    sizes = (frame[0] for body in bodies if (frame := _frame(body, pointer)))
    return sum(size for size in sizes if size >= LARGE)


def guarded(module: bytes) -> bytes:
    """Return the module with a call of its export GUARD in every function whose frame is not small.

    The guard takes the new stack pointer, and returns it or ends the instance.
    """
    call = bytes([CALL]) + number(function_exports(module)[GUARD])
    pointer = global_number(module, POINTER)
    assert pointer is not None  # noqa: S101 - link.py exports it
    parts = []
    for section in sections(module):
        if section.number != CODE:
            parts.append(section.encoded)
            continue
        bodies = [_guarded(body, pointer, call) for body in _bodies(section.payload)]
        parts.append(encoded_section(CODE, number(len(bodies)) + b"".join(map(sized, bodies))))
    return module[:8] + b"".join(parts)


def _guarded(body: bytes, pointer: int, call: bytes) -> bytes:
    frame = _frame(body, pointer)
    if frame is None or frame[0] < GUARDED:
        return body
    return body[: frame[1]] + call + body[frame[1] :]


def _code(module: bytes) -> Iterator[bytes]:
    return (section.payload for section in sections(module) if section.number == CODE)


def _bodies(payload: bytes) -> Iterator[bytes]:
    reader = Reader(payload)
    for _ in range(reader.number()):
        yield reader.take(reader.number())


def _frame(body: bytes, pointer: int) -> tuple[int, int] | None:
    """Return the size of a function's frame, and where in its body the new stack pointer is at hand."""
    reader = Reader(body)
    for _ in range(reader.number()):
        reader.number()
        reader.byte()
    size, before = 0, (0, 0)
    for _ in range(SEARCHED):
        if reader.position >= len(body):
            return None
        instruction = reader.byte()
        value = 0
        if instruction in ONE_NUMBER:
            value = reader.signed()
        elif instruction in BLOCKS:
            reader.signed()
        elif instruction in MEMORY:
            reader.number()
            reader.number()
        elif instruction not in PLAIN:
            return None
        if instruction == I32_SUB and size:
            return size, reader.position
        size = value if instruction == I32_CONST and before == (GLOBAL_GET, pointer) else 0
        before = (instruction, value)
    return None
