"""The door from Python outside of the worker to a local workerd."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from pymode import _door
from pymode_build.errors import BundleError
from pymode_build.project.project import load_project
from pymode_build.reporter import SilentReporter
from pymode_build.serve.door import Door
from pymode_build.serve.native import native_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Serve
    from native.conftest import ProjectOf

    from pymode_build.cache import Cache
    from pymode_build.serve.native import Native

FILES = {
    "src/entry.py": """
def on_fetch(request, env):
    return env.KV.get("kept", "text")
"""
}


@contextmanager
def served(root: Path, cache: Cache, **options: Any) -> Iterator[Native]:
    with native_server(load_project(root), cache=cache, reporter=SilentReporter(), **options) as native:
        yield native


@pytest.fixture(scope="module")
def native(project_of: ProjectOf, cache: Cache) -> Iterator[Native]:
    with served(project_of(FILES), cache) as native:
        yield native


@pytest.fixture
def door(native: Native) -> Iterator[Door]:
    door = Door(native.door, native.token)
    before = _door.connect(door)
    yield door
    _door.connect(before)
    door.close()


def request_number() -> int:
    number: int = _door.call("native.request", "GET", "http://localhost/", [], None)
    return number


@pytest.mark.usefixtures("door")
def test_values_come_back_as_they_went() -> None:
    value = [None, True, -(2**70), 1.5, "ünï → ✓", {"a": [1, {"b": "c"}]}]
    number = _door.call("native.event", ("queue", "q", [("id", 0, value, 1)]))
    assert _door.call("event.head", number) == ["queue", "q", [["id", 0, value, 1]]]
    _door.call("native.end", number)


@pytest.mark.usefixtures("door")
def test_forty_megabytes_pass() -> None:
    data = os.urandom(40_000_000)
    number = _door.call("native.request", "POST", "http://localhost/", [], data)
    handle, length = _door.call("request.stream", number)
    assert length is None or length == len(data)
    assert _door.call("stream.rest", handle) == data
    _door.call("native.end", number)


@pytest.mark.usefixtures("door")
def test_threads_get_their_own_answers() -> None:
    wrong: list[object] = []

    def work(name: int) -> None:
        for i in range(50):
            _door.call("kv.put", "KV", f"threads-{name}", f"{name}:{i}".encode(), {})
            got = _door.call("kv.get", "KV", f"threads-{name}", {})
            if got != f"{name}:{i}".encode():
                wrong.append(got)

    threads = [threading.Thread(target=work, args=(name,)) for name in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.usefixtures("door")
def test_errors_of_the_host_are_the_same_exceptions() -> None:
    with pytest.raises(KeyError, match="no binding"):
        _door.call("env.text", "NOTHING")
    with pytest.raises(TypeError, match="binding KV is of kind kv, not text"):
        _door.call("env.text", "KV")
    with pytest.raises(ValueError, match="unmarshallable"):
        _door.call("clock.now", object())
    assert _door.call("env.text", "TITLE") == "from pyproject.toml", "the connection lives on"


@pytest.mark.usefixtures("door")
def test_operations_begin_without_waiting() -> None:
    source, sink = _door.call("stream.open", None)
    pending = _door.begin("stream.rest", source)
    for chunk in (b"one", b"two"):
        assert _door.call("stream.write", sink, chunk)
    _door.call("stream.end", sink)
    assert _door.finish(pending) == b"onetwo"


def test_what_a_request_opened_ends_with_it(door: Door) -> None:
    number = request_number()
    with door.working_for(number):
        mine, _ = _door.call("stream.open", None)
    others, _ = _door.call("stream.open", None)
    _door.call("native.end", number)
    with pytest.raises(ValueError, match="this stream is closed"):
        _door.call("stream.rest", mine)
    with door.working_for(number), pytest.raises(_door.exception("Cancelled", "").__class__):
        _door.call("stream.open", None)
    _door.call("stream.close", others)


def test_only_the_token_opens_it(native: Native) -> None:
    stranger = Door(native.door, "guessed")
    with pytest.raises(ConnectionError, match="answers 403"):
        stranger.begin("clock.now", ())
    stranger.close()


def test_a_server_that_has_died_is_a_clear_error(project_of: ProjectOf, cache: Cache) -> None:
    with served(project_of(FILES), cache) as native:
        door = Door(native.door, native.token)
        assert door.begin("env.text", ("TITLE",))() == "from pyproject.toml"
        waiting = door.begin("native.next", (door.begin("native.start", ({},))(),))
        os.killpg(native.server.process.pid, signal.SIGKILL)
        with pytest.raises(
            ConnectionError, match="the local workerd, which has the bindings, can't be reached"
        ):
            waiting()
        with pytest.raises(ConnectionError, match="can't be reached"):
            door.begin("clock.now", ())()
        door.close()
        with pytest.raises(ConnectionError, match="bindings are gone"):
            door.begin("clock.now", ())


def test_state_is_kept_and_is_previews(
    project_of: ProjectOf, cache: Cache, serve: Serve, tmp_path: Path
) -> None:
    root = project_of(FILES)
    state = tmp_path / "state"
    with served(root, cache, state=state) as native:
        door = Door(native.door, native.token)
        door.begin("kv.put", ("KV", "kept", b"by the door", {}))()
        door.close()
        with (
            pytest.raises(BundleError, match="another server uses this state folder"),
            served(root, cache, state=state),
        ):
            pass
    with served(root, cache, state=state) as native:
        door = Door(native.door, native.token)
        assert door.begin("kv.get", ("KV", "kept", {}))() == b"by the door"
        door.close()
    assert serve(root, "--state", str(state)).get("/").text == "by the door"
