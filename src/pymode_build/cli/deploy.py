from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command(
    "deploy",
    epilog="""\b
Examples:
  pymode deploy                                    build this folder's project and deploy it
  pymode deploy dist/hello-0.1.0-worker.zip        deploy a bundle as it was built
  pymode deploy --dry-run                          everything but the upload: no login, no network
  pymode deploy --env production                   with what [tool.pymode.env.production] says
""",
)
@click.argument("target", type=click.Path(path_type=Path), default=Path(), metavar="[BUNDLE|PROJECT]")
@click.option("--env", "environment", metavar="NAME", help="An environment of [tool.pymode.env].")
@click.option("--wizer", is_flag=True, help="Build with a snapshot of the started interpreter.")
@click.option("--dry-run", is_flag=True, help="Do everything but the upload.")
def command(target: Path, environment: str | None, wizer: bool, dry_run: bool) -> None:
    """Deploy a bundle, or a project, to Cloudflare.

    wrangler does it, in the version that PyMode was tested with. It identifies itself with
    CLOUDFLARE_API_TOKEN, or logs in at a terminal.
    """
    import os
    import tempfile

    from pymode_build import worker
    from pymode_build.cache import Cache
    from pymode_build.cli import terminal_reporter
    from pymode_build.deploy import deploy
    from pymode_build.project.project import load_project
    from pymode_build.snapshot.snapshot import SWITCH

    cache, reporter = Cache.from_environment(), terminal_reporter()
    with tempfile.TemporaryDirectory(prefix="pymode-build-") as scratch:
        if wizer:
            if not target.is_dir():
                raise click.UsageError(
                    "--wizer is for building a project, and this is a bundle, built already"
                )
            os.environ[SWITCH] = "1"
        if target.is_dir():
            target = worker.build(load_project(target), Path(scratch), cache=cache, reporter=reporter)
        deploy(target, environment=environment, dry_run=dry_run, cache=cache, reporter=reporter)
