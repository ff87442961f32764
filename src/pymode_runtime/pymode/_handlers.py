"""The handlers that an entry module defines: on_fetch, on_scheduled, on_queue."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType
    from typing import Any, TypeAlias

    from ._context import Context
    from ._env import Env

    # What happened, and the context to handle it in; a coroutine has been run when it returns.
    Handler: TypeAlias = Callable[[Any, Context], object]

__all__ = ["StartError", "handlers_of"]

# Each with what it is about: its first parameter.
NAMES = {"on_fetch": "request", "on_scheduled": "event", "on_queue": "batch"}


class StartError(Exception):
    """The entry module can't serve; the text says why, and needs no traceback."""


def handlers_of(module: ModuleType, env: Env) -> Mapping[str, Handler]:
    """The module's handlers by name. StartError if there is none, or one that can't be called as one."""
    handlers = {name: _handler(module, name, env) for name in NAMES if hasattr(module, name)}
    if not handlers:
        raise StartError(
            f"{module.__name__}.py has no on_fetch. Define it there:\n\n"
            '    def on_fetch(request, env):\n        return "Hello"'
        )
    return handlers


def _handler(module: ModuleType, name: str, env: Env) -> Handler:
    function = getattr(module, name)
    if not callable(function):
        raise StartError(
            f"{module.__name__}.py has an {name} that is a {type(function).__name__}: define a function"
        )
    takes_context = _takes_context(function, module.__name__, name)
    if _is_async(function):
        # Here rather than in the first request; a worker without `async` never needs it.
        import asyncio  # noqa: F401

    def handler(subject: Any, context: Context) -> object:
        answer = function(subject, env, context) if takes_context else function(subject, env)
        return context._run(answer) if hasattr(answer, "__await__") else answer

    return handler


def _is_async(function: Callable[..., object]) -> bool:
    code = getattr(function, "__code__", None) or getattr(function.__call__, "__code__", None)  # type: ignore[operator]
    return code is not None and bool(code.co_flags & 0x80)  # inspect.CO_COROUTINE, without that import


def _takes_context(function: Callable[..., object], module: str, name: str) -> bool:
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
    subject = NAMES[name]
    raise StartError(
        f"{module}.py: {name}{signature} can't be called. Its parameters are ({subject}, env) "
        f"or ({subject}, env, ctx)"
    )
