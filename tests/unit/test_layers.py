"""The packages of the build tools: each imports only those that CONTRIBUTING.md lists before it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / "src" / "pymode_build"


def layers() -> list[str]:
    line = re.search(r"`src/pymode_build/\{(.+?)\}/`", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert line
    return line[1].split(",")


def test_every_package_is_listed() -> None:
    packages = {path.parent.name for path in PACKAGES.glob("*/__init__.py")}
    assert packages == {*layers(), "cli"}


@pytest.mark.parametrize("package", layers())
def test_imports_go_one_way(package: str) -> None:
    allowed = layers()[: layers().index(package) + 1]
    later = {*layers(), "cli"} - set(allowed)
    for path in (PACKAGES / package).glob("*.py"):
        imported = re.findall(r"^\s*from pymode_build\.(\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert not later.intersection(imported), path.name
