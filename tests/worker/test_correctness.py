"""What runtimes that replay a handler get wrong, on real workerd: reads are fresh, writes happen, each once.

And what any value may hold: text outside ASCII, NUL.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Preview, Worker

ENTRY = r"""
import logging
from pymode import http
from pymode.workers import Headers, Request, Response

def put_if_absent(env, value):
    kv = env.KV
    kv.put("once", "first")
    if kv.get("once") is None:
        kv.put("once", "other")
    if kv.get("new") is None:
        kv.put("new", "made")
    return [kv.get("once", "text"), kv.get("new", "text")]

def same_length(env, value):
    kv = env.KV
    kv.put("same", "A")
    before = kv.get("same", "text")
    kv.put("same", "B")
    return [before, kv.get("same", "text")]

def counter(env, value):
    kv = env.KV
    kv.put("n", "0")
    for _ in range(2):
        kv.put("n", str(int(kv.get("n")) + 1))
    return [kv.get("n", "text")]

def dependent(env, value):
    kv = env.KV
    for i in range(100):
        kv.put(f"chain/{i}", str(i + 1))
    at = steps = 0
    while (following := kv.get(f"chain/{at}")) is not None:
        at, steps = int(following), steps + 1
    return [at, steps]

def warm(env, value):
    kv = env.KV
    before = kv.get("warm", "text")
    kv.put("warm", value)
    return [before, kv.get("warm", "text")]

def two_posts(env, url):
    return [http.post(url, body=body).text for body in ("AAAA", "BBBB", "AAAA")]

TEXT = "é日🐍\0\x7f\u2028'\"\\;%00&=+"

def text_everywhere(env, value):
    assert value == TEXT, ascii(value)
    env.KV.put(f"key {TEXT}", TEXT, metadata={TEXT: [TEXT]})
    assert env.KV.get(f"key {TEXT}", "text") == TEXT
    assert env.KV.get_with_metadata(f"key {TEXT}", "text") == (TEXT, {TEXT: [TEXT]})
    assert env.KV.get_many([f"key {TEXT}"], "text") == {f"key {TEXT}": TEXT}
    assert [key.name for key in env.KV.list(prefix="key ")] == [f"key {TEXT}"]
    env.R2.put(f"key {TEXT}", TEXT, http_metadata={"content_disposition": "é"}, custom_metadata={"a": "日"})
    found = env.R2.get(f"key {TEXT}")
    assert (found.key, found.text()) == (f"key {TEXT}", TEXT)
    assert (found.http_metadata, found.custom_metadata) == ({"content_disposition": "é"}, {"a": "日"})
    assert [one.key for one in env.R2.list(prefix="key ")] == [f"key {TEXT}"]
    row = env.DB.prepare('SELECT ? AS "é日🐍"').bind(TEXT).first()
    assert row == {"é日🐍": TEXT}, row
    logging.warning("logged %s", TEXT.replace("\0", "0"))
    return Response.json({TEXT: [TEXT]}, headers={"x-text": "é日🐍"})

def refused(call, *args, **options):
    try:
        call(*args, **options)
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def unknown_options(env, value):
    calls = [
        (env.KV.get, "k"), (env.KV.put, "k", "v"), (env.KV.delete, "k"), (env.KV.list,),
        (env.R2.get, "k"), (env.R2.put, "k", "v"), (env.R2.head, "k"), (env.R2.delete, "k"), (env.R2.list,),
        (env.DB.prepare, "SELECT 1"), (env.DB.prepare("SELECT 1").all,), (env.DB.exec, "SELECT 1"),
        (env.DB.batch, []), (http.get, "https://x/"), (http.fetch, "https://x/"), (Response, "x"),
        (Response.json, {}), (Response.redirect, "/"), (Response("x").set_cookie, "a"), (Request, "https://x/"),
        (Headers,),
    ]
    return [refused(*call, oops=1) for call in calls]

def on_fetch(request, env):
    return globals()[request.path[1:]](env, request.query.get("value", [""])[0])
"""


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    bindings: dict[str, dict[str, object]] = {
        "kv_namespaces": {"KV": {}},
        "r2_buckets": {"R2": {}},
        "d1_databases": {"DB": {}},
    }
    return worker({"src/entry.py": ENTRY}, **bindings)


def test_get_then_put_only_if_absent(preview: Preview) -> None:
    assert preview.get("/put_if_absent").json() == ["first", "made"]


def test_put_read_put_of_the_same_length(preview: Preview) -> None:
    assert preview.get("/same_length").json() == ["A", "B"]


def test_a_counter_written_twice(preview: Preview) -> None:
    assert preview.get("/counter").json() == ["2"]


def test_a_hundred_dependent_reads(preview: Preview) -> None:
    assert preview.get("/dependent").json() == [100, 100]


def test_a_second_request_on_a_warm_instance(preview: Preview) -> None:
    assert preview.get("/warm?value=1").json() == [None, "1"]
    assert preview.get("/warm?value=2").json() == ["1", "2"]
    assert preview.get("/warm?value=3").json() == ["2", "3"]


@contextmanager
def counting_server() -> Iterator[tuple[str, list[bytes]]]:
    """Serve the number of requests so far, and keep their bodies."""
    bodies: list[bytes] = []

    class Target(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(str(len(bodies)).encode())

    with ThreadingHTTPServer(("127.0.0.1", 0), Target) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/", bodies
        server.shutdown()


def test_posts_of_equal_length_are_each_made_once(preview: Preview) -> None:
    with counting_server() as (url, bodies):
        assert preview.get(f"/two_posts?value={url}").json() == ["1", "2", "3"]
        assert bodies == [b"AAAA", b"BBBB", b"AAAA"]


TEXT = "é日🐍\0\x7f\u2028'\"\\;%00&=+"


def test_text_of_any_kind_goes_anywhere(preview: Preview) -> None:
    answer = preview.get(f"/text_everywhere?value={quote(TEXT)}")
    assert answer.status_code == 200, answer.text
    assert answer.json() == {TEXT: [TEXT]}
    assert dict(answer.headers.raw)[b"x-text"].decode() == "é日🐍"
    # The console of the test is one line of JSON for each; U+2028 is a line break to it.
    assert "WARNING:root:logged é日🐍0" in preview.wait_for_log(";%00&=+")


def test_unknown_options_are_named(preview: Preview) -> None:
    for refusal in preview.get("/unknown_options").json():
        assert refusal.startswith("TypeError: ")
        assert "unexpected keyword argument 'oops'" in refusal
