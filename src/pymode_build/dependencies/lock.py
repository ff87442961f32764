"""The lock: which version of which package, from where, with which hash (pylock.toml, PEP 751)."""

from __future__ import annotations

import hashlib
import json
import tempfile
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename

from pymode_build.cache import Cache, digest
from pymode_build.dependencies.credentials import Login, read_credentials, without_login
from pymode_build.errors import ResolutionError
from pymode_build.extensions.recipe import recipe_for
from pymode_build.target import ENVIRONMENT, PYTHON_VERSION, TAGS
from pymode_build.toolchain.uv import INDEX_SETTINGS, OWN, index_environment, resolve

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from packaging.pylock import (
        Package,
        PackageArchive,
        PackageDirectory,
        PackageSdist,
        PackageVcs,
        PackageWheel,
        Pylock,
    )

    from pymode_build.extensions.recipe import Recipe
    from pymode_build.project.project import Project
    from pymode_build.reporter import Reporter

__all__ = [
    "PACKED",
    "Selected",
    "is_current",
    "lock_inputs",
    "locked_packages",
    "read_lock",
    "resolved",
    "resolved_apart",
    "select",
    "with_logins",
]

WRITE_LOCK = "`pymode install` writes it anew"

PACKED = "pymode-packages"
"""The folder of an sdist with what its lock takes from folders that are not in it: wheels and sdists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """What of a package goes into the bundle.

    | kind | location | sha256 |
    |---|---|---|
    | wheel, sdist | a URL or an absolute path | the file's |
    | directory | an absolute path | empty |
    | git | a URL, `@` and a commit, perhaps `#subdirectory=` and a path | empty |
    """

    name: str
    version: str
    kind: Literal["wheel", "sdist", "directory", "git"]
    filename: str
    location: str
    sha256: str
    login: Login | None = field(default=None, repr=False)


def locked_packages(
    project: Project, recipes: Mapping[str, Recipe], cache: Cache, reporter: Reporter
) -> list[Selected]:
    """Return what the project depends on, for the target, sorted by name. Raises ResolutionError."""
    requirements = [text for text in project.dependencies if _applies(text)]
    if project.lock is not None:
        lock = read_lock(project.lock, "pylock.toml")
        selected = select(lock, project.lock, "pylock.toml", recipes)
        _check_covers(requirements, selected)
        if _inputs(lock) not in (None, lock_inputs(_pyproject(project.root))):
            raise ResolutionError(
                f"pylock.toml was written for other dependencies than pyproject.toml has now; {WRITE_LOCK}"
            )
        return with_logins(selected, project.root)
    if not requirements:
        return []
    reporter.warn(
        "there is no pylock.toml: the dependencies are resolved anew on every machine. "
        "`pymode install` writes one"
    )
    return resolved(project.root, requirements, recipes, cache, reporter)


def resolved_apart(
    requirements: Sequence[str], recipes: Mapping[str, Recipe], cache: Cache, reporter: Reporter
) -> list[Selected]:
    """Return what requirements of no project come to."""
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        (Path(scratch) / "pyproject.toml").touch()
        return resolved(Path(scratch), requirements, recipes, cache, reporter)


def resolved(
    root: Path, requirements: Sequence[str], recipes: Mapping[str, Recipe], cache: Cache, reporter: Reporter
) -> list[Selected]:
    """Return what requirements come to, with the index settings of a project's folder."""
    path = _resolved(root, requirements, cache, reporter)
    selected = select(read_lock(path, "the resolution"), path, "the resolution", recipes)
    return with_logins(selected, root)


def with_logins(selected: Sequence[Selected], root: Path) -> list[Selected]:
    """Return what was selected with the credentials to fetch it, those of a project's folder."""
    if not any("://" in one.location for one in selected):
        return list(selected)
    credentials = read_credentials(root)
    return [
        replace(one, location=without_login(one.location), login=credentials.of(one.location))
        for one in selected
    ]


