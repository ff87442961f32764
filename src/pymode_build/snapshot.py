"""The snapshot: the interpreter as it stands when the entry module has been imported, made a module again."""

from __future__ import annotations

import hashlib
import io
import marshal
import os
import tempfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import wasmtime

from pymode_build.cache import digest
from pymode_build.errors import ConfigError, ToolchainError
from pymode_build.guest import define_no_side_modules, engine
from pymode_build.image import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pymode_build.cache import Cache
    from pymode_build.config import Config
    from pymode_build.interpreter import Interpreter
    from pymode_build.reporter import Reporter

__all__ = ["SECRET", "SWITCH", "snapshot", "wants_snapshot"]

# Raised when the same inputs give another snapshot.
SCHEMA = "1"

SWITCH = "PYMODE_WIZER"
"""Environment variable: 1 has every build make a snapshot, 0 none."""

SECRET = "PYMODE_SNAPSHOT_SECRET"  # noqa: S105 - the name of a variable
"""Environment variable: what, besides the bundle's content, the hash secret of its strings is made of."""

# As the host mounts them, in this order: their descriptors are in the snapshot (host/instance.js).
MOUNTS = ("/lib/python3.13", "/app", "/tmp")  # noqa: S108 - the worker's own

VALUE, ERROR = b"\0", b"\1"  # abi.h: the first byte of an answer
MARSHAL_VERSION = 2


def wants_snapshot(config: Config) -> bool:
    """Tell whether the configuration asks for one; PYMODE_WIZER, 1 or 0, has the last word."""
    asked = os.environ.get(SWITCH, "")
    if asked not in ("", "0", "1"):
        raise ConfigError(f"{SWITCH} is 1, 0 or not set, not {asked!r}")
    return asked == "1" if asked else config.wizer or config.snapshot.enabled


def snapshot(
    python: Interpreter,
    site_packages: bytes,
    entry: str,
    *,
    names: Sequence[str],
    exclude: Sequence[str],
    cache: Cache,
    reporter: Reporter,
) -> bytes:
    """Return the interpreter that starts where the entry module has been imported.

    `site_packages` is the archive, `names` are those of vars that no module may look at, `exclude` modules
    that are imported later. Raises ConfigError for an entry that can't be in a snapshot.
    """
    secret = os.environ.get(SECRET, "")
    sign = f"{','.join(names)};{','.join(exclude)}"
    key = digest(SCHEMA, python.key, site_packages, entry, sign, secret)

    def build(folder: Path) -> None:
        entropy = hashlib.shake_256(f"{key}{secret}".encode()).digest(1 << 16)
        recording = _Recording(entry=entry, entropy=entropy)
        with reporter.stage("Making the snapshot"), tempfile.TemporaryDirectory() as scratch:
            stdlib, app, tmp = (Path(scratch, name) for name in ("stdlib", "app", "tmp"))
            _unpack(python.stdlib_zip.read_bytes(), stdlib)
            _unpack(site_packages, app)
            tmp.mkdir()
            image = recording.make(python, (stdlib, app, tmp), sign, Path(scratch), reporter)
        (folder / "python.wasm").write_bytes(image)

    return (cache.entry("snapshots", key, build) / "python.wasm").read_bytes()


