from __future__ import annotations

import click

__all__ = ["command"]


@click.command(
    "completion",
    epilog="""\b
Examples:
  pymode completion bash >> ~/.bashrc
  pymode completion zsh >> ~/.zshrc
  pymode completion fish > ~/.config/fish/completions/pymode.fish
""",
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print what makes a shell complete `pymode`."""
    from click.shell_completion import get_completion_class

    from pymode_build.cli import pymode

    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101 - for the type checker: click has these three
    click.echo(kind(pymode, {}, "pymode", "_PYMODE_COMPLETE").source())
