"""What C code needs of a stack, on real workerd: enough of it, or a clear end instead of damaged memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Worker

MODULE = r"""
#include <Python.h>

/* A frame of 300 kB, all of it written to. */
static PyObject *
large(PyObject *self, PyObject *number)
{
    volatile unsigned char buffer[300 * 1024];
    unsigned char value = (unsigned char)PyLong_AsLong(number);
    for (size_t i = 0; i < sizeof buffer; i++) {
        buffer[i] = value;
    }
    long sum = 0;
    for (size_t i = 0; i < sizeof buffer; i++) {
        sum += buffer[i];
    }
    return PyLong_FromLong(sum);
}

static __attribute__((noinline)) long
deep(long depth)
{
    volatile unsigned char buffer[4096];
    buffer[depth % sizeof buffer] = 1;
    return depth ? deep(depth - 1) + buffer[depth % sizeof buffer] : 0;
}

static PyObject *
recurse(PyObject *self, PyObject *depth)
{
    return PyLong_FromLong(deep(PyLong_AsLong(depth)));
}

static __attribute__((noinline)) long
small(long depth)
{
    volatile unsigned char buffer[96];
    buffer[depth % sizeof buffer] = 1;
    return depth ? small(depth - 1) + buffer[depth % sizeof buffer] : 0;
}

static PyObject *
descend(PyObject *self, PyObject *depth)
{
    return PyLong_FromLong(small(PyLong_AsLong(depth)));
}

static PyMethodDef methods[] = {
    {"large", large, METH_O}, {"recurse", recurse, METH_O}, {"descend", descend, METH_O}, {NULL}};
static PyModuleDef_Slot slots[] = {{0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "stacks", NULL, 0, methods, slots};
PyMODINIT_FUNC PyInit_stacks(void) { return PyModuleDef_Init(&module); }
"""

ENTRY = """
import threading
import stacks

def deepest(call, depth=0):
    try:
        return deepest(call, depth + 1)
    except RecursionError:
        return call()

def on_fetch(request, env):
    match request.path:
        case "/large":
            results = []
            threads = [threading.Thread(target=lambda n=n: results.append(stacks.large(n))) for n in (1, 2)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            return {"sums": [stacks.large(3), *sorted(results), deepest(lambda: stacks.large(4))]}
        case "/recurse" | "/descend":
            function = getattr(stacks, request.path[1:])
            results = []
            depth = int(request.query["depth"][0])
            thread = threading.Thread(target=lambda: results.append(function(depth)))
            thread.start()
            thread.join()
            return str(results[0])
    # Much that damaged memory would show in.
    import asyncio, email.message, inspect, sqlite3
    return "whole"
"""


@pytest.mark.parametrize("link", ["static", "dynamic"])
def test_large_frames_have_room(worker: Worker, link: str) -> None:
    extensions = {"stacks": {"sources": ["src/stacks.c"], "link": link}}
    preview = worker({"src/entry.py": ENTRY, "src/stacks.c": MODULE}, extensions=extensions)
    sums = [number * 300 * 1024 for number in (3, 1, 2, 4)]
    for _ in range(3):
        assert preview.get("/large").json() == {"sums": sums}
    assert preview.get("/").text == "whole"
    assert "the interpreter died" not in preview.logs()


@pytest.mark.parametrize(
    ("link", "module"), [("static", "stacks"), ("dynamic", "/app/src/stacks.cpython-313-wasm32-wasi.so")]
)
def test_too_deep_a_recursion_in_c_ends_the_instance_and_says_so(
    worker: Worker, link: str, module: str
) -> None:
    extensions = {"stacks": {"sources": ["src/stacks.c"], "link": link}}
    preview = worker({"src/entry.py": ENTRY, "src/stacks.c": MODULE}, extensions=extensions)
    assert preview.get("/recurse?depth=10").text == "10"
    assert preview.get("/recurse?depth=1000").status_code == 500
    preview.wait_for_log("a C function needs more stack than its thread has")
    preview.wait_for_log(f"the interpreter died in {module}; the next request")
    assert preview.get("/recurse?depth=20").text == "20"


@pytest.mark.parametrize("link", ["static", "dynamic"])
def test_small_frames_of_an_extension_are_guarded_too(worker: Worker, link: str) -> None:
    extensions = {"stacks": {"sources": ["src/stacks.c"], "link": link}}
    preview = worker({"src/entry.py": ENTRY, "src/stacks.c": MODULE}, extensions=extensions)
    assert preview.get("/descend?depth=1500").text == "1500"
    before = len(preview.logs())
    assert preview.get("/descend?depth=100000").status_code == 500
    preview.wait_for_log("a C function needs more stack than its thread has")
    assert "overflowed" not in preview.logs()[before:]
    assert preview.get("/descend?depth=20").text == "20"


def test_long_decimals_are_multiplied(worker: Worker) -> None:
    """libmpdec's transform of such numbers has a buffer of 128 kB on the stack."""
    entry = """
import decimal

def on_fetch(request, env):
    size = 200_000
    with decimal.localcontext(prec=2 * size + 10, Emax=decimal.MAX_EMAX):
        square = decimal.Decimal("9" * size) ** 2
    return {"right": str(square) == "9" * (size - 1) + "8" + "0" * (size - 1) + "1"}
"""
    preview = worker({"src/entry.py": entry})
    for _ in range(3):
        assert preview.get("/").json() == {"right": True}
    assert "the interpreter died" not in preview.logs()
