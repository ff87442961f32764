"""Guarded frames under wasmtime: modules as a linker makes them, and a guard that notes what it is asked."""

from __future__ import annotations

import pytest
import wasmtime

from pymode_build.interpreter.frames import RECURSION, guarded, guarded_side_module, stack_of_extensions

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
SIZES = {"small": 48, "medium": 512, "large": 16384}
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
    assert side.call("small", 0) == TOP - 48
    assert side.asked == []
    assert side.call("medium", 0) == TOP - 512
    assert side.call("large", 0) == TOP - 16384
    assert side.asked == [TOP - 512, TOP - 16384]
    assert side.call("other", 1 << 40) == 1 << 40


def test_a_type_that_no_function_had_is_added() -> None:
    text = """(module
      (import "env" "__stack_pointer" (global $pointer (mut i32)))
      (import "env" "__table_base" (global $table i32))
      (func (export "run") (param i64) (result i32)
        global.get $pointer i32.const 4096 i32.sub))"""
    side = Side(guarded_side_module(bytes(wasmtime.wat2wasm(text))))
    assert side.call("run", 0) == TOP - 4096
    assert side.asked == [TOP - 4096]


def test_a_module_without_frames_stays_as_it_is() -> None:
    plain = bytes(wasmtime.wat2wasm('(module (func (export "run") (result i32) i32.const 1))'))
    assert guarded_side_module(plain) == plain
    assert stack_of_extensions([plain]) == RECURSION


def test_an_interpreter_calls_its_own_export() -> None:
    text = f"""(module
      (global $pointer (export "__stack_pointer") (mut i32) (i32.const {TOP}))
      (func (export "pymode_frame") (param i32) (result i32) local.get 0 i32.const 1 i32.or)
      {FUNCTIONS})"""
    plain = bytes(wasmtime.wat2wasm(text))
    for extensions, marked in (([], 0), ([(2, 2)], 1)):
        side = Side(guarded(plain, extensions))
        assert side.call("small", 0) == TOP - 48
        assert side.call("medium", 0) == TOP - 512 + marked
        assert side.call("large", 0) == TOP - 16384 + 1
    assert stack_of_extensions([]) == 0
    assert stack_of_extensions([plain]) == 16384 + RECURSION
