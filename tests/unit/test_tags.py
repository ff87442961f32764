"""Versions of packages in folders: where they come from, and what they depend on."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from pymode_build.dependencies.lock import Selected
from pymode_build.dependencies.tags import position, tree_version

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache

TAGGED = '[build-system]\nrequires = ["setuptools>=80", "setuptools_scm[toml]>=8"]\n[project]\nname = "one"\n'


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(TAGGED)
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "All")
    return tmp_path


def test_a_tag_and_a_change_make_it_another_package(tree: Path) -> None:
    seen = [position(tree)]
    git(tree, "tag", "v1.5")
    seen.append(position(tree))
    (tree / "pyproject.toml").write_text(TAGGED + 'description = "Changed"\n')
    seen.append(position(tree))
    assert seen[1].startswith("v1.5-0-g")
    assert seen[2] == f"{seen[1]}-dirty"
    assert len(set(seen)) == 3


def test_history_says_nothing_of_other_packages(tree: Path) -> None:
    (tree / "pyproject.toml").write_text(TAGGED.replace("setuptools_scm[toml]", "cython"))
    assert position(tree) == ""


def test_a_folder_without_git_has_no_position(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(TAGGED)
    assert position(tmp_path) == ""


@pytest.mark.parametrize(
    ("pyproject", "locked", "version"),
    [
        (TAGGED + 'version = "2.0"\n', "0", "2.0"),
        (TAGGED, "1.5", "1.5"),
        ("[build-system]\nrequires = []\n", "0", "0"),
        ("", "0", "0"),
    ],
)
def test_versions_that_are_known(
    tmp_path: Path, pyproject: str, locked: str, version: str, cache: Cache
) -> None:
    (tmp_path / "pyproject.toml").write_text(pyproject)
    one = Selected(
        name="one", version=locked, kind="directory", filename="", location=str(tmp_path), sha256=""
    )
    assert tree_version(one, tmp_path, tmp_path, cache) == version
