"""The interpreter's two entry points, called from C: `start` once, `handle` for each request."""

from __future__ import annotations

import sys

from . import _door, _logging
from ._context import Context
from ._env import Env
from ._errors import BadRequest
from ._request import Request
from ._response import Response, as_response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import ModuleType
    from typing import Any, TypeAlias

    Fetch: TypeAlias = Callable[[Request], object]

__all__ = ["handle", "start"]

# Where the host mounts the project and its dependencies.
PROJECT = "/app"

# One interpreter serves one worker: `start` sets it, before the first `handle`.
_fetch: Fetch


def start() -> bool:
    """Import the entry module. False if that failed; then `host.failed` has been told why."""
    global _fetch
    try:
        # By line, so that what a request prints is there when it ends.
        for stream in (sys.stdout, sys.stderr):
            stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
        _logging.install()
        _fetch = fetch_handler(_import(_door.call("host.entry")), Env())
    except StartError as error:
        _door.call("host.failed", str(error))
        return False
    except BaseException as error:
        from ._traceback import text

        _door.call("host.failed", text(error))
        return False
    return True


def handle(request_id: int) -> None:
    """Answer one request. Never raises: what the handler raises becomes a 500 and a traceback in the log."""
    try:
        response = as_response(_fetch(Request._received(request_id)))
    except BadRequest as error:
        response = _plain(400, f"Bad Request: {error}")
    except BaseException as error:
        response = _failure(error)
    try:
        _send(request_id, response)
    except BaseException as error:
        _abandon(request_id, error)


class StartError(Exception):
    """The entry module can't serve; the text says why, and needs no traceback."""


def _import(entry: str) -> ModuleType:
    # By its own name from its own folder, so that `import entry` anywhere gives this same module.
    folder, _, file = entry.rpartition("/")
    if folder:
        sys.path.insert(0, f"{PROJECT}/{folder}")
    name = file.removesuffix(".py")
    if name in sys.modules:
        raise StartError(
            f"{entry} can't be imported: the standard library has loaded a module {name!r} before it. "
            "Rename the file, and `main` in [tool.pymode] with it."
        )
    return __import__(name)


def fetch_handler(module: ModuleType, env: Env) -> Fetch:
    """The module's on_fetch as a function of the request alone. StartError if it can't be called so."""
    handler = getattr(module, "on_fetch", None)
    if not callable(handler):
        what = "has no on_fetch" if handler is None else f"has an on_fetch that is a {type(handler).__name__}"
        raise StartError(
            f"{module.__name__}.py {what}. Define it there:\n\n"
            '    def on_fetch(request, env):\n        return "Hello"'
        )
    function: Callable[..., object] = handler
    takes_context = _takes_context(function, module.__name__)

    def fetch(request: Request) -> object:
        answer = function(request, env, Context()) if takes_context else function(request, env)
        # A coroutine, told without the import of inspect.
        return _run(answer) if hasattr(answer, "cr_frame") else answer  # type: ignore[arg-type]

    return fetch


def _takes_context(function: Callable[..., object], module: str) -> bool:
    if type(function) is type(_takes_context) and not hasattr(function, "__wrapped__"):
        code = function.__code__
        # A plain function of two or three parameters: the usual case, told without the import of inspect.
        variadic_or_keyword_only = code.co_flags & 0x0C or code.co_kwonlyargcount
        if code.co_argcount in (2, 3) and not variadic_or_keyword_only:
            return code.co_argcount == 3

    import inspect

    signature = inspect.signature(function)
    for count in (3, 2):
        try:
            signature.bind(*[None] * count)
        except TypeError:
            continue
        return count == 3
    raise StartError(
        f"{module}.py: on_fetch{signature} can't be called. Its parameters are (request, env) "
        "or (request, env, ctx)"
    )


def _run(coroutine: Coroutine[Any, Any, object]) -> object:
    """Run an `async def` handler, which PyMode's own calls never suspend: they wait without `await`."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    coroutine.close()
    raise NotImplementedError(
        "on_fetch awaited something that needs an event loop, and asyncio is not supported yet. Calls "
        "through env and pymode.http need no await: they let other requests run while they wait."
    )


def _send(request_id: int, response: Response) -> None:
    _door.call("response.send", request_id, response.status, response.headers.multi_items(), response.body)


def _plain(status: int, text: str) -> Response:
    return _page(status, "text/plain", text)


def _page(status: int, media_type: str, text: str) -> Response:
    # A message may hold lone surrogates, which UTF-8 can't carry.
    body = text.encode("utf-8", "backslashreplace")
    return Response(body, status, {"content-type": f"{media_type}; charset=utf-8"})


def _failure(error: BaseException) -> Response:
    from os import environ

    from ._traceback import page, text

    trace = text(error)
    _door.call("host.log", "error", trace)
    if environ.get("PYMODE_TRACEBACK_PAGES") != "1":
        return _plain(500, "Internal Server Error")
    return _page(500, "text/html", page(error, trace))


def _abandon(request_id: int, error: BaseException) -> None:
    """The response could not be sent: say so in the log, and to the client if it still can be told."""
    from ._traceback import text

    try:
        _door.call("host.log", "error", f"the response could not be sent: {text(error)}")
        _send(request_id, _plain(500, "Internal Server Error"))
    except BaseException:  # noqa: S110
        # Sent already, or the request is gone. The host answers whatever is left without an answer.
        pass
