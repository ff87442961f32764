"""What of the standard library a worker has, and what it says of the rest."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from pymode_build.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import BundleOf, Worker

ENTRY = {
    "src/entry.py": """
import importlib
import importlib.util


def on_fetch(request, env):
    '''Try to import a module.'''
    name = request.query["module"][0]
    there = importlib.util.find_spec(name.partition(".")[0]) is not None
    try:
        importlib.import_module(name)
    except ImportError as error:
        return {"there": there, "kind": type(error).__name__, "name": error.name, "text": str(error)}
    return {"there": there, "imported": name, "doc": bool(on_fetch.__doc__), "debug": __debug__}
"""
}

MAPS = {
    "src/entry.py": """
import mmap
import re

READ = mmap.ACCESS_READ


def raised(action, *arguments, **options):
    try:
        action(*arguments, **options)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def memory(request):
    with mmap.mmap(-1, 12) as map:
        map.write(b"one two six")
        map[4:7] = b"TWO"
        map.move(0, 8, 3)
        map.seek(-1, 2)
        map.write_byte(33)
        return [map[:].decode(), map.find(b"TWO", 0), map[0], len(map), re.search(rb"T.O", map).span()]


def files(request):
    with open("/tmp/lines", "w+b") as file:
        file.write(b"one " * 20000)
        file.flush()
        read = mmap.mmap(file.fileno(), 0, access=READ)
        copy = mmap.mmap(file.fileno(), 8, flags=mmap.MAP_PRIVATE)
        copy[:3] = b"ONE"
        tail = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ, offset=mmap.ALLOCATIONGRANULARITY)
        file.seek(0)
        return {
            "read": [read.read(4).decode(), read.size(), bytes(memoryview(read)[4:7]).decode()],
            "copy": [copy.read().decode(), file.read(8).decode(), copy.size()],
            "tail": len(tail),
            "readonly": [raised(read.write, b"x"), memoryview(read).readonly],
            "shared": raised(mmap.mmap, file.fileno(), 0),
            "long": raised(mmap.mmap, file.fileno(), 80001, access=READ),
        }


def bundled(request):
    with open(__file__, "rb") as file, mmap.mmap(file.fileno(), 0, access=READ) as map:
        return [map[:] == file.read(), map.readline().decode()]


def closed(request):
    map = mmap.mmap(-1, 4)
    view = memoryview(map)
    lent = raised(map.close)
    view.release()
    map.close()
    return [lent, map.closed, raised(map.read)]


def on_fetch(request, env):
    return globals()[request.path[1:]](request)
"""
}

FOREIGN = {
    "src/entry.py": """
import ctypes


def raised(action):
    try:
        action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def on_fetch(request, env):
    def named():
        from ctypes import c_int

    return [raised(lambda: ctypes.CDLL), raised(named), hasattr(ctypes, "windll")]
