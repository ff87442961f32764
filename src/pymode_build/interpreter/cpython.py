"""CPython, cross-compiled into a sysroot: static archives, headers, standard library, sysconfig data.

Upstream's sources, upstream's configure and make, no patch. What must differ for this target comes from
`cpython-wasm/`: `config.site`, and overlay headers that are found before upstream's.
"""

from __future__ import annotations

import calendar
import json
import pprint
import runpy
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pymode_build.cache import digest
from pymode_build.errors import ToolchainError
from pymode_build.interpreter.libraries import LIBRARIES, library, library_key
from pymode_build.interpreter.profile import Profile
from pymode_build.interpreter.tables import MODULES, SUFFIX, tables_c, take_tables
from pymode_build.process import cpu_count, run
from pymode_build.resources import resource
from pymode_build.toolchain.build_python import build_python
from pymode_build.toolchain.sources import fetch, load_sources, unpack
from pymode_build.toolchain.zig import PACKAGE, TARGET, toolchain
from pymode_build.versions import load_tools

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Progress, Reporter
    from pymode_build.toolchain.zig import Toolchain
    from pymode_build.versions import Source

__all__ = ["PROFILE", "Sysroot", "sysroot"]

# Raised when the same sources and settings would give another sysroot.
SCHEMA = "3"

SYSCONFIGDATA = "_sysconfigdata__wasi_wasm32-wasi"

OPTIONS = (
    "--host=wasm32-unknown-wasip1",
    # Only says that this is a cross build: one name for all machines keeps it out of the result.
    "--build=x86_64-pc-linux-gnu",
    "--with-build-python=../build-python",
    "--prefix=/",
    "--with-pymalloc",
    # configure can't test alignment here, so it would take FNV, whose collisions anyone can write down.
    "--with-hash-algorithm=siphash13",
    "--disable-test-modules",
)

COMPILER_FLAGS = (
    *("-target", TARGET),
    "-I../include",
    # unistd.h for WASI does not say so; CPython's locks are half as long on semaphores.
    "-D_POSIX_SEMAPHORES=200809L",
    # zig makes this warning an error; the date is fixed by SOURCE_DATE_EPOCH.
    "-Wno-date-time",
    "-ffile-prefix-map=../python/=",
)

OPT = "-DNDEBUG -O2 -g0"

PROFILE = "profile/cpython.profile"
"""What ran how often in training (train.py), within cpython-wasm."""

OPTIMISED = (
    "-fprofile-use=../cpython.profdata",
    # What hardly ran in training, whole functions and parts of them, for size.
    *("-mllvm", "-pgo-cold-func-opt=minsize"),
    *("-mllvm", "-pgso-lwss-only=false", "-mllvm", "-profile-summary-cutoff-cold=999000"),
    # Hot calls are inlined as far as pays: LLVM's own limits make python.wasm 120 kB larger (docs/speed.md).
    *("-mllvm", "-inline-enable-cost-benefit-analysis=false", "-mllvm", "-hot-callsite-threshold=750"),
)
"""Flags for CPython's own objects: sysconfig, and so extensions, have them not."""

STALE = 0.01
"""The part of the profile that may be of other code before a build says so."""

COUNTING = ("-fprofile-generate",)
"""The same, for the interpreter that is trained."""

ARCHIVES = {
    "libpython3.13.a": "libpython3.13.a",
    "libmpdec.a": "Modules/_decimal/libmpdec/libmpdec.a",
    "libexpat.a": "Modules/expat/libexpat.a",
    "libHacl_Hash_SHA2.a": "Modules/_hacl/libHacl_Hash_SHA2.a",
}
"""CPython's own archives, by the names they get in the sysroot, in link order."""

LEFT_OUT = ("idlelib", "tkinter", "turtledemo", "turtle.py", "ensurepip")
"""Parts of the standard library that need a window, or pip's wheel."""

STEPS = 1005
"""Lines of configure and make that say that something was checked or compiled; for the progress bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sysroot:
    """A compiled CPython; `key` changes with anything that went into it."""

    root: Path
    key: str

    @property
    def include(self) -> Path:
        """The headers, with pyconfig.h; `internal/` is in it."""
        return self.root / "include"

    @property
    def lib(self) -> Path:
        """The static archives."""
        return self.root / "lib"

    @property
    def link_inputs(self) -> tuple[Path, ...]:
        """The static archives in link order: CPython first, then what it needs."""
        names = json.loads((self.root / "link.json").read_text(encoding="utf-8"))
        return tuple(self.root / name for name in names)

    @property
    def stdlib(self) -> Path:
        """The standard library as .py files, with the sysconfig data."""
        return self.root / "stdlib"

    @property
    def stdlib_tests(self) -> Path:
        """A folder with CPython's own test suite, the package `test`."""
        return self.root / "stdlib-tests"

    @property
    def tables(self) -> Path:
        """The C source that is linked into every interpreter, for the tables that are files in `stdlib`."""
        return self.root / "module_tables.c"

    @property
    def sysconfigdata(self) -> Path:
        """The module that sysconfig reads, here and in cross builds of extensions."""
        return self.stdlib / f"{SYSCONFIGDATA}.py"


