"""How large bundles are."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from bench.workers import WORKERS

from pymode_build.bundle.limits import measure

if TYPE_CHECKING:
    from pathlib import Path

    from bench.conftest import WorkerBundle
    from bench.figures import Figures

    from pymode_build.bundle.limits import Size

MEBIBYTE = 2**20


def sizes(bundle: Path) -> list[Size]:
    with zipfile.ZipFile(bundle) as archive:
        uploaded = {name for name in archive.namelist() if ".dist-info/" not in name} - {"wrangler.json"}
    return measure(bundle, uploaded)


@pytest.mark.parametrize("snapshot", [False, True])
def test_parts_of_hello(worker_bundle: WorkerBundle, figures: Figures, snapshot: bool) -> None:
    kind = "with snapshot, " if snapshot else ""
    parts = sizes(worker_bundle("hello", snapshot=snapshot, table="size"))
    for size in parts:
        figures.add("size", size.part, f"{kind}raw, MiB", size.raw / MEBIBYTE)
        figures.add("size", size.part, f"{kind}compressed, MiB", size.compressed / MEBIBYTE)
    figures.add("size", "total", f"{kind}raw, MiB", sum(size.raw for size in parts) / MEBIBYTE)
    figures.add("size", "total", f"{kind}compressed, MiB", sum(size.compressed for size in parts) / MEBIBYTE)
    assert {"interpreter", "standard library", "project", "host"} == {size.part for size in parts}


@pytest.mark.parametrize("name", WORKERS)
@pytest.mark.parametrize("snapshot", [False, True])
def test_whole_workers(worker_bundle: WorkerBundle, figures: Figures, name: str, snapshot: bool) -> None:
    kind = "with snapshot, " if snapshot else ""
    parts = sizes(worker_bundle(name, snapshot=snapshot, table="workers"))
    figures.add("workers", name, f"{kind}raw, MiB", sum(size.raw for size in parts) / MEBIBYTE)
    figures.add("workers", name, f"{kind}compressed, MiB", sum(size.compressed for size in parts) / MEBIBYTE)
    assert parts
