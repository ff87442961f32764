"""Run the interpreter on the build machine, under wasmtime."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, cast

import wasmtime

from pymode_build.cache import Cache, digest
from pymode_build.errors import ToolchainError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["Completed", "Guest", "define_no_side_modules", "engine"]

NOTSUP = 58
"""WASI's error number for what is not supported."""

NATIVE_STACK = 2 * 1024 * 1024
"""Bytes of native stack for the guest, the most that wasmtime allows; its default is a quarter of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """How a run of the guest ended."""

    exit_code: int
    stdout: str
    stderr: str


@dataclass(frozen=True, slots=True)
class Guest:
    """CPython for WASI as a command of the build machine.

    Threads can't start in it and no operation of the platform can be called: there is no worker around it.
    """

    wasm: Path
    cache: Cache

    def run(
        self, arguments: Sequence[str], *, mounts: Mapping[str, Path], env: Mapping[str, str] | None = None
    ) -> Completed:
        """Run `python *arguments`; `mounts` maps absolute paths in the guest to folders, all writable."""
        runtime = engine()
        store = wasmtime.Store(runtime)
        with tempfile.TemporaryDirectory() as scratch:
            stdout, stderr = Path(scratch, "stdout"), Path(scratch, "stderr")
            wasi = wasmtime.WasiConfig()
            wasi.argv = ["python", *arguments]
            wasi.env = [("PYTHONHOME", "/"), *(env or {}).items()]
            wasi.stdout_file, wasi.stderr_file = str(stdout), str(stderr)
            for place, folder in mounts.items():
                wasi.preopen_dir(str(folder), place)
            store.set_wasi(wasi)
            linker = wasmtime.Linker(runtime)
            linker.define_wasi()
            _define_host(linker)
            exit_code = _call_main(linker.instantiate(store, self.module(runtime)), store, stderr)
            return Completed(exit_code=exit_code, stdout=_text(stdout), stderr=_text(stderr))

    def module(self, engine: wasmtime.Engine) -> wasmtime.Module:
        """Return the interpreter as machine code, which takes Cranelift several seconds the first time."""
        key = digest(self.wasm.parent.name, version("wasmtime"), str(NATIVE_STACK), "exceptions")

        def build(folder: Path) -> None:
            (folder / "python.cwasm").write_bytes(
                wasmtime.Module.from_file(engine, str(self.wasm)).serialize()
            )

        return wasmtime.Module.deserialize_file(
            engine, str(self.cache.entry("guest", key, build) / "python.cwasm")
        )


def engine() -> wasmtime.Engine:
    """Return what compiles and runs guests."""
    config = wasmtime.Config()
    config.max_wasm_stack = NATIVE_STACK
    # Extensions in C++ throw them; they are values of a garbage-collected kind.
    config.wasm_exceptions = config.wasm_function_references = config.wasm_gc = True
    return wasmtime.Engine(config)


def _call_main(instance: wasmtime.Instance, store: wasmtime.Store, stderr: Path) -> int:
    exports = instance.exports(store)
    start = cast("wasmtime.Func", exports["_initialize"])
    main = cast("wasmtime.Func", exports["pymode_main"])
    try:
        start(store)
        return int(main(store))
    except wasmtime.ExitTrap as ended:
        return ended.code
    except (wasmtime.Trap, wasmtime.WasmtimeError) as trap:
        raise ToolchainError(f"the interpreter died under wasmtime: {trap}\n{_text(stderr)}") from trap


def _define_host(linker: wasmtime.Linker) -> None:
    """Stand in for the worker's host: sleeping works, everything that needs a worker says so."""
    i32, f64 = wasmtime.ValType.i32(), wasmtime.ValType.f64()

    def park(_thread: int, timeout: float) -> None:
        if timeout < 0:
            raise ToolchainError("the code would wait for another thread, and at build time there is none")
        time.sleep(timeout / 1000)

    def needs_worker(*_arguments: object) -> int:
        raise ToolchainError("the code called an operation of the platform, which only a running worker has")

    functions: dict[str, tuple[list[wasmtime.ValType], list[wasmtime.ValType], Callable[..., object]]] = {
        "begin": ([i32] * 5, [i32], needs_worker),
        "size": ([i32], [i32], needs_worker),
        "wait": ([i32], [], needs_worker),
        "take": ([i32, i32], [], needs_worker),
        "park": ([i32, f64], [], park),
        "unpark": ([i32], [], lambda _thread: None),
        "spawn": ([i32], [], needs_worker),
        # wasmtime's WASI can't.
        "dup": ([i32], [i32], lambda _fd: -NOTSUP),
        "fatal": ([i32, i32], [], lambda _text, _length: None),
    }
    for name, (parameters, results, function) in functions.items():
        linker.define_func("pymode", name, wasmtime.FuncType(parameters, results), function)
    define_no_side_modules(linker)


def define_no_side_modules(linker: wasmtime.Linker) -> None:
    """Have dlopen fail: its C side says that side modules load only in a running worker."""
    i32 = wasmtime.ValType.i32()
    for name, parameters in (("dlopen", 5), ("dlinit", 0), ("dlsym", 3)):
        linker.define_func("pymode", name, wasmtime.FuncType([i32] * parameters, [i32]), lambda *_: 0)


def _text(path: Path) -> str:
    return path.read_text("utf-8", "replace") if path.exists() else ""
