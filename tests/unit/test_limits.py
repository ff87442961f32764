"""The size report, and failure over the platform's limits."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest

from pymode_build.archive import write_archive
from pymode_build.bundle.limits import Size, check_limits, measure
from pymode_build.errors import BundleError

if TYPE_CHECKING:
    from pathlib import Path

    from unit.conftest import Notes

MEGABYTE = 1024 * 1024


def test_sizes_go_by_part_and_leave_out_what_is_not_uploaded(tmp_path: Path) -> None:
    members = {
        "python.wasm": b"p" * 5000,
        "worker.js": b"w" * 300,
        "wasi/index.js": b"i" * 200,
        "wrangler.json": b"{}",
    }
    write_archive(tmp_path / "a.zip", members, compress=True)
    sizes = measure(tmp_path / "a.zip", {"python.wasm", "worker.js", "wasi/index.js"})
    assert {size.part: size.raw for size in sizes} == {"interpreter": 5000, "host": 500}
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        packed = archive.getinfo("python.wasm").compress_size
    assert next(size for size in sizes if size.part == "interpreter").compressed == packed


def test_the_table(notes: Notes) -> None:
    check_limits(
        [
            Size(part="interpreter", raw=8 * MEGABYTE, compressed=4 * MEGABYTE),
            Size(part="host", raw=MEGABYTE, compressed=MEGABYTE),
        ],
        "paid",
        notes,
    )
    assert notes.said == [
        "part                      raw   compressed   of the limit\n"
        "interpreter          8.00 MiB     4.00 MiB          40.0%\n"
        "host                 1.00 MiB     1.00 MiB          10.0%\n"
        "total                9.00 MiB     5.00 MiB          50.0%"
    ]
    assert notes.warned == []


def test_near_a_limit_is_a_warning(notes: Notes) -> None:
    check_limits([Size(part="host", raw=63 * MEGABYTE, compressed=MEGABYTE)], "paid", notes)
    assert notes.warned == ["the worker is 63.00 MiB raw, and the paid plan allows 64.00 MiB"]


def test_over_a_limit_is_an_error_after_the_table(notes: Notes) -> None:
    with pytest.raises(BundleError) as caught:
        check_limits([Size(part="project", raw=11 * MEGABYTE, compressed=11 * MEGABYTE)], "paid", notes)
    assert str(caught.value) == (
        "the worker is 11.00 MiB compressed, and the paid plan allows 10.00 MiB; "
        "drop dependencies or files that it does not need"
    )
    assert "project" in notes.said[0]


def test_what_only_the_paid_plan_takes_names_the_key(notes: Notes) -> None:
    with pytest.raises(BundleError, match=r'or set limits = "paid" in \[tool.pymode\]'):
        check_limits([Size(part="project", raw=9 * MEGABYTE, compressed=9 * MEGABYTE)], "free", notes)
