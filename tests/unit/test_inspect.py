from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from pymode_build.bundle.contents import Item, by_package
from pymode_build.bundle.treemap import treemap_html


def item(part: str, package: str, name: str, size: int) -> Item:
    return Item(part=part, package=package, name=name, raw=size * 2, compressed=size)


ITEMS = [
    item("interpreter", "python.wasm", "python.wasm: code", 6000),
    item("interpreter", "python.wasm", "python.wasm: data", 2000),
    item("site-packages", "<b>", '<b>/"a".py', 900),
    item("site-packages", "jinja2", "jinja2/lexer.pyc", 600),
    item("site-packages", "jinja2", "jinja2/nodes.pyc", 400),
    item("host", "worker.js", "worker.js", 100),
]


def test_sums_by_package_are_complete_and_sorted() -> None:
    rows = by_package(ITEMS)
    assert [(row.package, row.compressed) for row in rows] == [
        ("python.wasm", 8000),
        ("jinja2", 1000),
        ("<b>", 900),
        ("worker.js", 100),
    ]
    assert sum(row.raw for row in rows) == 20000


def test_the_treemap_shows_sizes_as_areas() -> None:
    page = treemap_html("a <bundle>", ITEMS)
    areas = {
        name: float(width) * float(height)
        for width, height, name in re.findall(
            r'width="([\d.]+)" height="([\d.]+)" fill="[^"]+"><title>(interpreter|site-packages|host): \d',
            page,
        )
    }
    total = sum(areas.values())
    assert areas["interpreter"] / total == pytest.approx(0.8, abs=0.01)
    assert areas["site-packages"] / total == pytest.approx(0.19, abs=0.01)
    assert areas["host"] / total == pytest.approx(0.01, abs=0.005)


def test_the_treemap_is_one_well_formed_file() -> None:
    page = treemap_html("a <bundle>", ITEMS)
    parser = HTMLParser()
    parser.feed(page)
    assert "<b>/" not in page
    assert "a &lt;bundle&gt;" in page
    assert not re.search(r"(src|href)=|https?://|@import|url\(", page)


def test_an_empty_treemap_is_a_page() -> None:
    assert "0.0 KiB compressed" in treemap_html("nothing", [])
