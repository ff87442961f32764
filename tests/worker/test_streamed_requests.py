"""Request bodies that are streamed, on real workerd."""

from __future__ import annotations

import hashlib
import http.client
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Worker = Callable[..., Any]

BLOCK = bytes(range(256)) * 256  # 64 KiB


REQUESTS = """
import hashlib
from pymode import http
from pymode.workers import Response

def on_fetch(request, env):
    match request.path:
        case "/count":
            stream = request.stream()
            sizes = [len(chunk) for chunk in stream]
            return {"length": stream.length, "sum": sum(sizes), "largest": max(sizes, default=0)}
        case "/digest":
            digest = hashlib.sha256()
            for chunk in request.stream():
                digest.update(chunk)
            return digest.hexdigest()
        case "/first":
            stream = request.stream()
            first = next(stream)
            return {"first": len(first), "rest": len(stream.read()), "then": len(stream.read())}
        case "/stream-then-bytes":
            next(request.stream())
            try:
                request.bytes()
            except RuntimeError as error:
                return str(error)
        case "/bytes-then-stream":
            whole = request.bytes()
            return {"same": [b"".join(request.stream()) == whole for _ in range(3)]}
        case "/echo":
            return Response.stream(request.stream())
        case "/upper":
            return (chunk.upper() for chunk in request.stream())
        case "/async":
            async def read():
                return sum([len(chunk) async for chunk in request.stream()])
            import asyncio
            return {"sum": asyncio.run(read())}
        case "/none":
            stream = request.stream()
            return {"chunks": list(stream), "length": stream.length}
        case "/threads":
            import threading
            got = []
            stream = request.stream()
            def read():
                for chunk in stream:
                    got.append(len(chunk))
            threads = [threading.Thread(target=read) for _ in range(4)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            return {"sum": sum(got)}
"""


@pytest.fixture
def requests(worker: Worker) -> Any:
    return worker({"src/entry.py": REQUESTS})


def blocks(count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield BLOCK


def test_a_body_is_read_in_chunks(requests: Any) -> None:
    body = BLOCK * 160  # 10 MiB
    got = requests.request("POST", "/count", content=body).json()
    assert got["length"] == got["sum"] == len(body)
    assert got["largest"] < len(body) / 10
    got = requests.request("POST", "/count", content=blocks(30)).json()
    assert (got["length"], got["sum"]) == (None, 30 * len(BLOCK))
    assert requests.request("POST", "/digest", content=body).text == hashlib.sha256(body).hexdigest()


def test_a_body_larger_than_memory_goes_through(requests: Any) -> None:
    expected = hashlib.sha256()
    for block in blocks(3200):  # 200 MiB
        expected.update(block)
    assert requests.request("POST", "/digest", content=blocks(3200)).text == expected.hexdigest()


def test_stream_and_value(requests: Any) -> None:
    body = BLOCK * 4
    got = requests.request("POST", "/first", content=body).json()
    assert got["first"] + got["rest"] == len(body)
    assert got["then"] == 0
    assert "only once" in requests.request("POST", "/stream-then-bytes", content=b"abc").text
    assert requests.request("POST", "/bytes-then-stream", content=body).json() == {"same": [True] * 3}
    assert requests.get("/none").json() == {"chunks": [], "length": 0}


def test_streams_pass_through(requests: Any) -> None:
    body = BLOCK * 20
    assert requests.request("POST", "/echo", content=body).content == body
    assert requests.request("POST", "/echo", content=blocks(20)).content == body
    assert requests.request("POST", "/upper", content=b"abc" * 50_000).content == b"ABC" * 50_000


def test_async_for_and_threads(requests: Any) -> None:
    body = BLOCK * 4
    assert requests.request("POST", "/async", content=body).json() == {"sum": len(body)}
    assert requests.request("POST", "/threads", content=body).json() == {"sum": len(body)}


def test_a_client_that_breaks_off_its_upload_fails_only_itself(requests: Any) -> None:
    host = urlsplit(requests.url)
    connection = http.client.HTTPConnection(host.hostname or "", host.port, timeout=30)
    connection.putrequest("POST", "/digest")
    connection.putheader("content-length", "1000000")
    connection.endheaders(b"x" * 1000)
    connection.close()
    for _ in range(20):
        assert requests.request("POST", "/count", content=b"abc").json()["sum"] == 3
