"""What runtimes that replay a handler get wrong, on real workerd: reads are fresh, writes happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Preview, Worker

import pytest

ENTRY = r"""
def put_if_absent(kv, value):
    kv.put("once", "first")
    if kv.get("once") is None:
        kv.put("once", "other")
    if kv.get("new") is None:
        kv.put("new", "made")
    return [kv.get("once", "text"), kv.get("new", "text")]

def same_length(kv, value):
    kv.put("same", "A")
    before = kv.get("same", "text")
    kv.put("same", "B")
    return [before, kv.get("same", "text")]

def counter(kv, value):
    kv.put("n", "0")
    for _ in range(2):
        kv.put("n", str(int(kv.get("n")) + 1))
    return [kv.get("n", "text")]

def dependent(kv, value):
    for i in range(100):
        kv.put(f"chain/{i}", str(i + 1))
    at = steps = 0
    while (following := kv.get(f"chain/{at}")) is not None:
        at, steps = int(following), steps + 1
    return [at, steps]

def warm(kv, value):
    before = kv.get("warm", "text")
    kv.put("warm", value)
    return [before, kv.get("warm", "text")]

def on_fetch(request, env):
    return globals()[request.path[1:]](env.KV, request.query.get("value", [""])[0])
"""


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, kv_namespaces={"KV": {}})


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
