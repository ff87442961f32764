from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["command"]


@click.command(
    "preview",
    epilog="""\b
Examples:
  pymode preview                                    build this folder's project and serve it
  pymode preview dist/hello-0.1.0-worker.zip        serve a bundle as it was built
  pymode preview examples/api-worker --port 0       on any free port
  pymode preview --watch                            build and serve anew whenever a file changes
  pymode preview --state .pymode/state              keep KV, R2, D1 and objects between runs
""",
)
@click.argument("target", type=click.Path(path_type=Path), default=Path(), metavar="[BUNDLE|PROJECT]")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8787, show_default=True, help="Port; 0 picks a free one."
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder that keeps local data; without it the data ends with the server.",
)
@click.option("--watch", is_flag=True, help="Build and serve the project anew when its files change.")
def command(target: Path, port: int, host: str, state: Path | None, watch: bool) -> None:
    """Serve a bundle, or a project, on real workerd.

    Ctrl-C stops it. What the Worker prints, and its tracebacks, appear here.
    """
    import tempfile

    from pymode_build.cache import Cache
    from pymode_build.cli import terminal_reporter
    from pymode_build.serve.port import require_free
    from pymode_build.serve.preview import serve
    from pymode_build.serve.watch import rebuilt_bundles

    if watch and not target.is_dir():
        raise click.UsageError("--watch builds a project anew: name its folder, not a bundle")
    cache, reporter = Cache.from_environment(), terminal_reporter()
    require_free(host, port)  # before a build that may take minutes
    with tempfile.TemporaryDirectory(prefix="pymode-build-") as scratch:
        rebuilt = rebuilt_bundles(target, Path(scratch), cache, reporter) if watch else None
        if rebuilt is not None:
            next(rebuilt)  # watching from here on: nothing that changes during the first build is missed
        bundle = _build(target, Path(scratch), cache, reporter) if target.is_dir() else target
        serve(
            bundle,
            port=port,
            cache=cache,
            reporter=reporter,
            ready=lambda url: click.echo(f"{url}  (Ctrl-C stops)"),
            host=host,
            state=state,
            rebuilt=rebuilt,
        )


def _build(project: Path, destination: Path, cache: Cache, reporter: Reporter) -> Path:
    from pymode_build import worker
    from pymode_build.project.project import load_project

    return worker.build(load_project(project), destination, cache=cache, reporter=reporter)
