"""Bindings without a class of their own, on real workerd: `call`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Worker

ENTRY = r"""
def refused(call, *args):
    try:
        return repr(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def on_fetch(request, env):
    return [repr(env.OTHER), refused(env.OTHER.call, "fetch", "https://example.com/"),
            refused(env.OTHER.call, "fetch", "no URL"), refused(lambda: env.OTHER.greet), dir(env)]
"""


def test_what_does_not_cross_is_an_error(worker: Worker) -> None:
    answer = worker({"src/entry.py": ENTRY}, services={"OTHER": {"service": "other"}}).get("/").json()
    assert answer[0] == "<Fetcher OTHER>"
    assert answer[1].startswith('TypeError: env.OTHER.call("fetch") gave a Response')
    assert answer[2].startswith("PlatformError: ")
    assert "env.OTHER.call('greet', …)" in answer[3]
    assert "OTHER" in answer[4] and "PYMODE_OBJECT" not in answer[4]
