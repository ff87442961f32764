"""Packages with compiled code: built for the target by their own backend, kept in the cache in both forms."""

from __future__ import annotations

import fnmatch
import json
import resource
import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, TypedDict

from pymode_build.cache import Cache, digest
from pymode_build.errors import RecipeError
from pymode_build.extensions.backend import FLAGS, OPTIMISED, Build
from pymode_build.extensions.forms import FORMS, entry_point, module_of, object_of, write_forms
from pymode_build.extensions.host_library import build_libraries
from pymode_build.extensions.objects import defines
from pymode_build.extensions.pins import PINS
from pymode_build.extensions.wheel import unpack_wheel
from pymode_build.interpreter.cpython import sysroot
from pymode_build.interpreter.extension import Extension
from pymode_build.linking import NotAnObjectError
from pymode_build.resources import resource as data
from pymode_build.toolchain.build_python import build_python
from pymode_build.toolchain.zig import toolchain

if TYPE_CHECKING:
    from collections.abc import Callable

    from pymode_build.extensions.recipe import Recipe
    from pymode_build.reporter import Reporter

__all__ = ["Built", "Package", "cross_build"]

# Raised when the same inputs would give another result; wheels take minutes, taking them apart seconds.
SCHEMA = "3"
WHEEL_SCHEMA = "1"

SECONDS = "seconds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What is built; `unpack` puts its sources into a folder that is not there yet, `key` names them.

    `other` gives the package that a recipe is for, in its version `tested`.
    """

    name: str
    version: str
    key: str
    unpack: Callable[[Path], None]
    other: Callable[[Recipe], Package]

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A package in the cache: `folder` holds its files as in site-packages, but for its extensions.

    `left_out` and `left_out_extensions` are what a worker does without, and the package's tests may need.
    `seconds` is the processor's time that its build took.
    """

    folder: Path
    extensions: tuple[Extension, ...]
    left_out: Path
    left_out_extensions: tuple[Extension, ...]
    seconds: float | None


class _Found(TypedDict):
    """What the cache notes of an extension."""

    name: str
    path: str
    cxx: bool
    wanted: bool


def cross_build(package: Package, recipe: Recipe, cache: Cache, reporter: Reporter) -> Built:
    """Return a package built from its sdist; a recipe that promises nothing suits any. Raises RecipeError."""
    wheel = _wheel(package, recipe, cache, reporter)
    log = _log(package, cache)
    key = digest(SCHEMA, repr(FORMS), repr((recipe.modules, recipe.leave_out)), wheel.parent.name)

    def split(folder: Path) -> None:
        _collect(wheel, folder, _Parts(str(package), recipe, log, cache, reporter))

    return _load(package.name, recipe, cache.entry("extensions", key, split), wheel.with_name(SECONDS))


def _wheel(package: Package, recipe: Recipe, cache: Cache, reporter: Reporter) -> Path:
    """Return what the package's backend builds: a wheel with a relocatable object for each extension."""
    root, zig = sysroot(cache, reporter), toolchain(cache, reporter)
    log = _log(package, cache)
    key = digest(
        WHEEL_SCHEMA,
        repr((FLAGS, OPTIMISED)),
        Path(__file__).with_name("compiler.py"),
        data("recipes") / PINS,
        recipe.key,
        package.key,
        root.key,
        zig.version,
    )

    def build(folder: Path) -> None:
        log.unlink(missing_ok=True)
        headers = [_wheel(package.other(one), one, cache, reporter) for one in recipe.headers]
        before = _processor_time()
        work = folder / "work"
        with reporter.stage(f"Compiling {package}") as progress:
            package.unpack(work / "source")
            host = build_python(zig, cache, reporter, log)
            made = Build(
                package=str(package),
                version=package.version,
                recipe=recipe,
                work=work,
                sysroot=root,
                zig=zig,
                host=host,
                libraries=build_libraries(recipe.libraries, zig, cache, reporter, log),
                headers=headers,
                log=log,
                progress=progress,
                reporter=reporter,
            ).wheel()
        made.rename(folder / made.name)
        (folder / SECONDS).write_text(f"{_processor_time() - before:.1f}\n")
        shutil.rmtree(work)

    (wheel,) = cache.entry("cross-wheels", key, build).glob("*.whl")
    return wheel


