"""Transactions of a Durable Object's storage on real workerd."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from worker.objects import answers, ask, entry

if TYPE_CHECKING:
    from conftest import Preview, Worker

ENTRY = entry(r"""
class Store(DurableObject):
    def alarm(self, info):
        pass

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
""")

CONFIG: dict[str, Any] = {"durable_objects": {"STORE": {"class_name": "Store"}}}


@pytest.fixture
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, **CONFIG)


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
