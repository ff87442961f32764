"""The bundle's contents and its RECORD, around an interpreter of a few bytes."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import posixpath
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pymode_build.bundle.bundle import Bundle, bundle_name, host_modules
from pymode_build.bundle.record import open_bundle
from pymode_build.dependencies.install import Dependency
from pymode_build.errors import ToolchainError
from pymode_build.project.bindings import DurableObject
from pymode_build.project.project import load_project
from pymode_build.resources import resource

if TYPE_CHECKING:
    from unit.conftest import Folder

GENERATED = {"bundle.js", "objects.js", "python.wasm", "stdlib.zip", "site-packages.zip"}
IMPORT = re.compile(r"""^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];""", re.MULTILINE)


@pytest.fixture
def bundle(project: Folder) -> Bundle:
    return Bundle(
        project=load_project(project.root),
        host={"worker.js": b"export {};", "wasi/index.js": b""},
        python=b"wasm",
        snapshot=False,
        stdlib=b"zip",
        site_packages=b"zip too",
        dependencies=(
            Dependency(name="top", version="1.0", sha256="00", built="wheel", folder=Path("/nowhere")),
        ),
        interpreter_key="key",
    )


def test_layout(bundle: Bundle, tmp_path: Path) -> None:
    path = tmp_path / bundle_name(bundle.project)
    bundle.write(path)
    assert path.name == "some-worker-1.2-worker.zip"
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [
            "bundle.js",
            "objects.js",
            "python.wasm",
            "site-packages.zip",
            "some-worker-1.2.dist-info/METADATA",
            "some-worker-1.2.dist-info/RECORD",
            "some-worker-1.2.dist-info/pymode.json",
            "stdlib.zip",
            "wasi/index.js",
            "worker.js",
            "wrangler.json",
        ]
        assert archive.read("bundle.js").decode().splitlines()[-1] == (
            'export const bundle = { abi: 5, name: "some-worker", version: "1.2", entry: "src/entry.py", '
            "snapshot: false, extensions: {}, python, stdlib, sitePackages, sideModules };"
        )
        manifest = json.loads(archive.read("some-worker-1.2.dist-info/pymode.json"))
    assert manifest["interpreter"]["python.wasm"] == hashlib.sha256(b"wasm").hexdigest()
    assert manifest["dependencies"] == [{"name": "top", "version": "1.0", "sha256": "00", "built": "wheel"}]


def test_each_class_of_a_durable_object_is_exported_once(bundle: Bundle) -> None:
    assert bundle.modules["objects.js"] == b"export {};\n"
    objects = {
        "A": DurableObject(class_name="Room"),
        "B": DurableObject(class_name="Counter"),
        "C": DurableObject(class_name="Room"),
        "D": DurableObject(class_name="Elsewhere", script_name="other"),
    }
    config = replace(bundle.project.config, durable_objects=objects)
    with_objects = replace(bundle, project=replace(bundle.project, config=config))
    assert with_objects.modules["objects.js"].decode() == (
        'import { objectClass } from "./python-do.js";\n'
        'export const Counter = objectClass("Counter");\n'
        'export const Room = objectClass("Room");\n'
    )


def test_static_files_are_no_modules(project: Folder, bundle: Bundle, tmp_path: Path) -> None:
    project.pyproject('assets = { directory = "site" }')
    project.write(
        {
            "site/index.html": "Hi",
            "site/app.js": "1;",
            "site/.well-known/a": "",
            "site/_headers": "",
            "site/drafts/b.txt": "",
            "site/keep/drafts/c.txt": "",
            "site/.assetsignore": "# not yet\n/drafts/\n*.map\n",
            "site/app.js.map": "",
        }
    )
    with_assets = replace(bundle, project=load_project(project.root))
    assert not [name for name in with_assets.modules if name.startswith("assets/")]
    with_assets.write(tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        files = [name for name in archive.namelist() if name.startswith("assets/")]
        settings = json.loads(archive.read("wrangler.json"))
    assert files == [
        "assets/.assetsignore",
        "assets/.well-known/a",
        "assets/_headers",
        "assets/app.js",
        "assets/index.html",
        "assets/keep/drafts/c.txt",
    ]
    assert settings["assets"] == {"directory": "assets"}
    # Each file that a rule matches is uploaded as a module.
    globs = [glob for rule in settings["rules"] for glob in rule["globs"]]
    assert globs == ["*.js", "wasi/*.js", "*.wasm", "*.zip"]


def test_record_has_every_file_with_its_hash_and_size(bundle: Bundle, tmp_path: Path) -> None:
    bundle.write(tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        own = "some-worker-1.2.dist-info/RECORD"
        rows = list(csv.reader(io.StringIO(archive.read(own).decode())))
        assert {row[0] for row in rows} == set(archive.namelist())
        for name, value, size in rows:
            if name == own:
                assert (value, size) == ("", "")
                continue
            data = archive.read(name)
            expected = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
            assert (value, size) == (f"sha256={expected}", str(len(data)))
    (tmp_path / "out").mkdir()
    open_bundle(tmp_path / "a.zip", tmp_path / "out")


def test_the_same_input_gives_the_same_bytes(bundle: Bundle, tmp_path: Path) -> None:
    bundle.write(tmp_path / "a.zip")
    bundle.write(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_the_host_modules_are_all_that_they_import_and_nothing_of_the_build_machine() -> None:
    modules = host_modules(resource("host"))
    assert {"worker.js", "python-do.js", "door.js", "wasi/index.js", "operations/kv.js"} <= modules.keys()
    assert {Path(name).suffix for name in modules} == {".js"}
    assert {Path(name).parts[0] for name in modules if "/" in name} == {"wasi", "operations"}
    for name, text in modules.items():
        for target in IMPORT.findall(text.decode()):
            found = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
            assert found in modules.keys() | GENERATED, f"{name} imports {target}"


def test_host_modules_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"has no worker\.js; install pymode-build again"):
        host_modules(tmp_path)
