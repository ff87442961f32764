"""Fetches that are streamed, up and down, on real workerd."""

from __future__ import annotations

import gzip
import hashlib
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Worker = Callable[..., Any]

BLOCK = bytes(range(256)) * 256  # 64 KiB


def blocks(count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield BLOCK


class Upstream(BaseHTTPRequestHandler):
    """Answers POST with the digest of the body, and GET with what the path asks for."""

    protocol_version = "HTTP/1.1"

    def body(self) -> bytes:
        if "content-length" in self.headers:
            return self.rfile.read(int(self.headers["content-length"]))
        whole = b""
        while size := int(self.rfile.readline(), 16):
            whole += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return whole

    def do_POST(self) -> None:
        if self.path == "/refuse":
            self.answer(413, b"too large")
            self.close_connection = True
            return
        body = self.body()
        kind = "chunked" if "content-length" not in self.headers else "length"
        self.answer(200, f"{kind} {len(body)} {hashlib.sha256(body).hexdigest()}".encode())

    def do_GET(self) -> None:
        if self.path == "/zipped":
            self.answer(200, gzip.compress(b"text " * 1000), ("content-encoding", "gzip"))
        elif self.path == "/cut":
            self.send_response(200)
            self.send_header("content-length", "1000")
            self.send_header("connection", "close")
            self.end_headers()
            self.wfile.write(b"x" * 10)
        elif self.path == "/nothing":
            self.send_response(204)
            self.send_header("x-kept", "yes")
            self.send_header("connection", "close")
            self.end_headers()
        else:
            self.answer(200, BLOCK * 100, ("x-kept", "yes"), ("set-cookie", "a=1"), ("set-cookie", "b=2"))

    def answer(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.send_header("connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        pass


@contextmanager
def upstream() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Upstream)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


FETCH = """
import hashlib
from pymode import http
from pymode.workers import Response

closed = []
made = 0

def blocks(count):
    global made
    try:
        for _ in range(count):
            made += 1
            yield bytes(range(256)) * 256
    finally:
        closed.append(count)

def on_fetch(request, env):
    there = request.headers["x-upstream"]
    match request.path:
        case "/up":
            return http.post(there + "/", body=blocks(100)).text
        case "/up-length":
            return http.post(there + "/", body=blocks(10), headers={"content-length": str(10 * 65536)}).text
        case "/up-fails":
            def fails():
                yield b"x"
                raise KeyError("mine")
            try:
                http.post(there + "/", body=fails())
            except KeyError as error:
                return repr(error)
        case "/up-refused":
            before = made
            try:
                status = http.post(there + "/refuse", body=blocks(1999)).status
            except http.RequestError as error:
                status = str(error)
            return {"status": status, "made": made - before}
        case "/closed":
            return closed
        case "/up-nowhere":
            try:
                http.post("http://127.0.0.1:9/", body=blocks(2000))
            except http.RequestError as error:
                return {"error": str(error), "closed": closed[-1]}
        case "/up-bad":
            try:
                http.fetch(there + "/", method="GET", body=blocks(7))
            except ValueError as error:
                return {"error": str(error), "closed": closed[-1]}
        case "/relay":
            return http.post(there + "/", body=request.stream()).text
        case "/down":
            digest, sizes = hashlib.sha256(), []
            for chunk in http.get(there + "/").stream():
                digest.update(chunk)
                sizes.append(len(chunk))
            return {"digest": digest.hexdigest(), "sum": sum(sizes), "several": len(sizes) > 1}
        case "/cut":
            try:
                list(http.get(there + "/cut").stream())
            except http.RequestError as error:
                return {"error": str(error)}
        case "/zipped":
            response = http.get(there + "/zipped")
            return {"length": response.stream().length, "encoding": response.headers["content-encoding"]}
        case "/zipped-text":
            return b"".join(http.get(there + "/zipped").stream())
        case "/zipped-read":
            answer = http.get(there + "/zipped")
            assert len(answer.text) == 5000
            return answer
        case "/zipped-as-it-is":
            return http.get(there + "/zipped")
    return http.fetch(there + request.path)
"""


def test_uploads_are_streamed(worker: Worker) -> None:
    preview = worker({"src/entry.py": FETCH})
    with upstream() as there:

        def ask(path: str, **options: Any) -> Any:
            return preview.request("POST", path, headers={"x-upstream": there}, **options)

        digest = hashlib.sha256(BLOCK * 100).hexdigest()
        assert ask("/up").text == f"chunked {100 * len(BLOCK)} {digest}"
        digest = hashlib.sha256(BLOCK * 10).hexdigest()
        assert ask("/up-length").text == f"length {10 * len(BLOCK)} {digest}"
        assert ask("/up-fails").text == "KeyError('mine')"
        assert ask("/relay", content=BLOCK * 10).text == f"length {10 * len(BLOCK)} {digest}"
        assert ask("/relay", content=blocks(10)).text == f"chunked {10 * len(BLOCK)} {digest}"
        assert ask("/up-bad").json()["closed"] == 7
        got = ask("/up-nowhere").json()
        assert got["closed"] == 2000
        assert "POST http://127.0.0.1:9/" in got["error"]


def test_an_upload_that_is_refused_early_ends(worker: Worker) -> None:
    preview = worker({"src/entry.py": FETCH})
    with upstream() as there:
        headers = {"x-upstream": there}
        got = preview.request("POST", "/up-refused", headers=headers).json()
        # The answer, or the reset of the connection that came with it, whichever was read first.
        assert got["status"] == 413 or got["status"].startswith(f"POST {there}/refuse: ")
        assert got["made"] < 1999
        for _ in range(500):
            if 1999 in preview.get("/closed", headers=headers).json():
                return
        raise AssertionError("the generator was not closed")


def test_downloads_are_streamed(worker: Worker) -> None:
    preview = worker({"src/entry.py": FETCH})
    with upstream() as there:

        def ask(path: str) -> Any:
            return preview.get(path, headers={"x-upstream": there})

        digest = hashlib.sha256(BLOCK * 100).hexdigest()
        assert ask("/down").json() == {"digest": digest, "sum": 100 * len(BLOCK), "several": True}
        assert "cut off" in ask("/cut").json()["error"]
        assert ask("/zipped-text").content == b"text " * 1000
        assert ask("/zipped").json() == {"length": None, "encoding": "gzip"}


def test_an_answer_can_be_returned_as_it_is(worker: Worker) -> None:
    preview = worker({"src/entry.py": FETCH})
    with upstream() as there:
        response = preview.get("/any", headers={"x-upstream": there})
        assert response.content == BLOCK * 100
        assert response.headers["x-kept"] == "yes"
        assert response.headers.get_list("set-cookie") == ["a=1", "b=2"]
        for path in ("/zipped-read", "/zipped-as-it-is"):
            assert preview.get(path, headers={"x-upstream": there}).content == b"text " * 1000, path
        response = preview.get("/nothing", headers={"x-upstream": there})
        assert (response.status_code, response.content, response.headers["x-kept"]) == (204, b"", "yes")


def test_an_answer_may_come_before_the_body_has_been_sent(worker: Worker) -> None:
    preview = worker(
        {
            "src/entry.py": """
from pymode.workers import Response

def blocks():
    for number in range(200):
        yield bytes([number]) * 65536

def on_fetch(request, env):
    if request.path == "/echo":
        return Response.stream(request.stream())
    answer = env.SELF.fetch("http://self/echo", method="POST", body=blocks())
    return {"right": [answer.bytes[i * 65536] for i in range(200)], "length": len(answer.bytes)}
"""
        },
        services={"SELF": {"service": "tested"}},
    )
    assert preview.get("/").json() == {"right": list(range(200)), "length": 200 * 65536}
