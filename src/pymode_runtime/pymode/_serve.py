"""The interpreter's two entry points, called from C: `start` once, `handle` for each request or event."""

from __future__ import annotations

import _thread
import posix
import sys

from . import _door, _imports, _logging, _loop
from ._answer import send
from ._context import Context
from ._env import Env
from ._errors import BadRequest
from ._handlers import StartError, handlers_of
from ._request import Request
from ._response import Response, as_response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from ._handlers import Handler
    from ._object import LiveObject

__all__ = ["answer", "handle", "load", "start"]

# Where the host mounts the project and its dependencies.
PROJECT = "/app"

REHEARSAL = -0x80000000

# One interpreter serves one worker: `start` sets these, before the first `handle`.
_module: ModuleType
_handlers: Mapping[str, Handler]
# The Durable Object that the interpreter is, where the entry module defines its class.
_object: LiveObject | None = None


def start() -> bool:
    """Import the entry module. False if that failed; then the host has been told why."""
    return _succeeds(_start)


def handle(request_id: int) -> None:
    """Answer one request. Never raises: what the handler raises becomes a 500 and a traceback in the log.

    A negative number is an event of another kind, 0 the start of an instance from a snapshot, REHEARSAL a
    request that nobody sent.
    """
    if request_id > 0:
        answer(request_id, _handlers)
    elif request_id == 0:
        _succeeds(_resume)
    elif request_id == REHEARSAL:
        from ._rehearsal import HANDLERS

        answer(request_id, HANDLERS)
    elif _object is not None:
        _object.handle(request_id)
    else:
        from . import _events

        _events.handle(request_id, _handlers)


def answer(request_id: int, handlers: Mapping[str, Handler]) -> None:
    """Answer one request, and do what it leaves to be done after the response."""
    context = Context()
    instead = None
    try:
        on_fetch = handlers.get("on_fetch", _missing)
        send(request_id, as_response(on_fetch(Request._received(request_id), context)), context)
    except BadRequest as error:
        instead = _plain(400, f"Bad Request: {error}")
    except BaseException as error:
        instead = _failure(error)
        if context._passes_through and _door.call("request.pass_through", request_id):
            instead = None
    if instead is not None:
        _send_instead(request_id, instead, context)
    context._end()


def _succeeds(step: Callable[[], None]) -> bool:
    try:
        step()
    except StartError as error:
        _door.call("host.failed", str(error), None)
        return False
    except BaseException as error:
        from ._traceback import text

        trace = text(error)
        _door.call("host.failed", trace, _shown(error, trace))
        return False
    return True


def load(root: str) -> bool:
    """Do as `start`, with the project in this folder, and leave the interpreter as it is."""
    return _succeeds(lambda: _load(root))


def _start() -> None:
    # threading looks for it when it is imported. A green thread is the host's own, too.
    _thread.get_native_id = _thread.get_ident
    # By line, so that what a request prints is there when it ends.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    _logging.install()
    _loop.install()
    _imports.complete_socket()
    _imports.explain_missing()
    _load(PROJECT)


def _load(root: str) -> None:
    global _module
    entry, class_name = _door.call("host.entry")
    if b"PYMODE_SNAPSHOT" in posix.environ:
        from ._snapshot import recorded

        _module = recorded(lambda: _import(root, entry))
    else:
        _module = _import(root, entry)
    _become(class_name)


def _resume() -> None:
    from ._snapshot import resume

    resume()
    _, class_name = _door.call("host.entry")
    if class_name is not None:
        _become(class_name)


def _become(class_name: str | None) -> None:
    """Serve the worker, or an object of this class."""
    global _handlers, _object
    if class_name is None:
        _handlers = handlers_of(_module, Env())
        return
    from ._object import LiveObject

    _object = LiveObject(_module, class_name, Env())
    _handlers = {"on_fetch": _object.fetch}


def _missing(_request: Request, _context: Context) -> object:
    raise NotImplementedError("the worker's entry module has no on_fetch")


def _send_instead(request_id: int, response: Response, context: Context) -> None:
    try:
        send(request_id, response, context)
    except BaseException as error:
        # The request is gone. The host answers whatever is left without an answer.
        _door.call("host.log", "error", f"the response could not be sent: {error}")


def _import(root: str, entry: str) -> ModuleType:
    # By its own name from its own folder, so that `import entry` anywhere gives this same module.
    folder, _, file = entry.rpartition("/")
    if folder:
        sys.path.insert(0, f"{root}/{folder}")
    name = file.removesuffix(".py")
    if name in sys.modules:
        raise StartError(
            f"{entry} can't be imported: the standard library has loaded a module {name!r} before it. "
            "Rename the file, and `main` in [tool.pymode] with it."
        )
    return __import__(name)


def _plain(status: int, text: str) -> Response:
    return _page(status, "text/plain", text)


def _page(status: int, media_type: str, text: str) -> Response:
    # A message may hold lone surrogates, which UTF-8 can't carry.
    body = text.encode("utf-8", "backslashreplace")
    return Response(body, status, {"content-type": f"{media_type}; charset=utf-8"})


def _failure(error: BaseException) -> Response:
    from ._traceback import report

    page = _shown(error, report(error))
    return _page(500, "text/html", page) if page else _plain(500, "Internal Server Error")


def _shown(error: BaseException, trace: str) -> str | None:
    """The page about an exception, for developers only."""
    from os import environ

    if environ.get("PYMODE_TRACEBACK_PAGES") != "1":
        return None
    from ._error_page import error_page

    return error_page(error, trace)
