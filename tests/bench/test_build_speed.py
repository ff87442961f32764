"""How long builds take, from nothing and with everything in the cache."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build import worker
from pymode_build.cache import Cache
from pymode_build.interpreter.interpreter import interpreter
from pymode_build.project.project import load_project

if TYPE_CHECKING:
    from pytest import TempPathFactory
    from pytest_benchmark.fixture import BenchmarkFixture

    from pymode_build.reporter import Reporter

HELLO = Path(__file__).parents[2] / "examples" / "hello-worker"


def test_first_interpreter(
    benchmark: BenchmarkFixture, reporter: Reporter, tmp_path_factory: TempPathFactory
) -> None:
    def build() -> Path:
        return interpreter(Cache(tmp_path_factory.mktemp("cache")), reporter).wasm

    assert benchmark.pedantic(build, rounds=1).is_file()


def test_repeated_build(
    benchmark: BenchmarkFixture, cache: Cache, reporter: Reporter, tmp_path_factory: TempPathFactory
) -> None:
    def build() -> Path:
        project = load_project(HELLO)
        return worker.build(project, tmp_path_factory.mktemp("dist"), cache=cache, reporter=reporter)

    assert benchmark.pedantic(build, rounds=5, warmup_rounds=1).is_file()
