"""Guarded frames under wasmtime: modules as a linker makes them, and a guard that notes what it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import wasmtime

from pymode_build.instructions import instructions
from pymode_build.interpreter.cpython import sysroot
from pymode_build.interpreter.frames import (
    GUARD,
    LIMIT,
    RECURSION,
    guarded,
    guarded_side_module,
    stack_of_extensions,
)
from pymode_build.interpreter.link import link
from pymode_build.wasm import CODE, GLOBAL, Reader, number_of, sections

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

# Functions of green.c and stack.c that go over to another stack, as often as they do.
SWITCHES = [
    *("park", "green_wait_call", "pymode_thread", "pymode_thread"),
    *("pymode_request", "pymode_request", "pymode_request", "call_on", "call_on"),
]
END, GLOBAL_SET, I32_ADD = 0x0B, 0x24, 0x6A

# Functions that reserve a frame, and return its stack pointer as their own C code does.
FUNCTION = """
(func (export "{name}") (param i32) (result i32) (local $frame i32)
  global.get $pointer
  i32.const {size}
  i32.sub
  local.tee $frame
  global.set $pointer
  global.get $pointer
  local.get $frame
  i32.const {size}
  i32.add
  global.set $pointer)
"""
SIZES = {"small": 16, "medium": 512, "large": 16384}
FUNCTIONS = "".join(FUNCTION.format(name=name, size=size) for name, size in SIZES.items())
TABLE = '(import "env" "__indirect_function_table" (table 1 funcref))'
SIDE = f"""(module
  (import "env" "__memory_base" (global i32))
  (import "env" "__stack_pointer" (global $pointer (mut i32)))
  (import "env" "__table_base" (global $table i32))
  %s
  (func (export "other") (param i64) (result i64) local.get 0)
  {FUNCTIONS})"""
TOP = 1 << 16
BASE = 3
"""Where the side module's own functions would begin."""


class Side:
    """A side module as dlopen.js links it: the guard is before its own place in the table."""

    def __init__(self, module: bytes) -> None:
        store = self.store = wasmtime.Store()
        self.asked: list[int] = []
        kind = wasmtime.FuncType([wasmtime.ValType.i32()], [wasmtime.ValType.i32()])
        guard = wasmtime.Func(store, kind, self.guard)
        limits = wasmtime.TableType(wasmtime.ValType.funcref(), wasmtime.Limits(BASE + 1, None))
        table = wasmtime.Table(store, limits, None)
        table.set(store, BASE - 1, guard)
        constant = wasmtime.GlobalType(wasmtime.ValType.i32(), False)
        variable = wasmtime.GlobalType(wasmtime.ValType.i32(), True)
        given: dict[str | None, wasmtime.Global | wasmtime.Table] = {
            "__memory_base": wasmtime.Global(store, constant, wasmtime.Val.i32(1024)),
            "__stack_pointer": wasmtime.Global(store, variable, wasmtime.Val.i32(TOP)),
            "__table_base": wasmtime.Global(store, constant, wasmtime.Val.i32(BASE)),
            "__indirect_function_table": table,
        }
        loaded = wasmtime.Module(store.engine, module)
        needed = [given[one.name] for one in loaded.imports]
        self.exports = wasmtime.Instance(store, loaded, needed).exports(store)

    def guard(self, pointer: int) -> int:
        self.asked.append(pointer)
        return pointer

    def call(self, name: str, argument: int) -> int:
        function = self.exports[name]
        assert isinstance(function, wasmtime.Func)
        return int(function(self.store, argument))


@pytest.mark.parametrize("table", [TABLE, ""])
def test_a_side_module_asks_the_guard_before_its_own_functions(table: str) -> None:
    side = Side(guarded_side_module(bytes(wasmtime.wat2wasm(SIDE % table))))
    for name, size in SIZES.items():
        assert side.call(name, 0) == TOP - size
    assert side.asked == [TOP - size for size in SIZES.values()]
    assert side.call("other", 1 << 40) == 1 << 40


def test_a_type_that_no_function_had_is_added() -> None:
    text = """(module
      (import "env" "__stack_pointer" (global $pointer (mut i32)))
      (import "env" "__table_base" (global $table i32))
      (func (export "run") (param i64) (result i32)
        (local $frame i32)
        global.get $pointer i32.const 4096 i32.sub local.tee $frame))"""
    side = Side(guarded_side_module(bytes(wasmtime.wat2wasm(text))))
    assert side.call("run", 0) == TOP - 4096
    assert side.asked == [TOP - 4096]


def test_an_array_of_variable_length_is_asked_for_too() -> None:
    text = """(module
      (import "env" "__stack_pointer" (global $pointer (mut i32)))
      (import "env" "__table_base" (global $table i32))
      (func (export "run") (param i32) (result i32)
        (local $frame i32) (local $array i32)
        global.get $pointer i32.const 64 i32.sub local.tee $frame global.set $pointer
        local.get $frame local.get 0 i32.sub local.tee $array local.tee $array global.set $pointer
        global.get $pointer
        local.get $frame i32.const 64 i32.add global.set $pointer))"""
    side = Side(guarded_side_module(bytes(wasmtime.wat2wasm(text))))
    assert side.call("run", 1000) == TOP - 1064
    assert side.asked == [TOP - 64, TOP - 1064]


def test_a_module_without_frames_stays_as_it_is() -> None:
    plain = bytes(wasmtime.wat2wasm('(module (func (export "run") (result i32) i32.const 1))'))
    assert guarded_side_module(plain) == plain
    assert stack_of_extensions([plain]) == RECURSION


def test_an_interpreter_asks_where_a_frame_would_be_below_the_limit() -> None:
    text = f"""(module
      (memory 1)
      (data (i32.const 8) "\\00\\f0\\00\\00")
      (global (export "{LIMIT}") i32 (i32.const 8))
      (global $pointer (export "__stack_pointer") (mut i32) (i32.const {TOP}))
      (func (export "{GUARD}") (param i32) (result i32) unreachable)
      {FUNCTIONS})"""
    plain = bytes(wasmtime.wat2wasm(text))
    side = Side(guarded(plain))
    limit = 0xF000
    assert TOP - SIZES["medium"] > limit > TOP - SIZES["large"]
    assert side.call("small", 0) == TOP - SIZES["small"]
    assert side.call("medium", 0) == TOP - SIZES["medium"]
    with pytest.raises(wasmtime.Trap, match="unreachable"):
        side.call("large", 0)
    assert stack_of_extensions([]) == 0
    assert stack_of_extensions([plain]) == 16384 + RECURSION


def test_nothing_in_the_interpreter_takes_stack_unasked(cache: Cache, reporter: Reporter) -> None:
    """A function that moves the stack pointer gives stack back, or has just checked that it may take it."""
    module = link(sysroot(cache, reporter), cache, reporter).read_bytes()
    pointer = number_of(module, GLOBAL, "__stack_pointer")
    unasked = 0
    for section in sections(module):
        if section.number != CODE:
            continue
        for reader in section.content.entries():
            body, before = reader.take(reader.number()), 0
            for opcode, at, _ in instructions(body):
                if opcode == GLOBAL_SET and Reader(body, at + 1).number() == pointer:
                    unasked += before not in (I32_ADD, END)
                before = opcode
    assert unasked == len(SWITCHES)
