"""Streams: bodies that are not whole."""

from __future__ import annotations

from _thread import allocate_lock

from . import _door

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from typing import Any, TypeAlias, TypeGuard

    # What a body may be made of: str is sent as UTF-8.
    Chunk: TypeAlias = str | bytes | bytearray | memoryview
    Chunks: TypeAlias = Iterable[Chunk]

__all__ = ["Body", "HostStream", "Stream", "chunk_bytes", "is_chunks", "upload"]


class Stream:
    """A body as it arrives: iterates over chunks of bytes, none empty, of whatever size they come in.

    Can be read once, from one place at a time; `async for` works too.
    """

    __slots__ = ("_chunks", "length")

    length: int | None
    """The whole body's bytes; None if that is not known before its end."""

    def __init__(self, chunks: Iterable[bytes] = (), length: int | None = None) -> None:
        self._chunks = iter(chunks)
        self.length = length

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        for chunk in self._chunks:
            if chunk:
                return chunk
        raise StopIteration

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from asyncio import to_thread

        # A default, because StopIteration can't cross a coroutine.
        while (chunk := await to_thread(next, self, None)) is not None:
            yield chunk

    def read(self) -> bytes:
        """Everything that has not been read yet, as one value."""
        return b"".join(self)

    def close(self) -> None:
        """Let go of what has not been read. More than once is no error."""
        chunks, self._chunks = self._chunks, iter(())
        if hasattr(chunks, "close"):
            chunks.close()

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Stream{'' if self.length is None else f' of {self.length} bytes'}>"


class HostStream(Stream):
    """A stream of the platform's. It belongs to a request, and is closed when that ends."""

    __slots__ = ("_failed", "_handle", "_lock", "_touched")

    def __init__(
        self, handle: int, length: int | None = None, failed: Callable[[Exception], Exception] | None = None
    ) -> None:
        super().__init__((), length)
        self._handle: int | None = handle
        self._touched = False
        # Makes of a failure to read what the giver of the stream wants raised.
        self._failed = failed
        # The host reads for one at a time.
        self._lock = allocate_lock()

    def __next__(self) -> bytes:
        chunk: bytes | None = b""
        while chunk == b"":
            chunk = self._read("stream.read")
        if chunk is None:
            self.close()
            raise StopIteration
        return chunk

    def read(self) -> bytes:
        rest: bytes | None = self._read("stream.rest")
        self._handle = None
        return rest or b""

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            _door.call("stream.close", handle)

    def give(self) -> int | None:
        """The handle, for the platform to read from; None if something has been read here."""
        if self._touched:
            return None
        handle, self._handle, self._touched = self._handle, None, True
        return handle

    def _read(self, operation: str) -> Any:
        with self._lock:
            if self._handle is None:
                return None
            self._touched = True
            try:
                return _door.call(operation, self._handle)
            except Exception as error:
                self._handle = None
                if self._failed is None:
                    raise
                failure = self._failed(error)
            raise failure


class Body:
    """A body that comes from elsewhere: read whole and kept, or taken as a stream, once."""

    __slots__ = ("_lock", "_open", "_value")

    def __init__(self, open_stream: Callable[[], Stream]) -> None:
        self._open: Callable[[], Stream] | None = open_stream
        self._value: bytes | None = None
        # Threads that share the body wait for the first to read it.
        self._lock = allocate_lock()

    def bytes(self) -> bytes:
        """The whole. Any number of times; RuntimeError once it has been taken as a stream."""
        with self._lock:
            if self._value is None:
                self._value = self._take().read()
            return self._value

    @property
    def is_read(self) -> bool:
        """Whether `bytes` has it all."""
        return self._value is not None

    def stream(self) -> Stream:
        """What arrives, as it does: once, or any number of times after `bytes`."""
        with self._lock:
            if self._value is not None:
                return Stream((self._value,), len(self._value))
            return self._take()

    def _take(self) -> Stream:
        if self._open is None:
            raise RuntimeError("the body has been taken as a stream, which can be read only once")
        take, self._open = self._open, None
        return take()


def is_chunks(body: object) -> TypeGuard[Chunks]:
    """Whether a body is a stream, a generator or another iterator, to be sent as it yields."""
    return hasattr(body, "__next__") or hasattr(body, "__aiter__")


def chunk_bytes(chunk: object, what: str) -> bytes:
    """A chunk as bytes; `what` names the body in errors."""
    if type(chunk) is bytes:
        return chunk
    if isinstance(chunk, str):
        return chunk.encode()
    if isinstance(chunk, (bytes, bytearray, memoryview)):
        return bytes(chunk)
    raise TypeError(f"{what} is made of str and bytes, and has {type(chunk).__name__}: {chunk!r:.80}")


def upload(chunks: Chunks, length: int | None, what: str, operation: Callable[[int], tuple[Any, ...]]) -> Any:
    """Perform an operation that reads a stream, and write the chunks while it does; return its value.

    `operation` makes the call of the stream's handle. What the chunks raise is raised here, and the operation
    sees a body that was cut off. If it needs no more, the rest is not asked for. If it answers before the
    body's end, as some servers do, the rest is written by a thread of its own.
    """
    handle = chunks.give() if isinstance(chunks, HostStream) else None
    if handle is not None:
        return _door.call(*operation(handle))
    source, sink = _door.call("stream.open", length)
    pending = _door.begin(*operation(source))
    iterator = iter(chunks)
    try:
        is_outrun = not _write(sink, iterator, what)
    except BaseException:
        # Of course it fails: its body did. That is raised.
        try:  # noqa: SIM105
            _door.finish(pending)
        except Exception:  # noqa: S110
            pass
        raise
    if is_outrun:
        from _thread import start_new_thread
        from contextvars import copy_context

        # Outside of the worker a thread knows by its context which object it works for.
        start_new_thread(copy_context().run, (_write_aside, sink, iterator, what))
    return _door.finish(pending)


def _write(sink: int, chunks: Iterator[Chunk], what: str, *, aside: bool = False) -> bool:
    """Write all chunks, and end the stream; False if the answer was there before, and the rest is left."""
    is_outrun = False
    try:
        for chunk in chunks:
            data = chunk_bytes(chunk, what)
            # An empty chunk would say nothing.
            taken = not data or _door.call("stream.write", sink, data, aside)
            if taken is None:
                is_outrun = True
                return False
            if not taken:
                return True
        _door.call("stream.end", sink)
    except BaseException:
        _door.call("stream.abort", sink, f"{what} was not finished")
        raise
    finally:
        if not is_outrun and hasattr(chunks, "close"):
            chunks.close()
    return True


def _write_aside(sink: int, chunks: Iterator[Chunk], what: str) -> None:
    try:
        _write(sink, chunks, what, aside=True)
    except BaseException as error:
        from ._traceback import text

        _door.call("host.log", "error", f"{what} was broken off: {text(error)}")