@dataclass(slots=True, kw_only=True)
class _Recording:
    """One run of the interpreter up to the import of the entry module, and the host that it has meanwhile."""

    entry: str
    entropy: bytes
    failure: str = ""
    refused: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    answers: dict[int, bytes] = field(default_factory=dict)
    ticks: int = 0
    drawn: int = 0

    def make(
        self, python: Interpreter, mounts: Sequence[Path], sign: str, scratch: Path, reporter: Reporter
    ) -> bytes:
        """Run it, and return the module made of what there is then."""
        runtime = engine()
        store = wasmtime.Store(runtime)
        output = scratch / "output"
        wasi = wasmtime.WasiConfig()
        wasi.argv = ["python"]
        wasi.env = [("PYMODE_SNAPSHOT", sign)]
        wasi.stdout_file = wasi.stderr_file = str(output)
        for place, mount in zip(MOUNTS, mounts, strict=True):
            wasi.preopen_dir(str(mount), place)
        store.set_wasi(wasi)
        linker = wasmtime.Linker(runtime)
        linker.define_wasi()
        linker.allow_shadowing = True
        self._define(linker)
        exports = linker.instantiate(store, python.guest.module(runtime)).exports(store)
        try:
            cast("wasmtime.Func", exports["_initialize"])(store)
            status = cast("wasmtime.Func", exports["pymode_init"])(store)
        except (wasmtime.Trap, wasmtime.WasmtimeError, wasmtime.ExitTrap) as trap:
            raise ToolchainError(f"the interpreter died while its snapshot was made: {trap}") from trap
        said = output.read_text("utf-8", "replace") if output.exists() else ""
        for line in [*self.said, *said.splitlines()]:
            reporter.info(line)
        if status or self.refused:
            raise ConfigError(self._complaint())
        memory = cast("wasmtime.Memory", exports["memory"])
        pointer = cast("wasmtime.Global", exports["__stack_pointer"]).value(store)
        image = memory.read(store, 0, memory.data_len(store))
        return frozen(python.wasm.read_bytes(), bytes(_without_stack(image, int(pointer))), [int(pointer)])

    def _complaint(self) -> str:
        what = self.failure or f"a module called {', '.join(self.refused)}, which only a running worker can"
        return f"{self.entry}: no snapshot can be made of it.\n{what}"

    def _define(self, linker: wasmtime.Linker) -> None:
        i32, i64, f64 = wasmtime.ValType.i32(), wasmtime.ValType.i64(), wasmtime.ValType.f64()
        define: Any = linker.define_func
        preview = "wasi_snapshot_preview1"
        define(preview, "random_get", _type([i32, i32], [i32]), self._random_get, access_caller=True)
        define(
            preview, "clock_time_get", _type([i32, i64, i32], [i32]), self._clock_time_get, access_caller=True
        )
        define("pymode", "begin", _type([i32, i32, i32], [i32]), self._begin, access_caller=True)
        define("pymode", "size", _type([i32], [i32]), lambda call: len(self.answers[call]))
        define("pymode", "wait", _type([i32], []), lambda _call: None)
        define("pymode", "take", _type([i32, i32], []), self._take, access_caller=True)
        define("pymode", "park", _type([i32, f64], []), self._park)
        define("pymode", "unpark", _type([i32], []), lambda _thread: None)
        define("pymode", "spawn", _type([i32], []), self._spawn)
        define_no_side_modules(linker)
        define("pymode", "fatal", _type([i32, i32], []), self._fatal, access_caller=True)

    def _begin(self, caller: wasmtime.Caller, _owner: int, at: int, length: int) -> int:
        operation, *arguments = marshal.loads(_memory(caller).read(caller, at, at + length))  # noqa: S302 - ours
        call = len(self.said) + len(self.answers) + 1
        self.answers[call] = self._answer(operation, arguments)
        return call

    def _answer(self, operation: str, arguments: list[Any]) -> bytes:
        value: tuple[str, None] | None = None
        match operation:
            case "host.entry":
                # No class: the worker itself. What serves as an object finds its class when it begins.
                value = self.entry, None
            case "host.failed":
                self.failure = arguments[0]
            case "host.log":
                self.said.append(arguments[1])
            case _:
                self.refused.append(operation)
                why = f"{operation}: the snapshot is being made, and only a running worker has the platform"
                return ERROR + marshal.dumps(("PermissionError", why), MARSHAL_VERSION)
        return VALUE + marshal.dumps(value, MARSHAL_VERSION)

    def _take(self, caller: wasmtime.Caller, call: int, at: int) -> None:
        answer = self.answers[call]
        if at:
            _memory(caller).write(caller, answer, at)

    def _random_get(self, caller: wasmtime.Caller, at: int, length: int) -> int:
        # Goes into hashes only: everything else is refused (pymode._snapshot), or drawn again in the worker.
        drawn = (self.entropy * 2)[self.drawn % len(self.entropy) :][:length]
        self.drawn += length
        _memory(caller).write(caller, drawn, at)
        return 0

    def _clock_time_get(self, caller: wasmtime.Caller, _clock: int, _precision: int, at: int) -> int:
        self.ticks += 1000
        _memory(caller).write(caller, self.ticks.to_bytes(8, "little"), at)
        return 0

    def _park(self, _thread: int, timeout: float) -> None:
        if timeout < 0:
            self.failure = "a module waits for another thread, and there is none while a snapshot is made"
            raise ConfigError(self._complaint())
        self.ticks += int(timeout * 1e6)

    def _spawn(self, _thread: int) -> None:
        self.failure = "a module starts a thread when it is imported, and a snapshot has none"
        raise ConfigError(self._complaint())

    def _fatal(self, caller: wasmtime.Caller, at: int, length: int) -> None:
        self.failure = _memory(caller).read(caller, at, at + length).decode("utf-8", "replace")


def _unpack(archive: bytes, folder: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(archive)) as members:
        members.extractall(folder)


def _type(parameters: list[wasmtime.ValType], results: list[wasmtime.ValType]) -> wasmtime.FuncType:
    return wasmtime.FuncType(parameters, results)


def _memory(caller: wasmtime.Caller) -> wasmtime.Memory:
    return cast("wasmtime.Memory", caller["memory"])


def _without_stack(image: bytearray, top: int) -> bytearray:
    """Blank the stack, which lies at the beginning and holds nothing any more."""
    image[:top] = bytes(top)
    return image
