"""The host of an interpreter whose memory will be a snapshot: it shows nothing that may differ in a worker.

The same files as there; no time, no randomness, no platform. What a program asks for in vain while it is
imported is noted with the line that asks.
"""

from __future__ import annotations

import hashlib
import marshal
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn, cast

from pymode_build.snapshot.wasi import Errno, Failure, Files

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import wasmtime

__all__ = ["Program", "SealedHost", "Unable"]

# Modules that draw random numbers, or read the clock, when they are imported. Each instance does so anew for
# these: pymode/_snapshot.py.
DRAWS_ANEW = (
    "/lib/python3.13/random.py",
    "/lib/python3.13/multiprocessing/process.py",
    "/app/numpy/random/",
)
READS_CLOCK_ANEW = ("/lib/python3.13/logging/__init__.py",)
# This one tries poll(0), and keeps nothing of it.
READS_CLOCK = (*READS_CLOCK_ANEW, "/lib/python3.13/selectors.py")

NOW = 315532800 * 10**9
"""Nanoseconds since 1970 of 1980-01-01, the time of every file in a bundle."""

VALUE, ERROR = b"\0", b"\1"
MARSHAL_VERSION = 2
MODULE = "<module>"


class Unable(Exception):
    """The program can't go on; the host has noted why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What an interpreter is started with; `mounts` maps folders to their files, in the worker's order."""

    entry: str
    environment: Mapping[str, str]
    mounts: Mapping[str, Mapping[str, bytes]]
    entropy: bytes


