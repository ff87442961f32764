"""The storage of a Durable Object on real workerd: keys and values, SQL, alarms, transactions."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import BundleOf, Preview, Serve, Worker

ENTRY = r"""
import threading, time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from pymode.workers import DurableObject, PlatformError, SqlError


def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


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

    def sql(self):
        sql = self.ctx.storage.sql
        sql.exec(
            "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT UNIQUE, data BLOB); "
            "INSERT INTO people (name, data) VALUES ('Ada', NULL)"
        )
        inserted = sql.exec(
            "INSERT INTO people (name, data) VALUES (?, ?), (?, ?) RETURNING id",
            "é\0日",
            b"\0\xff",
            "Bo",
            b"",
        )
        assert inserted.to_list() == [{"id": 2}, {"id": 3}]
        people = sql.exec("SELECT * FROM people ORDER BY id")
        first = next(people)
        rest = list(people.raw())
        assert (first, rest) == (
            {"id": 1, "name": "Ada", "data": None},
            [[2, "é\0日", b"\0\xff"], [3, "Bo", b""]],
        )
        same = sql.exec("SELECT 1 AS a, 2 AS a")
        assert list(same.raw()) == [[1, 2]]
        return [
            people.column_names,
            people.rows_read,
            inserted.rows_written,
            list(people),
            sql.exec("SELECT count(*) AS n FROM people").one(),
            same.column_names,
            refused(sql.exec("SELECT id FROM people").one),
            refused(sql.exec("SELECT 1 WHERE 0").one),
            sql.exec("SELECT ? AS flag, ? AS half", True, 0.5).one(),
            sql.exec("SELECT ? / 2 AS a, ? || '' AS b", 5, 5).one(),
            sql.database_size > 4096,
            repr(people),
        ]

    def wrong_sql(self):
        sql = self.ctx.storage.sql
        sql.exec("CREATE TABLE numbers (n INTEGER UNIQUE); INSERT INTO numbers VALUES (9007199254740993)")
        return [
            refused(sql.exec, "SELEC"),
            refused(sql.exec, "SELECT ?"),
            refused(sql.exec, "SELECT 1", 5),
            refused(sql.exec, "SELECT ?", 2**53),
            refused(sql.exec, "SELECT ?", float("inf")),
            refused(sql.exec, "SELECT ?", {}),
            refused(sql.exec, 5),
            refused(sql.exec, "BEGIN"),
            refused(sql.exec, "SELECT n FROM numbers"),
            refused(sql.exec, "INSERT INTO numbers SELECT n FROM numbers"),
            issubclass(SqlError, PlatformError),
        ]

    def many_rows(self):
        sql = self.ctx.storage.sql
        count = (
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 12345) "
            "SELECT n FROM c"
        )
        cursor = sql.exec(count)
        firsts = [next(cursor)["n"] for _ in range(3)]
        large = sql.exec(
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 8) "
            "SELECT zeroblob(1000000) AS data FROM c"
        )
        return [
            firsts,
            sum(row["n"] for row in cursor),
            sum(len(data) for (data,) in large.raw()),
            len(sql.exec(count).to_list()),
        ]

    def keep_cursor(self):
        self.cursor = self.ctx.storage.sql.exec(
            "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 5000) SELECT n FROM c"
        )

    def use_cursor(self):
        return refused(self.cursor.to_list)

    def commit(self):
        storage = self.ctx.storage
        with storage.transaction():
            storage.put("a", 1)
            storage.sql.exec("CREATE TABLE t (x)")
            time.sleep(0.01)
            storage.sql.exec("INSERT INTO t VALUES (1)")
        with storage.transaction():
            pass
        return [storage.get("a"), storage.sql.exec("SELECT x FROM t").one()]

    def roll_back(self):
        storage = self.ctx.storage
        storage.put("a", 1)
        try:
            with storage.transaction():
                storage.put("a", 2)
                storage.sql.exec("CREATE TABLE u (x)")
                storage.set_alarm(timedelta(days=1))
                time.sleep(0.01)
                raise LookupError("inside")
        except LookupError as error:
            return [
                str(error),
                storage.get("a"),
                refused(storage.sql.exec, "SELECT * FROM u"),
                storage.get_alarm(),
            ]

    def nested(self):
        storage = self.ctx.storage
        with storage.transaction():
            storage.put("outer", 1)
            try:
                with storage.transaction():
                    storage.put("inner", 1)
                    raise LookupError
            except LookupError:
                pass
            with storage.transaction():
                storage.put("second", 1)
        try:
            with storage.transaction():
                with storage.transaction():
                    storage.put("committed inside", 1)
                raise LookupError
        except LookupError:
            pass
        return sorted(storage.list())

    def out_of_order(self):
        storage = self.ctx.storage
        outer, inner = storage.transaction(), storage.transaction()
        outer.__enter__()
        storage.put("in outer", 1)
        inner.__enter__()
        storage.put("in inner", 1)
        return [
            refused(outer.__exit__, None, None, None),
            refused(inner.__exit__, None, None, None),
            storage.list(),
            self.commit()[0],
        ]

    def hold(self, seconds):
        with self.ctx.storage.transaction():
            before = self.ctx.storage.get("held", 0)
            self.ctx.storage.put("held", before + 1)
            # The request's own threads are inside.
            with ThreadPoolExecutor() as pool:
                assert pool.submit(self.ctx.storage.get, "held").result() == before + 1
            time.sleep(seconds)
            if seconds > 0.2:
                raise LookupError("taken back")
        return before + 1

    def held(self):
        return self.ctx.storage.get("held")

    def forget(self):
        self.ctx.storage.put("kept", 1)
        self.left = self.ctx.storage.transaction()
        self.left.__enter__()
        self.ctx.storage.put("lost", 1)

    def crash(self):
        import os

        self.ctx.storage.transaction().__enter__()
        self.ctx.storage.put("lost", 1)
        os._exit(1)

    def all(self):
        return self.ctx.storage.list()

    def wake_another(self):
        # Another request's thread that wakes up in the middle of a transaction is not part of it.
        self.event, self.woken = threading.Event(), threading.Event()
        while not getattr(self, "waits", False):
            time.sleep(0.01)
        try:
            with self.ctx.storage.transaction():
                self.ctx.storage.put("mine", 1)
                self.event.set()
                time.sleep(0.05)
                raise LookupError
        except LookupError:
            pass
        self.woken.wait()
        return self.ctx.storage.list()

    def be_woken(self):
        while not hasattr(self, "event"):
            time.sleep(0.01)
        self.waits = True
        self.event.wait()
        self.ctx.storage.put("others", 1)
        self.woken.set()

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


