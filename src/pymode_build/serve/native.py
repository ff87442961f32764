"""A project whose Python runs outside of the worker: a workerd with its bindings, and a door to them."""

from __future__ import annotations

import json
import secrets
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.bundle.bundle import ABI, host_modules, objects_js
from pymode_build.bundle.wrangler_json import ASSETS, wrangler_json
from pymode_build.resources import resource
from pymode_build.serve.server import Server, exclusive
from pymode_build.toolchain.node import node, packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pymode_build.cache import Cache
    from pymode_build.project.project import Project
    from pymode_build.reporter import Reporter

__all__ = ["Native", "native_server"]

MAIN = "serve/native/worker.js"


@dataclass(frozen=True, slots=True, kw_only=True)
class Native:
    """A workerd that runs: where clients reach it, and where Python does, with what."""

    server: Server
    port: int
    door: int
    token: str


@contextmanager
def native_server(
    project: Project,
    *,
    cache: Cache,
    reporter: Reporter,
    state: Path | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    cors: bool = False,
) -> Iterator[Native]:
    """Run a workerd with the project's bindings until the block ends.

    `state` keeps KV and friends; without it they end with the block. `cors` lets pages of other origins read
    the answers. Raises BundleError.
    """
    token = secrets.token_urlsafe()
    with tempfile.TemporaryDirectory(prefix="pymode-native-") as scratch:
        folder = Path(scratch, "bundle")
        for name, content in _modules(project, token, cors).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        if project.config.assets:
            (folder / ASSETS).symlink_to(project.root / project.config.assets.directory)
        runtime = node(cache, reporter)
        settings = {
            "packages": str(packages(runtime, cache, reporter)),
            "bundle": str(folder),
            "state": str(state.resolve() if state else Path(scratch, "state")),
            "host": host,
            "port": port,
            "door": True,
        }
        with exclusive(state), Server.started(runtime, settings, Path(scratch)) as server:
            with reporter.stage("Starting workerd"):
                ports = server.wait_until_ready(host, port)
            assert ports.door is not None  # noqa: S101 - asked for
            yield Native(server=server, port=ports.clients, door=ports.door, token=token)


def _modules(project: Project, token: str, cors: bool) -> dict[str, bytes]:
    """Return the files of a bundle without an interpreter; it is served and never deployed."""
    host = resource("host")
    own = {name: one for name, one in project.config.durable_objects.items() if one.script_name is None}
    native = {f"serve/native/{path.name}": path.read_bytes() for path in (host / "serve/native").glob("*.js")}
    facts = {
        "abi": ABI,
        "name": project.worker_name,
        "version": project.version,
        "entry": project.entry,
        "token": token,
        "cors": cors,
        "objects": {one.class_name: name for name, one in own.items()},
    }
    modules = {
        **host_modules(host),
        **native,
        "interpreter.js": b'export { Interpreter } from "./serve/native/interpreter.js";\n',
        "objects.js": objects_js(project),
        "bundle.js": f"export const bundle = {json.dumps(facts)};\n".encode(),
    }
    settings = {**json.loads(wrangler_json(project, modules)), "main": MAIN}
    return {**modules, "wrangler.json": json.dumps(settings).encode()}
