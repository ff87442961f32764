"""What build systems are told of the target in files: meson's cross file, CMake's toolchain file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["cmake_toolchain", "meson_cross_file"]

MESON_MACHINE = """
[host_machine]
system = 'wasi'
cpu_family = 'wasm32'
cpu = 'wasm32'
endian = 'little'

[properties]
needs_exe_wrapper = true
skip_sanity_check = true
longdouble_format = 'IEEE_QUAD_LE'
"""

# CMake knows no WASI, or one without shared libraries. Its defaults for an unknown system are those of Unix.
CMAKE_PLATFORM = "set(WASI 1)\n"

CMAKE_TOOLCHAIN = """\
set(CMAKE_SYSTEM_NAME WASI)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
list(APPEND CMAKE_MODULE_PATH "{modules}")

# What the build machine has installed is none of the target's, but for the build's own environment.
set(CMAKE_FIND_ROOT_PATH "{work}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# pthreads are the interpreter's, which is not there when CMake looks for them.
set(CMAKE_HAVE_LIBC_PTHREAD TRUE)
"""


def meson_cross_file(work: Path, tools: Path) -> Path:
    """Write meson's cross file into `work`; `tools` has the compilers."""
    binaries = {"c": "cc", "cpp": "c++", "ar": "ar", "ranlib": "ranlib"}
    lines = "".join(f"{name} = '{tools / tool}'\n" for name, tool in binaries.items())
    path = work / "meson.ini"
    path.write_text(f"[binaries]\n{lines}{MESON_MACHINE}", encoding="utf-8")
    return path


def cmake_toolchain(work: Path, tools: Path) -> Path:
    """Write CMake's toolchain file into `work`; `tools` has the compilers."""
    platform = work / "cmake" / "Platform" / "WASI.cmake"
    platform.parent.mkdir(parents=True)
    platform.write_text(CMAKE_PLATFORM, encoding="utf-8")
    # For link-time optimisation it looks for others, by the names that clang's distributions have.
    archivers = {"AR": "ar", "RANLIB": "ranlib"}
    binaries = {"C_COMPILER": "cc", "CXX_COMPILER": "c++", "STRIP": "strip", **archivers}
    binaries |= {
        f"{language}_COMPILER_{name}": tool for language in ("C", "CXX") for name, tool in archivers.items()
    }
    lines = "".join(f'set(CMAKE_{name} "{tools / tool}")\n' for name, tool in binaries.items())
    path = work / "cmake" / "toolchain.cmake"
    path.write_text(CMAKE_TOOLCHAIN.format(modules=work / "cmake", work=work) + lines, encoding="utf-8")
    return path
