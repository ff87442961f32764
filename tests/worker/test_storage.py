"""The storage of a Durable Object on real workerd: keys and values, alarms, bookmarks."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from worker.objects import answers, ask, entry

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import BundleOf, Preview, Serve, Worker

ENTRY = entry(r"""
class Store(DurableObject):
    def values(self):
        storage = self.ctx.storage
        given = {
            "none": None,
            "int": 2**53 - 1,
            "float": 1.5,
            "text": "é\0日'🐍",
            "bytes": b"\0\xff",
            "nested": {"a": [1, {"b": b""}], "": None},
        }
        storage.put(given)
        assert storage.get(list(given)) == given and storage.get("nested") == given["nested"]
        storage.put("none", None)
        return [
            storage.get("none", "default"),
            storage.get("absent"),
            storage.get("absent", 5),
            storage.get(["absent", "int"]),
            storage.delete("int"),
            storage.delete("int"),
            storage.delete(["text", "absent", "bytes"]),
            sorted(storage.list()),
        ]

    def listing(self):
        storage = self.ctx.storage
        storage.put({f"k{n}": n for n in range(5)} | {"é": 1, "z": 2})
        return [
            list(storage.list(prefix="k")),
            list(storage.list(start="k1", end="k3")),
            list(storage.list(start_after="k3")),
            list(storage.list(reverse=True, limit=2)),
            storage.list(prefix="none"),
        ]

    def wrong(self):
        storage = self.ctx.storage
        seen = [
            refused(storage.put, "a", 2**53),
            refused(storage.put, "a", {1: 2}),
            refused(storage.put, "a", object()),
            refused(storage.put, "a"),
            refused(storage.put, 5, 5),
            refused(storage.put, {"good": 1, 5: 2}),
            refused(storage.get, 5),
            refused(storage.get, b"a"),
            refused(storage.delete, [5]),
            refused(storage.list, limit=0),
            refused(storage.list, prefix=5),
            refused(storage.list, start="a", start_after="b"),
            refused(storage.put, "\ud800", 1),
            refused(storage.put, {"good": 1, "large": "x" * 3_000_000}),
        ]
        return [*seen, storage.list()]

    def everything(self):
        storage = self.ctx.storage
        storage.put("a", 1)
        storage.sql.exec("CREATE TABLE t (x)")
        storage.set_alarm(timedelta(days=1))
        storage.delete_all()
        storage.sync()
        return [storage.list(), refused(storage.sql.exec, "SELECT * FROM t"), storage.get_alarm()]

    def all(self):
        return self.ctx.storage.list()

    def alarms(self):
        storage = self.ctx.storage
        when = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=1)
        seen = [storage.get_alarm()]
        storage.set_alarm(when)
        seen.append(storage.get_alarm() == when)
        storage.set_alarm(when.timestamp() + 1)
        seen.append(storage.get_alarm() == when + timedelta(seconds=1))
        storage.set_alarm(timedelta(minutes=1))
        seen.append(timedelta(0) < storage.get_alarm() - datetime.now(UTC) <= timedelta(minutes=1))
        storage.delete_alarm()
        return [
            *seen,
            storage.get_alarm(),
            refused(storage.set_alarm, 60),
            refused(storage.set_alarm, "soon"),
            refused(storage.set_alarm, datetime(2030, 1, 1)),
        ]

    def soon(self):
        self.ctx.storage.set_alarm(timedelta(milliseconds=20))

    async def alarm(self, info):
        rings = self.ctx.storage.get("rings", [])
        self.ctx.storage.put("rings", [*rings, [info.retry_count, info.is_retry, repr(info)]])
        if self.ctx.storage.get("fails", False) and not info.is_retry:
            raise LookupError("in alarm")

    def failing(self):
        self.ctx.storage.put("fails", True)
        self.soon()

    def rings(self):
        return self.ctx.storage.get("rings", [])

    def half(self):
        # Ended before the object has waited for anything: none of it is stored.
        self.ctx.storage.put("a", 1)
        self.ctx.storage.sql.exec("CREATE TABLE t (x)")
        self.ctx.storage.put("b", 1)
        self.ctx.abort("between two writes")

    def more_than_half(self):
        self.ctx.storage.put("a", 1)
        time.sleep(0.01)
        self.ctx.storage.put("b", 1)
        self.ctx.abort("between two writes")

    def bookmarks(self):
        storage = self.ctx.storage
        storage.put("before", 1)
        bookmark = storage.current_bookmark()
        return [
            isinstance(bookmark, str),
            refused(storage.bookmark_for_time, timedelta(minutes=-1)),
            refused(storage.on_next_session_restore_bookmark, bookmark),
            refused(storage.on_next_session_restore_bookmark, 5),
        ]

    def add(self, n):
        self.ctx.storage.put("sum", self.ctx.storage.get("sum", 0) + n)
        return self.ctx.storage.get("sum")

    def no_alarm(self):
        return self.env.NO_ALARM.get_by_name("x").try_it()


