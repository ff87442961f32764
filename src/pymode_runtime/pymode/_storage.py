"""The storage of a Durable Object: keys and values, an alarm, transactions."""

from __future__ import annotations

from . import _door
from ._sql import Sql
from ._values import milliseconds, moment, options, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from types import TracebackType
    from typing import Any, TypeAlias, overload

    Time: TypeAlias = datetime | timedelta | float

__all__ = ["Storage", "Transaction"]

# Nobody sets an alarm for a time before this one, of 2001; who gives such a number means something else.
EARLIEST = 1_000_000_000


class Storage:
    """The object's own storage. Values are JSON values and bytes; an int beyond 2^53 is a ValueError.

    `get`, `put`, `delete`, `list` and `sql` answer at once: no other request runs between two of them, and
    what is stored without waiting for anything else in between is stored together or not at all.
    """

    __slots__ = ("_has_alarm", "sql")

    sql: Sql
    """The object's SQLite database."""

    def __init__(self, has_alarm: bool) -> None:
        self._has_alarm = has_alarm
        self.sql = Sql()

    if TYPE_CHECKING:

        @overload
        def get(self, key: str, default: Any = None) -> Any: ...
        @overload
        def get(self, key: Iterable[str]) -> dict[str, Any]: ...

    def get(self, key: str | Iterable[str], default: Any = None) -> Any:
        """The value of a key, or the default; of several keys, a dict of those that are there."""
        if isinstance(key, str):
            return _door.call("storage.get", [key]).get(key, default)
        return _door.call("storage.get", _keys(key))

    if TYPE_CHECKING:

        @overload
        def put(self, key: str, value: Any, /) -> None: ...
        @overload
        def put(self, entries: Mapping[str, Any], /) -> None: ...

    def put(self, key: str | Mapping[str, Any], /, *value: Any) -> None:
        """Store a value under a key, or all of a dict's values under their keys."""
        if isinstance(key, str):
            if len(value) != 1:
                raise TypeError(f"put takes a key and a value, or a dict; {len(value)} values were given")
            entries = {key: value[0]}
        elif value or not hasattr(key, "items"):
            raise TypeError(f"put takes a key, a str, and a value, or a dict, not {_type_name(key)}")
        else:
            entries = {_key(name): item for name, item in key.items()}
        _door.call(
            "storage.put",
            {name: plain(item, f"the value of {name!r}", binary=True) for name, item in entries.items()},
        )

    if TYPE_CHECKING:

        @overload
        def delete(self, key: str) -> bool: ...
        @overload
        def delete(self, key: Iterable[str]) -> int: ...

    def delete(self, key: str | Iterable[str]) -> bool | int:
        """Remove a key, and say whether it was there; or several, and say how many were."""
        if isinstance(key, str):
            return bool(_door.call("storage.delete", [key]))
        count: int = _door.call("storage.delete", _keys(key))
        return count

    def list(
        self,
        *,
        start: str | None = None,
        start_after: str | None = None,
        end: str | None = None,
        prefix: str | None = None,
        reverse: bool = False,
        limit: int | None = None,
    ) -> dict[str, Any]:
        """Keys and values, in the order of the keys' UTF-8.

        From `start`, or after `start_after`, to before `end`.
        """
        if start is not None and start_after is not None:
            raise ValueError("list takes start or start_after, not both")
        for name, value in (("start", start), ("start_after", start_after), ("end", end), ("prefix", prefix)):
            if value is not None and not isinstance(value, str):
                raise TypeError(f"{name} is a str, not {_type_name(value)}")
        if limit is not None and (not isinstance(limit, int) or limit < 1):
            raise ValueError(f"limit is a number from 1, not {limit!r}")
        found: dict[str, Any] = _door.call(
            "storage.list",
            options(
                start=start,
                startAfter=start_after,
                end=end,
                prefix=prefix,
                reverse=bool(reverse),
                limit=limit,
            ),
        )
        return found

    def delete_all(self) -> None:
        """Remove everything: keys, tables, and the alarm."""
        _door.call("storage.delete_all")

    def sync(self) -> None:
        """Wait until everything stored so far is on disk. Answers to requests wait for that by themselves."""
        _door.call("storage.sync")

    def transaction(self) -> Transaction:
        """A transaction, for `with`: the end of the block commits, an exception takes everything back."""
        return Transaction()

    def get_alarm(self) -> datetime | None:
        """When the alarm will go off, in UTC; None if it is not set, or goes off just now."""
        when = _door.call("storage.get_alarm")
        return None if when is None else moment(when)

    def set_alarm(self, when: Time) -> None:
        """Have `alarm(self, info)` called at a time; there is one alarm, and this replaces it.

        A datetime with a time zone, a timedelta from now, or seconds since the epoch, as time.time() gives.
        """
        if not self._has_alarm:
            raise RuntimeError("set_alarm: the class has no alarm(self, info) that could be called")
        _door.call("storage.set_alarm", _time(when))

    def delete_alarm(self) -> None:
        """Unset the alarm; one that has gone off is not stopped."""
        _door.call("storage.delete_alarm")

    def current_bookmark(self) -> str:
        """A bookmark of the storage as it is now."""
        bookmark: str = _door.call("storage.bookmark")
        return bookmark

    def bookmark_for_time(self, when: Time) -> str:
        """A bookmark of the storage as it was at a time, within the last 30 days."""
        bookmark: str = _door.call("storage.bookmark_at", _time(when))
        return bookmark

    def on_next_session_restore_bookmark(self, bookmark: str) -> str:
        """Have the storage be as it was at a bookmark when the object starts next; see ctx.abort().

        Returns a bookmark that undoes this.
        """
        if not isinstance(bookmark, str):
            raise TypeError(f"a bookmark is a str, not {_type_name(bookmark)}")
        undo: str = _door.call("storage.restore", bookmark)
        return undo

    def __repr__(self) -> str:
        return "<Storage>"


class Transaction:
    """What a `with storage.transaction():` stores and asks: all of it happens, or nothing.

    It belongs to its request, with all of that request's threads and tasks. Meanwhile the storage calls of
    other requests wait. One within another takes back only its own part.
    """

    __slots__ = ("_handle",)

    _handle: int

    def __enter__(self) -> Transaction:
        self._handle = _door.call("storage.begin")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        _door.call("storage.end", self._handle, kind is None)


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a storage key is a str, not {_type_name(key)}: {key!r}")
    return key


def _keys(keys: Iterable[str]) -> builtins.list[str]:
    if isinstance(keys, (bytes, bytearray, memoryview)) or not hasattr(keys, "__iter__"):
        raise TypeError(f"a storage key is a str, not {_type_name(keys)}: {keys!r}")
    return [_key(key) for key in keys]


def _time(when: Time) -> int:
    if isinstance(when, (int, float)):
        if not when >= EARLIEST:
            raise ValueError(
                f"{when!r} seconds since the epoch: long ago. timedelta(seconds={when!r}) is a time from now"
            )
        return round(when * 1000)
    from datetime import UTC, datetime, timedelta

    if isinstance(when, timedelta):
        when = datetime.now(UTC) + when
    return milliseconds(when, "the time")


def _type_name(value: object) -> str:
    return type(value).__name__
