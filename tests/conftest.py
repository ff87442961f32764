"""Fixtures for every test: the cache, and workers: projects built on the fly, served by `pymode preview`."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import httpx
import pytest

from pymode_build import worker as builder
from pymode_build.cache import Cache, digest
from pymode_build.project.project import load_project
from pymode_build.terminal import TerminalReporter
from pymode_build.toolchain.node import node, packages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pymode_build.reporter import Reporter

EXAMPLES = Path(__file__).parents[1] / "examples"
# Numpy may have to be compiled first.
START_LIMIT = 600.0
STOP_LIMIT = 15.0


@dataclass(frozen=True, slots=True)
class Preview:
    """One running `pymode preview` or `pymode dev`, as a user has it: a process, its URL, its output."""

    process: subprocess.Popen[bytes]
    url: str
    output: Path

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        options.setdefault("timeout", 60.0)
        return httpx.request(method, self.url + path, **options)

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.request("GET", path, **options)

    def logs(self) -> str:
        """Return all that the Worker and the server have written so far, stdout and stderr together."""
        return self.output.read_text(encoding="utf-8")

    def wait_for_log(self, text: str) -> str:
        """Return the logs once `text` is in them: a response may overtake its own log lines."""
        deadline = time.monotonic() + STOP_LIMIT
        while text not in (logs := self.logs()) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert text in logs
        return logs

    def children(self) -> set[int]:
        """Return the processes that it has started, and those that they have, the dead ones left out."""
        parents: dict[int, int] = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                fields = folder.joinpath("stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] != "Z":
                parents[int(folder.name)] = int(fields[1])
        found = {self.process.pid}
        while more := {pid for pid, parent in parents.items() if parent in found} - found:
            found |= more
        return found - {self.process.pid}

    def stop(self, number: int = signal.SIGINT) -> int:
        """Send a signal and return the exit code; a server that stays is killed, and fails the test."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            return self.process.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise


def start(target: Path, output: Path, *options: str, command: str = "preview") -> Preview:
    """Run `pymode preview`, or another server, and wait for the URL that it prints."""
    arguments = [sys.executable, "-m", "pymode_build.cli", command, str(target), *options]
    with output.open("wb") as stream:
        process = subprocess.Popen(
            [*arguments, *([] if "--port" in options else ["--port", "0"])],
            stdout=stream,
            stderr=subprocess.STDOUT,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
            # Ctrl-C of the test run is pytest's; it stops the servers itself.
            start_new_session=True,
        )
    deadline = time.monotonic() + START_LIMIT
    while process.poll() is None and time.monotonic() < deadline:
        if found := re.search(r"^http://\S+", output.read_text(), re.MULTILINE):
            return Preview(process, found[0], output)
        time.sleep(0.02)
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(STOP_LIMIT)
    process.kill()
    raise AssertionError(f"pymode {command} did not start:\n{output.read_text()}")


def stop_all(servers: Iterable[Preview]) -> None:
    """Stop them all, those after one that does not stop as well."""
    with ExitStack() as stopping:
        for server in servers:
            stopping.callback(server.stop)


def toml(value: Any) -> str:
    """Write a value as inline TOML; JSON's strings, numbers and booleans are TOML's too."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(toml(item) for item in value) + "]"
    return json.dumps(value)


class BundleOf(Protocol):
    def __call__(self, files: Mapping[str, str | bytes], **config: Any) -> Path: ...


class Serve(Protocol):
    def __call__(self, target: Path, *options: str) -> Preview: ...


class Worker(Protocol):
    def __call__(self, files: Mapping[str, str | bytes], **config: Any) -> Preview: ...


@pytest.fixture(scope="session", autouse=True)
def no_pip_configuration() -> Iterator[None]:
    """Keep this machine's pip.conf out of it; variables count."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_CONFIG_FILE", os.devnull)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_terminal() -> Iterator[None]:
    """Have what the tests run not wrap its lines: pytest-xdist gives its processes a terminal's width."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("COLUMNS", raising=False)
        patch.delenv("LINES", raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def heard_interrupts() -> None:
    """Have SIGINT reach the servers: in the background of a shell it is ignored, and so it is in children."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def cache() -> Cache:
    """Return the user's cache: an interpreter is compiled once, not once a test run."""
    return Cache.from_environment()


