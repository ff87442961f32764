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

from _thread import allocate_lock

from . import _door
from ._errors import PlatformError
from ._headers import TOKEN, Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from typing import Any, Literal, TypeAlias

    from ._headers import HeadersLike

    Body: TypeAlias = str | bytes | bytearray | memoryview
    Redirect: TypeAlias = Literal["follow", "manual"]

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
]


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

    __slots__ = ("_body", "_handle", "_lock", "headers", "status", "status_text", "url")

    def __init__(self, status: int, status_text: str, url: str, headers: Headers, handle: int) -> None:
        self.status = status
        self.status_text = status_text
        self.url = url
        self.headers = headers
        self._handle = handle
        self._body: builtins.bytes | None = None
        # The host hands a body out once; threads that share this response wait for the first to read it.
        self._lock = allocate_lock()

    @property
    def ok(self) -> bool:
        """Whether the status is 200 to 299."""
        return 200 <= self.status <= 299

    @property
    def bytes(self) -> builtins.bytes:
        """The body; decompressed if it came with a Content-Encoding."""
        with self._lock:
            if self._body is None:
                self._body = _body(self._handle)
            return self._body

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


def fetch(
    url: str,
    *,
    method: str = "GET",
    headers: HeadersLike | None = None,
    body: Body | None = None,
    redirect: Redirect = "follow",
    timeout: float | None = None,
) -> Response:
    """Send a request and wait for the head of the answer.

    A str body is sent as UTF-8, as text/plain unless the headers say otherwise. `timeout` in seconds is for
    the whole answer, body included. A status of 400 or more is no error here: see raise_for_status().
    """
    if not isinstance(url, str):
        raise TypeError(f"a URL is a str, not {type(url).__name__}")
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
    elif body is not None and not isinstance(body, (bytes, bytearray, memoryview)):
        raise TypeError(
            f"a body is str or bytes, not {type(body).__name__}; json.dumps(data) sends data as JSON"
        )
    try:
        status, status_text, final_url, received, handle = _door.call(
            "fetch.send",
            url,
            method.upper(),
            sent.multi_items(),
            None if body is None else bytes(body),
            redirect,
            None if timeout is None else timeout * 1000,
        )
    except PlatformError as error:
        raise RequestError(f"{method.upper()} {url}: {error}") from None
    except TimeoutError:
        raise Timeout(f"{method.upper()} {url}: no answer within {timeout} seconds") from None
    return Response(status, status_text, final_url, Headers._received(received), handle)


def get(
    url: str,
    *,
    headers: HeadersLike | None = None,
    redirect: Redirect = "follow",
    timeout: float | None = None,
) -> Response:
    """`fetch` with method GET."""
    return fetch(url, method="GET", headers=headers, redirect=redirect, timeout=timeout)


def post(
    url: str,
    *,
    headers: HeadersLike | None = None,
    body: Body | None = None,
    redirect: Redirect = "follow",
    timeout: float | None = None,
) -> Response:
    """`fetch` with method POST."""
    return fetch(url, method="POST", headers=headers, body=body, redirect=redirect, timeout=timeout)


def put(
    url: str,
    *,
    headers: HeadersLike | None = None,
    body: Body | None = None,
    redirect: Redirect = "follow",
    timeout: float | None = None,
) -> Response:
    """`fetch` with method PUT."""
    return fetch(url, method="PUT", headers=headers, body=body, redirect=redirect, timeout=timeout)


def patch(
    url: str,
    *,
    headers: HeadersLike | None = None,
    body: Body | None = None,
    redirect: Redirect = "follow",
    timeout: float | None = None,
) -> Response:
    """`fetch` with method PATCH."""
    return fetch(url, method="PATCH", headers=headers, body=body, redirect=redirect, timeout=timeout)


def delete(
    url: str,
    *,
    headers: HeadersLike | None = None,
    body: Body | None = None,
    redirect: Redirect = "follow",
    timeout: float | None = None,
) -> Response:
    """`fetch` with method DELETE."""
    return fetch(url, method="DELETE", headers=headers, body=body, redirect=redirect, timeout=timeout)


def _body(handle: int) -> bytes:
    try:
        body: bytes = _door.call("fetch.body", handle)
    except PlatformError as error:
        raise RequestError(f"the answer was cut off: {error}") from None
    except TimeoutError:
        raise Timeout("the answer's body did not come in time") from None
    return body
