"""Workers that pass what they are asked on to a Durable Object of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conftest import Preview

__all__ = ["answers", "ask", "entry"]

BEFORE = """
import threading, time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from pymode.workers import DurableObject, PlatformError, SqlError


def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
"""

BEHIND = """
def on_fetch(request, env):
    name = request.path[1:]
    store = env.STORE.get_by_name(request.query.get("name", [name])[0])
    args = [float(arg) for arg in request.query.get("arg", [])]
    method = getattr(store, name)
    return {"answer": refused(method, *args) if "try" in request.query else method(*args)}
"""


def entry(classes: str) -> str:
    """Return an entry module with a class Store, bound as STORE; /name calls a method of that name."""
    return f"{BEFORE}\n{classes}\n{BEHIND}"


def ask(preview: Preview, path: str) -> Any:
    response = preview.get(path)
    assert response.status_code == 200, response.text
    return response.json()["answer"]


def answers(preview: Preview, path: str, expected: list[Any]) -> None:
    """Ask, and compare; a str that ends in … is the beginning of what is expected."""
    given = ask(preview, path)
    assert len(given) == len(expected), given
    for answer, wanted in zip(given, expected, strict=True):
        if isinstance(wanted, str) and wanted.endswith("…"):
            assert answer.startswith(wanted[:-1])
        else:
            assert answer == wanted
