"""Requests, responses and bindings: what a handler works with:

    from pymode.workers import Response

    def on_fetch(request, env):
        return Response("Hello")

Everything that a worker imports to serve requests is in `__all__`.
"""

from __future__ import annotations

from ._context import Context
from ._env import Env
from ._errors import BadRequest, Cancelled, InternalError, PlatformError, WorkerError
from ._headers import Headers
from ._kv import KV, KVKey, KVPage
from ._request import Request
from ._response import Response

__all__ = [
    "KV",
    "BadRequest",
    "Cancelled",
    "Context",
    "Env",
    "Headers",
    "InternalError",
    "KVKey",
    "KVPage",
    "PlatformError",
    "Request",
    "Response",
    "WorkerError",
]
