"""The C libraries that CPython's modules need, as static archives for the target."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pymode_build.cache import digest
from pymode_build.process import cpu_count, run
from pymode_build.toolchain.sources import fetch, unpack
from pymode_build.versions import load_tools

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter
    from pymode_build.toolchain.zig import Toolchain
    from pymode_build.versions import Source

__all__ = ["LIBRARIES", "Library", "compile_library", "library", "library_key"]

# Raised when the same sources and flags would give other archives.
SCHEMA = "1"

CFLAGS = ("-O2", "-g0", "-DNDEBUG", "-D_REENTRANT", "-Wno-date-time")


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """How one library is made. Paths and globs are relative to the top of its sources."""

    source: str
    archive: str
    files: tuple[str, ...]
    without: tuple[str, ...] = ()
    headers: tuple[str, ...]
    header_root: str = "."
    include: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    generated: str | None = None
    """A file that the library's own Makefile makes with programs that run on the build machine."""


_LZMA_FILTERS = (
    *("LZMA1", "LZMA2", "DELTA"),
    *("X86", "ARM", "ARMTHUMB", "ARM64", "POWERPC", "IA64", "SPARC", "RISCV"),
)
_LZMA_FOLDERS = ("api", "common", "check", "lz", "rangecoder", "lzma", "delta", "simple")

LIBRARIES = (
    Library(
        source="sqlite",
        archive="libsqlite3.a",
        generated="sqlite3.c",
        files=("sqlite3.c",),
        headers=("sqlite3.h", "sqlite3ext.h"),
        flags=(
            # 0.1 MB less, compressed, than -O2: the size of a tenth of all of CPython's code.
            "-Oz",
            "-DSQLITE_THREADSAFE=1",
            # A green thread's stack is small: SQLite recurses by the depth of an expression, by a pattern's
            # wildcards, and (src/sqlite.c) through views and triggers.
            "-DSQLITE_MAX_EXPR_DEPTH=200",
            "-DSQLITE_MAX_LIKE_PATTERN_LENGTH=4000",
            *("-Dmalloc=pymode_sqlite_malloc", "-Drealloc=pymode_sqlite_realloc"),
            "-DSQLITE_TEMP_STORE=3",
            # WASI has no shared memory, no mmap and no dlopen. Its file locks are files beside the database
            # (SQLite's own default for WASI), which keeps two connections of one worker apart.
            "-DSQLITE_OMIT_WAL",
            "-DSQLITE_MAX_MMAP_SIZE=0",
            "-DSQLITE_OMIT_LOAD_EXTENSION",
            "-DSQLITE_ENABLE_FTS5",
            "-DSQLITE_ENABLE_MATH_FUNCTIONS",
        ),
    ),
    Library(
        source="zlib",
        archive="libz.a",
        files=("*.c",),
        headers=("zlib.h", "zconf.h"),
        # 5 kB that no compressor makes smaller; the first checksum makes them in microseconds.
        flags=("-DHAVE_UNISTD_H", "-DDYNAMIC_CRC_TABLE"),
    ),
    Library(
        source="bzip2",
        archive="libbz2.a",
        files=(
            "blocksort.c",
            "huffman.c",
            "crctable.c",
            "randtable.c",
            "compress.c",
            "decompress.c",
            "bzlib.c",
        ),
        headers=("bzlib.h",),
    ),
    Library(
        source="xz",
        archive="liblzma.a",
        files=("src/liblzma/*/*.c",),
        # Generators of tables, variants for small code, and the coders that start threads of their own.
        without=(
            "*_tablegen.c",
            "*_consts_gen.c",
            "*_small.c",
            "*_mt.c",
            "outqueue.c",
            "hardware_cputhreads.c",
        ),
        headers=("lzma.h", "lzma/*.h"),
        header_root="src/liblzma/api",
        include=(
            "src/common",
            *(f"src/liblzma/{part}" for part in _LZMA_FOLDERS),
        ),
        flags=(
            *("-DHAVE_STDBOOL_H", "-DHAVE_STDINT_H", "-DHAVE_INTTYPES_H", "-DTUKLIB_SYMBOL_PREFIX=lzma_"),
            *(f"-DHAVE_CHECK_{check}" for check in ("CRC32", "CRC64", "SHA256")),
            *(f"-DHAVE_MF_{finder}" for finder in ("HC3", "HC4", "BT2", "BT3", "BT4")),
            *(f"-DHAVE_ENCODER_{name}" for name in _LZMA_FILTERS),
            *(f"-DHAVE_DECODER_{name}" for name in _LZMA_FILTERS),
            "-DHAVE_LZIP_DECODER",
        ),
    ),
)