@pytest.fixture(scope="session")
def reporter() -> Reporter:
    return TerminalReporter()


@pytest.fixture(scope="session")
def bundle_of(tmp_path_factory: pytest.TempPathFactory, cache: Cache, reporter: Reporter) -> BundleOf:
    """Return a function that builds a project from its files; keywords are `[tool.pymode]` keys.

    `dependencies` is `[project]`'s. The same input is built once.
    """
    built: dict[str, Path] = {}

    def build(files: Mapping[str, str | bytes], **config: Any) -> Path:
        dependencies = config.pop("dependencies", [])
        settings = {"main": "src/entry.py", **config}
        pyproject = "\n".join(
            [
                '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"',
                f'[project]\nname = "tested"\nversion = "0.1.0"\ndependencies = {toml(dependencies)}',
                "[tool.pymode]",
                *(f"{key} = {toml(value)}" for key, value in settings.items()),
            ]
        )
        project = {name: _bytes(content) for name, content in {**files, "pyproject.toml": pyproject}.items()}
        key = digest(*(part for item in sorted(project.items()) for part in item))
        if key not in built:
            root = tmp_path_factory.mktemp("project")
            for name, content in project.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            destination = tmp_path_factory.mktemp("bundle")
            built[key] = builder.build(load_project(root), destination, cache=cache, reporter=reporter)
        return built[key]

    return build


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


@pytest.fixture(scope="module")
def few_certificates(cache: Cache, reporter: Reporter) -> Iterator[None]:
    """Keep the machine's own certificates, which no test needs, from miniflare: 140 of them take a second.

    npm needs them, for what servers run on.
    """
    packages(node(cache, reporter), cache, reporter)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("NODE_EXTRA_CA_CERTS", raising=False)
        yield


@pytest.fixture
def serve(tmp_path: Path, few_certificates: None) -> Iterator[Serve]:  # noqa: ARG001
    """Return a function that starts a preview of this test's own, stopped when the test ends."""
    running: list[Preview] = []

    def begin(target: Path, *options: str) -> Preview:
        running.append(start(target, tmp_path / f"output-{len(running)}.txt", *options))
        return running[-1]

    yield begin
    stop_all(running)


@pytest.fixture
def dev(tmp_path: Path) -> Iterator[Serve]:
    """Return a function that runs `pymode dev` on a project until the test ends."""
    running: list[Preview] = []

    def begin(target: Path, *options: str) -> Preview:
        running.append(start(target, tmp_path / f"dev-{len(running)}.txt", *options, command="dev"))
        return running[-1]

    yield begin
    stop_all(running)


@pytest.fixture(scope="module")
def worker(
    bundle_of: BundleOf,
    tmp_path_factory: pytest.TempPathFactory,
    few_certificates: None,  # noqa: ARG001
) -> Iterator[Worker]:
    """Return a function that builds and serves a project; the same input finds its server again.

    Servers end with the file of tests: each takes some 200 MB.
    """
    running: dict[Path, Preview] = {}

    def serve(files: Mapping[str, str | bytes], **config: Any) -> Preview:
        bundle = bundle_of(files, **config)
        if bundle not in running or running[bundle].process.poll() is not None:
            running[bundle] = start(bundle, tmp_path_factory.mktemp("preview") / "output.txt")
        return running[bundle]

    yield serve
    stop_all(running.values())


@pytest.fixture(scope="session")
def hello_bundle(tmp_path_factory: pytest.TempPathFactory, cache: Cache, reporter: Reporter) -> Path:
    project = load_project(EXAMPLES / "hello-worker")
    return builder.build(project, tmp_path_factory.mktemp("hello"), cache=cache, reporter=reporter)


@pytest.fixture(scope="session")
def api_bundle(tmp_path_factory: pytest.TempPathFactory, cache: Cache, reporter: Reporter) -> Path:
    project = load_project(EXAMPLES / "api-worker")
    return builder.build(project, tmp_path_factory.mktemp("api"), cache=cache, reporter=reporter)
