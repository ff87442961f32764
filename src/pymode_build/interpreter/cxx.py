"""The C++ library and what throws exceptions, compiled for the target from the sources that zig carries.

zig's own build of them has no exceptions. These are thrown in WebAssembly's own way, the standard
one (exnref), which wasmtime has as well as V8.
"""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pymode_build.cache import Cache, digest
from pymode_build.process import cpu_count, run
from pymode_build.resources import resource
from pymode_build.toolchain.zig import CXX_THREADS, EXCEPTIONS, POSITION_INDEPENDENT, toolchain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pymode_build.reporter import Reporter
    from pymode_build.toolchain.zig import Toolchain

__all__ = ["CxxRuntime", "cxx_runtime"]

# Raised when the same sources and flags would give other archives.
SCHEMA = "6"

OPTIMISED = ("-O2", "-g0", "-DNDEBUG", "-Wno-date-time")

CXX = (
    *("-std=c++23", "-fvisibility=hidden", "-fvisibility-inlines-hidden"),
    *("-D_LIBCPP_BUILDING_LIBRARY", "-DLIBCXX_BUILDING_LIBCXXABI", "-D_LIBCXXABI_BUILDING_LIBRARY"),
    "-DLIBC_NAMESPACE=__llvm_libc_common_utils",
    # Types are the same if their names are: each module has its own description of a type that many have.
    "-D_LIBCPP_TYPEINFO_COMPARISON_IMPLEMENTATION=2",
    # The streams of files, which zig's headers declare only for those who say the same.
    "-D_LIBCPP_HAS_FILESYSTEM=1",
)
CXX_FOLDERS = ("libcxx/src", "libcxx/libc", "libcxxabi/include", "libunwind/include")

LIBRARY = (
    *(
        "algorithm",
        "any",
        "bind",
        "call_once",
        "charconv",
        "chrono",
        "error_category",
        "exception",
        "expected",
    ),
    *("fstream", "functional", "hash", "ios", "ios.instantiations", "iostream", "locale", "memory"),
    *("memory_resource", "new", "new_handler", "new_helpers", "optional", "ostream", "print", "random"),
    *("atomic", "barrier", "condition_variable", "condition_variable_destructor", "future", "mutex"),
    *("mutex_destructor", "shared_mutex", "thread"),
    *("random_shuffle", "regex", "stdexcept", "string", "strstream", "system_error", "typeinfo", "valarray"),
    *("variant", "vector", "verbose_abort", "ryu/d2fixed", "ryu/d2s", "ryu/f2s"),
)
"""libc++ without <filesystem>."""

# Without cxa_exception_storage: cpython-wasm/src/exceptions.c.
LANGUAGE = (
    *("abort_message", "cxa_aux_runtime", "cxa_default_handlers", "cxa_demangle", "cxa_exception"),
    *("cxa_guard", "cxa_handlers", "cxa_personality", "cxa_vector", "cxa_virtual"),
    *("fallback_malloc", "private_typeinfo", "stdlib_exception", "stdlib_new_delete", "stdlib_stdexcept"),
    "stdlib_typeinfo",
)

UNWIND = ("-D_LIBUNWIND_HIDE_SYMBOLS", "-D_LIBUNWIND_HAS_NO_THREADS")
UNWIND_FOLDERS = ("libunwind/include",)


@dataclass(frozen=True, slots=True, kw_only=True)
class CxxRuntime:
    """The archives for an interpreter that extensions in C++ are linked into, and those for a side module.

    Only the interpreter's have the tags of exceptions; a side module imports them.
    """

    interpreter: tuple[Path, ...]
    side_module: tuple[Path, ...]


def cxx_runtime(cache: Cache, reporter: Reporter) -> CxxRuntime:
    """Return the archives, compiled in half a minute the first time."""
    zig = toolchain(cache, reporter)
    ours = resource("cpython-wasm") / "exceptions"
    parts = repr(
        (
            OPTIMISED,
            CXX,
            CXX_THREADS,
            CXX_FOLDERS,
            LIBRARY,
            LANGUAGE,
            UNWIND,
            EXCEPTIONS,
            POSITION_INDEPENDENT,
        )
    )
    key = digest(SCHEMA, parts, zig.version, ours)
    log = cache.root / "logs" / f"cxx-{key}.log"

    def build(folder: Path) -> None:
        carried = zig.zig.parent / "lib"
        sources = [
            *(carried / "libcxx" / "src" / f"{name}.cpp" for name in LIBRARY),
            *(carried / "libcxxabi" / "src" / f"{name}.cpp" for name in LANGUAGE),
        ]
        throwing = [carried / "libunwind" / "src" / "Unwind-wasm.c", *sorted(ours.glob("*.c"))]
        with reporter.stage("Compiling the C++ library", len(sources)) as progress:
            work = _Work(folder / "work", carried, zig, log)
            (folder / "work").mkdir()
            library = work.compile(
                sources, CXX_FOLDERS, [*zig.cxx, *POSITION_INDEPENDENT, *CXX_THREADS, *CXX]
            )
            work.archive(folder / "libc++.a", library)
            # Not position-independent: only then does LLVM define the tags.
            for name, flags in (("libthrow.a", ()), ("libthrow-pic.a", POSITION_INDEPENDENT)):
                objects = work.compile(throwing, UNWIND_FOLDERS, [*zig.cc, *UNWIND, *flags])
                work.archive(folder / name, objects)
            progress.update(len(sources))
        shutil.rmtree(folder / "work")

    folder = cache.entry("cxx", key, build)
    library = folder / "libc++.a"
    return CxxRuntime(
        interpreter=(library, folder / "libthrow.a"), side_module=(library, folder / "libthrow-pic.a")
    )


@dataclass(frozen=True, slots=True)
class _Work:
    folder: Path
    carried: Path
    zig: Toolchain
    log: Path

    def compile(
        self, sources: Iterable[Path], folders: Iterable[str], command: list[str | Path]
    ) -> list[Path]:
        """Compile sources of zig's; `folders` of headers are relative to zig's own."""
        flags = [*OPTIMISED, *EXCEPTIONS, f"-ffile-prefix-map={self.carried}/="]
        flags += [f"-I{self.carried / folder}" for folder in folders]

        def one(source: Path) -> Path:
            target = self.folder / f"{source.parent.parent.name}-{source.stem}.o"
            run(
                [*command, *flags, "-c", source, "-o", target],
                cwd=self.folder,
                env={**self.zig.environment, "ZIG_LOCAL_CACHE_DIR": str(self.folder / "zig-cache")},
                log=self.log,
                what=f"compile {source.name}",
            )
            return target

        with ThreadPoolExecutor(cpu_count()) as pool:
            return list(pool.map(one, sources))

    def archive(self, target: Path, objects: list[Path]) -> None:
        run(
            [*self.zig.ar, "rcs", target, *objects],
            cwd=self.folder,
            env=self.zig.environment,
            log=self.log,
            what=f"make {target.name}",
        )
