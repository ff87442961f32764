"""D1: a SQL database."""

from __future__ import annotations

from . import _door
from ._errors import PlatformError
from ._values import sql_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, SupportsIndex, TypeAlias, overload

    Row: TypeAlias = dict[str, Any]
    # What a call goes through: the binding's name, and the handle of a session or None.
    Way: TypeAlias = tuple[str, int | None]

__all__ = ["D1", "D1Error", "D1ExecResult", "D1Result", "D1Session", "Statement"]


class D1Error(PlatformError):
    """The database refused; the text is its own."""


class _Database:
    """What a database and a session of it have in common."""

    __slots__ = ("_way",)

    _way: Way

    def prepare(self, sql: str) -> Statement:
        """A statement; `bind` gives it the values of its `?` and `?1` places."""
        if not isinstance(sql, str):
            raise TypeError(f"SQL is a str, not {type(sql).__name__}")
        return Statement(self._way, sql, [])

    def batch(self, statements: Iterable[Statement]) -> list[D1Result]:
        """Run statements one after another in one transaction: if one fails, none has happened."""
        pairs = []
        for statement in statements:
            if not isinstance(statement, Statement):
                raise TypeError(f"batch takes statements of prepare(), not {type(statement).__name__}")
            pairs.append([statement._sql, statement._values])
        if not pairs:
            return []
        return [D1Result(result) for result in _call("d1.batch", *self._way, pairs)]


class D1(_Database):
    """A D1 database."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        self._way = (name, None)

    def exec(self, sql: str) -> D1ExecResult:
        """Run SQL without values, one statement a line; those before one that fails have happened."""
        if not isinstance(sql, str):
            raise TypeError(f"SQL is a str, not {type(sql).__name__}")
        result = _call("d1.exec", self._way[0], sql)
        return D1ExecResult(result["count"], result["duration"])

    def dump(self) -> bytes:
        """The database as an SQLite file, where the platform offers that: D1Error elsewhere."""
        dumped: bytes = _call("d1.dump", self._way[0])
        return dumped

    def with_session(self, start: str = "first-unconstrained") -> D1Session:
        """A session, in which each query sees what those before it have seen and written.

        `start` is "first-unconstrained" (any replica may answer first), "first-primary" (the newest data
        first), or the bookmark of another session. It ends with the request.
        """
        if not isinstance(start, str):
            raise TypeError(f"a session starts from a str, not {type(start).__name__}")
        return D1Session(self._way[0], _call("d1.session", self._way[0], start))

    def __repr__(self) -> str:
        return f"<D1 {self._way[0]}>"


class D1Session(_Database):
    """Queries that see each other's results, whichever replicas answer."""

    __slots__ = ()

    def __init__(self, name: str, handle: int) -> None:
        self._way = (name, handle)

    @property
    def bookmark(self) -> str | None:
        """How far the session has seen, for a later `with_session`; None before the first query."""
        bookmark: str | None = _call("d1.bookmark", self._way[1])
        return bookmark

    def __repr__(self) -> str:
        return f"<D1Session {self._way[0]}>"


class Statement:
    """A prepared statement. It never changes: `bind` makes a new one."""

    __slots__ = ("_sql", "_values", "_way")

    def __init__(self, way: Way, sql: str, values: list[Any]) -> None:
        self._way = way
        self._sql = sql
        self._values = values

    def bind(self, *values: str | bytes | bytearray | memoryview | float | bool | None) -> Statement:
        """The statement with values: None is NULL, bytes a BLOB, a bool 1 or 0.

        An int beyond 2^53 is a ValueError, because D1 would store another number.
        """
        return Statement(
            self._way, self._sql, [sql_value(value, number) for number, value in enumerate(values, 1)]
        )

    def all(self) -> D1Result:
        """Run it: a sequence of rows, each a dict."""
        return D1Result(_call("d1.all", *self._way, self._sql, self._values))

    def run(self) -> D1Result:
        """Run it; the same as `all`, under the name for statements that give no rows."""
        return self.all()

    def first(self, column: str | None = None) -> Any:
        """The first row as a dict, or one column of it; None if there is no row."""
        if column is not None and not isinstance(column, str):
            raise TypeError(f"a column's name is a str, not {type(column).__name__}")
        return _call("d1.first", *self._way, self._sql, self._values, column)

    def raw(self, *, column_names: bool = False) -> list[list[Any]]:
        """The rows as lists; with `column_names`, a list of the names comes first."""
        rows: list[list[Any]] = _call("d1.raw", *self._way, self._sql, self._values, bool(column_names))
        return rows

    def __repr__(self) -> str:
        return f"<Statement {self._sql!r}>"


class D1Result:
    """The rows of a statement, as a sequence, and what D1 says of it in `meta`."""

    __slots__ = ("meta", "results", "success")

    results: list[Row]
    success: bool
    meta: dict[str, Any]
    """`changes`, `last_row_id`, `rows_read`, `rows_written`, `duration`, … in D1's names."""

    def __init__(self, result: dict[str, Any]) -> None:
        self.results = result["results"]
        self.success = result["success"]
        self.meta = result["meta"]

    def __iter__(self) -> Iterator[Row]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: SupportsIndex) -> Row: ...
        @overload
        def __getitem__(self, index: slice) -> list[Row]: ...

    def __getitem__(self, index: SupportsIndex | slice) -> Row | list[Row]:
        return self.results[index]

    def __repr__(self) -> str:
        return f"<D1Result of {len(self.results)} rows>"


class D1ExecResult:
    """How many statements `exec` ran, and how long they took, in milliseconds."""

    __slots__ = ("count", "duration")

    def __init__(self, count: int, duration: float) -> None:
        self.count = count
        self.duration = duration

    def __repr__(self) -> str:
        return f"D1ExecResult(count={self.count}, duration={self.duration})"


def _call(op: str, *args: Any) -> Any:
    try:
        return _door.call(op, *args)
    except PlatformError as error:
        message = str(error)
    raise D1Error(message)
