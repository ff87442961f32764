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
from pymode_build.errors import RecipeError
from pymode_build.interpreter.interpreter import interpreter
from pymode_build.toolchain.sources import unpack

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pymode_build.cache import Cache
    from pymode_build.extensions.recipe import Recipe
    from pymode_build.interpreter.extension import Extension
    from pymode_build.reporter import Reporter

__all__ = ["Outcome", "test_package"]

# What runs in the guest: pytest, and a plugin that counts.
RUN = """
import importlib, json, os, sys

task = json.load(open("/outcome/task.json"))
sys.path[:0] = ["/site"]
origins = {name: importlib.import_module(name).__spec__.origin for name in task["modules"]}
import pytest

class Count:
    passed = skipped = 0

    def __init__(self):
        self.failed = {}

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
os.chdir("/source")
# No file descriptors to capture, no cache to write, no signals to dump tracebacks on. What packages set for
# pytest is about reports, and needs plugins.
options = ["-q", "--continue-on-collection-errors", "-c", "/outcome/pytest.ini", "--rootdir=/source"]
options += ["--capture=sys", "-p", "no:cacheprovider", "-p", "no:faulthandler"]
status = int(pytest.main([*options, *task["arguments"]], plugins=[count]))
outcome = {"status": status, "passed": count.passed, "skipped": count.skipped, "failed": count.failed,
           "origins": origins}
json.dump(outcome, open("/outcome/outcome.json", "w"))
"""

# pytest's exit codes.
PASSED, FAILED = 0, 1

# What there is not where the tests run: threads only in a running worker, processes nowhere on WASI.
LIMITS = ("can't start new thread", "wasi does not support processes")

MEMORY = 1024 * 1024 * 1024
"""Bytes: more than a worker has, for pytest and whole suites of tests in one process."""

SHOWN = 4000
"""Characters of pytest's output that an error message quotes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the tests ended; `failed` maps a test's name to what it said.

    `unexpected` are failures that neither the recipe nor the place explains, `fixed` are names in the recipe
    that stand for no failure any more.
    """

    version: str
    passed: int
    skipped: int
    failed: Mapping[str, str]
    unexpected: tuple[str, ...]
    fixed: tuple[str, ...]


def test_package(recipe: Recipe, recipes: Mapping[str, Recipe], cache: Cache, reporter: Reporter) -> Outcome:
    """Build a package, in the version that its recipe names, and run its tests. Raises RecipeError."""
    if recipe.tested is None or recipe.test is None:
        raise RecipeError(
            f"the recipe of {recipe.name} names no tests: it needs `tested`, a version, and a [test] table"
        )
    python = interpreter(cache, reporter)
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        folders = {name: Path(scratch, name) for name in ("site", "source", "outcome", "tmp", "dev")}
        for folder in folders.values():
            folder.mkdir()
        # pytest writes its log there.
        (folders["dev"] / "null").touch()
        (Path(scratch) / "pyproject.toml").touch()
        asked = [f"{recipe.name}=={recipe.tested}", "pytest", *recipe.test.requires]
        selected = resolved(Path(scratch), asked, recipes, cache, reporter)
        extensions: list[Extension] = []
        for one in install(selected, recipes, cache, reporter):
            shutil.copytree(one.folder, folders["site"], dirs_exist_ok=True)
            extensions += one.extensions
            if one.name == recipe.name and one.compiled:
                shutil.copytree(one.compiled.left_out, folders["site"], dirs_exist_ok=True)
                extensions += one.compiled.left_out_extensions
        (sdist,) = (one for one in selected if one.name == recipe.name)
        unpack(fetch(sdist, cache, reporter), folders["source"])
        (folders["outcome"] / "pytest.ini").write_text("[pytest]\n")
        task = {"modules": recipe.modules, "arguments": recipe.test.arguments}
        (folders["outcome"] / "task.json").write_text(json.dumps(task))
        guest = python.linked(extensions, cache, reporter, max_memory=MEMORY).guest
        with reporter.stage(f"Testing {recipe.name} {recipe.tested}"):
            ended = guest.run(
                ["-S", "-B", "-c", RUN],
                mounts={"/lib/python3.13": python.stdlib, **{f"/{name}": at for name, at in folders.items()}},
                env={"HOME": "/tmp", "COLUMNS": "110", **recipe.test.environment},  # noqa: S108 - the guest's
            )
        (cache.root / "logs" / f"tests-{recipe.name}.log").write_text(ended.stdout + ended.stderr)
        return _outcome(recipe, folders["outcome"] / "outcome.json", ended.stdout + ended.stderr)


def _outcome(recipe: Recipe, path: Path, said: str) -> Outcome:
    assert recipe.test and recipe.tested  # noqa: S101 - the caller checked
    found: dict[str, Any] = {"status": None}
    if path.is_file():
        found = json.loads(path.read_text(encoding="utf-8"))
    if found["status"] not in (PASSED, FAILED):
        raise RecipeError(f"the tests of {recipe.name} {recipe.tested} did not run:\n{said[-SHOWN:]}")
    for module, origin in found["origins"].items():
        if origin != "built-in":
            raise RecipeError(f"{module} is not the compiled one: it comes from {origin}")
    explained = recipe.test.expected_failures
    return Outcome(
        version=recipe.tested,
        passed=found["passed"],
        skipped=found["skipped"],
        failed=found["failed"],
        unexpected=tuple(
            name
            for name, text in found["failed"].items()
            if not _matches(name, explained) and not any(limit in text for limit in LIMITS)
        ),
        fixed=tuple(one for one in explained if not any(_matches(name, [one]) for name in found["failed"])),
    )


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
