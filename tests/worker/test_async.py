"""asyncio on real workerd: `async def` handlers, event loops in threads, and work after the response."""

from __future__ import annotations

import asyncio
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Preview, Worker

ENTRY = '''
import asyncio
import contextvars
import threading
import time

variable = contextvars.ContextVar("variable")
waiting = threading.Event()


class Pages:
    """Each method is a page of its name."""

    async def sleeps(self, request, env, ctx):
        """Return how many tasks slept at the same time."""
        sleeping = most = 0

        async def sleep():
            nonlocal sleeping, most
            sleeping += 1
            most = max(most, sleeping)
            await asyncio.sleep(0.05)
            sleeping -= 1

        await asyncio.gather(*(sleep() for _ in range(100)))
        return {"most": most, "left": sleeping}

    async def blocking_calls(self, request, env, ctx):
        names = [f"gather-{i}" for i in range(20)]
        await asyncio.gather(*(asyncio.to_thread(env.KV.put, name, name) for name in names))
        return await asyncio.gather(*(asyncio.to_thread(env.KV.get, name, "text") for name in names))

    async def contexts(self, request, env, ctx):
        n = request.query["n"][0]
        variable.set(n)
        seen = []

        async def look():
            await asyncio.sleep(0.01)
            seen.append(variable.get())
            variable.set("changed in a task")
            env.KV.put(f"context-{n}", n)
            await asyncio.sleep(0)
            seen.append(env.KV.get(f"context-{n}", "text"))
            seen.append(await asyncio.to_thread(lambda: own))

        own = n
        await asyncio.gather(look(), look(), asyncio.create_task(look()))
        async with asyncio.timeout(100):
            await asyncio.sleep(0.005)
        return {"seen": [*seen, variable.get()], "loops": len({id(asyncio.get_running_loop())})}

    async def timeouts(self, request, env, ctx):
        outcomes = []
        try:
            async with asyncio.timeout(0.02):
                await asyncio.sleep(60)
        except TimeoutError:
            outcomes.append("timeout")
        try:
            await asyncio.wait_for(asyncio.Event().wait(), 0.02)
        except TimeoutError:
            outcomes.append("wait_for")
        return outcomes

    async def cancelled(self, request, env, ctx):
        seen = []

        async def sleeper():
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                seen.append("cancelled")
                raise

        async def failing():
            await asyncio.sleep(0.01)
            raise ValueError("one of them failed")

        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(sleeper())
                group.create_task(failing())
        except* ValueError as errors:
            seen += [str(error) for error in errors.exceptions]
        task = asyncio.create_task(sleeper())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        return seen

    async def queues(self, request, env, ctx):
        queue, seen = asyncio.Queue(2), []

        async def produce():
            for i in range(10):
                await queue.put(i)
            await queue.put(None)

        producer = asyncio.create_task(produce())
        while (item := await queue.get()) is not None:
            seen.append(item)
        await producer
        return seen

    async def woken(self, request, env, ctx):
        """Wait for nothing but another thread."""
        loop, future = asyncio.get_running_loop(), asyncio.Future()

        def wake():
            time.sleep(0.02)
            loop.call_soon_threadsafe(future.set_result, "woken")

        threading.Thread(target=wake).start()
        return await future

    def run_here(self, request, env, ctx):
        return asyncio.run(self.sleeps(request, env, ctx))

    def run_in_threads(self, request, env, ctx):
        seen = []

        async def main(n):
            await asyncio.sleep(0.02)
            seen.append(n)

        threads = [threading.Thread(target=lambda n=n: asyncio.run(main(n))) for n in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return sorted(seen)

    async def loops(self, request, env, ctx):
        names = {type(asyncio.get_running_loop()).__name__, type(asyncio.new_event_loop()).__name__}
        return sorted(names | {type(asyncio.EventLoop()).__name__})

    async def lacking(self, request, env, ctx):
        loop = asyncio.get_running_loop()
        said = []
        for attempt in (
            lambda: asyncio.open_connection("example.com", 80),
            lambda: asyncio.create_subprocess_exec("ls"),
            lambda: loop.add_signal_handler(2, print),
        ):
            try:
                await attempt()
            except NotImplementedError as error:
                said.append(str(error))
        return said

    async def fails(self, request, env, ctx):
        await asyncio.sleep(0.001)
        raise LookupError("in an async handler")

    async def exits(self, request, env, ctx):
        await asyncio.sleep(0)
        raise SystemExit(3)

    async def leaves_tasks(self, request, env, ctx):
        async def sleeper():
            try:
                await asyncio.sleep(60)
            finally:
                env.KV.put("left", "cancelled")

        self.task = asyncio.create_task(sleeper())
        await asyncio.sleep(0)
        return "answered"

    async def generator(self, request, env, ctx):
        """Leave an async generator half-way."""

        async def numbers():
            try:
                yield 1
                yield 2
            finally:
                env.KV.put("generator", "closed")

        self.numbers = numbers()
        return str(await anext(self.numbers))

    def later(self, request, env, ctx):
        def work(n):
            waiting.wait()
            env.KV.put("later", n)
            ctx.wait_until(more, "by the work itself")

        async def more(how):
            await asyncio.sleep(0.01)
            env.KV.put("more", how)

        waiting.clear()
        ctx.wait_until(work, request.query["n"][0])
        ctx.wait_until(more("coroutine"))
        return "answered"

    async def later_async(self, request, env, ctx):
        order = []

        called = threading.Event()

        async def task(n):
            order.append("task")
            await asyncio.to_thread(called.wait)
            order.append(n)
            waiting.set()

        def work():
            order.append("callable")
            called.set()
            waiting.wait()
            env.KV.put("later", " ".join(order))

        waiting.clear()
        ctx.wait_until(task(request.query["n"][0]))
        ctx.wait_until(work)
        await asyncio.sleep(0)
        order.append("answer")
        return "answered"

    def go_on(self, request, env, ctx):
        waiting.set()
        return "ok"

    async def later_fails(self, request, env, ctx):
        async def failing():
            raise LookupError("of a task")

        ctx.wait_until(failing())
        ctx.wait_until(int, "no number")
        ctx.wait_until(env.KV.put, "after-failure", "done")
        return "answered"

    def misused(self, request, env, ctx):
        said = []
        for arguments in (("text",), (self.sleeps(request, env, ctx), 1)):
            try:
                ctx.wait_until(*arguments)
            except TypeError as error:
                said.append(str(error))
        return said

    async def passes(self, request, env, ctx):
        ctx.pass_through_on_exception()
        ctx.wait_until(env.KV.put, "passed", request.method)
        raise LookupError("for the origin")

    def value(self, request, env, ctx):
        return env.KV.get(request.query["key"][0], "text") or ""

    async def awaits_nothing(self, request, env, ctx):
        return "ok"


pages = Pages()


def on_fetch(request, env, ctx):
    return getattr(pages, request.path[1:])(request, env, ctx)
'''


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, kv_namespaces={"KV": {"id": "asyncio"}})


