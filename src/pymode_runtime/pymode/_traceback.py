"""Tracebacks as users want to read them: from their own code on. Imported when something has failed."""

from __future__ import annotations

import traceback

from . import _door

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["report", "text"]


def report(error: BaseException, what: str = "") -> str:
    """Log an exception that nobody caught, and return its traceback; `what` says where it ended."""
    trace = text(error)
    _door.failed(error, f"{what}: {trace}" if what else trace)
    return trace


def text(error: BaseException) -> str:
    """The traceback without the frames that led into the user's code."""
    error.__traceback__ = _from_user(error.__traceback__)
    try:
        text = "".join(traceback.format_exception(error)).rstrip("\n")
        # A message may hold lone surrogates, which the host can't take.
        return text.encode("utf-8", "backslashreplace").decode()
    except Exception as failure:
        # A hostile or broken __str__, __notes__ or __cause__ must not hide that there was an error.
        return f"{type(error).__name__} (its traceback can't be shown: {type(failure).__name__})"


def _from_user(frames: TracebackType | None) -> TracebackType | None:
    while frames is not None and _is_ours(frames):
        frames = frames.tb_next
    return frames


def _is_ours(frame: TracebackType) -> bool:
    # Between our start and the first line of the entry module stand __import__ and importlib; between us and
    # an `async def` handler stands asyncio.
    module = str(frame.tb_frame.f_globals.get("__name__", ""))
    return module.partition(".")[0] in (
        "pymode",
        "_frozen_importlib",
        "_frozen_importlib_external",
        "importlib",
        "asyncio",
    )
