"""Versions that packages take from the tags of their git repository, which what is packed of them is not."""

from __future__ import annotations

import subprocess
import tomllib
from typing import TYPE_CHECKING, Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name, parse_sdist_filename

from pymode_build.dependencies.pure import build_sdist

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.dependencies.lock import Selected

__all__ = ["position", "tree_version"]

READERS = frozenset({"setuptools-scm", "hatch-vcs"})
"""What reads tags for a build backend; `SETUPTOOLS_SCM_PRETEND_VERSION` tells both (backend.py)."""


def tree_version(one: Selected, tree: Path, scratch: Path, cache: Cache) -> str:
    """Return the version of a package in a folder or a checkout; 0 if only its build will know.

    Raises ResolutionError if its backend fails to tell.
    """
    table = _pyproject(tree)
    if "version" in table.get("project", {}):
        return str(table["project"]["version"])
    if one.version != "0":
        return one.version
    if not _reads_tags(table):
        return "0"
    return str(parse_sdist_filename(build_sdist(one, tree, scratch, cache).name)[1])


def position(tree: Path) -> str:
    """Return where a folder stands in its history, if its version comes from tags: after which, how far."""
    if not _reads_tags(_pyproject(tree)):
        return ""
    command = ["git", "-C", str(tree), "describe", "--always", "--long", "--tags", "--dirty"]
    try:
        described = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:  # no git: the backend says what it thinks of that
        return ""
    return described.stdout.strip()


def _reads_tags(table: dict[str, Any]) -> bool:
    for text in table.get("build-system", {}).get("requires", []):
        try:
            if canonicalize_name(Requirement(text).name) in READERS:
                return True
        except InvalidRequirement:  # the backend's front end says so
            continue
    return False


def _pyproject(tree: Path) -> dict[str, Any]:
    path = tree / "pyproject.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