def read_lock(path: Path, source: str) -> Pylock:
    """Read a lock file; `source` is what errors call it. Raises ResolutionError."""
    from packaging.pylock import Pylock, PylockValidationError

    try:
        return Pylock.from_dict(tomllib.loads(path.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, PylockValidationError) as error:
        raise ResolutionError(f"{source} is no valid lock: {error}; {WRITE_LOCK}") from error


def lock_inputs(pyproject: Mapping[str, Any]) -> str:
    """Return what a lock is written for, as its [tool.pymode] keeps it: any change makes it out of date."""
    requirements = pyproject.get("project", {}).get("dependencies", [])
    settings = json.dumps(pyproject.get("tool", {}).get("uv", {}), sort_keys=True, default=str)
    return digest("1", PYTHON_VERSION, *sorted(requirements), "", settings)


def is_current(lock: Pylock, path: Path, pyproject: Mapping[str, Any]) -> bool:
    """Tell whether the lock at `path` was written for what pyproject.toml says."""
    inputs = _inputs(lock)
    if inputs is not None:
        return inputs == lock_inputs(pyproject)
    # Another tool's lock does not say what it was written for.
    requirements = pyproject.get("project", {}).get("dependencies", [])
    try:
        _check_covers([text for text in requirements if _applies(text)], select(lock, path, path.name, {}))
    except ResolutionError:
        return False
    return True


def _inputs(lock: Pylock) -> str | None:
    inputs = (lock.tool or {}).get("pymode", {}).get("inputs")
    return inputs if isinstance(inputs, str) else None


def _applies(text: str) -> bool:
    try:
        requirement = Requirement(text)
    except InvalidRequirement as error:
        raise ResolutionError(f"pyproject.toml: project.dependencies has {text!r}: {error}") from error
    if canonicalize_name(requirement.name) in OWN:
        return False
    return requirement.marker is None or requirement.marker.evaluate(dict(ENVIRONMENT))


def _resolved(root: Path, requirements: Sequence[str], cache: Cache, reporter: Reporter) -> Path:
    """Return a lock in the cache, kept until the question changes."""
    environment = index_environment()
    settings = [f"{name}={environment[name]}" for name in INDEX_SETTINGS if name in environment]
    table = _pyproject(root).get("tool", {}).get("uv", {})
    # Only there are sources looked for, and paths among them are the project's.
    asked = root / "pyproject.toml" if "sources" in table else None
    key = digest("1", PYTHON_VERSION, *sorted(requirements), "", *settings, "", repr(table), str(asked))

    def build(folder: Path) -> None:
        listed = folder / "requirements.in"
        listed.write_text("".join(f"{line}\n" for line in sorted(requirements)))
        resolve(asked or listed, folder / "pylock.toml", cwd=root, cache=cache, reporter=reporter)

    return cache.entry("locks", key, build) / "pylock.toml"


def _pyproject(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))


def select(lock: Pylock, path: Path, source: str, recipes: Mapping[str, Recipe]) -> list[Selected]:
    """Return what the lock at `path` has for the target, sorted by name. Raises ResolutionError."""
    from packaging.pylock import PylockSelectError

    try:
        chosen = list(lock.select(environment=dict(ENVIRONMENT), tags=TAGS))  # type: ignore[arg-type]
    except PylockSelectError as error:
        compiled = [package for package in lock.packages if _only_compiled(package)]
        raise ResolutionError(
            _needs_recipes(compiled) if compiled else f"{source}: {error}; {WRITE_LOCK}"
        ) from error
    selected = [
        # A pure wheel is what is left of such a package where there is no compiler.
        _selected(package, package.sdist if package.sdist and _has_recipe(package, recipes) else file, path)
        for package, file in chosen
        if package.name not in OWN
    ]
    return sorted(selected, key=lambda one: one.name)


def _has_recipe(package: Package, recipes: Mapping[str, Recipe]) -> bool:
    return recipe_for(package.name, str(package.version or "0"), recipes) is not None


