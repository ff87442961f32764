"""How long imports take in a worker without a snapshot."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.client import Client
    from bench.conftest import BundleWith, Connect
    from bench.figures import Figures

ENTRY = """
def on_fetch(request, env):
    if "plain" not in request.query:
        __import__(request.query["name"][0])
    return "done"
"""
MODULES = {
    "json": [],
    "dataclasses": [],
    "logging": [],
    "asyncio": [],
    "urllib.request": [],
    "jinja2": ["jinja2"],
    "numpy": ["numpy"],
}


@pytest.mark.parametrize("module", MODULES)
def test_import(
    connect: Connect, bundle_with: BundleWith, figures: Figures, rounds: Callable[[int], int], module: str
) -> None:
    bundle = bundle_with("worker.js", ENTRY, dependencies=MODULES[module])
    first, again = [], []
    for _ in range(rounds(5)):
        client = connect(bundle)
        first.append(seconds(client, "one", module))
        again += [seconds(client, name, module) for name in ("two", "three")]
    figures.add("imports", f"`{module}`", "first, ms", median(first) * 1e3)
    figures.add("imports", f"`{module}`", "again, ms", median(again) * 1e3)


def seconds(client: Client, target: str, module: str) -> float:
    """Return what the import adds to a request, in an object that has answered before."""

    def ask(name: str) -> float:
        began = time.perf_counter()
        client.get(f"/?object={target}&name={name}")
        return time.perf_counter() - began

    ask("sys")
    nothing = min(ask("sys") for _ in range(5))
    return max(ask(module) - nothing, 0.0)
