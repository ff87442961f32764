"""A project's own C and C++ on workerd: listed in pyproject.toml, or built by setuptools, Cython, meson."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from conftest import Preview, Serve, Worker

EXAMPLE = Path(__file__).parents[2] / "examples" / "extension-worker"

MODULE = """
#include <Python.h>
static PyObject *value(PyObject *self, PyObject *arg) {{ return PyLong_FromLong({value}); }}
static PyMethodDef methods[] = {{{{"value", value, METH_NOARGS}}, {{NULL}}}};
static PyModuleDef_Slot slots[] = {{{{0, NULL}}}};
static struct PyModuleDef module = {{PyModuleDef_HEAD_INIT, "{name}", NULL, 0, methods, slots}};
PyMODINIT_FUNC PyInit_{name}(void) {{ return PyModuleDef_Init(&module); }}
"""


def module(name: str, value: str) -> str:
    return MODULE.format(name=name, value=value)


def check_the_example(preview: Preview) -> None:
    words = {"word": ["kitten", "sitting"]}
    assert preview.get("/distance", params=words).json() == {"distance": 3}
    text = "to be or not to be ü"
    counted = preview.request("POST", "/counts", params={"least": 2}, content=text.encode())
    assert counted.json() == {"be": 2, "to": 2}
    refused = preview.request("POST", "/counts", params={"least": 0}, content=b"a")
    assert (refused.status_code, refused.text) == (400, "least must be 1 or more, not 0")


@pytest.mark.parametrize("command", ["preview", "dev"])
def test_the_example(serve: Serve, dev: Serve, command: str) -> None:
    check_the_example({"preview": serve, "dev": dev}[command](EXAMPLE))


ENTRY = """
import importlib

def on_fetch(request, env):
    module = importlib.import_module(request.path[1:])
    return {"value": module.value(), "origin": module.__spec__.origin, "name": module.__name__}
"""


@pytest.mark.parametrize("link", ["static", "dynamic"])
def test_what_a_table_may_say(worker: Worker, link: str) -> None:
    """Sources by a pattern, headers of another folder, definitions, and a C library that a recipe knows."""
    files = {
        "src/entry.py": ENTRY,
        "src/pack/__init__.py": "",
        "src/pack/_many.c": module("_many", "other(VALUE) + (yaml_get_version_string()[0] == '0')").replace(
            "#include <Python.h>", '#include <Python.h>\n#include <yaml.h>\n#include "other.h"'
        ),
        "src/pack/_more.c": "int other(int value) { return value + OFFSET; }",
        "headers/other.h": "int other(int value);",
        "lib/beside/__init__.py": "",
        "src/top.c": module("top", "7"),
    }
    extensions = {
        "pack._many": {
            "sources": ["src/pack/_*.c"],
            "include": ["headers"],
            "define": {"VALUE": "40", "OFFSET": "1", "YAML_DECLARE_STATIC": "1"},
            "libraries": ["libyaml"],
            "link": link,
        },
        "top": {"sources": ["src/top.c"], "link": link},
    }
    preview = worker(files, extensions=extensions)
    origins = {"static": "built-in", "dynamic": "/app/src/pack/_many.cpython-313-wasm32-wasi.so"}
    assert preview.get("/pack._many").json() == {
        "value": 42,
        "origin": origins[link],
        "name": "pack._many",
    }
    assert preview.get("/top").json()["value"] == 7


BACKENDS = {
    "setuptools": {
        "pyproject.toml": """
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "fast"
version = "2.0"
[tool.setuptools]
packages = ["fast"]
ext-modules = [{name = "fast._fast", sources = ["fast/_fast.c"]}]
""",
        "fast/__init__.py": "from fast._fast import value\nfrom fast import _fast\n__spec__ = _fast.__spec__",
        "fast/_fast.c": module("_fast", "42"),
    },
    "cython": {
        "pyproject.toml": """
[build-system]
requires = ["setuptools", "cython"]
build-backend = "setuptools.build_meta"
[project]
name = "fast"
version = "2.0"
""",
        "setup.py": """
from Cython.Build import cythonize
from setuptools import setup
setup(packages=["fast"], ext_modules=cythonize("fast/_fast.pyx"))
""",
        "fast/__init__.py": "from fast._fast import value\nfrom fast import _fast\n__spec__ = _fast.__spec__",
        "fast/_fast.pyx": "cdef int twice(int n):\n    return 2 * n\n\ndef value():\n    return twice(21)\n",
    },
    "meson": {
        "pyproject.toml": """
[build-system]
requires = ["meson-python"]
build-backend = "mesonpy"
[project]
name = "fast"
version = "2.0"
""",
        "meson.build": """
