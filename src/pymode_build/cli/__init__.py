"""The `pymode` command: one module here per command, imported when named; its body imports the rest."""

from __future__ import annotations

import importlib
import signal
import sys
from typing import TYPE_CHECKING, Any

import click

from pymode_build import __version__
from pymode_build.errors import PyModeError

if TYPE_CHECKING:
    from pymode_build.reporter import Reporter

__all__ = ["main", "pymode", "terminal_reporter"]

COMMANDS = (
    "init",
    "add",
    "remove",
    "install",
    "dev",
    "preview",
    "deploy",
    "secret",
    "inspect",
    "doctor",
    "cache",
    "recipes",
    "recipe",
    "completion",
)


class CommandGroup(click.Group):
    """Import a command when it is asked for, and end with the exit code of the error's class."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"pymode_build.cli.{cmd_name}").command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except PyModeError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_code)


@click.group(
    cls=CommandGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="The build itself is Python's own: python -m build",
)
@click.version_option(__version__, prog_name="pymode")
@click.option("-q", "--quiet", is_flag=True, help="Say only what went wrong, and results.")
@click.option("-v", "--verbose", is_flag=True, help="Show every program that is run.")
def pymode(quiet: bool, verbose: bool) -> None:  # noqa: ARG001 - terminal_reporter asks
    """Run and deploy Python projects as Cloudflare Workers."""
    if verbose:
        import logging

        logging.basicConfig(format="%(message)s")
        logging.getLogger("pymode_build").setLevel(logging.INFO)


def terminal_reporter() -> Reporter:
    """Return the reporter that the options of the running command ask for."""
    from pymode_build.terminal import TerminalReporter

    return TerminalReporter(quiet=click.get_current_context().find_root().params["quiet"])


def main() -> None:
    """Run the command line; the console script's entry."""
    # As an exception, so that what is begun is undone: SIGTERM is what CI sends to a job that it ends.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    pymode(prog_name="pymode")
