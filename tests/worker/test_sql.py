"""SQL in a Durable Object on real workerd."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from worker.objects import answers, ask, entry

if TYPE_CHECKING:
    from conftest import Preview, Worker

ENTRY = entry(r"""
class Store(DurableObject):
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
""")

CONFIG: dict[str, Any] = {"durable_objects": {"STORE": {"class_name": "Store"}}}


@pytest.fixture
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, **CONFIG)


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
