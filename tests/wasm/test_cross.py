"""Packages with C and C++, built by a backend of their own, linked into the interpreter and run in it."""

from __future__ import annotations

import hashlib
import io
import tarfile
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from pymode_build.cache import Cache
from pymode_build.errors import RecipeError, ToolchainError
from pymode_build.extensions.adapters import adapt
from pymode_build.extensions.cross import Built, Package, cross_build
from pymode_build.extensions.host_library import HostLibrary
from pymode_build.extensions.recipe import Recipe, as_it_is, parse_recipe
from pymode_build.toolchain.sources import unpack

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from pymode_build.interpreter.interpreter import Interpreter
    from pymode_build.reporter import Reporter

PYPROJECT = "[build-system]\nrequires = []\nbuild-backend = '{}'\n"

# A backend of one file, so that nothing is fetched: it compiles as setuptools does.
BACKEND = """
import os, shlex, subprocess, sysconfig, zipfile

def call(variable, *words):
    subprocess.run([*shlex.split(os.environ[variable]), *words], check=True)

def build_wheel(directory, config_settings=None, metadata_directory=None):
    suffix, include = sysconfig.get_config_var("EXT_SUFFIX"), sysconfig.get_path("include")
    platform = sysconfig.get_platform().replace("-", "_")
    name = "{name}-1.0-cp313-cp313-" + platform + ".whl"
    with zipfile.ZipFile(os.path.join(directory, name), "w") as wheel:
        for source in {sources}:
            stem, _, kind = source.partition(".")
            compiler, linker = ("CXX", "LDCXXSHARED") if kind == "cpp" else ("CC", "LDSHARED")
            flags = [*shlex.split(os.environ["CFLAGS"]), "-I" + include]
            call(compiler, *flags, "-c", source, "-o", stem + ".o")
            call(linker, stem + ".o", "-o", stem + ".so")
            wheel.write(stem + ".so", "{name}/" + stem + suffix)
        wheel.writestr("{name}/__init__.py", "")
        wheel.writestr("{name}/tests/__init__.py", "")
        wheel.writestr("{name}-1.0.dist-info/METADATA", "Name: {name}\\nVersion: 1.0\\n")
        wheel.writestr("{name}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\n")
    return name
"""

# One function, `value`, in a module `_speedups`; other names of the file are the same in every package.
MODULE = """
#include <Python.h>
{includes}
{helper}
static PyObject *value(PyObject *self, PyObject *arg) {{ return PyLong_FromLong(helper(arg)); }}
static PyMethodDef methods[] = {{{{"value", value, METH_O, NULL}}, {{NULL}}}};
static PyModuleDef_Slot slots[] = {{{{0, NULL}}}};
static struct PyModuleDef module = {{
    PyModuleDef_HEAD_INIT, "_speedups", NULL, 0, methods, slots, NULL, NULL, NULL
}};
PyMODINIT_FUNC PyInit__speedups(void) {{ return PyModuleDef_Init(&module); }}
"""

LIBRARY = f"""
name = "libquick"
[source]
version = "1.0"
url = "https://example.com/quick-1.0.tar.gz"
file = "quick-1.0.tar.gz"
sha256 = "{"0" * 64}"
[library]
archive = "libquick.a"
files = ["*.c"]
headers = ["quick.h"]
"""

RETURN = "int constant = {0}; long helper(PyObject *arg) {{ return constant; }}"


