"""How long the first request to an object takes."""

from __future__ import annotations

import itertools
from statistics import median
from typing import TYPE_CHECKING

import pytest
from bench.client import Client
from bench.workerd import Workerd
from bench.workers import GREET, PLAIN, WORKERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.conftest import Connect, WorkerBundle
    from bench.figures import Figures
    from conftest import Serve
    from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 10
LOADS = 5
OBJECTS = 8  # of one workerd: all of them stay in memory

STARTS = [(name, snapshot) for name in WORKERS for snapshot in (False, True)]


@pytest.mark.benchmark(group="cold start")
@pytest.mark.parametrize(("name", "snapshot"), STARTS)
def test_first_instance(
    benchmark: BenchmarkFixture,
    connect: Connect,
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
    name: str,
    snapshot: bool,
) -> None:
    bundle = worker_bundle(name, snapshot=snapshot, table="cold")
    answer = benchmark.pedantic(
        lambda client: client.get(GREET),
        setup=lambda: ((connect(bundle),), {}),
        rounds=rounds(ROUNDS),
    )
    assert answer.startswith(b"Hello, ")
    figures.timed("cold", name, f"first{' with snapshot' if snapshot else ''}, ms", benchmark, scale=1e3)


@pytest.mark.parametrize(("name", "snapshot"), STARTS)
def test_loading(
    serve: Serve,
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
    name: str,
    snapshot: bool,
) -> None:
    bundle = worker_bundle(name, snapshot=snapshot, table="cold")
    taken = []
    for _ in range(rounds(LOADS)):
        preview = serve(bundle)
        client = Client(preview.url)
        assert client.get("/isolate")
        taken.append(Workerd.of(preview).cpu * 1e3)
        client.close()
        preview.stop()
    figures.add("cold", name, f"loading{' with snapshot' if snapshot else ''}, ms of CPU", median(taken))


@pytest.mark.benchmark(group="cold start")
@pytest.mark.parametrize(("name", "snapshot"), STARTS)
def test_second_instance(
    benchmark: BenchmarkFixture,
    connect: Connect,
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
    name: str,
    snapshot: bool,
) -> None:
    client = connect(worker_bundle(name, snapshot=snapshot, table="cold"))
    client.get(GREET)
    numbers = itertools.count()
    benchmark.pedantic(lambda: client.get(f"{GREET}&object=o{next(numbers)}"), rounds=rounds(OBJECTS))
    figures.timed("cold", name, f"second{' with snapshot' if snapshot else ''}, ms", benchmark, scale=1e3)


@pytest.mark.benchmark(group="cold start")
def test_first_object_in_javascript(
    benchmark: BenchmarkFixture,
    connect: Connect,
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
) -> None:
    bundle = worker_bundle("hello", snapshot=False, table="cold")
    benchmark.pedantic(
        lambda client: client.get(PLAIN), setup=lambda: ((connect(bundle),), {}), rounds=rounds(ROUNDS)
    )
    figures.timed("cold", "JavaScript", "first, ms", benchmark, scale=1e3)


@pytest.mark.benchmark(group="cold start")
def test_second_object_in_javascript(
    benchmark: BenchmarkFixture,
    connect: Connect,
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
) -> None:
    client = connect(worker_bundle("hello", snapshot=False, table="cold"))
    client.get(PLAIN)
    numbers = itertools.count()
    benchmark.pedantic(lambda: client.get(f"{PLAIN}&object=o{next(numbers)}"), rounds=rounds(OBJECTS))
    figures.timed("cold", "JavaScript", "second, ms", benchmark, scale=1e3)
