"""Side modules: compiled extensions outside of `python.wasm`, loaded by dlopen when they are imported.

workerd compiles no WebAssembly at run time, so each is a module of the upload. In site-packages a short text
stands in its place, for importlib to find; `bundle.js` maps the path of that file to the module.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pymode_build.errors import BundleError
from pymode_build.interpreter.frames import guarded_side_module
from pymode_build.wasm import CUSTOM, HEADER, exports, imports, sections, sized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pymode_build.reporter import Reporter

__all__ = ["SHARED", "check_side_modules", "run_time_path", "take_side_modules", "upload_name"]

SHARED = (
    *("-shared", "--experimental-pic", "--no-entry", "--unresolved-symbols=import-dynamic", "--strip-all"),
    # Left to itself, the linker keeps the constructors that it has collected to itself.
    "--export-if-defined=__wasm_call_ctors",
)
"""The options of `wasm-ld` for a side module."""

DYLINK = "dylink.0"

GIVEN = frozenset({"memory", "__indirect_function_table", "__memory_base", "__table_base"})
"""What the host gives a module, beside the interpreter's symbols."""


def upload_name(path: str) -> str:
    """Return the name in the bundle of the side module at a path in site-packages."""
    return f"modules/{path.removesuffix('.so')}.wasm"


def run_time_path(path: str) -> str:
    """Return where the interpreter finds a file of site-packages; stack traces name the module so, too."""
    return f"/app/{path}"


def take_side_modules(members: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return the members of site-packages with texts in place of side modules, and the side modules.

    Raises BundleError for one that can't be read.
    """
    side = {
        path: data
        for path, data in members.items()
        if PurePosixPath(path).suffix == ".so" and data.startswith(HEADER)
    }
    texts = {path: f"WebAssembly: {upload_name(path)} in the bundle.\n".encode() for path in side}
    return {**members, **texts}, {path: _named(data, path) for path, data in side.items()}


def check_side_modules(modules: Mapping[str, bytes], host: bytes, reporter: Reporter) -> None:
    """Say which modules `host`, a python.wasm, will not load, and which functions a module calls in vain.

    These are warnings: a package may do without an extension, and most such functions are never called.
    """
    # What link.py wraps is exported by its other name.
    own = {name.removeprefix("__wrap_") for name in exports(host)} | GIVEN
    visible = {name for data in modules.values() for name in exports(data)}
    for path, data in modules.items():
        if DYLINK not in {section.name for section in sections(data)}:
            reporter.warn(f"{path} is WebAssembly, but no side module: importing it will fail")
            continue
        needed = imports(data)
        foreign = sorted({one.module for one in needed} - {"env", "GOT.mem", "GOT.func"})
        missing = sorted({one.name for one in needed if one.function} - own - visible)
        stale = [name for name in missing if name.startswith(("Py", "_Py"))]
        if foreign:
            reporter.warn(
                f"{path} was built for another system: importing it will fail, for want of {foreign[0]}"
            )
        elif stale:
            names = ", ".join(stale)
            reporter.warn(f"{path} was built for another Python: importing it will fail, for want of {names}")
        elif missing:
            names = ", ".join(missing)
            reporter.warn(f"{path} calls what the interpreter does not have, and ends it there: {names}")


def _named(wasm: bytes, path: str) -> bytes:
    """Return a module with guarded frames, a name for V8's stack traces, and nothing else for debuggers."""
    try:
        parts = sections(guarded_side_module(wasm))
        kept = [one.encoded for one in parts if one.number != CUSTOM or one.name == DYLINK]
    except ValueError as error:
        raise BundleError(f"{path} is broken: {error}; build it again") from error
    # The section "name", and in it, as number 0, the name of the module.
    name = sized(b"name") + b"\0" + sized(sized(run_time_path(path).encode()))
    return b"".join([HEADER, *kept, bytes([CUSTOM]), sized(name)])
