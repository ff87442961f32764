"""Source archives: found in a mirror folder or downloaded, verified by hash, unpacked."""

from __future__ import annotations

import hashlib
import os
import shutil
import tarfile
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import filelock
import httpx

from pymode_build.cache import writing
from pymode_build.errors import ToolchainError
from pymode_build.versions import Source, load_sources

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.reporter import Progress, Reporter

__all__ = ["MIRROR", "Source", "fetch", "load_sources", "unpack"]

MIRROR = "PYMODE_SOURCE_MIRROR"
"""Environment variable that names a folder of archives, looked into before the network."""

TIMEOUT = 30.0
"""Seconds without an answer after which the network counts as gone."""

ATTEMPTS = 3
"""Downloads are resumed where they broke off, this many times in one go."""

CHUNK = 1 << 20
"""Bytes copied at a time."""


def fetch(source: Source, cache: Cache, reporter: Reporter) -> Path:
    """Return the verified archive of a source: from the mirror folder, the cache, or its URL."""
    mirrored = _from_mirror(source)
    if mirrored:
        return mirrored
    archive = source.archives[0]
    place = cache.root / "sources" / archive.file
    with writing(place.parent), filelock.FileLock(place.with_name(f"{archive.file}.lock")):
        if place.is_file() and _sha256(place) == archive.sha256:
            return place
        part = place.with_name(f"{archive.file}.part")
        with reporter.stage(f"Downloading {archive.file}") as progress:
            _download(source, part, progress)
        found = _sha256(part)
        if found != archive.sha256:
            part.unlink()
            raise ToolchainError(
                f"{source.url} is not the expected file: "
                f"its SHA-256 is {found}, expected {archive.sha256}. It was discarded. "
                f"Run the command again; if this comes back, a proxy may be changing the file: "
                f"get {archive.file} another way and name its folder with {MIRROR}."
            )
        part.replace(place)
    return place


def _from_mirror(source: Source) -> Path | None:
    named = os.environ.get(MIRROR)
    if not named:
        return None
    folder = Path(named).expanduser()
    if not folder.is_dir():
        raise ToolchainError(f"{MIRROR} names {folder}, which is not a folder: correct it, or unset it.")
    for file in dict.fromkeys(archive.file for archive in source.archives):
        path = folder / file
        if not path.is_file():
            continue
        expected = [archive.sha256 for archive in source.archives if archive.file == file]
        found = _sha256(path)
        if found not in expected:
            raise ToolchainError(
                f"{path} is not the expected file: its SHA-256 is {found}, expected {' or '.join(expected)}. "
                f"Replace it, or remove it to have it downloaded."
            )
        return path
    return None


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _download(source: Source, part: Path, progress: Progress) -> None:
    """Fill `part` from the source's URL, going on from what is in it."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            _receive(source.url, part, progress)
        except httpx.HTTPStatusError as problem:
            status = problem.response.status_code
            if status < 500 or attempt == ATTEMPTS:
                raise _unreachable(source, f"the server answered {status}") from problem
        except httpx.HTTPError as problem:
            if attempt == ATTEMPTS:
                raise _unreachable(source, str(problem) or type(problem).__name__) from problem
        else:
            return


def _receive(url: str, part: Path, progress: Progress) -> None:
    have = part.stat().st_size if part.exists() else 0
    headers = {"Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
    with httpx.stream("GET", url, headers=headers, follow_redirects=True, timeout=TIMEOUT) as response:
        if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
            # Nothing is left to send: the file is complete, which its hash will tell.
            return
        response.raise_for_status()
        resumed = response.status_code == httpx.codes.PARTIAL_CONTENT
        done = have if resumed else 0
        length = response.headers.get("Content-Length")
        size = done + int(length) if length else None
        with part.open("ab" if resumed else "wb") as file:
            for chunk in response.iter_bytes():
                file.write(chunk)
                done += len(chunk)
                progress.update(note=f"{done / 1e6:.1f} MB" + (f" of {size / 1e6:.1f} MB" if size else ""))


def _unreachable(source: Source, reason: str) -> ToolchainError:
    archive = source.archives[0]
    return ToolchainError(
        f"cannot download {source.name} {source.version} from {source.url}: {reason}. "
        f"Check the network, or put {archive.file} (SHA-256 {archive.sha256}) into a folder "
        f"and name that folder with {MIRROR}."
    )


def unpack(archive: Path, folder: Path) -> None:
    """Unpack an archive so that `folder` is its top: one that wraps everything else is left out.

    Entries that would be written outside `folder` are refused.
    """
    with writing(folder), tempfile.TemporaryDirectory(prefix=".unpack-", dir=folder) as scratch:
        try:
            _extract(archive, Path(scratch))
        except (tarfile.TarError, zipfile.BadZipFile, EOFError) as problem:
            raise ToolchainError(f"cannot unpack {archive}: {problem}") from problem
        top = list(Path(scratch).iterdir())
        for path in top[0].iterdir() if len(top) == 1 and top[0].is_dir() else top:
            path.rename(folder / path.name)


def _extract(archive: Path, folder: Path) -> None:
    if archive.suffix != ".zip":
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")
        return
    with zipfile.ZipFile(archive) as contents:
        for member in contents.infolist():
            name = PurePosixPath(member.filename)
            if name.is_absolute() or ".." in name.parts:
                raise ToolchainError(f"cannot unpack {archive}: an entry is outside it, {member.filename}")
            if member.is_dir():
                (folder / name).mkdir(parents=True, exist_ok=True)
                continue
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            with contents.open(member) as source, (folder / name).open("wb") as target:
                shutil.copyfileobj(source, target, CHUNK)
