"""HTTP requests to elsewhere:

    from pymode import http
    data = http.get("https://example.com/data.json").json()

The errors:

HttpError
├── RequestError     no usable answer came: unknown host, refused, cut off
│   └── Timeout      … in time (also a TimeoutError)
└── StatusError      raise_for_status() found 4xx or 5xx; has `.response`

A URL, method or header that can't be sent is a ValueError.
"""

from __future__ import annotations

from . import _door
from ._errors import PlatformError
from ._headers import TOKEN, Headers
from ._request import Request
from ._stream import Body, HostStream, Stream, is_chunks, upload
from ._values import options, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, TypeAlias, TypedDict, Unpack

    from ._headers import HeadersLike
    from ._stream import Chunks
    from ._websocket import WebSocket

    Sendable: TypeAlias = str | bytes | bytearray | memoryview | Chunks
    # What sends the request: host/operations/fetch.js.
    Target: TypeAlias = tuple[Any, ...] | None

    class Options(TypedDict, total=False):
        """What `fetch` takes besides URL and method."""

        headers: HeadersLike | None
        body: Sendable | None
        redirect: Literal["follow", "manual"]
        timeout: float | None
        cf: Mapping[str, Any] | None


__all__ = [
    "HttpError",
    "RequestError",
    "Response",
    "StatusError",
    "Timeout",
    "delete",
    "fetch",
    "get",
    "patch",
    "post",
    "put",
    "websocket",
]


# Methods whose requests have no body.
BODILESS = frozenset({"GET", "HEAD"})


class HttpError(Exception):
    """A request that did not work out."""


class RequestError(HttpError):
    """No usable answer came; the text is the platform's."""


class Timeout(RequestError, TimeoutError):
    """The answer did not come within the time given."""


class StatusError(HttpError):
    """The answer has a status of 400 or more."""

    def __init__(self, response: Response) -> None:
        super().__init__(f"{response.status} {response.status_text}".rstrip() + f" for {response.url}")
        self.response = response


class Response:
    """The answer to a request. Its body is read from the network when first asked for, and kept."""

    __slots__ = ("_body", "headers", "status", "status_text", "url", "websocket")

    websocket: WebSocket | None
    """What a request with `Upgrade: websocket` got, with status 101: to be accepted, or returned as it is."""

    def __init__(
        self,
        status: int,
        status_text: str,
        url: str,
        headers: Headers,
        body: Body,
        websocket: WebSocket | None = None,
    ) -> None:
        self.status = status
        self.status_text = status_text
        self.url = url
        self.headers = headers
        self._body = body
        self.websocket = websocket

    @property
    def ok(self) -> bool:
        """Whether the status is 200 to 299."""
        return 200 <= self.status <= 299

    @property
    def bytes(self) -> builtins.bytes:
        """The body; decompressed if it came with a Content-Encoding."""
        return self._body.bytes()

    def stream(self) -> Stream:
        """The body as it arrives, in chunks of bytes, never the whole in memory: once, and instead of the
        other ways to read it. Decompressed, like `bytes`.
        """
        return self._body.stream()

    @property
    def text(self) -> str:
        """The body as text, in the charset of its Content-Type, else UTF-8; what is not becomes U+FFFD."""
        from ._media import charset

        return self.bytes.decode(charset(self.headers.get("content-type")), "replace")

    def json(self) -> Any:
        """The body as JSON. Anything else: json.JSONDecodeError."""
        import json

        return json.loads(self.bytes)

    def raise_for_status(self) -> Response:
        """Raise StatusError if the status is 400 or more; else give the response back."""
        if self.status >= 400:
            raise StatusError(self)
        return self

    def __repr__(self) -> str:
        return f"<Response {self.status} from {self.url}>"


def fetch(url: str | Request, *, method: str | None = None, **options: Unpack[Options]) -> Response:
    """Send a request and wait for the head of the answer.

    - `body`: str (sent as UTF-8, as text/plain unless the headers say otherwise), bytes, or chunks of either
      from a generator or stream, sent as they come.
    - `timeout`, in seconds, is for the whole answer, body included.
    - `redirect` "manual" gives a redirect back as the answer; "follow" is the default.
    - `cf` are Cloudflare's options for the request, by their names there: {"cacheTtl": 60}.

    A Request is sent on as it came, to its own URL, with what is given here in place of its own. A status of
    400 or more is no error: see raise_for_status().
    """
    return _send(None, url, method, **options)


def get(url: str, **options: Unpack[Options]) -> Response:
    """`fetch` with method GET."""
    return _send(None, url, "GET", **options)


def post(url: str, **options: Unpack[Options]) -> Response:
    """`fetch` with method POST."""
    return _send(None, url, "POST", **options)


def put(url: str, **options: Unpack[Options]) -> Response:
    """`fetch` with method PUT."""
    return _send(None, url, "PUT", **options)


def patch(url: str, **options: Unpack[Options]) -> Response:
    """`fetch` with method PATCH."""
    return _send(None, url, "PATCH", **options)


