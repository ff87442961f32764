"""Zip archives: written so that the same members give the same bytes, unpacked so that nothing escapes."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["UnsafeArchiveError", "archive_bytes", "unpack_archive", "write_archive"]

# The earliest time that a zip can name.
EPOCH = (1980, 1, 1, 0, 0, 0)
MODE = stat.S_IFREG | 0o644
UNIX = 3

# zlib's own default, said here because the compressed bytes are part of what two builds must agree on.
LEVEL = 6


class UnsafeArchiveError(Exception):
    """A member of an archive would land outside of the folder it is unpacked into."""


def write_archive(path: Path, members: Mapping[str, bytes], *, compress: bool = False) -> None:
    """Write members, by name, in order of their names; stored as they are unless `compress`."""
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in sorted(members.items()):
            member = zipfile.ZipInfo(name, EPOCH)
            member.create_system = UNIX
            member.external_attr = MODE << 16
            member.compress_type = method
            archive.writestr(member, data, compresslevel=LEVEL)


def archive_bytes(members: Mapping[str, bytes], *, compress: bool = False) -> bytes:
    """Return what `write_archive` writes."""
    import io

    buffer = io.BytesIO()
    write_archive(buffer, members, compress=compress)  # type: ignore[arg-type]
    return buffer.getvalue()


def unpack_archive(path: Path, folder: Path) -> None:
    """Unpack a zip into `folder`; nothing is written if any member would land elsewhere.

    Raises UnsafeArchiveError for such a member, zipfile.BadZipFile for what is no zip.
    """
    with zipfile.ZipFile(path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        for member in members:
            _check(member)
        for member in members:
            target = folder / member.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(member) as source, target.open("wb") as out:
                while chunk := source.read(1 << 20):
                    out.write(chunk)


def _check(member: zipfile.ZipInfo) -> None:
    name = member.filename
    posix, windows = PurePosixPath(name), PureWindowsPath(name)
    if posix.is_absolute() or windows.anchor or ".." in posix.parts or ".." in windows.parts:
        raise UnsafeArchiveError(f"{name} would be written outside of its folder")
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise UnsafeArchiveError(f"{name} is not a plain file")
