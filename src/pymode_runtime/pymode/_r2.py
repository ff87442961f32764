"""R2: a bucket of objects."""

from __future__ import annotations

from _thread import allocate_lock

from . import _door
from ._values import check_int, milliseconds, moment, options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime
    from typing import Any, Literal, TypeAlias, overload

    Names: TypeAlias = dict[str, tuple[str, Callable[[Any, str], Any]]]
    Data: TypeAlias = str | bytes | bytearray | memoryview

__all__ = ["R2", "R2MultipartUpload", "R2Object", "R2ObjectBody", "R2Page", "R2UploadedPart"]


class R2:
    """An R2 bucket."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    if TYPE_CHECKING:

        @overload
        def get(self, key: str, *, range: Mapping[str, int] | None = None) -> R2ObjectBody | None: ...
        @overload
        def get(
            self, key: str, *, range: Mapping[str, int] | None = None, only_if: Mapping[str, Any]
        ) -> R2Object | None: ...

    def get(
        self, key: str, *, range: Mapping[str, int] | None = None, only_if: Mapping[str, Any] | None = None
    ) -> R2Object | None:
        """The object with its body; None if there is none.

        `range` is {"offset": …, "length": …}, of which one may be missing, or {"suffix": …}, the last bytes;
        a range that starts past the end is a PlatformError. `only_if` has `etag_matches`,
        `etag_does_not_match`, `uploaded_before`, `uploaded_after`: if that does not hold, the answer is an
        R2Object, which has no body.
        """
        chosen = options(
            range=None if range is None else _range(range),
            onlyIf=None if only_if is None else _named(only_if, _CONDITION, "only_if"),
        )
        answer = _door.call("r2.get", self._name, _key(key), chosen)
        if answer is None:
            return None
        facts, handle = answer
        return R2Object(facts) if handle is None else R2ObjectBody(facts, handle)

    def head(self, key: str) -> R2Object | None:
        """What is known of an object, without its body; None if there is none."""
        facts = _door.call("r2.head", self._name, _key(key))
        return None if facts is None else R2Object(facts)

    if TYPE_CHECKING:

        @overload
        def put(
            self,
            key: str,
            value: Data,
            *,
            http_metadata: Mapping[str, Any] | None = None,
            custom_metadata: Mapping[str, str] | None = None,
            checksums: Mapping[str, str | bytes] | None = None,
            storage_class: str | None = None,
        ) -> R2Object: ...
        @overload
        def put(
            self,
            key: str,
            value: Data,
            *,
            http_metadata: Mapping[str, Any] | None = None,
            custom_metadata: Mapping[str, str] | None = None,
            only_if: Mapping[str, Any],
            checksums: Mapping[str, str | bytes] | None = None,
            storage_class: str | None = None,
        ) -> R2Object | None: ...

    def put(
        self,
        key: str,
        value: Data,
        *,
        http_metadata: Mapping[str, Any] | None = None,
        custom_metadata: Mapping[str, str] | None = None,
        only_if: Mapping[str, Any] | None = None,
        checksums: Mapping[str, str | bytes] | None = None,
        storage_class: str | None = None,
    ) -> R2Object | None:
        """Store an object, and say what is now known of it; None if `only_if` does not hold.

        A str is stored as UTF-8. `http_metadata` has `content_type`, `content_language`,
        `content_disposition`, `content_encoding`, `cache_control`, `cache_expiry` (a datetime). `checksums`
        has one of `md5`, `sha1`, `sha256`, `sha384`, `sha512`, as bytes or hex digits: a value with another
        checksum is a PlatformError.
        """
        chosen = _metadata(http_metadata, custom_metadata, storage_class)
        if only_if is not None:
            chosen["onlyIf"] = _named(only_if, _CONDITION, "only_if")
        if checksums is not None:
            chosen |= _named(checksums, _CHECKSUMS, "checksums")
        facts = _door.call("r2.put", self._name, _key(key), _data(value), chosen)
        return None if facts is None else R2Object(facts)

    def delete(self, keys: str | Iterable[str]) -> None:
        """Remove an object, or up to 1000; one that is not there is no error."""
        _door.call(
            "r2.delete", self._name, keys if isinstance(keys, str) else [_key(key) for key in _several(keys)]
        )

    def list(
        self,
        prefix: str | None = None,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        delimiter: str | None = None,
        start_after: str | None = None,
        include: Iterable[Literal["http_metadata", "custom_metadata"]] = (),
    ) -> R2Page:
        """One page of objects in order of their keys: at most `limit` (1000), on from a `cursor`.

        With `delimiter`, keys that have it after the prefix come as `delimited_prefixes`. Objects have
        their metadata only if `include` asks for it.
        """
        chosen = options(
            prefix=prefix, limit=limit, cursor=cursor, delimiter=delimiter, startAfter=start_after
        )
        chosen["include"] = []
        for name in include:
            if name not in _INCLUDE:
                raise ValueError(f"include has {name!r}; known: {', '.join(_INCLUDE)}")
            chosen["include"].append(_INCLUDE[name])
        page = _door.call("r2.list", self._name, chosen)
        return R2Page([R2Object(facts) for facts in page["objects"]], page["cursor"], page["prefixes"])

    def objects(self, prefix: str | None = None) -> Iterator[R2Object]:
        """All objects in order of their keys, a page at a time as they are asked for."""
        cursor = None
        while True:
            page = self.list(prefix, cursor=cursor)
            yield from page.objects
            if page.cursor is None:
                return
            cursor = page.cursor

    def create_multipart_upload(
        self,
        key: str,
        *,
        http_metadata: Mapping[str, Any] | None = None,
        custom_metadata: Mapping[str, str] | None = None,
        storage_class: str | None = None,
    ) -> R2MultipartUpload:
        """Begin to store an object in parts. It is there once the upload is complete."""
        chosen = _metadata(http_metadata, custom_metadata, storage_class)
        upload_id = _door.call("r2.create_upload", self._name, _key(key), chosen)
        return R2MultipartUpload(self._name, key, upload_id)

    def resume_multipart_upload(self, key: str, upload_id: str) -> R2MultipartUpload:
        """Go on with an upload, perhaps one of another request. Does not ask whether it exists."""
        if not isinstance(upload_id, str):
            raise TypeError(f"an upload's id is a str, not {type(upload_id).__name__}")
        return R2MultipartUpload(self._name, _key(key), upload_id)

    def __repr__(self) -> str:
        return f"<R2 {self._name}>"


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
            for name, (theirs, _convert) in _HTTP_METADATA.items()
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

    __slots__ = ("_body", "_handle", "_lock")

    def __init__(self, facts: dict[str, Any], handle: int) -> None:
        super().__init__(facts)
        self._handle = handle
        self._body: bytes | None = None
        # The host hands a body out once; threads that share this object wait for the first to read it.
        self._lock = allocate_lock()

    @property
    def body(self) -> bytes:
        """The bytes, of the range that was asked for."""
        with self._lock:
            if self._body is None:
                self._body = _door.call("r2.body", self._handle)
            assert self._body is not None  # noqa: S101
            return self._body

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


class R2MultipartUpload:
    """An object on its way, in parts. All parts but the last have one size, of at least 5 MiB."""

    __slots__ = ("_name", "key", "upload_id")

    def __init__(self, name: str, key: str, upload_id: str) -> None:
        self._name = name
        self.key = key
        self.upload_id = upload_id

    def upload_part(self, part_number: int, value: Data) -> R2UploadedPart:
        """Store one part, numbered from 1 to 10000; `complete` takes what this returns."""
        if not isinstance(part_number, int) or isinstance(part_number, bool):
            raise TypeError(f"a part's number is an int, not {type(part_number).__name__}")
        etag = _door.call("r2.upload_part", self._name, (self.key, self.upload_id), part_number, _data(value))
        return R2UploadedPart(part_number, etag)

    def complete(self, parts: Iterable[R2UploadedPart]) -> R2Object:
        """Make the object of its parts."""
        pairs = [(part.part_number, part.etag) for part in parts]
        return R2Object(_door.call("r2.complete_upload", self._name, (self.key, self.upload_id), pairs))

    def abort(self) -> None:
        """Give up, and drop the parts."""
        _door.call("r2.abort_upload", self._name, (self.key, self.upload_id))

    def __repr__(self) -> str:
        return f"<R2MultipartUpload {self.key!r}>"


class R2UploadedPart:
    """A part that R2 has. To complete an upload in another request, keep both attributes."""

    __slots__ = ("etag", "part_number")

    def __init__(self, part_number: int, etag: str) -> None:
        self.part_number = part_number
        self.etag = etag

    def __repr__(self) -> str:
        return f"R2UploadedPart({self.part_number}, {self.etag!r})"


def _text(value: Any, what: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{what} is a str, not {type(value).__name__}")
    return value


def _bool(value: Any, what: str) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{what} is a bool, not {type(value).__name__}")
    return value


def _digest(value: Any, what: str) -> Any:
    return bytes(value) if isinstance(value, (bytes, bytearray)) else _text(value, what)


# Our names → (the platform's, what makes our value its).
_CONDITION: Names = {
    "etag_matches": ("etagMatches", _text),
    "etag_does_not_match": ("etagDoesNotMatch", _text),
    "uploaded_before": ("uploadedBefore", milliseconds),
    "uploaded_after": ("uploadedAfter", milliseconds),
    "seconds_granularity": ("secondsGranularity", _bool),
}
_HTTP_METADATA: Names = {
    "content_type": ("contentType", _text),
    "content_language": ("contentLanguage", _text),
    "content_disposition": ("contentDisposition", _text),
    "content_encoding": ("contentEncoding", _text),
    "cache_control": ("cacheControl", _text),
    "cache_expiry": ("cacheExpiry", milliseconds),
}
_CHECKSUMS: Names = {name: (name, _digest) for name in ("md5", "sha1", "sha256", "sha384", "sha512")}
_INCLUDE = {"http_metadata": "httpMetadata", "custom_metadata": "customMetadata"}


def _named(values: Mapping[str, Any], names: Names, what: str) -> dict[str, Any]:
    """The values under the platform's names. An unknown name is a TypeError."""
    converted = {}
    for name, value in values.items():
        if name not in names:
            raise TypeError(f"{what} has no {name!r}; known: {', '.join(names)}")
        theirs, convert = names[name]
        converted[theirs] = convert(value, f"{what}[{name!r}]")
    return converted


