"""Values for the platform: what JavaScript would change on the way is refused here."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

__all__ = ["check_int", "milliseconds", "moment", "options", "plain", "sql_value"]

# JavaScript's Number.MAX_SAFE_INTEGER: the integers up to here are exact in its numbers.
SAFE = 2**53 - 1


def plain(value: Any, what: str, *, binary: bool = False) -> Any:
    """The value as JSON data; with `binary`, bytes may be in it too. `what` names it in errors.

    A tuple becomes a list. Whatever JSON has no exact form for is a TypeError or ValueError: dict keys other
    than str, ints beyond 2^53, NaN and infinities.
    """
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, int):
        return check_int(value, what)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError(f"{what}: {value} has no form in JSON")
        return value
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"{what}: a dict's keys are str, not {type(key).__name__}: {key!r}")
        return {key: plain(item, what, binary=binary) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item, what, binary=binary) for item in value]
    if binary and isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    raise TypeError(f"{what}: a {type(value).__name__} is no JSON value{' and no bytes' if binary else ''}")


def check_int(value: int, what: str) -> int:
    """The int, if JavaScript's numbers hold it exactly."""
    if not -SAFE <= value <= SAFE:
        raise ValueError(f"{what}: {value} is beyond 2^53, where the platform's numbers are no longer exact")
    return int(value)


def sql_value(value: Any, number: int) -> Any:
    """The value as an SQLite parameter, the `number`th of a statement."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return check_int(value, f"value {number}")
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError(f"value {number}: SQL can't store {value}")
        return value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    raise TypeError(
        f"value {number}: SQL takes str, int, float, bool, bytes or None, not {type(value).__name__}"
    )


def options(**given: Any) -> dict[str, Any]:
    """The options that are not None."""
    return {name: value for name, value in given.items() if value is not None}


def milliseconds(when: datetime, what: str) -> int:
    """Milliseconds since the epoch, of a datetime with a time zone."""
    from datetime import UTC, datetime, timedelta

    if not isinstance(when, datetime):
        raise TypeError(f"{what} is a datetime, not {type(when).__name__}")
    if when.tzinfo is None:
        raise ValueError(f"{what} needs a time zone, for instance datetime.now(UTC)")
    return (when - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def moment(when: int) -> datetime:
    """The datetime, in UTC, of milliseconds since the epoch."""
    from datetime import UTC, datetime, timedelta

    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=when)
