"""Archives: the same members give the same bytes, and nothing escapes."""

from __future__ import annotations

import stat
import zipfile
from typing import TYPE_CHECKING

import pytest

from pymode_build.archive import UnsafeArchiveError, archive_bytes, unpack_archive, write_archive

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("compress", [False, True])
def test_order_and_time_leave_no_trace(tmp_path: Path, compress: bool) -> None:
    write_archive(tmp_path / "a.zip", {"b.txt": b"b" * 1000, "a/a.txt": b"a"}, compress=compress)
    again = archive_bytes({"a/a.txt": b"a", "b.txt": b"b" * 1000}, compress=compress)
    assert (tmp_path / "a.zip").read_bytes() == again
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["a/a.txt", "b.txt"]
        method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
        assert {member.compress_type for member in archive.infolist()} == {method}


def test_unpacking_gives_back_what_was_packed(tmp_path: Path) -> None:
    write_archive(tmp_path / "a.zip", {"a/b/c.txt": b"c", "d.txt": b""})
    unpack_archive(tmp_path / "a.zip", tmp_path / "out")
    assert (tmp_path / "out/a/b/c.txt").read_bytes() == b"c"
    assert (tmp_path / "out/d.txt").read_bytes() == b""


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/x", "..\\x", "C:/x", "\\\\host\\share\\x"])
def test_a_member_that_would_escape_stops_everything(tmp_path: Path, name: str) -> None:
    write_archive(tmp_path / "a.zip", {"a.txt": b"first", name: b"x"})
    with pytest.raises(UnsafeArchiveError, match="outside of its folder"):
        unpack_archive(tmp_path / "a.zip", tmp_path / "in/out")
    assert [path.name for path in tmp_path.rglob("*")] == ["a.zip"]


def test_a_link_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(UnsafeArchiveError, match="link is not a plain file"):
        unpack_archive(tmp_path / "a.zip", tmp_path / "out")