def source(helper: str, includes: str = "") -> str:
    return MODULE.format(helper=helper, includes=includes)


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds packages from their sources, and runs programs with them."""

    folder: Path
    interpreter: Interpreter
    cache: Cache
    reporter: Reporter

    def package(
        self,
        name: str,
        files: Mapping[str, str],
        *,
        backend: str = BACKEND,
        others: Mapping[str, Package] = MappingProxyType({}),
    ) -> Package:
        """Return an sdist; its .c and .cpp files are extensions."""
        sources = [file for file in files if file.endswith((".c", ".cpp"))]
        members = {
            "pyproject.toml": PYPROJECT.format("backend") + "backend-path = ['.']",
            "backend.py": backend.replace("{name}", name).replace("{sources}", repr(sources)),
            **files,
        }
        path = self.folder / f"{name}-1.0.tar"
        with tarfile.open(path, "w") as archive:
            for member, text in members.items():
                entry = tarfile.TarInfo(f"{name}-1.0/{member}")
                entry.size = len(text.encode())
                archive.addfile(entry, io.BytesIO(text.encode()))
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        return Package(
            name=name,
            version="1.0",
            key=sha256,
            unpack=lambda folder: unpack(path, folder),
            other=lambda recipe: others[recipe.name],
        )

    def build(self, package: Package, recipe: Recipe | None = None) -> Built:
        return cross_build(package, recipe or as_it_is(package.name), self.cache, self.reporter)

    def refused(self, package: Package, recipe: Recipe | None = None) -> str:
        with pytest.raises(RecipeError) as caught:
            self.build(package, recipe)
        return str(caught.value)

    def run(self, program: str, packages: Iterable[Built]) -> str:
        """Return what a program prints in an interpreter that has the packages' extensions."""
        built = list(packages)
        extensions = [one for package in built for one in package.extensions]
        guest = self.interpreter.linked(extensions, self.cache, self.reporter).guest
        places = {f"/packages/{number}": package.folder for number, package in enumerate(built)}
        ended = guest.run(
            ["-S", "-c", f"import sys; sys.path += {list(places)}\n{program}"],
            mounts={"/lib/python3.13": self.interpreter.stdlib, **places},
        )
        assert ended.exit_code == 0, ended.stderr
        return ended.stdout


@pytest.fixture
def builder(tmp_path: Path, interpreter: Interpreter, cache: Cache, reporter: Reporter) -> Builder:
    return Builder(tmp_path, interpreter, cache, reporter)


def test_packages_whose_names_clash_link_together(builder: Builder) -> None:
    packages = [
        builder.build(builder.package(name, {"_speedups.c": source(RETURN.format(number))}))
        for number, name in enumerate(("fast", "quick", "rapid"))
    ]
    program = """
import fast._speedups, quick._speedups, rapid._speedups
for package in (fast, quick, rapid):
    module = package._speedups
    print(module.__name__, module.__spec__.origin, module.value(None))
"""
    assert builder.run(program, packages).splitlines() == [
        "fast._speedups built-in 0",
        "quick._speedups built-in 1",
        "rapid._speedups built-in 2",
    ]


def test_exceptions_and_types_of_cxx(builder: Builder) -> None:
    helper = """
struct Animal { virtual ~Animal() {} };
struct Bird : Animal { long wings = 2; };
struct Count { long &total; ~Count() { total += 1; } };
static long cleaned;

static long parse(const char *text) {
    Count count{cleaned};
    return std::stol(text);
}

long helper(PyObject *arg) {
    const char *text = PyUnicode_AsUTF8(arg);
    std::unique_ptr<Animal> animal = std::make_unique<Bird>();
    try {
        return parse(text) + std::vector<long>(3).at(*text - '0');
    } catch (const std::out_of_range &) {
        return -1;
    } catch (const std::exception &caught) {
        return cleaned * 100 + dynamic_cast<Bird &>(*animal).wings * 10 + std::string(caught.what()).size();
    }
}
"""
    includes = "#include <memory>\n#include <stdexcept>\n#include <string>\n#include <vector>"
    built = builder.build(builder.package("quick", {"_speedups.cpp": source(helper, includes)}))
    assert [one.cxx for one in built.extensions] == [True]
    program = "from quick._speedups import value; print(value('2'), value('7'), value('x'))"
    # Two objects were destroyed before the third call's exception was caught: its own is the third.
    assert builder.run(program, [built]) == f"2 -1 {300 + 20 + len('stol: no conversion')}\n"


def test_longjmp(builder: Builder) -> None:
    helper = """
static jmp_buf outer, inner;
static void jump(int level) { if (level > 5) longjmp(outer, level); if (level) longjmp(inner, level); }
long helper(PyObject *arg) {
    volatile long seen = 0;
    int from = setjmp(outer);
    if (from) return seen + from;
    int again = setjmp(inner);
    seen = again * 100;
    if (again < 3) jump(again + 1);
    jump(again + 4);
    return -1;
}
"""
    built = builder.build(builder.package("quick", {"_speedups.c": source(helper, "#include <setjmp.h>")}))
    assert builder.run("from quick._speedups import value; print(value(None))", [built]) == "307\n"