"""
}

# Nothing in a worker calls for them; packages import them all the same.
INNOCENT = (
    *("concurrent.futures.process", "decimal", "doctest", "mmap", "multiprocessing.connection"),
    *("multiprocessing.managers", "multiprocessing.pool", "pdb", "pickletools", "pydoc", "shelve", "sqlite3"),
    *("ssl", "subprocess", "sysconfig", "unittest.mock", "webbrowser", "xmlrpc.server", "zoneinfo"),
)


@pytest.mark.parametrize("module", INNOCENT)
def test_what_packages_import_is_there(worker: Worker, module: str) -> None:
    answer = worker(ENTRY).get("/", params={"module": module})
    assert answer.json().get("imported") == module, answer.text


@pytest.mark.parametrize("module", ["curses.ascii", "fcntl", "tkinter", "dbm.gnu", "_posixsubprocess"])
def test_what_no_worker_can_have(worker: Worker, module: str) -> None:
    answer = worker(ENTRY).get("/", params={"module": module}).json()
    assert answer["kind"] == "ModuleNotFoundError"
    assert answer["there"] == (module == "dbm.gnu")
    assert answer["name"] in (module, module.partition(".")[0])
    assert answer["text"].startswith(f"No module named '{answer['name']}': no worker has this part")


def test_a_map_of_memory(worker: Worker) -> None:
    assert worker(MAPS).get("/memory").json() == ["six TWO six!", 4, ord("s"), 12, [4, 7]]


def test_a_map_of_a_file_is_a_copy(worker: Worker) -> None:
    shared = "a map that writes to its file; there are copies of files (ACCESS_READ, ACCESS_COPY)"
    assert worker(MAPS).get("/files").json() == {
        "read": ["one ", 80000, "one"],
        "copy": ["ONE one ", "one one ", 80000],
        "tail": 80000 - 65536,
        "readonly": ["TypeError: mmap can't modify a readonly memory map.", True],
        "shared": f"OSError: [Errno 58] {shared} and memory (fileno -1)",
        "long": "ValueError: mmap length is greater than file size",
    }
    assert worker(MAPS).get("/bundled").json() == [True, "\n"]


def test_a_map_is_closed_when_nobody_holds_it(worker: Worker) -> None:
    lent, closed, used = worker(MAPS).get("/closed").json()
    assert lent.startswith("BufferError: ")
    assert (closed, used) == (True, "ValueError: mmap closed or invalid")


def test_what_is_asked_of_ctypes_is_refused(worker: Worker) -> None:
    preview = worker(FOREIGN, **{"include-stdlib": ["ctypes"]})
    used, named, windows = preview.get("/").json()
    assert used == "AttributeError: there is no ctypes.CDLL: WebAssembly calls only what it was built with"
    assert named.startswith("ImportError: cannot import name 'c_int' from 'ctypes'")
    assert windows is False
    rest = worker(ENTRY, **{"include-stdlib": ["ctypes"]}).get("/", params={"module": "ctypes.util"}).json()
    assert rest["text"].startswith("No module named 'ctypes.util': no worker has this part")


def test_a_recipe_brings_what_its_package_imports(worker: Worker) -> None:
    recipe = 'name = "markupsafe"\nmodules = ["markupsafe._speedups"]\ninclude-stdlib = ["ctypes"]\n'
    for files, settings in (
        (ENTRY | {"recipes/markupsafe.toml": recipe}, {"recipes": {"folder": "recipes"}}),
        (ENTRY, {}),
    ):
        preview = worker(files, dependencies=["markupsafe"], **settings)
        answer = preview.get("/", params={"module": "ctypes"}).json()
        assert (answer.get("imported") == "ctypes") is bool(settings)


def test_what_is_left_out_says_how_to_have_it(worker: Worker) -> None:
    for module in ("ctypes", "venv", "pydoc_data.topics", "_pyrepl.main"):
        answer = worker(ENTRY).get("/", params={"module": module}).json()
        assert "name it in include-stdlib in [tool.pymode]" in answer["text"]
        brought = worker(ENTRY, **{"include-stdlib": ["ctypes", "venv", "pydoc_data", "_pyrepl"]})
        assert brought.get("/", params={"module": module}).json()["imported"] == module


def test_a_project_leaves_out_more(worker: Worker, bundle_of: BundleOf) -> None:
    settings = {"exclude-stdlib": ["sqlite3", "xml.dom"]}
    preview = worker(ENTRY, **settings)
    for module in ("sqlite3", "xml.dom.minidom"):
        assert "exclude-stdlib" in preview.get("/", params={"module": module}).json()["text"]
    assert preview.get("/", params={"module": "xml.sax"}).json()["imported"] == "xml.sax"
    assert not {
        name for name in _names(bundle_of(ENTRY, **settings)) if name.startswith(("sqlite3", "xml/dom"))
    }


def test_names_that_do_not_fit_are_refused(bundle_of: BundleOf) -> None:
    settings = {"include-stdlib": ["curses"], "exclude-stdlib": ["encodings", "emial"]}
    with pytest.raises(ConfigError) as refused:
        bundle_of(ENTRY, **settings)
    assert str(refused.value).splitlines()[1:] == [
        "  tool.pymode.include-stdlib has 'curses', which no worker can have",
        "  tool.pymode.exclude-stdlib has 'encodings', without which Python does not start",
        "  tool.pymode.exclude-stdlib has 'emial', which is no module of the standard library",
    ]


def test_optimized_bytecode_has_neither_assertions_nor_docstrings(
    worker: Worker, bundle_of: BundleOf
) -> None:
    plain, optimized = (worker(ENTRY, **settings) for settings in ({}, {"optimize": 2}))
    answers = [preview.get("/", params={"module": "ast"}).json() for preview in (plain, optimized)]
    assert [(one["doc"], one["debug"]) for one in answers] == [(True, True), (False, False)]
    sizes = [_size(bundle_of(ENTRY, **settings)) for settings in ({}, {"optimize": 2})]
    assert sizes[1] < sizes[0] * 0.9


def _stdlib(bundle: Path) -> zipfile.ZipFile:
    with zipfile.ZipFile(bundle) as archive:
        return zipfile.ZipFile(io.BytesIO(archive.read("stdlib.zip")))


def _names(bundle: Path) -> list[str]:
    return _stdlib(bundle).namelist()


def _size(bundle: Path) -> int:
    return sum(member.file_size for member in _stdlib(bundle).infolist())
