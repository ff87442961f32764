"""The lock: what uv resolves or pylock.toml holds, chosen for the worker's Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from packaging.specifiers import SpecifierSet

from pymode_build.dependencies.lock import locked_packages, read_lock, select
from pymode_build.errors import ResolutionError
from pymode_build.extensions.recipe import Recipe
from pymode_build.project.project import load_project
from pymode_build.toolchain.uv import index_environment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unit.conftest import Folder, Index, Notes

    from pymode_build.cache import Cache
    from pymode_build.dependencies.lock import Selected


RECIPES = {"quick": Recipe(name="quick", versions=SpecifierSet(">=2"))}


def locked(project: Folder, dependencies: Sequence[str], cache: Cache, notes: Notes) -> list[Selected]:
    project.pyproject(project=f"dependencies = {list(dependencies)!r}")
    return locked_packages(load_project(project.root), RECIPES, cache, notes)


def refused(project: Folder, dependencies: Sequence[str], cache: Cache, notes: Notes) -> str:
    with pytest.raises(ResolutionError) as caught:
        locked(project, dependencies, cache, notes)
    return str(caught.value)


def test_a_project_without_dependencies_asks_nothing(
    project: Folder, empty_cache: Cache, notes: Notes
) -> None:
    assert locked(project, ["pymode-runtime"], empty_cache, notes) == []
    assert notes.warned == []


def test_the_target_decides_what_is_needed(
    project: Folder, index: Index, empty_cache: Cache, notes: Notes
) -> None:
    index.wheel("top", requires=["below", "windows_only; sys_platform == 'win32'"])
    index.wheel("below", tag="py2.py3-none-any")
    index.wheel("windows_only")

    selected = locked(project, ["top", "windows_only; python_version < '3.13'"], empty_cache, notes)

    assert [(one.name, one.version, one.kind) for one in selected] == [
        ("below", "1.0", "wheel"),
        ("top", "1.0", "wheel"),
    ]
    assert "`pymode install` writes one" in notes.warned[0]


def test_an_sdist_is_chosen_where_no_wheel_runs_on_the_target(
    project: Folder, index: Index, empty_cache: Cache, notes: Notes
) -> None:
    index.wheel("fast", tag="cp313-cp313-manylinux_2_17_x86_64")
    index.sdist("fast")
    (one,) = locked(project, ["fast"], empty_cache, notes)
    assert (one.kind, one.filename) == ("sdist", "fast-1.0.tar.gz")


@pytest.mark.parametrize(("version", "kind"), [("1.0", "wheel"), ("2.0", "sdist")])
def test_a_recipe_that_knows_the_version_is_worth_more_than_a_pure_wheel(
    project: Folder, index: Index, empty_cache: Cache, notes: Notes, version: str, kind: str
) -> None:
    index.wheel("quick", version)
    index.sdist("quick", version)
    (one,) = locked(project, ["quick"], empty_cache, notes)
    assert (one.version, one.kind) == (version, kind)


def test_packages_that_are_only_compiled_and_have_no_sdist(
    project: Folder, index: Index, empty_cache: Cache, notes: Notes
) -> None:
    index.wheel("pure", requires=["fast", "quick"])
    index.wheel("fast", tag="cp313-cp313-manylinux_2_17_x86_64")
    index.wheel("quick", "2.0", tag="cp313-cp313-manylinux_2_17_x86_64")
    said = refused(project, ["pure"], empty_cache, notes)
    assert said.startswith(
        "fast 1.0, quick 2.0 have compiled code, no wheel that runs on the worker, and no sdist"
    )
    assert "drop the dependency that brings it" in said


def test_two_versions_of_a_package(project: Folder) -> None:
    package = '[[packages]]\nname = "top"\nversion = "{0}"\nwheels = [{{ path = "top-{0}-py3-none-any.whl", '
    package += 'hashes = {{ sha256 = "00" }} }}]\n'
    lock = project.root / "pylock.toml"
    lock.write_text('lock-version = "1.0"\ncreated-by = "test"\n' + package.format(1) + package.format(2))
    with pytest.raises(ResolutionError, match=r"pylock\.toml: Multiple packages with the name 'top' .+anew"):
        select(read_lock(lock, "pylock.toml"), lock, "pylock.toml", {})


def test_dependencies_that_do_not_fit(
    project: Folder, index: Index, empty_cache: Cache, notes: Notes
) -> None:
    index.wheel("top")
    said = refused(project, ["top>=2"], empty_cache, notes)
    assert said.startswith("the dependencies could not be resolved:\n")
    assert "top<2 is available" in said or "only top==1.0 is available" in said
    assert said.endswith("Change project.dependencies in pyproject.toml so that they fit together")


def test_an_index_that_cannot_be_reached(
    project: Folder, empty_cache: Cache, notes: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Port 9 is the discard service's: nothing listens there, or nothing answers.
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    monkeypatch.delenv("PIP_NO_INDEX", raising=False)
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    said = refused(project, ["some-package-that-no-cache-has"], empty_cache, notes)
    assert "The package index can't be reached. Check the network and the index settings" in said


def test_a_lock_file_is_used_as_it_is(
    project: Folder, index: Index, empty_cache: Cache, notes: Notes
) -> None:
    text = index.lock(index.wheel("top"))
    index.wheel("top", "2.0")
    project.write({"pylock.toml": text})
    (one,) = locked(project, ["top"], empty_cache, notes)
    assert (one.version, notes.warned) == ("1.0", [])


@pytest.mark.parametrize(
    ("dependency", "said"),
    [
        (
            "other",
            "project.dependencies has 'other', and pylock.toml does not; `pymode install` writes it anew",
        ),
        (
            "top>=2",
            "project.dependencies has 'top>=2', and pylock.toml has version 1.0; `pymode install` writes",
        ),
    ],
)
def test_a_lock_file_that_is_too_old(
    project: Folder, index: Index, empty_cache: Cache, notes: Notes, dependency: str, said: str
) -> None:
    project.write({"pylock.toml": index.lock(index.wheel("top"))})
    assert said in refused(project, [dependency], empty_cache, notes)


@pytest.mark.parametrize(
    ("lock", "said"),
    [
        ("lock-version = ", "pylock.toml is no valid lock"),
        ("packages = 3", "pylock.toml is no valid lock"),
        (
            'lock-version = "1.0"\ncreated-by = "x"\nrequires-python = ">=3.14"\npackages = []',
            "does not satisfy the Python version requirement",
        ),
        (
            'lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = "top"\n'
            'vcs = { type = "hg", url = "https://localhost/top", commit-id = "1" }',
            "top comes from hg, and of version control PyMode knows git only",
        ),
    ],
)
def test_a_lock_file_that_is_wrong(
    project: Folder, empty_cache: Cache, notes: Notes, lock: str, said: str
) -> None:
    project.write({"pylock.toml": lock})
    assert said in refused(project, ["top"], empty_cache, notes)


def test_pips_settings_count_where_uvs_are_not_set() -> None:
    environment = index_environment(
        {"PIP_FIND_LINKS": "/one /two", "PIP_INDEX_URL": "https://a", "UV_DEFAULT_INDEX": "https://b"}
    )
    assert environment["UV_FIND_LINKS"] == "/one,/two"
    assert environment["UV_DEFAULT_INDEX"] == "https://b"
