"""How fast the interpreter computes, beside native CPython and Pyodide (cpu.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.cpu import engines, measure
from bench.programs import PROGRAMS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.figures import Figures

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

NAMES = {"native": "native CPython", "pymode": "PyMode", "pyodide": "Pyodide"}


def test_programs(
    figures: Figures, rounds: Callable[[int], int], cache: Cache, reporter: Reporter, tmp_path: Path
) -> None:
    found = engines(cache, reporter, tmp_path)
    seen = measure(found, dict.fromkeys(PROGRAMS, ""), rounds=rounds(15), cold=rounds(2))
    kinds = {"warm": seen.warm, "first": seen.cold}
    for program in PROGRAMS:
        for kind, seconds in kinds.items():
            for name in seconds:
                figures.add("cpu", program, f"{kind}: {NAMES[name]}, ms", seconds[name][program] * 1e3)
    for kind, seconds in kinds.items():
        for name, ratio in seen.ratios(seconds).items():
            figures.add("cpu", "geometric mean, times native", f"{kind}: {NAMES[name]}, ms", ratio)
    for one in found:
        figures.missing("cpu", NAMES[one.name], "", one.about)
