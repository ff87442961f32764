"""Serving a bundle on real workerd: the same files that deploy, with local KV, R2, D1 and Durable Objects."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.bundle.record import open_bundle
from pymode_build.serve.port import require_free
from pymode_build.serve.server import Server, exclusive, stopped_by_sigterm
from pymode_build.toolchain.node import node, packages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["serve", "serving"]


def serve(
    bundle: Path,
    *,
    port: int,
    cache: Cache,
    reporter: Reporter,
    ready: Callable[[str], None],
    host: str = "127.0.0.1",
    state: Path | None = None,
    rebuilt: Iterator[Path | None] | None = None,
) -> None:
    """Serve a bundle until KeyboardInterrupt or SIGTERM, and leave no process and no file behind.

    `port` 0 takes a free one. `ready(url)` is called when the server answers. `state` keeps KV and friends
    between runs; without it they last as long as the call. `rebuilt` yields bundles to serve in place of the
    one before, at the same port with the same state; None says that there is none yet. The Worker's output
    goes to this process's stdout and stderr. Raises BundleError for a bundle, a port or a state folder that
    can't be used.
    """
    with stopped_by_sigterm(), tempfile.TemporaryDirectory(prefix="pymode-preview-") as scratch:
        kept = state.resolve() if state else Path(scratch, "state")
        try:
            with exclusive(state):
                while True:
                    with serving(bundle, kept, host, port, Path(scratch), cache, reporter) as (server, port):
                        ready(f"http://{'localhost' if host == '127.0.0.1' else host}:{port}")
                        if rebuilt is None:
                            server.wait_until_gone()
                        bundle = server.wait_for_another(rebuilt)
        except KeyboardInterrupt:
            return


@contextmanager
def serving(
    bundle: Path, state: Path, host: str, port: int, scratch: Path, cache: Cache, reporter: Reporter
) -> Iterator[tuple[Server, int]]:
    """Serve a bundle until the block ends; yield the server and the port that it listens on."""
    require_free(host, port)
    with tempfile.TemporaryDirectory(dir=scratch) as name:
        folder = Path(name, "bundle")
        open_bundle(bundle, folder)
        runtime = node(cache, reporter)
        settings = {
            "packages": str(packages(runtime, cache, reporter)),
            "bundle": str(folder),
            "state": str(state),
            "host": host,
            "port": port,
        }
        with Server.started(runtime, settings, Path(name)) as server:
            with reporter.stage(f"Starting {bundle.name} on workerd"):
                ports = server.wait_until_ready(host, port)
            yield server, ports.clients
