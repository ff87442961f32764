"""The answer: a response on its way to the client."""

from __future__ import annotations

from . import _door
from ._stream import HostStream, chunk_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Generator, Iterator
    from typing import Any

    from ._context import Context
    from ._response import Response

__all__ = ["send"]

WHAT = "a streamed body"
END = object()


def send(request_id: int, response: Response, context: Context) -> None:
    """Answer a request, and stream what is to be streamed. Raises only while another answer can be sent."""
    head = (request_id, response._status, response.headers.multi_items())
    if response._websocket is not None:
        _door.call("response.upgrade", request_id, head[2], response._websocket.give())
        return
    chunks = response._chunks
    if chunks is None:
        _door.call("response.send", *head, response._body)
        return
    response._chunks = _sent()
    handle = chunks.give() if isinstance(chunks, HostStream) else None
    if handle is not None:
        _door.call("response.forward", *head, handle)
        return
    # Not isinstance(…, Iterable): collections.abc is slow to ask, and not loaded yet.
    iterator: Any = iter(chunks) if hasattr(chunks, "__iter__") else _awaited(chunks, context)  # type: ignore[arg-type]
    try:
        if _door.call("request.head", request_id)[0] == "HEAD":
            _door.call("response.send", *head, None)
        else:
            _stream(head, iterator)
    finally:
        if hasattr(iterator, "close"):
            _log_errors(iterator.close)


def _stream(head: tuple[Any, ...], chunks: Iterator[Any]) -> None:
    # Before the head is out: what is raised here is answered with a 500.
    first = chunk_bytes(next(chunks, b""), WHAT)
    sink = _door.call("response.start", *head)
    try:
        going = _write(sink, first)
        while going and (chunk := next(chunks, END)) is not END:
            going = _write(sink, chunk_bytes(chunk, WHAT))
        _door.call("stream.end", sink)
    except BaseException as error:
        _log("the response was broken off", error)
        _door.call("stream.abort", sink, "the worker failed in the middle of this response")


def _write(sink: int, chunk: bytes) -> bool:
    """Whether anybody still reads."""
    # An empty chunk would say nothing to the client.
    return not chunk or _door.call("stream.write", sink, chunk)


def _awaited(chunks: AsyncIterable[Any], context: Context) -> Generator[Any]:
    """The chunks of an asynchronous iterable, which runs on the request's loop while one is awaited."""
    iterator = aiter(chunks)
    try:
        while (chunk := context._run(anext(iterator, END))) is not END:
            yield chunk
    finally:
        if hasattr(iterator, "aclose"):
            context._run(iterator.aclose())


def _sent() -> Generator[bytes]:
    """What a streamed response has once it has been sent."""
    raise RuntimeError("this response has been sent; a streamed one can be returned only once")
    yield b""


def _log_errors(function: Any) -> None:
    try:
        function()
    except BaseException as error:
        _log("after the response", error)


def _log(what: str, error: BaseException) -> None:
    from ._traceback import report

    report(error, what)
