"""R2 uploads: values of every kind, whole or in parts."""

from __future__ import annotations

from . import _door
from ._r2_object import R2Object
from ._stream import chunk_bytes, is_chunks, upload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, TypeAlias

    from ._stream import Chunks

    Data: TypeAlias = str | bytes | bytearray | memoryview | Chunks

__all__ = ["R2MultipartUpload", "R2UploadedPart", "put"]

# R2 wants to know a value's length before it starts. Where it is not known, this much is held at a time.
PART = 8 * 1024 * 1024
# Options, by the platform's names, that an upload in parts may have.
OF_PARTS = frozenset({"httpMetadata", "customMetadata", "storageClass"})


def put(bucket: str, key: str, value: Data, chosen: dict[str, Any]) -> R2Object | None:
    """Store a value, of which no more than PART is held in memory, and say what is now known of it."""

    def operation(data: bytes | int) -> tuple[Any, ...]:
        return "r2.put", bucket, key, data, chosen

    what = f"the value of {key!r}"
    if not is_chunks(value):
        facts = _door.call(*operation(_data(value)))
    elif (length := getattr(value, "length", None)) is not None:
        facts = upload(value, length, what, operation)
    else:
        parts = _parts(value, what)
        first, second = next(parts, b""), next(parts, None)
        if second is not None:
            return _put_parts(bucket, key, (first, second), parts, chosen)
        facts = _door.call(*operation(first))
    return None if facts is None else R2Object(facts)


def _put_parts(
    bucket: str, key: str, first: tuple[bytes, ...], rest: Iterator[bytes], chosen: dict[str, Any]
) -> R2Object:
    if not chosen.keys() <= OF_PARTS:
        raise ValueError(
            f"the value of {key!r} is of unknown length and more than {PART >> 20} MiB: such an upload "
            "goes in parts, and R2 has neither only_if nor checksums for that"
        )
    whole = R2MultipartUpload(bucket, key, _door.call("r2.create_upload", bucket, key, chosen))
    try:
        done = [whole.upload_part(number, part) for number, part in enumerate(first, 1)]
        done += [whole.upload_part(number, part) for number, part in enumerate(rest, len(first) + 1)]
        return whole.complete(done)
    except BaseException:
        whole.abort()
        raise


def _parts(chunks: Chunks, what: str) -> Iterator[bytes]:
    """The chunks joined to parts of PART bytes; the last may have fewer."""
    held = bytearray()
    for chunk in chunks:
        held += chunk_bytes(chunk, what)
        while len(held) >= PART:
            yield bytes(held[:PART])
            del held[:PART]
    if held:
        yield bytes(held)


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

        def operation(data: bytes | int) -> tuple[Any, ...]:
            return "r2.upload_part", self._name, (self.key, self.upload_id), part_number, data

        if not is_chunks(value):
            etag = _door.call(*operation(_data(value)))
        elif (length := getattr(value, "length", None)) is not None:
            etag = upload(value, length, f"part {part_number} of {self.key!r}", operation)
        else:
            raise ValueError(
                "a part that is a stream needs a length, and this one's is not known: read it first"
            )
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


def _data(value: object) -> bytes:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    raise TypeError(
        f"an R2 value is str, bytes or an iterator of them, not {type(value).__name__}; "
        "json.dumps(value) stores data as JSON"
    )
