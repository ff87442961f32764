from __future__ import annotations

import click

__all__ = ["command"]


@click.group(
    "cache",
    invoke_without_command=True,
    epilog="""\b
Examples:
  pymode cache                     where it is and what it takes
  pymode cache prune               remove what nothing has used for 30 days
  pymode cache prune --days 0      remove everything
""",
)
@click.pass_context
def command(context: click.Context) -> None:
    """Show or prune the cache of interpreters, tools and packages.

    Everything in it can be made again. PYMODE_CACHE names another folder.
    """
    if context.invoked_subcommand:
        return
    from pymode_build.cache import Cache

    cache = Cache.from_environment()
    usage = cache.usage()
    click.echo(cache.root)
    rows = [(row.kind, row.entries, row.size) for row in usage]
    rows.append(("total", sum(row.entries for row in usage), sum(row.size for row in usage)))
    for kind, entries, size in rows:
        click.echo(f"  {kind:<16}{entries:>7} {_megabytes(size):>12}")


@command.command("prune")
@click.option(
    "--days",
    type=click.IntRange(0),
    default=30,
    show_default=True,
    help="Remove what has not been used for so many days; 0: everything.",
)
def prune(days: int) -> None:
    """Remove what has not been used for a while."""
    from pymode_build.cache import Cache
    from pymode_build.cli import terminal_reporter

    with terminal_reporter().stage("Pruning the cache"):
        # 0 days: everything, what was used this very second too.
        freed = Cache.from_environment().prune(days * 86400 or -1)
    click.echo(f"{_megabytes(freed)} freed.")


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.1f} MiB"
