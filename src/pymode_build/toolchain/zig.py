"""The C toolchain: zig, for the target and for the build machine, so that no system compiler is needed."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pymode_build.toolchain.tools import python_tool
from pymode_build.versions import load_tools

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["CXX_THREADS", "EXCEPTIONS", "PACKAGE", "POSITION_INDEPENDENT", "TARGET", "Toolchain", "toolchain"]

PACKAGE = "ziglang"
TARGET = "wasm32-wasi"

POSITION_INDEPENDENT = ("-fPIC", "-mno-extended-const")
"""What objects of side modules are compiled with; they link into the interpreter as well."""

EXCEPTIONS = (
    *("-fwasm-exceptions", "-mexception-handling"),
    *("-mllvm", "-wasm-enable-eh", "-mllvm", "-wasm-enable-sjlj", "-mllvm", "-wasm-use-legacy-eh=false"),
)
"""What exceptions of C++, and C's longjmp, are compiled with."""

CXX_THREADS = ("-U_LIBCPP_HAS_THREADS", "-D_LIBCPP_HAS_THREADS=1")
"""What makes zig's C++ headers declare threads, which are the interpreter's pthreads."""

KEPT_VARIABLES = ("PATH", "HOME", "TMPDIR", "USER", "SDKROOT", "DEVELOPER_DIR")
"""All that a compilation gets from the caller's environment: CFLAGS and the like would change its bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Toolchain:
    """zig, and how it is called."""

    zig: Path
    version: str
    cache: Path
    target: str = TARGET

    @property
    def cc(self) -> tuple[Path | str, ...]:
        """The C compiler for the target."""
        return (self.zig, "cc", "-target", self.target)

    @property
    def cxx(self) -> tuple[Path | str, ...]:
        """The C++ compiler for the target."""
        return (self.zig, "c++", "-target", self.target)

    @property
    def native(self) -> Toolchain:
        """The same for the build machine."""
        return replace(self, target="native")

    @property
    def host_cc(self) -> tuple[Path | str, ...]:
        """The C compiler for the build machine."""
        return (self.zig, "cc")

    @property
    def ar(self) -> tuple[Path | str, ...]:
        """The archiver, for any target."""
        return (self.zig, "ar")

    @property
    def environment(self) -> Mapping[str, str]:
        """The whole environment of a compilation."""
        return {
            **{name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ},
            "LC_ALL": "C",
            "ZIG_GLOBAL_CACHE_DIR": str(self.cache),
            "ZIG_LOCAL_CACHE_DIR": str(self.cache),
        }


def toolchain(cache: Cache, reporter: Reporter) -> Toolchain:
    """Return the toolchain, downloaded the first time."""
    package = python_tool(cache, reporter, PACKAGE) / "ziglang"
    version = load_tools()[PACKAGE].version
    zig_cache = cache.root / "zig" / version
    return Toolchain(zig=package / "zig", version=version, cache=zig_cache)
