"""The content-addressed cache: every folder in it is finished, or it is not there."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import filelock
import platformdirs

from pymode_build.errors import ToolchainError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Cache", "Usage", "digest", "folder_size", "writing"]

UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM}


@contextmanager
def writing(folder: Path, otherwise: str = "name another folder with PYMODE_CACHE") -> Iterator[None]:
    """Write to a folder, made if need be; a full or read-only disk is an error that names it."""
    made = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = True
        yield
    except OSError as problem:
        if made and problem.errno not in UNWRITABLE:
            raise
        raise ToolchainError(
            f"cannot write to {folder}: {problem.strerror}. Make room or grant access there, or {otherwise}; "
            "then run the command again."
        ) from problem


def digest(*parts: str | bytes | Path) -> str:
    """Hash strings, bytes, files and whole folders (names and contents) to 32 hex digits."""
    total = hashlib.sha256()
    for part in parts:
        for piece in _pieces(part):
            total.update(hashlib.sha256(piece).digest())
    return total.hexdigest()[:32]


def _pieces(part: str | bytes | Path) -> list[bytes]:
    if isinstance(part, str):
        return [part.encode()]
    if isinstance(part, bytes):
        return [part]
    if part.is_file():
        return [part.read_bytes()]
    files = sorted(path for path in part.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return [
        piece for path in files for piece in (path.relative_to(part).as_posix().encode(), path.read_bytes())
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What one kind of entries takes, in bytes."""

    kind: str
    entries: int
    size: int


def folder_size(path: Path) -> int:
    """Return how many bytes the files of a folder, or a file, have."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.lstat().st_size for file in files)


def _entries(kind: Path) -> list[Path]:
    if not kind.is_dir():
        return []
    # Locks stay: another process may hold one. Scratch folders of builds begin with a dot.
    return [
        path for path in sorted(kind.iterdir()) if path.suffix != ".lock" and not path.name.startswith(".")
    ]


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of finished entries, `kind/key/`; safe against two builds at once and against interruption."""

    root: Path

    @classmethod
    def from_environment(cls) -> Cache:
        """Return the cache named by `PYMODE_CACHE`, by default in the user's cache folder."""
        named = os.environ.get("PYMODE_CACHE")
        return cls(Path(named).expanduser().resolve() if named else platformdirs.user_cache_path("pymode"))

    def path(self, kind: str, key: str) -> Path:
        """Return where an entry is, or will be."""
        return self.root / kind / key

    def entry(self, kind: str, key: str, build: Callable[[Path], None]) -> Path:
        """Return the entry's folder, made by `build(folder)` if it is not there yet.

        `build` fills an empty scratch folder, which is renamed into place when it returns; if it raises,
        nothing is published. A second process that wants the same entry waits for the first.
        """
        place = self.path(kind, key)
        if place.is_dir():
            # For `prune`. A cache that can only be read is as good, and is not pruned.
            with suppress(OSError):
                os.utime(place)
            return place
        with writing(place.parent), filelock.FileLock(place.with_name(f"{key}.lock")):
            if not place.is_dir():
                self._make(place, build)
        return place

    def usage(self) -> list[Usage]:
        """Return what the entries take, by kind, the largest first."""
        kinds = [folder for folder in self._kinds() if folder.is_dir()]
        rows = [
            Usage(kind=folder.name, entries=len(_entries(folder)), size=folder_size(folder))
            for folder in kinds
        ]
        return sorted(rows, key=lambda usage: -usage.size)

    def prune(self, unused_for: float) -> int:
        """Remove what nothing has used for so many seconds, and return how many bytes that were."""
        oldest = time.time() - unused_for
        freed = 0
        with writing(self.root):
            for entry in (entry for kind in self._kinds() for entry in _entries(kind)):
                if entry.lstat().st_mtime > oldest:
                    continue
                freed += folder_size(entry)
                if entry.is_dir():
                    # Out of the way first: nobody finds half an entry.
                    doomed = Path(tempfile.mkdtemp(prefix=".pruned-", dir=entry.parent))
                    entry.rename(doomed / entry.name)
                    shutil.rmtree(doomed)
                else:
                    entry.unlink()
        return freed

    def _kinds(self) -> list[Path]:
        return sorted(self.root.iterdir()) if self.root.is_dir() else []

    @staticmethod
    def _make(place: Path, build: Callable[[Path], None]) -> None:
        scratch = Path(tempfile.mkdtemp(prefix=f".{place.name[:8]}-", dir=place.parent))
        try:
            build(scratch)
            scratch.chmod(0o755)
            scratch.rename(place)
        except BaseException:
            shutil.rmtree(scratch, ignore_errors=True)
            raise
