"""Services and the platform's smaller bindings, on real workerd: each method against what miniflare has.

Workers AI, Vectorize and dispatch namespaces have no local simulator. workerd's own clients for them run here
all the same, and send their requests to a server of the test's.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pymode_build.bundle.record import open_bundle
from pymode_build.toolchain.node import node, packages

if TYPE_CHECKING:
    from conftest import BundleOf, Preview, Serve, Worker

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

SCRIPT = Path(__file__).with_name("bindings.mjs")

ENTRY = r"""
from pymode.workers import Response, RemoteError

def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def kinds(env, request):
    return {name: type(getattr(env, name)).__name__ for name in dir(env)}

def service_fetch(env, request):
    def chunks():
        yield "a"
        yield b"\0\xff"
    echo = env.OTHER.fetch("http://other/echo", method="POST", headers={"x-a": "é"}, body=chunks())
    whole = env.OTHER.fetch("https://other/echo?q=1", body=b"x", method="PUT")
    with env.OTHER.websocket("ws://other/socket") as socket:
        socket.send("hello")
        received = socket.receive()
    passed = env.OTHER.fetch(request)
    return [echo.status, echo.headers["x-method"], list(echo.bytes), whole.headers["x-url"], whole.text,
            received, passed.json(),
            [len(chunk) for chunk in env.OTHER.fetch("http://other/chunks").stream()],
            refused(env.OTHER.fetch, "/echo"), refused(env.OTHER.fetch, "http://other/throw")]

def service_rpc(env, request):
    return [repr(env.OTHER), env.OTHER.greet("Ada", {"n": [1, 2.5, None]}, b"\0\xff") | {"bytes": None},
            list(env.OTHER.call("greet", "Ada", None, b"\0\xff")["bytes"]), env.OTHER.nothing(),
            env.ADMIN.who(), env.OTHER.call("call", 1),
            refused(env.OTHER.fail), refused(env.OTHER.absent), refused(env.OTHER.function),
            refused(env.OTHER.call, "constructor"), refused(env.OTHER.call, "fetch", "http://other/"),
            refused(lambda: env.OTHER._x)]

def service_many(env, request):
    from concurrent.futures import ThreadPoolExecutor
    with ThreadPoolExecutor(8) as pool:
        return [answer["hello"] for answer in pool.map(env.OTHER.greet, range(50))]

def own(env, request):
    return [env.SELF.fetch("http://self/kinds").json()["SELF"]]

def assets(env, request):
    script = env.ASSETS.fetch("http://assets/app.js")
    return [env.ASSETS.fetch("http://assets/").text, script.headers["content-type"],
            env.ASSETS.fetch("http://assets/none").status, env.ASSETS.fetch("http://assets/page").text]

def small(env, request):
    return {
        "analytics": refused(env.VISITS.write_data_point, blobs=["/", b"\xff", None], doubles=[1, 2.5],
                             indexes=["a"]),
        "no analytics": refused(env.VISITS.write_data_point),
        "rate limit": [env.LIMIT.limit(key="a"), env.LIMIT.limit(key="a"), env.LIMIT.limit(key="a"),
                       env.LIMIT.limit(key="b"), env.LIMIT.limit()],
        "hyperdrive": [env.PG.connection_string.startswith("postgres://"),
                       env.PG.host.endswith(".hyperdrive.local"), env.PG.port,
                       env.PG.user, env.PG.password, env.PG.database],
        "secret": env.SECRET.get(),
        "version": sorted(env.VERSION),
        "email": sorted(env.EMAIL.send({"from": "a@example.com", "to": "b@example.com", "subject": "s",
                                        "text": "t"})),
        "email refused": refused(env.EMAIL.send, {"from": "a@example.com"}),
    }