def _only_compiled(package: Package) -> bool:
    """Tell whether the target needs a package that comes only as wheels, none of them for the target."""
    if package.marker and not package.marker.evaluate(dict(ENVIRONMENT), context="lock_file"):
        return False
    if not package.wheels or package.sdist or package.archive or package.directory or package.vcs:
        return False
    return not any(parse_wheel_filename(wheel.filename)[3].intersection(TAGS) for wheel in package.wheels)


def _needs_recipes(packages: Sequence[Package]) -> str:
    names = ", ".join(f"{package.name} {package.version or ''}".strip() for package in packages)
    has = "has" if len(packages) == 1 else "have"
    return (
        f"{names} {has} compiled code, no wheel that runs on the worker, and no sdist that one could be "
        "built from. Take a package in pure Python in its place, or drop the dependency that brings it"
    )


def _selected(
    package: Package,
    file: PackageVcs | PackageDirectory | PackageArchive | PackageWheel | PackageSdist,
    lock: Path,
) -> Selected:
    from packaging.pylock import PackageArchive, PackageDirectory, PackageVcs

    version = str(package.version or "0")
    if isinstance(file, PackageVcs):
        return _from_git(package.name, version, file)
    if isinstance(file, PackageDirectory):
        return _from_directory(package.name, version, file, lock)
    if isinstance(file, PackageArchive):
        filename = unquote(urlsplit(file.url or file.path or "").path).rpartition("/")[2]
    else:
        filename = unquote(file.filename)
    sha256 = file.hashes.get("sha256")
    if sha256 is None:
        raise ResolutionError(f"{package.name} {version} has no sha256 in the lock; {WRITE_LOCK}")
    return Selected(
        name=package.name,
        version=version,
        kind="wheel" if filename.endswith(".whl") else "sdist",
        filename=filename,
        location=_location(file.path, file.url, lock),
        sha256=sha256,
    )


def _from_git(name: str, version: str, file: PackageVcs) -> Selected:
    if file.type != "git" or not file.url:
        raise ResolutionError(f"{name} comes from {file.type}, and of version control PyMode knows git only")
    subdirectory = f"#subdirectory={file.subdirectory}" if file.subdirectory else ""
    location = f"{file.url}@{file.commit_id}{subdirectory}"
    return Selected(name=name, version=version, kind="git", filename="", location=location, sha256="")


def _from_directory(name: str, version: str, file: PackageDirectory, lock: Path) -> Selected:
    for packed in sorted((lock.parent / PACKED).glob("*")):
        wheel = packed.suffix == ".whl"
        parse = parse_wheel_filename if wheel else parse_sdist_filename
        if parse(packed.name)[0] != canonicalize_name(name):
            continue
        with packed.open("rb") as content:
            sha256 = hashlib.file_digest(content, "sha256").hexdigest()
        return Selected(
            name=name,
            version=str(parse(packed.name)[1]),
            kind="wheel" if wheel else "sdist",
            filename=packed.name,
            location=str(packed),
            sha256=sha256,
        )
    folder = (lock.parent / file.path / (file.subdirectory or "")).resolve()
    return Selected(
        name=name, version=version, kind="directory", filename="", location=str(folder), sha256=""
    )


def _location(path: str | None, url: str | None, lock: Path) -> str:
    if path is not None:
        return str((lock.parent / path).resolve())
    absolute = urljoin(lock.parent.as_uri() + "/", url or "")
    parts = urlsplit(absolute)
    return url2pathname(parts.path) if parts.scheme == "file" else absolute


def _check_covers(requirements: Sequence[str], selected: Sequence[Selected]) -> None:
    """Refuse a lock that is older than the dependencies it should hold."""
    found = {one.name: one for one in selected}
    for text in requirements:
        requirement = Requirement(text)
        one = found.get(canonicalize_name(requirement.name))
        if one is None:
            said = f"project.dependencies has {text!r}, and pylock.toml does not"
        # What version a folder has, its build says and no lock.
        elif one.kind != "directory" and not requirement.specifier.contains(one.version, prereleases=True):
            said = f"project.dependencies has {text!r}, and pylock.toml has version {one.version}"
        else:
            continue
        raise ResolutionError(f"{said}; {WRITE_LOCK}")