class NoAlarm(DurableObject):
    def try_it(self):
        return refused(self.ctx.storage.set_alarm, timedelta(1))


def on_fetch(request, env):
    name = request.path[1:]
    if name == "no_alarm":
        return {"answer": env.NO_ALARM.get_by_name("x").try_it()}
    store = env.STORE.get_by_name(request.query.get("name", [name])[0])
    args = [float(arg) for arg in request.query.get("arg", [])]
    return {
        "answer": refused(getattr(store, name), *args)
        if "try" in request.query
        else getattr(store, name)(*args)
    }


def on_scheduled(event, env):
    pass
"""

CONFIG: dict[str, Any] = {
    "durable_objects": {"STORE": {"class_name": "Store"}, "NO_ALARM": {"class_name": "NoAlarm"}}
}


@pytest.fixture
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, **CONFIG)


def ask(preview: Preview, path: str) -> Any:
    response = preview.get(path)
    assert response.status_code == 200, response.text
    return response.json()["answer"]


def answers(preview: Preview, path: str, expected: list[Any]) -> None:
    """Ask, and compare; a str that ends in … is the beginning of what is expected."""
    given = ask(preview, path)
    assert len(given) == len(expected), given
    for answer, wanted in zip(given, expected, strict=True):
        if isinstance(wanted, str) and wanted.endswith("…"):
            assert answer.startswith(wanted[:-1])
        else:
            assert answer == wanted


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


def test_sql(preview: Preview) -> None:
    answers(
        preview,
        "/sql",
        [
            ["id", "name", "data"],
            3,
            4,
            [],
            {"n": 3},
            ["a", "a"],
            "SqlError: the query gave more than one row; one() takes exactly one",
            "SqlError: the query gave no row; one() takes exactly one",
            {"flag": 1, "half": 0.5},
            {"a": 2.5, "b": "5.0"},
            True,
            "<SqlCursor of id, name, data>",
        ],
    )


def test_what_sql_refuses(preview: Preview) -> None:
    answers(
        preview,
        "/wrong_sql",
        [
            'SqlError: near "SELEC": syntax error…',
            "SqlError: Wrong number of parameter bindings…",
            "SqlError: Wrong number of parameter bindings…",
            "ValueError: value 1: 9007199254740992 is beyond 2^53…",
            "ValueError: value 1: SQL can't store inf",
            "TypeError: value 1: SQL takes str, int, float, bool, bytes or None, not dict",
            "TypeError: SQL is a str, not int",
            "SqlError: To execute a transaction…",
            'ValueError: column "n" holds a number near 9007199254740992, beyond 2^53…',
            "SqlError: UNIQUE constraint failed: numbers.n…",
            True,
        ],
    )


def test_large_results(preview: Preview) -> None:
    answers(preview, "/many_rows", [[1, 2, 3], sum(range(4, 12346)), 8_000_000, 12345])


def test_a_cursor_ends_with_its_request(preview: Preview) -> None:
    ask(preview, "/keep_cursor?name=cursor")
    assert ask(preview, "/use_cursor?name=cursor").startswith("ValueError: this cursor has been closed")


def test_transactions(preview: Preview) -> None:
    answers(preview, "/commit", [1, {"x": 1}])
    answers(preview, "/roll_back", ["inside", 1, "SqlError: no such table: u…", None])


def test_nested_transactions(preview: Preview) -> None:
    assert ask(preview, "/nested") == ["outer", "second"]
    answers(
        preview,
        "/out_of_order",
        [
            "ValueError: this transaction ends before one that the same request began in it…",
            "ValueError: this transaction has been rolled back…",
            {},
            1,
        ],
    )


def test_transactions_of_different_requests_wait_for_each_other(preview: Preview) -> None:
    with ThreadPoolExecutor() as pool:
        long = pool.submit(ask, preview, "/hold?name=held&arg=0.5&try")
        short = [pool.submit(ask, preview, "/hold?name=held&arg=0.01") for _ in range(10)]
    assert long.result() == "RemoteError: LookupError: taken back"
    assert sorted(one.result() for one in short) == list(range(1, 11))
    assert ask(preview, "/held?name=held") == 10


def test_a_thread_that_a_transaction_wakes_is_not_part_of_it(preview: Preview) -> None:
    with ThreadPoolExecutor() as pool:
        waking = pool.submit(ask, preview, "/wake_another?name=woken")
        ask(preview, "/be_woken?name=woken")
    assert waking.result() == {"others": 1}


def test_a_transaction_that_is_left_open_is_rolled_back(preview: Preview) -> None:
    ask(preview, "/forget?name=forget")
    assert ask(preview, "/all?name=forget") == {"kept": 1}
    assert "did not come to its end" in ask(preview, "/crash?name=forget&try")
    assert ask(preview, "/all?name=forget") == {"kept": 1}


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