project('fast', 'c', version: '2.0')
py = import('python').find_installation(pure: false)
py.install_sources('fast/__init__.py', subdir: 'fast')
py.extension_module('_fast', 'fast/_fast.c', dependencies: py.dependency(), install: true, subdir: 'fast')
""",
        "fast/__init__.py": "from fast._fast import value\nfrom fast import _fast\n__spec__ = _fast.__spec__",
        "fast/_fast.c": module("_fast", "42"),
    },
}


PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "tested"
version = "1.0"
dependencies = ["fast"]
[tool.uv.sources]
fast = { path = "fast" }
[tool.pymode]
main = "entry.py"
"""


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_package_in_a_folder(serve: Serve, backend: str, tmp_path: Path) -> None:
    write(tmp_path / "fast", BACKENDS[backend])
    preview = serve(write(tmp_path, {"pyproject.toml": PROJECT, "entry.py": ENTRY}))
    assert preview.get("/fast").json() == {"value": 42, "origin": "built-in", "name": "fast"}


def package(name: str, version: str, *requires: str) -> dict[str, str]:
    """Return a package that setuptools builds, with the version as pyproject.toml says it."""
    pyproject = f"""
[build-system]
requires = {["setuptools", *requires]}
build-backend = "setuptools.build_meta"
[project]
name = "{name}"
{version}
[tool.setuptools]
packages = ["{name}"]
ext-modules = [{{name = "{name}._{name}", sources = ["{name}/_{name}.c"]}}]
"""
    code = f"from {name}._{name} import value\nfrom {name} import _{name}\n__spec__ = _{name}.__spec__"
    return {
        "pyproject.toml": pyproject,
        f"{name}/__init__.py": code,
        f"{name}/_{name}.c": module(f"_{name}", "42"),
    }


def commit(folder: Path, tag: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"]
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "All"], ["tag", tag]):
        subprocess.run(["git", *identity, *command], cwd=folder, check=True, capture_output=True)


VERSIONS = """
import importlib, importlib.metadata

def on_fetch(request, env):
    names = ("cloned", "beside", "member")
    modules = [importlib.import_module(name) for name in names]
    assert all(module.__spec__.origin == "built-in" and module.value() == 42 for module in modules)
    return {name: importlib.metadata.version(name) for name in names}
"""


def test_packages_from_git_a_folder_and_a_workspace(serve: Serve, tmp_path: Path) -> None:
    """The first two take their versions from tags, of which the build sees nothing."""
    tagged = 'dynamic = ["version"]\n[tool.setuptools_scm]'
    for name, tag in (("cloned", "v1.4.2"), ("beside", "v3.0")):
        commit(write(tmp_path / name, package(name, tagged, "setuptools-scm")), tag)
    project = tmp_path / "project"
    write(project / "member", package("member", 'version = "5.1"'))
    sources = f"""
cloned = {{ git = "{(tmp_path / "cloned").as_uri()}" }}
beside = {{ path = "../beside" }}
member = {{ workspace = true }}
[tool.uv.workspace]
members = ["member"]
"""
    pyproject = PROJECT.replace('["fast"]', '["cloned", "beside", "member"]')
    pyproject = pyproject.replace('fast = { path = "fast" }', sources)
    preview = serve(write(project, {"pyproject.toml": pyproject, "entry.py": VERSIONS}))
    assert preview.get("/").json() == {"cloned": "1.4.2", "beside": "3.0", "member": "5.1"}


def test_a_project_that_setuptools_builds(serve: Serve, tmp_path: Path) -> None:
    files = {**BACKENDS["setuptools"], "entry.py": ENTRY}
    files["pyproject.toml"] += '[tool.pymode]\nmain = "entry.py"\n'
    preview = serve(write(tmp_path, files))
    assert preview.get("/fast").json() == {"value": 42, "origin": "built-in", "name": "fast"}


CRASH = """
import crashes

def on_fetch(request, env):
    if request.path == "/crash":
        crashes.value()
    return "alive"
"""


@pytest.mark.parametrize(
    ("config", "place"),
    [
        ({"link": "static"}, "crashes"),
        ({"link": "static", "snapshot": True}, "crashes"),
        ({"link": "dynamic"}, "/app/src/crashes.cpython-313-wasm32-wasi.so"),
    ],
)
def test_a_crash_names_the_module_and_the_interpreter_is_replaced(
    worker: Worker, config: dict[str, Any], place: str
) -> None:
    files = {
        "src/entry.py": CRASH,
        # Another one in front of it, and one behind.
        **{f"src/{name}.c": module(name, "1") for name in ("before", "later")},
        "src/crashes.c": module("crashes", "*(volatile int *)(-8)"),
    }
    names = ("before", "crashes", "later")
    extensions = {name: {"sources": [f"src/{name}.c"], "link": config["link"]} for name in names}
    snapshot = {"enabled": config.get("snapshot", False)}
    preview = worker(files, extensions=extensions, snapshot=snapshot)
    assert preview.get("/crash").status_code == 500
    preview.wait_for_log(f"the interpreter died in {place};")
    assert preview.get("/").text == "alive"
