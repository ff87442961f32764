"""KV on real workerd: the binding's whole API, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Worker

ENTRY = r"""
import time
from datetime import UTC, datetime, timedelta
from pymode.workers import PlatformError

def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def values(kv):
    kv.put("bytes", b"\x00\xff")
    kv.put("text", "a\0é日🐍")
    kv.put("json", {"a": [1, None, 1.5, "é"]})
    kv.put("json text", "x", type="json")
    kv.put("none", None, type="json")
    return [kv.get("bytes").hex(), kv.get("text", "text"), kv.get("json", "json"), kv.get("json text",
            "text"),
            kv.get("none", "text"), kv.get("none", "json"), kv.get("absent", "json")]

def metadata(kv):
    kv.put("m", "v", metadata={"a": [1, "é"], "t": (1, 2)}, expiration_ttl=3600)
    kv.put("n", "v", expiration=datetime.now(UTC) + timedelta(hours=1))
    key = kv.list(prefix="n").keys[0]
    return [kv.get_with_metadata("m", "text"), kv.get_with_metadata("n", "text"),
            kv.get_with_metadata("absent"),
            3500 < key.expiration - time.time() < 3700]

def many(kv):
    kv.put("1", {"n": 2**60})
    kv.put("2", b"[1]")
    return [kv.get_many(["2", "absent", "1"], "json"), kv.get_many(["1", "absent"], "text"),
            [value and value.decode() for value in kv.get_many(["2", "absent"]).values()], kv.get_many([])]

def pages(kv):
    for i in range(5):
        kv.put(f"é/{i}", "")
    first = kv.list("é/", limit=2)
    return [[key.name for key in first], first.list_complete, [key.name for key in kv.list("é/",
            cursor=first.cursor)],
            [key.name for key in kv.keys("é/")]]

def large(kv):
    kv.put("large", b"x" * (25 * 2**20))
    value = kv.get("large")
    return [len(value), value[-1:].decode(), refused(kv.put, "large", bytes(25 * 2**20 + 1))]

def bad(kv):
    kv.put("not utf-8", b"\xff")
    return [
        refused(kv.get, "k" * 600), refused(kv.get, ""), refused(kv.get, "\ud800"), refused(kv.get,
            "not utf-8", "text"),
        refused(kv.get, "not utf-8", "json"), refused(kv.get, "a", "strings"), refused(kv.put, "a", "",
            expiration_ttl=1),
        refused(kv.get_many, [str(i) for i in range(101)], "text"), refused(kv.put, "a", float("nan")),
        refused(kv.put, "a", "", metadata={1: 2}), refused(kv.put, "a", "", metadata="x" * 2000),
    ]

def on_fetch(request, env):
    return globals()[request.path[1:]](env.KV)
"""


def ask(worker: Worker, path: str) -> object:
    response = worker({"src/entry.py": ENTRY}, kv_namespaces={"KV": {}}).get(path)
    assert response.status_code == 200, response.text
    return response.json()


def test_values(worker: Worker) -> None:
    assert ask(worker, "/values") == [
        "00ff",
        "a\0é日🐍",
        {"a": [1, None, 1.5, "é"]},
        '"x"',
        "null",
        None,
        None,
    ]


def test_metadata_and_expiration(worker: Worker) -> None:
    assert ask(worker, "/metadata") == [["v", {"a": [1, "é"], "t": [1, 2]}], ["v", None], [None, None], True]


def test_many(worker: Worker) -> None:
    assert ask(worker, "/many") == [
        {"2": [1], "absent": None, "1": {"n": 2**60}},
        {"1": f'{{"n": {2**60}}}', "absent": None},
        ["[1]", None],
        {},
    ]


def test_pages_and_all_keys(worker: Worker) -> None:
    every = [f"é/{i}" for i in range(5)]
    assert ask(worker, "/pages") == [every[:2], False, every[2:], every]


def test_25_mb(worker: Worker) -> None:
    answer = ask(worker, "/large")
    assert isinstance(answer, list)
    length, last, refusal = answer
    assert (length, last) == (25 * 2**20, "x")
    assert "PlatformError" in refusal and "413" in refusal


def test_bad_input(worker: Worker) -> None:
    refusals = ask(worker, "/bad")
    expected = [
        "PlatformError: KV GET failed: 414",
        "Error: ",
        "TypeError: a str for the host holds a lone surrogate",
        "UnicodeDecodeError: ",
        "Error: ",
        "ValueError: type is",
        "PlatformError: ",
        "PlatformError: ",
        "ValueError: ",
        "TypeError: KV metadata: a dict's keys are str",
        "PlatformError: ",
    ]
    assert isinstance(refusals, list) and len(refusals) == len(expected)
    for refusal, text in zip(refusals, expected, strict=True):
        assert text in refusal
