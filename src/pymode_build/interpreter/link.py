"""Link the interpreter: CPython's objects, our C sources and zig's C library into one `python.wasm`."""

from __future__ import annotations

import json
import re
import shlex
from typing import TYPE_CHECKING

from pymode_build.cache import Cache, digest
from pymode_build.errors import RecipeError, ToolchainError
from pymode_build.interpreter.cxx import cxx_runtime
from pymode_build.interpreter.exports import host_arguments, host_inputs
from pymode_build.interpreter.extension import inittab
from pymode_build.interpreter.frames import LIMIT, guarded, stack_of_extensions
from pymode_build.interpreter.link_map import functions
from pymode_build.interpreter.recursion import checked, unchecked
from pymode_build.interpreter.tables import MODULES
from pymode_build.process import capture, run
from pymode_build.resources import resource
from pymode_build.toolchain.zig import toolchain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pymode_build.interpreter.cpython import Sysroot
    from pymode_build.interpreter.cxx import CxxRuntime
    from pymode_build.interpreter.extension import Extension
    from pymode_build.interpreter.link_map import Function
    from pymode_build.reporter import Reporter
    from pymode_build.toolchain.zig import Toolchain

__all__ = ["FUNCTIONS", "MAX_MEMORY", "link"]

FUNCTIONS = "functions.json"
"""Beside `python.wasm`: where in it each extension's functions are, for what V8 says of a crash."""

# Raised when what this module does changes: it is part of the cache key.
SCHEMA = "5"

RECURSIVE = "recursion.toml"

STACK_SIZE = 2560 * 1024
"""Bytes of the stack that starts the interpreter, then serves the compiler (green.c, DEEP_STACK_SIZE)."""

MAX_MEMORY = 112 * 1024 * 1024
"""Bytes that the interpreter's memory may grow to. An isolate has 128 MB, the host's own heap included: at
this limit Python raises MemoryError, at that one the platform ends the isolate."""

CFLAGS = (
    "-O2",
    "-g0",
    "-std=gnu11",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-Wno-date-time",
    "-D_REENTRANT",
    "-DPy_BUILD_CORE",
)

WRAPPED = (
    # Waiting for files: poll.c.
    "poll",
    "select",
    # Descriptors of one open file: dup.c.
    "_Py_dup",
    "close",
    # The heap's growing: seal.c.
    "sbrk",
    # Deep recursion: recursion.c.
    "_PyParser_ASTFromString",
    "_PyAST_Compile",
    "_Py_SymtableStringObjectFlags",
    "_PyAST_Validate",
    "PyAST_mod2obj",
    "PyAST_obj2mod",
    # Deep deallocation: trashcan.c.
    "_Py_Dealloc",
    # Large frames: decimal.c.
    "transpose_pow2",
    # Tables that are files: tables.c.
    *(f"PyInit_{name}" for name in MODULES),
)


def link(
    sysroot: Sysroot,
    cache: Cache,
    reporter: Reporter,
    extensions: Sequence[Extension] = (),
    *,
    side_modules: Sequence[bytes] = (),
    max_memory: int = MAX_MEMORY,
) -> Path:
    """Return `python.wasm` with these extensions in it, linked in seconds and then kept in the cache.

    With `side_modules` it is one that can load these, or small ones. Raises RecipeError for an extension that
    needs what neither it nor the interpreter has.
    """
    extensions = sorted(extensions, key=lambda one: one.name)
    sources = resource("cpython-wasm") / "src"
    recursive = resource("cpython-wasm") / RECURSIVE
    exports = host_arguments() if side_modules else []
    cxx = [cxx_runtime(cache, reporter)] if any(one.cxx for one in extensions) else []
    parts = [part for one in extensions for part in (one.name, one.object)]
    parts += [path.parent.name for one in cxx for path in one.interpreter]
    codes = [*(one.object.read_bytes() for one in extensions), *side_modules]
    table = inittab(extensions, stack_of_extensions(codes))
    parts += [table, *exports, *([FUNCTIONS] if extensions else [])]
    key = digest(
        SCHEMA, repr((STACK_SIZE, max_memory, CFLAGS, WRAPPED)), sysroot.key, sources, recursive, *parts
    )

    def build(folder: Path) -> None:
        zig = toolchain(cache, reporter)
        log = cache.root / "logs" / f"link-{key}.log"
        log.unlink(missing_ok=True)
        with reporter.stage("Linking the interpreter"):
            _build(folder, sysroot, extensions, table, cxx, exports, max_memory, zig, sources, log)

    return cache.entry("python", key, build) / "python.wasm"