def page(preview: Preview, path: str, **query: str) -> Any:
    response = preview.get(path, params=query)
    assert response.status_code == 200, response.text
    return response.json() if response.headers["content-type"] == "application/json" else response.text


def wait_for_value(preview: Preview, key: str, value: str) -> None:
    for _ in range(200):
        found = page(preview, "/value", key=key)
        if found == value:
            return
        time.sleep(0.02)
    assert found == value


def test_sleeping_tasks_sleep_together(preview: Preview) -> None:
    assert page(preview, "/sleeps") == {"most": 100, "left": 0}
    assert page(preview, "/run_here") == {"most": 100, "left": 0}


def test_blocking_calls_in_threads(preview: Preview) -> None:
    assert page(preview, "/blocking_calls") == [f"gather-{i}" for i in range(20)]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/awaits_nothing", "ok"),
        ("/timeouts", ["timeout", "wait_for"]),
        ("/cancelled", ["cancelled", "one of them failed", "cancelled"]),
        ("/queues", list(range(10))),
        ("/woken", "woken"),
        ("/run_in_threads", list(range(10))),
        ("/loops", ["EventLoop"]),
    ],
)
def test_asyncio(preview: Preview, path: str, expected: object) -> None:
    assert page(preview, path) == expected


def test_what_the_loop_lacks_says_so(preview: Preview) -> None:
    sockets, processes, signals = page(preview, "/lacking")
    assert sockets.startswith("asyncio's create_connection: a worker has no sockets; pymode.http")
    assert processes == "asyncio's subprocess_exec: a worker can't start other programs"
    assert signals == "asyncio's add_signal_handler: nothing sends signals to a worker"


