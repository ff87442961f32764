"""Frames: what functions take of their stack in linear memory, which ends without a guard page.

A function that needs one begins by subtracting its size from the stack pointer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pymode_build.instructions import instructions
from pymode_build.wasm import (
    CODE,
    FUNCTION,
    GLOBAL,
    IMPORT,
    TABLE,
    TYPE,
    Reader,
    changed,
    constant,
    function_type,
    number,
    number_of,
    padded,
    sections,
    sized,
    types,
    vector,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

__all__ = ["GUARD", "LIMIT", "guarded", "guarded_side_module", "stack_of_extensions"]

GUARD = "pymode_frame"
"""The export that takes a frame's address, and returns it or ends the instance (stack.c)."""
LIMIT = "pymode_stack_limit"
"""The export that says where in memory the lowest address is that a frame may have."""

POINTER = "__stack_pointer"
LARGE = 8 * 1024
"""Bytes; what is smaller finds room in any stack's reserve (stack.h)."""
RECURSION = 128 * 1024
"""Bytes that stacks have beside where there are extensions: 500 levels of 256, as msgpack's packer has."""

# Of a side module: the table of functions, and where in it the module's own begin.
FUNCTION_TABLE, TABLE_BASE = "__indirect_function_table", "__table_base"
ANY_TABLE = b"\x70\0\0"
"""The type of a table of functions, however many."""

# The prologue is among the first instructions, where it is at all.
SEARCHED = 32
IF, END, CALL, CALL_INDIRECT, DROP = 0x04, 0x0B, 0x10, 0x11, 0x1A
LOCAL_GET, LOCAL_SET, LOCAL_TEE, GLOBAL_GET, GLOBAL_SET = range(0x20, 0x25)
I32_LOAD, I32_CONST, I32_LT_U, I32_SUB = 0x28, 0x41, 0x49, 0x6B
NO_RESULT = 0x40
ALIGNED = 2
BLOCKS = range(0x02, 0x05)
ONE_NUMBER = {0x0C, 0x0D, CALL, LOCAL_GET, LOCAL_SET, LOCAL_TEE, GLOBAL_GET, GLOBAL_SET, I32_CONST, 0x42}
MEMORY = range(0x28, 0x3F)
NUMERIC = range(0x45, 0xC5)
PLAIN = {0x00, 0x01, 0x05, 0x0B, 0x0F, 0x1A, 0x1B, *NUMERIC}


@dataclass(frozen=True, slots=True)
class Frame:
    """A function's frame in linear memory; `at` is where in its body the new stack pointer is at hand."""

    size: int
    at: int


def stack_of_extensions(modules: Collection[bytes]) -> int:
    """Return the bytes of stack that extensions, modules or object files, need beside what any code has."""
    return max(map(_large_frames, modules)) + RECURSION if modules else 0


def _large_frames(module: bytes) -> int:
    """Return the bytes that all large frames of a module or an object file take together.

    That is the most that a call into it can need beside small ones, unless it recurses through large ones.
    """
    pointer = number_of(module, GLOBAL, POINTER)
    if pointer is None:
        return 0
    frames = (frame for body in _bodies(module) if (frame := _frame(body, pointer)))
    return sum(frame.size for frame in frames if frame.size >= LARGE)


def guarded(module: bytes) -> bytes:
    """Return a `python.wasm` in which every function that has a frame checks first that it may.

    The check is a comparison with what is at LIMIT, in the function itself: a call of GUARD in each of them
    costs 2.5% of the CPU, this less than 1% (docs/speed.md).
    """
    guard, pointer = number_of(module, FUNCTION, GUARD), number_of(module, GLOBAL, POINTER)
    limit = constant(module, LIMIT)
    assert guard is not None and pointer is not None and limit is not None  # noqa: S101 - link.py exports them

    def check(frame: bytes) -> bytes:
        ask = frame + bytes([CALL]) + number(guard) + bytes([DROP])
        read = bytes([I32_CONST, 0, I32_LOAD, ALIGNED]) + number(limit)
        return frame + read + bytes([I32_LT_U, IF, NO_RESULT]) + ask + bytes([END])

    return changed(module, {CODE: _guarded(module, pointer, check)})


