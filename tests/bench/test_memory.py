"""How much memory an instance takes."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bench.client import Client
from bench.workerd import Workerd
from bench.workers import GREET, PLAIN, WORKERS

from pymode_build.toolchain.node import node

if TYPE_CHECKING:
    from bench.conftest import WorkerBundle
    from bench.figures import Figures
    from conftest import Serve

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

MEBIBYTE = 2**20
LOAD = Path(__file__).with_name("load.mjs")
CONNECTIONS, SECONDS = 64, 2


@pytest.mark.parametrize("name", WORKERS)
@pytest.mark.parametrize("snapshot", [False, True])
def test_memory(
    serve: Serve,
    worker_bundle: WorkerBundle,
    figures: Figures,
    cache: Cache,
    reporter: Reporter,
    name: str,
    snapshot: bool,
) -> None:
    preview = serve(worker_bundle(name, snapshot=snapshot, table="memory"))
    client, workerd = Client(preview.url), Workerd.of(preview)
    client.get(PLAIN)
    row = f"{name}{', with snapshot' if snapshot else ''}"
    figures.add("memory", row, "workerd with the Worker loaded, MiB", workerd.resident)
    client.get(GREET)
    figures.add("memory", row, "with one object, MiB", workerd.resident)
    figures.add("memory", row, "memory of the instance, MiB", int(client.get("/memory")) / MEBIBYTE)
    command = [
        str(node(cache, reporter).executable),
        str(LOAD),
        preview.url + GREET,
        str(CONNECTIONS),
        str(SECONDS),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    after = int(client.get("/memory"))
    figures.add("memory", row, "after load, MiB", after / MEBIBYTE)
    client.close()
    assert after < 128 * MEBIBYTE