def _build(
    folder: Path,
    sysroot: Sysroot,
    extensions: Sequence[Extension],
    inittab: str,
    cxx: Sequence[CxxRuntime],
    exports: Sequence[str],
    max_memory: int,
    zig: Toolchain,
    sources: Path,
    log: Path,
) -> None:
    scratch = folder / "objects"
    scratch.mkdir()
    include = (
        f"-I{resource('cpython-wasm') / 'include'}",
        f"-I{sources}",
        f"-I{sysroot.include}",
        f"-I{sysroot.include / 'internal'}",
    )
    table = scratch / "extensions.c"
    table.write_text(inittab, encoding="utf-8")
    objects = []
    for source in [*sorted(sources.glob("*.c")), sysroot.tables, table]:
        output = scratch / f"{source.stem}.o"
        run(
            [*zig.cc, *CFLAGS, *include, f"-ffile-prefix-map={source.parent}=.", "-c", source, "-o", output],
            cwd=scratch,
            env=zig.environment,
            log=log,
            what=f"compile {source.name}",
        )
        objects.append(output)
    runtime = [path for one in cxx for path in one.interpreter]
    crt, *archives = _runtime(zig, scratch)
    command: list[str | Path] = [
        zig.zig,
        "wasm-ld",
        "--entry=_initialize",
        "--stack-first",
        "-z",
        f"stack-size={STACK_SIZE}",
        "--strip-all",
        f"--max-memory={max_memory}",
        # For the snapshot: the one mutable global.
        "--export=__stack_pointer",
        f"--export={LIMIT}",
        *(f"--wrap={name}" for name in WRAPPED),
        *exports,
        f"--Map={scratch / 'map'}",
        "-o",
        folder / "python.wasm",
        crt,
        *objects,
        *(one.object for one in extensions),
        *runtime,
        *(host_inputs(sysroot.link_inputs) if exports else sysroot.link_inputs),
        *archives,
    ]
    try:
        run(command, cwd=scratch, env=zig.environment, log=log, what="link python.wasm")
    except ToolchainError as failure:
        raise _explained(extensions, log) or failure from failure
    linked = (folder / "python.wasm").read_bytes()
    placed = functions(scratch / "map", linked)
    recursive = unchecked(resource("cpython-wasm") / RECURSIVE, placed)
    (folder / "python.wasm").write_bytes(checked(guarded(linked), recursive))
    if extensions:
        (folder / FUNCTIONS).write_text(json.dumps(_places(placed, extensions)))
    for path in sorted(scratch.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    scratch.rmdir()


def _places(placed: Sequence[Function], extensions: Sequence[Extension]) -> dict[str, tuple[int, int]]:
    """Return the numbers of each extension's first and last function."""
    numbers: dict[str, list[int]] = {}
    for one in placed:
        numbers.setdefault(one.origin, []).append(one.number)
    return {one.name: (found[0], found[-1]) for one in extensions if (found := numbers.get(str(one.object)))}


def _explained(extensions: Sequence[Extension], log: Path) -> RecipeError | None:
    """Return what extensions lack, if that is why the link failed."""
    said = log.read_text("utf-8", "replace")
    lacks = [
        f"{one.name} of {one.package} needs {', '.join(names)}"
        for one in extensions
        if (
            names := dict.fromkeys(re.findall(rf"{re.escape(str(one.object))}: undefined symbol: (.+)", said))
        )
    ]
    if not lacks:
        return None
    return RecipeError(
        f"{'; '.join(lacks)}: neither the package nor the worker's C library has that. If another library "
        "does, the recipe has to name it (build.libraries); if not, leave out what needs it (leave-out, or a "
        f"definition in build.cflags). The linker's output is in {log}"
    )


def _runtime(zig: Toolchain, scratch: Path) -> list[Path]:
    """Return zig's own start file, C library and compiler runtime, which only its linker call names."""
    probe = scratch / "probe.c"
    probe.write_text("int probe(void) { return 0; }\n")
    said = capture(
        [
            zig.zig, "build-exe", "-target", zig.target, "-mexec-model=reactor", "-lc", "-OReleaseFast",
            *("-lwasi-emulated-signal", "-lwasi-emulated-getpid", "-lwasi-emulated-process-clocks"),
            probe, "--verbose-link", f"-femit-bin={scratch / 'probe.wasm'}", "--cache-dir", scratch / "zig",
        ],
        cwd=scratch,
        env=zig.environment,
        what="find zig's C library",
    )  # fmt: skip
    for line in said.splitlines():
        words = shlex.split(line)
        if words[:1] == ["wasm-ld"]:
            return [
                scratch / word
                for word in words
                if word.endswith(("crt1-reactor.o", ".a")) and "ubsan" not in word
            ]
    raise ToolchainError(f"zig {zig.version} did not say what it links; its output was:\n{said}")
