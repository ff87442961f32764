"""The two forms of an extension, made from one relocatable object: for the interpreter, and a side module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pymode_build.errors import RecipeError
from pymode_build.extensions.adapters import adapt
from pymode_build.extensions.objects import localise, needs_cxx
from pymode_build.extensions.side_modules import SHARED
from pymode_build.interpreter.cxx import cxx_runtime
from pymode_build.interpreter.extension import entry_symbol
from pymode_build.process import run
from pymode_build.toolchain.zig import toolchain

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["FORMS", "entry_point", "module_of", "object_of", "write_forms"]

# Raised when the same object would give another result.
FORMS = ("3", SHARED)


def object_of(name: str, folder: Path) -> Path:
    """Return where the object of an extension is, that goes into the interpreter."""
    return folder / "objects" / f"{name}.o"


def module_of(name: str, folder: Path) -> Path:
    """Return where the side module of an extension is."""
    return folder / "modules" / f"{name}.so"


def entry_point(name: str) -> str:
    """Return the C name of a module's entry point."""
    return f"PyInit_{name.rpartition('.')[2]}"


def write_forms(name: str, data: bytes, folder: Path, *, log: Path, cache: Cache, reporter: Reporter) -> bool:
    """Write both forms of an extension below a folder; return whether it needs the C++ library.

    `data` is an object that has the entry point; `name` the module's, with dots.
    """
    entry = entry_point(name)
    data, adapted = adapt(data)
    if adapted:
        with log.open("a", encoding="utf-8") as written:
            written.write(
                f"{name}: methods declared with other parameters than they are called with: {adapted}\n"
            )
    throws = needs_cxx(data)
    local = folder / f"{name}.o"
    for path in (object_of(name, folder), module_of(name, folder)):
        path.parent.mkdir(exist_ok=True)
    object_of(name, folder).write_bytes(localise(data, {entry: entry_symbol(name)}))
    local.write_bytes(localise(data, {entry: entry}))
    archives = cxx_runtime(cache, reporter).side_module if throws else ()
    zig = toolchain(cache, reporter)
    run(
        [zig.zig, "wasm-ld", *SHARED, local, *archives, "-o", module_of(name, folder)],
        cwd=folder,
        env=zig.environment,
        log=log,
        what=f"link {name} as a side module",
        error=RecipeError,
    )
    local.unlink()
    return throws
