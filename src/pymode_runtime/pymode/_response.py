"""Response: what the client gets."""

from __future__ import annotations

import sys

from ._headers import Headers
from ._stream import is_chunks

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterable, Iterable
    from datetime import datetime
    from typing import Any, TypeAlias

    from ._cookies import SameSite
    from ._headers import HeadersLike
    from ._stream import Chunk
    from ._websocket import WebSocket

    Chunks: TypeAlias = Iterable[Chunk] | AsyncIterable[Chunk]

__all__ = ["Response", "as_response"]

# The header of a text, as Headers keep it.
TEXT = ("content-type", "content-type", "text/plain; charset=utf-8")

# Fetch standard, "null body status".
BODILESS = frozenset({101, 204, 205, 304})
REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Response:
    """An HTTP response: a body (str, bytes or None), a status, and headers.

    A str is sent as UTF-8, as text/plain unless the headers say otherwise; nothing else is added. May be
    returned any number of times. `Response(None, 101, websocket=client)` gives the client one end of a
    WebSocketPair.
    """

    __slots__ = ("_body", "_chunks", "_status", "_websocket", "headers")

    headers: Headers

    def __init__(
        self,
        body: str | bytes | bytearray | memoryview | None = None,
        status: int = 200,
        headers: HeadersLike | None = None,
        *,
        websocket: WebSocket | None = None,
    ) -> None:
        self.headers = Headers(headers)
        self._websocket = websocket
        self._chunks: Chunks | None = None
        if isinstance(body, str):
            self._body: bytes | None = body.encode()
            if headers is None:
                self.headers._pairs.append(TEXT)
            else:
                self.headers._assume(TEXT[0], TEXT[2])
        elif body is None or type(body) is bytes:
            self._body = body
        elif isinstance(body, (bytes, bytearray, memoryview)):
            self._body = bytes(body)
        else:
            raise TypeError(
                f"a Response's body is str, bytes or None, not {_kind(body)}; "
                "Response.json() sends data as JSON, Response.stream() what an iterable yields"
            )
        self._status = _checked(status, websocket)
        if status in BODILESS:
            if self._body:
                raise ValueError(f"a response with status {status} has no body; leave it out")
            self._body = None

    @classmethod
    def json(cls, data: Any, status: int = 200, headers: HeadersLike | None = None) -> Response:
        """Data as JSON: whatever the json module takes, except NaN and infinities."""
        from ._media import encode_json

        response = cls(encode_json(data), status, headers)
        response.headers._assume("content-type", "application/json")
        return response

    @classmethod
    def stream(cls, chunks: Chunks, status: int = 200, headers: HeadersLike | None = None) -> Response:
        """Chunks of bytes or str, sent as they are yielded, no faster than the client takes them.

        `chunks` is an iterable or asynchronous iterable, for instance a generator; it is closed if the client
        goes away. The head goes out with the first chunk, which may be empty, so that what is raised before
        it is still a 500; what is raised later is logged and breaks the answer off. A client can tell that
        from the end only if the headers have a Content-Length, which is then kept to. Can be sent once.
        """
        if isinstance(chunks, (str, bytes, bytearray, memoryview)) or not (
            hasattr(chunks, "__iter__") or hasattr(chunks, "__aiter__")
        ):
            raise TypeError(f"Response.stream() takes an iterable of str or bytes, not {_kind(chunks)}")
        if status in BODILESS:
            raise ValueError(f"a response with status {status} has no body to stream")
        response = cls(None, status, headers)
        response._chunks = chunks
        return response

    @classmethod
    def redirect(cls, url: str, status: int = 302) -> Response:
        """Send the client elsewhere: an absolute URL, or one relative to the request's."""
        if status not in REDIRECTS:
            raise ValueError(f"a redirect's status is one of {sorted(REDIRECTS)}, not {status!r}")
        if not url.isascii():
            from urllib.parse import quote

            url = quote(url, safe="!#$%&'()*+,/:;=?@[]~")
        return cls(None, status, {"location": url})

    @property
    def status(self) -> int:
        """200 to 599."""
        return self._status

    @property
    def body(self) -> builtins.bytes | None:
        """The bytes to send; None for no body at all. What is streamed can't be asked for: RuntimeError."""
        if self._chunks is not None:
            raise RuntimeError("the body of a streamed response is not known before it is sent")
        return self._body

    def set_cookie(
        self,
        name: str,
        value: str = "",
        *,
        max_age: int | None = None,
        expires: datetime | None = None,
        path: str | None = "/",
        domain: str | None = None,
        secure: bool = False,
        httponly: bool = False,
        samesite: SameSite | None = None,
    ) -> None:
        """Add a Set-Cookie header; earlier ones stay. `max_age` in seconds, 0 deletes the cookie."""
        from ._cookies import set_cookie

        self.headers.append(
            "set-cookie",
            set_cookie(
                name,
                value,
                max_age=max_age,
                expires=expires,
                path=path,
                domain=domain,
                secure=secure,
                httponly=httponly,
                samesite=samesite,
            ),
        )

    def __repr__(self) -> str:
        size = f"{len(self._body or b'')} bytes" if self._chunks is None else "streamed"
        return f"<Response {self._status}, {size}>"


