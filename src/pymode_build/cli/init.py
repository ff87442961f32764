from __future__ import annotations

from pathlib import Path

import click

from pymode_build.template import templates

__all__ = ["command"]


@click.command(
    "init",
    epilog="""\b
Examples:
  pymode init my-worker                    a new folder with a worker that says hello
  pymode init notes --template api         an API on KV
  pymode init .                            in this folder
""",
)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar="NAME")
@click.option(
    "--template",
    type=click.Choice(templates()),
    default="hello",
    show_default=True,
    help="What to begin with.",
)
@click.option("--no-input", is_flag=True, help="Ask nothing: files in the way are an error.")
def command(folder: Path, template: str, no_input: bool) -> None:
    """Make a new project.

    NAME is its folder. Nothing that is there is overwritten unless you say so.
    """
    from pymode_build.cache import writing
    from pymode_build.errors import ConfigError
    from pymode_build.template import project_files, project_name

    files = project_files(template, project_name(folder))
    present = [name for name in files if (folder / name).exists()]
    if present:
        listed = "\n".join(f"  {folder / name}" for name in present)
        if no_input:
            raise ConfigError(f"These files are there already, and were left alone:\n{listed}")
        click.echo(f"These files are there already:\n{listed}", err=True)
        click.confirm("Overwrite them?", abort=True, err=True)
    with writing(folder, "name another folder"):
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    click.echo(f"{folder} is ready. Next:")
    steps = [] if folder.resolve() == Path.cwd() else [f"cd {folder}"]
    for step in (*steps, "pymode dev"):
        click.echo(f"  {step}")
