"""ctx: the life of one request."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from typing import Any, TypeAlias

    # A callable with its arguments, or an awaitable without any.
    Work: TypeAlias = tuple[Callable[..., object] | Awaitable[object], tuple[object, ...]]

__all__ = ["Context"]


class Context:
    """What a handler may ask for as its third argument."""

    __slots__ = ("__weakref__", "_ended", "_passes_through", "_runner", "_work")

    def __init__(self) -> None:
        self._work: list[Work] = []
        # The request's event loop, once something needs one.
        self._runner: asyncio.Runner | None = None
        self._ended = False
        self._passes_through = False

    def wait_until(self, work: Callable[..., object] | Awaitable[object], /, *args: object) -> None:
        """Have work done that the response does not wait for.

        A callable is called with `args` after the response has been sent; it may be an `async def`. An
        awaitable is a task from now on in an `async def` handler, and awaited after the response in any
        other. What fails is logged. May be called from any thread of the request, and by such work itself;
        RuntimeError once all of it is done.
        """
        if self._ended:
            raise RuntimeError("wait_until: the request has ended, nothing can be added to it any more")
        if hasattr(work, "__await__"):
            if args:
                raise TypeError("wait_until takes arguments for a callable, and this is an awaitable")
            if self._is_running():
                from asyncio import ensure_future

                work = ensure_future(work)
        elif not callable(work):
            raise TypeError(f"wait_until takes a callable or an awaitable, not {type(work).__name__}")
        self._work.append((work, args))

    def pass_through_on_exception(self) -> None:
        """If the handler raises, have the origin answer instead of a 500.

        Only for requests without a body: one that has come here can't be sent there.
        """
        self._passes_through = True

    def _run(self, awaitable: Awaitable[Any]) -> Any:
        """Await something on the request's event loop, and return or raise what came of it."""
        if self._runner is None:
            from asyncio import Runner

            self._runner = Runner()
        return self._runner.run(_coroutine(awaitable))

    def _is_running(self) -> bool:
        """Whether the request's event loop is running, in this thread."""
        if self._runner is None:
            return False
        from asyncio import _get_running_loop

        return _get_running_loop() is self._runner.get_loop()

    def _end(self) -> None:
        """Do what wait_until was given, cancel the tasks that are left, close the loop. Never raises."""
        while self._work:
            if self._runner is None:
                _log_errors(self._perform, *self._work.pop(0))
            else:
                _log_errors(self._run, self._perform_all())
        self._ended = True
        if self._runner is not None:
            _log_errors(self._runner.close)

    def _perform(self, work: Any, args: tuple[object, ...]) -> None:
        result = work if hasattr(work, "__await__") else work(*args)
        if hasattr(result, "__await__"):
            self._run(result)

    async def _perform_all(self) -> None:
        from asyncio import gather

        works, self._work = self._work, []
        await gather(*(self._perform_async(*work) for work in works))

    async def _perform_async(self, work: Any, args: tuple[object, ...]) -> None:
        from asyncio import to_thread

        try:
            # In a thread, because a callable may block, and would block the tasks with it.
            result = work if hasattr(work, "__await__") else await to_thread(work, *args)
            if hasattr(result, "__await__"):
                await result
        except BaseException as error:
            _log(error)


async def _coroutine(awaitable: Awaitable[Any]) -> Any:
    return await awaitable


def _log_errors(function: Callable[..., object], *args: object) -> None:
    try:
        function(*args)
    except BaseException as error:
        _log(error)


def _log(error: BaseException) -> None:
    from ._traceback import report

    report(error, "after the response")