def sysroot(cache: Cache, reporter: Reporter, *, counting: bool = False) -> Sysroot:
    """Return the sysroot, compiled in about two minutes the first time; `counting` is that for training."""
    ours = resource("cpython-wasm")
    flags = COUNTING if counting else OPTIMISED
    source = load_sources()["cpython"]
    key = digest(
        SCHEMA,
        repr((OPTIONS, COMPILER_FLAGS, OPT, flags, ARCHIVES, LEFT_OUT)),
        source.key,
        load_tools()[PACKAGE].version,
        ours / "config.site",
        ours / "include",
        *([] if counting else [ours / PROFILE]),
        *(library_key(what, load_sources()[what.source]) for what in LIBRARIES),
    )

    def build(folder: Path) -> None:
        if any(letter.isspace() for letter in str(folder)):
            raise ToolchainError(
                f"PyMode's cache, {cache.root}, has a space in its path, and SQLite can't be built there. "
                f"Name another folder with PYMODE_CACHE."
            )
        log = cache.root / "logs" / f"cpython-{key}.log"
        log.unlink(missing_ok=True)
        reporter.info(f"Building CPython {source.version} for WebAssembly: about two minutes, once.")
        _prepare(folder / "work", source, cache, reporter, log)
        with reporter.stage(f"Compiling CPython {source.version}", STEPS) as progress:
            _compile(folder / "work", source, toolchain(cache, reporter), flags, progress, log)
        _say_if_stale(log, reporter)
        _collect(folder / "work", folder, flags)
        shutil.rmtree(folder / "work")

    return Sysroot(root=cache.entry("sysroot", key, build), key=key)


def _prepare(work: Path, source: Source, cache: Cache, reporter: Reporter, log: Path) -> None:
    """Lay out the build: `python`, `include`, `libraries`, `zig` and `build-python` beside the build folder.

    configure and make run in that folder and name all of them relatively, so that no path of this machine
    gets into the result.
    """
    zig = toolchain(cache, reporter)
    build_with = build_python(zig, cache, reporter, log)
    for what in LIBRARIES:
        made = library(what, load_sources()[what.source], zig, cache, reporter, log)
        shutil.copytree(made, work / "libraries", dirs_exist_ok=True)
    unpack(fetch(source, cache, reporter), work / "python")
    ours = resource("cpython-wasm")
    shutil.copytree(ours / "include", work / "include")
    shutil.copyfile(ours / "config.site", work / "config.site")
    (work / "cpython.profdata").write_bytes(_profile().indexed())
    (work / "zig").symlink_to(zig.zig)
    (work / "build-python").symlink_to(build_with)
    (work / "build").mkdir()


def _compile(
    work: Path, source: Source, zig: Toolchain, flags: Sequence[str], progress: Progress, log: Path
) -> None:
    done = 0

    def count(line: str) -> None:
        nonlocal done
        words = line.split()
        if line.startswith("checking ") or "-c" in words:
            done += 1
            progress.update(min(done, STEPS), note=words[-1] if line.startswith("../zig") else "configure")

    build, environment = work / "build", _environment(work, source, zig)
    run(
        ["../python/configure", *OPTIONS],
        cwd=build,
        env=environment,
        log=log,
        what="configure CPython",
        on_line=count,
    )
    run(
        ["make", f"-j{cpu_count()}", f"EXTRA_CFLAGS={' '.join(flags)}", *ARCHIVES.values(), "pybuilddir.txt"],
        cwd=build,
        env=environment,
        log=log,
        what="compile CPython",
        on_line=count,
    )
    taken = {name: take_tables(name, (build / path).read_bytes()) for name, path in MODULES.items()}
    for name, module in taken.items():
        (build / MODULES[name]).write_bytes(module.object)
        (work / f"{name}{SUFFIX}").write_bytes(module.file)
    (work / "module_tables.c").write_text(tables_c(taken), encoding="utf-8")
    for change in (["rcs", "libpython3.13.a", *MODULES.values()], ["ds", "libpython3.13.a", "frozen.o"]):
        run(
            ["../zig", "ar", *change],
            cwd=build,
            env=environment,
            log=log,
            what="take tables and frozen modules out of CPython",
        )