def library(
    what: Library, source: Source, zig: Toolchain, cache: Cache, reporter: Reporter, log: Path
) -> Path:
    """Return a folder with `include/` and `lib/` of one library, compiled the first time."""

    def build(folder: Path) -> None:
        work = folder / "work"
        archive = fetch(source, cache, reporter)
        with reporter.stage(f"Compiling {source.name} {source.version}"):
            top = work / "source"
            unpack(archive, top)
            if what.generated:
                top = _generate(what.generated, work, zig, log)
            compile_library(what, top, work, folder, zig, log)
            shutil.rmtree(work)

    return cache.entry("library", library_key(what, source), build)


def library_key(what: Library, source: Source) -> str:
    """Return what names a library's bytes."""
    zig = load_tools()["ziglang"].version
    return digest(SCHEMA, repr(what), repr(CFLAGS), source.key, zig)


def compile_library(what: Library, top: Path, work: Path, folder: Path, zig: Toolchain, log: Path) -> None:
    """Make `include/` and `lib/` in a folder from the sources below `top`, which is in the folder `work`."""
    # Everything runs on relative paths, so that no path of this machine gets into the archive.
    environment = _environment(work, zig)
    objects = work / "objects"
    objects.mkdir()
    flags = (*CFLAGS, *what.flags, *(f"-I{path}" for path in what.include))

    def compile_one(source: Path) -> Path:
        target = objects / f"{source.stem}.o"
        run(
            [*zig.cc, *flags, "-c", source.relative_to(top), "-o", target],
            cwd=top,
            env=environment,
            log=log,
            what=f"compile {what.source}'s {source.name}",
        )
        return target

    sources = sorted(path for glob in what.files for path in top.glob(glob))
    with ThreadPoolExecutor(cpu_count()) as pool:
        made = list(
            pool.map(compile_one, (path for path in sources if not any(map(path.match, what.without))))
        )
    (folder / "lib").mkdir()
    run(
        [*zig.ar, "rcs", folder / "lib" / what.archive, *made],
        cwd=objects,
        env=environment,
        log=log,
        what=f"archive {what.archive}",
    )
    header_root = top / what.header_root
    for header in sorted(path for glob in what.headers for path in header_root.glob(glob)):
        target = folder / "include" / header.relative_to(header_root)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(header, target)


def _environment(work: Path, zig: Toolchain) -> dict[str, str]:
    return {**zig.environment, "ZIG_LOCAL_CACHE_DIR": str(work / "zig-cache")}


def _generate(goal: str, work: Path, zig: Toolchain, log: Path) -> Path:
    """Make SQLite's single-file form with its own Makefile; return the folder that it is in."""
    place = work / "generated"
    place.mkdir()
    (work / "zig").symlink_to(zig.zig)
    run(
        [
            *("make", "-f", "../source/Makefile.linux-generic", "TOP=../source"),
            # The Tcl that it needs is bundled with it, as one C file.
            *("B.cc=../zig cc -O1 -g0", "B.tclsh=./jimsh", goal),
        ],
        cwd=place,
        env=_environment(work, zig),
        log=log,
        what=f"generate {goal}",
    )
    return place
