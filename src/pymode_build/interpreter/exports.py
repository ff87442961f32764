"""What makes `python.wasm` a host of side modules: its table, and its symbols by name.

They cost 0.3 MB, 0.1 MB of it compressed, so only workers that have side modules get such an interpreter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pymode_build.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["host_arguments", "host_inputs", "libc_names"]


def libc_names() -> list[str]:
    """Return the names of `exports.txt`: functions and data of the C library and of compilers' own."""
    lines = (resource("cpython-wasm") / "exports.txt").read_text(encoding="utf-8").splitlines()
    return [name for line in lines if not line.startswith("#") for name in line.split()]


def host_arguments() -> list[str]:
    """Return the linker's options; a name that nothing defines is an error of the link."""
    return [
        "--export-table",
        "--growable-table",
        # CPython hides all but its API, and zig all of the C library, which therefore goes by name.
        "--export-dynamic",
        *(f"--export={name}" for name in libc_names()),
    ]


def host_inputs(archives: Iterable[Path]) -> list[Path | str]:
    """Return the archives, CPython first, so that its API is there even where nothing in it uses it."""
    cpython, *others = archives
    return ["--whole-archive", cpython, "--no-whole-archive", *others]
