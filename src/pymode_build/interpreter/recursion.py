"""Recursion: functions of CPython that count none get CPython's own check (cpython-wasm/recursion.toml).

A check is put in a function's place, and the function behind all others: whoever calls it, by its number or
through the table, comes to the check first. The count bounds V8's stack as well, which nothing can measure.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from pymode_build.errors import ToolchainError
from pymode_build.wasm import (
    CODE,
    FUNCTION,
    FUNCTIONS,
    Reader,
    changed,
    imports,
    number,
    number_of,
    sections,
    signed,
    sized,
    types,
    vector,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from pymode_build.interpreter.link_map import Function

__all__ = ["checked", "unchecked"]

ENTER, LEAVE = "pymode_enter", "pymode_leave"
"""The exports that ask for a level, 0 if it may be had, and give it back (recursion.c)."""

RESULTS = {"null": 0, "minus-one": -1}

IF, END, RETURN, CALL, LOCAL_GET, I32_CONST, NO_RESULT = 0x04, 0x0B, 0x0F, 0x10, 0x20, 0x41, 0x40
NO_LOCALS = b"\0"


def unchecked(listed: Path, functions: Iterable[Function]) -> dict[int, int]:
    """Return the numbers of the functions that a list names, each with what it returns when it fails.

    Raises ToolchainError if one is not there: another release of CPython may have renamed it.
    """
    numbers = {(one.member, one.name): one.number for one in functions}
    found, lost = {}, []
    for result, files in tomllib.loads(listed.read_text("utf-8")).items():
        for file, names in files.items():
            for name in names:
                place = numbers.get((file, name))
                if place is None:
                    lost.append(f"{name} of {file}")
                else:
                    found[place] = RESULTS[result]
    if lost:
        raise ToolchainError(f"{listed.name} names what CPython does not have: {', '.join(lost)}")
    return found


def checked(module: bytes, results: Mapping[int, int]) -> bytes:
    """Return a `python.wasm` in which functions, by their numbers, check first that they may recurse."""
    before = sum(one.function for one in imports(module))
    enter, leave = number_of(module, FUNCTION, ENTER), number_of(module, FUNCTION, LEAVE)
    assert enter is not None and leave is not None  # noqa: S101 - abi.h exports them
    content = {one.number: one.content for one in sections(module) if one.number in (FUNCTIONS, CODE)}
    kinds = [reader.number() for reader in content[FUNCTIONS].entries()]
    bodies = [sized(reader.take(reader.number())) for reader in content[CODE].entries()]
    signatures = types(module)
    for place, result in sorted(results.items()):
        kind = kinds[place - before]
        moved = before + len(bodies)
        kinds.append(kind)
        bodies.append(bodies[place - before])
        bodies[place - before] = sized(_check(_parameters(signatures[kind]), enter, moved, leave, result))
    return changed(module, {FUNCTIONS: vector([number(kind) for kind in kinds]), CODE: vector(bodies)})


def _check(parameters: int, enter: int, function: int, leave: int, result: int) -> bytes:
    refuse = bytes([IF, NO_RESULT, I32_CONST]) + signed(result) + bytes([RETURN, END])
    arguments = b"".join(bytes([LOCAL_GET]) + number(index) for index in range(parameters))
    return NO_LOCALS + _call(enter) + refuse + arguments + _call(function) + _call(leave) + bytes([END])


def _call(function: int) -> bytes:
    return bytes([CALL]) + number(function)


def _parameters(signature: bytes) -> int:
    return Reader(signature, 1).number()
