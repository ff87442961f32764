"""Durable Objects in Python on real workerd: requests, methods, alarms, concurrency, what goes wrong."""

from __future__ import annotations

import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pymode_build.bundle.record import open_bundle
from pymode_build.toolchain.node import node, packages

if TYPE_CHECKING:
    from conftest import BundleOf, Preview, Worker

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

SCRIPT = Path(__file__).with_name("neighbours.mjs")
DOCUMENT = Path(__file__).parents[2] / "docs/durable-objects.md"

ENTRY = r"""
import asyncio, json, os, threading, time

from pymode.workers import DurableObject, PlatformError, RemoteError, Request, Response


def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Counter(DurableObject):
    def __init__(self, ctx, env):
        self.started = ctx.storage.get("starts", 0) + 1
        ctx.storage.put("starts", self.started)
        self.helper = lambda: "no method"

    def increment(self, by=1):
        value = self.ctx.storage.get("value", 0) + by
        self.ctx.storage.put("value", value)
        return value

    def slow_increment(self):
        before = self.ctx.storage.get("slow", 0)
        # Long enough that threads of another kind of interpreter would take turns.
        sum(range(20_000))
        self.ctx.storage.put("slow", before + 1)
        time.sleep(0.001)
        return before + 1

    async def later(self, value):
        await asyncio.sleep(0.01)
        return [value, await asyncio.to_thread(self.ctx.storage.get, "value")]

    def echo(self, *values):
        return list(values)

    def identity(self):
        return [
            str(self.ctx.id),
            self.ctx.id.name,
            self.env.GREETING,
            self.started,
            hasattr(self.env, "PYMODE_OBJECT"),
        ]

    def fail(self, kind):
        if kind == "key":
            return {}["absent"]
        if kind == "deep":
            return self.env.COUNTERS.get_by_name("deeper").fail("key")
        raise {"value": ValueError, "exit": SystemExit, "surrogate": ValueError}[kind](
            "bad \ud800" if kind == "surrogate" else "bad é"
        )

    def wrong_result(self):
        return object()

    def big_result(self):
        return 2**53

    def _private(self):
        return "private"

    def crash(self):
        os._exit(1)

    def with_work(self):
        self.ctx.wait_until(self.ctx.storage.put, "work", "done")
        return self.ctx.storage.get("work")

    def work(self):
        return self.ctx.storage.get("work")

    def blocked(self):
        self.order = ["block"]

        def work():
            time.sleep(0.1)
            self.order.append("end of block")
            return 5

        return self.ctx.block_concurrency_while(work)

    def note(self):
        self.order = getattr(self, "order", []) + ["note"]
        return self.order

    def abort(self):
        self.ctx.abort("enough")

    def threads(self):
        lock, seen = threading.Lock(), []

        def run(n):
            with lock:
                seen.append((n, self.ctx.storage.get("starts")))

        threads = [threading.Thread(target=run, args=(n,)) for n in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return seen

    def fetch(self, request):
        if request.path == "/fail":
            raise ValueError("in fetch")
        if request.path == "/stream":
            return (chunk for chunk in request.stream())
        headers = {"x-method": request.method, "x-query": json.dumps(request.query)}
        return Response(request.bytes() or "empty", 203, headers)


class Bare(DurableObject):
    async def fetch(self, request):
        await asyncio.sleep(0)
        return {"url": request.url}


def javascript(request, env):
    own = env.OWN.get_by_name("x")
    summed = own.add(1, 2)
    return [
        summed | {"bytes": list(summed["bytes"])},
        refused(own.date),
        own.map(),
        refused(own.stub),
        refused(own.fail),
        refused(own.absent),
    ]


def threads(request, env):
    return env.COUNTERS.get_by_name("threads").threads()


def on_fetch(request, env):
    return globals()[request.path[1:]](request, env)


def state(request, env):
    counter = env.COUNTERS.get_by_name("state")
    return [
        counter.increment(),
        counter.increment(5),
        counter.increment(by := -2) and by,
        counter.later({"a": [1, None]}),
        env.COUNTERS.get_by_name("other").increment(),
    ]


def values(request, env):
    counter = env.COUNTERS.get_by_name("values")
    given = [None, True, 2**53 - 1, -1.5, "é\0日'🐍", b"\0\xff", [], {"a": {"b": [b"", {}]}}]
    assert counter.echo(*given) == given, counter.echo(*given)
    return [
        refused(counter.echo, 2**53),
        refused(counter.echo, {1: 2}),
        refused(counter.echo, object()),
        refused(counter.echo, float("nan")),
        refused(counter.echo, key=1),
        refused(counter.wrong_result),
        refused(counter.big_result),
    ]


def names(request, env):
    counter = env.COUNTERS.get_by_name("names")
    return [
        refused(counter.absent),
        refused(counter.fetch_all),
        refused(counter.started),
        refused(counter.ctx),
        refused(counter.env),
        refused(counter.helper),
        refused(counter.alarm),
        refused(counter.websocket_message, 1),
        refused(counter.toString),
        refused(counter.then),
        refused(lambda: counter._private()),
        refused(counter.handle),
        refused(counter.deliver),
    ]


def failures(request, env):
    counter = env.COUNTERS.get_by_name("failures")
    seen = [refused(counter.fail, kind) for kind in ("value", "key", "exit", "surrogate", "deep")]
    try:
        counter.fail("value")
    except RemoteError as error:
        seen.append([error.type, error.message])
    return [*seen, counter.identity()[3]]


def ids(request, env):
    space = env.COUNTERS
    named = space.id_from_name("ids")
    unique = space.new_unique_id()
    stub = space.get(unique)
    return {
        "named": space.get(named).identity()[:3]
        == [str(named), "ids", "hello"]
        == space.get_by_name("ids").identity()[:3],
        "string": space.get(space.id_from_string(str(named))).identity()[0] == str(named),
        "unique": stub.identity()[:2] == [str(unique), None] and unique != space.new_unique_id(),
        "equal": space.id_from_string(str(named)) == named
        and len({named, space.id_from_name("ids")}) == 1,
        "stub": [
            stub.id == unique,
            stub.name,
            space.get_by_name("ids").id == named,
            space.get_by_name("ids").name,
        ],
        "hint": space.get_by_name("hinted", location_hint="weur").increment(),
        "own": space.get_by_name("ids").identity()[4],
        "bad": [
            refused(space.id_from_string, "abc"),
            refused(space.id_from_string, str(env.BARE.id_from_name("x"))),
            refused(space.get, "ids"),
            refused(space.get_by_name, 5),
            refused(space.jurisdiction("eu").get_by_name("x").increment),
        ],
        "repr": [repr(space), repr(space.get_by_name("ids"))],
    }


def fetches(request, env):
    stub = env.COUNTERS.get_by_name("fetches")
    posted = stub.fetch("http://object/a?b=1", method="POST", body=b"\0\xff")
    made = stub.fetch(Request("http://object/made", method="PUT", body="made"))
    failed = stub.fetch("http://object/fail")
    return [
        posted.status,
        posted.headers["x-method"],
        posted.headers["x-query"],
        list(posted.bytes),
        made.text,
        made.headers["x-method"],
        failed.status,
        env.BARE.get_by_name("x").fetch("http://object/p").json(),
        refused(stub.fetch, "/relative"),
        refused(env.BARE.get_by_name("x").increment),
    ]


def passed_on(request, env):
    return env.COUNTERS.get_by_name("passed").fetch(request)


def streamed(request, env):
    return env.COUNTERS.get_by_name("streamed").fetch(
        "http://object/stream", method="POST", body=request.stream()
    )


def count(request, env):
    return str(env.COUNTERS.get_by_name(request.query["name"][0]).slow_increment())


def crash(request, env):
    stub = env.COUNTERS.get_by_name("crash")
    stub.increment(7)
    return [refused(stub.crash), stub.increment(), stub.identity()[3]]


def abort(request, env):
    stub = env.COUNTERS.get_by_name("abort")
    stub.increment(7)
    return [refused(stub.abort), stub.increment(), stub.identity()[3]]


def work(request, env):
    stub = env.COUNTERS.get_by_name("work")
    stub.with_work()
    return [stub.work()]


def block(request, env):
    stub = env.COUNTERS.get_by_name("block")
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor() as pool:
        blocked = pool.submit(stub.blocked)
        time.sleep(0.03)
        noted = pool.submit(stub.note)
        return [blocked.result(), noted.result()]
"""

