"""The runtime API on real workerd: requests, responses, bindings, outbound HTTP and failures."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Worker = Callable[..., Any]


def entry(source: str) -> dict[str, str]:
    return {"src/entry.py": source}


ECHO = entry("""
from pymode.workers import Response

def on_fetch(request, env):
    match request.path:
        case "/greet":
            return f"Hello, {request.query['name'][0]}!"
        case "/echo":
            return request.bytes()
        case "/echo-twice":
            return request.bytes() + request.bytes()
        case "/ends":
            body = request.bytes()
            return [len(body), body[:3].hex(), body[-3:].hex(), body.count(b"\\0")]
        case "/text":
            return request.text()
        case "/json":
            return {"got": request.json()}
        case "/seen":
            return {
                "method": request.method,
                "path": request.path,
                "query": request.query,
                "x": request.headers.get_list("X-A"),
                "agent": request.headers["USER-AGENT"],
            }
        case "/headers":
            return Response("x", 418, [("X-A", "1"), ("X-B", "2"), ("x-a", "é日")])
        case "/cookies":
            response = Response("x")
            response.set_cookie("a", "1")
            response.set_cookie("b", "2", httponly=True)
            return response
        case "/redirect":
            return Response.redirect("/greet?name=Ada", 303)
        case "/empty":
            return None, 204
        case "/long":
            return "é" * 1000
    return "no such page", 404
""")


def test_a_query(worker: Worker) -> None:
    preview = worker(ECHO)
    assert preview.get("/greet?name=Ada").text == "Hello, Ada!"
    assert preview.get("/greet?name=%C3%89milie+B%26W").text == "Hello, Émilie B&W!"
    assert preview.get("/nowhere").status_code == 404


def test_two_descriptors_of_one_file_share_its_position(worker: Worker) -> None:
    preview = worker(
        entry("""
import os

