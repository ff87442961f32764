"""A package's own build backend (PEP 517), run so that it builds for the target.

It runs on the build machine, in a virtual environment of a CPython of the target's version. What it asks of
sysconfig is answered from the sysroot, and the compiler that it finds is `compiler.py`.
"""

from __future__ import annotations

import itertools
import json
import os
import shlex
import shutil
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import uv

from pymode_build.errors import PyModeError, RecipeError
from pymode_build.extensions.cross_files import cmake_toolchain, meson_cross_file
from pymode_build.extensions.host_library import describe_libraries
from pymode_build.extensions.pins import pins, unpinned
from pymode_build.interpreter.cpython import SYSCONFIGDATA
from pymode_build.process import capture, run
from pymode_build.resources import resource
from pymode_build.toolchain.uv import index_environment, network_options
from pymode_build.toolchain.zig import CXX_THREADS, EXCEPTIONS, POSITION_INDEPENDENT, TARGET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pymode_build.extensions.recipe import Recipe
    from pymode_build.interpreter.cpython import Sysroot
    from pymode_build.reporter import Progress, Reporter
    from pymode_build.toolchain.zig import Toolchain

__all__ = ["FLAGS", "OPTIMISED", "Build", "compiler_errors"]

FLAGS = (
    *("-target", TARGET),
    *POSITION_INDEPENDENT,
    *EXCEPTIONS,
    *CXX_THREADS,
    "-D_REENTRANT",
    # zig makes this warning an error; the date is fixed by SOURCE_DATE_EPOCH.
    "-Wno-date-time",
    # zig's default for what is compiled without -O.
    "-fno-sanitize=undefined",
)
OPTIMISED = "-O2 -g0 -DNDEBUG"

TOOLS = {"CC": "cc", "CXX": "c++", "AR": "ar", "RANLIB": "ranlib", "STRIP": "strip"}
TARGETS = (".h", ".hpp", ".a")
SOURCES = (".c", ".cc", ".cpp", ".cxx", ".pyx")

EPOCH = "315532800"
"""Seconds; the first time that a zip can name."""

