"""A project's own extensions: what `[tool.pymode.extensions]` lists, for the worker and for this machine.

Compilations are kept by zig, which knows the headers that each has read; what is made of them, by the cache.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from pymode_build.cache import digest
from pymode_build.errors import ConfigError, RecipeError, ToolchainError
from pymode_build.extensions.backend import FLAGS, OPTIMISED, compiler_errors
from pymode_build.extensions.forms import FORMS, entry_point, module_of, object_of, write_forms
from pymode_build.extensions.host_library import build_libraries, with_needs
from pymode_build.extensions.objects import defines
from pymode_build.extensions.recipe import load_libraries
from pymode_build.interpreter.cpython import sysroot
from pymode_build.interpreter.extension import Extension
from pymode_build.process import cpu_count, run
from pymode_build.resources import resource
from pymode_build.toolchain.zig import toolchain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pymode_build.cache import Cache
    from pymode_build.project.config import OwnExtension
    from pymode_build.project.project import Project
    from pymode_build.reporter import Reporter
    from pymode_build.toolchain.zig import Toolchain

__all__ = ["native_extensions", "own_extensions"]

CXX = (".cc", ".cpp", ".cxx")
NATIVE = ("-fPIC", "-fvisibility=hidden", "-Wno-date-time", "-fno-sanitize=undefined")
# Elsewhere a library may need what only the program that loads it has.
NATIVE_LINK = ("-shared", *(("-undefined", "dynamic_lookup") if sys.platform == "darwin" else ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    """What is compiled for: both compilers, and the linker for what each has compiled."""

    cc: tuple[Path | str, ...]
    cxx: tuple[Path | str, ...]
    link: tuple[Path | str, ...]
    link_cxx: tuple[Path | str, ...]
    include: tuple[Path, ...]
    libraries: tuple[Path, ...]


def own_extensions(project: Project, cache: Cache, reporter: Reporter) -> list[Extension]:
    """Return the project's extensions, compiled for the worker. Raises ConfigError and RecipeError."""
    return [one.for_worker() for one in _modules(project, "", cache, reporter)]


def native_extensions(project: Project, cache: Cache, reporter: Reporter) -> dict[str, str]:
    """Return the project's extensions as files that this Python loads, by the modules' names.

    Raises ConfigError and RecipeError, and ToolchainError where Python's headers are missing.
    """
    return {one.name: str(one.for_this_machine()) for one in _modules(project, "-native", cache, reporter)}


def _modules(project: Project, suffix: str, cache: Cache, reporter: Reporter) -> Iterator[_Module]:
    for name, table in project.config.extensions.items():
        log = cache.root / "logs" / f"extension-{name}{suffix}.log"
        log.unlink(missing_ok=True)
        yield _Module(project, name, table, toolchain(cache, reporter), log, cache, reporter)