def on_fetch(request, env):
    fd = os.open("/tmp/shared", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    os.write(fd, b"abcdef")
    copy = os.dup(fd)
    os.lseek(fd, 2, os.SEEK_SET)
    read = [os.read(copy, 2), os.read(fd, 1)]
    os.close(fd)
    read.append(os.read(copy, 9))
    os.close(copy)
    try:
        os.dup(copy)
    except OSError as error:
        return [part.decode() for part in read] + [error.strerror]
""")
    )
    assert preview.get("/").json() == ["cd", "e", "f", "Bad file descriptor"]


def test_bodies_are_exact(worker: Worker) -> None:
    preview = worker(ECHO)
    every_byte = bytes(range(256)) * 3
    assert preview.request("POST", "/echo", content=every_byte).content == every_byte
    assert preview.request("POST", "/echo-twice", content=every_byte).content == every_byte * 2
    assert preview.request("POST", "/echo", content=b"").content == b""
    assert preview.request("PUT", "/text", content="日本 \0 €".encode()).text == "日本 \0 €"


def test_a_body_of_10_mb(worker: Worker) -> None:
    body = bytes(range(256)) * 40_000
    assert worker(ECHO).request("POST", "/echo", content=body).content == body


def test_a_body_of_more_than_half_the_memory(worker: Worker) -> None:
    size = 70 * 2**20
    preview = worker(ECHO)
    for _ in range(2):
        answer = preview.request("POST", "/ends", content=b"\1\2\3" + bytes(size) + b"\4\5\6")
        assert answer.json() == [size + 6, "010203", "040506", size]


@pytest.mark.parametrize("size", [0, 1, 4089, 4090, 4091, 4092, 4096, 4097, 65536])
def test_bodies_of_any_length_are_exact(worker: Worker, size: int) -> None:
    body = bytes(i * 7 % 256 for i in range(size))
    assert worker(ECHO).request("POST", "/echo", content=body).content == body


def test_what_a_handler_sees(worker: Worker) -> None:
    answer = worker(ECHO).request(
        "PATCH", "/seen?a=1&a=2&b", headers=[("X-A", "1"), ("User-Agent", "tests"), ("X-A", "2")]
    )
    seen = answer.json()
    assert answer.headers["content-type"] == "application/json"
    # The platform joins repeated request headers.
    assert seen == {
        "method": "PATCH",
        "path": "/seen",
        "query": {"a": ["1", "2"], "b": [""]},
        "x": ["1, 2"],
        "agent": "tests",
    }


def test_response_headers(worker: Worker) -> None:
    preview = worker(ECHO)
    answer = preview.get("/headers")
    assert answer.status_code == 418
    assert answer.headers["x-b"] == "2"
    raw = b", ".join(value for name, value in answer.headers.raw if name.lower() == b"x-a")
    assert raw == "1, é日".encode()
    assert preview.get("/cookies").headers.get_list("set-cookie") == ["a=1; Path=/", "b=2; Path=/; HttpOnly"]
    moved = preview.request("GET", "/redirect")
    assert (moved.status_code, moved.headers["location"]) == (303, "/greet?name=Ada")


def test_answers_without_a_body(worker: Worker) -> None:
    preview = worker(ECHO)
    empty = preview.get("/empty")
    assert (empty.status_code, empty.content) == (204, b"")
    assert "content-type" not in empty.headers
    head = preview.request("HEAD", "/long")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == "2000"
    assert preview.get("/long").text == "é" * 1000


@pytest.mark.parametrize("body", [b"{", b"", b"\xff\xfe\xfd", b"[" * 100_000])
def test_invalid_json_is_a_400(worker: Worker, body: bytes) -> None:
    preview = worker(ECHO)
    answer = preview.request("POST", "/json", content=body)
    assert (answer.status_code, answer.text[:12]) == (400, "Bad Request:")
    assert preview.request("POST", "/json", content=b'{"a": [1, 2.5, null]}').json() == {
        "got": {"a": [1, 2.5, None]}
    }


KV = entry("""
from pymode.workers import PlatformError

def on_fetch(request, env):
    kv = env.CACHE
    key = request.query.get("key", [""])[0]
    match request.path:
        case "/bytes":
            kv.put(key, request.bytes())
            return kv.get(key)
        case "/absent":
            return [kv.get("absent"), kv.get("absent", "text"), kv.get("absent", type="json")]
        case "/types":
            kv.put("j", '{"a": 1}')
            return [kv.get("j", "text"), kv.get("j", "json"), kv.get("j").decode()]
        case "/once":
            if kv.get("once") is None:
                kv.put("once", "first")
            else:
                kv.put("again", "second")
            return [kv.get("once", "text"), kv.get("again", "text")]
        case "/count":
            for _ in range(2):
                kv.put("n", str(int(kv.get("n", "text") or "0") + 1))
            return kv.get("n", "text")
        case "/list":
            for name in ("listed/1", "listed/2", "listed/é", "other/1"):
                kv.put(name, name, metadata={"of": name}, expiration_ttl=3600)
            first = kv.list(prefix="listed/", limit=2)
            rest = kv.list(prefix="listed/", limit=2, cursor=first.cursor)
            kv.delete("listed/1")
            kv.delete("never there")
            return {
                "first": [key.name for key in first],
                "complete": [first.list_complete, rest.list_complete],
                "rest": [[key.name, key.metadata, key.expiration > 0] for key in rest.keys],
                "cursor": rest.cursor,
                "left": [key.name for key in kv.list("listed/")],
                "gone": kv.get("listed/1"),
            }
        case "/refused":
            try:
                kv.get("k" * 600)
            except PlatformError as error:
                return str(error)
""")
CACHE = {"kv_namespaces": {"CACHE": {"id": "0123456789abcdef0123456789abcdef"}}}


@pytest.mark.parametrize("key", ["plain", "клю%D1%87", "a%2Fb%20c", "%F0%9F%90%8D", "nul%00"])
def test_kv_keeps_bytes_under_any_key(worker: Worker, key: str) -> None:
    body = bytes(range(256))
    assert worker(KV, **CACHE).request("POST", f"/bytes?key={key}", content=body).content == body


def test_kv_values(worker: Worker) -> None:
    preview = worker(KV, **CACHE)
    assert preview.get("/absent").json() == [None, None, None]
    assert preview.get("/types").json() == ['{"a": 1}', {"a": 1}, '{"a": 1}']
    assert preview.get("/once").json() == ["first", None]
    assert preview.get("/once").json() == ["first", "second"]
    assert preview.get("/count").text == "2"
    assert preview.get("/count").text == "4"
    assert "414" in preview.get("/refused").text


def test_kv_listing(worker: Worker) -> None:
    assert worker(KV, **CACHE).get("/list").json() == {
        "first": ["listed/1", "listed/2"],
        "complete": [False, True],
        "rest": [["listed/é", {"of": "listed/é"}, True]],
        "cursor": None,
        "left": ["listed/2", "listed/é"],
        "gone": None,
    }


def test_env(worker: Worker) -> None:
    source = """
import os

def on_fetch(request, env):
    if request.path == "/missing":
        return env.TOKEN
    env.CONFIG["seen"] = True
    return [env.NAME, env.CONFIG, dir(env), hasattr(env, "TOKEN"), os.environ["NAME"], repr(env.CACHE)]
"""
    preview = worker(entry(source), vars={"NAME": "Adä", "CONFIG": {"debug": True, "ratio": 0.5}}, **CACHE)
    name, config, names, has_token, in_environ, cache = preview.get("/").json()
    assert (name, in_environ, cache) == ("Adä", "Adä", "<KV CACHE>")
    assert config == {"debug": True, "ratio": 0.5}
    assert {"CACHE", "CONFIG", "NAME"} <= set(names)
    assert "PYMODE_OBJECT" not in names
    assert has_token is False
    assert preview.get("/missing").status_code == 500
    preview.wait_for_log("[tool.pymode.vars]")


class Target(BaseHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""

    def do_GET(self) -> None:
        if self.path == "/moved":
            return self.reply(302, b"", [("Location", "/here")])
        if self.path == "/never":
            self.server.release.wait(20)  # type: ignore[attr-defined]
        return self.reply(404 if self.path == "/lost" else 200, self.path.encode())

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        seen = {
            "body": body.decode("latin-1"),
            "type": self.headers["Content-Type"],
            "x": self.headers["X-A"],
        }
        self.reply(200, json.dumps(seen).encode())

    def reply(self, status: int, body: bytes, headers: list[tuple[str, str]] | None = None) -> None:
        self.send_response(status)
        for name, value in [*(headers or []), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        # Said aloud: else workerd may use again what a server of HTTP/1.0 has closed.
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def target() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Target)
    server.release = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.release.set()  # type: ignore[attr-defined]
        server.shutdown()
        thread.join()
        server.server_close()


FETCH = entry("""
from pymode import http

def on_fetch(request, env):
    base = request.query["target"][0]
    match request.path:
        case "/get":
            found = http.get(base + "/here")
            return [found.status, found.ok, found.text, found.text, found.headers.get_list("set-cookie")]
        case "/post":
            sent = http.post(base, body=bytes(range(256)), headers=[("X-A", "1"), ("Content-Type", "a/b")])
            text = http.post(base, body="é")
            return [sent.json(), text.json()]
        case "/lost":
            lost = http.get(base + "/lost")
            try:
                lost.raise_for_status()
            except http.HttpError as error:
                return [type(error).__name__, str(error), error.response is lost]
        case "/moved":
            followed = http.get(base + "/moved")
            kept = http.get(base + "/moved", redirect="manual")
            return [followed.status, followed.url, followed.text, kept.status, kept.headers["location"]]
        case "/never":
            try:
                http.get(base + "/never", timeout=0.2)
            except http.Timeout as error:
                return [isinstance(error, TimeoutError), str(error).rpartition(": ")[2]]
        case "/refused":
            try:
                http.get("http://127.0.0.1:1/")
            except http.RequestError as error:
                return str(error)
        case "/not-a-url":
            try:
                http.get("not a url")
            except ValueError as error:
                return str(error)
        case "/unread":
            for _ in range(20):
                http.get(base + "/here")
            return "done"
""")


def test_outbound_requests(worker: Worker) -> None:
    preview = worker(FETCH)
    with target() as base:

        def ask(path: str) -> Any:
            return preview.get(f"{path}?target={base}")

        assert ask("/get").json() == [200, True, "/here", "/here", ["a=1", "b=2"]]
        every_byte = bytes(range(256)).decode("latin-1")
        assert ask("/post").json() == [
            {"body": every_byte, "type": "a/b", "x": "1"},
            {"body": "é".encode().decode("latin-1"), "type": "text/plain; charset=utf-8", "x": None},
        ]
        assert ask("/lost").json() == ["StatusError", f"404 Not Found for {base}/lost", True]
        assert ask("/moved").json() == [200, f"{base}/here", "/here", 302, "/here"]
        assert ask("/never").json() == [True, "no answer within 0.2 seconds"]
        assert ask("/refused").text.startswith("GET http://127.0.0.1:1/: ")
        assert ask("/not-a-url").text == "Invalid URL: not a url"
        assert ask("/unread").text == "done"


FAILING = entry("""
import logging
import sys

def deep(n):
    return deep(n + 1)

def on_fetch(request, env):
    match request.path:
        case "/zero":
            return str(1 / 0)  # the line to show
        case "/exit":
            sys.exit("leaving")
        case "/interrupt":
            raise KeyboardInterrupt
        case "/deep":
            return deep(0)
        case "/none":
            return None
        case "/int":
            return 5
        case "/header":
            from pymode.workers import Response
            return Response("x", headers={"x-a": "1\\r\\nx-b: 2"})
        case "/status":
            return "x", 99
        case "/html":
            raise ValueError("<script>")
        case "/log":
            print("printed")
            logging.getLogger("shop").warning("stock is %d", 3)
            logging.getLogger("shop").debug("not shown")
    return "fine"
""")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/zero", "ZeroDivisionError: division by zero"),
        ("/exit", "SystemExit: leaving"),
        ("/interrupt", "KeyboardInterrupt"),
        ("/deep", "RecursionError: maximum recursion depth exceeded"),
        ("/none", "TypeError: on_fetch returned None"),
        ("/int", "TypeError: on_fetch returned an int"),
        ("/header", "ValueError: the value of header 'x-a' has a line break"),
        ("/status", "ValueError: a status is from 200 to 599, not 99"),
    ],
)
def test_a_failing_request_is_a_500_and_harms_no_other(worker: Worker, path: str, message: str) -> None:
    preview = worker(FAILING)
    assert preview.get(path).status_code == 500
    preview.wait_for_log(message)
    assert preview.get("/").text == "fine"


def test_a_traceback_shows_the_users_line_and_no_frame_of_ours(worker: Worker) -> None:
    preview = worker(FAILING)
    preview.get("/zero")
    line = "return str(1 / 0)  # the line to show"
    trace = preview.wait_for_log(line).partition(line)[0].rpartition("Traceback")[2]
    assert "entry.py" in trace
    assert "_serve" not in trace


def test_the_page_of_a_failure_is_escaped(worker: Worker) -> None:
    page = worker(FAILING).get("/html")
    assert page.status_code == 500
    assert "<script>" not in page.text


def test_logs(worker: Worker) -> None:
    preview = worker(FAILING)
    assert preview.get("/log").text == "fine"
    preview.wait_for_log("printed")
    logs = preview.wait_for_log("WARNING:shop:stock is 3")
    assert "not shown" not in logs
