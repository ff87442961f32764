"""R2's objects and listings."""

from __future__ import annotations

from ._r2_options import HTTP_METADATA
from ._stream import Body, HostStream, Stream
from ._values import moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Any

__all__ = ["R2Object", "R2ObjectBody", "R2Page"]


class R2Object:
    """What R2 knows of an object."""

    __slots__ = (
        "_uploaded",
        "checksums",
        "custom_metadata",
        "etag",
        "http_etag",
        "http_metadata",
        "key",
        "range",
        "size",
        "storage_class",
        "version",
    )

    key: str
    version: str
    size: int
    """In bytes, of the whole object."""
    etag: str
    http_etag: str
    """The etag in quotes, as the header has it."""
    http_metadata: dict[str, Any]
    custom_metadata: dict[str, str]
    checksums: dict[str, bytes]
    range: dict[str, int] | None
    """Which part the body is, where R2 says so."""
    storage_class: str

    def __init__(self, facts: dict[str, Any]) -> None:
        for name in ("key", "version", "size", "etag", "http_etag", "checksums", "range", "storage_class"):
            setattr(self, name, facts[name])
        self.custom_metadata = facts["custom"]
        self.http_metadata = {
            name: moment(facts["http"][theirs]) if name == "cache_expiry" else facts["http"][theirs]
            for name, (theirs, _convert) in HTTP_METADATA.items()
            if theirs in facts["http"]
        }
        self._uploaded: int = facts["uploaded"]

    @property
    def uploaded(self) -> datetime:
        """When it was stored, in UTC."""
        return moment(self._uploaded)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.key!r}, {self.size} bytes>"


class R2ObjectBody(R2Object):
    """An object with its body, which is read when first asked for, and kept."""

    __slots__ = ("_body",)

    def __init__(self, facts: dict[str, Any], handle: int) -> None:
        super().__init__(facts)
        length = self.size if self.range is None else self.range.get("length")
        self._body = Body(lambda: HostStream(handle, length))

    @property
    def body(self) -> bytes:
        """The bytes, of the range that was asked for."""
        return self._body.bytes()

    def stream(self) -> Stream:
        """The body in chunks of bytes, never the whole in memory: once, and instead of the other ways."""
        return self._body.stream()

    def text(self) -> str:
        """The body as UTF-8; what is none is a UnicodeDecodeError."""
        return self.body.decode()

    def json(self) -> Any:
        """The body as JSON; what is none is a json.JSONDecodeError."""
        from json import loads

        return loads(self.body)


class R2Page:
    """One page of a listing. Iterates over its objects; `cursor` asks for the next, None on the last."""

    __slots__ = ("cursor", "delimited_prefixes", "objects")

    def __init__(self, objects: list[R2Object], cursor: str | None, delimited_prefixes: list[str]) -> None:
        self.objects = objects
        self.cursor = cursor
        self.delimited_prefixes = delimited_prefixes

    @property
    def truncated(self) -> bool:
        """Whether there is more."""
        return self.cursor is not None

    def __iter__(self) -> Iterator[R2Object]:
        return iter(self.objects)

    def __len__(self) -> int:
        return len(self.objects)

    def __repr__(self) -> str:
        return f"<R2Page of {len(self.objects)} objects{', more to come' if self.truncated else ''}>"
