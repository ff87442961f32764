from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command(
    "remove",
    epilog="""\b
Examples:
  pymode remove flask
  pymode remove flask httpx --lock-only
""",
)
@click.argument("packages", nargs=-1, required=True, metavar="PACKAGE...")
@click.option("--lock-only", is_flag=True, help="Write pyproject.toml and pylock.toml; uninstall nothing.")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path(),
    help="The project's folder.",
)
def command(packages: tuple[str, ...], lock_only: bool, project: Path) -> None:
    """Remove dependencies from the project.

    From pyproject.toml, from pylock.toml, and from the environment, with what only they needed.
    """
    from pymode_build.cache import Cache
    from pymode_build.cli import terminal_reporter
    from pymode_build.cli.install import report
    from pymode_build.dependencies.dependencies import change_dependencies
    from pymode_build.project.pyproject import removed

    cache, reporter = Cache.from_environment(), terminal_reporter()
    change = change_dependencies(
        project,
        edit=lambda text: removed(text, packages),
        lock_only=lock_only,
        cache=cache,
        reporter=reporter,
    )
    click.echo(f"Removed {', '.join(packages)}")
    report(change, reporter)