OBJECTS = {"COUNTERS": {"class_name": "Counter"}, "BARE": {"class_name": "Bare"}}
CONFIG: dict[str, Any] = {"durable_objects": OBJECTS, "vars": {"GREETING": "hello"}}


@pytest.fixture
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, **CONFIG)


def ask(preview: Preview, path: str) -> Any:
    response = preview.get(path)
    assert response.status_code == 200, response.text
    return response.json()


def test_state_survives_between_calls(preview: Preview) -> None:
    assert ask(preview, "/state") == [1, 6, -2, [{"a": [1, None]}, 4], 1]


def test_values_of_calls(preview: Preview) -> None:
    expected = [
        "ValueError: argument 1 of echo(): 9007199254740992 is beyond 2^53",
        "TypeError: argument 1 of echo(): a dict's keys are str",
        "TypeError: argument 1 of echo(): a object is no JSON value and no bytes",
        "ValueError: argument 1 of echo(): nan has no form in JSON",
        "TypeError: ",
        "RemoteError: TypeError: Counter.wrong_result returned: a object is no JSON value",
        "RemoteError: ValueError: Counter.big_result returned: 9007199254740992 is beyond 2^53",
    ]
    for refusal, text in zip(ask(preview, "/values"), expected, strict=True):
        assert refusal.startswith(text)