def ai(env, request):
    return [env.AI.run("@cf/echo", {"prompt": "é", "audio": b"\0\xff"}, gateway={"id": "mine"}),
            [chunk.decode() for chunk in env.AI.run("@cf/echo", {"prompt": "é", "stream": True})],
            refused(env.AI.run, "@cf/fail", {"prompt": "fail"}), env.AI.models(search="x"),
            env.AI.to_markdown({"a.txt": b"A"})]

def vectorize(env, request):
    index = env.INDEX
    since = {"year": {"$gte": 2020}}
    return [index.query([1, 0.25], top_k=3, return_values=True, return_metadata="all", filter=since),
            index.query_by_id("a", namespace="n"),
            index.insert([{"id": "a", "values": (1, 0.25), "metadata": {"title": "é"}}]),
            index.upsert([{"id": "a", "values": [1]}]), index.get_by_ids(["a", "b"]),
            index.delete_by_ids(["a"]), index.describe()]

def proxied(env, request):
    customer = env.CUSTOMERS.get("one", {"a": 1}, cpu_ms=10, subrequests=2, outbound={"b": 3})
    return [repr(customer), customer.fetch("http://one/path?q").json(),
            env.CUSTOMERS.get("two").fetch("http://x/no").status,
            env.CERTIFICATE.fetch("https://example.com/secured").json()]

def images(env, request):
    from base64 import b64decode
    pixel = ("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")
    return [repr(env.IMAGES), refused(env.IMAGES.info, b64decode(pixel)), refused(env.IMAGES.absent)]

def on_fetch(request, env):
    name = request.path.strip("/") or "passed"
    if name not in globals():
        return {"path": request.path}
    return globals()[name](env, request)
"""
NEIGHBOUR = r"""
import { WorkerEntrypoint } from "cloudflare:workers";

export default class extends WorkerEntrypoint {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/throw") throw new RangeError("no such thing");
    if (pathname === "/chunks") {
      const { readable, writable } = new TransformStream();
      const writer = writable.getWriter();
      const write = async () => {
        for (const n of [1, 2, 3]) await writer.write(new Uint8Array(n));
        await writer.close();
      };
      this.ctx.waitUntil(write());
      return new Response(readable);
    }
    if (pathname === "/socket") {
      const [client, server] = Object.values(new WebSocketPair());
      server.accept();
      server.addEventListener("message", ({ data }) => server.send(`heard ${data}`));
      return new Response(null, { status: 101, webSocket: client });
    }
    if (pathname !== "/echo") return Response.json([request.method, request.url]);
    const headers = { "x-method": request.method, "x-url": request.url };
    return new Response(await request.arrayBuffer(), { status: 203, headers });
  }
  greet(name, data, bytes) { return { hello: name, data, bytes }; }
  call(n) { return n + 1; }
  nothing() {}
  fail() { throw new RangeError("no such thing"); }
  function() { return () => 1; }
}