def as_response(value: object) -> Response:
    """The response that a handler's return value stands for. Anything else is a TypeError that says so."""
    if isinstance(value, str):
        return Response(value)
    if isinstance(value, Response):
        return value
    # Not imported: whoever has an answer of its has done so, and nobody else should wait for it.
    http = sys.modules.get("pymode.http")
    if http is not None and isinstance(value, http.Response):
        return _passed_on(value)
    if isinstance(value, tuple):
        if len(value) not in (2, 3):
            raise TypeError(
                f"on_fetch returned a tuple of {len(value)}: return (body, status) or (body, status, headers)"
            )
        return _from_parts(*value)
    if value is None:
        raise TypeError(f"on_fetch returned None, perhaps for want of a `return`: {_ALLOWED}")
    return _from_body(value, 200, None)


def _passed_on(answer: Any) -> Response:
    """The answer to a request of our own, for our client."""
    if answer.websocket is not None:
        return Response(None, answer.status, answer.headers, websocket=answer.websocket)
    if answer.status in BODILESS:
        return Response(None, answer.status, answer.headers)
    if not answer._body.is_read:
        return Response.stream(answer.stream(), answer.status, answer.headers)
    headers = Headers(answer.headers)
    # What has been read has been decompressed.
    for name in ("content-encoding", "content-length"):
        if name in headers:
            del headers[name]
    return Response(answer.bytes, answer.status, headers)


_ALLOWED = "return a Response, str, bytes, dict, list, generator or (body, status[, headers])"


def _from_parts(body: object, status: int, headers: HeadersLike | None = None) -> Response:
    if body is None:
        return Response(None, status, headers)
    return _from_body(body, status, headers)


def _from_body(body: object, status: int, headers: HeadersLike | None) -> Response:
    if isinstance(body, (str, bytes, bytearray, memoryview)):
        return Response(body, status, headers)
    if isinstance(body, (dict, list)):
        return Response.json(body, status, headers)
    if is_chunks(body):
        return Response.stream(body, status, headers)
    raise TypeError(f"on_fetch returned {_kind(body)}: {_ALLOWED}")


def _checked(status: int, websocket: object) -> int:
    if type(status) is not int and (not isinstance(status, int) or isinstance(status, bool)):
        raise TypeError(f"a status is an int, not {_kind(status)}")
    if websocket is not None:
        if status != 101:
            raise ValueError(f"a response with a websocket has status 101, not {status}")
        return 101
    if not 200 <= status <= 599:
        raise ValueError(f"a status is from 200 to 599, not {status}")
    return int(status)


def _kind(value: object) -> str:
    name = type(value).__name__
    return f"an {name}" if name[0] in "aeiouAEIOU" else f"a {name}"
