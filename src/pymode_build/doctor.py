"""The doctor: what PyMode needs of a machine and a project, and whether it is there."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pymode_build
from pymode_build.errors import PyModeError
from pymode_build.target import PYTHON_FULL_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pymode_build.cache import Cache

__all__ = ["Check", "examine"]

ROOM = 3 << 30
"""Bytes of disk that a first build and its tools take, with some to spare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One finding; `advice` says what to do where it is not "ok"."""

    state: Literal["ok", "note", "bad"]
    what: str
    found: str
    advice: str = ""


def examine(folder: Path, cache: Cache, port: int) -> Iterator[Check]:
    """Look at everything; a part that fails is a finding, and the others are looked at all the same."""
    yield _machine()
    yield _runtime()
    yield _cache(cache)
    yield _interpreter(cache)
    yield _node(cache)
    yield _port(port)
    yield from _project(folder)


def _machine() -> Check:
    found = f"Python {platform.python_version()} on {sys.platform}, {platform.machine()}"
    if sys.platform == "win32":
        return Check(state="bad", what="machine", found=found, advice="use Linux, macOS or WSL")
    return Check(state="ok", what="machine", found=found)


def _runtime() -> Check:
    ours = pymode_build.__version__
    try:
        found = version("pymode-runtime")
    except PackageNotFoundError:
        found = "missing"
    both = f"pymode-build {ours}, pymode-runtime {found}"
    if found == ours:
        return Check(state="ok", what="packages", found=both)
    return Check(
        state="bad", what="packages", found=both, advice=f"python -m pip install pymode-runtime=={ours}"
    )


def _cache(cache: Cache) -> Check:
    place = cache.root
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    found = f"{cache.root}, {free / 2**30:.0f} GiB free"
    if not os.access(place, os.W_OK):
        return Check(
            state="bad", what="cache", found=f"{found}, not writable", advice="name another with PYMODE_CACHE"
        )
    if free < ROOM:
        advice = "make room, run `pymode cache prune`, or name another folder with PYMODE_CACHE"
        return Check(state="bad", what="cache", found=found, advice=advice)
    return Check(state="ok", what="cache", found=found)


def _interpreter(cache: Cache) -> Check:
    wanted = f"CPython {PYTHON_FULL_VERSION} for wasm32-wasi"
    if cache.path("sysroot", "").is_dir() and any(cache.path("sysroot", "").iterdir()):
        return Check(state="ok", what="interpreter", found=f"{wanted} has been compiled here")
    return Check(
        state="note",
        what="interpreter",
        found=f"{wanted} has not been compiled yet",
        advice="the first build does it, in two to five minutes; CI should keep the cache folder",
    )


def _node(cache: Cache) -> Check:
    kinds = {"tools": "Node", "node-packages": "miniflare and wrangler"}
    missing = [what for kind, what in kinds.items() if not any(cache.path(kind, "").glob("*"))]
    if not missing:
        return Check(state="ok", what="Node", found="Node, miniflare and wrangler are in the cache")
    return Check(
        state="note",
        what="Node",
        found=f"{' and '.join(missing)} not in the cache yet",
        advice="preview, dev and deploy install them on first use, from PyPI and npm",
    )


def _port(port: int) -> Check:
    from pymode_build.serve.port import require_free

    try:
        require_free("127.0.0.1", port)
    except PyModeError as error:
        return Check(
            state="note", what="port", found=str(error).splitlines()[0], advice="--port takes another"
        )
    return Check(state="ok", what="port", found=f"{port} is free")


def _project(folder: Path) -> Iterator[Check]:
    from pymode_build.project.project import load_project

    if not (folder / "pyproject.toml").is_file():
        advice = "`pymode init NAME` makes a project" if folder == Path() else "name the folder of a project"
        yield Check(
            state="note", what="project", found=f"{folder.resolve()} has no pyproject.toml", advice=advice
        )
        return
    try:
        project = load_project(folder)
    except PyModeError as error:
        yield Check(state="bad", what="project", found=str(error), advice="correct pyproject.toml")
        return
    yield Check(state="ok", what="project", found=f"{project.name} {project.version}, entry {project.entry}")
    if project.lock is not None:
        yield Check(state="ok", what="lock", found=project.lock.name)
    elif project.dependencies:
        yield Check(
            state="note",
            what="lock",
            found="there is no pylock.toml: versions are resolved at every build",
            advice="`pymode install` writes one",
        )
