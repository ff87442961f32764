"""A package's own tests, run by pytest in an interpreter that has the package's compiled code."""

from __future__ import annotations

import fnmatch
import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pymode_build.dependencies.install import fetch, install
from pymode_build.dependencies.lock import resolved
from pymode_build.dependencies.site_packages import runtime_members
from pymode_build.errors import RecipeError
from pymode_build.interpreter.interpreter import interpreter
from pymode_build.toolchain.sources import unpack

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pymode_build.cache import Cache
    from pymode_build.dependencies.install import Dependency
    from pymode_build.extensions.recipe import Recipe, Test
    from pymode_build.interpreter.extension import Extension
    from pymode_build.reporter import Reporter

__all__ = ["RUN", "Outcome", "Subject", "outcome", "run_tests", "subject", "task"]

# pytest, and a plugin that counts.
RUN = """
import importlib, json, os, sys

task = json.loads(sys.argv[1])
sys.path[:0] = [task["site"]]
if sys.platform == "wasi":
    from pymode import _loop
    _loop.install()
origins = {name: importlib.import_module(name).__spec__.origin for name in task["modules"]}
import pytest

# A module that WASI has not, or a name in it: tests that use it are skipped, importing it is not using it.
class Absent(type(sys)):
    def __init__(self, name, *of_a_class):
        super().__init__(name)
        if of_a_class:
            self()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent(f"{self.__name__}.{name}")

    def __call__(self, *arguments, **named):
        pytest.skip(f"WASI has no {self.__name__}", allow_module_level=True)

    __mul__ = __rmul__ = __rmod__ = __call__

if sys.platform == "wasi":
    for name in ("ctypes", "mmap"):
        sys.modules[name] = Absent(name)

class Count:
    passed = skipped = 0

    def __init__(self):
        self.failed = {}

    if sys.platform == "wasi":
        @pytest.fixture
        def capfd(self):
            pytest.skip("WASI has no dup, which this captures with")

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed[report.nodeid] = report.longreprtext
        elif report.skipped:
            self.skipped += 1
        elif report.when == "call":
            self.passed += 1

    def pytest_collectreport(self, report):
        if report.failed:
            self.failed[report.nodeid] = report.longreprtext
        elif report.skipped:
            self.skipped += 1

count = Count()
os.chdir(task["source"])
# No file descriptors to capture, no cache to write, no signals to dump tracebacks on. What packages set for
# pytest is about reports, and needs plugins.
options = ["-q", "--continue-on-collection-errors", "-c", task["outcome"] + "/pytest.ini"]
options += ["--rootdir=" + task["source"]]
# WASI has no users, whom pytest would give folders.
options += ["--basetemp=" + task["outcome"] + "/tmp"]
options += ["--capture=sys", "-p", "no:cacheprovider", "-p", "no:faulthandler"]
status = int(pytest.main([*options, *task["arguments"]], plugins=[count]))
outcome = {"status": status, "passed": count.passed, "skipped": count.skipped, "failed": count.failed,
           "origins": origins}
json.dump(outcome, open(task["outcome"] + "/outcome.json", "w"))
"""

# pytest's exit codes.
PASSED, FAILED = 0, 1

# What there is not where the tests run: threads only in a running worker, the others nowhere on WASI.
LIMITS = (
    *("can't start new thread", "wasi does not support processes", "[Errno 58] Not supported"),
    *("No module named '_ctypes'", "No module named 'mmap'"),
)

MEMORY = 1024 * 1024 * 1024
"""Bytes: more than a worker has, for pytest and whole suites of tests in one process."""

SHOWN = 4000
"""Characters of pytest's output that an error message quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the tests ended; `failed` maps a test's name to what it said."""

    passed: int
    skipped: int
    failed: Mapping[str, str]

    def unexpected(self, recipe: Recipe) -> list[str]:
        """Return the failures that neither the recipe nor the place explains."""
        return [
            name
            for name, text in self.failed.items()
            if not _matches(name, _explained(recipe)) and not any(limit in text for limit in LIMITS)
        ]

    def fixed(self, recipe: Recipe) -> list[str]:
        """Return the names in the recipe that stand for no failure any more."""
        return [one for one in _explained(recipe) if not any(_matches(name, [one]) for name in self.failed)]

    def __str__(self) -> str:
        return f"{self.passed} / {len(self.failed)} / {self.skipped}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A package in the version that its recipe names, with all that it and its tests need."""

    recipe: Recipe
    test: Test
    version: str
    sdist: Path
    installed: tuple[Dependency, ...]

    @property
    def package(self) -> Dependency:
        """The package itself."""
        (one,) = (one for one in self.installed if one.name == self.recipe.name)
        return one


