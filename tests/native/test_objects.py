"""Durable Objects in Python, outside of the worker: in `pymode.testing` and in `pymode dev`."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from pymode.testing import Client
from pymode.workers import RemoteError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Serve
    from native.conftest import ProjectOf

ENTRY = """
import os
import time
from pymode.workers import DurableObject

STARTED = []
STEP = 1

class Counter(DurableObject):
    def __init__(self, ctx, env):
        STARTED.append(str(ctx.id))
        self.first = ctx.storage.get("value", 0)

    def increment(self, by=STEP):
        value = self.ctx.storage.get("value", 0) + by
        self.ctx.storage.put("value", value)
        return value

    def started(self):
        return STARTED

    def rows(self):
        sql = self.ctx.storage.sql
        sql.exec("CREATE TABLE IF NOT EXISTS t (n INTEGER)")
        sql.exec("INSERT INTO t VALUES (?)", 7)
        return sql.exec("SELECT count(*) AS n FROM t").one()["n"]

    def fails_in_transaction(self):
        with self.ctx.storage.transaction():
            self.ctx.storage.put("value", -1)
            raise ValueError("rolled back")

    def blocks(self):
        def work():
            value = self.ctx.storage.get("value", 0)
            time.sleep(0.2)
            self.ctx.storage.put("value", value + 100)
        self.ctx.block_concurrency_while(work)
        return self.ctx.storage.get("value")

    def dies(self):
        os._exit(5)

    def fetch(self, request):
        return f"{request.method} {request.path} {request.text()}"

def on_fetch(request, env):
    counter = env.COUNTERS.get_by_name(request.query.get("name", ["a"])[0])
    method = request.path.strip("/")
    return counter.fetch(request) if method == "fetch" else {"result": getattr(counter, method)()}
"""


@pytest.fixture(scope="module")
def client(project_of: ProjectOf) -> Iterator[Client]:
    with Client(project_of({"src/counting.py": ENTRY}, "src/counting.py") / "src/counting.py") as client:
        yield client


def test_objects_live_in_tests(client: Client) -> None:
    assert [client.get("/increment?name=x").json()["result"] for _ in range(3)] == [1, 2, 3]
    assert client.get("/increment?name=y").json()["result"] == 1
    assert client.env.COUNTERS.get_by_name("x").increment(10) == 13, "and the test may call them"
    assert client.post("/fetch", body="with a body").text == "POST /fetch with a body"
    assert client.get("/rows").json() == {"result": 1}


def test_transactions_are_rolled_back(client: Client) -> None:
    counter = client.env.COUNTERS.get_by_name("transaction")
    assert counter.increment() == 1
    with pytest.raises(RemoteError, match="ValueError: rolled back"):
        counter.fails_in_transaction()
    assert counter.increment() == 2


def test_nothing_comes_between_in_a_block(client: Client) -> None:
    counter = client.env.COUNTERS.get_by_name("block")
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(counter.blocks()))
    thread.start()
    time.sleep(0.05)
    assert counter.increment() == 101
    thread.join()
    assert results in ([100], [101])


def test_objects_reload_and_keep_their_storage(dev: Serve, project_of: ProjectOf) -> None:
    root = project_of({"src/entry.py": ENTRY})
    server = dev(root)
    for name in "ab":
        assert server.get(f"/increment?name={name}").json() == {"result": 1}
    # Each has an interpreter of its own, as in the worker.
    assert len(server.get("/started?name=a").json()["result"]) == 1
    change(root, ENTRY.replace("STEP = 1", "STEP = 10"))
    deadline = time.monotonic() + 20
    while (value := server.get("/increment?name=a").json()["result"]) < 11:
        assert time.monotonic() < deadline
    assert value % 10 != 0
    assert len(server.get("/started?name=a").json()["result"]) == 1
    assert server.get("/rows").json() == {"result": 1}


def test_an_object_whose_python_dies_begins_anew(dev: Serve, project_of: ProjectOf) -> None:
    server = dev(project_of({"src/entry.py": ENTRY}))
    assert server.get("/increment").json() == {"result": 1}
    answer = server.get("/dies")
    assert answer.status_code == 500
    assert "its Python has ended" in answer.text
    assert server.get("/increment").json() == {"result": 2}


def test_an_object_that_can_not_be_made_says_why(dev: Serve, project_of: ProjectOf) -> None:
    root = project_of({"src/entry.py": ENTRY})
    change(root, ENTRY.replace("self.first = ", "self.first = nothing + "))
    server = dev(root)
    assert "NameError" in server.get("/increment").text
    server.wait_for_log("name 'nothing' is not defined")


def change(root: Path, source: str) -> None:
    (root / "src/entry.py").write_text(source)
