"""The front ends that build: the bundle is beside the wheel, and its bytes are the same from each."""

from __future__ import annotations

import io
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

from pymode_build.bundle.record import open_bundle

if TYPE_CHECKING:
    from pathlib import Path

    from frontends.conftest import Completed, FrontEnds

SDIST = "hello_worker-0.1.0.tar.gz"
WHEEL = "hello_worker-0.1.0-py3-none-any.whl"
BUNDLE = "hello-worker-0.1.0-worker.zip"
TABLE = ("of the limit", "interpreter", "standard library", "project", "host", "total")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name != ".gitignore"}


def test_python_m_build(built: tuple[Path, Completed], tmp_path: Path) -> None:
    project, ended = built
    assert ended.status == 0, ended.output
    assert names(project / "dist") == {SDIST, WHEEL, BUNDLE}
    for word in (*TABLE, str(project / "dist" / BUNDLE)):
        assert word in ended.output
    open_bundle(project / "dist" / BUNDLE, tmp_path)
    assert names(project) == {"README.md", "dist", "pyproject.toml", "src"}


def test_the_sdist_holds_what_the_wheel_phase_needs_once(built: tuple[Path, Completed]) -> None:
    project, _ = built
    with tarfile.open(project / "dist" / SDIST) as sdist:
        assert sorted(sdist.getnames()) == [
            f"hello_worker-0.1.0/{name}"
            for name in ("PKG-INFO", "README.md", "pyproject.toml", "src/entry.py")
        ]


def test_the_users_wheel_is_as_it_was_without_us(built: tuple[Path, Completed]) -> None:
    project, _ = built
    with zipfile.ZipFile(project / "dist" / WHEEL) as wheel:
        info = "hello_worker-0.1.0.dist-info"
        assert sorted(wheel.namelist()) == [
            f"{info}/METADATA",
            f"{info}/RECORD",
            f"{info}/WHEEL",
            "src/entry.py",
        ]
        assert b"Tag: py3-none-any" in wheel.read(f"{info}/WHEEL")


def test_what_the_worker_mounts_on_app(built: tuple[Path, Completed]) -> None:
    project, _ = built
    with zipfile.ZipFile(project / "dist" / BUNDLE) as bundle:
        inner = zipfile.ZipFile(io.BytesIO(bundle.read("site-packages.zip")))
    members = inner.namelist()
    assert {member.compress_type for member in inner.infolist()} == {zipfile.ZIP_STORED}
    own = [name for name in members if not name.startswith(("pymode/", "pymode_runtime-"))]
    assert own == [
        "hello_worker-0.1.0.dist-info/METADATA",
        "src/__pycache__/entry.cpython-313.pyc",
        "src/entry.py",
    ]
    assert "pymode/workers.pyc" in members or "pymode/workers/__init__.pyc" in members
    assert [name for name in members if name.startswith("pymode/") and name.endswith(".py")] == []


@pytest.mark.parametrize(
    ("command", "output", "published"),
    [
        (["uv", "build"], "dist", {SDIST, WHEEL, BUNDLE}),
        (["hatch", "build"], "dist", {SDIST, WHEEL, BUNDLE}),
        (["python", "-m", "build", "-w", "--outdir", "out"], "out", {WHEEL, BUNDLE}),
    ],
    ids=["uv", "hatch", "build-w"],
)
def test_every_front_end_gives_the_same_bundle(
    command: list[str],
    output: str,
    published: set[str],
    hello: Path,
    built: tuple[Path, Completed],
    front_ends: FrontEnds,
) -> None:
    ended = front_ends.run(*command, cwd=hello)
    assert ended.status == 0, ended.output
    assert names(hello / output) == published
    for word in TABLE:
        assert word in ended.output
    assert (hello / output / BUNDLE).read_bytes() == (built[0] / "dist" / BUNDLE).read_bytes()


def test_output_dir_goes_from_the_front_ends_output_folder(hello: Path, front_ends: FrontEnds) -> None:
    configuration = hello / "pyproject.toml"
    configuration.write_text(configuration.read_text() + 'output-dir = "../bundles"\n')
    ended = front_ends.build(hello)
    assert ended.status == 0, ended.output
    assert names(hello / "dist") == {SDIST, WHEEL}
    assert names(hello / "bundles") == {BUNDLE}
    assert str(hello / "bundles" / BUNDLE) in ended.output


