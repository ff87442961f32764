from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command(
    "inspect",
    epilog="""\b
Examples:
  pymode inspect                                   build this folder's project, and show what is in it
  pymode inspect dist/hello-0.1.0-worker.zip       a bundle
  pymode inspect --html sizes.html                 as a treemap
  pymode inspect --imports                         how long each module takes to import
""",
)
@click.argument("target", type=click.Path(path_type=Path), default=Path(), metavar="[BUNDLE|PROJECT]")
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Write a treemap to this file.")
@click.option("--imports", is_flag=True, help="Show the import times, measured under wasmtime.")
@click.option("--all", "everything", is_flag=True, help="Show every row.")
def command(target: Path, html: Path | None, imports: bool, everything: bool) -> None:
    """Show what is in a bundle: sizes by part and package, and import times.

    Compressed sizes are those of each file by itself; in the upload, files of a kind share some of it.
    """
    import json
    import tempfile

    from pymode_build import worker
    from pymode_build.bundle.contents import bundle_items, by_package
    from pymode_build.bundle.import_times import import_times
    from pymode_build.bundle.treemap import treemap_html
    from pymode_build.cache import Cache, writing
    from pymode_build.cli import terminal_reporter
    from pymode_build.project.project import load_project

    cache, reporter = Cache.from_environment(), terminal_reporter()
    rows_shown = None if everything else 25
    with tempfile.TemporaryDirectory(prefix="pymode-inspect-") as scratch:
        if target.is_dir():
            target = worker.build(load_project(target), Path(scratch), cache=cache, reporter=reporter)
        folder = Path(scratch, "bundle")
        with reporter.stage("Reading the bundle"):
            items = bundle_items(target, folder)
        if html:
            with writing(html.parent, "name another file"):
                html.write_text(treemap_html(target.name, items), encoding="utf-8")
            click.echo(html)
            return
        if imports:
            entry = json.loads(next(folder.glob("*.dist-info/pymode.json")).read_text(encoding="utf-8"))[
                "entry"
            ]
            with reporter.stage(f"Importing {entry} under wasmtime"):
                times = sorted(import_times(folder, entry, cache), key=lambda row: -row.own)
            _table(
                ("module", "own ms", "with imports ms"),
                [(row.module, f"{row.own * 1000:.1f}", f"{row.total * 1000:.1f}") for row in times],
                rows_shown,
            )
            return
        _table(
            ("part: package", "raw kB", "compressed kB"),
            [
                (f"{row.part}: {row.package}", f"{row.raw / 1024:,.1f}", f"{row.compressed / 1024:,.1f}")
                for row in by_package(items)
            ],
            rows_shown,
        )


def _table(head: tuple[str, str, str], rows: list[tuple[str, str, str]], most: int | None) -> None:
    width = max(len(row[0]) for row in [head, *rows])
    for name, first, second in [head, *rows[:most]]:
        click.echo(f"{name:<{width}}  {first:>12}  {second:>15}")
    if most is not None and len(rows) > most:
        click.echo(f"… and {len(rows) - most} more; --all shows them")
