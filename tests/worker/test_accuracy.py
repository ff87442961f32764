"""How far the worker's functions of floats are from the right results, in units in the last place.

`pytest -rP tests/worker/test_accuracy.py` prints the rows of docs/numpy.md, with this machine's own numpy.
"""

from __future__ import annotations

import math
import random
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import mpmath  # type: ignore[import-untyped]
import numpy
import pytest
from mpmath import mpf

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Preview, Worker

    Number = Any  # mpmath has no types

POINTS = 300

# As many as a long double has, twice, and some.
PRECISION = 280

ENTRY = """
import math
import numpy

EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -2.0, 3.0, -3.0, math.inf, -math.inf, math.nan]

def edges(names):
    # Where functions of long doubles are zero, infinite, NaN and negative, doubles are.
    different = []
    with numpy.errstate(all="ignore"):
        for name in names:
            function = getattr(numpy, name)
            columns = numpy.array(EDGES), numpy.array(EDGES)[:, None]
            columns = columns[: function.nin]
            found = function(*(column.astype(numpy.longdouble) for column in columns))
            wanted = function(*columns)
            for test in (numpy.isnan, numpy.isinf, numpy.signbit, lambda values: values == 0):
                same = (test(found) == test(wanted)) | (numpy.isnan(wanted) & numpy.isnan(found))
                different += [name] if not same.all() else []
    return different

def exact():
    ten, three = numpy.longdouble(10), numpy.longdouble(3)
    large = numpy.exp(numpy.longdouble(1000))
    return [
        three**27 == 7625597484987,
        ten**30 / 10**15 == 10**15,
        ten**-3 == 1 / (ten * ten * ten),
        numpy.log10(ten**20) == 20,
        numpy.log2(numpy.longdouble(0.125)) == -3,
        bool(numpy.isfinite(large)) and abs(numpy.log(large) - 1000) < 1e-29,
    ]

def on_fetch(request, env):
    match request.path:
        case "/edges":
            return edges(request.query["name"])
        case "/exact":
            return [bool(one) for one in exact()]
    name, dtype = request.query["name"][0], numpy.dtype(request.query["dtype"][0])
    arguments = numpy.frombuffer(request.bytes(), dtype).reshape(int(request.query["arity"][0]), -1)
    function = getattr(numpy, name, None) or numpy.vectorize(getattr(math, name), otypes=[dtype])
    return function(*arguments).tobytes()
"""


@dataclass(frozen=True, slots=True)
class Format:
    """A binary format of IEEE 754: bits of the significand, and the largest exponent of two."""

    dtype: str
    bits: int
    top: int

    @property
    def packed(self) -> str:
        """What `struct` calls it."""
        return {24: "<f", 53: "<d"}[self.bits]

    def encode(self, number: Number) -> bytes:
        """Write a number that the format has, and that is normal in it."""
        if self.bits <= 53:
            return struct.pack(self.packed, float(number))
        mantissa, exponent = mpmath.frexp(abs(number))
        fraction = int(mantissa * 2**self.bits) - (1 << (self.bits - 1)) if number else 0
        biased = int(exponent) + self.top - 2 if number else 0
        return ((int(number < 0) << 15 | biased) << 112 | fraction).to_bytes(16, "little")

    def decode(self, data: bytes) -> Number:
        """Read a finite number, or an infinity."""
        if self.bits <= 53:
            return mpf(struct.unpack(self.packed, data)[0])
        whole = int.from_bytes(data, "little")
        sign, biased, fraction = 1 - 2 * (whole >> 127), whole >> 112 & 0x7FFF, whole & (1 << 112) - 1
        if biased == 0x7FFF:
            return mpmath.nan if fraction else sign * mpmath.inf
        return sign * mpmath.ldexp(fraction + (1 << 112 if biased else 0), (biased or 1) - self.top - 111)

    def error(self, found: Number, exact: Number) -> float:
        """Return how far a result is from the right one, in units in the last place."""
        unit = max(int(mpmath.frexp(exact)[1]) - self.bits, 3 - self.top - self.bits)
        return float(abs(found - exact) / mpmath.ldexp(1, unit))


SINGLE, DOUBLE, QUADRUPLE = Format("<f4", 24, 128), Format("<f8", 53, 1024), Format("<f16", 113, 16384)