def _profile() -> Profile:
    return Profile.of_text((resource("cpython-wasm") / PROFILE).read_text(encoding="utf-8"))


def _say_if_stale(log: Path, reporter: Reporter) -> None:
    stale = _profile().stale(log.read_text("utf-8", "replace"))
    if stale > STALE:
        reporter.warn(
            f"the profile of CPython is stale: {stale:.0%} of what ran in training is other code now, and "
            f"compiled as without a profile. make profile trains again; {log} names the functions."
        )


def _environment(work: Path, source: Source, zig: Toolchain) -> Mapping[str, str]:
    flags = " ".join(COMPILER_FLAGS)
    libraries = {
        f"{name}_{part}": value
        for name, file in (("ZLIB", "z"), ("BZIP2", "bz2"), ("LIBLZMA", "lzma"), ("LIBSQLITE3", "sqlite3"))
        for part, value in (("CFLAGS", "-I../libraries/include"), ("LIBS", f"-L../libraries/lib -l{file}"))
    }
    assert source.released is not None  # noqa: S101 - versions.toml has it
    return {
        **zig.environment,
        # Thousands of objects that zig would keep a second copy of.
        "ZIG_LOCAL_CACHE_DIR": str(work / "zig-cache"),
        "SOURCE_DATE_EPOCH": str(calendar.timegm(source.released.timetuple())),
        "CONFIG_SITE": "../config.site",
        "CC": f"../zig cc {flags}",
        "CXX": f"../zig c++ {flags}",
        "AR": "../zig ar",
        "RANLIB": "../zig ranlib",
        "OPT": OPT,
        **libraries,
        # Programs of this machine that configure would find and write down.
        "READELF": "true",
        "HOSTRUNNER": "true",
        "PKG_CONFIG": "false",
        "INSTALL": "install -c",
        "MKDIR_P": "mkdir -p",
        "PYTHON_FOR_REGEN": "../build-python",
        # Frozen modules have no sources whose columns a traceback could show.
        "PYTHONNODEBUGRANGES": "1",
    }


def _collect(work: Path, folder: Path, flags: Sequence[str]) -> None:
    """Move what was made out of the build folder into the sysroot."""
    build, source = work / "build", work / "python"
    (source / "Include").rename(folder / "include")
    (build / "pyconfig.h").rename(folder / "include" / "pyconfig.h")
    (build / "Python" / "frozen_modules").rename(folder / "include" / "internal" / "frozen_modules")
    (work / "libraries" / "lib").rename(folder / "lib")
    for name, made in ARCHIVES.items():
        (build / made).rename(folder / "lib" / name)
    link_inputs = [f"lib/{name}" for name in (*ARCHIVES, *(what.archive for what in LIBRARIES))]
    (folder / "link.json").write_text(json.dumps(link_inputs, indent=2) + "\n", encoding="utf-8")

    stdlib = source / "Lib"
    for cached in sorted(stdlib.rglob("__pycache__")):
        shutil.rmtree(cached)
    for name in LEFT_OUT:
        path = stdlib / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    (folder / "stdlib-tests").mkdir()
    (stdlib / "test").rename(folder / "stdlib-tests" / "test")
    stdlib.rename(folder / "stdlib")
    for name in MODULES:
        (work / f"{name}{SUFFIX}").rename(folder / "stdlib" / f"{name}{SUFFIX}")
    (work / "module_tables.c").rename(folder / "module_tables.c")

    made_in = build / (build / "pybuilddir.txt").read_text(encoding="utf-8").strip()
    variables = runpy.run_path(str(made_in / f"{SYSCONFIGDATA}.py"))["build_time_vars"]
    text = (
        f"build_time_vars = {pprint.pformat(_scrubbed(variables, str(work), ' '.join(flags)), width=110)}\n"
    )
    (folder / "stdlib" / f"{SYSCONFIGDATA}.py").write_text(text, encoding="utf-8")


def _scrubbed(variables: Mapping[str, Any], *private: str) -> dict[str, Any]:
    """Take this machine, and what only CPython itself is compiled with, out of sysconfig's variables."""
    scrubbed = dict(sorted(variables.items()))
    for name, value in scrubbed.items():
        if isinstance(value, str):
            for text in private:
                value = value.replace(text, "")
            scrubbed[name] = value.replace("//", "/")
    return scrubbed
