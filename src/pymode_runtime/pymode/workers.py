"""Requests, responses and bindings: what a handler works with:

    from pymode.workers import Response

    def on_fetch(request, env):
        return Response("Hello")

Everything that a worker imports to serve requests is in `__all__`.
"""

from __future__ import annotations

from ._context import Context
from ._env import Env
from ._errors import BadRequest, Cancelled, InternalError, PlatformError, RemoteError, WorkerError
from ._events import Message, MessageBatch, ScheduledEvent
from ._headers import Headers
from ._kv import KV, KVKey, KVPage
from ._request import Request
from ._response import Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._ai import AI
    from ._analytics import AnalyticsEngine
    from ._binding import Binding
    from ._d1 import D1, D1Error, D1ExecResult, D1Result, D1Session, Statement
    from ._durable import AlarmInfo, DurableObject, ObjectContext
    from ._forms import File, Form
    from ._hyperdrive import Hyperdrive
    from ._namespace import Namespace, ObjectId, Stub
    from ._queue import MessageSendRequest, Queue
    from ._r2 import R2, R2MultipartUpload, R2Object, R2ObjectBody, R2Page, R2UploadedPart
    from ._rate_limit import RateLimit
    from ._service import DispatchNamespace, Service
    from ._sql import Sql, SqlCursor, SqlError
    from ._storage import Storage
    from ._stream import Stream
    from ._vectorize import Vectorize
    from ._websocket import WebSocket, WebSocketClosed, WebSocketPair

__all__ = [
    "AI",
    "D1",
    "KV",
    "R2",
    "AlarmInfo",
    "AnalyticsEngine",
    "BadRequest",
    "Binding",
    "Cancelled",
    "Context",
    "D1Error",
    "D1ExecResult",
    "D1Result",
    "D1Session",
    "DispatchNamespace",
    "DurableObject",
    "Env",
    "File",
    "Form",
    "Headers",
    "Hyperdrive",
    "InternalError",
    "KVKey",
    "KVPage",
    "Message",
    "MessageBatch",
    "MessageSendRequest",
    "Namespace",
    "ObjectContext",
    "ObjectId",
    "PlatformError",
    "Queue",
    "R2MultipartUpload",
    "R2Object",
    "R2ObjectBody",
    "R2Page",
    "R2UploadedPart",
    "RateLimit",
    "RemoteError",
    "Request",
    "Response",
    "ScheduledEvent",
    "Service",
    "Sql",
    "SqlCursor",
    "SqlError",
    "Statement",
    "Storage",
    "Stream",
    "Stub",
    "Vectorize",
    "WebSocket",
    "WebSocketClosed",
    "WebSocketPair",
    "WorkerError",
]

# Imported when first asked for: few workers have all of them, and every import is part of a cold start.
_LATE = {
    "AI": "_ai",
    "AnalyticsEngine": "_analytics",
    "DispatchNamespace": "_service",
    "Hyperdrive": "_hyperdrive",
    "RateLimit": "_rate_limit",
    "Service": "_service",
    "Vectorize": "_vectorize",
    "Binding": "_binding",
    "D1": "_d1",
    "D1Error": "_d1",
    "D1ExecResult": "_d1",
    "D1Result": "_d1",
    "D1Session": "_d1",
    "Statement": "_d1",
    "AlarmInfo": "_durable",
    "DurableObject": "_durable",
    "ObjectContext": "_durable",
    "File": "_forms",
    "Form": "_forms",
    "Namespace": "_namespace",
    "ObjectId": "_namespace",
    "Stub": "_namespace",
    "MessageSendRequest": "_queue",
    "Queue": "_queue",
    "R2": "_r2",
    "R2MultipartUpload": "_r2",
    "R2Object": "_r2",
    "R2ObjectBody": "_r2",
    "R2Page": "_r2",
    "R2UploadedPart": "_r2",
    "Stream": "_stream",
    "WebSocket": "_websocket",
    "WebSocketClosed": "_websocket",
    "WebSocketPair": "_websocket",
    "Sql": "_sql",
    "SqlCursor": "_sql",
    "SqlError": "_sql",
    "Storage": "_storage",
}


def __getattr__(name: str) -> object:
    module = _LATE.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f".{module}", __package__), name)
    return value
