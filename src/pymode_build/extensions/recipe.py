"""Recipes: what a package's own build has to be told to compile for the worker (recipes/README.md)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping  # noqa: TC003 - the schema of a table is read from its annotations
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from pymode_build.cache import digest
from pymode_build.errors import ConfigError, RecipeError
from pymode_build.extensions.host_library import HostLibrary, LibraryFile, cpython_libraries, with_needs
from pymode_build.interpreter.extension import Link  # noqa: TC001 - as above
from pymode_build.interpreter.stdlib import LEFT_OUT
from pymode_build.project.schema import Invalid, named, read_table
from pymode_build.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = [
    "Building",
    "Recipe",
    "Test",
    "as_it_is",
    "load_libraries",
    "load_recipes",
    "parse_recipe",
    "recipe_for",
]


def _specifier(value: object) -> SpecifierSet:
    try:
        return SpecifierSet(str(value))
    except InvalidSpecifier as error:
        raise Invalid(f'must be versions like ">=3.0", not {value!r}') from error


def _setting(value: object) -> str | list[str]:
    """Read one of PEP 517's config settings."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return list(value)
    raise Invalid("must be a string or an array of strings")


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """How a package's own tests are run: `arguments` are pytest's, in the folder of the sdist."""

    requires: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    expected_failures: Mapping[str, str] = named("expected-failures", default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Building:
    """What the package's backend is told."""

    libraries: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    constraints: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    cflags: tuple[str, ...] = ()
    config_settings: Mapping[str, Annotated[str | list[str], _setting]] = named(
        "config-settings", default_factory=dict
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageFile:
    """A recipe's file, for a package."""

    name: str
    modules: tuple[str, ...]
    versions: Annotated[SpecifierSet, _specifier] = field(default_factory=SpecifierSet)
    tested: str | None = None
    link: Link = "static"
    leave_out: tuple[str, ...] = named("leave-out", default=())
    include_stdlib: tuple[str, ...] = named("include-stdlib", default=())
    build: Building = field(default_factory=Building)
    test: Test | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a package is built; `verified` is false where nobody has written it down.

    `include_stdlib` are modules that its imports need and other workers have not (interpreter/stdlib.py);
    `headers` are the packages whose headers it takes from their own builds for the worker, of `tested`.
    """

    name: str
    versions: SpecifierSet = field(default_factory=SpecifierSet)
    tested: str | None = None
    link: Link = "static"
    modules: tuple[str, ...] = ()
    leave_out: tuple[str, ...] = ()
    include_stdlib: tuple[str, ...] = ()
    build: Building = field(default_factory=Building)
    libraries: tuple[HostLibrary, ...] = ()
    headers: tuple[Recipe, ...] = ()
    test: Test | None = None
    verified: bool = True

    @property
    def key(self) -> str:
        """Name everything in the recipe that the package's wheel depends on."""
        build = self.build
        return digest(
            repr((build.requires, build.constraints, build.cflags)),
            repr((sorted(build.environment.items()), sorted(build.config_settings.items()))),
            *(one.key for one in self.libraries),
            # What is in headers, version and target decide.
            *(f"{one.name}=={one.tested}" for one in self.headers),
        )

    def knows(self, version: str) -> bool:
        """Tell whether the recipe is for this version."""
        return self.versions.contains(version, prereleases=True)


def as_it_is(name: str) -> Recipe:
    """Return the recipe of a package that has none: it is built as it is, and nothing is promised."""
    return Recipe(name=name, verified=False)


def recipe_for(name: str, version: str, recipes: Mapping[str, Recipe]) -> Recipe | None:
    """Return the recipe that knows this version of a package."""
    recipe = recipes.get(canonicalize_name(name))
    return recipe if recipe and recipe.knows(version) else None


def load_recipes(folders: Iterable[Path] = ()) -> dict[str, Recipe]:
    """Return every package's recipe by its name; those in `folders` come before PyMode's own."""
    return {name: one for name, one in _load(folders).items() if isinstance(one, Recipe)}


def load_libraries(folders: Iterable[Path] = ()) -> dict[str, HostLibrary]:
    """Return the C libraries that recipes know by their names."""
    return {name: one for name, one in _load(folders).items() if isinstance(one, HostLibrary)}


def _load(folders: Iterable[Path]) -> dict[str, Recipe | HostLibrary]:
    texts: dict[str, tuple[str, Path]] = {}
    for folder in (resource("recipes"), *folders):
        texts |= {path.stem: (path.read_text("utf-8"), path) for path in sorted(folder.glob("*.toml"))}
    libraries = cpython_libraries()
    recipes: dict[str, Recipe] = {}
    # Libraries first: packages name them.
    for name, (text, path) in sorted(texts.items(), key=lambda item: "[library]" not in item[1][0]):
        parsed = parse_recipe(text, str(path), libraries)
        if parsed.name != name:
            raise RecipeError(f"{path} is the recipe of {parsed.name}: call it {parsed.name}.toml")
        if isinstance(parsed, Recipe):
            recipes[name] = parsed
        else:
            libraries[name] = parsed
    return {**libraries, **{name: _with_headers(one, recipes) for name, one in recipes.items()}}


def _with_headers(recipe: Recipe, recipes: Mapping[str, Recipe]) -> Recipe:
    for name in recipe.build.headers:
        if name not in recipes or recipes[name].tested is None:
            raise RecipeError(
                f"the recipe of {recipe.name}: build.headers has {name!r}, and there is no recipe "
                "of that name with a version in `tested`"
            )
    return replace(recipe, headers=tuple(recipes[name] for name in recipe.build.headers))


def project_recipes(folder: Path | None, link: Mapping[str, Link]) -> dict[str, Recipe]:
    """Return the recipes that count for a project, with its own choices. Raises ConfigError."""
    if folder is not None and not folder.is_dir():
        raise ConfigError(
            f"pyproject.toml: tool.pymode.recipes.folder is {folder.name!r}, and there is no such folder"
        )
    recipes = load_recipes([folder] if folder else [])
    for name, chosen in link.items():
        recipe = recipes.get(canonicalize_name(name))
        if recipe is None:
            raise ConfigError(
                f"pyproject.toml: tool.pymode.recipes.link has {name!r}, which has no recipe; "
                "`pymode recipes` lists those that do"
            )
        recipes[recipe.name] = replace(recipe, link=chosen)
    return recipes


def parse_recipe(text: str, source: str, libraries: Mapping[str, HostLibrary]) -> Recipe | HostLibrary:
    """Parse one recipe. Raises one RecipeError that lists everything that is wrong."""
    errors: list[str] = []
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RecipeError(f"{source} is no valid TOML: {error}") from error
    parsed: Recipe | HostLibrary | None = None
    if "library" in values:
        if library := read_table(LibraryFile, values, "", errors):
            parsed = library.parsed()
    elif package := read_table(PackageFile, values, "", errors):
        parsed = _package(package, libraries, errors)
    if errors or parsed is None:
        count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
        listed = "\n".join(f"  {error.removeprefix('.')}" for error in errors)
        raise RecipeError(f"{source}: {count}\n{listed}\nrecipes/README.md has the keys")
    return parsed


def _package(file: PackageFile, libraries: Mapping[str, HostLibrary], errors: list[str]) -> Recipe:
    needed: tuple[HostLibrary, ...] = ()
    try:
        needed = with_needs(file.build.libraries, libraries)
    except RecipeError as problem:
        errors.append(str(problem))
    errors += [
        f"include-stdlib has {name!r}, which is not among the modules that workers are without but can have"
        for name in file.include_stdlib
        if name not in LEFT_OUT
    ]
    return Recipe(
        name=canonicalize_name(file.name),
        versions=file.versions,
        tested=file.tested,
        link=file.link,
        modules=file.modules,
        leave_out=file.leave_out,
        include_stdlib=file.include_stdlib,
        build=file.build,
        libraries=needed,
        test=file.test,
    )
