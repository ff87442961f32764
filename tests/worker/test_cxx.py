"""Exceptions of C++ between modules and threads: linked into the interpreter, and as side modules."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Preview, Worker

# What both modules declare, as a header that they share.
HEADER = """
#include <Python.h>
#include <stdexcept>
#include <string>
#include <vector>

struct Failure : std::runtime_error {
    long code;
    Failure(const std::string &said, long code) : std::runtime_error(said), code(code) {}
};
struct Other { int value; };
using Throw = void (*)(long);
"""

THROWS = """
#include "shared.h"

static void fail(long kind) {
    switch (kind) {
    case 0: return;
    case 1: throw Failure("failed", 42);
    case 2: std::vector<int>().at(7); break;
    case 3: throw Other{5};
    default: throw kind;
    }
}

static PyModuleDef module = {PyModuleDef_HEAD_INIT, "throws", nullptr, -1};
PyMODINIT_FUNC PyInit_throws() {
    PyObject *made = PyModule_Create(&module);
    PyModule_Add(made, "fail", PyCapsule_New((void *)fail, "throws.fail", nullptr));
    return made;
}
"""

CATCHES = """
#include "shared.h"

static PyObject *kind(PyObject *, PyObject *arg) {
    auto fail = (Throw)PyCapsule_Import("throws.fail", 0);
    try {
        fail(PyLong_AsLong(arg));
        return PyUnicode_FromString("nothing");
    } catch (const Failure &failure) {
        return PyUnicode_FromFormat("Failure %s %ld", failure.what(), failure.code);
    } catch (const std::logic_error &error) {
        return PyUnicode_FromFormat("std::logic_error, out of range: %d",
                                    dynamic_cast<const std::out_of_range *>(&error) != nullptr);
    } catch (const Other &other) {
        return PyUnicode_FromFormat("Other %d", other.value);
    } catch (...) {
        return PyUnicode_FromFormat("something else, %d uncaught", std::uncaught_exceptions());
    }
}

/* Call something in a catch block; return what is rethrown when it has returned. */
static PyObject *during(PyObject *, PyObject *args) {
    long thrown;
    PyObject *callable;
    if (!PyArg_ParseTuple(args, "lO", &thrown, &callable)) return nullptr;
    try {
        try {
            throw thrown;
        } catch (long) {
            Py_XDECREF(PyObject_CallNoArgs(callable));
            throw;
        }
    } catch (long again) {
        return PyLong_FromLong(again);
    }
}

static PyMethodDef methods[] = {{"kind", kind, METH_O}, {"during", during, METH_VARARGS}, {nullptr}};
static PyModuleDef module = {PyModuleDef_HEAD_INIT, "catches", nullptr, -1, methods};
PyMODINIT_FUNC PyInit_catches() { return PyModule_Create(&module); }
"""

ENTRY = """
import threading
import catches, throws

held = threading.Event()
inside = threading.Event()


def on_fetch(request, env):
    if request.path == "/kinds":
        return [catches.kind(number) for number in range(5)]
    if request.path == "/hold":
        def hold():
            inside.set()
            held.wait()
        return [catches.during(1, hold)]
    inside.wait()
    # This one's catch block ends after the other's, which began before it.
    def let():
        held.set()
        threading.Event().wait(0.1)
    return [catches.during(2, let)]
"""


@pytest.fixture(scope="module", params=["static", "dynamic"])
def preview(worker: Worker, request: pytest.FixtureRequest) -> Preview:
    extensions = {
        name: {"sources": [f"src/{name}.cpp"], "link": request.param} for name in ("throws", "catches")
    }
    files = {
        "src/entry.py": ENTRY,
        "src/shared.h": HEADER,
        "src/throws.cpp": THROWS,
        "src/catches.cpp": CATCHES,
    }
    return worker(files, extensions=extensions)


def test_what_a_module_throws_another_catches_by_its_type(preview: Preview) -> None:
    assert preview.get("/kinds").json() == [
        "nothing",
        "Failure failed 42",
        "std::logic_error, out of range: 1",
        "Other 5",
        "something else, 0 uncaught",
    ]


def test_catch_blocks_that_wait_keep_their_own_exceptions(preview: Preview) -> None:
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(preview.get, "/hold")
        assert preview.get("/pass").json() == [2]
        assert first.result().json() == [1]