def test_only_public_methods_can_be_called(preview: Preview) -> None:
    lacking = "RemoteError: AttributeError: Counter has no method {!r} that can be called"
    reserved = 'TypeError: "{}" can\'t be called: the platform keeps that name to itself'
    assert ask(preview, "/names") == [
        *(lacking.format(name) for name in ("absent", "fetch_all", "started")),
        'RemoteError: TypeError: The RPC receiver does not implement the method "ctx".',
        'RemoteError: TypeError: The RPC receiver does not implement the method "env".',
        lacking.format("helper"),
        reserved.format("alarm"),
        lacking.format("websocket_message"),
        reserved.format("toString"),
        reserved.format("then"),
        "AttributeError: '_private' can't be called on <Stub of names in COUNTERS>",
        lacking.format("handle"),
        lacking.format("deliver"),
    ]


def test_exceptions_reach_the_caller_and_leave_the_object_alive(preview: Preview) -> None:
    assert ask(preview, "/failures") == [
        "RemoteError: ValueError: bad é",
        "RemoteError: KeyError: 'absent'",
        "RemoteError: SystemExit: bad é",
        "RemoteError: ValueError: bad \\ud800",
        "RemoteError: RemoteError: KeyError: 'absent'",
        ["ValueError", "bad é"],
        1,
    ]
    logs = preview.wait_for_log("KeyError: 'absent'")
    assert 'return {}["absent"]' in logs


def test_ids_and_names(preview: Preview) -> None:
    seen = ask(preview, "/ids")
    bad = seen.pop("bad")
    assert seen == {
        "named": True,
        "string": True,
        "unique": True,
        "equal": True,
        "stub": [True, None, True, "ids"],
        "hint": 1,
        "own": False,
        "repr": ["<Namespace COUNTERS>", "<Stub of ids in COUNTERS>"],
    }
    assert bad == [
        "ValueError: Invalid Durable Object ID: must be 64 hex digits",
        "ValueError: Durable Object ID is not valid for this namespace.",
        "TypeError: get takes an ObjectId, not str; id_from_string makes one of a str",
        "TypeError: a name is a str, not int",
        "PlatformError: Jurisdiction restrictions are not implemented in workerd.",
    ]


def test_fetch(preview: Preview) -> None:
    assert ask(preview, "/fetches") == [
        203,
        "POST",
        '{"b": ["1"]}',
        [0, 255],
        "made",
        "PUT",
        500,
        {"url": "http://object/p"},
        "ValueError: Invalid URL: /relative",
        "RemoteError: AttributeError: Bare has no method 'increment' that can be called",
    ]


def test_a_crash_loses_what_is_in_memory_and_nothing_else(preview: Preview) -> None:
    failure, value, starts = ask(preview, "/crash")
    assert failure == "RemoteError: Error: the handler did not come to its end; the log says why"
    assert (value, starts) == (8, 2)


def test_abort(preview: Preview) -> None:
    assert ask(preview, "/abort") == ["PlatformError: enough", 8, 2]


def test_wait_until(preview: Preview) -> None:
    assert ask(preview, "/work") == ["done"]


def test_block_concurrency_while(preview: Preview) -> None:
    assert ask(preview, "/block") == [5, ["block", "end of block", "note"]]


def test_bodies(preview: Preview) -> None:
    body = bytes(range(256)) * 4096
    passed = preview.request("POST", "/passed_on?q=1", content=body)
    assert (passed.status_code, passed.content, passed.headers["x-query"]) == (203, body, '{"q": ["1"]}')
    assert preview.request("POST", "/streamed", content=body).content == body


def test_a_hundred_requests_at_once_count_to_a_hundred(preview: Preview) -> None:
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: preview.get("/count?name=hundred").text, range(100)))
    assert sorted(map(int, answers)) == list(range(1, 101)), answers


def test_threads_of_an_object(preview: Preview) -> None:
    assert sorted(ask(preview, "/threads")) == [[n, 1] for n in range(5)]


@pytest.mark.parametrize(
    ("class_name", "expected"),
    [
        ("Counter", {"value": 1, "again": 6}),
        ("Account", {"balance": 0}),
        ("Notes", [1, 2, None, ["one", "two"]]),
        ("Order", ["none", "placed"]),
    ],
)
def test_the_documents_examples(worker: Worker, class_name: str, expected: object) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", DOCUMENT.read_text(encoding="utf-8"), re.M | re.S)
    (entry,) = (block for block in blocks if f"class {class_name}(" in block)
    (binding,) = re.findall(r"env\.([A-Z]+)\.", entry)
    preview = worker({"src/entry.py": entry}, durable_objects={binding: {"class_name": class_name}})
    assert ask(preview, "/") == expected
    if class_name == "Account":
        booked = [preview.request("POST", "/", content=cents).text for cents in ("70", "-100", "-20")]
        assert booked == ['{"balance":70}', "not enough", '{"balance":50}']


