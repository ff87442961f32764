from __future__ import annotations

import click

__all__ = ["command"]


@click.group(
    "recipe",
    epilog="""\b
Examples:
  pymode recipe test markupsafe            build it, run its own tests in the interpreter
  pymode recipe test markupsafe --native   and natively, to compare
""",
)
def command() -> None:
    """Work on a recipe: how a package with compiled code is built."""


@command.command(
    "test",
    epilog="""\b
Examples:
  pymode recipe test markupsafe            build it, run its own tests in the interpreter
  pymode recipe test markupsafe --native   and natively, to compare
""",
)
@click.argument("name")
@click.option("--native", is_flag=True, help="Run the same tests on this machine too, of the same sdist.")
def test(name: str, native: bool) -> None:
    """Build a package by its recipe and run its own tests.

    They run in the worker's interpreter, on this machine. Failures that the recipe explains are counted;
    any other ends with exit code 4. The last line is the package's row in the table of docs/extensions.md.
    """
    import difflib

    from packaging.utils import canonicalize_name

    from pymode_build.cache import Cache
    from pymode_build.errors import RecipeError
    from pymode_build.extensions.recipe import load_recipes
    from pymode_build.terminal import TerminalReporter
    from pymode_build.upstream.figures import figures, row
    from pymode_build.upstream.natively import run_natively
    from pymode_build.upstream.tests import run_tests, subject

    recipes = load_recipes()
    recipe = recipes.get(canonicalize_name(name))
    if recipe is None:
        close = difflib.get_close_matches(name, recipes, 1)
        hint = f"did you mean {close[0]!r}?" if close else "`pymode recipes` lists them"
        raise RecipeError(f"there is no recipe of {name}; {hint}")
    cache, reporter = Cache.from_environment(), TerminalReporter()
    tested = subject(recipe, recipes, cache, reporter)
    outcome = run_tests(tested, cache, reporter)
    unexpected = outcome.unexpected(recipe)
    for failed in unexpected:
        click.echo(f"{failed}\n{outcome.failed[failed]}\n", err=True)
    click.echo(
        f"{recipe.name} {tested.version}: {outcome.passed} passed, {len(outcome.failed)} failed "
        f"({len(outcome.failed) - len(unexpected)} explained), {outcome.skipped} skipped"
    )
    for fixed in outcome.fixed(recipe):
        click.echo(f"{fixed} passes now: take it out of expected-failures", err=True)
    natively = run_natively(tested, cache, reporter) if native else None
    for failed, text in natively.failed.items() if natively else ():
        click.echo(f"natively, {failed}\n{text}\n", err=True)
    click.echo(row(tested, figures(tested, cache, reporter), outcome, natively))
    if unexpected:
        raise RecipeError(f"{len(unexpected)} tests of {recipe.name} failed that the recipe does not explain")
