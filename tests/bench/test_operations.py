"""What Python costs: the same work in the same object, through Python and in plain JavaScript."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from bench.workers import GREET, OPERATIONS, PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bench.client import Client
    from bench.conftest import BundleWith, Connect
    from bench.figures import Figures
    from pytest_benchmark.fixture import BenchmarkFixture

MEBIBYTE = 1 << 20
TIMES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What is measured: a path, how often it does it, and the unit of the figure, in seconds."""

    row: str
    path: str
    body: int = 0
    answer: int | None = None
    times: int = 1
    rounds: int = 10
    unit: float = 1e6


WORK = (
    Work(row="KV get, µs", path="/kv", times=TIMES),
    Work(row="D1 query, µs", path="/d1", times=TIMES),
    Work(row="fetch of 1 kB, µs", path="/fetch", times=TIMES),
    Work(row="1 MiB received and sent back, ms", path="/echo", body=MEBIBYTE, answer=MEBIBYTE, unit=1e3),
    Work(row="50 MiB received in chunks, ms", path="/read", body=50 * MEBIBYTE, rounds=5, unit=1e3),
    Work(row="50 MiB sent in chunks, ms", path="/write", answer=50 * MEBIBYTE, rounds=5, unit=1e3),
)


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


@pytest.fixture(scope="module")
def bundle(bundle_with: BundleWith) -> Path:
    return bundle_with("worker.js", OPERATIONS, kv_namespaces={"KV": {}}, d1_databases={"DB": {}})


@pytest.mark.parametrize("work", WORK, ids=lambda work: work.path[1:])
@pytest.mark.parametrize("language", ["Python", "JavaScript"])
def test_operation(
    benchmark: BenchmarkFixture,
    connect: Connect,
    bundle: Path,
    upstream: str,
    figures: Figures,
    rounds: Callable[[int], int],
    work: Work,
    language: str,
) -> None:
    benchmark.group = work.row
    client: Client = connect(bundle)
    client.get(GREET)
    client.get(PLAIN)
    times = TIMES * 4 if work.path == "/write" else work.times
    path = f"{work.path}?times={times}{'&plain=1' if language == 'JavaScript' else ''}"
    body = bytes(work.body) or None

    def ask() -> bytes:
        return client.send("POST" if body else "GET", path, body, **{"x-upstream": upstream})

    answer = benchmark.pedantic(ask, rounds=rounds(work.rounds), warmup_rounds=2)
    if work.answer is not None:
        assert len(answer) == work.answer
    figures.timed("operations", work.row, language, benchmark, scale=work.unit / work.times)
