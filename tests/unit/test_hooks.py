"""Whether the hook builds: PYMODE_BUILD, and where front ends throw the bundle away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.errors import ConfigError
from pymode_build.hooks import wanted

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def no_front_end(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYMODE_BUILD", "PIP_BUILD_TRACKER"):
        monkeypatch.delenv(name, raising=False)


def test_a_build_into_a_folder_that_stays(tmp_path: Path) -> None:
    assert wanted(tmp_path / "dist")


def test_an_installation_by_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_BUILD_TRACKER", "/somewhere")
    assert not wanted(tmp_path)


def test_a_folder_in_a_cache(tmp_path: Path) -> None:
    (tmp_path / "CACHEDIR.TAG").touch()
    assert not wanted(tmp_path / "builds/one")


@pytest.mark.parametrize(("value", "expected"), [("0", False), ("1", True)])
def test_pymode_build_decides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str, expected: bool
) -> None:
    monkeypatch.setenv("PYMODE_BUILD", value)
    assert wanted(tmp_path) is expected
    monkeypatch.setenv("PIP_BUILD_TRACKER", "/somewhere")
    assert wanted(tmp_path) is expected


def test_pymode_build_takes_0_and_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYMODE_BUILD", "yes")
    with pytest.raises(ConfigError, match="PYMODE_BUILD is 'yes'; set it to 0 or 1, or unset it"):
        wanted(tmp_path)