WRONG = """
#include <Python.h>
typedef struct { PyObject_HEAD long value; } Thing;
static PyObject *none(Thing *self) { return PyLong_FromLong(self->value); }
static PyObject *many(Thing *self, PyObject *args, PyObject *names) { return PyBool_FromLong(names != NULL); }
static PyObject *get(Thing *self) { return PyLong_FromLong(self->value); }
static int set(Thing *self, PyObject *value) { self->value = PyLong_AsLong(value); return 0; }
static PyObject *right(Thing *self, PyObject *arg) { return PyLong_FromLong(self->value * 2); }
static PyMethodDef methods[] = {
    {"none", (PyCFunction)none, METH_NOARGS, "nothing"},
    {"many", (PyCFunction)many, METH_VARARGS},
    {"right", (PyCFunction)right, METH_O},
    {NULL},
};
static PyGetSetDef fields[] = {
    {"value", (getter)get, (setter)set, "the value"},
    {"again", (getter)get, NULL, NULL, NULL},
    {NULL},
};
static PyTypeObject Type = {
    PyVarObject_HEAD_INIT(NULL, 0) .tp_name = "Thing", .tp_basicsize = sizeof(Thing),
    .tp_new = PyType_GenericNew, .tp_methods = methods, .tp_getset = fields,
};
static int init(Thing *self, PyObject *args) { self->value = PyTuple_GET_SIZE(args); return 0; }
static long cleared;
static void clear(Thing *self) { cleared += self->value; }
static PyType_Slot slots[] = {
    {Py_tp_init, init}, {Py_tp_clear, clear}, {Py_tp_methods, methods}, {0, NULL},
};
static PyType_Spec spec = {"Heap", sizeof(Thing), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, slots};
static PyObject *count(PyObject *self) { return PyLong_FromLong(cleared); }
static PyObject *where(PyObject *self, PyObject *arg) { return Py_NewRef(self); }
static PyMethodDef functions[] = {
    {"where", where, METH_NOARGS}, {"count", (PyCFunction)count, METH_NOARGS}, {NULL},
};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_wrong", NULL, -1, functions};
PyMODINIT_FUNC PyInit__wrong(void) {
    PyObject *made = PyModule_Create(&module);
    PyType_Ready(&Type);
    PyModule_AddObjectRef(made, "Thing", (PyObject *)&Type);
    PyModule_AddObjectRef(made, "Heap", PyType_FromSpec(&spec));
    return made;
}
"""


def test_methods_that_are_declared_with_another_type_than_they_are_called_with(builder: Builder) -> None:
    built = builder.build(builder.package("wrong", {"_wrong.c": WRONG}))
    program = """
import gc
from wrong._wrong import Heap, Thing, count, where
thing = Thing()
thing.value = 21
print(thing.none(), thing.many(1), thing.value, thing.again, thing.right(None))
print(Heap(1, 2).none(), where.__module__)
class Knot(Heap): pass
knot = Knot(1, 2, 3)
knot.itself = knot
del knot
gc.collect()
print(count())
"""
    assert builder.run(program, [built]) == "21 False 21 21 42\n2 wrong._wrong\n3\n"
    assert adapt(built.extensions[0].object.read_bytes())[1] == []


def test_what_a_compiler_refuses(builder: Builder) -> None:
    package = builder.package("fast", {"_speedups.c": source("long helper(PyObject *arg) { return 1 }")})
    said = builder.refused(package)
    log = builder.cache.root / "logs" / "extension-fast-1.0.log"
    assert said.startswith(
        "fast 1.0 does not compile for the worker, and there is no recipe that says how:\n"
    )
    assert "_speedups.c:4:38: error: expected ';' after return statement" in said
    assert f"The whole output is in {log}" in said
    assert "docs/extensions.md says how to write one" in said
    assert "Traceback" not in said
    assert "zig cc -target wasm32-wasi" in log.read_text()


def test_compiled_code_that_a_recipe_promises_must_be_there(builder: Builder) -> None:
    package = builder.package("fast", {"_speedups.c": source(RETURN.format(1))})
    said = builder.refused(package, Recipe(name="fast", modules=("fast._speedups", "fast._more")))
    assert said.startswith(
        "fast 1.0 was built without its compiled code: its recipe promises fast._more, and"
    )


def test_an_extension_for_the_build_machine(builder: Builder) -> None:
    backend = BACKEND.replace(
        'call(linker, stem + ".o", "-o", stem + ".so")', 'open(stem + ".so", "wb").write(b"\\x7fELF")'
    )
    package = builder.package("fast", {"_speedups.c": source(RETURN.format(1))}, backend=backend)
    said = builder.refused(package)
    assert "fast/_speedups.cpython-313-wasm32-wasi.so was not compiled for the worker" in said
    assert "it is compiled for the build machine" in said


