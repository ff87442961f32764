"""Packages that take minutes to compile, in a worker: their compiled code is used, in both link modes."""

from __future__ import annotations

import re
import struct
import tomllib
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pymode_build.bundle.limits import COMPRESSED_LIMITS, RAW_LIMIT
from pymode_build.extensions.recipe import load_recipes

if TYPE_CHECKING:
    from conftest import Preview, Worker

pytestmark = pytest.mark.packages

DOCS = Path(__file__).parents[2] / "docs"

PLACES = """
import importlib

def place(name):
    origin = importlib.import_module(name).__spec__.origin
    return "side module" if origin.endswith(".cpython-313-wasm32-wasi.so") else origin
"""

LXML = f"""{PLACES}
from lxml import etree, html, objectify

STYLE = etree.XSLT(etree.XML('''
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:math="http://exslt.org/math" extension-element-prefixes="math">
  <xsl:param name="unit"/>
  <xsl:template match="/prices">
    <total most="{{math:max(item/@price)}}">
      <xsl:for-each select="item"><xsl:sort select="@price" data-type="number" order="descending"/>
        <xsl:value-of select="concat(., ' ', @price, $unit, ';')"/>
      </xsl:for-each>
    </total>
  </xsl:template>
</xsl:stylesheet>'''))

SCHEMA = etree.RelaxNG(etree.XML('''
<element name="prices" xmlns="http://relaxng.org/ns/structure/1.0"
         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <oneOrMore><element name="item"><attribute name="price"><data type="decimal"/></attribute><text/></element>
  </oneOrMore>
</element>'''))

def encoded(text, name):
    return etree.fromstring(f"<?xml version='1.0' encoding='{{name}}'?><a>{{text}}</a>".encode(name)).text

def refused(source):
    try:
        etree.fromstring(source)
    except etree.XMLSyntaxError as error:
        return str(error)

def on_fetch(request, env):
    if request.path == "/modules":
        return [place(name) for name in request.query["name"]]
    tree = etree.fromstring(request.bytes())
    wrong = etree.fromstring("<prices><item price='x'/></prices>")
    page = html.fromstring("<p>Grüße <b>an <i>alle")
    etree.ElementTree(tree).write("/tmp/prices.xml.gz", compression=9)
    again = etree.parse("/tmp/prices.xml.gz", etree.XMLParser(decompress=True))
    return {{
        "xpath": tree.xpath("sum(//item/@price)"),
        "names": tree.xpath("//item[@price > $low]/text()", low=2),
        "xslt": str(STYLE(tree, unit=etree.XSLT.strparam("€"))).splitlines()[1],
        "valid": [SCHEMA.validate(tree), SCHEMA.validate(wrong), SCHEMA.error_log.last_error.line],
        "html": html.tostring(page, encoding="unicode"),
        "objectify": int(objectify.fromstring("<a><n>3</n></a>").n + 4),
        "gzip": etree.tostring(again) == etree.tostring(tree),
        "encodings": [encoded("ソ", name) for name in ("euc-jp", "shift_jis", "utf-16")],
        "refused": refused("<a><b></a>"),
    }}
"""

PRICES = "<prices><item price='2'>tea</item><item price='10.5'>😀</item><item price='3'>café</item></prices>"

PILLOW = f"""{PLACES}
import io
from PIL import Image, ImageDraw, features
from pymode.workers import Response

def on_fetch(request, env):
    if request.path == "/modules":
        return [place(name) for name in request.query["name"]]
    if request.path == "/features":
        return {{name: features.version(name) for name in ("libjpeg_turbo", "zlib")}}
    image = Image.open(io.BytesIO(request.bytes()))
    if request.path == "/size":
        return [image.format, image.mode, *image.size]
    if request.path == "/broken":
        try:
            image.load()
        except OSError as error:
            return str(error)
    small = image.resize((32, 16), Image.Resampling.LANCZOS)
    ImageDraw.Draw(small).rectangle((0, 0, 3, 3), fill=(255, 255, 255))
    packed = io.BytesIO()
    small.save(packed, request.path[1:], quality=95)
    return Response(packed.getvalue(), headers={{"Content-Type": "image/" + request.path[1:]}})
"""

PANDAS = f"""{PLACES}
import io
import pandas as pd

def raised(action):
    try:
        action()
    except Exception as error:
        return f"{{type(error).__name__}}: {{error}}"

def on_fetch(request, env):
    if request.path == "/modules":
        return [place(name) for name in request.query["name"]]
    frame = pd.read_csv(io.BytesIO(request.bytes()), parse_dates=["day"])
    by_city = frame.groupby("city").amount.agg(["sum", "count"])
    by_month = frame.set_index("day").amount.resample("MS").sum()
    people = pd.DataFrame({{"city": ["Oslo"], "people": [700000]}})
    berlin = pd.Timestamp("2026-07-01 12:00", tz="Europe/Berlin")
    with open("/tmp/sales.csv", "w") as file:
        frame.to_csv(file, index=False)
    return {{
        "types": [str(one) for one in frame.dtypes],
        "groupby": by_city.to_dict("index"),
        "resample": by_month.to_json(date_format="iso"),
        "merge": frame.merge(people, how="left").people.fillna(0).tolist(),
        "rolling": frame.amount.rolling(2).mean().fillna(0).tolist(),
        "pivot": frame.pivot_table(index="city", columns=frame.day.dt.month, values="amount").shape,
        "utc": str(berlin.tz_convert("UTC")),
        "text": frame.city.str.upper().tolist(),
        "json": pd.read_json(io.StringIO(frame.to_json(orient="records"))).amount.sum(),
        "map": pd.read_csv("/tmp/sales.csv", memory_map=True).equals(pd.read_csv("/tmp/sales.csv")),
        "wide": str(pd.Series([2**40]).sum()),
        "refused": raised(lambda: pd.read_csv(io.StringIO("a,b\\n1,2,3,4\\n5,6\\n7,8,9,10,11"))),
    }}
"""