def test_two_hundred_async_requests_at_once_are_not_mixed_up(preview: Preview) -> None:
    async def all_of_them() -> list[httpx.Response]:
        limits = httpx.Limits(max_connections=200)
        async with httpx.AsyncClient(base_url=preview.url, limits=limits, timeout=120) as client:
            return await asyncio.gather(*(client.get("/contexts", params={"n": n}) for n in range(200)))

    answers = [response.json() for response in asyncio.run(all_of_them())]
    assert answers == [{"seen": [str(n)] * 10, "loops": 1} for n in range(200)]


def test_an_exception_is_a_traceback_from_the_handler_on(preview: Preview) -> None:
    assert preview.get("/fails").status_code == 500
    logs = preview.wait_for_log("LookupError: in an async handler")
    trace = logs[: logs.index("LookupError: in an async handler")].rpartition("Traceback")[2]
    assert trace.startswith(' (most recent call last):\n  File "/app/src/entry.py", line')
    assert "asyncio" not in trace


def test_system_exit_ends_the_request_alone(preview: Preview) -> None:
    assert preview.get("/exits").status_code == 500
    assert page(preview, "/awaits_nothing") == "ok"


def test_what_a_handler_leaves_is_ended_as_asyncio_run_does(preview: Preview) -> None:
    assert page(preview, "/leaves_tasks") == "answered"
    wait_for_value(preview, "left", "cancelled")
    assert page(preview, "/generator") == "1"
    wait_for_value(preview, "generator", "closed")


def test_work_after_the_response(preview: Preview) -> None:
    assert page(preview, "/later", n="a") == "answered"
    assert page(preview, "/value", key="later") == ""
    page(preview, "/go_on")
    wait_for_value(preview, "later", "a")
    wait_for_value(preview, "more", "by the work itself")


def test_work_after_the_response_of_an_async_handler(preview: Preview) -> None:
    assert page(preview, "/later_async", n="b") == "answered"
    wait_for_value(preview, "later", "task answer callable b")


def test_failing_work_is_logged(preview: Preview) -> None:
    assert page(preview, "/later_fails") == "answered"
    wait_for_value(preview, "after-failure", "done")
    for text in ("LookupError: of a task", "ValueError: invalid literal for int()"):
        logs = preview.wait_for_log(text)
        assert "after the response: Traceback" in logs[: logs.index(text)]


def test_misuse_is_explained(preview: Preview) -> None:
    text, arguments = page(preview, "/misused")
    assert text == "wait_until takes a callable or an awaitable, not str"
    assert arguments == "wait_until takes arguments for a callable, and this is an awaitable"


@pytest.fixture
def origin() -> Iterator[str]:
    """Serve the site that the worker stands before, and give its Host."""

    class Origin(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(203)
            self.end_headers()
            self.wfile.write(f"the origin's {self.path}, {self.headers['x-a']}".encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Origin) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()


def test_passing_through_to_the_origin(preview: Preview, origin: str) -> None:
    response = preview.get("/passes?q=1", headers={"host": origin, "x-a": "header"})
    assert (response.status_code, response.text) == (203, "the origin's /passes?q=1, header")
    preview.wait_for_log("LookupError: for the origin")
    wait_for_value(preview, "passed", "GET")
    # A body has come here, and can't be sent there.
    assert preview.request("POST", "/passes", content=b"x", headers={"host": origin}).status_code == 500
    wait_for_value(preview, "passed", "POST")
