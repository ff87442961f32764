from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from bench import figures
from bench.figures import Figures, Run
from bench.page import charts, page

DOCS = Path(__file__).parents[2] / "docs"


def run(date: str, load: float = 0.0) -> Run:
    return Run(date=date, commit="abc", cores=2, machine="Linux", load=load, versions={"PyMode": "1"})


@pytest.fixture
def measured() -> Figures:
    measured = Figures(run("2026-01-01"))
    measured.add("cold", "hello", "first, ms", 12.3456)
    measured.add("cold", "hello", "second, ms", 1234.5)
    measured.add("cold", "numpy", "first, ms", 0.0)
    measured.missing("cold", "numpy", "", "too large")
    return measured


def test_figures_are_read_as_they_were_written(measured: Figures, tmp_path: Path) -> None:
    path = tmp_path / "new" / "figures.json"
    figures.write(path, measured)
    assert figures.read(path) == {"cold": (measured.run, measured.tables["cold"])}


def test_another_run_replaces_its_own_tables_only(measured: Figures, tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    figures.write(path, measured)
    again = Figures(run("2026-01-02"))
    again.add("size", "host", "raw, MiB", 1)
    figures.write(path, again)
    tables = figures.read(path)
    assert [tables[name][0].date for name in ("cold", "size")] == ["2026-01-01", "2026-01-02"]
    text = page(tables, "benchmarks")
    assert text.count("Measured 2026-01-01") == text.count("Measured 2026-01-02") == 1


def test_page_shows_each_figure_and_why_one_is_missing(measured: Figures) -> None:
    text = page({"cold": (measured.run, measured.tables["cold"])}, "benchmarks")
    assert "| hello | 12.3 | 1,234 |" in text
    assert "| numpy | 0 | - |" in text
    assert "- numpy: too large" in text
    assert "![Cold start](benchmarks/cold.svg)" in text
    assert "busy" not in text


def test_page_says_that_the_machine_was_busy(measured: Figures) -> None:
    assert "The machine was busy" in page({"cold": (run("d", load=3), measured.tables["cold"])}, "benchmarks")


def test_charts_are_svg_with_the_figures_as_text(measured: Figures) -> None:
    drawn = charts({"cold": (measured.run, measured.tables["cold"])})
    words = "".join(ElementTree.fromstring(drawn["cold"]).itertext())  # noqa: S314 - ours
    assert "12.3" in words
    assert "hello" in words


def test_page_of_the_repository_is_what_its_figures_say() -> None:
    tables = figures.read(DOCS / "benchmarks" / "figures.json")
    assert tables
    assert (DOCS / "benchmarks.md").read_text() == page(tables, "benchmarks")
    for name, svg in charts(tables).items():
        assert (DOCS / "benchmarks" / f"{name}.svg").read_text() == svg