SALES = "day,city,amount\n2026-01-03,Oslo,10.5\n2026-01-20,Łódź,4\n2026-02-01,Oslo,7\n"


def serve(worker: Worker, name: str, entry: str, link: str, **config: Any) -> Preview:
    """Return a worker with a package, in its recipe's version; its modules are where `link` says."""
    recipe = load_recipes()[name]
    preview = worker(
        {"src/entry.py": entry},
        dependencies=[f"{name}=={recipe.tested}"],
        recipes={"link": {name: link}},
        **config,
    )
    places = preview.get("/modules", params={"name": list(recipe.modules)}).json()
    assert places == ["built-in" if link == "static" else "side module"] * len(recipe.modules)
    return preview


@pytest.mark.parametrize("link", ["static", "dynamic"])
def test_lxml(worker: Worker, link: str) -> None:
    preview = serve(worker, "lxml", LXML, link)
    said = preview.request("POST", "/", content=PRICES.encode())
    assert said.status_code == 200, preview.logs()
    assert said.json() == {
        "xpath": 15.5,
        "names": ["😀", "café"],
        "xslt": '<total most="10.5">😀 10.5€;café 3€;tea 2€;</total>',
        "valid": [True, False, 1],
        "html": "<p>Grüße <b>an <i>alle</i></b></p>",
        "objectify": 7,
        "gzip": True,
        "encodings": ["ソ", "ソ", "ソ"],
        "refused": "Opening and ending tag mismatch: b line 1 and a, line 1, column 11 (<string>, line 1)",
    }


def png(width: int, height: int) -> bytes:
    """Return a picture that goes from black to red from left to right."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    row = b"\0" + b"".join(bytes([255 * x // (width - 1), 0, 0]) for x in range(width))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        [chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(row * height)), chunk(b"IEND", b"")]
    )


@pytest.mark.parametrize("link", ["static", "dynamic"])
def test_pillow(worker: Worker, link: str) -> None:
    preview = serve(worker, "pillow", PILLOW, link)
    assert preview.get("/features").json() == {"libjpeg_turbo": "3.1.3", "zlib": "1.3.2"}
    image = png(256, 64)
    assert preview.request("POST", "/size", content=image).json() == ["PNG", "RGB", 256, 64]
    for kind, magic in (("png", b"\x89PNG"), ("jpeg", b"\xff\xd8\xff")):
        small = preview.request("POST", f"/{kind}", content=image)
        assert small.headers["Content-Type"] == f"image/{kind}"
        assert small.content.startswith(magic)
        assert preview.request("POST", "/size", content=small.content).json() == [kind.upper(), "RGB", 32, 16]
    # A Huffman table with a number that there is not: libjpeg reports it by longjmp.
    table = b"\xff\xc4\x00\x1f"
    assert table + b"\0" in small.content
    broken = small.content.replace(table + b"\0", table + b"\x33")
    said = preview.request("POST", "/broken", content=broken)
    assert said.text.startswith("broken data stream when reading image file")


def settings(page: str) -> dict[str, Any]:
    """Return what a page of the documentation sets in [tool.pymode], but for `main`."""
    text = (DOCS / page).read_text(encoding="utf-8")
    (found,) = re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    table: dict[str, Any] = tomllib.loads(found)["tool"]["pymode"]
    return {key: value for key, value in table.items() if key != "main"}


@pytest.mark.parametrize("link", ["static", "dynamic"])
def test_pandas(worker: Worker, link: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if link == "dynamic":  # larger than a worker may be
        monkeypatch.setitem(COMPRESSED_LIMITS, "paid", RAW_LIMIT)
    preview = serve(worker, "pandas", PANDAS, link, **settings("pandas.md"))
    said = preview.request("POST", "/", content=SALES.encode())
    assert said.status_code == 200, preview.logs()
    assert said.json() == {
        "types": ["datetime64[us]", "str", "float64"],
        "groupby": {"Oslo": {"sum": 17.5, "count": 2}, "Łódź": {"sum": 4.0, "count": 1}},
        "resample": '{"2026-01-01T00:00:00.000":14.5,"2026-02-01T00:00:00.000":7.0}',
        "merge": [700000, 0, 700000],
        "rolling": [0, 7.25, 5.5],
        "pivot": [2, 2],
        "utc": "2026-07-01 10:00:00+00:00",
        "text": ["OSLO", "ŁÓDŹ", "OSLO"],
        "json": 21.5,
        "map": True,
        "wide": str(2**40),
        "refused": "ParserError: Error tokenizing data. C error: Expected 4 fields in line 4, saw 5\n",
    }


def test_the_example_of_pandas(worker: Worker) -> None:
    page = (DOCS / "pandas.md").read_text(encoding="utf-8")
    (entry,) = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    requirement = f"pandas=={load_recipes()['pandas'].tested}"
    preview = worker({"src/entry.py": entry}, dependencies=[requirement], **settings("pandas.md"))
    answer = preview.request("POST", "/", content=SALES.encode())
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == [
        {"day": "2026-01-01T00:00:00.000", "city": "Oslo", "amount": 10.5},
        {"day": "2026-01-01T00:00:00.000", "city": "Łódź", "amount": 4.0},
        {"day": "2026-02-01T00:00:00.000", "city": "Oslo", "amount": 7.0},
    ]
