"""Installed dependencies: each file of the lock fetched, checked, and unpacked into the cache."""

from __future__ import annotations

import hashlib
import shutil
import tarfile
import tempfile
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from packaging.utils import parse_sdist_filename, parse_wheel_filename

from pymode_build.cache import Cache, digest
from pymode_build.dependencies.credentials import PLACES
from pymode_build.dependencies.lock import Selected, resolved_apart
from pymode_build.dependencies.pure import NATIVE_SOURCES, build_pure
from pymode_build.dependencies.tree import has_native_files, packed_tree
from pymode_build.errors import ResolutionError
from pymode_build.extensions.cross import Package, cross_build
from pymode_build.extensions.recipe import as_it_is, recipe_for
from pymode_build.extensions.wheel import unpack_wheel
from pymode_build.toolchain.sources import unpack

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pymode_build.extensions.cross import Built
    from pymode_build.extensions.recipe import Recipe
    from pymode_build.interpreter.extension import Extension
    from pymode_build.project.project import Project
    from pymode_build.reporter import Reporter

__all__ = ["Dependency", "fetch", "install", "project_extensions"]

# Raised when what is unpacked from the same wheel changes.
SCHEMA = "3"

CHUNK = 1 << 18
REFUSED = (401, 403)
AT_ONCE = 8  # packages being fetched: waiting for the network takes no processor


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency:
    """A package in the cache: `folder` holds its files as they lie in site-packages, but for extensions.

    `built` says how it came about, for people: "wheel", "sdist", "sdist, with its recipe",
    "sdist, without its C part", "sdist, unverified" where it has compiled code and no recipe, "directory" or
    "git".
    """

    name: str
    version: str
    sha256: str
    built: str
    folder: Path
    compiled: Built | None = None

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """The modules that were compiled for it."""
        return self.compiled.extensions if self.compiled else ()


def install(
    selected: Iterable[Selected], recipes: Mapping[str, Recipe], cache: Cache, reporter: Reporter
) -> list[Dependency]:
    """Return the dependencies, fetched and built only where the cache lacks them.

    Raises ResolutionError, and RecipeError for what does not compile.
    """

    def one_of_them(one: Selected) -> Dependency:
        if one.kind in ("directory", "git"):
            return _tree(one, recipes, cache, reporter)
        recipe = recipe_for(one.name, one.version, recipes) if one.kind == "sdist" else None
        return _compiled(one, recipe, cache, reporter) if recipe else kinds[one.kind](one, cache, reporter)

    every = list(selected)
    _fetch_all([one for one in every if one.sha256], cache, reporter)
    kinds = {"wheel": _wheel, "sdist": _sdist}
    return [one_of_them(one) for one in every]


def _fetch_all(selected: Sequence[Selected], cache: Cache, reporter: Reporter) -> None:
    """Fetch files side by side, unless the cache has what is made of them."""
    made = {"wheel": "wheels", "sdist": "sdists"}
    missing = [one for one in selected if not cache.path(made[one.kind], digest(SCHEMA, one.sha256)).is_dir()]
    given_up = threading.Event()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        try:
            list(pool.map(lambda one: fetch(one, cache, reporter, given_up), missing))
        except BaseException:
            given_up.set()  # leaving the block waits for the threads
            raise


def project_extensions(
    project: Project, recipes: Mapping[str, Recipe], cache: Cache, reporter: Reporter
) -> tuple[Extension, ...]:
    """Return what a project's own backend compiles; hatchling, which builds the bundle, compiles nothing."""
    if project.backend.startswith("hatchling") or not has_native_files(project.root):
        return ()
    one = Selected(
        name=project.name,
        version=project.version,
        kind="directory",
        filename="",
        location=str(project.root),
        sha256="",
    )
    return _tree(one, recipes, cache, reporter).extensions


def _tree(one: Selected, recipes: Mapping[str, Recipe], cache: Cache, reporter: Reporter) -> Dependency:
    packed = packed_tree(one, cache, reporter)
    sha256 = hashlib.sha256(packed.read_bytes()).hexdigest()
    kind: Literal["wheel", "sdist"] = "wheel" if packed.suffix == ".whl" else "sdist"
    file = replace(one, kind=kind, filename=packed.name, location=str(packed), sha256=sha256)
    if kind == "wheel":
        version = str(parse_wheel_filename(packed.name)[1])
        return replace(_wheel(replace(file, version=version), cache, reporter), built=one.kind)
    file = replace(file, version=str(parse_sdist_filename(packed.name)[1]))
    recipe = recipe_for(one.name, file.version, recipes) or as_it_is(one.name)
    made = _compiled(file, recipe, cache, reporter)
    # The lock may not know the version, nor pyproject.toml; the build does.
    (info,) = made.folder.glob("*.dist-info")
    return replace(made, version=info.name.removesuffix(".dist-info").rpartition("-")[2], built=one.kind)


def _wheel(one: Selected, cache: Cache, reporter: Reporter) -> Dependency:
    def build(folder: Path) -> None:
        unpack_wheel(fetch(one, cache, reporter), folder, ResolutionError)

    folder = cache.entry("wheels", digest(SCHEMA, one.sha256), build)
    return Dependency(name=one.name, version=one.version, sha256=one.sha256, built="wheel", folder=folder)


