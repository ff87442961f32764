"""Our own two sdists and wheels: exactly the files that belong in them."""

from __future__ import annotations

import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DATA = ("host", "recipes", "cpython-wasm")


def tracked(*folders: str) -> set[str]:
    """Return the repository's files in folders; new ones count, ignored ones don't."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *folders]
    ended = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True)
    return {name for name in ended.stdout.split("\0") if name and (ROOT / name).is_file()}


def sdist(folder: Path, name: str) -> set[str]:
    with tarfile.open(folder / f"{name}-0.1.0.tar.gz") as archive:
        members = archive.getnames()
    assert len(members) == len(set(members))
    return {member.removeprefix(f"{name}-0.1.0/") for member in members}


def wheel(folder: Path, name: str) -> set[str]:
    with zipfile.ZipFile(folder / f"{name}-0.1.0-py3-none-any.whl") as archive:
        members = archive.namelist()
    assert len(members) == len(set(members))
    return set(members)


@pytest.fixture(scope="module", autouse=True)
def git_knows_the_files() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("the lists are git's, and this is no clone")


def test_pymode_build_sdist(own_distributions: Path) -> None:
    expected = tracked("src/pymode_build", *DATA)
    meta = {"PKG-INFO", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", ".gitignore"}
    assert sdist(own_distributions, "pymode_build") == expected | meta


def test_pymode_build_wheel(own_distributions: Path) -> None:
    package = {name.removeprefix("src/") for name in tracked("src/pymode_build")}
    data = {f"pymode_build/_data/{name}" for name in tracked(*DATA)}
    info = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}
    assert wheel(own_distributions, "pymode_build") == package | data | {
        f"pymode_build-0.1.0.dist-info/{name}" for name in info
    }


def test_pymode_runtime(own_distributions: Path) -> None:
    own = {name.removeprefix("src/pymode_runtime/") for name in tracked("src/pymode_runtime")}
    assert sdist(own_distributions, "pymode_runtime") == own | {"PKG-INFO", ".gitignore"}
    info = {"METADATA", "RECORD", "WHEEL", *(["licenses/LICENSE"] if "LICENSE" in own else [])}
    assert wheel(own_distributions, "pymode_runtime") == {
        name for name in own if name.startswith("pymode/")
    } | {f"pymode_runtime-0.1.0.dist-info/{name}" for name in info}


@pytest.mark.parametrize("name", ["pymode_build", "pymode_runtime"])
def test_nothing_of_the_build_machine_is_in_them(own_distributions: Path, name: str) -> None:
    for member in sdist(own_distributions, name) | wheel(own_distributions, name):
        # A template's tests are a new project's.
        if "templates" in Path(member).parts:
            continue
        assert not {"node_modules", "tests", "__pycache__", ".mypy_cache"} & set(Path(member).parts)