export class Admin extends WorkerEntrypoint {
  who() { return this.ctx.props; }
}
"""
FILES = {
    "src/entry.py": ENTRY,
    "site/index.html": "<h1>Hi</h1>",
    "site/page.html": "<h1>Page</h1>",
    "site/app.js": "1;",
}
BINDINGS = {
    "services": {
        "OTHER": {"service": "neighbour"},
        "ADMIN": {"service": "neighbour", "entrypoint": "Admin", "props": {"role": "é"}},
        "SELF": {"service": "tested"},
    },
    "analytics_engine_datasets": {"VISITS": {}},
    "ratelimits": {"LIMIT": {"namespace_id": "1", "simple": {"limit": 2, "period": 60}}},
    "hyperdrive": {
        "PG": {"id": "1", "local_connection_string": "postgres://user:p%40ss@localhost:5432/data"}
    },
    "secrets_store_secrets": {"SECRET": {"store_id": "1", "secret_name": "key"}},
    "version_metadata": {"binding": "VERSION"},
    "send_email": {"EMAIL": {"destination_address": "b@example.com"}},
    "ai": {"binding": "AI"},
    "vectorize": {"INDEX": {"index_name": "words"}},
    "dispatch_namespaces": {"CUSTOMERS": {"namespace": "customers"}},
    "mtls_certificates": {"CERTIFICATE": {"certificate_id": "1"}},
    "images": {"binding": "IMAGES"},
    "assets": {"directory": "site", "binding": "ASSETS"},
}
PATHS = [
    "/kinds",
    "/service_fetch",
    "/service_rpc",
    "/service_many",
    "/own",
    "/assets",
    "/small",
    "/ai",
    "/vectorize",
    "/proxied",
    "/images",
]


@pytest.fixture(scope="module")
def outcome(
    bundle_of: BundleOf, tmp_path_factory: pytest.TempPathFactory, cache: Cache, reporter: Reporter
) -> Any:
    """What came of each path, and what Cloudflare was asked."""
    scratch = tmp_path_factory.mktemp("bindings")
    (scratch / "bundle").mkdir()
    open_bundle(bundle_of(FILES, **BINDINGS), scratch / "bundle")
    runtime = node(cache, reporter)
    settings = {
        "packages": str(packages(runtime, cache, reporter)),
        "bundle": str(scratch / "bundle"),
        "state": str(scratch / "state"),
        "neighbour": NEIGHBOUR,
        "paths": PATHS,
    }
    command: list[str | Path] = [runtime.executable, SCRIPT, json.dumps(settings)]
    done = subprocess.run(command, env=runtime.environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


@pytest.fixture(scope="module")
def answers(outcome: Any) -> Any:
    return outcome["answers"]


def asked(outcome: Any, binding: str) -> list[list[Any]]:
    """Return the requests by way of one binding: method, path, body as JSON, and what else there is."""
    return [
        [method, path, json.loads(text) if text else None, *rest]
        for name, method, path, text, *rest in outcome["seen"]
        if name == binding
    ]


def test_kinds(answers: Any) -> None:
    assert answers["/kinds"] == {
        "ADMIN": "Service",
        "AI": "AI",
        "ASSETS": "Service",
        "CERTIFICATE": "Service",
        "CUSTOMERS": "DispatchNamespace",
        "EMAIL": "Service",
        "IMAGES": "Binding",
        "INDEX": "Vectorize",
        "LIMIT": "RateLimit",
        "OTHER": "Service",
        "PG": "Hyperdrive",
        "PYMODE_TRACEBACK_PAGES": "str",
        "SECRET": "Service",
        "SELF": "Service",
        "VERSION": "dict",
        "VISITS": "AnalyticsEngine",
    }


def test_requests_to_another_worker(answers: Any) -> None:
    assert answers["/service_fetch"] == [
        203,
        "POST",
        [97, 0, 255],
        "https://other/echo?q=1",
        "x",
        "heard hello",
        ["GET", "http://worker/service_fetch"],
        [1, 2, 3],
        "ValueError: Invalid URL: /echo",
        "RequestError: GET http://other/throw: no such thing",
    ]


def test_methods_of_another_worker(answers: Any) -> None:
    assert answers["/service_rpc"] == [
        "<Service OTHER>",
        {"hello": "Ada", "data": {"n": [1, 2.5, None]}, "bytes": None},
        [0, 255],
        None,
        {"role": "é"},
        2,
        "RemoteError: RangeError: no such thing",
        'RemoteError: TypeError: The RPC receiver does not implement the method "absent".',
        "TypeError: function() gave a function, which can't become a Python value",
        'TypeError: "constructor" can\'t be called: the platform keeps that name to itself',
        'TypeError: "fetch" can\'t be called: the platform keeps that name to itself',
        "AttributeError: '_x' can't be called on <Service OTHER>",
    ]
    assert answers["/service_many"] == list(range(50))


def test_the_worker_itself(answers: Any) -> None:
    assert answers["/own"] == ["Service"]


def test_static_files_through_their_binding(answers: Any) -> None:
    assert answers["/assets"] == ["<h1>Hi</h1>", "text/javascript; charset=utf-8", 404, "<h1>Page</h1>"]


def test_smaller_bindings(answers: Any) -> None:
    found = answers["/small"]
    assert found.pop("email refused").startswith("RemoteError: TypeError: ")
    assert found == {
        "analytics": "None",
        "no analytics": "None",
        "rate limit": [True, True, False, True, True],
        "hyperdrive": [True, True, 5432, "user", "p@ss", "data"],
        "secret": "hush é",
        "version": ["id", "tag", "timestamp"],
        "email": ["messageId"],
    }


def test_a_binding_without_a_class(answers: Any) -> None:
    shown, info, absent = answers["/images"]
    assert shown == "<ImagesBindingImpl IMAGES>"
    assert info == "{'format': 'image/png', 'fileSize': 67, 'width': 1, 'height': 1}"
    assert absent == 'TypeError: env.IMAGES is a ImagesBindingImpl and has no method "absent"'


def test_workers_ai(outcome: Any) -> None:
    assert outcome["answers"]["/ai"] == [
        {"response": "Hello"},
        ["data: one\n\n", "data: two\n\n"],
        "PlatformError: 5007: No such model",
        [{"id": "1", "name": "@cf/echo"}],
        [{"name": "a.txt", "format": "markdown", "data": "# A"}],
    ]
    run, stream, _, models, markdown = asked(outcome, "AI")
    assert run[2] == {"inputs": {"prompt": "é", "audio": [0, 255]}, "options": {"gateway": {"id": "mine"}}}
    assert stream[2] == {"inputs": {"prompt": "é", "stream": True}, "options": {}}
    assert models[1] == "/ai-api/models/search?search=x"
    assert markdown[2]["files"] == [{"name": "a.txt", "mimeType": "application/octet-stream", "data": "QQ=="}]


def test_vectorize(outcome: Any) -> None:
    vector = {"id": "a", "values": [1, 0.25], "metadata": {"title": "é"}}
    found = {**vector, "score": 0.5}
    assert outcome["answers"]["/vectorize"] == [
        {"count": 1, "matches": [found]},
        {"count": 1, "matches": [found]},
        {"mutationId": "inserted"},
        {"mutationId": "upserted"},
        [found],
        {"mutationId": "deleted"},
        {"dimensions": 2, "vectorCount": 1},
    ]
    assert asked(outcome, "INDEX") == [
        [
            "POST",
            "/query",
            {
                "vector": [1, 0.25],
                "topK": 3,
                "returnValues": True,
                "returnMetadata": "all",
                "filter": {"year": {"$gte": 2020}},
            },
        ],
        ["POST", "/query", {"vectorId": "a", "namespace": "n"}],
        ["POST", "/insert", vector],
        ["POST", "/upsert", {"id": "a", "values": [1]}],
        ["POST", "/getByIds", {"ids": ["a", "b"]}],
        ["POST", "/deleteByIds", {"ids": ["a"]}],
        ["GET", "/info", None],
    ]


def test_dispatch_namespaces_and_certificates(outcome: Any) -> None:
    assert outcome["answers"]["/proxied"] == ["<Service CUSTOMERS>", "from a customer", 400, "known"]
    options = {"limits": {"cpuMs": 10, "subRequests": 2}, "outbound": {"b": 3}}
    assert asked(outcome, "CUSTOMERS") == [
        ["GET", "/path?q", None, {"name": "one", "args": {"a": 1}, "options": options}],
        ["GET", "/no", None, {"name": "two", "args": {}, "options": {}}],
    ]


ELSEWHERE = r"""
from pymode.workers import DurableObject

