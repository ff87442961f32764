"""Forms: the fields and files that a browser sends."""

from __future__ import annotations

from ._errors import BadRequest
from ._media import charset, parameters

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Iterator
    from typing import NoReturn, TypeAlias

    from ._headers import Headers

    Value: TypeAlias = "str | File"

__all__ = ["MOST_FIELDS", "File", "Form", "parse"]

MOST_FIELDS = 1000


class MissingField(BadRequest, KeyError):
    """The form has no such field."""

    __str__ = Exception.__str__  # KeyError's shows the repr.


class Form:
    """A form's values by name, as often as they occur, in the order sent. A value is a str or a `File`.

    `form[name]` is the first value; a missing one is a KeyError that is a BadRequest too. Iterating gives
    each name once; `multi_items()` gives every pair.
    """

    __slots__ = ("_pairs", "_values")

    def __init__(self, pairs: Iterable[tuple[str, Value]] = ()) -> None:
        self._pairs = list(pairs)
        self._values: dict[str, list[Value]] = {}
        for name, value in self._pairs:
            self._values.setdefault(name, []).append(value)

    def get(self, name: str, default: Value | None = None) -> Value | None:
        """The first value of one name."""
        values = self._values.get(name)
        return values[0] if values else default

    def get_list(self, name: str) -> list[Value]:
        """Every value of one name, in order."""
        return list(self._values.get(name, ()))

    def multi_items(self) -> list[tuple[str, Value]]:
        """Every (name, value) pair, in order."""
        return list(self._pairs)

    def keys(self) -> list[str]:
        """Each name once."""
        return list(self._values)

    def values(self) -> list[Value]:
        """The first value of each name."""
        return [values[0] for values in self._values.values()]

    def items(self) -> list[tuple[str, Value]]:
        """Each name once with its first value; `multi_items()` has every pair."""
        return [(name, values[0]) for name, values in self._values.items()]

    def __getitem__(self, name: str) -> Value:
        if name not in self._values:
            raise MissingField(f"the form has no field {name!r}")
        return self._values[name][0]

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Form({self._pairs!r})"


class File:
    """A file in a form. A file input that was left empty is one without a name and content."""

    __slots__ = ("_content", "filename", "headers")

    filename: str
    """As the client wrote it, which may be a path or anything else: never open a file by it."""
    headers: Headers
    """Of this part of the form."""

    def __init__(self, filename: str, content: builtins.bytes, headers: Headers) -> None:
        self.filename = filename
        self.headers = headers
        self._content = content

    @property
    def content_type(self) -> str | None:
        """As the client guessed it, usually from the name."""
        return self.headers.get("content-type")

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self._content)

    def bytes(self) -> builtins.bytes:
        """The content, exactly as sent."""
        return self._content

    def text(self) -> str:
        """The content as text, in the charset of its Content-Type, else UTF-8. Undecodable: BadRequest."""
        return _text(self._content, charset(self.content_type), f"file {self.filename!r}")

    def __repr__(self) -> str:
        return f"<File {self.filename!r}, {self.size} bytes>"


def parse(body: bytes, content_type: str | None) -> Form:
    """The form in a body. BadRequest if there is none, it is damaged, or it has more than 1,000 fields."""
    media_type, options = parameters(content_type or "")
    if media_type == "application/x-www-form-urlencoded":
        return Form(_urlencoded(body))
    if media_type == "multipart/form-data":
        boundary = options.get("boundary")
        if not boundary:
            raise BadRequest("the form can't be read: its Content-Type has no boundary")
        from ._multipart import parts

        return Form(map(_field, range(1, MOST_FIELDS + 2), parts(body, boundary)))
    raise BadRequest(
        "the body is no form: its Content-Type is neither application/x-www-form-urlencoded nor "
        f"multipart/form-data, but {content_type or 'missing'}"
    )


def _urlencoded(body: bytes) -> Iterator[tuple[str, str]]:
    # As the WHATWG URL standard reads it, except that what is no UTF-8 is refused.
    if body.count(b"&") >= MOST_FIELDS:
        _refuse_more()
    for field in body.split(b"&"):
        if field:
            name, _, value = field.partition(b"=")
            known = _text(_unquote(name), "utf-8", "a name")
            yield known, _text(_unquote(value), "utf-8", f"field {known!r}")


def _unquote(text: bytes) -> bytes:
    text = text.replace(b"+", b" ")
    if b"%" not in text:
        return text
    from urllib.parse import unquote_to_bytes

    return unquote_to_bytes(text)


def _field(number: int, part: tuple[Headers, bytes]) -> tuple[str, Value]:
    """The name and value of one part. RFC 7578, and the form of it that browsers write (HTML standard)."""
    if number > MOST_FIELDS:
        _refuse_more()
    headers, content = part
    disposition, options = parameters(headers.get("content-disposition", "") or "")
    if disposition != "form-data" or "name" not in options:
        raise BadRequest(f"part {number} of the form has no Content-Disposition: form-data with a name")
    name = _unescape(options["name"])
    encoding = headers.get("content-transfer-encoding", "binary") or ""
    if encoding.lower() not in ("7bit", "8bit", "binary"):
        raise BadRequest(
            f"field {name!r} of the form has the Content-Transfer-Encoding {encoding!r}: send it as it is"
        )
    if "filename*" in options:
        return name, File(_extended(options["filename*"], name), content, headers)
    if "filename" in options:
        return name, File(_unescape(options["filename"]), content, headers)
    return name, _text(content, charset(headers.get("content-type")), f"field {name!r}")


def _unescape(text: str) -> str:
    """What browsers escape in names: quotes and line breaks, and nothing else."""
    return text.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


def _extended(text: str, field: str) -> str:
    """RFC 8187: UTF-8'language'percent-encoded."""
    encoding, _, rest = text.partition("'")
    if encoding.lower() != "utf-8":
        raise BadRequest(f"field {field!r} of the form has a filename* that is not UTF-8")
    return _text(
        _unquote(rest.rpartition("'")[2].replace("+", "%2B").encode()), "utf-8", f"the filename of {field!r}"
    )


def _text(raw: bytes, encoding: str, what: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadRequest(
            f"{what} of the form is not {encoding}: {error.reason} at byte {error.start}"
        ) from None


def _refuse_more() -> NoReturn:
    raise BadRequest(f"the form has more than {MOST_FIELDS:,} fields")
