"""How long a request to an object that has answered before takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bench.workers import GREET, PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.conftest import Connect, WorkerBundle
    from bench.figures import Figures
    from pytest_benchmark.fixture import BenchmarkFixture

REPEAT = 2000
WARM_UP = 3 * REPEAT

ways = pytest.mark.parametrize(
    ("name", "path", "snapshot"),
    [("Python", GREET, False), ("Python, with snapshot", GREET, True), ("JavaScript", PLAIN, False)],
)


@pytest.mark.benchmark(group="warm request in the object")
@ways
def test_in_the_object(
    benchmark: BenchmarkFixture,
    connect: Connect,
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
    name: str,
    path: str,
    snapshot: bool,
) -> None:
    client = connect(worker_bundle("hello", snapshot=snapshot, table="warm"))
    client.get(f"{path}&repeat={WARM_UP}")
    benchmark.pedantic(lambda: client.get(f"{path}&repeat={REPEAT}"), rounds=rounds(15))
    figures.timed("warm", name, "in the object, µs", benchmark, scale=1e6 / REPEAT)


@pytest.mark.benchmark(group="warm request over HTTP")
@ways
def test_over_http(
    benchmark: BenchmarkFixture,
    connect: Connect,
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
    name: str,
    path: str,
    snapshot: bool,
) -> None:
    client = connect(worker_bundle("hello", snapshot=snapshot, table="warm"))
    client.get(f"{path}&repeat={WARM_UP}")
    answer = benchmark.pedantic(lambda: client.get(path), rounds=rounds(3000), warmup_rounds=100)
    assert answer == b"Hello, Ada!"
    figures.timed("warm", name, "over HTTP, µs", benchmark, scale=1e6)
