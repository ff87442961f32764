"""How fast numpy computes in the worker's interpreter, beside the native wheel on one thread."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy
from bench.cpu import Engine, in_bundle, measure, open_programs
from bench.numpy_programs import CALLS, PROGRAMS

from pymode_build.toolchain.node import node

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.figures import Figures

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

HERE = Path(__file__).parent


def test_numpy(
    figures: Figures, rounds: Callable[[int], int], cache: Cache, reporter: Reporter, tmp_path: Path
) -> None:
    bundle = open_programs(HERE / "numpy_programs.py", ["numpy>=2.1"], cache, reporter, tmp_path)
    native: list[str | Path] = [
        "env",
        "OPENBLAS_NUM_THREADS=1",
        sys.executable,
        HERE / "engines" / "native.py",
    ]
    found = [
        Engine(name="native", about=f"numpy {numpy.__version__}", command=[*native, "bench.numpy_programs"]),
        Engine(name="pymode", about="", command=in_bundle(node(cache, reporter), bundle)),
    ]
    seen = measure(found, dict.fromkeys(PROGRAMS, ""), rounds=rounds(12), cold=0)
    for program, calls in CALLS.items():
        what = (program.__doc__ or "").rstrip(".")
        times = [seen.warm[engine.name][program.__name__] / calls for engine in found]
        figures.add("numpy", what, "native, ms", times[0] * 1e3)
        figures.add("numpy", what, "PyMode, ms", times[1] * 1e3)
        figures.add("numpy", what, "times native", times[1] / times[0])
    for engine in found:
        figures.missing("numpy", engine.name, "", engine.about)
