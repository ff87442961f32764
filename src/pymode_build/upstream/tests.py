"""A package's own tests, run by pytest in an interpreter that has the package's compiled code."""

from __future__ import annotations

import fnmatch
import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pymode_build.archive import archive_bytes
from pymode_build.dependencies.install import fetch, install
from pymode_build.dependencies.lock import resolved_apart
from pymode_build.dependencies.site_packages import runtime_members
from pymode_build.errors import RecipeError
from pymode_build.interpreter.interpreter import interpreter
from pymode_build.toolchain.sources import unpack
from pymode_build.upstream.on_node import ask

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pymode_build.cache import Cache
    from pymode_build.dependencies.install import Dependency
    from pymode_build.extensions.recipe import Recipe, Test
    from pymode_build.interpreter.extension import Extension
    from pymode_build.reporter import Reporter

__all__ = ["SUITE", "Outcome", "Subject", "outcome", "run_tests", "subject", "task"]

SUITE = Path(__file__).with_name("suite.py")

# pytest's exit codes.
PASSED, FAILED = 0, 1

NO_PROCESSES = "wasi does not support processes"
"""What tests say that start another program; no recipe has to explain them."""

SOURCE = "sdist"
"""The folder of the tests' sources, beside the packages."""

TEMPORARY = f"/app/{SOURCE}/.temporary"
"""In the folder that can be written; /tmp has as little room as a worker's."""

MEMORY = 1024 * 1024 * 1024
"""Bytes: more than a worker has, for pytest and whole suites of tests in one process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the tests ended; `failed` maps a test's name to what it said."""

    passed: int
    skipped: int
    failed: Mapping[str, str]

    def unexpected(self, recipe: Recipe) -> list[str]:
        """Return the failures that neither the recipe nor the want of processes explains."""
        return [
            name
            for name, text in self.failed.items()
            if not _matches(name, _explained(recipe)) and NO_PROCESSES not in text
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
    asked = [f"{recipe.name}=={recipe.tested}", "pytest", *recipe.test.requires]
    selected = resolved_apart(asked, recipes, cache, reporter)
    (sdist,) = (one for one in selected if one.name == recipe.name)
    return Subject(
        recipe=recipe,
        test=recipe.test,
        version=recipe.tested,
        sdist=fetch(sdist, cache, reporter),
        installed=tuple(install(selected, recipes, cache, reporter)),
    )


def run_tests(subject: Subject, cache: Cache, reporter: Reporter) -> Outcome:
    """Run the tests in the worker's interpreter, on Node. Raises RecipeError if they don't run."""
    python = interpreter(cache, reporter)
    log = cache.root / "logs" / f"tests-{subject.recipe.name}.log"
    log.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        site, source = Path(scratch, "site"), Path(scratch, "source")
        extensions: list[Extension] = []
        for one in subject.installed:
            shutil.copytree(one.folder, site, dirs_exist_ok=True)
            extensions += one.extensions
        if compiled := subject.package.compiled:
            shutil.copytree(compiled.left_out, site, dirs_exist_ok=True)
            extensions += compiled.left_out_extensions
        unpack(subject.sdist, source)
        members = {SUITE.name: SUITE.read_bytes(), **runtime_members(python, cache)}
        # Sources, not bytecode: tests read them.
        members |= _files(site, "") | _files(source, f"{SOURCE}/")
        linked = python.linked(extensions, cache, reporter, max_memory=MEMORY)
    told = task(subject, site="/app", source=f"/app/{SOURCE}", temporary=TEMPORARY)
    with reporter.stage(f"Testing {subject.recipe.name} {subject.version}"):
        answer = ask(
            linked,
            archive_bytes(members),
            entry=SUITE.name,
            writable=SOURCE,
            include_stdlib=subject.recipe.include_stdlib,
            environment={"HOME": TEMPORARY, "COLUMNS": "110", **subject.test.environment},
            request=json.dumps(told).encode(),
            cache=cache,
            reporter=reporter,
            log=log,
        )
    return outcome(subject, answer, log)


def task(subject: Subject, *, site: str, source: str, temporary: str) -> dict[str, Any]:
    """Return what suite.py is told, with places as it sees them."""
    arguments = [argument.replace("/site/", f"{site}/") for argument in subject.test.arguments]
    places = {"site": site, "source": source, "temporary": temporary}
    return {"modules": subject.recipe.modules, "arguments": arguments, **places}


def outcome(subject: Subject, answer: bytes, log: Path) -> Outcome:
    """Return what suite.py says. Raises RecipeError if it could not collect the tests."""
    found = json.loads(answer)
    name = f"{subject.recipe.name} {subject.version}"
    if found["status"] not in (PASSED, FAILED):
        raise RecipeError(f"the tests of {name} did not run; the output is in {log}")
    for module, origin in found["origins"].items():
        if origin != "built-in" and not origin.endswith(".so"):
            raise RecipeError(f"{module} is not the compiled one: it comes from {origin}")
    return Outcome(passed=found["passed"], skipped=found["skipped"], failed=found["failed"])


def _files(folder: Path, prefix: str) -> dict[str, bytes]:
    return {
        prefix + path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def _explained(recipe: Recipe) -> Mapping[str, str]:
    return recipe.test.expected_failures if recipe.test else {}


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