@dataclass(slots=True)
class SealedHost:
    """The functions that `python.wasm` imports, and what the program did with them.

    `refusals` are texts like "src/entry.py:3: calls kv.get"; `failure` is the traceback of a failed import.
    """

    program: Program
    refusals: list[str] = field(default_factory=list)
    failure: str = ""
    output: bytearray = field(default_factory=bytearray)
    files: Files = field(init=False)
    _importing: bool = False
    _drawn: int = 0
    _slept: int = 0
    _answers: dict[int, bytes] = field(default_factory=dict)
    _caller: wasmtime.Caller | None = None

    def __post_init__(self) -> None:
        self.files = Files(self.program.mounts, print=self.output.extend, refuse=self._refuse)

    def define(self, linker: wasmtime.Linker, module: wasmtime.Module) -> None:
        """Define all that the module imports."""
        for one in module.imports:
            kind = cast("wasmtime.FuncType", one.type)
            function = getattr(self, f"_{one.name}", None)
            if one.module == "wasi_snapshot_preview1":
                linker.define_func(
                    one.module, one.name or "", kind, self._errno_of(function), access_caller=True
                )
            else:
                linker.define_func(
                    one.module,
                    one.name or "",
                    kind,
                    self._value_of(function, len(kind.results)),
                    access_caller=True,
                )

    def _errno_of(self, function: Callable[..., None] | None) -> Callable[..., int]:
        def call(caller: wasmtime.Caller, *arguments: int) -> int:
            if function is None:
                return Errno.NOTSUP
            self._caller = caller
            try:
                function(*arguments)
            except Failure as failure:
                return failure.errno
            return Errno.SUCCESS

        return call

    def _value_of(self, function: Callable[..., object] | None, results: int) -> Callable[..., object]:
        def call(caller: wasmtime.Caller, *arguments: float) -> object:
            self._caller = caller
            value = function(*arguments) if function else None
            return (value or 0) if results else None

        return call

    # --- The guest's memory --------------------------------------------------------------------------------

    def _bytes(self, at: int, size: int) -> bytes:
        return bytes(self._memory().read(self._context(), at, at + size))

    def _put(self, at: int, data: bytes) -> None:
        self._memory().write(self._context(), data, at)

    def _put_number(self, at: int, number: int) -> None:
        self._put(at, struct.pack("<I", number))

    def _buffers(self, at: int, count: int) -> list[tuple[int, int]]:
        return list(struct.iter_unpack("<II", self._bytes(at, count * 8)))

    def _text(self, at: int, size: int) -> str:
        return self._bytes(at, size).decode("utf-8", "surrogateescape")

    def _memory(self) -> wasmtime.Memory:
        return cast("wasmtime.Memory", self._context()["memory"])

    def _context(self) -> wasmtime.Caller:
        assert self._caller is not None  # noqa: S101 - for the type checker
        return self._caller

    # --- What is refused -----------------------------------------------------------------------------------

    def _refuse(self, what: str) -> None:
        """Note what the code that runs now wants in vain, once the program is being imported."""
        if self._importing:
            self.refusals.append(f"{_place(self._stack())}: {what}")

    def _stack(self) -> list[tuple[str, int, str]]:
        """Return where Python is, innermost first: file, line, function."""
        caller = self._context()
        at = int(cast("wasmtime.Func", caller["pymode_where"])(caller))
        text = (
            bytes(self._memory().read(caller, at, at + 8192)).partition(b"\0")[0].decode("utf-8", "replace")
        )
        frames = [line.rsplit(":", 2) for line in text.splitlines()]
        return [(file, int(number), function) for file, number, function in frames]

    def _within(self, files: Sequence[str]) -> bool:
        """Tell whether one of these modules is being imported."""
        return any(file.startswith(tuple(files)) and name == MODULE for file, _, name in self._stack())

    # --- The module pymode ---------------------------------------------------------------------------------

    def _begin(self, _owner: int, at: int, length: int, _answer: int, _room: int) -> int:
        operation, *arguments = marshal.loads(self._bytes(at, length))  # noqa: S302 - our own interpreter's
        number = len(self._answers) + 1
        self._answers[number] = self._answer(operation, arguments)
        return number

    def _answer(self, operation: str, arguments: list[object]) -> bytes:
        value: Any = None
        if operation == "host.entry":
            self._importing = True
            # No class: the worker itself. What serves as an object finds its class when it begins.
            value = (self.program.entry, None)
        elif operation == "host.failed":
            self.failure = str(arguments[0])
        elif operation == "host.log":
            self.output.extend(f"{arguments[1]}\n".encode("utf-8", "replace"))
        else:
            self._refuse(f"calls {operation}")
            why = f"{operation}: the snapshot is being made, and only a running worker has the platform"
            return ERROR + marshal.dumps(("PermissionError", why), MARSHAL_VERSION)
        return VALUE + marshal.dumps(value, MARSHAL_VERSION)

    def _size(self, call: int) -> int:
        return len(self._answers[call])

    def _take(self, call: int, at: int) -> None:
        if at:
            self._put(at, self._answers[call])
        self._answers[call] = b""

    def _park(self, _thread: int, timeout: float) -> None:
        if timeout < 0:
            self._end("waits for another thread, and there is none while a snapshot is made")
        self._slept += int(timeout * 1e6)

    def _spawn(self, _thread: int) -> None:
        self._end("starts a thread when it is imported, and a snapshot has none")

    def _end(self, why: str) -> NoReturn:
        self._refuse(why)
        raise Unable

    def _dup(self, fd: int) -> int:
        try:
            return self.files.duplicate(fd)
        except Failure as failure:
            return -failure.errno

    def _fatal(self, at: int, length: int) -> None:
        self.failure = self._text(at, length)

    # --- WASI: process -------------------------------------------------------------------------------------

    def _args_sizes_get(self, count: int, size: int) -> None:
        self._put_number(count, 1)
        self._put_number(size, len(b"python\0"))

    def _args_get(self, pointers: int, at: int) -> None:
        self._put_number(pointers, at)
        self._put(at, b"python\0")

    def _environ_sizes_get(self, count: int, size: int) -> None:
        self._put_number(count, len(self._variables()))
        self._put_number(size, sum(map(len, self._variables())))

    def _environ_get(self, pointers: int, at: int) -> None:
        for number, variable in enumerate(self._variables()):
            self._put_number(pointers + 4 * number, at)
            self._put(at, variable)
            at += len(variable)

    def _variables(self) -> list[bytes]:
        return [f"{name}={value}\0".encode() for name, value in self.program.environment.items()]

    def _clock_res_get(self, _clock: int, out: int) -> None:
        self._put(out, struct.pack("<Q", 10**6))

    def _clock_time_get(self, _clock: int, _precision: int, out: int) -> None:
        if self._importing and not self._within(READS_CLOCK):
            self._refuse("reads the clock")
        self._put(out, struct.pack("<Q", NOW + self._slept))

    def _random_get(self, at: int, size: int) -> None:
        if self._importing and not self._within(DRAWS_ANEW):
            self._refuse("draws random numbers")
        self._drawn += 1
        self._put(at, hashlib.shake_256(b"%d:%b" % (self._drawn, self.program.entropy)).digest(size))

    # --- WASI: files ---------------------------------------------------------------------------------------

    def _fd_prestat_get(self, fd: int, out: int) -> None:
        self._put(out, struct.pack("<II", 0, len(self.files.preopen(fd))))

    def _fd_prestat_dir_name(self, fd: int, at: int, size: int) -> None:
        self._put(at, self.files.preopen(fd)[:size])

    def _fd_fdstat_get(self, fd: int, out: int) -> None:
        self._put(out, self.files.fdstat(fd))

    def _fd_fdstat_set_flags(self, _fd: int, _flags: int) -> None:
        pass

    def _fd_filestat_get(self, fd: int, out: int) -> None:
        self._put(out, self.files.stat(fd))

    def _fd_close(self, fd: int) -> None:
        self.files.close(fd)

    def _fd_read(self, fd: int, at: int, count: int, out: int) -> None:
        buffers = self._buffers(at, count)
        data = self.files.read(fd, sum(size for _, size in buffers))
        self._scatter(buffers, data, out)

    def _fd_pread(self, fd: int, at: int, count: int, offset: int, out: int) -> None:
        buffers = self._buffers(at, count)
        self._scatter(buffers, self.files.read_at(fd, sum(size for _, size in buffers), offset), out)

    def _scatter(self, buffers: list[tuple[int, int]], data: bytes, out: int) -> None:
        self._put_number(out, len(data))
        for buffer, size in buffers:
            self._put(buffer, data[:size])
            data = data[size:]

    def _fd_write(self, fd: int, at: int, count: int, out: int) -> None:
        data = b"".join(self._bytes(buffer, size) for buffer, size in self._buffers(at, count))
        self.files.write(fd, data)
        self._put_number(out, len(data))

    def _fd_seek(self, fd: int, offset: int, whence: int, out: int) -> None:
        self._put(out, struct.pack("<Q", self.files.seek(fd, offset, whence)))

    def _fd_tell(self, fd: int, out: int) -> None:
        self._fd_seek(fd, 0, 1, out)

    def _fd_readdir(self, fd: int, at: int, room: int, cookie: int, out: int) -> None:
        entries = self.files.entries(fd, cookie, room)
        self._put(at, entries)
        self._put_number(out, len(entries))

    def _path_open(
        self,
        fd: int,
        _lookup: int,
        at: int,
        size: int,
        oflags: int,
        rights: int,
        _inherit: int,
        _flags: int,
        out: int,
    ) -> None:
        self._put_number(out, self.files.open(fd, self._text(at, size), oflags, rights))

    def _path_filestat_get(self, fd: int, _lookup: int, at: int, size: int, out: int) -> None:
        self._put(out, self.files.path_stat(fd, self._text(at, size)))

    def _path_readlink(self, *_arguments: int) -> None:
        raise Failure(Errno.INVAL)

    def _path_create_directory(self, fd: int, at: int, size: int) -> None:
        self.files.note_writing(fd, self._text(at, size))
        raise Failure(Errno.ROFS)


def _place(stack: list[tuple[str, int, str]]) -> str:
    """Return the line of the project or of a dependency that runs, and what imports the latter."""
    lines = [
        f"{file.removeprefix('/app/')}:{line}"
        for file, line, _ in stack
        if file.startswith("/app/") and not file.startswith("/app/pymode/")
    ]
    if not lines:
        return "importing the project"
    return lines[0] if lines[0] == lines[-1] else f"{lines[0]} (by way of {lines[-1]})"
