"""How many requests a second one object answers."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from bench.workerd import Workerd
from bench.workers import GREET, PLAIN

from pymode_build.toolchain.node import node

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.conftest import WorkerBundle
    from bench.figures import Figures
    from conftest import Serve

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

CONNECTIONS = (1, 4, 16, 64, 256)
ROUNDS = 5
SECONDS = 0.3  # of a round, times the rounds
LOAD = Path(__file__).with_name("load.mjs")


def test_requests_per_second(
    serve: Serve,
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
    cache: Cache,
    reporter: Reporter,
) -> None:
    """Python and JavaScript take turns, in the same workerd."""
    preview = serve(worker_bundle("hello", snapshot=True, table="load"))
    workerd = Workerd.of(preview)
    seconds = rounds(ROUNDS) * SECONDS
    program = str(node(cache, reporter).executable)

    def load(path: str, connections: int) -> tuple[float, float]:
        """Return the requests a second, and workerd's microseconds of CPU for each."""
        before = workerd.cpu
        command = [program, str(LOAD), preview.url + path, str(connections), str(seconds)]
        printed = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout
        done: dict[str, Any] = json.loads(printed)
        return done["requests"] / done["seconds"], (workerd.cpu - before) / done["requests"] * 1e6

    languages = {"Python": GREET, "JavaScript": PLAIN}
    for path in languages.values():
        assert load(path, CONNECTIONS[2])[0] > 0  # warm
    for connections in CONNECTIONS:
        seen: dict[str, list[tuple[float, float]]] = {name: [] for name in languages}
        for _ in range(rounds(ROUNDS)):
            for name, path in languages.items():
                seen[name].append(load(path, connections))
        for name, pairs in seen.items():
            figures.add("load", str(connections), f"{name}, requests/s", median(rate for rate, _ in pairs))
        python, javascript = (median(rate for rate, _ in seen[name]) for name in languages)
        figures.add("load", str(connections), "Python / JavaScript", python / javascript)
        for name, pairs in seen.items():
            figures.add("load", str(connections), f"{name}, µs of CPU", median(cpu for _, cpu in pairs))