def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def on_fetch(request, env):
    if request.path == "/api":
        return "from Python"
    if request.path == "/missing.txt":
        return "not among the files", 404
    away = env.OTHER.fetch("http://other/")
    object = env.ROOMS.get_by_name("one")
    return [
        [away.status, away.text], refused(env.OTHER.greet), refused(env.ADMIN.who), refused(object.join, 1),
        object.fetch("http://room/").status,
        refused(env.AI.run, "model", {}), refused(env.INDEX.describe), refused(env.INDEX.query, [1]),
        refused(env.CERTIFICATE.fetch, "http://example.com/"),
        refused(env.CUSTOMERS.get("one").fetch, "http://one/"),
        refused(env.SECRET.get),
    ]
"""


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    return worker(
        {"src/entry.py": ELSEWHERE, "site/index.html": "Hi", "site/404.html": "Nothing", "site/a/b.txt": "b"},
        services={"OTHER": {"service": "other"}, "ADMIN": {"service": "other", "entrypoint": "Admin"}},
        durable_objects={"ROOMS": {"class_name": "Room", "script_name": "other"}},
        ai={"binding": "AI"},
        vectorize={"INDEX": {"index_name": "words"}},
        mtls_certificates={"CERTIFICATE": {"certificate_id": "1"}},
        dispatch_namespaces={"CUSTOMERS": {}},
        secrets_store_secrets={"SECRET": {"store_id": "1", "secret_name": "key"}},
        assets={"directory": "site", "run_worker_first": ["/api", "/elsewhere"]},
    )


def test_what_preview_does_not_have_says_so(preview: Preview) -> None:
    absent = "Error: the Worker other does not run in preview"
    remote = "needs to be run remotely"
    assert preview.get("/elsewhere").json() == [
        [503, "the Worker other does not run in preview\n"],
        f"RemoteError: {absent}",
        f"RemoteError: {absent}",
        f"RemoteError: {absent}",
        503,
        f"PlatformError: Binding AI {remote}",
        f"PlatformError: Binding INDEX {remote}",
        f"PlatformError: Binding INDEX {remote}",
        f"RequestError: GET http://example.com/: Binding CERTIFICATE {remote}",
        f"RequestError: GET http://one/: Binding CUSTOMERS {remote}",
        'RemoteError: Error: Secret "key" not found',
    ]


def test_static_files_come_before_python(preview: Preview) -> None:
    assert preview.get("/").text == "Hi"
    file = preview.get("/a/b.txt")
    assert (file.text, file.headers["content-type"]) == ("b", "text/plain; charset=utf-8")
    assert preview.get("/api").text == "from Python"
    assert preview.get("/missing.txt").text == "not among the files"


def test_hyperdrive_needs_a_database(
    bundle_of: BundleOf, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = "def on_fetch(request, env): return [env.PG.user, env.PG.database]"
    bundle = bundle_of({"src/entry.py": entry}, hyperdrive={"PG": {"id": "1"}})
    variable = "CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_PG"
    done = subprocess.run(
        [sys.executable, "-m", "pymode_build.cli", "preview", str(bundle), "--port", "0"],
        env={name: value for name, value in os.environ.items() if name != variable},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 6
    assert (
        f"hyperdrive.PG; set local_connection_string there, or the environment variable {variable}"
        in done.stderr
    )
    monkeypatch.setenv(variable, "postgres://me:secret@localhost:5432/notes")
    assert serve(bundle).get("/").json() == ["me", "notes"]


def test_an_entrypoint_that_the_worker_itself_lacks(bundle_of: BundleOf) -> None:
    entry = "def on_fetch(request, env): return ''"
    bundle = bundle_of(
        {"src/entry.py": entry}, services={"SELF": {"service": "tested", "entrypoint": "Admin"}}
    )
    done = subprocess.run(
        [sys.executable, "-m", "pymode_build.cli", "preview", str(bundle), "--port", "0"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 6
    assert 'services.SELF: the worker itself has no entrypoint "Admin"' in done.stderr
