"""Packages with compiled code in one worker: built by their recipes, linked into its interpreter, used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.extensions.recipe import load_recipes

if TYPE_CHECKING:
    from conftest import Preview, Worker

ENTRY = """
import importlib


def markupsafe():
    from markupsafe import Markup, _escape_inner
    return [str(Markup("<b>%s</b>") % "<&>"), type(_escape_inner).__name__]


def yaml():
    import yaml
    text = "a: [1, 2.5, x]\\nb: {c: 2026-11-21}\\n"
    return [str(yaml.load(text, yaml.CSafeLoader)), yaml.dump({"a": [1]}, Dumper=yaml.CSafeDumper)]


def regex():
    import regex
    return regex.findall(r"(?<=\\p{Lu})\\w{2}", "Äpfel Öl") + regex.findall(r"(?:abc){e<=1}", "xabd")


def multidict():
    from multidict import CIMultiDict, istr
    fields = CIMultiDict([("A", 1), ("a", 2)])
    return [fields.getall("A"), type(fields).__module__, isinstance(istr("x"), str)]


def frozenlist():
    from frozenlist import FrozenList
    items = FrozenList([1, 2])
    items.freeze()
    try:
        items.append(3)
    except RuntimeError as error:
        return [list(items), hash(items) == hash((1, 2)), str(error)]


def propcache():
    from propcache.api import cached_property, under_cached_property
    class Once:
        calls = 0
        @cached_property
        def value(self):
            Once.calls += 1
            return 7
    once = Once()
    return [once.value + once.value, Once.calls, under_cached_property.__module__]


def yarl():
    from yarl import URL
    from yarl._quoting import _Quoter
    return [str(URL("http://ü.example/a b?q=1#é") / "c"), _Quoter.__module__]


def zstandard():
    import zstandard
    data = bytes(range(256)) * 400
    packed = zstandard.ZstdCompressor(level=9).compress(data)
    return [zstandard.backend, len(packed) < 1000, zstandard.ZstdDecompressor().decompress(packed) == data]


def msgpack():
    import msgpack
    value = {"a": [1, 2.5, b"x", None], "b": {"c": "é"}}
    return [msgpack.unpackb(msgpack.packb(value)) == value, msgpack.Packer.__module__]


def ujson():
    import ujson
    return [ujson.dumps({"a": [1, 0.1, "é"]}), ujson.loads("[1e400, 0.30000000000000004]")[1]]


def numpy():
    import numpy as np
    matrix = np.array([[4.0, 7.0], [2.0, 6.0]])
    signal = np.random.default_rng(7).normal(size=256)
    return {
        "inverse": np.linalg.inv(matrix).round(12).tolist(),
        "identity": bool(np.allclose(np.linalg.inv(matrix) @ matrix, np.eye(2))),
        "singular": singular(np),
        "eigenvalues": sorted(np.linalg.eigvalsh(matrix).round(9).tolist()),
        "values": np.linalg.svd(np.arange(6.0).reshape(2, 3))[1].round(9).tolist(),
        "fourier": bool(np.abs(np.fft.ifft(np.fft.fft(signal)) - signal).max() < 1e-14),
        "generator": np.random.default_rng(42).integers(0, 1000, 3).tolist(),
        "legacy": np.random.RandomState(42).rand(2).tolist(),
        "strings": str(np.array(["a", "bc"], dtype=np.dtypes.StringDType())),
        "file": saved(np, matrix),
        "mean": float(np.arange(10, dtype=np.int64).mean()),
        "default integer": str(np.array([1]).dtype),
    }


def saved(np, matrix):
    np.save("/tmp/matrix.npy", matrix)
    matrix.tofile("/tmp/matrix.bin")
    same = [np.load("/tmp/matrix.npy"), np.fromfile("/tmp/matrix.bin").reshape(2, 2)]
    return [bool((one == matrix).all()) for one in same]


def singular(np):
    try:
        np.linalg.inv(np.zeros((2, 2)))
    except np.linalg.LinAlgError as error:
        return str(error)


def place(name):
    origin = importlib.import_module(name).__spec__.origin
    return "side module" if origin.endswith(".cpython-313-wasm32-wasi.so") else origin


def on_fetch(request, env):
    if request.path == "/modules":
        return [place(name) for name in request.query["name"]]
    return globals()[request.path[1:]]()
"""

DEPENDENCIES = [
    "frozenlist==1.8.0",
    "markupsafe==3.0.4",
    "msgpack==1.2.4",
    "multidict==7.2.1",
    "propcache==0.5.4",
    "pyyaml==6.0.3",
    "regex==2026.11.15",
    "ujson==6.1.0",
    "yarl==1.25.1",
    "zstandard==0.25.0",
]

EXPECTED = {
    "markupsafe": ["<b>&lt;&amp;&gt;</b>", "builtin_function_or_method"],
    "yaml": ["{'a': [1, 2.5, 'x'], 'b': {'c': datetime.date(2026, 11, 21)}}", "a:\n- 1\n"],
    "regex": ["pf", "abd"],
    "multidict": [[1, 2], "multidict._multidict", True],
    "frozenlist": [[1, 2], True, "Cannot modify frozen list."],
    "propcache": [14, 1, "propcache._helpers_c"],
    "yarl": ["http://xn--tda.example/a%20b/c", "yarl._quoting_c"],
    "zstandard": ["cext", True, True],
    "msgpack": [True, "msgpack._cmsgpack"],
    "ujson": ['{"a":[1,0.1,"\\u00e9"]}', 0.30000000000000004],
}


@pytest.fixture(scope="module", params=["static", "dynamic"])
def preview(worker: Worker, request: pytest.FixtureRequest) -> Preview:
    """Return a worker whose extensions are in its interpreter, then one that loads them."""
    links = {text.partition("==")[0]: request.param for text in DEPENDENCIES}
    return worker({"src/entry.py": ENTRY}, dependencies=DEPENDENCIES, recipes={"link": links})


@pytest.mark.parametrize("package", EXPECTED)
def test_a_package_does_its_work(preview: Preview, package: str) -> None:
    assert preview.get(f"/{package}").json() == EXPECTED[package]


def test_everything_that_the_recipes_promise_is_compiled(preview: Preview) -> None:
    recipes = load_recipes()
    promised = {module for text in DEPENDENCIES for module in recipes[text.partition("==")[0]].modules}
    places = preview.get("/modules", params={"name": sorted(promised)}).json()
    assert len(places) >= len(DEPENDENCIES)
    assert set(places) <= {"built-in", "side module"}
    assert len(set(places)) == 1


@pytest.mark.parametrize("link", ["static", "dynamic"])
def test_numpy(worker: Worker, link: str) -> None:
    preview = worker(
        {"src/entry.py": ENTRY}, dependencies=["numpy==2.5.5"], recipes={"link": {"numpy": link}}
    )
    assert preview.get("/numpy").json() == {
        "inverse": [[0.6, -0.7], [-0.2, 0.4]],
        "identity": True,
        "singular": "Singular matrix",
        "eigenvalues": [2.763932023, 7.236067977],
        "values": [7.348469228, 1.0],
        "fourier": True,
        "generator": [89, 773, 654],
        "legacy": [0.3745401188473625, 0.9507143064099162],
        "strings": "['a' 'bc']",
        "file": [True, True],
        "mean": 4.5,
        "default integer": "int32",
    }