class Points:
    """Arguments for a function, the same at every run."""

    def __init__(self, name: str, form: Format) -> None:
        self._random = random.Random(name)  # noqa: S311 - the same at every run
        self._form = form

    def uniform(self, low: float, high: float) -> Number:
        return mpf(low) + (mpf(high) - mpf(low)) * self._random.getrandbits(200) / mpf(2) ** 200

    def scaled(self, low: float, high: float, *, signed: bool = True) -> Number:
        """Return a number of any size between two powers of two."""
        size = self.uniform(1, 2) * mpf(2) ** self._random.randint(math.floor(low), math.ceil(high) - 1)
        return -size if signed and self._random.random() < 0.5 else size

    def any(self, *, signed: bool = True) -> Number:
        """Return a number of any size that leaves room for a square."""
        return self.scaled(-self._form.top // 2 + 8, self._form.top // 2 - 8, signed=signed)

    def small(self) -> Number:
        return self.scaled(-self._form.bits - 5, 0)

    def exponent(self, base: float) -> Number:
        """Return a number to whose power `base` may be raised."""
        limit = (self._form.top - 4) / math.log2(base)
        return self.uniform(-limit, limit)


def _power(points: Points) -> tuple[Number, Number]:
    base = points.any(signed=False) if points.uniform(0, 1) < 0.5 else points.uniform(0.5, 2)
    limit = abs((points._form.top - 4) / mpmath.log(base, 2))
    return base, points.uniform(-1, 1) * limit


def _either(*samplers: Callable[[Points], Number]) -> Callable[[Points], tuple[Number, ...]]:
    """Return one that draws from each of them as often."""
    return lambda points: (samplers[int(points.uniform(0, len(samplers)))](points),)


# By numpy's name, or else math's: what is right, and arguments where the function does something.
FUNCTIONS: dict[str, tuple[Callable[..., Number], Callable[[Points], tuple[Number, ...]]]] = {
    "sin": (mpmath.sin, _either(lambda p: p.uniform(-10, 10), Points.any)),
    "cos": (mpmath.cos, _either(lambda p: p.uniform(-10, 10), Points.any)),
    "tan": (mpmath.tan, _either(lambda p: p.uniform(-10, 10), Points.any)),
    "arcsin": (mpmath.asin, _either(lambda p: p.uniform(-1, 1), Points.small)),
    "arccos": (mpmath.acos, _either(lambda p: p.uniform(-1, 1), Points.small)),
    "arctan": (mpmath.atan, _either(lambda p: p.uniform(-3, 3), Points.any)),
    "arctan2": (mpmath.atan2, lambda p: (p.scaled(-40, 40), p.scaled(-40, 40))),
    "exp": (mpmath.exp, _either(lambda p: p.uniform(-2, 2), lambda p: p.exponent(math.e), Points.small)),
    "exp2": (lambda x: mpmath.power(2, x), _either(lambda p: p.exponent(2), Points.small)),
    "expm1": (mpmath.expm1, _either(lambda p: p.uniform(-2, 2), lambda p: p.exponent(math.e), Points.small)),
    "log": (mpmath.log, _either(lambda p: p.uniform(0.5, 2), lambda p: p.any(signed=False))),
    "log2": (
        lambda x: mpmath.log(x) / mpmath.log(2),
        _either(lambda p: p.uniform(0.5, 2), lambda p: p.any(signed=False)),
    ),
    "log10": (mpmath.log10, _either(lambda p: p.uniform(0.5, 2), lambda p: p.any(signed=False))),
    "log1p": (
        mpmath.log1p,
        _either(lambda p: p.uniform(-0.9, 3), Points.small, lambda p: p.any(signed=False)),
    ),
    "power": (mpmath.power, _power),
    "sqrt": (mpmath.sqrt, _either(lambda p: p.any(signed=False))),
    "cbrt": (lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)), _either(Points.any)),
    "hypot": (mpmath.hypot, lambda p: (p.scaled(-20, 20), p.scaled(-20, 20))),
    "sinh": (mpmath.sinh, _either(lambda p: p.uniform(-3, 3), lambda p: p.exponent(math.e), Points.small)),
    "cosh": (mpmath.cosh, _either(lambda p: p.uniform(-3, 3), lambda p: p.exponent(math.e), Points.small)),
    "tanh": (mpmath.tanh, _either(lambda p: p.uniform(-3, 3), lambda p: p.exponent(math.e), Points.small)),
    "arcsinh": (mpmath.asinh, _either(lambda p: p.uniform(-3, 3), Points.any, Points.small)),
    "arccosh": (
        mpmath.acosh,
        _either(lambda p: p.uniform(1.01, 4), lambda p: p.scaled(1, 100, signed=False)),
    ),
    "arctanh": (mpmath.atanh, _either(lambda p: p.uniform(-1, 1), Points.small)),
    "erf": (mpmath.erf, _either(lambda p: p.uniform(-6, 6), Points.small)),
    "erfc": (mpmath.erfc, _either(lambda p: p.uniform(-6, 20))),
    "gamma": (mpmath.gamma, _either(lambda p: p.uniform(0.1, 30), lambda p: p.uniform(30, 170))),
    "lgamma": (
        mpmath.loggamma,
        _either(lambda p: p.uniform(3, 30), lambda p: p.scaled(5, 500, signed=False)),
    ),
}

