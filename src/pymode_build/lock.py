"""The lock: which version of which package, from where, with which hash (pylock.toml, PEP 751)."""

from __future__ import annotations

import os
import sys
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from pymode_build.cache import Cache, digest
from pymode_build.errors import ResolutionError
from pymode_build.target import ENVIRONMENT, PYTHON_VERSION, TAGS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from packaging.pylock import (
        Package,
        PackageArchive,
        PackageDirectory,
        PackageSdist,
        PackageVcs,
        PackageWheel,
    )

    from pymode_build.project import Project
    from pymode_build.reporter import Reporter

__all__ = ["Selected", "index_environment", "locked_packages", "unreachable", "uv_options"]

# Ours: the runtime comes from the build's own environment, so that it always fits the host modules.
OWN = frozenset({"pymode-build", "pymode-runtime"})

WRITE_LOCK = f"uv pip compile --universal --python-version {PYTHON_VERSION} pyproject.toml -o pylock.toml"

# What pip's settings are called in uv, which reads none of pip's.
PIP_TO_UV = {
    "PIP_FIND_LINKS": "UV_FIND_LINKS",
    "PIP_INDEX_URL": "UV_DEFAULT_INDEX",
    "PIP_EXTRA_INDEX_URL": "UV_EXTRA_INDEX_URL",
}
INDEX_SETTINGS = ("UV_INDEX", "UV_INDEX_URL", "PIP_NO_INDEX", *PIP_TO_UV.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """One file of the lock that goes into the bundle; `location` is a URL or an absolute path."""

    name: str
    version: str
    kind: Literal["wheel", "sdist"]
    filename: str
    location: str
    sha256: str


def locked_packages(project: Project, cache: Cache, reporter: Reporter) -> list[Selected]:
    """Return what the project depends on, for the target, sorted by name. Raises ResolutionError."""
    requirements = [text for text in project.dependencies if _applies(text)]
    if project.lock is not None:
        selected = _select(project.lock, "pylock.toml")
        _check_covers(requirements, selected)
        return selected
    if not requirements:
        return []
    reporter.warn(
        "there is no pylock.toml: the dependencies are resolved anew on every machine. "
        f"This writes one: {WRITE_LOCK}"
    )
    return _select(_resolve(project.root, requirements, cache, reporter), "the resolution")


def _applies(text: str) -> bool:
    try:
        requirement = Requirement(text)
    except InvalidRequirement as error:
        raise ResolutionError(f"pyproject.toml: project.dependencies has {text!r}: {error}") from error
    if canonicalize_name(requirement.name) in OWN:
        return False
    return requirement.marker is None or requirement.marker.evaluate(dict(ENVIRONMENT))


def index_environment(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment for uv, in which pip's index settings count where uv's are not set."""
    environment = dict(os.environ if environ is None else environ)
    for theirs, ours in PIP_TO_UV.items():
        if theirs in environment and ours not in environment:
            separator = "," if ours == "UV_FIND_LINKS" else " "
            environment[ours] = separator.join(environment[theirs].split())
    return environment


def uv_options() -> list[str]:
    """Return the options of every call of uv: this Python, and pip's setting that has no variable in uv."""
    # Without these uv would fetch a Python of its own.
    options = ["--python", sys.executable, "--no-python-downloads"]
    unset = ("", "0", "false", "no", "off", "n", "f")
    return options if os.environ.get("PIP_NO_INDEX", "").lower() in unset else [*options, "--no-index"]


def _resolve(root: Path, requirements: Sequence[str], cache: Cache, reporter: Reporter) -> Path:
    """Resolve for every platform with uv, which knows none called WASI; kept until the question changes."""
    import uv

    from pymode_build.process import run

    environment = index_environment()
    settings = [f"{name}={environment[name]}" for name in INDEX_SETTINGS if name in environment]
    table = _uv_settings(root)
    key = digest("1", PYTHON_VERSION, *sorted(requirements), "", *settings, "", repr(table))

    def build(folder: Path) -> None:
        asked = folder / "requirements.in"
        asked.write_text("".join(f"{line}\n" for line in sorted(requirements)))
        log = cache.root / "logs" / f"resolve-{key}.log"
        log.unlink(missing_ok=True)
        command: list[str | Path] = [
            uv.find_uv_bin(), "pip", "compile", "--universal", "--python-version", PYTHON_VERSION,
            "--quiet", "--no-header", "--no-annotate", "--format", "pylock.toml",
            *uv_options(), "--output-file", folder / "pylock.toml", asked,
        ]  # fmt: skip
        try:
            with reporter.stage("Resolving the dependencies"):
                # In the project's folder, for the indexes that its [tool.uv] may name.
                run(
                    command,
                    cwd=root,
                    env=environment,
                    log=log,
                    what="resolve the dependencies",
                    error=ResolutionError,
                )
        except ResolutionError as failure:
            raise ResolutionError(_explain(requirements, log, failure)) from failure

    return cache.entry("locks", key, build) / "pylock.toml"


def _uv_settings(root: Path) -> object:
    tool = tomllib.loads((root / "pyproject.toml").read_text("utf-8")).get("tool", {})
    return tool.get("uv") if isinstance(tool, dict) else None


def unreachable(said: str) -> bool:
    """Tell whether uv failed because it could not reach an index: its exit status does not."""
    return any(words in said.lower() for words in ("failed to fetch", "network was disabled"))


def _explain(requirements: Sequence[str], log: Path, failure: ResolutionError) -> str:
    """The resolver's own words, then what to do."""
    lines = log.read_text("utf-8", "replace").splitlines() if log.is_file() else [str(failure)]
    said = "\n".join(line for line in lines if not line.startswith("$"))
    if unreachable(said):
        advice = (
            "The package index can't be reached. Check the network and the index settings (UV_INDEX_URL, "
            "UV_FIND_LINKS, PIP_INDEX_URL, PIP_FIND_LINKS), or build with a pylock.toml and a filled cache"
        )
    else:
        advice = "Change project.dependencies in pyproject.toml so that they fit together"
    asked = ", ".join(sorted(requirements))
    return f"the dependencies could not be resolved: {asked}\n\n{said.strip()}\n\n{advice}"


def _select(path: Path, source: str) -> list[Selected]:
    from packaging.pylock import Pylock, PylockSelectError, PylockValidationError

    try:
        lock = Pylock.from_dict(tomllib.loads(path.read_text("utf-8")))
        chosen = list(lock.select(environment=dict(ENVIRONMENT), tags=TAGS))  # type: ignore[arg-type]
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, PylockValidationError) as error:
        raise ResolutionError(f"{source} is no valid lock: {error}; write it anew") from error
    except PylockSelectError as error:
        compiled = [package for package in lock.packages if _only_compiled(package)]
        raise ResolutionError(_needs_recipes(compiled) if compiled else f"{source}: {error}") from error
    selected = [_selected(package, file, path) for package, file in chosen if package.name not in OWN]
    return sorted(selected, key=lambda one: one.name)


def _only_compiled(package: Package) -> bool:
    """Tell whether the target needs a package that comes only as wheels, none of them for the target."""
    if package.marker and not package.marker.evaluate(dict(ENVIRONMENT), context="lock_file"):
        return False
    if not package.wheels or package.sdist or package.archive or package.directory or package.vcs:
        return False
    return not any(parse_wheel_filename(wheel.filename)[3].intersection(TAGS) for wheel in package.wheels)


def _needs_recipes(packages: Sequence[Package]) -> str:
    names = ", ".join(f"{package.name} {package.version or ''}".strip() for package in packages)
    needs = "needs a recipe: it has" if len(packages) == 1 else "need recipes: they have"
    return (
        f"{names} {needs} compiled code, and no wheel that runs on the worker. A recipe says how to compile "
        "it, and there is none yet. Take a package in pure Python in its place, or drop the dependency "
        "that brings it"
    )


def _selected(
    package: Package,
    file: PackageVcs | PackageDirectory | PackageArchive | PackageWheel | PackageSdist,
    lock: Path,
) -> Selected:
    from packaging.pylock import PackageSdist, PackageWheel

    version = str(package.version or "0")
    if not isinstance(file, (PackageWheel, PackageSdist)):
        source = type(file).__name__.removeprefix("Package").lower()
        raise ResolutionError(
            f"{package.name} comes from {source}, which PyMode does not install from; "
            "build a wheel of it and name its folder with UV_FIND_LINKS"
        )
    sha256 = file.hashes.get("sha256")
    if sha256 is None:
        raise ResolutionError(f"{package.name} {version} has no sha256 in the lock; write it anew")
    return Selected(
        name=package.name,
        version=version,
        kind="wheel" if isinstance(file, PackageWheel) else "sdist",
        filename=unquote(file.filename),
        location=_location(file.path, file.url, lock),
        sha256=sha256,
    )


def _location(path: str | None, url: str | None, lock: Path) -> str:
    if path is not None:
        return str((lock.parent / path).resolve())
    absolute = urljoin(lock.parent.as_uri() + "/", url or "")
    parts = urlsplit(absolute)
    return url2pathname(parts.path) if parts.scheme == "file" else absolute


def _check_covers(requirements: Sequence[str], selected: Sequence[Selected]) -> None:
    """Refuse a lock that is older than the dependencies it should hold."""
    versions = {one.name: one.version for one in selected}
    for text in requirements:
        requirement = Requirement(text)
        version = versions.get(canonicalize_name(requirement.name))
        if version is None:
            said = f"project.dependencies has {text!r}, and pylock.toml does not"
        elif not requirement.specifier.contains(version, prereleases=True):
            said = f"project.dependencies has {text!r}, and pylock.toml has version {version}"
        else:
            continue
        raise ResolutionError(f"{said}; write it anew: {WRITE_LOCK}")