QUOTED = 12
"""Lines of the compiler's output that an error message quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """One package being built, in the folder `work`; its sources are in `work/source`.

    `headers` are wheels for the target, of the packages whose headers the recipe asks for.
    """

    package: str
    version: str
    recipe: Recipe
    work: Path
    sysroot: Sysroot
    zig: Toolchain
    host: Path
    libraries: Mapping[str, Path]
    headers: Sequence[Path]
    log: Path
    progress: Progress
    reporter: Reporter

    @property
    def source(self) -> Path:
        return self.work / "source"

    @property
    def environment(self) -> dict[str, str]:
        """What the backend sees: nothing of the caller's but PATH."""
        tools = self.work / "bin"
        flags = shlex.join(self.recipe.build.cflags)
        return {
            **self.zig.environment,
            "PATH": os.pathsep.join([str(self.work / "venv" / "bin"), os.environ.get("PATH", os.defpath)]),
            "HOME": str(self.work),
            "VIRTUAL_ENV": str(self.work / "venv"),
            "ZIG_LOCAL_CACHE_DIR": str(self.work / "zig-cache"),
            "SOURCE_DATE_EPOCH": EPOCH,
            "PYTHONHASHSEED": "0",
            # pyproject-hooks repeats its caller the deprecations that packages are warned of.
            "PYTHONWARNINGS": "ignore",
            # Only what CC names is for the target.
            **dict.fromkeys(("RUSTC", "CARGO", "FC"), "pymode-has-no-compiler-for-this"),
            "PYTHONPATH": str(self.work / "sysconfig"),
            "_PYTHON_SYSCONFIGDATA_NAME": SYSCONFIGDATA,
            "_PYTHON_HOST_PLATFORM": "wasi-wasm32",
            **{variable: str(tools / tool) for variable, tool in TOOLS.items()},
            "LDSHARED": f"{tools / 'cc'} -shared",
            "LDCXXSHARED": f"{tools / 'c++'} -shared",
            "CFLAGS": f"{OPTIMISED} {flags}".strip(),
            "CXXFLAGS": f"{OPTIMISED} {flags}".strip(),
            # What the build machine has installed is none of the target's.
            "PKG_CONFIG_LIBDIR": str(self.work / "pkgconfig"),
            "CMAKE_TOOLCHAIN_FILE": str(self.work / "cmake" / "toolchain.cmake"),
            **self._version_from_tags(),
            **self.recipe.build.environment,
        }

    def _version_from_tags(self) -> dict[str, str]:
        """Return what setuptools-scm goes by, as hatch-vcs does, where neither git nor an sdist tells it."""
        if self.version == "0" or (self.source / "PKG-INFO").is_file():
            return {}
        return {"SETUPTOOLS_SCM_PRETEND_VERSION": self.version}

    def wheel(self) -> Path:
        """Build the wheel with the package's own backend."""
        from pyproject_hooks import BackendInvalid, BackendUnavailable, BuildBackendHookCaller

        requires, backend, backend_path = self._build_system()
        self._prepare(requires)
        hooks = BuildBackendHookCaller(
            str(self.source), backend, backend_path,
            runner=self._run_hook, python_executable=str(self.work / "venv" / "bin" / "python"),
        )  # fmt: skip
        settings = self._config_settings(backend)
        out = self.work / "wheel"
        out.mkdir()
        try:
            self._install(hooks.get_requires_for_build_wheel(settings))
            return out / hooks.build_wheel(str(out), settings)
        except (BackendUnavailable, BackendInvalid) as problem:
            raise RecipeError(
                f"{self.package}: its build backend, {backend}, can't be used: {problem}. "
                f"The whole output is in {self.log}"
            ) from problem

    def _config_settings(self, backend: str) -> dict[str, str | list[str]]:
        """Return the recipe's settings, with the cross file that meson needs beside the environment."""
        settings = dict(self.recipe.build.config_settings)
        if backend == "mesonpy":
            cross_file = meson_cross_file(self.work, self.work / "bin")
            own = settings.get("setup-args", [])
            settings["setup-args"] = [f"--cross-file={cross_file}", *([own] if isinstance(own, str) else own)]
        return settings

    def _build_system(self) -> tuple[list[str], str, list[str] | None]:
        """Return what pyproject.toml says, and PEP 518's defaults where it says nothing."""
        path = self.source / "pyproject.toml"
        table: dict[str, Any] = {}
        if path.is_file():
            table = tomllib.loads(path.read_text("utf-8")).get("build-system", {})
        backend = table.get("build-backend", "setuptools.build_meta:__legacy__")
        return table.get("requires", ["setuptools"]), backend, table.get("backend-path")

    def _prepare(self, requires: Sequence[str]) -> None:
        """Make the virtual environment, the compiler's scripts, and the answers that sysconfig gives."""
        self._uv("venv", "--quiet", "--python", self.host, "--no-python-downloads", self.work / "venv")
        self._install([*requires, *self.recipe.build.requires])
        self._place_headers()
        (self.work / "sysconfig").mkdir()
        shutil.copy(self.sysroot.sysconfigdata, self.work / "sysconfig")
        settings = self.work / "compiler.json"
        settings.write_text(json.dumps(self._compiler_settings()), encoding="utf-8")
        tools = self.work / "bin"
        tools.mkdir()
        program = Path(__file__).with_name("compiler.py")
        for tool in TOOLS.values():
            script = tools / tool
            command = shlex.join(map(str, [self.host, "-IS", program, settings, tool]))
            script.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
            script.chmod(0o755)
        describe_libraries(self.libraries, self.recipe.libraries, self.work / "pkgconfig")
        cmake_toolchain(self.work, tools)

    def _place_headers(self) -> None:
        """Lay the target's headers and archives over those of the build machine's packages.

        There they are where the build looks for them: it asks the package itself, which runs here.
        """
        (site_packages,) = (self.work / "venv").glob("lib/python3*/site-packages")
        for wheel in self.headers:
            with zipfile.ZipFile(wheel) as archive:
                for name in [name for name in archive.namelist() if name.endswith(TARGETS)]:
                    # uv's files are links into its cache.
                    (site_packages / name).unlink(missing_ok=True)
                    archive.extract(name, site_packages)

    def _compiler_settings(self) -> dict[str, Any]:
        return {
            "zig": str(self.zig.zig),
            "flags": [*FLAGS, f"-ffile-prefix-map={self.work}/="],
            "include": [
                *(str(folder / "include") for folder in self.libraries.values()),
                *(str(resource("cpython-wasm") / "include"), str(self.sysroot.include)),
            ],
            "libraries": [str(folder / "lib") for folder in self.libraries.values()],
            "commands": str(self.log),
        }

    def _install(self, requires: Sequence[str]) -> None:
        if not requires:
            return
        constraints = self.work / "constraints.txt"
        versions = [f"{one.name}=={one.tested}" for one in self.recipe.headers]
        pinned = pins(requires, [*self.recipe.build.constraints, *versions])
        constraints.write_text("".join(f"{line}\n" for line in pinned))
        python = self.work / "venv" / "bin" / "python"
        options: list[str | Path] = [*network_options(), "--constraints", constraints, "--python", python]
        self._uv("pip", "install", "--quiet", "--no-config", *options, "--", *requires)
        freeze: list[str | Path] = [uv.find_uv_bin(), "pip", "freeze", "--no-config", "--python", python]
        said = capture(freeze, cwd=self.work, env=index_environment(), what="list what is installed")
        free = unpinned((line for line in said.splitlines() if "==" in line), pinned)
        if free:
            # Another build of the same sources may get others.
            note = f"not pinned: {', '.join(free)}; a recipe can: build.constraints"
            with self.log.open("a", encoding="utf-8") as log:
                log.write(f"{note}\n")
            if self.recipe.verified:
                self.reporter.warn(f"{self.package}: {note}")

    def _uv(self, *arguments: str | Path) -> None:
        run(
            [uv.find_uv_bin(), *arguments],
            cwd=self.work,
            env=index_environment(),
            log=self.log,
            what=f"install what {self.package} is built with",
            error=RecipeError,
        )

    def _run_hook(
        self, cmd: Sequence[str], cwd: str | None = None, extra_environ: Mapping[str, str] | None = None
    ) -> None:
        """Run one hook; the parameters' names are pyproject-hooks'."""

        def note(line: str) -> None:
            words = [word for word in line.split() if word.endswith(SOURCES)]
            if words:
                self.progress.update(note=PurePosixPath(words[-1]).name)

        try:
            run(
                cmd,
                cwd=Path(cwd or self.source),
                env={**self.environment, **(extra_environ or {})},
                log=self.log,
                what=f"build {self.package}",
                error=RecipeError,
                on_line=note,
            )
        except RecipeError as failure:
            raise RecipeError(_why(self, failure)) from failure


def _why(build: Build, failure: PyModeError) -> str:
    """The compiler's own words, the log, and what to do."""
    said = compiler_errors(build.log) or str(failure)
    what = f"{build.package} does not compile for the worker"
    if build.recipe.verified:
        return f"{what} with its recipe:\n{said}"
    return (
        f"{what}, and there is no recipe that says how:\n{said}\n"
        "docs/extensions.md says how to write one; or take a package in pure Python in its place"
    )


def compiler_errors(log: Path) -> str:
    """Return the first errors in a compiler's log, quoted, and where the log is; empty if there are none."""
    lines = log.read_text("utf-8", "replace").splitlines()
    errors = [number for number, line in enumerate(lines) if "error:" in line.lower()]
    if not errors:
        return ""
    before = itertools.takewhile(lambda line: not line.startswith("Traceback"), lines[errors[0] :])
    shown = itertools.islice(before, QUOTED)
    return "\n".join([*(f"  | {line}" for line in shown), f"The whole output is in {log}"])
