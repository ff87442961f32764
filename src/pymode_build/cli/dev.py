from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command(
    "dev",
    epilog="""\b
Examples:
  pymode dev                                    serve this folder's project
  pymode dev examples/api-worker --port 0       another one, on any free port
  pymode dev --env API_KEY=test --verbose       with a variable, showing what goes on
""",
)
@click.argument("project", type=click.Path(path_type=Path, exists=True, file_okay=False), default=Path())
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8787, show_default=True, help="Port; 0 picks a free one."
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--entry", metavar="FILE", help="Entry module, in place of tool.pymode.main.")
@click.option(
    "--env",
    "variables",
    metavar="NAME=VALUE",
    multiple=True,
    help="A variable, over .dev.vars; may be repeated.",
)
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder that keeps local data.  [default: .pymode/state in the project]",
)
@click.option(
    "--verbose", is_flag=True, help="Show requests, their bodies, and calls of bindings with their times."
)
@click.option("--no-cors", is_flag=True, help="Leave out the headers that let pages of other origins in.")
def command(
    project: Path,
    port: int,
    host: str,
    entry: str | None,
    variables: tuple[str, ...],
    state: Path | None,
    verbose: bool,
    no_cors: bool,
) -> None:
    """Serve a project on this Python, and reload it whenever a file changes.

    Bindings are real ones in a local workerd, and keep their data. Variables come from pyproject.toml,
    .dev.vars and --env. Ctrl-C stops it.
    """
    from pymode_build.cache import Cache
    from pymode_build.cli import terminal_reporter
    from pymode_build.serve.dev import Options, develop

    root = project.resolve()
    options = Options(
        root=root,
        entry=entry,
        host=host,
        port=port,
        state=state or root / ".pymode" / "state",
        variables=dict(map(_variable, variables)),
        cors=not no_cors,
        verbose=verbose,
    )
    develop(
        options,
        Cache.from_environment(),
        terminal_reporter(),
        ready=lambda url: click.echo(f"{url}  (Ctrl-C stops)"),
    )


def _variable(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise click.BadParameter(f"write NAME=VALUE, not {name!r}", param_hint="--env")
    return name, value