def guarded_side_module(module: bytes) -> bytes:
    """Return a side module in which such functions call the interpreter's GUARD.

    They go by the table of functions, where dlopen.js puts the guard before the module's own: importing it
    would give all functions other numbers. Raises ValueError if the module is broken.
    """
    pointer, base = number_of(module, GLOBAL, POINTER), number_of(module, GLOBAL, TABLE_BASE)
    # A linker gives both to what it makes shareable, where frames need them.
    if pointer is None or base is None:
        return module
    guarded_type, known = function_type(1), types(module)
    place = known.index(guarded_type) if guarded_type in known else len(known)
    table = number_of(module, TABLE, FUNCTION_TABLE)
    slot = bytes([GLOBAL_GET]) + number(base) + bytes([I32_CONST, 1, I32_SUB])
    call = slot + bytes([CALL_INDIRECT]) + number(place) + number(table or 0) + bytes([DROP])
    contents: dict[int | str, bytes] = {CODE: _guarded(module, pointer, lambda frame: frame + call)}
    if place == len(known):
        contents[TYPE] = _longer(module, TYPE, guarded_type)
    if table is None:
        name = sized(b"env") + sized(FUNCTION_TABLE.encode())
        contents[IMPORT] = _longer(module, IMPORT, name + bytes([TABLE]) + ANY_TABLE)
    return changed(module, contents)


def _guarded(module: bytes, pointer: int, check: Callable[[bytes], bytes]) -> bytes:
    """Return the code of a module with a check wherever a function takes stack.

    `check` takes the instruction that gets the new stack pointer, which by then is in a local variable.
    """
    bodies = []
    for body in _bodies(module):
        for at in reversed(_places(body, pointer)):
            reader = Reader(body, at)
            if reader.byte() not in (LOCAL_TEE, LOCAL_SET):
                raise ValueError("a function that keeps its stack pointer in no variable")
            get = bytes([LOCAL_GET]) + number(reader.number())
            body = body[: reader.position] + check(get) + body[reader.position :]
        bodies.append(sized(body))
    return vector(bodies)


def _places(body: bytes, pointer: int) -> list[int]:
    """Return where in a function a new, lower stack pointer is at hand."""
    frame = _frame(body, pointer)
    places = {frame.at} if frame else set()
    # A frame is taken and given back, each by a linker's number of five bytes. Whatever differs is looked at
    # closely: arrays of variable length are taken in the midst of a function.
    if body.count(bytes([GLOBAL_SET]) + padded(pointer)) != 2 * len(places):
        before, lowered = 0, None
        for opcode, at, _ in instructions(body):
            if before == I32_SUB:
                lowered = at
            elif before != LOCAL_TEE:
                lowered = None
            if opcode == GLOBAL_SET and lowered and Reader(body, at + 1).number() == pointer:
                places.add(lowered)
            before = opcode
    return sorted(places)


def _longer(module: bytes, number_: int, entry: bytes) -> bytes:
    """Return the entries of a section and one more."""
    (section,) = (one for one in sections(module) if one.number == number_)
    reader = section.content
    count = reader.number()
    return number(count + 1) + section.payload[reader.position :] + entry


def _bodies(module: bytes) -> Iterator[bytes]:
    """Yield the functions: their locals and instructions."""
    for section in sections(module):
        if section.number == CODE:
            for reader in section.content.entries():
                yield reader.take(reader.number())


def _frame(body: bytes, pointer: int) -> Frame | None:
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
            return Frame(size, reader.position)
        size = value if instruction == I32_CONST and before == (GLOBAL_GET, pointer) else 0
        before = (instruction, value)
    return None
