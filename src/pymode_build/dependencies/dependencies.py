"""A change of a project's dependencies: pyproject.toml, pylock.toml and the environment, or none of them."""

from __future__ import annotations

import os
import shutil
import tempfile
import tomllib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import filelock

from pymode_build.cache import Cache, digest, writing
from pymode_build.dependencies.environment import project_environment
from pymode_build.dependencies.install import fetch, install
from pymode_build.dependencies.lock import is_current, lock_inputs, read_lock, select, with_logins
from pymode_build.errors import ResolutionError
from pymode_build.extensions.recipe import project_recipes, recipe_for
from pymode_build.project.config import parse_config
from pymode_build.project.pyproject import bounded, read_pyproject
from pymode_build.toolchain.uv import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from packaging.pylock import Pylock

    from pymode_build.reporter import Reporter

__all__ = ["Change", "change_dependencies"]

LOCK = "pylock.toml"
NEW_LOCK = "pylock.new.toml"
"""Where a lock is written first: in the project, for its paths are relative, by a name of PEP 751's form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was done: the lock's versions before and after, by name, and uv's lines about the environment."""

    before: Mapping[str, str]
    after: Mapping[str, str]
    environment: Path | None = None
    installed: Sequence[str] = ()


def change_dependencies(
    root: Path,
    *,
    edit: Callable[[str], str] = lambda text: text,
    named: Sequence[str] = (),
    upgrade: bool = False,
    locked: bool = False,
    lock_only: bool = False,
    cache: Cache,
    reporter: Reporter,
) -> Change:
    """Edit pyproject.toml, lock what it then says, install that. What fails leaves all three as they were.

    A lock that is up to date is kept, unless `upgrade`. With `locked`, one that is not is an error. `named`
    dependencies that say no version get a lower bound. Raises PyModeError.
    """
    read_pyproject(root)
    root = root.resolve()  # what is not absolute has no URL
    with _alone(root, cache), writing(root, "work on a copy"), _restored(root / "pyproject.toml"):
        text = edit(read_pyproject(root))
        old = _old_lock(root, reporter)
        if old and not upgrade and is_current(old, root / LOCK, tomllib.loads(text)):
            return _install(root, text, old, old, root / LOCK, lock_only, cache, reporter)
        if locked:
            raise ResolutionError(
                f"{root / LOCK} is not up to date with pyproject.toml: run `pymode install`, and commit both"
            )
        _write(root / "pyproject.toml", text)
        with _new_lock(root, keep=old is not None) as path:
            resolve(root / "pyproject.toml", path, cwd=root, upgrade=upgrade, cache=cache, reporter=reporter)
            lock = read_lock(path, LOCK)
            text = bounded(text, named, _versions(lock))
            _write(root / "pyproject.toml", text)
            change = _install(root, text, old, lock, path, lock_only, cache, reporter)
            inputs = lock_inputs(tomllib.loads(text))
            path.write_text(f'{path.read_text("utf-8")}\n[tool.pymode]\ninputs = "{inputs}"\n', "utf-8")
            path.replace(root / LOCK)
        return change


def _install(
    root: Path,
    text: str,
    old: Pylock | None,
    lock: Pylock,
    path: Path,
    lock_only: bool,
    cache: Cache,
    reporter: Reporter,
) -> Change:
    """Fetch what the worker needs, which refuses files that are not the lock's, then fill the environment."""
    tables = tomllib.loads(text)
    _fetch_for_worker(root, tables, lock, path, cache, reporter)
    before, after = _versions(old) if old else {}, _versions(lock)
    if lock_only:
        return Change(before=before, after=after)
    with project_environment(root, cache, reporter) as environment:
        installed = environment.install(root, tables, lock, cache, reporter)
        installed += environment.uninstall(before.keys() - after.keys(), tables, cache)
    return Change(before=before, after=after, environment=environment.folder, installed=installed)


def _fetch_for_worker(
    root: Path, tables: Mapping[str, Any], lock: Pylock, path: Path, cache: Cache, reporter: Reporter
) -> None:
    """Fetch what the lock has for the worker; what a recipe compiles is left to the build, and said."""
    chosen = parse_config(tables).recipes
    recipes = project_recipes(root / chosen.folder if chosen.folder else None, chosen.link)
    others = []
    for one in with_logins(select(lock, path, LOCK, recipes), root):
        if one.kind == "sdist" and recipe_for(one.name, one.version, recipes):
            fetch(one, cache, reporter)
            reporter.info(
                f"{one.name} {one.version}: has compiled code, and a recipe that builds it for the worker"
            )
        else:
            others.append(one)
    install(others, recipes, cache, reporter)


def _versions(lock: Pylock) -> dict[str, str]:
    """Return the lock's versions by name; those of folders are not known."""
    return {package.name: str(package.version or "") for package in lock.packages}


def _old_lock(root: Path, reporter: Reporter) -> Pylock | None:
    if not (root / LOCK).is_file():
        return None
    try:
        return read_lock(root / LOCK, LOCK)
    except ResolutionError as error:
        reporter.warn(str(error))
        return None


@contextmanager
def _alone(root: Path, cache: Cache) -> Iterator[None]:
    """Let one process at a time change a project."""
    locks = cache.root / "projects"
    with writing(locks), filelock.FileLock(locks / f"{digest(str(root.resolve()))}.lock"):
        yield


@contextmanager
def _restored(path: Path) -> Iterator[None]:
    """Put a file back as it was if the block fails."""
    before = path.read_text("utf-8")
    try:
        yield
    except BaseException:
        _write(path, before)
        raise


@contextmanager
def _new_lock(root: Path, *, keep: bool) -> Iterator[Path]:
    """Give a place for a new lock; with `keep` it holds the old one, for the resolver to keep versions."""
    path = root / NEW_LOCK
    path.unlink(missing_ok=True)
    try:
        if keep:
            shutil.copyfile(root / LOCK, path)
        yield path
    finally:
        path.unlink(missing_ok=True)


def _write(path: Path, text: str) -> None:
    """Replace a file's text at once, so that nobody ever reads half of it."""
    if path.read_text("utf-8") == text:
        return
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        shutil.copymode(path, name)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
