"""`pymode dev` and `pymode preview` answer the same requests with the same bytes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conftest import Preview, Serve
    from native.conftest import ProjectOf

EXAMPLES = Path(__file__).parents[2] / "examples"

ENTRY = """
import asyncio
from pymode.workers import BadRequest, Response

def on_fetch(request, env, ctx):
    name = request.path.strip("/")
    return globals()[name](request, env)

def text(request, env):
    return "ünï → ✓"

def raw(request, env):
    return bytes(range(256))

def data(request, env):
    return {"ü": [1, 2.5, None, True], "title": env.TITLE, "limits": env.LIMITS, "names": dir(env)}

def empty(request, env):
    return None, 204

def parts(request, env):
    return "short and stout", 418, {"x-teapot": "yes"}

def headers(request, env):
    response = Response("h", headers=[("x-b", "1"), ("x-a", "ü"), ("x-b", "2")])
    response.set_cookie("a", "1", max_age=5)
    response.set_cookie("b", "2", httponly=True)
    return response

def encoded(request, env):
    import gzip
    # Without the first ten bytes, where versions of Python differ.
    data = bytes.fromhex("1f8b08000000000000ff") + gzip.compress(b"hello" * 100)[10:]
    return Response(data, headers={"content-encoding": "gzip"})

def moved(request, env):
    return Response.redirect("/text?a=ü", 307)

def streamed(request, env):
    return (f"{i}\\n" for i in range(3000))

def counted(request, env):
    return Response.stream(iter([b"12", b"345"]), headers={"content-length": "5"})

def echo(request, env):
    return {
        "method": request.method, "query": request.query, "path": request.path, "body": request.text(),
        "type": request.headers.get("content-type"), "names": sorted(request.headers.keys()),
    }

def upload(request, env):
    env.FILES.put("parity", request.stream())
    return Response.stream(env.FILES.get("parity").stream())

def database(request, env):
    env.DB.exec("CREATE TABLE IF NOT EXISTS t (n INTEGER, b BLOB)")
    env.DB.exec("DELETE FROM t")
    env.DB.batch([env.DB.prepare("INSERT INTO t VALUES (?, ?)").bind(n, b"\\x00\\xff") for n in range(3)])
    return [row["n"] for row in env.DB.prepare("SELECT * FROM t ORDER BY n DESC").all()]

def refused(request, env):
    raise BadRequest("ünusable")

def nothing(request, env):
    pass

async def waits(request, env):
    a, b = await asyncio.gather(asyncio.to_thread(lambda: 1), asyncio.sleep(0, 2))
    return {"sum": a + b}
"""

OWN: list[tuple[str, str, dict[str, Any]]] = [
    *(
        ("GET", f"/{name}?a=1&a=%C3%BC", {})
        for name in re.findall(r"^(?:async )?def (\w+)", ENTRY, re.MULTILINE)[1:]
    ),
    *(("HEAD", f"/{name}", {}) for name in ("text", "streamed", "counted", "empty", "parts")),
    ("POST", "/echo", {"content": b"body"}),
    ("POST", "/echo", {"json": {"a": "ü"}}),
    ("PUT", "/upload", {"content": bytes(range(256)) * 2000}),
    ("DELETE", "/echo", {}),
    ("GET", "/missing", {}),
    ("POST", "/echo", {"content": b"\xff"}),
]
HELLO: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", path, {}) for path in ("/", "/greet", "/greet?name=Ada", "/greet?name=%C3%BC")
]
API: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", "/", {}),
    ("PUT", "/items/tea", {"json": {"kind": "Earl Grey"}}),
    ("GET", "/items/tea", {}),
    ("GET", "/items", {}),
    ("GET", "/", {}),
    ("PUT", "/items/bad", {"content": b"{"}),
    ("POST", "/items/tea", {}),
    ("DELETE", "/items/tea", {}),
    ("GET", "/items/tea", {}),
    ("GET", "/nowhere", {}),
]
WORDS: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", "/", {}),
    ("GET", "/distance?word=kitten&word=sitting", {}),
    ("POST", "/counts?least=2", {"content": "to be or not to be ü".encode()}),
    ("POST", "/counts?least=0", {"content": b"a"}),
    ("POST", "/counts?least=x", {"content": b"a"}),
]
# Of matrices whose inverses are exact: the native numpy has another LAPACK.
NUMPY: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", "/", {}),
    ("GET", "/inverse", {}),
    ("POST", "/inverse", {"json": [[2, 1], [1, 1]]}),
    ("POST", "/inverse.svg", {"json": [[2, 1], [1, 1]]}),
    ("POST", "/inverse", {"json": [[1, 2], [2, 4]]}),
    ("POST", "/inverse", {"json": [[1, "2"], [3, 4]]}),
    ("POST", "/inverse", {"content": b"[["}),
]


def drive(server: Preview, requests: Sequence[tuple[str, str, dict[str, Any]]]) -> list[object]:
    """Return what a server answers: status, headers as sent, body as sent."""
    answers: list[object] = []
    with httpx.Client(base_url=server.url, timeout=60, headers={"host": "parity.example"}) as client:
        for method, path, options in requests:
            with client.stream(method, path, **options) as answer:
                body = b"".join(answer.iter_raw())
            headers = [(name, value) for name, value in answer.headers.raw if name.lower() != b"date"]
            if answer.status_code == 500:
                # Tracebacks tell where the files are.
                headers = [(name, value) for name, value in headers if name.lower() != b"content-length"]
                body = b""
            # The one difference that there has to be.
            body = re.sub(rb"CPython \S+ on \w+", b"CPython", body)
            answers.append((method, path, answer.status_code, headers, body))
    return answers


@pytest.mark.parametrize(
    ("example", "requests"),
    [("hello-worker", HELLO), ("api-worker", API), ("extension-worker", WORDS), ("numpy-worker", NUMPY)],
)
def test_examples(
    dev: Serve, serve: Serve, tmp_path: Path, example: str, requests: list[tuple[str, str, dict[str, Any]]]
) -> None:
    root = EXAMPLES / example
    expected = drive(serve(root, "--state", str(tmp_path / "preview")), requests)
    for answer, wanted in zip(
        drive(dev(root, "--state", str(tmp_path / "dev")), requests), expected, strict=True
    ):
        assert answer == wanted


def test_every_kind_of_answer(dev: Serve, serve: Serve, project_of: ProjectOf) -> None:
    root = project_of({"src/entry.py": ENTRY})
    expected = drive(serve(root), OWN)
    for answer, wanted in zip(drive(dev(root), OWN), expected, strict=True):
        assert answer == wanted


def test_every_example_is_here() -> None:
    assert {path.name for path in EXAMPLES.iterdir()} == {
        *("api-worker", "extension-worker", "hello-worker", "numpy-worker")
    }
