"""Request: what the client sent."""

from __future__ import annotations

import builtins
from _thread import allocate_lock

from . import _door, _query
from ._errors import BadRequest, PlatformError
from ._headers import Headers
from ._stream import Body, HostStream, Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._forms import Form
    from ._headers import HeadersLike

__all__ = ["Request"]

# Held while a request's body is first asked for: two of its threads may.
_asking = allocate_lock()


class Request:
    """An HTTP request. A handler receives one; tests may make their own.

    Each part of a received request is fetched from the host when it is first asked for, and kept.
    """

    __slots__ = ("_cf", "_cookies", "_form", "_headers", "_id", "_method", "_opened", "_query", "_url")

    _id: int
    _method: str | None
    _url: str | None
    _headers: Headers | None
    _query: dict[str, list[str]] | None
    _cookies: dict[str, str] | None
    _cf: dict[str, Any] | None
    _form: Form | None
    _opened: Body | None

    def __init__(
        self,
        url: str,
        *,
        method: str = "GET",
        headers: HeadersLike | None = None,
        body: str | builtins.bytes = b"",
        cf: Mapping[str, Any] | None = None,
    ) -> None:
        self._id = 0
        self._method = method.upper()
        self._url = url
        self._headers = Headers(headers)
        self._query = self._cookies = self._form = None
        self._cf = dict(cf or {})
        value = body.encode() if isinstance(body, str) else builtins.bytes(body)
        self._opened = Body(lambda: Stream((value,), len(value)))

    @classmethod
    def _received(cls, request_id: int) -> Request:
        """The request that the host knows under this id."""
        request = cls.__new__(cls)
        request._id = request_id
        request._method = request._url = request._headers = request._query = None
        request._cookies = request._cf = request._form = request._opened = None
        return request

    @property
    def method(self) -> str:
        """GET, POST, … in capitals."""
        if self._method is None:
            self._method, self._url = _door.call("request.head", self._id)
        return self._method

    @property
    def url(self) -> str:
        """The whole URL, percent-encoded, with scheme, host and query."""
        if self._url is None:
            self._method, self._url = _door.call("request.head", self._id)
        return self._url

    @property
    def path(self) -> str:
        """The path of the URL, percent-encoded as it came: "/caf%C3%A9"; urllib.parse.unquote decodes it."""
        url = self.url.partition("#")[0].partition("?")[0]
        scheme = url.find("://")
        slash = url.find("/", scheme + 3 if scheme >= 0 else 0)
        return url[slash:] if slash >= 0 else "/"

    @property
    def query(self) -> dict[str, list[str]]:
        """The query's values by name, decoded: `?a=1&a=2` is {"a": ["1", "2"]}."""
        if self._query is None:
            self._query = _query.parse(self.url.partition("#")[0].partition("?")[2])
        return self._query

    @property
    def headers(self) -> Headers:
        """The headers, case-insensitive; repeated ones kept where the platform keeps them."""
        if self._headers is None:
            self._headers = Headers._received(_door.call("request.headers", self._id))
        return self._headers

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies' values by name, as they are set; of several with one name the first.

        Browsers send the one of the longest path first.
        """
        if self._cookies is None:
            from ._cookies import parse

            self._cookies = parse(self.headers.get_list("cookie"))
        return self._cookies

    @property
    def cf(self) -> dict[str, Any]:
        """What Cloudflare knows of the request: country, colo, tlsVersion, … as JSON values; {} elsewhere."""
        if self._cf is None:
            cf: dict[str, Any] = _door.call("request.cf", self._id)
            self._cf = cf
        return self._cf

    @property
    def client_ip(self) -> str | None:
        """The client's address, from the header CF-Connecting-IP, which Cloudflare sets; None elsewhere."""
        return self.headers.get("cf-connecting-ip")

    @property
    def _body(self) -> Body:
        if self._opened is None:
            with _asking:
                if self._opened is None:
                    self._opened = Body(lambda: _open(self._id))
        return self._opened

    def bytes(self) -> builtins.bytes:
        """The body, exactly as sent. Any number of times."""
        return self._body.bytes()

    def stream(self) -> Stream:
        """The body as it arrives, in chunks of bytes, never the whole in memory.

        Once, and instead of the other ways to read it; after one of those, it gives what they have read.
        """
        return self._body.stream()

    def text(self) -> str:
        """The body as text, in the charset of its Content-Type, else UTF-8. Undecodable bytes: BadRequest."""
        from ._media import charset

        encoding = charset(self.headers.get("content-type"))
        try:
            return self.bytes().decode(encoding)
        except UnicodeDecodeError as error:
            raise BadRequest(f"the body is not {encoding}: {error.reason} at byte {error.start}") from None

    def json(self) -> Any:
        """The body as JSON. Anything else: BadRequest."""
        import json

        try:
            return json.loads(self.bytes())
        except RecursionError:
            raise BadRequest("the body is no usable JSON: nested too deeply") from None
        except ValueError as error:
            raise BadRequest(f"the body is no JSON: {error}") from None

    def form(self) -> Form:
        """The body as a form, urlencoded or multipart, with its files. Anything else: BadRequest."""
        if self._form is None:
            from ._forms import parse

            self._form = parse(self.bytes(), self.headers.get("content-type"))
        return self._form

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.url}>"


def _open(request_id: int) -> Stream:
    handle, length = _door.call("request.stream", request_id)
    return Stream((), 0) if handle is None else HostStream(handle, length, _cut_off)


def _cut_off(error: Exception) -> Exception:
    return BadRequest(f"the body was cut off: {error}") if isinstance(error, PlatformError) else error