class NoAlarm(DurableObject):
    def try_it(self):
        return refused(self.ctx.storage.set_alarm, timedelta(1))
""")

CONFIG: dict[str, Any] = {
    "durable_objects": {"STORE": {"class_name": "Store"}, "NO_ALARM": {"class_name": "NoAlarm"}}
}


@pytest.fixture
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, **CONFIG)


def test_values(preview: Preview) -> None:
    left = ["float", "nested", "none"]
    answers(preview, "/values", [None, None, 5, {"int": 2**53 - 1}, True, False, 2, left])


def test_listings(preview: Preview) -> None:
    everything = ["k0", "k1", "k2", "k3", "k4"]
    answers(preview, "/listing", [everything, ["k1", "k2"], ["k4", "z", "é"], ["é", "z"], {}])


def test_bad_input_stores_nothing(preview: Preview) -> None:
    answers(
        preview,
        "/wrong",
        [
            "ValueError: the value of 'a': 9007199254740992 is beyond 2^53…",
            "TypeError: the value of 'a': a dict's keys are str, not int: 1",
            "TypeError: the value of 'a': a object is no JSON value and no bytes",
            "TypeError: put takes a key and a value, or a dict; 0 values were given",
            "TypeError: put takes a key, a str, and a value, or a dict, not int",
            "TypeError: a storage key is a str, not int: 5",
            "TypeError: a storage key is a str, not int: 5",
            "TypeError: a storage key is a str, not bytes: b'a'",
            "TypeError: a storage key is a str, not int: 5",
            "ValueError: limit is a number from 1, not 0",
            "TypeError: prefix is a str, not int",
            "ValueError: list takes start or start_after, not both",
            "…",
            "PlatformError: string or blob too big…",
            {},
        ],
    )


def test_delete_all(preview: Preview) -> None:
    answers(preview, "/everything", [{}, "SqlError: no such table: t…", None])


def test_storage_survives_a_restart(bundle_of: BundleOf, serve: Serve, tmp_path: Path) -> None:
    bundle = bundle_of({"src/entry.py": ENTRY}, **CONFIG)
    first = serve(bundle, "--state", str(tmp_path / "state"))
    assert [ask(first, "/add?arg=2"), ask(first, "/add?arg=3")] == [2, 5]
    first.stop()
    assert ask(serve(bundle, "--state", str(tmp_path / "state")), "/add?arg=1") == 6


def test_what_is_stored_without_waiting_is_stored_together(preview: Preview) -> None:
    assert ask(preview, "/half?name=half&try") == "PlatformError: between two writes"
    assert ask(preview, "/all?name=half") == {}
    assert ask(preview, "/more_than_half?name=half&try") == "PlatformError: between two writes"
    assert ask(preview, "/all?name=half") == {"a": 1}


def test_alarm_times(preview: Preview) -> None:
    answers(
        preview,
        "/alarms",
        [
            None,
            True,
            True,
            True,
            None,
            "ValueError: 60 seconds since the epoch: long ago. timedelta(seconds=60) is a time from now",
            "TypeError: the time is a datetime, not str",
            "ValueError: the time needs a time zone…",
        ],
    )
    assert ask(preview, "/no_alarm").startswith("RuntimeError: set_alarm: the class has no alarm(self, info)")


def test_alarms(preview: Preview) -> None:
    ask(preview, "/soon?name=alarm")
    ask(preview, "/failing?name=failing")
    once = [0, False, "AlarmInfo(retry_count=0)"]
    assert rung(preview, "alarm", 1) == [once]
    assert rung(preview, "failing", 2) == [once, [1, True, "AlarmInfo(retry_count=1)"]]
    preview.wait_for_log("LookupError: in alarm")


def rung(preview: Preview, name: str, times: int) -> list[Any]:
    """Return what the alarms of an object have noted, once they have gone off so many times."""
    deadline = time.monotonic() + 30
    while len(rings := ask(preview, f"/rings?name={name}")) < times and time.monotonic() < deadline:
        time.sleep(0.05)
    return list(rings)


def test_bookmarks(preview: Preview) -> None:
    # The local storage gives a bookmark and restores none.
    refusal = (
        "PlatformError: This Durable Object's storage back-end does not implement point-in-time recovery…"
    )
    answers(preview, "/bookmarks", [True, refusal, refusal, "TypeError: a bookmark is a str, not int"])
