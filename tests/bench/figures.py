"""What a run measured: tables of figures, each with the run that it comes from, in one JSON file."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

__all__ = ["Figure", "Figures", "Run", "read", "write"]

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """When, where and what was measured; `load` the load average before it began."""

    date: str
    commit: str
    cores: int
    machine: str
    load: float
    versions: dict[str, str]

    @classmethod
    def now(cls) -> Run:
        git = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        pins = json.loads((ROOT / "host/package-lock.json").read_text())["packages"]
        return cls(
            date=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
            commit=git.stdout.strip(),
            cores=os.cpu_count() or 1,
            machine=f"{platform.system()}, {platform.machine()}",
            load=round(os.getloadavg()[0], 1),
            versions={
                "PyMode": version("pymode-build"),
                "workerd": pins["node_modules/workerd"]["version"],
                "miniflare": pins["node_modules/miniflare"]["version"],
            },
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One cell of a table: a value in the unit that its column names, or why there is none.

    Without a column it says something of the whole row.
    """

    row: str
    column: str
    value: float | None
    note: str = ""


@dataclass(slots=True)
class Figures:
    """The figures of this run, by table, in the order in which they were measured."""

    run: Run
    tables: dict[str, list[Figure]] = field(default_factory=dict)

    def add(self, table: str, row: str, column: str, value: float) -> None:
        self._append(table, Figure(row=row, column=column, value=float(f"{value:.4g}")))

    def timed(
        self, table: str, row: str, column: str, benchmark: BenchmarkFixture, *, scale: float = 1.0
    ) -> None:
        """Add the median of what pytest-benchmark has timed, in seconds times `scale`."""
        assert benchmark.stats is not None, "run with --benchmark-enable"
        self.add(table, row, column, benchmark.stats["median"] * scale)

    def missing(self, table: str, row: str, column: str, why: str) -> None:
        self._append(table, Figure(row=row, column=column, value=None, note=why))

    def _append(self, table: str, figure: Figure) -> None:
        self.tables.setdefault(table, []).append(figure)


def read(path: Path) -> dict[str, tuple[Run, list[Figure]]]:
    """Return the tables of a file; none if there is no file."""
    content: dict[str, Any] = json.loads(path.read_text()) if path.is_file() else {}
    return {
        name: (Run(**table["run"]), [Figure(**figure) for figure in table["figures"]])
        for name, table in content.items()
    }


def write(path: Path, figures: Figures) -> None:
    """Put this run's tables in the place of those of the same names in a file."""
    tables = read(path) | {name: (figures.run, rows) for name, rows in figures.tables.items()}
    content = {
        name: {"run": asdict(run), "figures": [asdict(figure) for figure in rows]}
        for name, (run, rows) in sorted(tables.items())
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1) + "\n")
