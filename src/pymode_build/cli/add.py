from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command(
    "add",
    epilog="""\b
Examples:
  pymode add flask                                 the newest version that fits, and a lower bound
  pymode add "httpx>=0.28,<1" "rich[jupyter]"      versions and extras
  pymode add ./libs/shared                         a folder, installed so that edits count
  pymode add "git+https://example.com/lib@v2"      a branch, tag or commit of a git repository
""",
)
@click.argument("packages", nargs=-1, required=True, metavar="PACKAGE...")
@click.option("--upgrade", "-U", is_flag=True, help="Take the newest versions of everything else, too.")
@click.option("--lock-only", is_flag=True, help="Write pyproject.toml and pylock.toml; install nothing.")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path(),
    help="The project's folder.",
)
def command(packages: tuple[str, ...], upgrade: bool, lock_only: bool, project: Path) -> None:
    """Add dependencies to the project.

    They are written into pyproject.toml, resolved for the worker into pylock.toml, and installed into the
    active virtual environment, else the project's .venv. If any of that fails, nothing is changed.
    """
    from pymode_build.cache import Cache
    from pymode_build.cli import terminal_reporter
    from pymode_build.cli.install import report
    from pymode_build.dependencies.additions import parse_additions
    from pymode_build.dependencies.dependencies import change_dependencies
    from pymode_build.project.pyproject import added, read_pyproject

    cache, reporter = Cache.from_environment(), terminal_reporter()
    read_pyproject(project)  # before anything is looked for on an index
    additions = parse_additions(packages, project, cache, reporter)
    names = [addition.requirement.name for addition in additions]
    change = change_dependencies(
        project,
        edit=lambda text: added(text, additions),
        named=names,
        upgrade=upgrade,
        lock_only=lock_only,
        cache=cache,
        reporter=reporter,
    )
    click.echo(f"Added {', '.join(names)}")
    report(change, reporter)
