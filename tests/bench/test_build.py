"""How long builds of the hello worker take."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pymode_build.cache import Cache
from pymode_build.interpreter.interpreter import interpreter

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.figures import Figures
    from pytest_benchmark.fixture import BenchmarkFixture

    from pymode_build.reporter import Reporter

HELLO = Path(__file__).parents[2] / "examples" / "hello-worker"
BUILD = [sys.executable, "-m", "build", "--wheel"]
QUICKLY = [*BUILD, "--no-isolation"]

# What of the cache is the same for all projects of a machine, and what came over the network.
INTERPRETER = ("build-python", "cxx", "guest", "library", "python", "stdlib", "sysroot")
FETCHED = ("downloads", "tools")


@pytest.fixture
def project(tmp_path: Path, cache: Cache, reporter: Reporter) -> Path:
    """Return a copy of the example, whose interpreter is in the cache."""
    interpreter(cache, reporter)
    return shutil.copytree(HELLO, tmp_path / "hello-worker", ignore=shutil.ignore_patterns("dist"))


def build(command: list[str], project: Path, **variables: str) -> None:
    done = subprocess.run(
        [*command, str(project)], env=os.environ | variables, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.benchmark(group="build")
def test_python_m_build(
    benchmark: BenchmarkFixture, project: Path, figures: Figures, rounds: Callable[[int], int]
) -> None:
    build(BUILD, project)
    benchmark.pedantic(build, (BUILD, project), rounds=rounds(3))
    figures.timed("build", "`python -m build --wheel`, nothing changed", "seconds", benchmark)


@pytest.mark.benchmark(group="build")
@pytest.mark.parametrize("snapshot", [False, True])
@pytest.mark.parametrize("changed", [False, True])
def test_without_isolation(
    benchmark: BenchmarkFixture,
    project: Path,
    figures: Figures,
    rounds: Callable[[int], int],
    snapshot: bool,
    changed: bool,
) -> None:
    """The build back end alone: pip need not make an environment for it first."""
    variables = {"PYMODE_WIZER": "1" if snapshot else "0"}
    build(QUICKLY, project, **variables)
    entry = project / "src" / "entry.py"
    source, numbers = entry.read_text(), itertools.count()

    def setup() -> tuple[tuple[object, ...], dict[str, str]]:
        if changed:
            entry.write_text(f"{source}\nNUMBER = {next(numbers)}\n")
        return (QUICKLY, project), variables

    benchmark.pedantic(build, setup=setup, rounds=rounds(5))
    state = "a source file changed" if changed else "nothing changed"
    kind = ", with snapshot" if snapshot else ""
    figures.timed("build", f"`--no-isolation`{kind}, {state}", "seconds", benchmark)


def cache_with(kinds: tuple[str, ...], cache: Cache, folder: Path) -> Cache:
    """Return a new cache that shares some kinds of entries with another."""
    folder.mkdir()
    for kind in kinds:
        (cache.root / kind).mkdir(exist_ok=True)
        (folder / kind).symlink_to(cache.root / kind)
    return Cache(folder)


@pytest.mark.benchmark(group="build")
def test_first_build_on_a_machine_with_the_interpreter(
    benchmark: BenchmarkFixture,
    project: Path,
    cache: Cache,
    figures: Figures,
    rounds: Callable[[int], int],
    tmp_path: Path,
) -> None:
    numbers = itertools.count()

    def setup() -> tuple[tuple[object, ...], dict[str, str]]:
        fresh = cache_with((*INTERPRETER, *FETCHED), cache, tmp_path / f"cache-{next(numbers)}")
        return (QUICKLY, project), {"PYMODE_CACHE": str(fresh.root)}

    benchmark.pedantic(build, setup=setup, rounds=rounds(3))
    figures.timed("build", "`--no-isolation`, the cache has only the interpreter", "seconds", benchmark)


@pytest.mark.benchmark(group="build")
@pytest.mark.skipif(not os.environ.get("COLD"), reason="COLD=1 compiles the interpreter")
def test_first_build_of_all(
    benchmark: BenchmarkFixture, cache: Cache, reporter: Reporter, figures: Figures, tmp_path: Path
) -> None:
    fresh = cache_with(FETCHED, cache, tmp_path / "cache")
    benchmark.pedantic(lambda: interpreter(fresh, reporter), rounds=1)
    figures.timed("build", "the interpreter, from its sources (downloaded before)", "seconds", benchmark)