def _processor_time() -> float:
    """Return how many seconds the programs that this process ran have computed."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def _log(package: Package, cache: Cache) -> Path:
    return cache.root / "logs" / f"extension-{package.name}-{package.version}.log"


@dataclass(frozen=True, slots=True)
class _Parts:
    """What taking a wheel apart needs to know."""

    package: str
    recipe: Recipe
    log: Path
    cache: Cache
    reporter: Reporter


def _collect(wheel: Path, folder: Path, parts: _Parts) -> None:
    """Take the wheel apart: files for site-packages, an object and a side module for each extension.

    What the recipe leaves out is kept apart, for the package's own tests.
    """
    site_packages, left_out = folder / "site-packages", folder / "left-out"
    unpack_wheel(wheel, site_packages, RecipeError)
    left_out.mkdir()
    found: list[_Found] = []
    for path in [path for path in sorted(site_packages.rglob("*")) if path.is_file()]:
        place = path.relative_to(site_packages).as_posix()
        if path.suffix == ".so":
            name = _dotted(place)
            data = _object(path, place, parts)
            path.unlink()
            throws = write_forms(
                name, data, folder, log=parts.log, cache=parts.cache, reporter=parts.reporter
            )
            wanted = not _left_out(place, parts.recipe)
            found.append({"name": name, "path": place, "cxx": throws, "wanted": wanted})
        elif path.suffix in (".a", ".o"):
            path.unlink()
        elif _left_out(place, parts.recipe):
            (left_out / place).parent.mkdir(parents=True, exist_ok=True)
            path.rename(left_out / place)
    missing = sorted(set(parts.recipe.modules) - {one["name"] for one in found})
    if missing:
        raise RecipeError(
            f"{parts.package} was built without its compiled code: its recipe promises "
            f"{', '.join(missing)}, and the wheel has {', '.join(one['name'] for one in found) or 'none'}. "
            f"The output of the build is in {parts.log}"
        )
    (folder / "extensions.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


def _object(path: Path, place: str, parts: _Parts) -> bytes:
    """Return the object in an extension's place. Raises RecipeError for anything else."""
    data, entry = path.read_bytes(), entry_point(_dotted(place))
    try:
        if not defines(data, entry):
            raise NotAnObjectError(f"a library without {entry}")
    except NotAnObjectError as problem:
        raise RecipeError(
            f"{parts.package}: {place} was not compiled for the worker: it is {problem}. "
            "Its build does not use the compiler that CC and LDSHARED name; a recipe can tell it to"
        ) from problem
    return data


def _left_out(place: str, recipe: Recipe) -> bool:
    return any(fnmatch.fnmatchcase(place, pattern) for pattern in recipe.leave_out)


def _dotted(place: str) -> str:
    path = PurePosixPath(place)
    return ".".join([*path.parent.parts, path.name.split(".")[0]])


def _load(name: str, recipe: Recipe, folder: Path, seconds: Path) -> Built:
    found: list[_Found] = json.loads((folder / "extensions.json").read_text(encoding="utf-8"))
    extensions = {
        wanted: tuple(
            Extension(
                name=one["name"],
                package=name,
                link=recipe.link,
                path=one["path"],
                object=object_of(one["name"], folder),
                module=module_of(one["name"], folder),
                cxx=one["cxx"],
            )
            for one in found
            if one["wanted"] is wanted
        )
        for wanted in (True, False)
    }
    return Built(
        folder=folder / "site-packages",
        extensions=extensions[True],
        left_out=folder / "left-out",
        left_out_extensions=extensions[False],
        seconds=float(seconds.read_text()) if seconds.is_file() else None,
    )
