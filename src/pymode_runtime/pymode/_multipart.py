"""multipart/form-data: a body in parts (RFC 2046, RFC 7578). Lines end with CRLF, as every client's do."""

from __future__ import annotations

from ._errors import BadRequest
from ._headers import Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MOST_HEADERS", "parts"]

# Bytes of one part's headers; browsers write a name, a filename and a type.
MOST_HEADERS = 16 * 1024


def parts(body: bytes, boundary: str) -> Iterator[tuple[Headers, bytes]]:
    """Each part's headers and content. BadRequest where the body is damaged or ends in the middle.

    What stands before the first boundary and after the last is no part, and skipped.
    """
    delimiter = b"--" + boundary.encode("utf-8", "replace")
    number = 0
    _, at, is_last = _delimiter(body, delimiter, 0)
    while not is_last:
        number += 1
        # From the delimiter's own line break on: a part without headers goes on with another one.
        headers_end = body.find(b"\r\n\r\n", at, at + MOST_HEADERS)
        if headers_end < 0:
            raise BadRequest(f"the headers of part {number} of the form don't end, or not within 16 kB")
        headers = _headers(body[at + 2 : headers_end], number)
        end, at, is_last = _delimiter(body, delimiter, headers_end + 2)
        yield headers, body[headers_end + 4 : end]


def _delimiter(body: bytes, delimiter: bytes, start: int) -> tuple[int, int, bool]:
    """Where the next delimiter's line begins, a line break before it; where it ends; if it is the last."""
    at = start
    while True:
        # At the very beginning there is no line break before it.
        begin = -2 if at == 0 and body.startswith(delimiter) else body.find(b"\r\n" + delimiter, at)
        if begin == -1:
            raise BadRequest(
                "the form ends in the middle: its last boundary is missing"
                if start
                else "the form can't be read: no line of it is the boundary that its Content-Type names"
            )
        at = begin + 2 + len(delimiter)
        is_last = body.startswith(b"--", at)
        at += 2 * is_last
        while body.startswith((b" ", b"\t"), at):
            at += 1
        if body.startswith(b"\r\n", at) or (is_last and at == len(body)):
            return begin, at, is_last
        # A longer line that begins as the delimiter does: search on.


def _headers(raw: bytes, number: int) -> Headers:
    headers = Headers()
    try:
        for line in raw.decode().split("\r\n") if raw else ():
            name, colon, value = line.partition(":")
            if not colon:
                raise ValueError(f"{line!r} is no header")
            headers.append(name, value)
    except ValueError as error:
        raise BadRequest(f"part {number} of the form: {error}") from None
    return headers
