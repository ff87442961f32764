from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pymode_build.dependencies.dependencies import Change
    from pymode_build.reporter import Reporter

__all__ = ["command", "report"]


@click.command(
    "install",
    epilog="""\b
Examples:
  pymode install                   what pyproject.toml says, in the versions of pylock.toml
  pymode install --upgrade         the newest versions that fit
  pymode install --locked          in CI: a lock that is out of date is an error
  pymode install --lock-only       just write pylock.toml
""",
)
@click.option("--upgrade", "-U", is_flag=True, help="Lock the newest versions that fit.")
@click.option("--locked", is_flag=True, help="Fail if pylock.toml is not up to date with pyproject.toml.")
@click.option("--lock-only", is_flag=True, help="Write pylock.toml and install nothing.")
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path(),
    help="The project's folder.",
)
def command(upgrade: bool, locked: bool, lock_only: bool, project: Path) -> None:
    """Install the project's dependencies.

    pylock.toml is written if it is missing or out of date, what the build needs of it is fetched, and the
    active virtual environment, else the project's .venv, gets its versions and the `dev` dependency group.
    """
    from pymode_build.cache import Cache
    from pymode_build.cli import terminal_reporter
    from pymode_build.dependencies.dependencies import change_dependencies

    if upgrade and locked:
        raise click.UsageError("--upgrade changes the lock, --locked forbids it")
    reporter = terminal_reporter()
    change = change_dependencies(
        project,
        upgrade=upgrade,
        locked=locked,
        lock_only=lock_only,
        cache=Cache.from_environment(),
        reporter=reporter,
    )
    report(change, reporter)


def report(change: Change, reporter: Reporter) -> None:
    """Say what of the lock and of the environment is new."""
    before, after = change.before, change.after
    lines = [
        *(f"  + {name} {after[name]}".rstrip() for name in sorted(after.keys() - before.keys())),
        *(f"  - {name} {before[name]}".rstrip() for name in sorted(before.keys() - after.keys())),
        *(
            f"  ~ {name} {before[name]} → {after[name]}"
            for name in sorted(before.keys() & after.keys())
            if before[name] != after[name]
        ),
    ]
    reporter.info("\n".join(["pylock.toml:", *lines]) if lines else "pylock.toml is up to date")
    if change.environment:
        count = len(change.installed)
        done = f"{count} {'package' if count == 1 else 'packages'} changed" if count else "up to date"
        reporter.info(f"{change.environment}: {done}")
