"""SQL that SQLite takes apart, or runs, by recursion."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

__all__ = ["CHAINS"]

Text = Callable[[int], str]

TABLES = 300
"""As many as a schema gets: more of them only take long."""


def run(text: Text, schema: Text = lambda _: "") -> Callable[[int], Any]:
    """Return a chain that runs a script, then a statement, in a database of its own."""

    def chain(depth: int) -> Any:
        database = sqlite3.connect(":memory:")
        try:
            database.executescript(schema(depth))
            return len(database.execute(text(depth)).fetchall())
        finally:
            database.close()

    return chain


def _join(separator: str, piece: str, count: int) -> str:
    return separator.join(piece.format(n=number, before=number - 1) for number in range(1, count))


def _around(begin: str, middle: str, end: str) -> Text:
    return lambda depth: begin * depth + middle + end * depth


def _select(expression: Text) -> Text:
    return lambda depth: "select " + expression(depth)


def _views(depth: int) -> str:
    view = "create view v{n} as select * from v{before};"
    return "create view v0 as select 1;" + _join("", view, min(depth, TABLES))


def _triggers(depth: int) -> str:
    trigger = "create trigger g{n} after insert on t{before} begin insert into t{n} values (1); end;"
    tables = min(depth, TABLES)
    return "create table t0(x);" + _join("", "create table t{n}(x);", tables) + _join("", trigger, tables)


def _keys(depth: int) -> str:
    table = "create table t{n}(x primary key references t{before}(x) on delete cascade);"
    tables = min(depth, TABLES)
    begin = "pragma foreign_keys=1; create table t0(x primary key); insert into t0 values (1);"
    return begin + _join("", table + "insert into t{n} values (1);", tables)


FTS: Text = lambda _: "create virtual table f using fts5(x);"  # noqa: E731

CHAINS: dict[str, Callable[[int], Any]] = {
    "sql common tables": run(
        lambda n: (
            "with c0 as (select 1 x)"
            + _join("", ", c{n} as (select * from c{before})", n)
            + f" select * from c{n - 1}"
        )
    ),
    "sql recursive table": run(
        lambda n: (
            "with recursive c(x) as (select 1 union all select x + 1 from c where x < "
            f"{n}) select max(x) from c"
        )
    ),
    "sql like": run(lambda n: f"select '{'a' * n}' like '{'%a' * n}b'"),
    "sql glob": run(lambda n: f"select '{'a' * n}' glob '{'*a' * n}b'"),
    "sql union all": run(lambda n: " union all ".join(["select 1"] * n)),
    "sql union": run(lambda n: " union ".join(["select 1"] * n)),
    "sql from": run(lambda n: "select * from (" * n + "select 1" + ")" * n),
    "sql values": run(lambda n: "values " + ",".join(["(1)"] * n)),
    "sql subquery": run(_select(_around("(select ", "1", ")"))),
    "sql parentheses": run(_select(_around("(", "1", ")"))),
    "sql minus": run(_select(_around("- ", "1", ""))),
    "sql case": run(_select(_around("case when 1 then ", "1", " end"))),
    "sql function": run(_select(_around("abs(", "1", ")"))),
    "sql exists": run(_select(_around("exists (select ", "1", ")"))),
    "sql row": run(_select(_around("(1,", "1", ")"))),
    "sql collate": run(_select(_around("", "1", " collate nocase"))),
    "sql and": run(lambda n: "select " + " and ".join(["1"] * n)),
    "sql or": run(lambda n: "select " + " or ".join(["x=1"] * n) + " from (select 1 x)"),
    "sql concatenation": run(lambda n: "select " + "||".join(["1"] * n)),
    "sql join": run(lambda n: "select * from (select 1)" + " join (select 1)" * n),
    "sql nested join": run(lambda n: "select * from " + "(" * n + "(select 1)" + ")" * n),
    "sql window": run(lambda n: "select " + "sum(" * n + "1" + ") over ()" * n),
    "sql json": run(lambda n: f"select json('{'[' * n}{']' * n}')"),
    "sql json tree": run(lambda n: f"select count(*) from json_tree('{'[' * n}{']' * n}')"),
    "sql json patch": run(
        lambda n: "select json_patch('{}', '{}')".format(
            *('{"a":' * n + str(one) + "}" * n for one in (1, 2))
        )
    ),
    "sql view": run(lambda n: f"select * from v{min(n, TABLES) - 1}", _views),
    "sql trigger": run(lambda _: "insert into t0 values (1)", _triggers),
    "sql foreign key": run(lambda _: "delete from t0", _keys),
    "sql check": run(lambda _: "select 1", lambda n: f"create table t(x check ({'(' * n}1{')' * n}));"),
    "sql search": run(lambda n: f"select * from f where f match '{'(' * n}a{')' * n}'", FTS),
    "sql search and": run(lambda n: f"select * from f where f match '{' AND '.join(['a'] * n)}'", FTS),
    "sql search not": run(lambda n: f"select * from f where f match '{' NOT '.join(['a'] * n)}'", FTS),
}
