"""Recipes: what a file may say, and what is wrong with one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pymode_build.errors import ConfigError, RecipeError
from pymode_build.extensions.host_library import HostLibrary, fill
from pymode_build.extensions.pins import pins, unpinned
from pymode_build.extensions.recipe import (
    Building,
    Recipe,
    load_recipes,
    parse_recipe,
    project_recipes,
    recipe_for,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SMALLEST = 'name = "fast"\nmodules = ["fast._speedups"]\n'

LIBRARY = """
name = "libquick"
[source]
version = "1.0"
url = "https://example.com/quick.tar.gz"
file = "quick-1.0.tar.gz"
sha256 = "00"
[library]
archive = "libquick.a"
files = ["*.c"]
headers = ["quick.h"]
"""


def refused(text: str, libraries: Mapping[str, HostLibrary] | None = None) -> list[str]:
    with pytest.raises(RecipeError) as caught:
        parse_recipe(text, "fast.toml", libraries or {})
    first, *lines, last = str(caught.value).splitlines()
    assert first == f"fast.toml: {len(lines)} error{'s' * (len(lines) != 1)}"
    assert last == "recipes/README.md has the keys"
    return [line.strip() for line in lines]


def test_every_recipe_that_ships_is_right() -> None:
    recipes = load_recipes()
    assert {"markupsafe", "numpy", "pyyaml"} <= recipes.keys()
    assert all(recipe.tested and recipe.knows(recipe.tested) for recipe in recipes.values())
    assert [one.name for one in recipes["pyyaml"].libraries] == ["libyaml"]


def test_the_smallest_recipe() -> None:
    recipe = parse_recipe(SMALLEST, "fast.toml", {})
    assert recipe == Recipe(name="fast", modules=("fast._speedups",))


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('module = ["x"]', "module is not a known key; did you mean 'modules'?"),
        ('link = "both"', 'link must be "static" or "dynamic", not \'both\''),
        ('versions = "three"', "versions must be versions like \">=3.0\", not 'three'"),
        ("[build]\nenvirons = {}", "build.environs is not a known key; did you mean 'environment'?"),
        ("[build]\nenvironment = { A = 1 }", "build.environment.A must be a string, not an integer"),
        ('[build]\nlibraries = ["libslow"]', "build.libraries has 'libslow', and the recipes know none"),
        ("[test]\nargument = []", "test.argument is not a known key; did you mean 'arguments'?"),
    ],
)
def test_what_is_wrong_is_said_with_its_path(more: str, said: str) -> None:
    assert refused(SMALLEST + more) == [said]


def test_everything_that_is_wrong_is_said_at_once() -> None:
    assert refused('link = "x"\nversion = 1') == [
        "name is missing",
        "modules is missing",
        'link must be "static" or "dynamic", not \'x\'',
        "version is not a known key; did you mean 'versions'?",
    ]


def test_a_file_that_is_no_toml() -> None:
    with pytest.raises(RecipeError, match=r"fast\.toml is no valid TOML"):
        parse_recipe("name = ", "fast.toml", {})


def test_folders_come_before_our_own(tmp_path: Path) -> None:
    (tmp_path / "markupsafe.toml").write_text('name = "MarkupSafe"\nmodules = []\nlink = "dynamic"')
    (tmp_path / "libquick.toml").write_text(LIBRARY)
    (tmp_path / "quick.toml").write_text('name = "quick"\nmodules = []\n[build]\nlibraries = ["libquick"]')
    recipes = load_recipes([tmp_path])
    assert (recipes["markupsafe"].link, recipes["markupsafe"].modules) == ("dynamic", ())
    (library,) = recipes["quick"].libraries
    assert (library.source.url, library.library.headers) == ("https://example.com/quick.tar.gz", ("quick.h",))
    assert library.pkg_config == "libquick"


def test_headers_are_those_of_another_recipe(tmp_path: Path) -> None:
    quick = 'name = "quick"\nmodules = []\n[build]\nheaders = ["{}"]'
    (tmp_path / "quick.toml").write_text(quick.format("numpy"))
    recipes = load_recipes([tmp_path])
    assert recipes["quick"].headers == (recipes["numpy"],)
    newer = replace(recipes["quick"], headers=(replace(recipes["numpy"], tested="3.0"),))
    assert newer.key != recipes["quick"].key
    (tmp_path / "slow.toml").write_text('name = "slow"\nmodules = []')  # without a version
    for name in ("numpi", "slow"):
        (tmp_path / "quick.toml").write_text(quick.format(name))
        with pytest.raises(RecipeError, match=f"the recipe of quick: build.headers has '{name}', and there"):
            load_recipes([tmp_path])


def test_libraries_come_after_those_that_they_need(tmp_path: Path) -> None:
    (tmp_path / "libquick.toml").write_text(f'{LIBRARY}libraries = ["libslow"]')
    (tmp_path / "libslow.toml").write_text(
        LIBRARY.replace("libquick", "libslow") + 'libraries = ["zlib"]\npkg-config = "slow-2"'
    )
    uses = 'name = "quick"\nmodules = []\n[build]\nlibraries = ["libquick", "zlib"]'
    (tmp_path / "quick.toml").write_text(uses)
    libraries = load_recipes([tmp_path])["quick"].libraries
    # zlib is CPython's own.
    assert [one.name for one in libraries] == ["zlib", "libslow", "libquick"]
    assert [one.pkg_config for one in libraries] == ["zlib", "slow-2", "libquick"]


@pytest.mark.parametrize(
    ("needed", "said"),
    [
        ("libfast", "build.libraries has 'libfast' for libquick, and the recipes know libquick"),
        ("libquick", "build.libraries has a circle: libquick, libquick"),
    ],
)
def test_what_a_library_cannot_need(needed: str, said: str) -> None:
    library = parse_recipe(f'{LIBRARY}libraries = ["{needed}"]', "libquick.toml", {})
    assert isinstance(library, HostLibrary)
    assert refused(f'{SMALLEST}[build]\nlibraries = ["libquick"]', {"libquick": library}) == [said]


def test_repackings_of_a_source() -> None:
    library = parse_recipe(
        LIBRARY.replace("[library]", 'also = [{ file = "quick_1.0.orig.tar.gz", sha256 = "01" }]\n[library]'),
        "libquick.toml",
        {},
    )
    assert isinstance(library, HostLibrary)
    assert [(one.file, one.sha256) for one in library.source.archives] == [
        ("quick-1.0.tar.gz", "00"),
        ("quick_1.0.orig.tar.gz", "01"),
    ]


def test_templates_are_filled_as_configure_and_cmake_do() -> None:
    template = """\
