"""KV: a namespace of keys and values."""

from __future__ import annotations

from . import _door

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Any, Literal, overload

__all__ = ["KV", "KVKey", "KVPage"]


class KV:
    """A KV namespace. Keys are str; values are bytes; str values are stored as UTF-8."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    if TYPE_CHECKING:

        @overload
        def get(
            self, key: str, type: Literal["bytes"] = "bytes", *, cache_ttl: int | None = None
        ) -> bytes | None: ...
        @overload
        def get(self, key: str, type: Literal["text"], *, cache_ttl: int | None = None) -> str | None: ...
        @overload
        def get(self, key: str, type: Literal["json"], *, cache_ttl: int | None = None) -> Any: ...

    def get(self, key: str, type: str = "bytes", *, cache_ttl: int | None = None) -> Any:
        """The value, or None if there is none. `cache_ttl` in seconds, at least 30.

        "text" that is no UTF-8 is a UnicodeDecodeError, "json" that is no JSON a json.JSONDecodeError.
        """
        if type not in ("bytes", "text", "json"):
            raise ValueError(f'type is "bytes", "text" or "json", not {type!r}')
        value: bytes | None = _door.call("kv.get", self._name, _key(key), _options(cacheTtl=cache_ttl))
        if value is None or type == "bytes":
            return value
        if type == "text":
            return value.decode()
        import json

        return json.loads(value)

    def put(
        self,
        key: str,
        value: str | bytes | bytearray | memoryview,
        *,
        expiration: int | datetime | None = None,
        expiration_ttl: int | None = None,
        metadata: Any = None,
    ) -> None:
        """Store a value. It expires `expiration_ttl` seconds from now, or at `expiration` (a datetime with a
        time zone, or seconds since the epoch). `metadata` is JSON data that `list` gives back.
        """
        if isinstance(value, str):
            value = value.encode()
        elif not isinstance(value, (bytes, bytearray, memoryview)):
            raise TypeError(
                f"a KV value is str or bytes, not {_type_name(value)}; json.dumps(value) stores data as JSON"
            )
        if expiration is not None and not isinstance(expiration, int):
            if expiration.tzinfo is None:
                raise ValueError("expiration needs a time zone, for instance datetime.now(UTC) + …")
            expiration = int(expiration.timestamp())
        options = _options(expiration=expiration, expirationTtl=expiration_ttl, metadata=metadata)
        _door.call("kv.put", self._name, _key(key), bytes(value), options)

    def delete(self, key: str) -> None:
        """Remove a key; one that is not there is no error."""
        _door.call("kv.delete", self._name, _key(key))

    def list(self, prefix: str | None = None, limit: int | None = None, cursor: str | None = None) -> KVPage:
        """One page of keys in order: at most `limit` (1000), on from the `cursor` of the page before."""
        page = _door.call("kv.list", self._name, _options(prefix=prefix, limit=limit, cursor=cursor))
        return KVPage(
            [KVKey(key["name"], key.get("expiration"), key.get("metadata")) for key in page["keys"]],
            page["list_complete"],
            page["cursor"],
        )

    def __repr__(self) -> str:
        return f"<KV {self._name}>"


class KVKey:
    """A key of a listing: its name, when it expires (seconds since the epoch, or None), its metadata."""

    __slots__ = ("expiration", "metadata", "name")

    def __init__(self, name: str, expiration: int | None, metadata: Any) -> None:
        self.name = name
        self.expiration = expiration
        self.metadata = metadata

    def __repr__(self) -> str:
        return f"KVKey({self.name!r})"


class KVPage:
    """One page of a listing. Iterates over its keys; `cursor` asks for the next page, None on the last."""

    __slots__ = ("cursor", "keys", "list_complete")

    def __init__(self, keys: list[KVKey], list_complete: bool, cursor: str | None) -> None:
        self.keys = keys
        self.list_complete = list_complete
        self.cursor = cursor

    def __iter__(self) -> Iterator[KVKey]:
        return iter(self.keys)

    def __len__(self) -> int:
        return len(self.keys)

    def __repr__(self) -> str:
        return f"<KVPage of {len(self.keys)} keys{'' if self.list_complete else ', more to come'}>"


def _key(key: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"a KV key is a str, not {_type_name(key)}: {key!r}")
    return key


def _options(**options: Any) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value is not None}


def _type_name(value: object) -> str:
    return type(value).__name__
