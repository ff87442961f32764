"""Queues: sending messages."""

from __future__ import annotations

from . import _door
from ._values import options, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Literal, TypeAlias

    ContentType: TypeAlias = Literal["json", "text", "bytes", "v8"]

__all__ = ["MessageSendRequest", "Queue"]

CONTENT_TYPES = ("json", "text", "bytes", "v8")


class Queue:
    """A queue that this worker sends to."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def send(
        self, body: Any, *, content_type: ContentType | None = None, delay_seconds: int | None = None
    ) -> None:
        """Send one message; it is in the queue when this returns.

        `content_type` is how it travels: "json" (the default), "bytes" (the default for bytes), "text" (a
        str as it is), or "v8" (JSON values with bytes in them; for consumers that are Workers).
        """
        request = MessageSendRequest(body, content_type=content_type)
        _door.call("queue.send", self._name, *request._parts(), options(delaySeconds=_delay(delay_seconds)))

    def send_batch(
        self, messages: Iterable[MessageSendRequest | Any], *, delay_seconds: int | None = None
    ) -> None:
        """Send messages together: bodies, or a MessageSendRequest for those with options of their own."""
        if isinstance(messages, (str, bytes, bytearray, memoryview, dict)):
            raise TypeError(f"send_batch takes several messages, not one {type(messages).__name__}")
        rows = []
        for message in messages:
            request = message if isinstance(message, MessageSendRequest) else MessageSendRequest(message)
            rows.append([*request._parts(), request.delay_seconds])
        _door.call("queue.send_batch", self._name, rows, options(delaySeconds=_delay(delay_seconds)))

    def __repr__(self) -> str:
        return f"<Queue {self._name}>"


class MessageSendRequest:
    """One message of a batch, with options of its own."""

    __slots__ = ("body", "content_type", "delay_seconds")

    def __init__(
        self, body: Any, *, content_type: ContentType | None = None, delay_seconds: int | None = None
    ) -> None:
        if content_type is not None and content_type not in CONTENT_TYPES:
            raise ValueError(f'content_type is "json", "text", "bytes" or "v8", not {content_type!r}')
        self.body = body
        self.content_type = content_type
        self.delay_seconds = _delay(delay_seconds)

    def _parts(self) -> tuple[Any, str]:
        """The body as it crosses, and its content type."""
        body = self.body
        is_bytes = isinstance(body, (bytes, bytearray, memoryview))
        content_type = self.content_type or ("bytes" if is_bytes else "json")
        if content_type == "bytes":
            if not is_bytes:
                raise TypeError(f'a message of content_type "bytes" is bytes, not {type(body).__name__}')
            return bytes(body), content_type
        if content_type == "text":
            if not isinstance(body, str):
                raise TypeError(f'a message of content_type "text" is a str, not {type(body).__name__}')
            return body, content_type
        return plain(body, "a queue message", binary=content_type == "v8"), content_type

    def __repr__(self) -> str:
        return f"MessageSendRequest({self.body!r}, content_type={self.content_type!r})"


def _delay(seconds: int | None) -> int | None:
    if seconds is not None and (not isinstance(seconds, int) or isinstance(seconds, bool)):
        raise TypeError(f"delay_seconds is an int, not {type(seconds).__name__}")
    if seconds is not None and seconds < 0:
        raise ValueError(f"delay_seconds is a number of seconds from 0, not {seconds}")
    return seconds
