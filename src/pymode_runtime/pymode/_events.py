"""What happens to a worker besides requests: timers go off, queues deliver."""

from __future__ import annotations

from . import _door
from ._context import Context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from typing import Any, TypeAlias

    from ._handlers import Handler

    # Calls to make on the platform's own object: (index of the message or None, method, options or None).
    Decisions: TypeAlias = list[tuple[int | None, str, dict[str, Any] | None]]

__all__ = ["Message", "MessageBatch", "ScheduledEvent"]


class ScheduledEvent:
    """A cron trigger has gone off."""

    __slots__ = ("_decisions", "cron", "scheduled_time")

    cron: str
    """The trigger's expression, as it was declared."""
    scheduled_time: datetime
    """When it was due, in UTC."""

    def __init__(self, cron: str, scheduled_time: datetime) -> None:
        self.cron = cron
        self.scheduled_time = scheduled_time
        self._decisions: Decisions = []

    def no_retry(self) -> None:
        """Have the platform not try again if the handler fails."""
        self._decisions.append((None, "noRetry", None))

    def __repr__(self) -> str:
        return f"<ScheduledEvent {self.cron} {self.scheduled_time.isoformat()}>"


class Message:
    """One message of a queue. Of `ack` and `retry` the first counts, as it does on the platform."""

    __slots__ = ("_decisions", "_index", "attempts", "body", "id", "timestamp")

    id: str
    timestamp: datetime
    """When it was sent, in UTC."""
    body: Any
    """What was sent: str, bytes, or JSON data."""
    attempts: int
    """How many times it has been delivered, this one included."""

    def __init__(
        self, decisions: Decisions, index: int, id: str, timestamp: datetime, body: Any, attempts: int
    ) -> None:
        self._decisions = decisions
        self._index = index
        self.id = id
        self.timestamp = timestamp
        self.body = body
        self.attempts = attempts

    def ack(self) -> None:
        """Take it off the queue, even if the handler fails later."""
        self._decisions.append((self._index, "ack", None))

    def retry(self, delay_seconds: int | None = None) -> None:
        """Have it delivered again, even if the handler succeeds."""
        self._decisions.append((self._index, "retry", _delay(delay_seconds)))

    def __repr__(self) -> str:
        return f"<Message {self.id}>"


class MessageBatch:
    """Messages that a queue delivers together. Iterates over them.

    A handler that returns acknowledges all of them, one that raises has all of them delivered again, except
    those with an `ack` or `retry` of their own.
    """

    __slots__ = ("_decisions", "messages", "queue")

    queue: str
    """The queue's name."""
    messages: list[Message]

    def __init__(self, queue: str, messages: list[tuple[str, datetime, Any, int]]) -> None:
        self._decisions: Decisions = []
        self.queue = queue
        self.messages = [Message(self._decisions, i, *message) for i, message in enumerate(messages)]

    def ack_all(self) -> None:
        """Acknowledge every message."""
        self._decisions.append((None, "ackAll", None))

    def retry_all(self, delay_seconds: int | None = None) -> None:
        """Have every message delivered again."""
        self._decisions.append((None, "retryAll", _delay(delay_seconds)))

    def __iter__(self) -> Iterator[Message]:
        return iter(self.messages)

    def __len__(self) -> int:
        return len(self.messages)

    def __repr__(self) -> str:
        return f"<MessageBatch of {len(self)} from {self.queue}>"


def handle(event_id: int, handlers: Mapping[str, Handler]) -> None:
    """Handle one event. Never raises: what the handler raises is logged, and told to the platform."""
    context = Context()
    subject: ScheduledEvent | MessageBatch | None = None
    failure = None
    try:
        name, subject = _received(*_door.call("event.head", event_id))
        if name not in handlers:
            raise NotImplementedError(f"the worker's entry module has no {name}")
        handlers[name](subject, context)
    except BaseException as error:
        from ._traceback import report

        name = type(error).__name__
        failure = (name, f"{name} in the worker's log")
        report(error)
    _door.call("event.done", event_id, subject._decisions if subject else [], failure)
    context._end()


def _received(kind: str, *facts: Any) -> tuple[str, ScheduledEvent | MessageBatch]:
    if kind == "scheduled":
        cron, time = facts
        return "on_scheduled", ScheduledEvent(cron, _datetime(time))
    queue, messages = facts
    return "on_queue", MessageBatch(
        queue, [(id, _datetime(time), body, attempts) for id, time, body, attempts in messages]
    )


def _datetime(milliseconds: float) -> datetime:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _delay(seconds: int | None) -> dict[str, Any] | None:
    if seconds is None:
        return None
    if not isinstance(seconds, int) or seconds < 0:
        raise ValueError(f"delay_seconds is a number of seconds from 0, not {seconds!r}")
    return {"delaySeconds": seconds}