# Of math alone; the last two are CPython's own code, on every machine.
MATH = ("erf", "erfc", "gamma", "lgamma")
LIMITS = {"gamma": 10.0, "lgamma": 10.0}
LIMIT = 2.0


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, dependencies=["numpy>=2.1"])


def largest(name: str, form: Format, evaluate: Callable[[list[tuple[Number, ...]]], list[Number]]) -> float:
    """Return the largest error of a function on its points."""
    right, sample = FUNCTIONS[name]
    points = Points(name, form)
    with mpmath.workprec(PRECISION):
        drawn = [sample(points) for _ in range(POINTS)]
        with mpmath.workprec(form.bits):
            arguments = [tuple(+number for number in one) for one in drawn]
        found = evaluate(arguments)
        errors = [form.error(one, right(*at)) for one, at in zip(found, arguments, strict=True)]
        # NaN is no number, and would be no maximum.
        return max(math.inf if math.isnan(error) else error for error in errors)


def in_the_worker(preview: Preview, name: str, form: Format) -> float:
    def evaluate(arguments: list[tuple[Number, ...]]) -> list[Number]:
        columns = list(zip(*arguments, strict=True))
        answer = preview.request(
            "POST",
            "/",
            params={"name": name, "dtype": form.dtype, "arity": len(columns)},
            content=b"".join(form.encode(number) for column in columns for number in column),
        )
        assert answer.status_code == 200, answer.text
        size = len(answer.content) // len(arguments)
        return [form.decode(answer.content[at : at + size]) for at in range(0, len(answer.content), size)]

    return largest(name, form, evaluate)


def natively(name: str, form: Format) -> float:
    def evaluate(arguments: list[tuple[Number, ...]]) -> list[Number]:
        columns = [[float(number) for number in column] for column in zip(*arguments, strict=True)]
        if name in MATH:
            return [mpf(getattr(math, name)(*one)) for one in zip(*columns, strict=True)]
        return [
            mpf(float(one)) for one in getattr(numpy, name)(*(numpy.array(c, form.dtype) for c in columns))
        ]

    return largest(name, form, evaluate)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_errors_are_within_a_few_units(preview: Preview, name: str) -> None:
    forms = [DOUBLE] if name in MATH else [SINGLE, DOUBLE, QUADRUPLE]
    errors = {form: in_the_worker(preview, name, form) for form in forms}
    cells = {form: f"{errors[form]:.2f} ({natively(name, form):.2f})" for form in forms if form.bits <= 53}
    cells |= {form: f"{errors[form]:.2f}" for form in forms if form not in cells}
    print(f"| `{name}` | {' | '.join(cells.get(form, '') for form in (SINGLE, DOUBLE, QUADRUPLE))} |")
    assert max(errors.values()) <= LIMITS.get(name, LIMIT), errors


def test_long_doubles_have_the_edges_of_doubles(preview: Preview) -> None:
    names = sorted(set(FUNCTIONS) - set(MATH))
    assert preview.get("/edges", params={"name": names}).json() == []


def test_long_doubles_are_exact_where_they_can_be(preview: Preview) -> None:
    assert preview.get("/exact").json() == [True] * 6
