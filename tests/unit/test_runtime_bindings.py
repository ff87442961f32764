"""What env, KV and pymode.http do on this side of the door. tests/worker has the platform's side."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from pymode import _door, http, workers
from pymode._errors import InternalError, PlatformError
from pymode._stream import Body, Stream
from pymode.workers import (
    AI,
    D1,
    KV,
    R2,
    AnalyticsEngine,
    Binding,
    DispatchNamespace,
    Env,
    Headers,
    Namespace,
    Queue,
    RateLimit,
    Service,
    Vectorize,
)
from pymode_build.project import bindings

if TYPE_CHECKING:
    from collections.abc import Callable

CLASSES = {
    "CACHE": ("kv", KV),
    "DB": ("d1", D1),
    "R2": ("r2", R2),
    "JOBS": ("queue", Queue),
    "ROOMS": ("namespace", Namespace),
    "OTHER": ("service", Service),
    "CUSTOMERS": ("dispatch", DispatchNamespace),
    "VISITS": ("analytics", AnalyticsEngine),
    "LIMIT": ("ratelimit", RateLimit),
    "AI": ("ai", AI),
    "INDEX": ("vectorize", Vectorize),
    "IMAGES": ("other:ImagesBindingImpl", Binding),
}
KINDS = {"NAME": "text", "CONFIG": "json"} | {name: kind for name, (kind, _) in CLASSES.items()}


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch) -> Env:
    def call(op: str, /, *args: str) -> object:
        if op == "env.kinds":
            return dict(KINDS)
        return {"NAME": "Ada", "CONFIG": {"debug": True}}[args[0]]

    monkeypatch.setattr(_door, "call", call)
    return Env()


def test_env_by_kind(env: Env) -> None:
    assert env.NAME == "Ada"
    assert env.CONFIG == {"debug": True}
    assert isinstance(env.CACHE, KV)
    assert env.CACHE is env.CACHE
    assert {name: type(getattr(env, name)) for name in CLASSES} == {
        name: kind for name, (_, kind) in CLASSES.items()
    }
    assert dir(env) == sorted(KINDS)
    assert hasattr(env, "NAME") and not hasattr(env, "name")


def test_json_vars_are_not_shared(env: Env) -> None:
    env.CONFIG["debug"] = False
    assert env.CONFIG == {"debug": True}


def test_a_missing_binding_says_where_to_declare_it(env: Env) -> None:
    with pytest.raises(AttributeError, match="AI, CACHE, CONFIG, CUSTOMERS, DB, ") as caught:
        _ = env.TOKEN
    assert "[tool.pymode.vars]" in str(caught.value)
    for kind in bindings.KINDS:
        assert re.search(rf"\b{re.escape(kind.table)}\b", str(caught.value)), kind
    assert "pymode secret put TOKEN" in str(caught.value)
    assert caught.value.name == "TOKEN"


def test_what_methods_by_name_refuse(env: Env) -> None:
    assert not hasattr(env.IMAGES, "__len__") and not hasattr(env.OTHER, "_private")
    for argument in (object(), {1: 2}):
        with pytest.raises(TypeError, match=r"argument 2 of info\(\): "):
            env.IMAGES.info(b"", argument)
    with pytest.raises(ValueError, match="beyond 2\\^53"):
        env.OTHER.call("add", {"n": [2**53]})
    with pytest.raises(TypeError, match="a method's name is a str, not int"):
        env.OTHER.call(3)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda env: env.VISITS.write_data_point(blobs="a"), r"blobs are several; one is given as \[value\]"),
        (lambda env: env.VISITS.write_data_point(doubles=[True]), "doubles are numbers, not bool"),
        (lambda env: env.VISITS.write_data_point(indexes=[1]), "indexes are str, bytes or None, not int"),
        (lambda env: env.VISITS.write_data_point(labels=[]), "unexpected keyword argument 'labels'"),
        (lambda env: env.LIMIT.limit(key=1), "a key is a str, not int"),
        (lambda env: env.CUSTOMERS.get(1), "a Worker's name is a str, not int"),
        (lambda env: env.INDEX.query([1], topk=3), "a query has no 'topk'; known: top_k, namespace, "),
        (lambda env: env.INDEX.insert({"id": "1", "values": []}), "vectors are several"),
        (lambda env: env.INDEX.get_by_ids("1"), r"ids are several; one is given as \[id\]"),
        (lambda env: env.AI.run(b"model", {}), "a model's name is a str, not bytes"),
        (lambda env: env.AI.run("model", {}, websocket=True), "run has no option 'websocket' in Python"),
    ],
)
def test_arguments_of_other_types(env: Env, call: Callable[[Env], object], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        call(env)


def test_late_names_of_workers() -> None:
    assert [name for name in workers.__all__ if not hasattr(workers, name)] == []
    with pytest.raises(AttributeError, match="no attribute 'Absent'"):
        _ = workers.Absent


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("TypeError", TypeError),
        ("ValueError", ValueError),
        ("PermissionError", PermissionError),
        ("KeyError", KeyError),
        ("Timeout", TimeoutError),
        ("Platform", PlatformError),
        ("Internal", InternalError),
        ("never heard of", InternalError),
    ],
)
def test_errors_of_the_host(kind: str, expected: type[Exception]) -> None:
    error = _door.exception(kind, "the message")
    assert type(error) is expected
    assert "the message" in str(error)


def test_without_a_host_operations_say_so() -> None:
    with pytest.raises(RuntimeError, match=r"kv\.get needs the worker.*pymode preview"):
        KV("CACHE").get("key")


@pytest.mark.parametrize(
    ("use", "error", "message"),
    [
        (lambda kv: kv.get(5), TypeError, "a KV key is a str, not int: 5"),
        (lambda kv: kv.get("a", "xml"), ValueError, 'type is "bytes", "text" or "json", not \'xml\''),
        (lambda kv: kv.put("a", {1}), TypeError, "not set"),
        (lambda kv: kv.put("a", None), TypeError, 'type="json" stores None'),
        (lambda kv: kv.put("a", {"b": b""}), TypeError, "bytes is not JSON"),
        (lambda kv: kv.put("a", "b", type="bytes"), TypeError, "of type 'bytes' can't be a str"),
        (lambda kv: kv.put("a", b"b", type="text"), TypeError, "of type 'text' can't be a bytes"),
        (lambda kv: kv.get_many("abc"), TypeError, "several keys"),
        (lambda kv: kv.put(b"a", ""), TypeError, "a KV key is a str, not bytes"),
        (lambda kv: kv.put("a", "", expiration=datetime(2030, 1, 1)), ValueError, "time zone"),
        (lambda kv: kv.put("a", "", ttl=60), TypeError, "ttl"),
    ],
)
def test_kv_arguments(use: Callable[[Any], object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        use(KV("CACHE"))


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"url": 5}, TypeError, "a URL is a str"),
        ({"method": "GE T"}, ValueError, "is no HTTP method"),
        ({"redirect": "error"}, ValueError, '"follow" or "manual"'),
        ({"timeout": 0}, ValueError, "more than 0 seconds"),
        ({"body": {"a": 1}}, TypeError, "not dict; json.dumps"),
        ({"headers": {"a": "b\n"}}, ValueError, "line break"),
    ],
)
def test_fetch_arguments(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        http.fetch(**{"url": "https://example.com/", **arguments})


def test_raise_for_status() -> None:
    found = http.Response(200, "OK", "https://example.com/", Headers(), Body(Stream))
    assert found.raise_for_status() is found
    missing = http.Response(404, "Not Found", "https://example.com/x", Headers(), Body(Stream))
    assert not missing.ok
    with pytest.raises(http.StatusError, match=r"404 Not Found for https://example\.com/x") as caught:
        missing.raise_for_status()
    assert caught.value.response is missing
