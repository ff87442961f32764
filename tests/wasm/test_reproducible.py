"""Two builds of the same sources have the same bytes, whatever was built before on the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.cache import Cache
from pymode_build.dependencies.install import install
from pymode_build.dependencies.lock import resolved
from pymode_build.extensions.recipe import project_recipes

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.interpreter.interpreter import Interpreter
    from pymode_build.reporter import Reporter

PACKAGES = {"setuptools": "markupsafe==3.0.4", "cython": "propcache==0.5.4"}

# What packages are made with, rather than of: compiling CPython again would take minutes.
TOOLS = ("build-python", "cxx", "downloads", "library", "sources", "sysroot", "tools", "zig")


@pytest.mark.parametrize("backend", PACKAGES)
def test_a_package_and_the_interpreter_that_it_is_in(
    backend: str, cache: Cache, interpreter: Interpreter, tmp_path: Path, reporter: Reporter
) -> None:
    recipes = project_recipes(None, {})
    (tmp_path / "pyproject.toml").write_text("")
    selected = resolved(tmp_path, [PACKAGES[backend]], recipes, cache, reporter)
    elsewhere = empty(tmp_path / "another" / "place", cache)
    (first,) = install(selected, recipes, cache, reporter)
    (second,) = install(selected, recipes, elsewhere, reporter)
    (wheel,) = elsewhere.root.glob("cross-wheels/*/*.whl")
    assert wheel.read_bytes() == (cache.root / wheel.relative_to(elsewhere.root)).read_bytes()
    for one, other in zip(first.extensions, second.extensions, strict=True):
        assert one.object != other.object
        assert one.object.read_bytes() == other.object.read_bytes()
        assert one.module.read_bytes() == other.module.read_bytes()
    linked = interpreter.linked(first.extensions, cache, reporter).wasm
    again = interpreter.linked(second.extensions, elsewhere, reporter).wasm
    assert linked != again
    assert linked.read_bytes() == again.read_bytes()


def empty(root: Path, cache: Cache) -> Cache:
    """Return a cache that has built nothing yet, with another one's tools."""
    root.mkdir(parents=True)
    for name in TOOLS:
        if (cache.root / name).exists():
            (root / name).symlink_to(cache.root / name)
    return Cache(root)
