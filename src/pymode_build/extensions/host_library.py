"""C libraries that packages link with: from a recipe, or CPython's own, compiled anew for packages."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping  # noqa: TC003 - the schema of a table is read from its annotations
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Annotated

from pymode_build.cache import digest
from pymode_build.errors import RecipeError
from pymode_build.interpreter.libraries import LIBRARIES, Library, compile_library, library_key
from pymode_build.project.schema import Invalid, kind_of, named
from pymode_build.toolchain.sources import fetch, unpack
from pymode_build.toolchain.zig import POSITION_INDEPENDENT, TARGET
from pymode_build.versions import Archive, Source, load_sources

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter
    from pymode_build.toolchain.zig import Toolchain

__all__ = [
    "HostLibrary",
    "LibraryFile",
    "build_libraries",
    "cpython_libraries",
    "describe_libraries",
    "fill",
    "with_needs",
]

# `#undef NAME` is autoconf's word for what configure may define, `#cmakedefine NAME …` is CMake's.
DEFINITION = re.compile(r"^#[ \t]*(?P<word>undef|cmakedefine)[ \t]+(?P<name>\w+).*$", re.MULTILINE)
PLACE = re.compile(r"@(\w+)@")


def _text(value: object) -> str:
    """Read what a template gets, which may be nothing at all."""
    if not isinstance(value, str):
        raise Invalid(f"must be a string, not {kind_of(value)}")
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """Where a library's sources come from; `also` are repackings, which a mirror may have."""

    version: str
    url: str
    file: str
    sha256: str
    also: tuple[Archive, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryBuild:
    """Which files of a library's sources make its archive; paths and globs are below its top."""

    archive: str
    files: tuple[str, ...]
    headers: tuple[str, ...]
    without: tuple[str, ...] = ()
    header_root: str = named("header-root", default=".")
    include: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()
    templates: Mapping[str, Mapping[str, Annotated[str, _text]]] = field(default_factory=dict)
    pkg_config: str | None = named("pkg-config", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryFile:
    """A recipe's file, for a library."""

    name: str
    source: SourceFile
    library: LibraryBuild

    def parsed(self) -> HostLibrary:
        """Return what the file says."""
        source, build = self.source, self.library
        return HostLibrary(
            source=Source(
                name=self.name,
                version=source.version,
                url=source.url,
                archives=(Archive(file=source.file, sha256=source.sha256), *source.also),
            ),
            library=Library(
                source=self.name,
                archive=build.archive,
                files=build.files,
                without=build.without,
                headers=build.headers,
                header_root=build.header_root,
                include=build.include,
                flags=build.flags,
            ),
            needs=build.libraries,
            templates=build.templates,
            pkg_config=build.pkg_config or self.name,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HostLibrary:
    """A C library that packages link with.

    `needs` names the libraries whose headers it includes, `templates` has the values for the files that its
    own configure would fill in, `pkg_config` is what packages ask pkg-config for.
    """

    source: Source
    library: Library
    pkg_config: str
    needs: tuple[str, ...] = ()
    templates: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What packages' recipes call it."""
        return self.source.name

    @property
    def key(self) -> str:
        """Name the archive's bytes, together with the keys of what it needs."""
        templates = sorted((path, sorted(values.items())) for path, values in self.templates.items())
        return digest(library_key(self.library, self.source), repr(templates))

    def _build(
        self,
        folder: Path,
        *,
        needs: Mapping[str, Path],
        zig: Toolchain,
        cache: Cache,
        reporter: Reporter,
        log: Path,
    ) -> None:
        work = folder / "work"
        top = work / "source"
        archive = fetch(self.source, cache, reporter)
        with reporter.stage(f"Compiling {self.name} {self.source.version}"):
            unpack(archive, top)
            for path, values in self.templates.items():
                self._fill(top / path, path, values)
            (work / "needs").mkdir()
            for name, made in needs.items():
                (work / "needs" / name).symlink_to(made)
            include = (*self.library.include, *(f"../needs/{name}/include" for name in needs))
            flags = (*_shareable(zig), *self.library.flags)
            compile_library(replace(self.library, include=include, flags=flags), top, work, folder, zig, log)
            shutil.rmtree(work)

    def _fill(self, template: Path, name: str, values: Mapping[str, str]) -> None:
        where = f"{self.name}: library.templates has {name!r}"
        if not template.is_file():
            raise RecipeError(f"{where}, and its sources have no such file")
        text, missing, unused = fill(template.read_text("utf-8"), values)
        if missing:
            raise RecipeError(f"{where}, without a value for {', '.join(missing)}")
        if unused:
            raise RecipeError(f"{where}, with values that it has no place for: {', '.join(unused)}")
        template.with_suffix("").write_text(text, encoding="utf-8")


def fill(template: str, values: Mapping[str, str]) -> tuple[str, list[str], list[str]]:
    """Return a template with the values in place, the names that miss a value, and those that have no place.

    `@NAME@` needs a value; what `#undef` and `#cmakedefine` name is defined if it has one.
    """
    missing: list[str] = []
    used: set[str] = set()

    def define(match: re.Match[str]) -> str:
        name = match["name"]
        if name in values:
            used.add(name)
            return f"#define {name} {values[name]}".rstrip()
        return "" if match["word"] == "cmakedefine" else match[0]

    def put(match: re.Match[str]) -> str:
        name = match[1]
        if name not in values:
            missing.append(name)
        used.add(name)
        return values.get(name, "")

    filled = PLACE.sub(put, DEFINITION.sub(define, template))
    return filled, sorted(set(missing)), sorted(values.keys() - used)


def cpython_libraries() -> dict[str, HostLibrary]:
    """Return the libraries that CPython has itself: the same sources, compiled for packages."""
    sources = load_sources()
    return {
        one.source: HostLibrary(source=sources[one.source], library=one, pkg_config=one.source)
        for one in LIBRARIES
    }


def with_needs(
    names: Iterable[str], libraries: Mapping[str, HostLibrary], above: tuple[str, ...] = ()
) -> tuple[HostLibrary, ...]:
    """Return libraries by their names, each after those that it needs, which are `above` it.

    Raises RecipeError for one that is not there, or that needs itself.
    """
    found: dict[str, HostLibrary] = {}
    for name in names:
        if name in above:
            raise RecipeError(f"build.libraries has a circle: {', '.join((*above, name))}")
        if name not in libraries:
            known = ", ".join(sorted(libraries)) or "none"
            needed_by = f" for {above[-1]}" if above else ""
            raise RecipeError(f"build.libraries has {name!r}{needed_by}, and the recipes know {known}")
        for one in (*with_needs(libraries[name].needs, libraries, (*above, name)), libraries[name]):
            found.setdefault(one.name, one)
    return tuple(found.values())


def describe_libraries(made: Mapping[str, Path], libraries: Iterable[HostLibrary], folder: Path) -> None:
    """Make a folder with pkg-config's files about libraries."""
    folder.mkdir()
    for one in libraries:
        place = made[one.name]
        (folder / f"{one.pkg_config}.pc").write_text(
            f"Name: {one.pkg_config}\nDescription: {one.name}\nVersion: {one.source.version}\n"
            f"Cflags: -I{place}/include\n"
            f"Libs: -L{place}/lib -l{one.library.archive.removeprefix('lib').removesuffix('.a')}\n",
            encoding="utf-8",
        )


def build_libraries(
    libraries: Iterable[HostLibrary], zig: Toolchain, cache: Cache, reporter: Reporter, log: Path
) -> dict[str, Path]:
    """Return each library's folder with `include/` and `lib/`, for zig's target.

    They come in the order of `with_needs`.
    """
    made: dict[str, Path] = {}
    for one in libraries:
        needs = {name: made[name] for name in one.needs}
        key = digest(one.key, zig.target, repr(_shareable(zig)), *(path.name for path in needs.values()))
        build = partial(one._build, needs=needs, zig=zig, cache=cache, reporter=reporter, log=log)
        made[one.name] = cache.entry("library", key, build)
    return made


def _shareable(zig: Toolchain) -> tuple[str, ...]:
    """Return the options that make objects fit for shared libraries."""
    return POSITION_INDEPENDENT if zig.target == TARGET else ("-fPIC",)
