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

# Nothing in a worker calls for them; packages import them all the same.
INNOCENT = (
    *("concurrent.futures.process", "decimal", "doctest", "multiprocessing.connection"),
    *("multiprocessing.managers", "multiprocessing.pool", "pdb", "pickletools", "pydoc", "shelve", "sqlite3"),
    *("ssl", "subprocess", "sysconfig", "unittest.mock", "webbrowser", "xmlrpc.server", "zoneinfo"),
)


@pytest.mark.parametrize("module", INNOCENT)
def test_what_packages_import_is_there(worker: Worker, module: str) -> None:
    answer = worker(ENTRY).get("/", params={"module": module})
    assert answer.json().get("imported") == module, answer.text


@pytest.mark.parametrize(
    "module", ["ctypes", "curses.ascii", "fcntl", "tkinter", "dbm.gnu", "_posixsubprocess"]
)
def test_what_no_worker_can_have(worker: Worker, module: str) -> None:
    answer = worker(ENTRY).get("/", params={"module": module}).json()
    assert answer["kind"] == "ModuleNotFoundError"
    assert answer["there"] == (module == "dbm.gnu")
    assert answer["name"] in (module, module.partition(".")[0])
    assert answer["text"].startswith(f"No module named '{answer['name']}': no worker has this part")


def test_what_is_left_out_says_how_to_have_it(worker: Worker) -> None:
    for module in ("venv", "pydoc_data.topics", "_pyrepl.main"):
        answer = worker(ENTRY).get("/", params={"module": module}).json()
        assert "name it in include-stdlib in [tool.pymode]" in answer["text"]
        brought = worker(ENTRY, **{"include-stdlib": ["venv", "pydoc_data", "_pyrepl"]})
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
    settings = {"include-stdlib": ["ctypes"], "exclude-stdlib": ["encodings", "emial"]}
    with pytest.raises(ConfigError) as refused:
        bundle_of(ENTRY, **settings)
    assert str(refused.value).splitlines()[1:] == [
        "  tool.pymode.include-stdlib has 'ctypes', which no worker can have",
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
