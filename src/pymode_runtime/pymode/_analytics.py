"""Analytics Engine: data points."""

from __future__ import annotations

from ._remote import invoke
from ._values import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

__all__ = ["AnalyticsEngine"]


class AnalyticsEngine:
    """A dataset that data points are written to; SQL reads it, outside of the Worker."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def write_data_point(
        self,
        *,
        blobs: Iterable[str | bytes | None] = (),
        doubles: Iterable[float] = (),
        indexes: Iterable[str | bytes | None] = (),
    ) -> None:
        """Write one data point, without waiting for it to be stored.

        `blobs` are what it is grouped and filtered by, `doubles` what it measures, `indexes` at most one key
        for sampling.
        """
        point = {
            "blobs": [_label(blob, "blobs") for blob in _several(blobs, "blobs")],
            "doubles": [_number(double) for double in _several(doubles, "doubles")],
            "indexes": [_label(index, "indexes") for index in _several(indexes, "indexes")],
        }
        invoke(("binding", self._name), "writeDataPoint", (point,))

    def __repr__(self) -> str:
        return f"<AnalyticsEngine {self._name}>"


def _several(values: Iterable[Any], what: str) -> Iterable[Any]:
    if isinstance(values, (str, bytes, bytearray, memoryview)):
        raise TypeError(f"{what} are several; one is given as [value]")
    return values


def _label(value: str | bytes | None, what: str) -> str | bytes | None:
    if value is None or isinstance(value, (str, bytes)):
        return value
    raise TypeError(f"{what} are str, bytes or None, not {type(value).__name__}")


def _number(value: float) -> Any:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"doubles are numbers, not {type(value).__name__}")
    return plain(value, "doubles")
