"""Bundles with a worker.js of the tests in front, so that one object can be measured from outside."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from pymode_build.archive import write_archive
from pymode_build.bundle.record import open_bundle

if TYPE_CHECKING:
    from conftest import BundleOf

ENTRY = """
import time

from pymode import http

CHUNK = bytes(65536)


def on_fetch(request, env):
    match request.path:
        case "/wait":
            for _ in range(5):
                time.sleep(0.02)
            return "waited"
        case "/kv":
            for _ in range(int(request.query["times"][0])):
                env.KV.get("key")
            return "done"
        case "/d1":
            for _ in range(int(request.query["times"][0])):
                env.DB.prepare("SELECT ? AS number, 'text' AS text").bind(1).first()
            return "done"
        case "/fetch":
            for _ in range(int(request.query["times"][0])):
                http.get(request.headers["x-upstream"]).bytes
            return "done"
        case "/echo":
            return request.bytes()
        case "/read":
            return str(sum(len(chunk) for chunk in request.stream()))
        case "/write":
            return (CHUNK for _ in range(int(request.query["times"][0])))
    return f"Hello, {request.query['name'][0]}!"
"""


class BundleWith(Protocol):
    def __call__(self, worker: str, entry: str, **config: Any) -> Path: ...


@pytest.fixture(scope="session")
def bundle_with(bundle_of: BundleOf, tmp_path_factory: pytest.TempPathFactory) -> BundleWith:
    """Return a function that builds an entry module and puts a file of this folder in worker.js's place."""

    def build(worker: str, entry: str, **config: Any) -> Path:
        folder = tmp_path_factory.mktemp("measured")
        open_bundle(bundle_of({"src/entry.py": entry}, **config), folder)
        content = Path(__file__).with_name(worker).read_bytes()
        members = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        record = next(name for name in members if name.endswith("RECORD"))
        value = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        rows = members[record].decode().splitlines()
        changed = [
            f"worker.js,sha256={value},{len(content)}" if row.startswith("worker.js,") else row
            for row in rows
        ]
        members |= {"worker.js": content, record: "\n".join(changed).encode()}
        bundle = tmp_path_factory.mktemp("bundle") / "measured-0.1.0-worker.zip"
        write_archive(bundle, members)
        return bundle

    return build


@pytest.fixture(scope="session")
def measured_bundle(bundle_with: BundleWith) -> Path:
    return bundle_with("worker.js", ENTRY, kv_namespaces={"KV": {}}, d1_databases={"DB": {}})
