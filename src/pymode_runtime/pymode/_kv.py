"""KV: a namespace of keys and values."""

from __future__ import annotations

from . import _door
from ._stream import HostStream, Stream, is_chunks, upload
from ._values import milliseconds, options, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from typing import Any, Literal, TypeAlias, overload

    ValueType: TypeAlias = Literal["bytes", "text", "json"]

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
        @overload
        def get(
            self, key: str, type: Literal["stream"], *, cache_ttl: int | None = None
        ) -> Stream | None: ...

    def get(self, key: str, type: str = "bytes", *, cache_ttl: int | None = None) -> Any:
        """The value, or None if there is none. `cache_ttl` in seconds, at least 30.

        "text" that is no UTF-8 is a UnicodeDecodeError, "json" that is no JSON a json.JSONDecodeError.
        """
        if type == "stream":
            handle = _door.call("kv.stream", self._name, _key(key), options(cacheTtl=cache_ttl))
            return None if handle is None else HostStream(handle)
        _check_type(type)
        return _decode(_door.call("kv.get", self._name, _key(key), options(cacheTtl=cache_ttl)), type)

    def get_with_metadata(
        self, key: str, type: ValueType = "bytes", *, cache_ttl: int | None = None
    ) -> tuple[Any, Any]:
        """The value as `get` gives it, and its metadata; each None if there is none."""
        _check_type(type)
        value, metadata = _door.call(
            "kv.get_with_metadata", self._name, _key(key), options(cacheTtl=cache_ttl)
        )
        return _decode(value, type), metadata

    def get_many(
        self, keys: Iterable[str], type: ValueType = "bytes", *, cache_ttl: int | None = None
    ) -> dict[str, Any]:
        """The values of several keys, in the order asked for; None for a key that is not there.

        "text" and "json" are one operation, of at most 100 keys; "bytes" are one for each key. Where "text"
        is no UTF-8, the platform puts U+FFFD.
        """
        _check_type(type)
        if isinstance(keys, (str, bytes)):
            raise TypeError("get_many takes several keys; get takes one")
        names = [_key(key) for key in keys]
        if not names:
            return {}
        many = "kv.get_many_bytes" if type == "bytes" else "kv.get_many"
        values: dict[str, Any] = _door.call(many, self._name, names, options(cacheTtl=cache_ttl))
        if type == "json":
            from json import loads

            return {name: None if value is None else loads(value) for name, value in values.items()}
        return values

    def put(
        self,
        key: str,
        value: Any,
        *,
        type: ValueType | None = None,
        expiration: int | datetime | None = None,
        expiration_ttl: int | None = None,
        metadata: Any = None,
    ) -> None:
        """Store a value: str as UTF-8, bytes as they are, dict, list, int, float and bool as JSON, and what a
        stream or another iterator of str or bytes yields.

        With `type`, the value has to be of that type; "json" stores any JSON value, a str or None too.
        It expires `expiration_ttl` seconds from now, or at `expiration` (a datetime with a time zone, or
        seconds since the epoch). `metadata` is JSON data that `get_with_metadata` and `list` give back.
        """
        if expiration is not None and not isinstance(expiration, int):
            expiration = milliseconds(expiration, "expiration") // 1000
        chosen = options(
            expiration=expiration, expirationTtl=expiration_ttl, metadata=plain(metadata, "KV metadata")
        )

        def operation(data: bytes | int) -> tuple[Any, ...]:
            return "kv.put", self._name, _key(key), data, chosen

        if type is None and is_chunks(value):
            upload(value, getattr(value, "length", None), f"the value of {key!r}", operation)
        else:
            _door.call(*operation(_encode(value, type)))

    def delete(self, key: str) -> None:
        """Remove a key; one that is not there is no error."""
        _door.call("kv.delete", self._name, _key(key))

    def list(self, prefix: str | None = None, limit: int | None = None, cursor: str | None = None) -> KVPage:
        """One page of keys in order: at most `limit` (1000), on from the `cursor` of the page before."""
        page = _door.call("kv.list", self._name, options(prefix=prefix, limit=limit, cursor=cursor))
        return KVPage(
            [KVKey(key["name"], key.get("expiration"), key.get("metadata")) for key in page["keys"]],
            page["list_complete"],
            page["cursor"],
        )

    def keys(self, prefix: str | None = None) -> Iterator[KVKey]:
        """All keys in order, a page at a time as they are asked for."""
        cursor = None
        while True:
            page = self.list(prefix, cursor=cursor)
            yield from page.keys
            if page.list_complete:
                return
            cursor = page.cursor

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


def _check_type(type: str) -> None:
    if type not in ("bytes", "text", "json"):
        raise ValueError(f'type is "bytes", "text" or "json", not {type!r}')


def _decode(value: bytes | None, type: str) -> Any:
    if value is None or type == "bytes":
        return value
    if type == "text":
        return value.decode()
    from json import loads

    return loads(value)


def _encode(value: Any, type: str | None) -> bytes:
    if type is not None:
        _check_type(type)
    if type != "json":
        if isinstance(value, str) and type != "bytes":
            return value.encode()
        if isinstance(value, (bytes, bytearray, memoryview)) and type != "text":
            return bytes(value)
        if type is not None:
            raise TypeError(f"a KV value of type {type!r} can't be a {_type_name(value)}")
        if not isinstance(value, (dict, list, tuple, int, float)):
            raise TypeError(
                f"a KV value is str, bytes or JSON data, not {_type_name(value)}; "
                'type="json" stores None as JSON, and delete removes a key'
            )
    from json import dumps

    # ValueError for NaN, TypeError for what JSON has no form for.
    return dumps(value, ensure_ascii=False, allow_nan=False).encode()


def _type_name(value: object) -> str:
    return type(value).__name__
