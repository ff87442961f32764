"""Programs whose time is numpy's: one call, many times over, for CPU time is counted in milliseconds.

Each returns what is the same on every machine.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CALLS", "PROGRAMS"]

GENERATOR = np.random.default_rng(1)
MILLION, OTHER = GENERATOR.random(1_000_000), GENERATOR.random(1_000_000)
TENTH = GENERATOR.random(100_000)
LARGE, SMALL = GENERATOR.random((200, 200)), GENERATOR.random((100, 100)) + 10 * np.eye(100)
SIGNAL = GENERATOR.random(1 << 16)
WORDS = np.array([f"word {number}" for number in range(20_000)])


def total() -> float:
    """The sum of a million floats."""
    return round(float(MILLION.sum()), 3)


def add() -> float:
    """Two million floats, added in pairs."""
    return float((MILLION + OTHER)[7])


def matmul() -> float:
    """Two matrices of 200 x 200 multiplied."""
    return round(float((LARGE @ LARGE)[3, 5]), 9)


def inverse() -> float:
    """A matrix of 100 x 100 inverted."""
    return round(float(np.linalg.inv(SMALL)[3, 5]), 12)


def svd() -> float:
    """The singular values and vectors of a matrix of 100 x 100."""
    return round(float(np.linalg.svd(SMALL)[1][0]), 9)


def fft() -> float:
    """The Fourier transform of 65,536 complex numbers."""
    return round(float(np.fft.fft(SIGNAL)[0].real), 6)


def sort() -> float:
    """A hundred thousand floats sorted."""
    return float(np.sort(TENTH)[50_000])


def normal() -> float:
    """A hundred thousand normal deviates."""
    return round(float(np.random.default_rng(7).normal(size=100_000)[-1]), 9)


def exp() -> float:
    """The exponentials of a hundred thousand floats."""
    return round(float(np.exp(TENTH)[7]), 12)


def mask() -> int:
    """The larger half of a million floats, picked by a mask."""
    return len(MILLION[MILLION > 0.5])


def strings() -> str:
    """Twenty thousand strings in upper case."""
    return str(np.strings.upper(WORDS)[-1])


def repeated(program: Callable[[], object], times: int) -> object:
    """Call a program many times, and return its last value."""
    for _ in range(times - 1):
        program()
    return program()


CALLS: dict[Callable[[], object], int] = {
    total: 60, add: 30, matmul: 40, inverse: 50, svd: 15, fft: 20, sort: 8, normal: 20, exp: 150, mask: 6,
    strings: 10,
}  # fmt: skip
PROGRAMS: dict[str, Callable[[], object]] = {
    program.__name__: partial(repeated, program, times) for program, times in CALLS.items()
}
