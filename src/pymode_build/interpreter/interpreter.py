"""The interpreter that goes into bundles: from sources to `python.wasm` and `stdlib.zip`."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pymode_build.cache import digest
from pymode_build.interpreter.bytecode import compile_sources
from pymode_build.interpreter.cpython import sysroot
from pymode_build.interpreter.guest import Guest
from pymode_build.interpreter.link import FUNCTIONS, MAX_MEMORY, link
from pymode_build.interpreter.stdlib import stdlib_zip

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.interpreter.cpython import Sysroot
    from pymode_build.interpreter.extension import Extension
    from pymode_build.reporter import Reporter

__all__ = ["Interpreter", "interpreter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreter:
    """A finished interpreter; `key` changes with anything that went into it.

    `stdlib_zip` is all of the standard library; `shipped_stdlib` makes of it what a worker has.
    """

    wasm: Path
    sysroot: Sysroot
    stdlib_zip: Path
    stdlib: Path
    stdlib_tests: Path
    guest: Guest
    optimize: int
    key: str

    @property
    def functions(self) -> dict[str, tuple[int, int]]:
        """Where in `wasm` the extensions are: the numbers of each one's first and last function."""
        path = self.wasm.with_name(FUNCTIONS)
        return json.loads(path.read_text("utf-8")) if path.is_file() else {}

    def compile(
        self, sources: Mapping[str, Path], *, keep_going: bool = False, columns: bool = True
    ) -> dict[str, bytes]:
        """Compile files of `/app`; see `compile_sources`."""
        return compile_sources(
            sources,
            root="/app",
            guest=self.guest,
            stdlib=self.stdlib,
            keep_going=keep_going,
            columns=columns,
            optimize=self.optimize,
        )

    def linked(
        self,
        extensions: Sequence[Extension],
        cache: Cache,
        reporter: Reporter,
        *,
        side_modules: Sequence[bytes] = (),
        max_memory: int = MAX_MEMORY,
    ) -> Interpreter:
        """Return the interpreter with these extensions in it; with `side_modules`, one that loads others."""
        if not extensions and not side_modules:
            return self
        wasm = link(
            self.sysroot, cache, reporter, extensions, side_modules=side_modules, max_memory=max_memory
        )
        return replace(self, wasm=wasm, guest=Guest(wasm, cache), key=digest(self.key, wasm.parent.name))


def interpreter(cache: Cache, reporter: Reporter, *, optimize: int = 0) -> Interpreter:
    """Return the interpreter, built in about two minutes the first time and at once after that.

    `optimize` is that of all bytecode: 1 is without assertions, 2 without docstrings too.
    """
    root = sysroot(cache, reporter)
    wasm = link(root, cache, reporter)
    guest = Guest(wasm, cache)
    stdlib = stdlib_zip(root, guest, cache, reporter, optimize)
    return Interpreter(
        wasm=wasm,
        sysroot=root,
        stdlib_zip=stdlib,
        stdlib=root.stdlib,
        stdlib_tests=root.stdlib_tests,
        guest=guest,
        optimize=optimize,
        key=digest(wasm.parent.name, stdlib.parent.name),
    )
