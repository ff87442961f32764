"""How fast the worker is, on local workerd. Read the figures as ratios within one run."""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Preview, Serve
    from pytest_benchmark.fixture import BenchmarkFixture

GREET = "/greet?name=Ada"
REPEAT = 2000
CONCURRENT = 100


@pytest.fixture
def preview(serve: Serve, measured_bundle: Path) -> Preview:
    return serve(measured_bundle)


@pytest.fixture
def client(preview: Preview) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=preview.url, timeout=120) as client:
        assert client.get(GREET).text == "Hello, Ada!"
        yield client


def test_cold_start_of_the_first_instance(
    benchmark: BenchmarkFixture, serve: Serve, measured_bundle: Path
) -> None:
    """workerd runs, the isolate is warm, no wasm instance yet: the first request."""

    def fresh() -> tuple[tuple[httpx.Client], dict[str, object]]:
        client = httpx.Client(base_url=serve(measured_bundle).url, timeout=120)
        assert client.get("/?plain").status_code == 200
        return (client,), {}

    benchmark.pedantic(lambda client: client.get(GREET), setup=fresh, rounds=5)


def test_cold_start_of_another_instance(benchmark: BenchmarkFixture, client: httpx.Client) -> None:
    numbers = itertools.count()
    benchmark.pedantic(lambda: client.get(f"{GREET}&object=o{next(numbers)}"), rounds=10)


def test_warm_request_over_http(benchmark: BenchmarkFixture, client: httpx.Client) -> None:
    benchmark(client.get, GREET)


def test_same_request_without_python(benchmark: BenchmarkFixture, client: httpx.Client) -> None:
    benchmark(client.get, "/?plain")


def test_two_thousand_warm_requests_in_the_object(benchmark: BenchmarkFixture, client: httpx.Client) -> None:
    client.get(f"{GREET}&repeat={REPEAT}")
    benchmark.pedantic(lambda: client.get(f"{GREET}&repeat={REPEAT}"), rounds=10)
    if benchmark.stats:
        benchmark.extra_info["microseconds a request"] = round(benchmark.stats["mean"] / REPEAT * 1e6, 1)


def test_a_hundred_waiting_requests_at_once(benchmark: BenchmarkFixture, preview: Preview) -> None:
    """Each waits five times 20 ms: ten seconds in a row."""

    async def run() -> list[httpx.Response]:
        limits = httpx.Limits(max_connections=CONCURRENT)
        async with httpx.AsyncClient(base_url=preview.url, timeout=60, limits=limits) as client:
            return await asyncio.gather(*(client.get("/wait") for _ in range(CONCURRENT)))

    answers = benchmark.pedantic(lambda: asyncio.run(run()), rounds=5, warmup_rounds=1)
    assert [answer.text for answer in answers] == ["waited"] * CONCURRENT
