"""Frames: what functions take of their stack in linear memory, which ends without a guard page.

A function that needs one begins by subtracting its size from the stack pointer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pymode_build.wasm import (
    CODE,
    FUNCTION,
    GLOBAL,
    IMPORT,
    TABLE,
    TYPE,
    Reader,
    changed,
    function_type,
    imports,
    number,
    number_of,
    sections,
    sized,
    types,
    vector,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Iterator

__all__ = ["GUARD", "guarded", "guarded_side_module", "stack_of_extensions"]

GUARD = "pymode_frame"
"""The export that a function with a frame asks whether it has room for it (stack.c)."""

POINTER = "__stack_pointer"
LARGE = 8 * 1024
"""Bytes; what is smaller finds room in any stack's reserve (stack.h)."""
GUARDED = 1024
"""Bytes. CPython counts its recursion; what is smaller steps on the mark at its stack's end (stack.c)."""
GUARDED_IN_EXTENSIONS = 64
"""Bytes; there recursion may be by a counter that knows nothing of stacks, or by none."""
RECURSION = 128 * 1024
"""Bytes that stacks have beside where there are extensions: 500 levels of 256, as msgpack's packer has."""

# Of a side module: the table of functions, and where in it the module's own begin.
FUNCTION_TABLE, TABLE_BASE = "__indirect_function_table", "__table_base"
ANY_TABLE = b"\x70\0\0"
"""The type of a table of functions, however many."""

# The prologue is among the first instructions, where it is at all.
SEARCHED = 32
GLOBAL_GET, I32_CONST, I32_SUB, CALL, CALL_INDIRECT = 0x23, 0x41, 0x6B, 0x10, 0x11
BLOCKS = range(0x02, 0x05)
ONE_NUMBER = {0x0C, 0x0D, CALL, 0x20, 0x21, 0x22, GLOBAL_GET, 0x24, I32_CONST, 0x42}
MEMORY = range(0x28, 0x3F)
NUMERIC = range(0x45, 0xC5)
PLAIN = {0x00, 0x01, 0x05, 0x0B, 0x0F, 0x1A, 0x1B, *NUMERIC}


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
    sizes = (frame[0] for body in _bodies(module) if (frame := _frame(body, pointer)))
    return sum(size for size in sizes if size >= LARGE)


def guarded(module: bytes, extensions: Iterable[tuple[int, int]] = ()) -> bytes:
    """Return a `python.wasm` with a call of its export GUARD in every function whose frame is not small.

    The guard takes the new stack pointer, and returns it or ends the instance. `extensions`: the numbers of
    the first and last function of each.
    """
    guard, pointer = number_of(module, FUNCTION, GUARD), number_of(module, GLOBAL, POINTER)
    assert guard is not None and pointer is not None  # noqa: S101 - link.py exports them
    before = sum(one.function for one in imports(module))
    theirs = {place - before for first, last in extensions for place in range(first, last + 1)}
    return changed(module, {CODE: _guarded(module, pointer, bytes([CALL]) + number(guard), theirs)})


def guarded_side_module(module: bytes) -> bytes:
    """Return a side module with such calls of the interpreter's GUARD; raises ValueError if it is broken.

    They go by the table of functions, where dlopen.js puts the guard before the module's own: importing it
    would give all functions other numbers.
    """
    pointer, base = number_of(module, GLOBAL, POINTER), number_of(module, GLOBAL, TABLE_BASE)
    # A linker gives both to what it makes shareable, where frames need them.
    if pointer is None or base is None:
        return module
    guarded_type, known = function_type(1), types(module)
    place = known.index(guarded_type) if guarded_type in known else len(known)
    table = number_of(module, TABLE, FUNCTION_TABLE)
    slot = bytes([GLOBAL_GET]) + number(base) + bytes([I32_CONST, 1, I32_SUB])
    call = slot + bytes([CALL_INDIRECT]) + number(place) + number(table or 0)
    contents: dict[int | str, bytes] = {CODE: _guarded(module, pointer, call)}
    if place == len(known):
        contents[TYPE] = _longer(module, TYPE, guarded_type)
    if table is None:
        name = sized(b"env") + sized(FUNCTION_TABLE.encode())
        contents[IMPORT] = _longer(module, IMPORT, name + bytes([TABLE]) + ANY_TABLE)
    return changed(module, contents)


def _guarded(module: bytes, pointer: int, call: bytes, extensions: Container[int] | None = None) -> bytes:
    """Return the code of a module with a call where a function has the stack pointer of its frame at hand.

    `extensions`: which of the module's own functions are of extensions; None: all.
    """
    bodies = []
    for place, body in enumerate(_bodies(module)):
        least = GUARDED_IN_EXTENSIONS if extensions is None or place in extensions else GUARDED
        size, at = _frame(body, pointer) or (0, 0)
        bodies.append(sized(body if size < least else body[:at] + call + body[at:]))
    return vector(bodies)


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