def _range(values: Mapping[str, int]) -> dict[str, int]:
    wanted = {}
    for name, value in values.items():
        if name not in ("offset", "length", "suffix"):
            raise TypeError(f"range has no {name!r}; known: offset, length, suffix")
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"range[{name!r}] is an int, not {type(value).__name__}")
        if value < 0:
            raise ValueError(f"range[{name!r}] is at least 0, not {value}")
        wanted[name] = check_int(value, f"range[{name!r}]")
    if not wanted or ("suffix" in wanted and len(wanted) > 1):
        raise ValueError("a range has an offset, a length or both, or only a suffix")
    return wanted


def _metadata(
    http_metadata: Mapping[str, Any] | None,
    custom_metadata: Mapping[str, str] | None,
    storage_class: str | None,
) -> dict[str, Any]:
    chosen = options(storageClass=storage_class)
    if http_metadata is not None:
        chosen["httpMetadata"] = _named(http_metadata, _HTTP_METADATA, "http_metadata")
    if custom_metadata is not None:
        chosen["customMetadata"] = {
            _text(name, "a name in custom_metadata"): _text(value, f"custom_metadata[{name!r}]")
            for name, value in custom_metadata.items()
        }
    return chosen


def _data(value: Data) -> bytes:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    raise TypeError(
        f"an R2 value is str or bytes, not {type(value).__name__}; json.dumps(value) stores data as JSON"
    )


def _several(keys: Iterable[str]) -> Iterable[str]:
    if isinstance(keys, (bytes, bytearray)):
        raise TypeError(f"an R2 key is a str, not {type(keys).__name__}")
    return keys


def _key(key: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"an R2 key is a str, not {type(key).__name__}: {key!r}")
    return key
