"""The same tests of the same sdist, built for this machine: what the worker's are compared with."""

from __future__ import annotations

import json
import os
import shlex
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.errors import RecipeError
from pymode_build.extensions.host_library import build_libraries, describe_libraries
from pymode_build.process import run
from pymode_build.toolchain.build_python import build_python
from pymode_build.toolchain.sources import unpack
from pymode_build.toolchain.uv import index_environment, network_options
from pymode_build.toolchain.zig import toolchain
from pymode_build.upstream.tests import SUITE, outcome, task

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter
    from pymode_build.toolchain.zig import Toolchain
    from pymode_build.upstream.tests import Outcome, Subject

__all__ = ["run_natively"]

OPTIMISED = "-O2 -g0 -DNDEBUG -Wno-date-time -fno-sanitize=undefined"


def run_natively(subject: Subject, cache: Cache, reporter: Reporter) -> Outcome:
    """Build a package for this machine with zig, and run its tests here. Raises RecipeError."""
    log = cache.root / "logs" / f"tests-{subject.recipe.name}-native.log"
    log.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        native = _Native(subject, Path(scratch), toolchain(cache, reporter), cache, reporter, log)
        with reporter.stage(f"Building and testing {subject.recipe.name} {subject.version} natively"):
            return native.test(native.installed())


@dataclass(frozen=True, slots=True)
class _Native:
    """A virtual environment in a scratch folder."""

    subject: Subject
    folder: Path
    zig: Toolchain
    cache: Cache
    reporter: Reporter
    log: Path

    def installed(self) -> Path:
        """Return a Python that has the package, and what its tests need."""
        import uv

        subject, build = self.subject, self.subject.recipe.build
        host = build_python(self.zig, self.cache, self.reporter, self.log)
        python = self.folder / "venv" / "bin" / "python"
        asked = [f"{subject.recipe.name} @ {subject.sdist.as_uri()}", "pytest", *subject.test.requires]
        settings = [
            f"--config-settings-package={subject.recipe.name}:{name}={value}"
            for name, values in build.config_settings.items()
            for value in ([values] if isinstance(values, str) else values)
        ]
        environment = {**index_environment(), **self._compiler(), **build.environment}
        # What the recipe's build needs beside what the package asks for: programs, found by PATH.
        environment["PATH"] = os.pathsep.join([str(python.parent), os.environ.get("PATH", os.defpath)])
        install: list[str | Path] = [
            "pip",
            "install",
            "--quiet",
            "--no-config",
            *network_options(),
            "--python",
            python,
        ]
        commands: list[list[str | Path]] = [
            ["venv", "--quiet", "--python", host, "--no-python-downloads", self.folder / "venv"],
            *([[*install, *build.requires]] if build.requires else []),
            [*install, *settings, *asked],
        ]
        for arguments in commands:
            run(
                [uv.find_uv_bin(), *arguments],
                cwd=self.folder,
                env=environment,
                log=self.log,
                what=f"build {subject.recipe.name} {subject.version} natively",
                error=RecipeError,
            )
        return python

    def test(self, python: Path) -> Outcome:
        source, temporary, answer = self.folder / "source", self.folder / "temporary", self.folder / "answer"
        temporary.mkdir()
        unpack(self.subject.sdist, source)
        (site,) = self.folder.glob("venv/lib/python*/site-packages")
        told = task(self.subject, site=str(site), source=str(source), temporary=str(temporary))
        run(
            [python, "-B", "-P", SUITE, json.dumps(told | {"answer": str(answer)})],
            cwd=source,
            env={
                **self.zig.environment,
                "HOME": str(self.folder),
                "COLUMNS": "110",
                **self.subject.test.environment,
            },
            log=self.log,
            what=f"test {self.subject.recipe.name} natively",
            error=RecipeError,
        )
        return outcome(self.subject, answer.read_bytes(), self.log)

    def _compiler(self) -> dict[str, str]:
        """Return zig as the native compiler, with the recipe's flags and libraries."""
        build = self.subject.recipe.build
        libraries = self.subject.recipe.libraries
        made = build_libraries(libraries, self.zig.native, self.cache, self.reporter, self.log)
        describe_libraries(made, libraries, self.folder / "pkgconfig")
        folders = list(made.values())
        flags = [OPTIMISED, *build.cflags, *(f"-I{folder / 'include'}" for folder in folders)]
        cc, cxx = (shlex.join(map(str, command)) for command in ((self.zig.zig, "cc"), (self.zig.zig, "c++")))
        return {
            **self.zig.environment,
            "CC": cc,
            "CXX": cxx,
            "LDSHARED": f"{cc} -shared",
            "LDCXXSHARED": f"{cxx} -shared",
            "CFLAGS": " ".join(flags),
            "CXXFLAGS": " ".join(flags),
            "LDFLAGS": " ".join(f"-L{folder / 'lib'}" for folder in folders),
            "PKG_CONFIG_LIBDIR": str(self.folder / "pkgconfig"),
        }
