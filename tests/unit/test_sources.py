"""Source archives: mirror, download, verification, unpacking; against a real HTTP server."""

from __future__ import annotations

import errno
import hashlib
import io
import re
import tarfile
import threading
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from pymode_build.cache import Cache, writing
from pymode_build.errors import ToolchainError
from pymode_build.reporter import SilentReporter
from pymode_build.toolchain.sources import MIRROR, fetch, load_sources, unpack
from pymode_build.versions import Archive, Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENTS = bytes(range(256)) * 4096


@dataclass
class Site:
    """A server of one file; the first `cut` answers break off halfway."""

    url: str = ""
    contents: bytes = CONTENTS
    cut: int = 0
    status: int = 200
    ranges: list[str | None] = field(default_factory=list)


@pytest.fixture(autouse=True)
def without_mirror(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(MIRROR, raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = self.headers.get("Range")
            site.ranges.append(asked)
            if site.status != 200:
                self.send_error(site.status)
                return
            start = int(asked.removeprefix("bytes=").removesuffix("-")) if asked else 0
            if start >= len(site.contents):
                self.send_error(416)
                return
            rest = site.contents[start:]
            self.send_response(206 if asked else 200)
            self.send_header("Content-Length", str(len(rest)))
            self.end_headers()
            if site.cut:
                site.cut -= 1
                rest = rest[: len(rest) // 2]
            self.wfile.write(rest)

        def log_message(self, *_: object) -> None:
            pass

    with _serving(Handler) as port:
        site.url = f"http://127.0.0.1:{port}/thing-1.0.tar.gz"
        yield site


@contextmanager
def _serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[int]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()


def _source(url: str, contents: bytes = CONTENTS, *also: Archive) -> Source:
    archive = Archive(file="thing-1.0.tar.gz", sha256=hashlib.sha256(contents).hexdigest())
    return Source(name="thing", version="1.0", url=url, archives=(archive, *also))


def test_a_download_is_verified_and_kept(tmp_path: Path, site: Site) -> None:
    cache = Cache(tmp_path)
    first = fetch(_source(site.url), cache, SilentReporter())
    assert first.read_bytes() == CONTENTS
    assert fetch(_source(site.url), cache, SilentReporter()) == first
    assert site.ranges == [None]


def test_a_download_that_breaks_off_is_resumed(tmp_path: Path, site: Site) -> None:
    site.cut = 2
    assert fetch(_source(site.url), Cache(tmp_path), SilentReporter()).read_bytes() == CONTENTS
    assert site.ranges == [None, f"bytes={len(CONTENTS) // 2}-", f"bytes={len(CONTENTS) * 3 // 4}-"]


def test_the_next_run_goes_on_where_this_one_ended(tmp_path: Path, site: Site) -> None:
    site.cut = 3
    with pytest.raises(ToolchainError, match=r"cannot download thing 1\.0"):
        fetch(_source(site.url), Cache(tmp_path), SilentReporter())
    assert fetch(_source(site.url), Cache(tmp_path), SilentReporter()).read_bytes() == CONTENTS
    assert site.ranges[-1] == f"bytes={len(CONTENTS) * 7 // 8}-"


def test_a_wrong_download_is_named_discarded_and_not_resumed(tmp_path: Path, site: Site) -> None:
    source = _source(site.url)
    site.contents = b"something else"
    with pytest.raises(ToolchainError) as caught:
        fetch(source, Cache(tmp_path), SilentReporter())
    message = str(caught.value)
    assert site.url in message
    assert source.archives[0].sha256 in message
    assert hashlib.sha256(b"something else").hexdigest() in message

    site.contents = CONTENTS
    assert fetch(source, Cache(tmp_path), SilentReporter()).read_bytes() == CONTENTS
    assert site.ranges == [None, None]


def test_a_damaged_cached_archive_is_downloaded_again(tmp_path: Path, site: Site) -> None:
    place = fetch(_source(site.url), Cache(tmp_path), SilentReporter())
    place.write_bytes(b"damaged")
    assert fetch(_source(site.url), Cache(tmp_path), SilentReporter()).read_bytes() == CONTENTS


def test_a_server_that_refuses_is_not_asked_again(tmp_path: Path, site: Site) -> None:
    site.status = 404
    with pytest.raises(ToolchainError, match="the server answered 404"):
        fetch(_source(site.url), Cache(tmp_path), SilentReporter())
    assert len(site.ranges) == 1


def test_without_network_the_error_names_file_hash_and_mirror(tmp_path: Path) -> None:
    with _serving(BaseHTTPRequestHandler) as port:
        pass
    source = _source(f"http://127.0.0.1:{port}/thing-1.0.tar.gz")
    with pytest.raises(ToolchainError) as caught:
        fetch(source, Cache(tmp_path), SilentReporter())
    message = str(caught.value)
    assert "thing-1.0.tar.gz" in message
    assert source.archives[0].sha256 in message
    assert MIRROR in message


def test_the_mirror_comes_before_the_network(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    (mirror / "thing-repacked.zip").write_bytes(b"repacked")
    monkeypatch.setenv(MIRROR, str(mirror))
    repacked = Archive(file="thing-repacked.zip", sha256=hashlib.sha256(b"repacked").hexdigest())
    found = fetch(_source(site.url, CONTENTS, repacked), Cache(tmp_path / "cache"), SilentReporter())
    assert found == mirror / "thing-repacked.zip"
    assert site.ranges == []


def test_a_repacking_may_have_the_same_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "thing-1.0.tar.gz").write_bytes(b"repacked")
    monkeypatch.setenv(MIRROR, str(tmp_path))
    repacked = Archive(file="thing-1.0.tar.gz", sha256=hashlib.sha256(b"repacked").hexdigest())
    found = fetch(_source("http://unused.invalid/", CONTENTS, repacked), Cache(tmp_path), SilentReporter())
    assert found == tmp_path / "thing-1.0.tar.gz"


def test_a_file_that_the_mirror_lacks_is_downloaded(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mirror").mkdir()
    monkeypatch.setenv(MIRROR, str(tmp_path / "mirror"))
    assert fetch(_source(site.url), Cache(tmp_path), SilentReporter()).read_bytes() == CONTENTS


def test_a_wrong_file_in_the_mirror_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = tmp_path / "thing-1.0.tar.gz"
    wrong.write_bytes(b"wrong")
    monkeypatch.setenv(MIRROR, str(tmp_path))
    with pytest.raises(ToolchainError, match=re.escape(str(wrong))) as caught:
        fetch(_source("http://unused.invalid/"), Cache(tmp_path), SilentReporter())
    assert hashlib.sha256(b"wrong").hexdigest() in str(caught.value)


def test_a_mirror_that_is_not_there_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MIRROR, str(tmp_path / "nowhere"))
    with pytest.raises(ToolchainError, match=MIRROR):
        fetch(_source("http://unused.invalid/"), Cache(tmp_path), SilentReporter())


def test_a_full_disk_names_the_folder_and_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="PYMODE_CACHE") as caught, writing(tmp_path):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert str(tmp_path) in str(caught.value)


def test_every_pinned_source_is_complete() -> None:
    sources = load_sources()
    assert set(sources) == {"cpython", "zlib", "bzip2", "xz", "sqlite"}
    assert sources["cpython"].released is not None
    for source in sources.values():
        assert source.url.startswith("https://")
        assert source.url.endswith(source.archives[0].file)
        assert source.version.replace(".", "") in source.url.replace(".", "") or source.name == "sqlite"
        for archive in source.archives:
            assert re.fullmatch("[0-9a-f]{64}", archive.sha256)


@pytest.mark.parametrize("name", ["thing.tar.gz", "thing.tar.xz", "thing.zip"])
@pytest.mark.parametrize("top", ["", "odd+name-1.0/"])
def test_one_folder_around_everything_is_left_out(tmp_path: Path, name: str, top: str) -> None:
    archive = _pack(tmp_path / name, {f"{top}configure": b"#!/bin/sh", f"{top}src/main.c": b"int x;"})
    unpack(archive, tmp_path / "out")
    files = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*")}
    assert files == {"configure", "src", "src/main.c"}
    assert (tmp_path / "out" / "src" / "main.c").read_bytes() == b"int x;"


@pytest.mark.parametrize("name", ["thing.tar.gz", "thing.zip"])
@pytest.mark.parametrize("entry", ["../escaped", "top/../../escaped"])
def test_an_entry_that_leaves_the_folder_is_refused(tmp_path: Path, name: str, entry: str) -> None:
    archive = _pack(tmp_path / name, {"top/file": b"", entry: b"out"})
    with pytest.raises(ToolchainError, match="cannot unpack"):
        unpack(archive, tmp_path / "deep" / "out")
    assert not list(tmp_path.rglob("escaped"))


def test_what_is_no_archive_is_an_error(tmp_path: Path) -> None:
    archive = tmp_path / "thing.tar.gz"
    archive.write_bytes(b"not an archive")
    with pytest.raises(ToolchainError, match="cannot unpack"):
        unpack(archive, tmp_path / "out")


def _pack(path: Path, files: dict[str, bytes]) -> Path:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as target:
            for name, data in files.items():
                target.writestr(name, data)
        return path
    with tarfile.open(path, "w:xz" if path.suffix == ".xz" else "w:gz") as target_tar:
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            target_tar.addfile(entry, io.BytesIO(data))
    return path
