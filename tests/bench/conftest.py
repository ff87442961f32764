"""The hello worker with tests/bench/worker.js in front, so that one object can be measured from outside."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pymode_build.archive import write_archive
from pymode_build.record import open_bundle

if TYPE_CHECKING:
    from conftest import BundleOf

ENTRY = """
import time


def on_fetch(request, env):
    if request.path == "/wait":
        for _ in range(5):
            time.sleep(0.02)
        return "waited"
    return f"Hello, {request.query['name'][0]}!"
"""


@pytest.fixture(scope="session")
def measured_bundle(bundle_of: BundleOf, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("measured")
    open_bundle(bundle_of({"src/entry.py": ENTRY}), folder)
    worker = Path(__file__).with_name("worker.js").read_bytes()
    members = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
    record = next(name for name in members if name.endswith("RECORD"))
    value = base64.urlsafe_b64encode(hashlib.sha256(worker).digest()).rstrip(b"=").decode()
    rows = members[record].decode().splitlines()
    changed = [
        f"worker.js,sha256={value},{len(worker)}" if row.startswith("worker.js,") else row for row in rows
    ]
    members |= {"worker.js": worker, record: "\n".join(changed).encode()}
    bundle = tmp_path_factory.mktemp("bundle") / "measured-0.1.0-worker.zip"
    write_archive(bundle, members)
    return bundle
