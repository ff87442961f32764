from __future__ import annotations

import click

__all__ = ["command"]


@click.command(
    "recipes",
    epilog="""\b
Examples:
  pymode recipes                           which packages there are, and for which versions
""",
)
def command() -> None:
    """List the packages with compiled code that have a recipe."""
    from rich.console import Console
    from rich.table import Table

    from pymode_build.extensions.recipe import load_recipes

    table = Table("package", "versions", "tested with", "linked", "libraries", box=None, pad_edge=False)
    for recipe in load_recipes().values():
        libraries = ", ".join(one.name for one in recipe.libraries)
        table.add_row(recipe.name, str(recipe.versions) or "any", recipe.tested or "", recipe.link, libraries)
    Console(soft_wrap=True).print(table)
