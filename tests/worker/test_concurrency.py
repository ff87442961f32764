"""Many requests in one interpreter: none mixed up, none queued behind another, memory bounded."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from conftest import Preview, Worker

MANY = 500

ENTRY = '''
import contextvars, hashlib, importlib, queue, threading, time
from concurrent.futures import ThreadPoolExecutor

local = threading.local()
variable = contextvars.ContextVar("variable")
lock = threading.Lock()
everyone = threading.Barrier(500)
arrived = 0
log = []


def on_fetch(request, env):
    return globals()[request.path[1:]](request.query.get("n", ["0"])[0], env)


def mix(n, env):
    """Suspend with something of this request in every place that could be shared by mistake."""
    seen = [n]
    local.n = n
    variable.set(n)

    def generate():
        for i in range(3):
            env.KV.put(f"key-{n}", f"{n}.{i}")
            yield env.KV.get(f"key-{n}", type="text")

    seen += [value.partition(".")[0] for value in generate()]
    try:
        try:
            int(f"x{n}")
        except ValueError as error:
            time.sleep(0.02)
            raise RuntimeError(n) from error
    except RuntimeError as error:
        time.sleep(0.01)
        seen += [str(error), str(error.__cause__).rpartition("x")[2].rstrip("'")]
    with lock:
        holder = n
        time.sleep(0)
        seen.append(holder)

    def descend(level):
        if level:
            return descend(level - 1)
        time.sleep(0.01)
        return n

    seen += [descend(50), local.n, variable.get()]
    return ",".join(seen)


def together(n, env):
    """Return only when as many requests are inside at the same time as the barrier wants."""
    everyone.wait(60)
    return n


def spin(n, env):
    total = 0
    for i in range(int(n)):
        total += i
    log.append("spun")
    return str(total)


def derive(n, env):
    key = hashlib.pbkdf2_hmac("sha256", b"password", b"salt", int(n))
    log.append("derived")
    return key.hex()


def scrypt(n, env):
    key = hashlib.scrypt(b"password", salt=b"salt", n=int(n), r=8, p=1)
    log.append("derived")
    return key.hex()


def quick(n, env):
    log.append("quick")
    return n


def order(n, env):
    return ",".join(log)


def threads(n, env):
    """A pool, a queue and a timed wait, as in any threaded program."""
    inbox = queue.Queue()
    with ThreadPoolExecutor(8) as pool:
        squares = list(pool.map(lambda i: (time.sleep(0.005), i * i)[1], range(32)))
    threading.Thread(target=lambda: [inbox.put(i) for i in range(3)]).start()
    received = [inbox.get(timeout=5) for _ in range(3)]
    with_timeout = threading.Event().wait(0.01)
    return f"{sum(squares)} {received} {with_timeout}"


def native_ids(n, env):
    """What a thread says of itself, its parent of it, and the parent of itself."""
    said = []
    thread = threading.Thread(target=lambda: said.append(threading.get_native_id()))
    thread.start()
    thread.join()
    return [*said, thread.native_id, threading.get_native_id()]


def sleep(n, env):
    time.sleep(float(n))
    return n


def late_import(n, env):
    """All of these requests find the module's import in progress."""
    module = importlib.import_module("slow")
    return str(module.READY)
'''

SLOW = "import time\ntime.sleep(0.2)\nREADY = 'ready'\n"


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY, "src/slow.py": SLOW}, kv_namespaces={"KV": {}})


def fetch_all(preview: Preview, paths: list[str]) -> list[httpx.Response]:
    async def run() -> list[httpx.Response]:
        limits = httpx.Limits(max_connections=len(paths))
        async with httpx.AsyncClient(base_url=preview.url, timeout=120, limits=limits) as client:
            return await asyncio.gather(*(client.get(path) for path in paths))

    return asyncio.run(run())


def test_five_hundred_requests_are_not_mixed_up(preview: Preview) -> None:
    answers = fetch_all(preview, [f"/mix?n={n}" for n in range(MANY)])
    wrong = [(n, answer.text) for n, answer in enumerate(answers) if answer.text != ",".join([str(n)] * 10)]
    assert not wrong, wrong[:3]


def test_five_hundred_requests_are_inside_at_once(preview: Preview) -> None:
    answers = fetch_all(preview, [f"/together?n={n}" for n in range(MANY)])
    assert [answer.text for answer in answers] == [str(n) for n in range(MANY)]


def test_more_requests_than_there_is_memory_for_are_all_served(preview: Preview) -> None:
    answers = fetch_all(preview, ["/sleep?n=0.05"] * 1200)
    assert {answer.status_code for answer in answers} == {200}


@pytest.mark.parametrize("path", ["/spin?n=20000000", "/derive?n=1000000", "/scrypt?n=16384"])
def test_a_computing_request_lets_others_through(preview: Preview, path: str) -> None:
    before = preview.get("/order").text
    slow, quick = fetch_all(preview, [path, "/quick?n=1"])
    assert (slow.status_code, quick.status_code) == (200, 200)
    new = preview.get("/order").text.removeprefix(before).strip(",")
    assert new in ("quick,spun", "quick,derived")


def test_threads_queues_and_timeouts_work_in_a_handler(preview: Preview) -> None:
    assert preview.get("/threads").text == f"{sum(i * i for i in range(32))} [0, 1, 2] False"


def test_each_thread_has_a_native_id(preview: Preview) -> None:
    own, seen, parents = preview.get("/native_ids").json()
    assert own == seen != parents


def test_requests_wait_for_an_import_in_progress(preview: Preview) -> None:
    answers = fetch_all(preview, ["/late_import"] * 20)
    assert {answer.text for answer in answers} == {"ready"}
