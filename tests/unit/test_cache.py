"""The cache: finished or absent, whatever happens in between."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from pymode_build.cache import Cache, digest
from pymode_build.errors import ToolchainError


def test_an_entry_is_built_once_and_then_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    built: list[Path] = []

    def build(folder: Path) -> None:
        built.append(folder)
        (folder / "file").write_text("contents")

    first = cache.entry("kind", "key", build)
    second = cache.entry("kind", "key", build)

    assert first == second == cache.path("kind", "key")
    assert (first / "file").read_text() == "contents"
    assert len(built) == 1


@pytest.mark.parametrize("problem", [RuntimeError, KeyboardInterrupt])
def test_a_build_that_fails_leaves_nothing_and_can_be_repeated(
    tmp_path: Path, problem: type[BaseException]
) -> None:
    cache = Cache(tmp_path)

    def broken(folder: Path) -> None:
        (folder / "half").write_text("")
        raise problem

    with pytest.raises(problem):
        cache.entry("kind", "key", broken)
    assert not cache.path("kind", "key").exists()
    assert [path.name for path in (tmp_path / "kind").iterdir() if path.is_dir()] == []

    place = cache.entry("kind", "key", lambda folder: (folder / "whole").touch())
    assert [path.name for path in place.iterdir()] == ["whole"]


def test_two_builds_at_once_make_one_entry(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    built: list[str] = []
    started = threading.Barrier(2)

    def ask(name: str) -> None:
        started.wait(10)
        cache.entry("kind", "key", lambda _: built.append(name))

    threads = [threading.Thread(target=ask, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(built) == 1


def test_the_environment_names_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYMODE_CACHE", str(tmp_path / "named"))
    assert Cache.from_environment().root == tmp_path / "named"


def test_a_digest_tells_names_and_contents_of_a_folder_apart(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    before = digest("salt", tmp_path)
    assert digest("salt", tmp_path) == before

    (tmp_path / "a").rename(tmp_path / "b")
    renamed = digest("salt", tmp_path)
    (tmp_path / "b").write_text("y")
    assert len({before, renamed, digest("salt", tmp_path), digest("pepper", tmp_path)}) == 4


def test_a_digest_keeps_its_parts_apart() -> None:
    assert digest("ab", "c") != digest("a", "bc")


def test_a_full_disk_is_an_error_that_names_the_folder_and_the_way_out(tmp_path: Path) -> None:
    """/dev/full is a disk on which nothing more fits."""
    cache = Cache(tmp_path / "cache")

    def fill(_: Path) -> None:
        with Path("/dev/full").open("wb", buffering=0) as full:
            full.write(b"x")

    with pytest.raises(ToolchainError, match=r"No space left on device.*PYMODE_CACHE") as caught:
        cache.entry("kind", "key", fill)
    assert str(tmp_path / "cache") in str(caught.value)
    assert not cache.path("kind", "key").exists()


def test_a_cache_that_cannot_be_is_an_error_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ToolchainError, match="PYMODE_CACHE"):
        Cache(tmp_path / "file" / "cache").entry("kind", "key", lambda _: None)


def test_usage_and_pruning(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    old = cache.entry("kind", "old", lambda folder: void((folder / "file").write_bytes(bytes(1000))))
    new = cache.entry("kind", "new", lambda folder: void((folder / "file").write_bytes(bytes(10))))
    (row,) = cache.usage()
    assert (row.kind, row.entries, row.size) == ("kind", 2, 1010)
    os.utime(old, (0, 0))
    assert cache.prune(86400) == 1000
    assert (old.exists(), new.exists()) == (False, True)
    assert cache.prune(-1) == 10
    assert cache.usage()[0].size == 0


def test_an_entry_in_use_is_not_pruned(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    place = cache.entry("kind", "key", lambda folder: void((folder / "file").write_text("x")))
    os.utime(place, (0, 0))
    cache.entry("kind", "key", lambda _: None)
    assert cache.prune(86400) == 0
    assert place.is_dir()


def void(_: object) -> None:
    """Nothing: `entry` takes a function that returns None."""
