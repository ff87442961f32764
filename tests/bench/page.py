"""The benchmark page: `python -m bench.page FIGURES PAGE` writes it, and its charts beside the figures."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench import chart
from bench.figures import read
from bench.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bench.figures import Figure, Run
    from bench.tables import Table

__all__ = ["charts", "page", "section"]

HEAD = """# Benchmarks

`make bench` measures all of this and writes this page; `make bench ONLY=cold` measures one part anew;
`make bench QUICK=1` prints rough figures, and writes nothing. The figures of one table come from one run on
one machine: compare them with each other, not with those of another machine.
"""


def page(tables: Mapping[str, tuple[Run, Sequence[Figure]]], folder: str) -> str:
    """Return the page as Markdown; `folder` is where its charts are, as seen from it."""
    known = [(table, *tables[table.name]) for table in TABLES if table.name in tables]
    runs = {run.date: run for _, run, _ in known}
    parts = [HEAD]
    if len(runs) == 1:
        parts += [f"{facts(run)}\n" for run in runs.values()]
    for table, run, figures in known:
        parts += [f"## {table.title}\n\n{section(table, figures)}"]
        if len(runs) > 1:
            parts.append(f"{facts(run)}\n")
        if table.chart:
            parts.append(f"![{table.title}]({folder}/{table.name}.svg)\n")
    return "\n".join(parts)


def facts(run: Run) -> str:
    """Return the line that says when, where and what was measured."""
    versions = ", ".join(f"{name} {version}" for name, version in run.versions.items())
    busy = (
        f" The machine was busy before it began (load average {run.load})."
        if run.load > run.cores / 4
        else ""
    )
    return (
        f"Measured {run.date} with {run.cores} cores ({run.machine}): {versions}, commit {run.commit}.{busy}"
    )


def section(table: Table, figures: Sequence[Figure]) -> str:
    """Return what the table says, and the table."""
    shown = [figure for figure in figures if figure.column]
    rows, columns = _names(figure.row for figure in shown), _names(figure.column for figure in shown)
    cells = {(figure.row, figure.column): figure for figure in figures}
    lines = [
        f"| {table.head} | " + " | ".join(columns) + " |",
        "|---" + "|---:" * len(columns) + "|",
        *(
            f"| {row} | " + " | ".join(_cell(cells.get((row, column))) for column in columns) + " |"
            for row in rows
        ),
    ]
    notes = _names(f"- {figure.row}: {figure.note}" for figure in figures if figure.note)
    return "\n".join([table.text, "", *lines, *(["", *notes] if notes else []), ""])


def charts(tables: Mapping[str, tuple[Run, Sequence[Figure]]]) -> dict[str, str]:
    """Return the SVG of each table that has one, by the table's name."""
    drawn = {}
    for table in TABLES:
        if table.chart is None or table.name not in tables:
            continue
        figures = tables[table.name][1]
        values = {(figure.row, figure.column): figure.value for figure in figures}
        there = [name for name in table.chart.columns if any(column == name for _, column in values)]
        rows = _names(figure.row for figure in figures if figure.column in there and figure.value is not None)
        series = {_legend(name): [values.get((row, name)) for row in rows] for name in there}
        draw = chart.lines if table.chart.kind == "lines" else chart.bars
        drawn[table.name] = draw(table.chart.title, rows, series, _number)
    return drawn


def _names(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))


def _legend(column: str) -> str:
    # The chart's title has the unit.
    return re.sub(r", [^ ]+$", "", column)


def _cell(figure: Figure | None) -> str:
    return "-" if figure is None or figure.value is None else _number(figure.value)


def _number(value: float) -> str:
    """Return three digits of it, all of those before the point."""
    if value == 0:
        return "0"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) >= 1 else f"{value:.2g}"


def main() -> None:
    source, target = map(Path, sys.argv[1:3])
    tables = read(source)
    folder = source.parent
    for name, svg in charts(tables).items():
        (folder / f"{name}.svg").write_text(svg)
    target.write_text(page(tables, folder.relative_to(target.parent).as_posix()))


if __name__ == "__main__":
    main()
