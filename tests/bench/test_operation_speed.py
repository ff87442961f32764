"""What Python costs: the same work in the same object, through Python and in plain JavaScript."""

from __future__ import annotations

import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from pymode_build.toolchain.node import node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Preview, Serve
    from pytest_benchmark.fixture import BenchmarkFixture

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

TIMES = 200
LOAD = 3000
MEGABYTE = 1 << 20

both = pytest.mark.parametrize("language", ["python", "javascript"])


@pytest.fixture
def preview(serve: Serve, measured_bundle: Path) -> Preview:
    return serve(measured_bundle)


@pytest.fixture
def client(preview: Preview) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=preview.url, timeout=120) as client:
        assert client.get("/?name=Ada").text == "Hello, Ada!"
        yield client


@pytest.fixture(scope="module")
def upstream() -> Iterator[str]:
    class Answer(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body in one packet: two would wait for each other 40 ms.
        wbufsize = -1

        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-length", "1000")
            self.end_headers()
            self.wfile.write(bytes(1000))

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def in_(language: str, path: str, times: int | None = None) -> str:
    """The path as that language answers it."""
    query = [*(["plain=1"] if language == "javascript" else []), *([f"times={times}"] if times else [])]
    return f"{path}?{'&'.join(query)}"


@both
@pytest.mark.benchmark(group="200 KV gets in a row")
def test_kv_get(benchmark: BenchmarkFixture, client: httpx.Client, language: str) -> None:
    path = in_(language, "/kv", TIMES)
    answer = benchmark.pedantic(lambda: client.get(path), rounds=10, warmup_rounds=2)
    assert answer.text == "done"


@both
@pytest.mark.benchmark(group="200 D1 queries in a row")
def test_d1_query(benchmark: BenchmarkFixture, client: httpx.Client, language: str) -> None:
    path = in_(language, "/d1", TIMES)
    answer = benchmark.pedantic(lambda: client.get(path), rounds=10, warmup_rounds=2)
    assert answer.text == "done"


@both
@pytest.mark.benchmark(group="200 fetches in a row")
def test_fetch(benchmark: BenchmarkFixture, client: httpx.Client, upstream: str, language: str) -> None:
    path = in_(language, "/fetch", TIMES)
    ask = lambda: client.get(path, headers={"x-upstream": upstream})  # noqa: E731
    assert benchmark.pedantic(ask, rounds=10, warmup_rounds=2).text == "done"


@both
@pytest.mark.benchmark(group="1 MB body, read whole and sent back")
def test_one_megabyte(benchmark: BenchmarkFixture, client: httpx.Client, language: str) -> None:
    body = bytes(MEGABYTE)
    answer = benchmark.pedantic(
        lambda: client.post(in_(language, "/echo"), content=body), rounds=20, warmup_rounds=2
    )
    assert len(answer.content) == len(body)


@both
@pytest.mark.benchmark(group="50 MB request body, read in chunks")
def test_fifty_megabytes_read(benchmark: BenchmarkFixture, client: httpx.Client, language: str) -> None:
    body, path = bytes(50 * MEGABYTE), in_(language, "/read")
    answer = benchmark.pedantic(lambda: client.post(path, content=body), rounds=5, warmup_rounds=1)
    assert answer.text == str(len(body))


@both
@pytest.mark.benchmark(group="50 MB answer, made in chunks")
def test_fifty_megabytes_down(benchmark: BenchmarkFixture, client: httpx.Client, language: str) -> None:
    path = in_(language, "/write", 800)
    answer = benchmark.pedantic(lambda: client.get(path), rounds=5, warmup_rounds=1)
    assert len(answer.content) == 50 * MEGABYTE


@both
@pytest.mark.parametrize("concurrency", [1, 10, 100, 500])
def test_throughput(
    benchmark: BenchmarkFixture,
    preview: Preview,
    cache: Cache,
    reporter: Reporter,
    language: str,
    concurrency: int,
) -> None:
    """The load comes from Node on the same machine, and costs about as much as workerd does."""
    benchmark.group = f"{LOAD} requests, {concurrency} at a time"
    url = f"{preview.url}/greet?name=Ada{'&plain=1' if language == 'javascript' else ''}"
    program = Path(__file__).with_name("load.mjs")
    command = [str(node(cache, reporter).executable), str(program), url, str(concurrency), str(LOAD)]

    def send() -> int:
        return int(subprocess.run(command, check=True, capture_output=True, timeout=120).stdout)

    rate = benchmark.pedantic(send, rounds=3, warmup_rounds=1)
    benchmark.extra_info["requests a second"] = rate