def subject(recipe: Recipe, recipes: Mapping[str, Recipe], cache: Cache, reporter: Reporter) -> Subject:
    """Resolve and build a package for its tests. Raises RecipeError if the recipe names none."""
    if recipe.tested is None or recipe.test is None:
        raise RecipeError(
            f"the recipe of {recipe.name} names no tests: it needs `tested`, a version, and a [test] table"
        )
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        (Path(scratch) / "pyproject.toml").touch()
        asked = [f"{recipe.name}=={recipe.tested}", "pytest", *recipe.test.requires]
        selected = resolved(Path(scratch), asked, recipes, cache, reporter)
    (sdist,) = (one for one in selected if one.name == recipe.name)
    return Subject(
        recipe=recipe,
        test=recipe.test,
        version=recipe.tested,
        sdist=fetch(sdist, cache, reporter),
        installed=tuple(install(selected, recipes, cache, reporter)),
    )


def run_tests(subject: Subject, cache: Cache, reporter: Reporter) -> Outcome:
    """Run the tests in the worker's interpreter. Raises RecipeError if they don't run."""
    python = interpreter(cache, reporter)
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        folders = {name: Path(scratch, name) for name in ("site", "source", "outcome", "tmp", "dev")}
        for folder in folders.values():
            folder.mkdir()
        # pytest writes its log there.
        (folders["dev"] / "null").touch()
        extensions: list[Extension] = []
        for one in subject.installed:
            shutil.copytree(one.folder, folders["site"], dirs_exist_ok=True)
            extensions += one.extensions
        if compiled := subject.package.compiled:
            shutil.copytree(compiled.left_out, folders["site"], dirs_exist_ok=True)
            extensions += compiled.left_out_extensions
        # asyncio's event loop in a worker is the runtime's.
        for name, content in runtime_members(python, cache).items():
            place = folders["site"] / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        unpack(subject.sdist, folders["source"])
        guest = python.linked(extensions, cache, reporter, max_memory=MEMORY).guest
        told = task(subject, Path("/site"), Path("/source"), Path("/outcome"), folders["outcome"])
        with reporter.stage(f"Testing {subject.recipe.name} {subject.version}"):
            ended = guest.run(
                ["-S", "-B", "-c", RUN, told],
                mounts={"/lib/python3.13": python.stdlib, **{f"/{name}": at for name, at in folders.items()}},
                env={"HOME": "/tmp", "COLUMNS": "110", **subject.test.environment},  # noqa: S108 - the guest's
            )
        (cache.root / "logs" / f"tests-{subject.recipe.name}.log").write_text(ended.stdout + ended.stderr)
        return outcome(subject, folders["outcome"], ended.stdout + ended.stderr)


def task(subject: Subject, site: Path, source: Path, outcome: Path, folder: Path) -> str:
    """Return the argument of RUN: places as it sees them; `folder` is where that of the outcome is here."""
    (folder / "pytest.ini").write_text("[pytest]\n")
    arguments = [argument.replace("/site/", f"{site}/") for argument in subject.test.arguments]
    places = {"site": str(site), "source": str(source), "outcome": str(outcome)}
    return json.dumps({"modules": subject.recipe.modules, "arguments": arguments, **places})


def outcome(subject: Subject, folder: Path, said: str) -> Outcome:
    """Return what RUN left in `folder`; `said` is its output. Raises RecipeError if the tests did not run."""
    path = folder / "outcome.json"
    found: dict[str, Any] = {"status": None}
    if path.is_file():
        found = json.loads(path.read_text(encoding="utf-8"))
    name = f"{subject.recipe.name} {subject.version}"
    if found["status"] not in (PASSED, FAILED):
        raise RecipeError(f"the tests of {name} did not run:\n{said[-SHOWN:]}")
    for module, origin in found["origins"].items():
        if origin != "built-in" and not origin.endswith(".so"):
            raise RecipeError(f"{module} is not the compiled one: it comes from {origin}")
    return Outcome(passed=found["passed"], skipped=found["skipped"], failed=found["failed"])


def _explained(recipe: Recipe) -> Mapping[str, str]:
    return recipe.test.expected_failures if recipe.test else {}


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
