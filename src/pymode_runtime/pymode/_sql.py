"""The SQLite database of a Durable Object."""

from __future__ import annotations

from . import _door
from ._errors import PlatformError
from ._values import sql_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeAlias

    Value: TypeAlias = str | bytes | bytearray | memoryview | float | bool | None

__all__ = ["Sql", "SqlCursor", "SqlError"]


class SqlError(PlatformError):
    """The database refused; the text is its own."""


class Sql:
    """The object's database."""

    __slots__ = ()

    def exec(self, query: str, /, *bindings: Value) -> SqlCursor:
        """Run SQL and return a cursor over its rows; `bindings` are the values of its `?` places.

        Of several statements, separated by `;`, the last has the bindings and the rows. None is NULL, bytes a
        BLOB, a bool 1 or 0; an int beyond 2^53 is a ValueError.
        """
        if not isinstance(query, str):
            raise TypeError(f"SQL is a str, not {type(query).__name__}")
        values = [sql_value(value, number) for number, value in enumerate(bindings, 1)]
        columns, *page = _call("sql.exec", query, values)
        return SqlCursor(columns, *page)

    @property
    def database_size(self) -> int:
        """The size of the database, in bytes."""
        size: int = _door.call("sql.size")
        return size

    def __repr__(self) -> str:
        return "<Sql>"


class SqlCursor:
    """The rows of a query, once: iterates over dicts. Read it before the request ends."""

    __slots__ = ("_handle", "_rows", "column_names", "rows_read", "rows_written")

    column_names: list[str]
    rows_read: int
    """How many rows the database has read for this so far, as it is billed."""
    rows_written: int

    def __init__(
        self, columns: list[str], rows: list[list[Any]], read: int, written: int, handle: int | None
    ) -> None:
        self.column_names = columns
        self._take(rows, read, written, handle)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self

    def __next__(self) -> dict[str, Any]:
        return dict(zip(self.column_names, self._next(), strict=True))

    def raw(self) -> Iterator[list[Any]]:
        """The rows that are left, as lists: where two columns have one name, a dict has only the last."""
        while True:
            try:
                yield self._next()
            except StopIteration:
                return

    def to_list(self) -> list[dict[str, Any]]:
        """The rows that are left, as dicts."""
        return list(self)

    def one(self) -> dict[str, Any]:
        """The only row. SqlError if there is none, or more than one."""
        rows = [row for row, _ in zip(self, range(2), strict=False)]
        if len(rows) != 1:
            raise SqlError(
                f"the query gave {'more than one row' if rows else 'no row'}; one() takes exactly one"
            )
        return rows[0]

    def _next(self) -> list[Any]:
        while True:
            for row in self._rows:
                return row
            if self._handle is None:
                raise StopIteration
            self._take(*_call("sql.next", self._handle))

    def _take(self, rows: list[list[Any]], read: int, written: int, handle: int | None) -> None:
        self._rows = iter(rows)
        self.rows_read = read
        self.rows_written = written
        self._handle = handle

    def __repr__(self) -> str:
        return f"<SqlCursor of {', '.join(self.column_names) or 'no columns'}>"


def _call(op: str, *args: Any) -> Any:
    try:
        return _door.call(op, *args)
    except PlatformError as error:
        message = str(error)
    raise SqlError(message)
