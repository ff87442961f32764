from __future__ import annotations

import click

__all__ = ["command"]


@click.group(
    "recipe",
    epilog="""\b
Examples:
  pymode recipe test markupsafe            build it, run its own tests in the interpreter
""",
)
def command() -> None:
    """Work on a recipe: how a package with compiled code is built."""


@command.command(
    "test",
    epilog="""\b
Examples:
  pymode recipe test markupsafe            build it, run its own tests in the interpreter
""",
)
@click.argument("name")
def test(name: str) -> None:
    """Build a package by its recipe and run its own tests.

    They run in the worker's interpreter, on this machine. Failures that the recipe explains are counted;
    any other ends with exit code 4.
    """
    import difflib

    from packaging.utils import canonicalize_name

    from pymode_build.cache import Cache
    from pymode_build.errors import RecipeError
    from pymode_build.extensions.recipe import load_recipes
    from pymode_build.terminal import TerminalReporter
    from pymode_build.upstream import test_package

    recipes = load_recipes()
    recipe = recipes.get(canonicalize_name(name))
    if recipe is None:
        close = difflib.get_close_matches(name, recipes, 1)
        hint = f"did you mean {close[0]!r}?" if close else "`pymode recipes` lists them"
        raise RecipeError(f"there is no recipe of {name}; {hint}")
    cache = Cache.from_environment()
    outcome = test_package(recipe, recipes, cache, TerminalReporter())
    for failed in outcome.unexpected:
        click.echo(f"{failed}\n{outcome.failed[failed]}\n", err=True)
    click.echo(
        f"{recipe.name} {outcome.version}: {outcome.passed} passed, {len(outcome.failed)} failed "
        f"({len(outcome.failed) - len(outcome.unexpected)} explained), {outcome.skipped} skipped"
    )
    for fixed in outcome.fixed:
        click.echo(f"{fixed} passes now: take it out of expected-failures", err=True)
    if outcome.unexpected:
        raise RecipeError(
            f"{len(outcome.unexpected)} tests of {recipe.name} failed that the recipe does not explain"
        )