#define VERSION "@VERSION@@EXTRA@"
#undef HAVE_STAT
# undef HAVE_FORK
#cmakedefine WITH_SIMD 1
#cmakedefine HAVE_CTZ
"""
    values = {"VERSION": "1.2", "EXTRA": "", "HAVE_STAT": "1", "HAVE_CTZ": ""}
    assert fill(template, values) == (
        '#define VERSION "1.2"\n#define HAVE_STAT 1\n# undef HAVE_FORK\n\n#define HAVE_CTZ\n',
        [],
        [],
    )
    assert fill("@A@ @B@ @A@", {"C": "1"})[1:] == (["A", "B"], ["C"])


def test_what_a_project_chooses(tmp_path: Path) -> None:
    (tmp_path / "fast.toml").write_text(SMALLEST)
    recipes = project_recipes(tmp_path, {"Fast": "dynamic", "numpy": "dynamic"})
    assert (recipes["fast"].link, recipes["numpy"].link, recipes["regex"].link) == (
        "dynamic",
        "dynamic",
        "static",
    )
    with pytest.raises(ConfigError, match=r"tool\.pymode\.recipes\.link has 'slow', which has no recipe"):
        project_recipes(None, {"slow": "dynamic"})
    with pytest.raises(ConfigError, match=r"recipes\.folder is 'nowhere', and there is no such folder"):
        project_recipes(tmp_path / "nowhere", {})


def test_a_recipe_is_found_by_the_name_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "slow.toml").write_text(SMALLEST)
    with pytest.raises(RecipeError, match=r"slow\.toml is the recipe of fast: call it fast\.toml"):
        load_recipes([tmp_path])


def test_a_recipe_is_for_the_versions_that_it_names() -> None:
    parsed = parse_recipe(f'{SMALLEST}versions = ">=2,<4"', "fast.toml", {})
    assert isinstance(parsed, Recipe)
    recipes = {"fast": parsed}
    assert recipe_for("Fast", "3.1b2", recipes) is parsed
    assert recipe_for("fast", "4.0", recipes) is None
    assert recipe_for("slow", "3.0", recipes) is None


def test_a_recipe_brings_back_what_workers_are_without() -> None:
    text = 'name = "fast"\nmodules = ["fast._c"]\ninclude-stdlib = [%s]\n'
    parsed = parse_recipe(text % '"ctypes"', "fast.toml", {})
    assert isinstance(parsed, Recipe)
    assert parsed.include_stdlib == ("ctypes",)
    with pytest.raises(RecipeError) as refused:
        parse_recipe(text % '"ctypes", "curses", "json"', "fast.toml", {})
    assert [name for name in ("ctypes", "curses", "json") if repr(name) in str(refused.value)] == [
        "curses",
        "json",
    ]
    assert str(refused.value).startswith("fast.toml: 2 errors")


def test_what_changes_the_build_changes_the_key() -> None:
    library = parse_recipe(LIBRARY, "libquick.toml", {})
    assert isinstance(library, HostLibrary)
    recipe = Recipe(name="fast")
    changed = [
        replace(recipe, build=Building(environment={"A": "1"})),
        replace(recipe, build=Building(config_settings={"A": "1"})),
        replace(recipe, build=Building(cflags=("-DA",))),
        replace(recipe, libraries=(library,)),
    ]
    assert len({one.key for one in (recipe, *changed)}) == 1 + len(changed)
    assert replace(recipe, link="dynamic", leave_out=("a",)).key == recipe.key


def test_what_builds_a_package_is_pinned() -> None:
    pinned = {text.partition("==")[0]: text for text in pins(["Cython>=3", "setuptools"], [])}
    assert pinned["cython"].startswith("cython==3.")
    assert {"setuptools", "meson-python", "ninja"} <= pinned.keys()
    # What a package asks for comes first, and a recipe before PyMode.
    assert "cython" not in {text.partition("==")[0] for text in pins(["cython<3"], [])}
    recipes = pins(["cython<3"], ["Cython==0.29.37"])
    assert [text for text in recipes if text.lower().startswith("cython")] == ["Cython==0.29.37"]
    assert unpinned(["cython==0.29.37", "numpy==2.3.1"], recipes) == ["numpy==2.3.1"]
