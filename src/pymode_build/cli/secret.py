from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command(
    "secret",
    epilog="""\b
Examples:
  pymode secret put API_KEY                        asks for the value
  pymode secret put API_KEY < key.txt              takes it from a file
  pymode secret list --env production
""",
)
@click.argument("action", type=click.Choice(["put", "list", "delete"]))
@click.argument("name", required=False)
@click.option("--env", "environment", metavar="NAME", help="An environment of [tool.pymode.env].")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path(),
    help="The project's folder.",
)
def command(action: str, name: str | None, environment: str | None, project: Path) -> None:
    """Set, list or delete the secrets of a deployed worker.

    A worker reads them as env.NAME. For `pymode dev`, they are in .dev.vars.
    """
    import os
    import tempfile

    from pymode_build.cache import Cache
    from pymode_build.cli import terminal_reporter
    from pymode_build.project.project import load_project
    from pymode_build.toolchain.wrangler import require_credentials, run_wrangler

    if (name is None) != (action == "list"):
        raise click.UsageError("list takes no name" if name else f"{action} takes the secret's name")
    worker = load_project(project).worker_name
    require_credentials(os.environ)
    arguments = ["secret", action, *([name] if name else []), "--name", worker]
    if environment:
        arguments += ["--env", environment]
    cache, reporter = Cache.from_environment(), terminal_reporter()
    # Not in the project's folder: wrangler would look there for a configuration of its own.
    with tempfile.TemporaryDirectory(prefix="pymode-secret-") as scratch:
        run_wrangler(arguments, folder=Path(scratch), cache=cache, reporter=reporter)