def test_a_class_that_is_not_there(worker: Worker) -> None:
    entry = "import os\nclass Plain: ...\ndef on_fetch(request, env):\n    env.A.get_by_name('x').call()"
    for name, complaint in (
        ("Absent", "has no class Absent"),
        ("Plain", "has something else as class Plain"),
    ):
        preview = worker({"src/entry.py": entry}, durable_objects={"A": {"class_name": name}})
        assert f"entry.py {complaint}" in preview.get("/").text
        preview.wait_for_log("[tool.pymode.durable_objects]")


def test_an_object_whose_init_fails_starts_when_it_can(worker: Worker) -> None:
    preview = worker({"src/entry.py": FAILING_INIT}, durable_objects={"A": {"class_name": "Failing"}}, **KV)
    assert "LookupError: not yet" in preview.get("/").text
    assert preview.get("/ready").text == "5"


FAILING_INIT = """
from pymode.workers import DurableObject, RemoteError


class Failing(DurableObject):
    def __init__(self, ctx, env):
        if env.KV.get("object may start") is None:
            raise LookupError("not yet")
        with ctx.storage.transaction():
            ctx.storage.put("five", 5)

    def five(self):
        return self.ctx.storage.get("five")


def on_fetch(request, env):
    if request.path == "/ready":
        env.KV.put("object may start", "yes")
    try:
        return str(env.A.get_by_name("x").five())
    except RemoteError as error:
        return error.message
"""
KV: dict[str, Any] = {"kv_namespaces": {"KV": {}}}


NEIGHBOUR = """
import { DurableObject } from "cloudflare:workers";

export class Own extends DurableObject {
  add(a, b) { return { sum: a + b, bytes: new Uint8Array([1, 2]), none: undefined }; }
  date() { return new Date(0); }
  map() { return new Map([["a", 1]]); }
  stub() { return () => 1; }
  fail() { throw new RangeError("out of range"); }
}

const refused = async (call) => {
  try { return await call(); } catch (error) { return `${error.name}: ${error.message}`; }
};

const plain = (one) => (one instanceof Uint8Array ? [...one] : one);

export default {
  async fetch(request, { PYTHON, WORKER }) {
    const counter = PYTHON.getByName("from JavaScript");
    const python = [
      await counter.increment(),
      await counter.increment(4),
      (await counter.echo(new Uint8Array([0, 255]), { a: [1.5, null, "é"] })).map(plain),
      await refused(() => counter._private()),
      await refused(() => counter.fail("value")),
      await refused(() => counter.echo(new Date(0))),
      await refused(() => counter.echo(() => 1)),
      await (await counter.fetch("http://object/", { method: "POST", body: "body" })).text(),
    ];
    const javascript = await (await WORKER.fetch("http://worker/javascript")).json();
    return Response.json({ python, javascript });
  },
};
"""


def test_javascript_calls_python_and_python_javascript(
    bundle_of: BundleOf, tmp_path: Path, cache: Cache, reporter: Reporter
) -> None:
    own = {"class_name": "Own", "script_name": "neighbour"}
    config = {**CONFIG, "durable_objects": {**OBJECTS, "OWN": own}}
    open_bundle(bundle_of({"src/entry.py": ENTRY}, **config), tmp_path / "b")
    runtime = node(cache, reporter)
    settings = {
        "bundle": str(tmp_path / "b"),
        "packages": str(packages(runtime, cache, reporter)),
        "state": str(tmp_path / "state"),
        "script": NEIGHBOUR,
    }
    completed = subprocess.run(
        [runtime.executable, SCRIPT, json.dumps(settings)],
        env=runtime.environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert completed.returncode == 0, completed.stderr
    assert json.loads(completed.stdout.splitlines()[-1]) == {
        "python": [
            1,
            5,
            [[0, 255], {"a": [1.5, None, "é"]}],
            "AttributeError: Counter has no method '_private' that can be called",
            "ValueError: bad é",
            "TypeError: argument 1 of echo() gave a Date, which can't become a Python value",
            "TypeError: argument 1 of echo() gave a function, which can't become a Python value",
            "body",
        ],
        "javascript": [
            {"sum": 3, "bytes": [1, 2], "none": None},
            "TypeError: date() gave a Date, which can't become a Python value",
            {"a": 1},
            "TypeError: stub() gave a function, which can't become a Python value",
            "RemoteError: RangeError: out of range",
            'RemoteError: TypeError: The RPC receiver does not implement the method "absent".',
        ],
    }