def _sdist(one: Selected, cache: Cache, reporter: Reporter) -> Dependency:
    """Build what no recipe knows: with the target's compiler if there is something to compile."""
    key = digest(SCHEMA, one.sha256)
    if not cache.path("sdists", key).is_dir() and _has_native_sources(fetch(one, cache, reporter)):
        return _compiled(one, as_it_is(one.name), cache, reporter)

    def build(folder: Path) -> None:
        archive = fetch(one, cache, reporter)
        with (
            tempfile.TemporaryDirectory(prefix="pymode-") as scratch,
            reporter.stage(f"Building {one.name} {one.version} from its sdist"),
        ):
            unpack_wheel(build_pure(one, archive, Path(scratch), cache), folder, ResolutionError)

    # What uv builds depends on the index too; the lock names only the sdist.
    folder = cache.entry("sdists", key, build)
    reporter.info(f"{one.name} {one.version}: no pure wheel; built from its sdist")
    return Dependency(name=one.name, version=one.version, sha256=one.sha256, built="sdist", folder=folder)


def _compiled(one: Selected, recipe: Recipe, cache: Cache, reporter: Reporter) -> Dependency:
    made = cross_build(_package(one, cache, reporter), recipe, cache, reporter)
    built = "sdist, with its recipe"
    if not recipe.verified:
        built = "sdist, unverified" if made.extensions else "sdist, without its C part"
        names = ", ".join(extension.name for extension in made.extensions)
        said = f"an unverified build, no recipe knows it; compiled: {names}" if names else built
        reporter.info(f"{one.name} {one.version}: {said}")
    return Dependency(
        name=one.name,
        version=one.version,
        sha256=one.sha256,
        built=built,
        folder=made.folder,
        compiled=made,
    )


def _package(one: Selected, cache: Cache, reporter: Reporter) -> Package:
    def other(recipe: Recipe) -> Package:
        return _package(_tested(recipe, cache, reporter), cache, reporter)

    return Package(
        name=one.name,
        version=one.version,
        key=one.sha256,
        unpack=lambda folder: unpack(fetch(one, cache, reporter), folder),
        other=other,
    )


def _tested(recipe: Recipe, cache: Cache, reporter: Reporter) -> Selected:
    """Return the sdist of the version that a recipe was tested with."""
    asked = [f"{recipe.name}=={recipe.tested}"]
    selected = resolved_apart(asked, {recipe.name: recipe}, cache, reporter)
    (sdist,) = (one for one in selected if one.name == recipe.name)
    return sdist


def _has_native_sources(sdist: Path) -> bool:
    try:
        if zipfile.is_zipfile(sdist):
            with zipfile.ZipFile(sdist) as archive:
                names = archive.namelist()
        else:
            with tarfile.open(sdist) as archive:
                names = archive.getnames()
    except (tarfile.TarError, zipfile.BadZipFile, EOFError, OSError) as error:
        raise ResolutionError(f"{sdist.name} is no sdist: {error}; write the lock anew") from error
    return any(name.endswith(NATIVE_SOURCES) for name in names)


def fetch(one: Selected, cache: Cache, reporter: Reporter, given_up: threading.Event | None = None) -> Path:
    """Return the file with the lock's hash, from the cache, the disk or the network."""

    def build(folder: Path) -> None:
        target = folder / one.filename
        if one.location.startswith(("http://", "https://")):
            with reporter.stage(f"Fetching {one.filename}"):
                _download(one, target, given_up or threading.Event())
        else:
            try:
                shutil.copyfile(one.location, target)
            except OSError as error:
                raise ResolutionError(
                    f"{one.filename}: {error.strerror}: {one.location}, which is where the lock says it is"
                ) from error
        with target.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != one.sha256:
            raise ResolutionError(
                f"{one.filename} is not what the lock describes, and was not installed: "
                f"its sha256 is {found}, and the lock says {one.sha256}. "
                "If the new file is right, write the lock anew"
            )

    if "/" in one.filename or "\\" in one.filename:
        raise ResolutionError(f"{one.filename!r} in the lock is no file name; write the lock anew")
    return cache.entry("downloads", one.sha256, build) / one.filename


def _download(one: Selected, target: Path, given_up: threading.Event) -> None:
    import httpx

    # Another host that it redirects to gets no credentials.
    login = (one.login.user, one.login.password) if one.login else None
    try:
        with (
            httpx.stream("GET", one.location, auth=login, follow_redirects=True, timeout=30) as response,
            target.open("wb") as file,
        ):
            response.raise_for_status()
            for chunk in response.iter_bytes(CHUNK):
                file.write(chunk)
                if given_up.is_set():
                    raise ResolutionError(f"{one.filename}: given up, because another file failed")
    except httpx.HTTPStatusError as error:
        status = error.response.status_code
        if status in REFUSED:
            how = "refuses the credentials that it was given" if one.login else "wants credentials"
            raise ResolutionError(
                f"{one.filename}: {one.location} {how} (status {status}). Check {PLACES}"
            ) from error
        raise ResolutionError(
            f"{one.filename}: status {status} from {one.location}; write the lock anew"
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise ResolutionError(
            f"{one.filename} can't be fetched from {one.location}: {error}. Check the network and try again; "
            "what is in the cache is kept"
        ) from error
