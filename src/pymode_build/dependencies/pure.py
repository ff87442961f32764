"""Packages built with no compiler to be had, by their own backend: wheels in pure Python, and sdists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from packaging.utils import parse_wheel_filename

from pymode_build.errors import ResolutionError
from pymode_build.target import is_pure
from pymode_build.toolchain.uv import index_environment, unreachable, uv_options

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.dependencies.lock import Selected

__all__ = ["NATIVE_SOURCES", "build_pure", "build_sdist"]

# Names no program: a build that reaches for a compiler must fail here as it would for the target.
NO_COMPILER = "pymode-has-no-compiler-for-this"

NATIVE_SOURCES = (".c", ".cc", ".cpp", ".cxx", ".f90", ".m", ".pyx", ".rs")
"""What has to be compiled is in files with these suffixes."""


def build_pure(one: Selected, sources: Path, scratch: Path, cache: Cache) -> Path:
    """Build a wheel of an sdist or a folder through its own backend, with no compiler to be had."""
    try:
        wheel = _build(one, "wheel", sources, scratch, cache)
    except ResolutionError as failure:
        raise ResolutionError(_why_not_built(one, _log(one, cache), failure)) from failure
    if not is_pure(parse_wheel_filename(wheel.name)[3]):
        raise ResolutionError(
            f"{one.name} {one.version}: its sdist has no source in C, and yet builds {wheel.name}, which "
            "does not run on the worker. Take a package in pure Python in its place"
        )
    return wheel


def build_sdist(one: Selected, folder: Path, scratch: Path, cache: Cache) -> Path:
    """Build an sdist of a folder through its own backend, which compiles nothing. Raises ResolutionError."""
    return _build(one, "sdist", folder, scratch, cache)


def _build(
    one: Selected, wanted: Literal["wheel", "sdist"], sources: Path, scratch: Path, cache: Cache
) -> Path:
    import uv

    from pymode_build.process import run

    environment = index_environment()
    environment |= dict.fromkeys(("CC", "CXX", "LDSHARED", "RUSTC", "CARGO", "FC"), NO_COMPILER)
    # Wheels say when they were built unless told; two builds must agree.
    environment["SOURCE_DATE_EPOCH"] = "315532800"
    log = _log(one, cache)
    log.unlink(missing_ok=True)
    made = scratch / wanted
    command: list[str | Path] = [
        uv.find_uv_bin(), "build", f"--{wanted}", "--no-config", *uv_options(), "--out-dir", made, sources,
    ]  # fmt: skip
    run(
        command,
        cwd=scratch,
        env=environment,
        log=log,
        what=f"build the {wanted} of {one.name}",
        error=ResolutionError,
    )
    (file,) = made.glob({"wheel": "*.whl", "sdist": "*.tar.gz"}[wanted])
    return file


def _log(one: Selected, cache: Cache) -> Path:
    return cache.root / "logs" / f"sdist-{one.name}-{one.version}.log"


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
