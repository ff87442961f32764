"""Dependencies: fetched, checked, unpacked; an sdist without C is built without a compiler."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pymode_build.dependencies.install import install
from pymode_build.dependencies.lock import Selected
from pymode_build.errors import ResolutionError

if TYPE_CHECKING:
    from pathlib import Path

    from unit.conftest import Index, Notes

    from pymode_build.cache import Cache


def selected(path: Path) -> Selected:
    name, version = path.name.removesuffix(".tar.gz").split("-")[:2]
    return Selected(
        name=name,
        version=version,
        kind="wheel" if path.suffix == ".whl" else "sdist",
        filename=path.name,
        location=str(path),
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
    )


def refused(one: Selected, cache: Cache, notes: Notes) -> str:
    with pytest.raises(ResolutionError) as caught:
        install([one], {}, cache, notes)
    kept = [path for kind in ("wheels", "sdists") for path in (cache.root / kind).glob("[!.]*")]
    assert [path for path in kept if path.is_dir()] == []
    return str(caught.value)


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_wheel_lies_as_in_site_packages(index: Index, empty_cache: Cache, notes: Notes) -> None:
    files = {"top.py": "", "top-1.0.data/purelib/more.py": "", "top-1.0.data/scripts/run": ""}
    wheel = index.wheel("top", files=files)
    (top,) = install([selected(wheel)], {}, empty_cache, notes)
    assert [name for name in names(top.folder) if ".dist-info" not in name] == ["more.py", "top.py"]
    assert top.built == "wheel"

    wheel.unlink()
    assert install([selected_again(top.sha256, wheel)], {}, empty_cache, notes) == [top]


def selected_again(sha256: str, wheel: Path) -> Selected:
    return Selected(
        name="top", version="1.0", kind="wheel", filename=wheel.name, location=str(wheel), sha256=sha256
    )


def test_a_file_that_is_not_what_the_lock_says(index: Index, empty_cache: Cache, notes: Notes) -> None:
    one = replace(selected(index.wheel("top")), sha256="0" * 64)
    said = refused(one, empty_cache, notes)
    assert said.startswith("top-1.0-py3-none-any.whl is not what the lock describes, and was not installed")
    assert "0" * 64 in said


def test_a_file_that_is_not_there(index: Index, empty_cache: Cache, notes: Notes) -> None:
    one = replace(selected(index.wheel("top")), location="/nowhere/top.whl")
    assert "No such file or directory: /nowhere/top.whl" in refused(one, empty_cache, notes)


def test_no_network(index: Index, empty_cache: Cache, notes: Notes) -> None:
    one = replace(selected(index.wheel("top")), location="http://127.0.0.1:9/top.whl")
    said = refused(one, empty_cache, notes)
    assert "can't be fetched from http://127.0.0.1:9/top.whl" in said
    assert "Check the network and try again" in said


@pytest.mark.parametrize("member", ["../escaped.py", "/tmp/escaped.py", "top/../../escaped.py", "C:\\x.py"])
def test_a_wheel_that_writes_outside_of_its_folder(
    index: Index, empty_cache: Cache, notes: Notes, member: str
) -> None:
    said = refused(selected(index.wheel("top", files={"top.py": "", member: ""})), empty_cache, notes)
    assert said == (
        f"top-1.0-py3-none-any.whl was refused: {member} would be written outside of its folder; "
        "it is broken or malicious"
    )


def test_a_wheel_that_is_no_zip(index: Index, empty_cache: Cache, notes: Notes) -> None:
    path = index.wheel("top")
    path.write_bytes(b"not a zip")
    assert "top-1.0-py3-none-any.whl (top 1.0) is no wheel" in refused(selected(path), empty_cache, notes)


def test_an_sdist_without_c(index: Index, empty_cache: Cache, notes: Notes) -> None:
    (plain,) = install([selected(index.sdist("plain"))], {}, empty_cache, notes)
    assert plain.built == "sdist"
    assert notes.said == ["plain 1.0: no pure wheel; built from its sdist"]


def test_an_sdist_whose_wheel_is_compiled_after_all(index: Index, empty_cache: Cache, notes: Notes) -> None:
    sdist = index.sdist("fast", tag="cp311-cp311-linux_x86_64")
    assert "builds fast-1.0-cp311-cp311-linux_x86_64.whl, which does not run on the worker" in refused(
        selected(sdist), empty_cache, notes
    )


def test_an_sdist_that_is_broken_is_not_said_to_need_a_recipe(
    index: Index, empty_cache: Cache, notes: Notes
) -> None:
    said = refused(selected(index.sdist("plain", before="raise SystemExit('no')")), empty_cache, notes)
    assert said.startswith("plain 1.0 has no wheel, and its sdist does not build. Name another version")
    assert "no recipe" not in said
