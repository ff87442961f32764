"""Packages built from sources in pure Python: by their own backend, with no compiler to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.utils import parse_wheel_filename

from pymode_build.errors import ResolutionError
from pymode_build.target import is_pure
from pymode_build.toolchain.uv import index_environment, unreachable, uv_options

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.dependencies.lock import Selected

__all__ = ["NATIVE_SOURCES", "build_pure"]

# Names no program: a build that reaches for a compiler must fail here as it would for the target.
NO_COMPILER = "pymode-has-no-compiler-for-this"

NATIVE_SOURCES = (".c", ".cc", ".cpp", ".cxx", ".f90", ".m", ".pyx", ".rs")
"""What has to be compiled is in files with these suffixes."""


def build_pure(one: Selected, archive: Path, scratch: Path, cache: Cache) -> Path:
    """Build a wheel through the sdist's own backend, with no compiler to be had."""
    import uv

    from pymode_build.process import run

    environment = index_environment()
    environment |= dict.fromkeys(("CC", "CXX", "LDSHARED", "RUSTC", "CARGO", "FC"), NO_COMPILER)
    # Wheels say when they were built unless told; two builds must agree.
    environment["SOURCE_DATE_EPOCH"] = "315532800"
    log = cache.root / "logs" / f"sdist-{one.name}-{one.version}.log"
    log.unlink(missing_ok=True)
    wheels = scratch / "wheel"
    command: list[str | Path] = [
        uv.find_uv_bin(), "build", "--wheel", "--no-config", *uv_options(), "--out-dir", wheels, archive,
    ]  # fmt: skip
    try:
        run(
            command,
            cwd=scratch,
            env=environment,
            log=log,
            what=f"build {one.name} {one.version} from its sdist",
            error=ResolutionError,
        )
    except ResolutionError as failure:
        raise ResolutionError(_why_not_built(one, log, failure)) from failure
    (wheel,) = wheels.glob("*.whl")
    if not is_pure(parse_wheel_filename(wheel.name)[3]):
        raise ResolutionError(
            f"{one.name} {one.version}: its sdist has no source in C, and yet builds {wheel.name}, which "
            "does not run on the worker. Take a package in pure Python in its place"
        )
    return wheel


def _why_not_built(one: Selected, log: Path, failure: ResolutionError) -> str:
    if log.is_file() and unreachable(log.read_text("utf-8", "replace")):
        return (
            f"{one.name} {one.version} has no pure wheel, and what its sdist needs to be built can't be "
            f"fetched. Check the network and the index settings, and build again. Its output is in {log}"
        )
    return (
        f"{one.name} {one.version} has no wheel, and its sdist does not build. "
        f"Name another version in project.dependencies.\n\n{failure}"
    )