@dataclass(frozen=True, slots=True)
class _Module:
    """One of the project's extensions, and what makes it."""

    project: Project
    name: str
    table: OwnExtension
    zig: Toolchain
    log: Path
    cache: Cache
    reporter: Reporter

    def for_worker(self) -> Extension:
        link = (self.zig.zig, "wasm-ld", "-r", "--strip-debug")
        target = _Target(
            cc=(self.zig.zig, "cc", *FLAGS),
            cxx=(self.zig.zig, "c++", *FLAGS),
            link=link,
            link_cxx=link,
            include=(resource("cpython-wasm") / "include", sysroot(self.cache, self.reporter).include),
            libraries=self._libraries(self.zig),
        )
        data = self._linked(target)
        if not defines(data, entry_point(self.name)):
            raise RecipeError(
                f"{self.name}: its sources define no {entry_point(self.name)}, which CPython calls to import "
                "it. A table of [tool.pymode.extensions] is called what `import` calls the module"
            )

        def split(folder: Path) -> None:
            cxx = write_forms(self.name, data, folder, log=self.log, cache=self.cache, reporter=self.reporter)
            (folder / "cxx").write_text("yes" if cxx else "")

        folder = self.cache.entry("own-extensions", digest("1", repr(FORMS), self.name, data), split)
        return Extension(
            name=self.name,
            package=self.project.name,
            link=self.table.link,
            path=_place(self.project, self.name),
            object=object_of(self.name, folder),
            module=module_of(self.name, folder),
            cxx=bool((folder / "cxx").read_text()),
        )

    def for_this_machine(self) -> Path:
        headers = Path(sysconfig.get_path("include"))
        if not (headers / "Python.h").is_file():
            raise ToolchainError(
                f"{self.name} can't be compiled for this machine: {sys.executable} comes without Python's "
                f"headers ({headers}/Python.h). Install them (python3-dev, on Debian), or use another Python"
            )
        # The machine's own compiler, as Python was made with one, if there is any.
        cc = ("cc",) if shutil.which("cc") else (str(self.zig.zig), "cc")
        cxx = ("c++",) if shutil.which("c++") else (str(self.zig.zig), "c++")
        target = _Target(
            cc=(*cc, *NATIVE),
            cxx=(*cxx, *NATIVE),
            link=(*cc, *NATIVE_LINK),
            link_cxx=(*cxx, *NATIVE_LINK),
            include=(headers,),
            libraries=self._libraries(self.zig.native),
        )
        file = f"{self.name.rpartition('.')[2]}{sysconfig.get_config_var('EXT_SUFFIX')}"
        # That compiler keeps nothing. `pymode dev` watches these files, too.
        sources = [part for path in self.project.compiled for part in (path, self.project.root / path)]
        key = digest("1", self.name, repr(self.table), repr(target), sys.version, *sources)

        def build(folder: Path) -> None:
            (folder / file).write_bytes(self._linked(target))

        return self.cache.entry("native-extensions", key, build) / file

    def _linked(self, target: _Target) -> bytes:
        """Return the extension's object or library, compiled from its sources."""
        root, table = self.project.root, self.table
        # Relative to the project, so that its place on this machine is in no message and no object.
        sources = [
            path.relative_to(root).as_posix()
            for pattern in table.sources
            for path in sorted(root.glob(pattern))
        ]
        folders = [*table.include, *(folder / "include" for folder in target.libraries), *target.include]
        options = [
            *OPTIMISED.split(),
            *(f"-D{key}={value}" for key, value in table.define.items()),
            *table.cflags,
            *(f"-I{folder}" for folder in folders),
        ]
        with (
            tempfile.TemporaryDirectory(prefix="pymode-") as scratch,
            self.reporter.stage(f"Compiling {self.name}"),
        ):

            def compile_one(source: str) -> Path:
                made = Path(scratch, f"{sources.index(source)}.o")
                compiler = target.cxx if source.endswith(CXX) else target.cc
                self._run(f"compile {source}", *compiler, *options, "-c", source, "-o", made)
                return made

            with ThreadPoolExecutor(cpu_count()) as pool:
                objects = list(pool.map(compile_one, sources))
            made = Path(scratch, "linked")
            linker = target.link_cxx if any(source.endswith(CXX) for source in sources) else target.link
            libraries = [path for folder in target.libraries for path in sorted((folder / "lib").iterdir())]
            self._run(f"link {self.name}", *linker, *objects, *libraries, "-o", made)
            return made.read_bytes()

    def _run(self, what: str, *command: str | Path) -> None:
        try:
            run(
                command,
                cwd=self.project.root,
                env=self.zig.environment,
                log=self.log,
                what=what,
                error=RecipeError,
            )
        except RecipeError as failure:
            said = compiler_errors(self.log) or str(failure)
            raise RecipeError(f"{self.name} does not compile:\n{said}") from failure

    def _libraries(self, zig: Toolchain) -> tuple[Path, ...]:
        """Return the folders of the C libraries that the table names, and of those that they need."""
        known = load_libraries([self.project.recipes] if self.project.recipes else [])
        unknown = [name for name in self.table.libraries if name not in known]
        if unknown:
            raise ConfigError(
                f"pyproject.toml: tool.pymode.extensions.{self.name}.libraries has {unknown[0]!r}, and the "
                f"recipes know {', '.join(sorted(known)) or 'none'}; recipes/README.md says how to add one"
            )
        libraries = with_needs(self.table.libraries, known)
        return tuple(build_libraries(libraries, zig, self.cache, self.reporter, self.log).values())


def _place(project: Project, name: str) -> str:
    """Return a module's place in site-packages: in its package, which is beside the entry or at the top."""
    *packages, _ = parts = name.split(".")
    beside = PurePosixPath(project.entry).parent
    top = bool(packages) and not (project.root / beside).joinpath(*packages).is_dir()
    there = PurePosixPath() if top and project.root.joinpath(*packages).is_dir() else beside
    return there.joinpath(*parts).as_posix() + ".cpython-313-wasm32-wasi.so"
