"""Opening a bundle: nothing in it runs before every file matches the bundle's RECORD."""

from __future__ import annotations

import base64
import csv
import hashlib
import zipfile
from typing import TYPE_CHECKING

from pymode_build.archive import UnsafeArchiveError, unpack_archive
from pymode_build.errors import BundleError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["open_bundle"]


def open_bundle(bundle: Path, folder: Path) -> None:
    """Unpack a bundle into an empty folder.

    Raises BundleError if the file is not a bundle, or if a file in it is missing, was added, differs from
    its hash in RECORD, or would land outside of the folder.
    """
    if not bundle.is_file():
        raise BundleError(f"{bundle}: there is no such file. Build the bundle first: python -m build")
    try:
        unpack_archive(bundle, folder)
    except UnsafeArchiveError as error:
        raise BundleError(f"{bundle}: refused: {error}.") from error
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise BundleError(_no_bundle(bundle, f"it cannot be read as a zip archive ({error})")) from error
    records = list(folder.glob("*.dist-info/RECORD"))
    if len(records) != 1 or not (folder / "wrangler.json").is_file():
        raise BundleError(_no_bundle(bundle, "it holds no wrangler.json with a RECORD"))
    faults = _faults(folder, records[0])
    if faults:
        raise BundleError(
            f"{bundle}: the bundle was changed after it was built: {'; '.join(faults)}.\n"
            "It was not started. Build it again: python -m build"
        )


def _faults(folder: Path, record: Path) -> list[str]:
    with record.open(encoding="utf-8", newline="") as lines:
        listed = {row[0]: row[1] for row in csv.reader(lines) if len(row) > 1}
    present = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    own = record.relative_to(folder).as_posix()
    listed.pop(own, None)
    present.pop(own, None)
    return [
        *(f"{name} is missing" for name in sorted(listed.keys() - present.keys())),
        *(f"{name} was added" for name in sorted(present.keys() - listed.keys())),
        *(
            f"{name} is not what was built"
            for name in sorted(listed.keys() & present.keys())
            if listed[name] != _hash(present[name])
        ),
    ]


def _hash(path: Path) -> str:
    """Return a file's hash as RECORD has it (the wheel specification's form)."""
    with path.open("rb") as content:
        value = hashlib.file_digest(content, "sha256").digest()
    return f"sha256={base64.urlsafe_b64encode(value).rstrip(b'=').decode()}"


def _no_bundle(bundle: Path, reason: str) -> str:
    return (
        f"{bundle}: this is not a PyMode bundle: {reason}.\n"
        "A bundle is the file dist/<name>-<version>-worker.zip that `python -m build` writes."
    )
