"""KV and R2 values that are streamed, on real workerd."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Worker = Callable[..., Any]

BLOCK = bytes(range(256)) * 256  # 64 KiB


def blocks(count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield BLOCK


STORES = """
import hashlib
from pymode.workers import Response

BLOCK = bytes(range(256)) * 256

def blocks(count):
    for _ in range(count):
        yield BLOCK

def digest(chunks):
    digest = hashlib.sha256()
    for chunk in chunks:
        digest.update(chunk)
    return digest.hexdigest()

def on_fetch(request, env):
    match request.path:
        case "/kv":
            env.KV.put("streamed", blocks(20))
            env.KV.put("words", iter(["a", b"b"]))
            stream = env.KV.get("streamed", "stream")
            return {
                "digest": digest(stream),
                "words": env.KV.get("words", "text"),
                "absent": env.KV.get("no such key", "stream"),
            }
        case "/kv-put":
            env.KV.put("upload", request.stream())
            return {"digest": hashlib.sha256(env.KV.get("upload")).hexdigest()}
        case "/kv-get":
            return Response.stream(env.KV.get("upload", "stream"))
        case "/kv-fails":
            env.KV.put("kept", b"before")
            def fails():
                yield b"x" * 100
                raise KeyError("mine")
            try:
                env.KV.put("kept", fails())
            except KeyError as error:
                return {"error": repr(error), "value": env.KV.get("kept", "text")}
        case "/r2-put":
            return {"size": env.R2.put("upload", request.stream()).size}
        case "/r2-get":
            return Response.stream(env.R2.get("upload").stream())
        case "/r2":
            small = env.R2.put("small", blocks(3), custom_metadata={"a": "b"})
            large = env.R2.put("large", blocks(300), http_metadata={"content_type": "x/y"})
            found = env.R2.get("large")
            stream = found.stream()
            return {
                "small": [small.size, small.custom_metadata],
                "large": [large.size, large.http_metadata, stream.length],
                "digest": digest(stream),
                "range": len(b"".join(env.R2.get("large", range={"offset": 10, "length": 5}).stream())),
            }
        case "/r2-copy":
            env.R2.put("source", b"abc" * 100_000)
            env.R2.put("copy", env.R2.get("source").stream())
            return env.R2.get("copy").body
        case "/r2-parts":
            try:
                env.R2.put("large", blocks(300), only_if={"etag_matches": "x"})
            except ValueError as error:
                return str(error)
        case "/r2-fails":
            def fails():
                yield from blocks(200)
                raise KeyError("mine")
            try:
                env.R2.put("never", fails())
            except KeyError as error:
                return {"error": repr(error), "there": env.R2.head("never")}
"""


@pytest.fixture
def stores(worker: Worker) -> Any:
    return worker({"src/entry.py": STORES}, kv_namespaces={"KV": {}}, r2_buckets={"R2": {}})


def test_kv_takes_and_gives_streams(stores: Any) -> None:
    digest = hashlib.sha256(BLOCK * 20).hexdigest()
    assert stores.get("/kv").json() == {"digest": digest, "words": "ab", "absent": None}
    assert stores.request("POST", "/kv-put", content=BLOCK * 20).json() == {"digest": digest}
    assert stores.get("/kv-get").content == BLOCK * 20
    assert stores.get("/kv-fails").json() == {"error": "KeyError('mine')", "value": "before"}


def test_r2_takes_and_gives_streams(stores: Any) -> None:
    got = stores.get("/r2").json()
    assert got["small"] == [3 * len(BLOCK), {"a": "b"}]
    assert got["large"] == [300 * len(BLOCK), {"content_type": "x/y"}, 300 * len(BLOCK)]
    assert got["digest"] == hashlib.sha256(BLOCK * 300).hexdigest()
    assert got["range"] == 5
    for content in (BLOCK * 20, blocks(20)):
        assert stores.request("POST", "/r2-put", content=content).json() == {"size": 20 * len(BLOCK)}
        assert stores.get("/r2-get").content == BLOCK * 20
    assert stores.get("/r2-copy").content == b"abc" * 100_000


def test_an_r2_upload_in_parts_is_all_or_nothing(stores: Any) -> None:
    assert "neither only_if nor checksums" in stores.get("/r2-parts").text
    assert stores.get("/r2-fails").json() == {"error": "KeyError('mine')", "there": None}