def test_a_function_that_the_worker_does_not_have(builder: Builder) -> None:
    helper = "int fork(void); long helper(PyObject *arg) { return fork(); }"
    built = builder.build(builder.package("fast", {"_speedups.c": source(helper)}))
    with pytest.raises(RecipeError, match=r"^fast\._speedups of fast needs fork: neither the package nor"):
        builder.run("", [built])


def test_a_library_that_is_not_there(builder: Builder) -> None:
    backend = BACKEND.replace('call(linker, stem + ".o", ', 'call(linker, stem + ".o", "-lnowhere", ')
    package = builder.package("fast", {"_speedups.c": source(RETURN.format(1))}, backend=backend)
    assert "error: unable to find library -lnowhere" in builder.refused(package)


def test_sources_of_a_library_that_are_not_what_the_recipe_says(
    builder: Builder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "quick-1.0.tar.gz").write_bytes(b"something else")
    monkeypatch.setenv("PYMODE_SOURCE_MIRROR", str(tmp_path))
    library = parse_recipe(LIBRARY, "libquick.toml", {})
    assert isinstance(library, HostLibrary)
    package = builder.package("fast", {"_speedups.c": source(RETURN.format(1))})
    with pytest.raises(ToolchainError) as caught:
        builder.build(package, Recipe(name="fast", libraries=(library,)))
    found = hashlib.sha256(b"something else").hexdigest()
    assert all(text in str(caught.value) for text in ("quick-1.0.tar.gz", found, "0" * 64))


def test_a_backend_that_is_not_there(builder: Builder) -> None:
    said = builder.refused(builder.package("fast", {"pyproject.toml": PYPROJECT.format("nowhere.api")}))
    assert said.startswith("fast 1.0: its build backend, nowhere.api, can't be used")


def test_what_a_recipe_leaves_out_is_kept_apart(builder: Builder) -> None:
    speedups = source(RETURN.format(1))
    files = {"_speedups.c": speedups, "_test.c": speedups.replace("_speedups", "_test")}
    recipe = Recipe(name="fast", leave_out=("*/tests/*", "fast/_test.*"))
    built = builder.build(builder.package("fast", files), recipe)
    assert [one.name for one in built.extensions] == ["fast._speedups"]
    assert [one.name for one in built.left_out_extensions] == ["fast._test"]
    assert [path.name for path in (built.folder / "fast").rglob("*.py")] == ["__init__.py"]
    assert (built.left_out / "fast" / "tests" / "__init__.py").is_file()


def test_the_headers_of_another_package_are_those_of_its_own_build(builder: Builder) -> None:
    """As numpy's: they say how large types are, where the code will run."""
    header = """'#define POINTER %d\\n' % sysconfig.get_config_var("SIZEOF_VOID_P")"""
    giving = BACKEND.replace('"{name}/tests/__init__.py", ""', f'"{{name}}/sizes.h", {header}')
    taking = BACKEND.replace('"-I" + include', '"-I" + include, "-I" + sysconfig.get_path("platlib")')
    assert BACKEND not in (giving, taking)
    fast = builder.package("fast", {}, backend=giving)
    quick = builder.package(
        "quick",
        {"_speedups.c": source(RETURN.format("POINTER"), "#include <fast/sizes.h>")},
        backend=taking,
        others={"fast": fast},
    )
    built = builder.build(quick, Recipe(name="quick", headers=(Recipe(name="fast", tested="1.0"),)))
    assert builder.run("from quick._speedups import value; print(value(0))", [built]) == "4\n"


def test_two_builds_of_a_package_are_the_same_bytes(builder: Builder, tmp_path: Path) -> None:
    package = builder.package("fast", {"_speedups.c": source(RETURN.format("(long)__FILE__[0]"))})
    other = tmp_path / "another" / "cache"
    other.mkdir(parents=True)
    for part in builder.cache.root.iterdir():
        if part.name not in ("cross-wheels", "extensions", "logs"):
            (other / part.name).symlink_to(part)
    (first,) = builder.build(package).extensions
    built = cross_build(package, as_it_is("fast"), Cache(other), builder.reporter)
    (second,) = built.extensions
    assert first.object != second.object
    assert first.object.read_bytes() == second.object.read_bytes()
    assert first.module.read_bytes() == second.module.read_bytes()
