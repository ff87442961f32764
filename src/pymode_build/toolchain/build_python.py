"""The Python 3.13 of the build machine, which CPython's cross build runs: found, or compiled from source."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import uv

from pymode_build.cache import digest
from pymode_build.errors import ToolchainError
from pymode_build.process import cpu_count, run
from pymode_build.toolchain.sources import fetch, load_sources, unpack
from pymode_build.versions import load_tools

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter
    from pymode_build.toolchain.zig import Toolchain

__all__ = ["OVERRIDE", "build_python"]

OVERRIDE = "PYMODE_BUILD_PYTHON"
"""Environment variable that names the interpreter to use; `build` compiles one whatever is on the machine."""

SERIES = "3.13"

# Raised when the compiled interpreter changes.
SCHEMA = "1"

PROBE_TIMEOUT = 20.0
"""Seconds after which an interpreter that does not say its version is passed over."""

# A build may be of any patch release (configure compares X.Y), but must be CPython with the usual ABI.
PROBE = """
import sys, sysconfig
assert sys.implementation.name == "cpython" and not sysconfig.get_config_var("Py_GIL_DISABLED")
print("%d.%d" % sys.version_info[:2], sys.executable)
"""


def build_python(zig: Toolchain, cache: Cache, reporter: Reporter, log: Path) -> Path:
    """Return the path of a Python 3.13 that runs on this machine."""
    named = os.environ.get(OVERRIDE)
    if named and named != "build":
        found = _probe(Path(named).expanduser())
        if not found:
            raise ToolchainError(
                f"{OVERRIDE} names {named}, which is not a CPython {SERIES} that runs. Name one that does, "
                f"or unset it to have PyMode look for one."
            )
        return found
    if not named:
        for candidate in _candidates():
            found = _probe(candidate)
            if found:
                return found
        reporter.info(f"No Python {SERIES} on this machine: compiling one, a minute or two more, once.")
    return _compiled(zig, cache, reporter, log)


def _candidates() -> Iterator[Path]:
    on_path = shutil.which(f"python{SERIES}")
    if on_path:
        yield Path(on_path)
    yield Path(sys.executable)
    versions = Path(os.environ.get("PYENV_ROOT", "~/.pyenv")).expanduser() / "versions"
    yield from sorted(versions.glob(f"{SERIES}*/bin/python{SERIES}"), reverse=True)
    said = _output([uv.find_uv_bin(), "python", "find", "--no-python-downloads", "--no-project", SERIES])
    if said:
        yield Path(said)


def _probe(python: Path) -> Path | None:
    """Return the real path of an interpreter if it is what is wanted: a shim may exist and yet not run."""
    series, _, executable = _output([str(python), "-I", "-c", PROBE]).partition(" ")
    return Path(executable) if series == SERIES else None


def _output(command: list[str]) -> str:
    try:
        ended = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PROBE_TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return ended.stdout.strip() if ended.returncode == 0 else ""


def _compiled(zig: Toolchain, cache: Cache, reporter: Reporter, log: Path) -> Path:
    source = load_sources()["cpython"]

    def build(folder: Path) -> None:
        work = folder / "work"
        archive = fetch(source, cache, reporter)
        with reporter.stage(f"Compiling Python {SERIES} for this machine"):
            unpack(archive, work / "python")
            _compile(work, zig, log)
            # Laid out as installed, so that it finds its library from wherever the cache is.
            (folder / "bin").mkdir()
            (work / "build" / "python").rename(folder / "bin" / f"python{SERIES}")
            (folder / "lib").mkdir()
            (work / "python" / "Lib").rename(folder / "lib" / f"python{SERIES}")
            (folder / "lib" / f"python{SERIES}" / "lib-dynload").mkdir()
            shutil.rmtree(folder / "lib" / f"python{SERIES}" / "test")
            shutil.rmtree(work)

    key = digest(SCHEMA, source.key, load_tools()["ziglang"].version, os.uname().sysname, os.uname().machine)
    return cache.entry("build-python", key, build) / "bin" / f"python{SERIES}"


def _compile(work: Path, zig: Toolchain, log: Path) -> None:
    """Make the bare interpreter: the modules that the cross build imports are all built in."""
    build = work / "build"
    build.mkdir()
    (work / "zig").symlink_to(zig.zig)
    environment = {
        **zig.environment,
        "ZIG_LOCAL_CACHE_DIR": str(work / "zig-cache"),
        "CC": "../zig cc -Wno-date-time",
        "CXX": "../zig c++",
        "AR": "../zig ar",
        "RANLIB": "../zig ranlib",
        "OPT": "-O1 -g0 -DNDEBUG",
        "PKG_CONFIG": "false",
    }
    configure = ["../python/configure", "--prefix=/usr", "--disable-test-modules", "--without-ensurepip"]
    make = ["make", f"-j{cpu_count()}", "python"]
    for command, what in ((configure, "configure"), (make, "compile")):
        run(command, cwd=build, env=environment, log=log, what=f"{what} a Python {SERIES} for this machine")
