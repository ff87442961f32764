"""The standard library as workers have it: compiled once, and what of it ships."""

from __future__ import annotations

import zipfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pymode_build.archive import archive_bytes, write_archive
from pymode_build.cache import Cache, digest
from pymode_build.errors import ConfigError
from pymode_build.interpreter.bytecode import compile_sources
from pymode_build.interpreter.tables import SUFFIX
from pymode_build.resources import resource

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from pymode_build.interpreter.cpython import Sysroot
    from pymode_build.interpreter.guest import Guest
    from pymode_build.reporter import Reporter

__all__ = ["LEFT_OUT", "shipped_stdlib", "stdlib_zip"]

# Raised when the bytes made from the same sources change.
SCHEMA = "3"

FROZEN = ("importlib._bootstrap", "importlib._bootstrap_external")
"""Modules that are in python.wasm itself (cpython-wasm/src/frozen.c), from where they are imported."""

UNUSABLE = (
    # Other systems, and what WASI has nothing to build on.
    *("_aix_support", "_android_support", "_apple_support", "_ios_support", "_osx_support"),
    *("asyncio.windows_events", "asyncio.windows_utils", "ctypes._aix", "ctypes._endian"),
    *("ctypes.macholib", "ctypes.util", "ctypes.wintypes", "curses", "dbm.gnu", "dbm.ndbm"),
    *("encodings.mbcs", "encodings.oem", "pty", "tty"),
    # Processes. What is left of multiprocessing imports, and has its pool of threads.
    *("multiprocessing.forkserver", "multiprocessing.heap", "multiprocessing.popen_fork"),
    *("multiprocessing.popen_forkserver", "multiprocessing.popen_spawn_posix"),
    *("multiprocessing.popen_spawn_win32", "multiprocessing.resource_tracker"),
    *("multiprocessing.shared_memory", "multiprocessing.sharedctypes", "multiprocessing.synchronize"),
    # The interactive prompt; pydoc needs the pager beside it.
    *("_pyrepl._minimal_curses", "_pyrepl.curses", "_pyrepl.fancy_termios", "_pyrepl.readline"),
    *("_pyrepl.simple_interact", "_pyrepl.unix_console", "_pyrepl.unix_eventqueue"),
    *("_pyrepl.windows_console", "asyncio.__main__"),
)
"""Modules whose import fails, or would fail at the first call, in every worker."""

LEFT_OUT = (
    # Python's versions of modules that are there in C.
    *("_pydatetime", "_pydecimal", "_pyio"),
    # What only a person at a terminal uses: the prompt, and the texts of help().
    *("_pyrepl.__main__", "_pyrepl._threading_handler", "_pyrepl.commands", "_pyrepl.completing_reader"),
    *("_pyrepl.console", "_pyrepl.historical_reader", "_pyrepl.input", "_pyrepl.keymap", "_pyrepl.main"),
    *("_pyrepl.reader", "_pyrepl.trace", "_pyrepl.utils", "pydoc_data"),
    # Windows' event loop, and tools that make environments and programs.
    *("asyncio.proactor_events", "modulefinder", "venv", "zipapp"),
    # A name to import, where packages need that (cpython-wasm/lib/ctypes). Most go on without ctypes.
    "ctypes",
    # CPython's examples of frozen modules.
    *("__hello__", "__phello__"),
)
"""Modules that a worker can have, and seldom wants: include-stdlib brings them back."""

NEEDED = frozenset(
    {
        *("_collections_abc", "abc", "codecs", "collections", "encodings", "functools", "genericpath"),
        *("importlib", "io", "os", "posixpath", "stat", "types", "zipimport"),
    }
)
"""Modules without which an interpreter does not start."""

LIST = "left-out.txt"
"""The file in the archive that says what it is without, and why: for pymode/_imports.py, which tells."""


def stdlib_zip(sysroot: Sysroot, guest: Guest, cache: Cache, reporter: Reporter, optimize: int = 0) -> Path:
    """Return all of the standard library as stored .pyc files, each where its .py would be, and tables.

    Modules in cpython-wasm/lib take the place of CPython's.
    """
    own = resource("cpython-wasm") / "lib"

    def build(folder: Path) -> None:
        with reporter.stage("Compiling the standard library"):
            sources = {
                path.relative_to(root).as_posix(): path
                for root in (sysroot.stdlib, own)
                for path in sorted(root.rglob("*.py"))
            }
            compiled = compile_sources(
                sources,
                root="/lib/python3.13",
                guest=guest,
                stdlib=sysroot.stdlib,
                keep_going=True,
                columns=False,
                optimize=optimize,
            )
            members = {str(PurePosixPath(name).with_suffix(".pyc")): data for name, data in compiled.items()}
            members |= {path.name: path.read_bytes() for path in sysroot.stdlib.glob(f"*{SUFFIX}")}
            write_archive(folder / "stdlib.zip", members)

    key = digest(SCHEMA, sysroot.key, own, str(optimize))
    return cache.entry("stdlib", key, build) / "stdlib.zip"


def shipped_stdlib(archive: Path, include: Iterable[str], exclude: Iterable[str]) -> bytes:
    """Return the archive of what ships: all but what no worker can use, what few want, and `exclude`.

    `include` brings modules of the second kind back. Raises ConfigError for names that do not fit.
    """
    include, exclude = tuple(include), tuple(exclude)
    with zipfile.ZipFile(archive) as members:
        modules = {_module(name): name for name in members.namelist()}
        _check(include, exclude, modules)
        left_out = {*(name for name in LEFT_OUT if not _covered(name, include)), *exclude}
        dropped = left_out.union(FROZEN, UNUSABLE)
        data = {
            member: members.read(member) for name, member in modules.items() if not _covered(name, dropped)
        }
    reasons = {**dict.fromkeys(left_out, "left-out"), **dict.fromkeys(UNUSABLE, "unusable")}
    data[LIST] = "".join(f"{name} {reason}\n" for name, reason in sorted(reasons.items())).encode()
    return archive_bytes(data)


def _module(member: str) -> str:
    return member.removesuffix(SUFFIX).removesuffix(".pyc").removesuffix("/__init__").replace("/", ".")


def _covered(module: str, names: Collection[str]) -> bool:
    """Tell whether a module is one of `names`, or in a package that is."""
    parts = module.split(".")
    return any(".".join(parts[:count]) in names for count in range(1, len(parts) + 1))


def _check(include: Iterable[str], exclude: Iterable[str], modules: Collection[str]) -> None:
    errors = []
    for name in include:
        if name not in modules or _covered(name, UNUSABLE):
            errors.append(f"tool.pymode.include-stdlib has {name!r}, which no worker can have")
        elif _covered(name, LEFT_OUT) and name not in LEFT_OUT:
            errors.append(f"tool.pymode.include-stdlib has {name!r}; name the package that it is in")
    for name in exclude:
        if name not in modules:
            errors.append(
                f"tool.pymode.exclude-stdlib has {name!r}, which is no module of the standard library"
            )
        elif name in NEEDED or name in FROZEN:
            errors.append(f"tool.pymode.exclude-stdlib has {name!r}, without which Python does not start")
    if errors:
        raise ConfigError("pyproject.toml:\n" + "\n".join(f"  {error}" for error in errors))
