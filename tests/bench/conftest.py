"""Bundles with a worker.js of the tests in front, so that one object can be measured from outside."""

from __future__ import annotations

import base64
import hashlib
import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from bench.client import Client
from bench.figures import Figures, Run, write
from bench.page import section
from bench.tables import TABLES
from bench.workers import WORKERS

from pymode_build.archive import write_archive
from pymode_build.bundle.record import open_bundle
from pymode_build.errors import BundleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import BundleOf, Preview, Serve

FIGURES = pytest.StashKey[Figures]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--figures", type=Path, help="where the tables that are measured go, as JSON")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[FIGURES] = Figures(Run.now())
    # A run that is ended from outside stops its servers, as after Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def pytest_sessionfinish(session: pytest.Session) -> None:
    target = session.config.getoption("--figures")
    figures = session.config.stash[FIGURES]
    if target and figures.tables:
        write(target, figures)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    measured = config.stash[FIGURES].tables
    for table in TABLES:
        if table.name in measured:
            terminalreporter.section(table.title)
            terminalreporter.write_line(section(table, measured[table.name]))


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> Figures:
    return pytestconfig.stash[FIGURES]


@pytest.fixture(scope="session")
def rounds() -> Callable[[int], int]:
    """Return a function from how often to measure to how often to do it this time."""
    quick = os.environ.get("QUICK", "") not in ("", "0")
    return lambda count: max(1, count // 5) if quick else count


class BundleWith(Protocol):
    def __call__(self, worker: str, entry: str, **config: Any) -> Path: ...


@pytest.fixture(scope="session")
def bundle_with(bundle_of: BundleOf, tmp_path_factory: pytest.TempPathFactory) -> BundleWith:
    """Return a function that builds an entry module and puts a file of this folder in worker.js's place."""
    built: dict[str, Path] = {}

    def build(worker: str, entry: str, **config: Any) -> Path:
        key = repr((worker, entry, sorted(config.items())))
        if key not in built:
            folder = tmp_path_factory.mktemp("measured")
            open_bundle(bundle_of({"src/entry.py": entry}, **config), folder)
            built[key] = tmp_path_factory.mktemp("bundle") / "measured-0.1.0-worker.zip"
            write_archive(
                built[key], _replaced(folder, Path(__file__).with_name(worker).read_bytes()), compress=True
            )
        return built[key]

    return build


def _replaced(folder: Path, worker: bytes) -> dict[str, bytes]:
    """Return the files of an unpacked bundle with another worker.js."""
    members = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
    record = next(name for name in members if name.endswith("RECORD"))
    value = base64.urlsafe_b64encode(hashlib.sha256(worker).digest()).rstrip(b"=").decode()
    rows = [
        f"worker.js,sha256={value},{len(worker)}" if row.startswith("worker.js,") else row
        for row in members[record].decode().splitlines()
    ]
    return members | {"worker.js": worker, record: "\n".join(rows).encode()}


class WorkerBundle(Protocol):
    def __call__(self, name: str, *, snapshot: bool, table: str) -> Path: ...


@pytest.fixture(scope="session")
def worker_bundle(bundle_with: BundleWith, figures: Figures) -> WorkerBundle:
    """Return a function that builds one of WORKERS with the measuring worker.js.

    One that can't be built skips the test, and the table says why.
    """

    def build(name: str, *, snapshot: bool, table: str) -> Path:
        entry, dependencies = WORKERS[name]
        try:
            return bundle_with("worker.js", entry, dependencies=dependencies, wizer=snapshot)
        except BundleError as error:
            why = f"{'with snapshot: ' if snapshot else ''}{error}"
            figures.missing(table, name, "", why)
            pytest.skip(why)

    return build


def loaded(client: Client) -> None:
    """Wait until the Worker runs, and the preview leaves it in peace."""
    while client.get("/isolate") != b"it runs":
        time.sleep(0.02)


class Connect(Protocol):
    def __call__(self, bundle: Path) -> Client: ...


@pytest.fixture
def connect(serve: Serve) -> Iterator[Connect]:
    """Return a function that serves a bundle, in place of the one before, and returns a client of it.

    worker.js has run there, and no object has had a request yet.
    """
    open_: list[tuple[Preview, Client]] = []

    def close() -> None:
        while open_:
            preview, client = open_.pop()
            client.close()
            preview.stop()

    def begin(bundle: Path) -> Client:
        close()
        preview = serve(bundle)
        client = Client(preview.url)
        open_.append((preview, client))
        loaded(client)
        return client

    yield begin
    close()