def delete(url: str, **options: Unpack[Options]) -> Response:
    """`fetch` with method DELETE."""
    return _send(None, url, "DELETE", **options)


def websocket(
    url: str,
    *,
    headers: HeadersLike | None = None,
    protocols: Iterable[str] = (),
    timeout: float | None = None,
) -> WebSocket:
    """Open a WebSocket to a ws, wss, http or https URL; it is accepted already.

    `protocols` are the subprotocols to offer, `timeout` is for the connection, in seconds. A server that
    refuses is a RequestError with its status.
    """
    return _connect(None, url, headers, protocols, timeout)


def _connect(
    target: Target, url: str, headers: HeadersLike | None, protocols: Iterable[str], timeout: float | None
) -> WebSocket:
    from ._websocket import WebSocket

    if not isinstance(url, str):
        raise TypeError(f"a URL is a str, not {type(url).__name__}")
    scheme, colon, rest = url.partition(":")
    address = {"ws": "http", "wss": "https"}.get(scheme.lower(), scheme) + colon + rest
    sent = Headers(headers)
    if isinstance(protocols, str):
        raise TypeError("protocols are several; one is given as [protocol]")
    offered = list(protocols)
    if offered:
        sent["sec-websocket-protocol"] = ", ".join(offered)
    wait = None if timeout is None else timeout * 1000
    try:
        status, protocol, handle = _door.call("websocket.connect", target, address, sent.multi_items(), wait)
    except PlatformError as error:
        raise RequestError(f"{url}: {error}") from None
    except TimeoutError:
        raise Timeout(f"{url}: no connection within {timeout} seconds") from None
    if handle is None:
        raise RequestError(f"{url}: the server made no WebSocket of it, and answered {status}")
    return WebSocket(handle, protocol)


def _send(
    target: Target,
    url: str | Request,
    method: str | None,
    *,
    headers: HeadersLike | None = None,
    body: Sendable | None = None,
    redirect: Literal["follow", "manual"] = "follow",
    timeout: float | None = None,
    cf: Mapping[str, Any] | None = None,
) -> Response:
    if isinstance(url, Request):
        method = method or url.method
        headers = url.headers if headers is None else headers
        body = url.stream() if body is None and method not in BODILESS else body
        url = url.url
    elif not isinstance(url, str):
        raise TypeError(f"a URL is a str, not {type(url).__name__}")
    method = "GET" if method is None else method
    if not method or method.strip(TOKEN):
        raise ValueError(f"{method!r} is no HTTP method")
    if redirect not in ("follow", "manual"):
        raise ValueError(f'redirect is "follow" or "manual", not {redirect!r}')
    if timeout is not None and timeout <= 0:
        raise ValueError(f"a timeout is more than 0 seconds, not {timeout!r}")
    sent = Headers(headers)
    if isinstance(body, str):
        sent.setdefault("content-type", "text/plain; charset=utf-8")
        body = body.encode()
    chosen = options(
        redirect=redirect,
        timeout=None if timeout is None else timeout * 1000,
        cf=None if cf is None else plain(dict(cf), "cf"),
    )
    what = f"{method.upper()} {url}"

    def operation(data: bytes | int | None) -> tuple[Any, ...]:
        return "fetch.send", target, url, method.upper(), sent.multi_items(), data, chosen

    try:
        if body is None or isinstance(body, (bytes, bytearray, memoryview)):
            answer = _door.call(*operation(None if body is None else bytes(body)))
        elif is_chunks(body):
            length = sent.get("content-length")
            answer = upload(body, int(length) if length else None, f"the body of {what}", operation)
        else:
            raise TypeError(
                f"a body is str, bytes or an iterator of them, not {type(body).__name__}; "
                "json.dumps(data) sends data as JSON"
            )
    except PlatformError as error:
        raise RequestError(f"{what}: {error}") from None
    except TimeoutError:
        raise Timeout(f"{what}: no answer within {timeout} seconds") from None
    status, status_text, final_url, pairs, handle = answer
    received = Headers._received(pairs)
    if status == 101:
        from ._websocket import WebSocket

        socket = WebSocket(handle, received.get("sec-websocket-protocol") or "")
        return Response(status, status_text, final_url, received, Body(Stream), socket)
    # Of a compressed body the header counts what was sent, not what is read.
    counted = None if "content-encoding" in received else received.get("content-length")
    size = int(counted) if counted else None
    opened = Body(lambda: _opened(handle, size))
    return Response(status, status_text, final_url, received, opened)


def _opened(handle: int | None, length: int | None) -> Stream:
    return Stream((), 0) if handle is None else HostStream(handle, length, _failed)


def _failed(error: Exception) -> Exception:
    if isinstance(error, PlatformError):
        return RequestError(f"the answer was cut off: {error}")
    if isinstance(error, TimeoutError):
        return Timeout("the answer's body did not come in time")
    return error
