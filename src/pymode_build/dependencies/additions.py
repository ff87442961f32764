"""What people ask `pymode add` for: names, folders, files, git repositories."""

from __future__ import annotations

import os
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit, urlunsplit

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    canonicalize_name,
    parse_sdist_filename,
    parse_wheel_filename,
)

from pymode_build.dependencies.credentials import without_login
from pymode_build.dependencies.lock import read_lock
from pymode_build.errors import ConfigError
from pymode_build.project.pyproject import Addition
from pymode_build.toolchain.uv import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["parse_additions"]

ARCHIVES = (".whl", ".tar.gz", ".zip")


def parse_additions(texts: Iterable[str], root: Path, cache: Cache, reporter: Reporter) -> list[Addition]:
    """Return the dependencies that arguments of the command line name. Raises ConfigError.

    Only for a git repository whose package is not named is anything fetched. Relative paths are read from
    the current folder, and written from the project's.
    """
    members = _workspace_members(root)
    additions = [_addition(text, root, members, cache, reporter) for text in texts]
    names = [canonicalize_name(one.requirement.name) for one in additions]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise ConfigError(f"{twice} is named twice; write what it must be as one: '{twice}>=1,<2'")
    return additions


def _addition(
    text: str, root: Path, members: Mapping[str, Path], cache: Cache, reporter: Reporter
) -> Addition:
    name, at, place = (part.strip() for part in text.partition(" @ "))
    if not at:
        name, place = "", text.strip()
    if place.startswith("git+"):
        source = _git_source(place)
        return _from_source(name or _name_in_repository(place, root, cache, reporter), source)
    if place.startswith(("https://", "http://")):
        return _from_source(name or _name_of_file(urlsplit(place).path), {"url": place})
    if at or _is_path(place):
        return _from_path(name, place.removeprefix("file://"), root, members)
    try:
        requirement = Requirement(text)
    except InvalidRequirement as error:
        raise ConfigError(
            f"{text!r} is no package that could be added: {error}\n"
            'Name one like "flask", "flask>=3", "flask[async]", "./folder" or "git+https://…@tag"'
        ) from error
    workspace = canonicalize_name(requirement.name) in members
    return Addition(requirement=requirement, text=text, source={"workspace": True} if workspace else {})


def _from_source(name: str, source: Mapping[str, Any]) -> Addition:
    try:
        return Addition(requirement=Requirement(name), source=source)
    except InvalidRequirement as error:
        raise ConfigError(f"{name!r} is no name of a package: {error}") from error


def _is_path(text: str) -> bool:
    """Tell whether an argument is a path: `flask` is a name even beside a folder that is called so."""
    return text.startswith((".", "/", "~")) or "/" in text or text.endswith(ARCHIVES)


def _from_path(name: str, text: str, root: Path, members: Mapping[str, Path]) -> Addition:
    path = Path(text).expanduser().resolve()
    if path.is_dir():
        name = name or _name_in_folder(path)
        if path in members.values():
            return _from_source(name, {"workspace": True})
        return _from_source(name, {"path": _relative(path, root), "editable": True})
    if path.is_file():
        return _from_source(name or _name_of_file(path.name), {"path": _relative(path, root)})
    raise ConfigError(f"{text}: there is no such file or folder")


def _relative(path: Path, root: Path) -> str:
    return Path(os.path.relpath(path, root.resolve())).as_posix()


def _name_in_folder(folder: Path) -> str:
    project = _tables(folder).get("project")
    name = project.get("name") if isinstance(project, dict) else None
    if not isinstance(name, str):
        raise ConfigError(
            f"{folder} has no pyproject.toml with a project.name; say it: pymode add 'NAME @ {folder}'"
        )
    return name


def _name_of_file(path: str) -> str:
    filename = path.rpartition("/")[2]
    try:
        if filename.endswith(".whl"):
            return parse_wheel_filename(filename)[0]
        return parse_sdist_filename(filename)[0]
    except (InvalidWheelFilename, InvalidSdistFilename) as error:
        raise ConfigError(f"{error}; name a wheel or an sdist, or say the name: 'NAME @ {path}'") from error


def _git_source(text: str) -> dict[str, str]:
    """Return a `git+` URL as [tool.uv.sources] has it."""
    parts = urlsplit(text.removeprefix("git+"))
    path, _, revision = parts.path.partition("@")
    source = {"git": urlunsplit((parts.scheme, parts.netloc, path, "", ""))}
    if revision:
        source["rev"] = revision
    if below := parse_qs(parts.fragment).get("subdirectory"):
        source["subdirectory"] = below[0]
    return source


def _name_in_repository(text: str, root: Path, cache: Cache, reporter: Reporter) -> str:
    """Have the resolver find out what a repository's package is called."""
    if egg := parse_qs(urlsplit(text).fragment).get("egg"):
        return egg[0]
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        asked, output = Path(scratch, "requirements.in"), Path(scratch, "pylock.toml")
        asked.write_text(f"{text}\n", encoding="utf-8")
        resolve(asked, output, cwd=root, cache=cache, reporter=reporter)
        url = without_login(_git_source(text)["git"])
        packages = read_lock(output, "the resolution").packages
    names = [package.name for package in packages if package.vcs and package.vcs.url == url]
    if not names:
        raise ConfigError(f"{text}: which package it has can't be told; say it: pymode add 'NAME @ {text}'")
    return names[0]


def _workspace_members(root: Path) -> dict[str, Path]:
    """Return the folders of the uv workspace around a project, by the names of their packages."""
    for folder in (root.resolve(), *root.resolve().parents):
        workspace = _tables(folder).get("tool", {}).get("uv", {}).get("workspace")
        if workspace is None:
            continue
        excluded = {path for pattern in workspace.get("exclude", ()) for path in folder.glob(pattern)}
        found = {path for pattern in workspace.get("members", ()) for path in folder.glob(pattern)} - excluded
        projects = {path: _tables(path).get("project", {}).get("name") for path in sorted(found)}
        return {canonicalize_name(name): path for path, name in projects.items() if isinstance(name, str)}
    return {}


def _tables(folder: Path) -> dict[str, Any]:
    try:
        return tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
