"""R2: a bucket of objects."""

from __future__ import annotations

from . import _door, _r2_options
from ._r2_object import R2Object, R2ObjectBody, R2Page
from ._r2_upload import R2MultipartUpload, R2UploadedPart, put
from ._values import options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, Literal, overload

    from ._r2_upload import Data

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
            range=None if range is None else _r2_options.range(range),
            onlyIf=None if only_if is None else _r2_options.named(only_if, _r2_options.CONDITION, "only_if"),
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

        A str is stored as UTF-8; what a stream or another iterator of str or bytes yields, in parts of 8 MiB
        unless its length is known. `http_metadata` has `content_type`, `content_language`,
        `content_disposition`, `content_encoding`, `cache_control`, `cache_expiry` (a datetime). `checksums`
        has one of `md5`, `sha1`, `sha256`, `sha384`, `sha512`, as bytes or hex digits: a value with another
        checksum is a PlatformError.
        """
        chosen = _r2_options.metadata(http_metadata, custom_metadata, storage_class)
        if only_if is not None:
            chosen["onlyIf"] = _r2_options.named(only_if, _r2_options.CONDITION, "only_if")
        if checksums is not None:
            chosen |= _r2_options.named(checksums, _r2_options.CHECKSUMS, "checksums")
        return put(self._name, _key(key), value, chosen)

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
            if name not in _r2_options.INCLUDE:
                raise ValueError(f"include has {name!r}; known: {', '.join(_r2_options.INCLUDE)}")
            chosen["include"].append(_r2_options.INCLUDE[name])
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
        chosen = _r2_options.metadata(http_metadata, custom_metadata, storage_class)
        upload_id = _door.call("r2.create_upload", self._name, _key(key), chosen)
        return R2MultipartUpload(self._name, key, upload_id)

    def resume_multipart_upload(self, key: str, upload_id: str) -> R2MultipartUpload:
        """Go on with an upload, perhaps one of another request. Does not ask whether it exists."""
        if not isinstance(upload_id, str):
            raise TypeError(f"an upload's id is a str, not {type(upload_id).__name__}")
        return R2MultipartUpload(self._name, _key(key), upload_id)

    def __repr__(self) -> str:
        return f"<R2 {self._name}>"


def _several(keys: Iterable[str]) -> Iterable[str]:
    if isinstance(keys, (bytes, bytearray)):
        raise TypeError(f"an R2 key is a str, not {type(keys).__name__}")
    return keys


def _key(key: str) -> str:
    if not isinstance(key, str):
        raise TypeError(f"an R2 key is a str, not {type(key).__name__}: {key!r}")
    return key
