from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]

SIGNS = {"ok": ("✓", "green"), "note": ("•", "yellow"), "bad": ("✗", "red")}


@click.command(
    "doctor",
    epilog="""\b
Examples:
  pymode doctor                    this machine, and the project in this folder
  pymode doctor examples/api-worker
""",
)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False, exists=True), default=Path())
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8787, show_default=True, help="Port to look at."
)
@click.pass_context
def command(context: click.Context, folder: Path, port: int) -> None:
    """Look at what PyMode needs here, and say what to do where it is missing.

    The exit code is 1 if something keeps PyMode from working.
    """
    from pymode_build.cache import Cache
    from pymode_build.doctor import examine

    checks = list(examine(folder, Cache.from_environment(), port))
    for check in checks:
        sign, color = SIGNS[check.state]
        click.echo(f"{click.style(sign, fg=color)} {check.what:<12} {check.found}")
        if check.advice:
            click.echo(f"  {'':<12} → {check.advice}")
    if any(check.state == "bad" for check in checks):
        context.exit(1)
