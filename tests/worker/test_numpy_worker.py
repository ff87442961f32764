"""examples/numpy-worker: matrices in, their inverses out, as JSON and as a picture."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import BundleOf, Preview, Worker

EXAMPLE = Path(__file__).parents[2] / "examples" / "numpy-worker"
SVG = "{http://www.w3.org/2000/svg}"


FILES = {f"src/{path.name}": path.read_bytes() for path in EXAMPLE.glob("src/*.py")}
NUMPY = ["numpy>=2.1"]


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    return worker(FILES, dependencies=NUMPY)


def test_it_starts_from_a_snapshot(bundle_of: BundleOf) -> None:
    """Nobody asked for one: it fits into the platform's limit."""
    with zipfile.ZipFile(bundle_of(FILES, dependencies=NUMPY)) as bundle:
        assert b"snapshot: true" in bundle.read("bundle.js")


def test_the_inverse(preview: Preview) -> None:
    answer = preview.request("POST", "/inverse", json=[[4, 7], [2, 6]])
    assert answer.status_code == 200
    rows = answer.json()["inverse"]
    assert [pytest.approx(row, rel=1e-15) for row in ([0.6, -0.7], [-0.2, 0.4])] == rows


def test_the_largest_matrix(preview: Preview) -> None:
    rows = [[2.0 if row == column else 0.0 for column in range(100)] for row in range(100)]
    inverted = preview.request("POST", "/inverse", json=rows).json()["inverse"]
    assert inverted == [[value / 4 for value in row] for row in rows]


def test_the_picture(preview: Preview) -> None:
    answer = preview.request("POST", "/inverse.svg", json=[[2, 1], [1, 1]])
    assert answer.headers["content-type"] == "image/svg+xml"
    cells = ET.fromstring(answer.content).findall(f"{SVG}rect")  # noqa: S314 - our own answer
    # Of 1, -1, -1, 2.
    assert [cell.get("fill") for cell in cells] == ["#ff8080", "#8080ff", "#8080ff", "#ff0000"]
    assert [cell.findtext(f"{SVG}title") for cell in cells] == ["1", "-1", "-1", "2"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("[[1, 2]", "is no JSON"),
        ('{"rows": 1}', "an array of rows"),
        ("[1, 2]", "an array of rows"),
        ("[]", "1 to 100 rows"),
        (json.dumps([[0] * 101] * 101), "1 to 100 rows"),
        ("[[1, 2], [3]]", "must be square"),
        ("[[1, 2, 3], [4, 5, 6]]", "must be square"),
        ('[[1, "2"], [3, 4]]', "must be a number"),
        ("[[1, null], [3, 4]]", "must be a number"),
        ("[[true]]", "must be a number"),
        ("[[1e400]]", "must be finite"),
        (f"[[1{'0' * 400}]]", "must be finite"),
        ("[[1, 2], [2, 4]]", "singular"),
        ("[[1, 2, 3], [4, 5, 6], [7, 8, 9]]", "singular, as far as 64 bits tell"),
        ("[[1e-320]]", "singular, as far as 64 bits tell"),
    ],
)
def test_what_it_refuses(preview: Preview, body: str, why: str) -> None:
    answer = preview.request("POST", "/inverse", content=body)
    assert answer.status_code == 400
    assert why in answer.text


def test_what_is_not_there(preview: Preview) -> None:
    assert preview.get("/").status_code == 404
    assert preview.get("/inverse").status_code == 405