def test_files_that_ship_are_in_the_sdist_even_if_ignored_by_git(hello: Path, front_ends: FrontEnds) -> None:
    (hello / ".gitignore").write_text("*.json\n/site\n")
    (hello / "src" / "generated.json").write_text("{}")
    (hello / "site").mkdir()
    (hello / "site" / "index.html").write_text("Hi")
    configuration = hello / "pyproject.toml"
    configuration.write_text(configuration.read_text() + 'assets = { directory = "site" }\n')
    (hello / "pylock.toml").write_text('lock-version = "1.0"\ncreated-by = "test"\npackages = []\n')
    ended = front_ends.build(hello)
    assert ended.status == 0, ended.output
    with tarfile.open(hello / "dist" / SDIST) as sdist:
        members = sdist.getnames()
    assert len(members) == len(set(members))
    shipped = ("src/generated.json", "pylock.toml", "site/index.html")
    assert {f"hello_worker-0.1.0/{name}" for name in shipped} <= set(members)
    with zipfile.ZipFile(hello / "dist" / BUNDLE) as bundle:
        assert bundle.read("assets/index.html") == b"Hi"


def test_pymode_build_0_builds_only_the_wheel(hello: Path, front_ends: FrontEnds) -> None:
    ended = front_ends.build(hello, PYMODE_BUILD="0")
    assert ended.status == 0, ended.output
    assert names(hello / "dist") == {SDIST, WHEEL}


def test_a_package_from_a_folder_beside_the_project(hello: Path, front_ends: FrontEnds) -> None:
    library = hello.parent / "library"
    (library / "shared").mkdir(parents=True)
    (library / "shared/__init__.py").write_text("value = 1\n")
    (library / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "shared"\nversion = "3.0"\nrequires-python = ">=3.11"\n'
    )
    added = front_ends.run("pymode", "add", "--lock-only", "../library", cwd=hello)
    assert added.status == 0, added.output
    # Through the sdist, in which that folder is not.
    ended = front_ends.build(hello)
    assert ended.status == 0, ended.output
    with zipfile.ZipFile(hello / "dist" / BUNDLE) as bundle:
        packages = zipfile.ZipFile(io.BytesIO(bundle.read("site-packages.zip")))
    assert "shared/__init__.pyc" in packages.namelist()
    with tarfile.open(hello / "dist" / SDIST) as sdist:
        assert "hello_worker-0.1.0/pymode-packages/shared-3.0-py3-none-any.whl" in sdist.getnames()


# As setuptools compiles, in one file, so that nothing is fetched.
BACKEND = """
import os, shlex, subprocess, sysconfig, zipfile

def build_wheel(directory, config_settings=None, metadata_directory=None):
    compiler, flags = shlex.split(os.environ["CC"]), shlex.split(os.environ["CFLAGS"])
    subprocess.run([*compiler, *flags, "-I" + sysconfig.get_path("include"), "-c", "fast.c"], check=True)
    subprocess.run([*shlex.split(os.environ["LDSHARED"]), "fast.o", "-o", "fast.so"], check=True)
    name = "quick-1.0-cp313-cp313-" + sysconfig.get_platform().replace("-", "_") + ".whl"
    with zipfile.ZipFile(os.path.join(directory, name), "w") as wheel:
        wheel.write("fast.so", "quick/_fast" + sysconfig.get_config_var("EXT_SUFFIX"))
        wheel.writestr("quick/__init__.py", "from quick._fast import value")
        wheel.writestr("quick-1.0.dist-info/METADATA", "Name: quick\\nVersion: 1.0\\n")
        wheel.writestr("quick-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\n")
    return name
"""

QUICK = """
#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_fast"};
PyMODINIT_FUNC PyInit__fast(void) { return PyModule_Create(&module); }
"""


def test_a_package_with_compiled_code_from_a_folder_beside_the_project(
    hello: Path, front_ends: FrontEnds
) -> None:
    library = hello.parent / "quick"
    library.mkdir()
    (library / "backend.py").write_text(BACKEND)
    (library / "fast.c").write_text(QUICK)
    (library / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
        '[project]\nname = "quick"\nversion = "1.0"\n'
    )
    added = front_ends.run("pymode", "add", "--lock-only", "../quick", cwd=hello)
    assert added.status == 0, added.output
    # Its sources go with the sdist, and are compiled from there.
    ended = front_ends.build(hello)
    assert ended.status == 0, ended.output
    assert "compiled: quick._fast" in ended.output
    with tarfile.open(hello / "dist" / SDIST) as sdist:
        assert "hello_worker-0.1.0/pymode-packages/quick-1.0.zip" in sdist.getnames()


def test_a_project_with_extensions_of_its_own(front_ends: FrontEnds, extended: Path) -> None:
    ended = front_ends.build(extended)
    assert ended.status == 0, ended.output
    # Made from what the sdist holds; what Python sees has no use for it.
    with tarfile.open(extended / "dist" / "extension_worker-0.1.0.tar.gz") as sdist:
        assert "extension_worker-0.1.0/src/words/_counts.cpp" in sdist.getnames()
    with zipfile.ZipFile(extended / "dist" / "extension-worker-0.1.0-worker.zip") as bundle:
        packages = zipfile.ZipFile(io.BytesIO(bundle.read("site-packages.zip"))).namelist()
    assert [name for name in packages if "words" in name and not name.endswith(".pyc")] == [
        "src/words/__init__.py"
    ]
