"""Small packages with compiled code, each used in a worker in both ways of linking it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.extensions.recipe import load_recipes

if TYPE_CHECKING:
    from conftest import Worker

ENTRY = """
import importlib


def aiohttp():
    import asyncio, aiohttp
    from aiohttp import http_parser, http_writer
    from aiohttp._websocket.mask import _websocket_mask_cython
    from aiohttp.base_protocol import BaseProtocol
    from multidict import CIMultiDict
    async def parse():
        loop = asyncio.get_running_loop()
        parser, other = (http_parser.HttpRequestParser(BaseProtocol(loop), loop, 2**16) for _ in range(2))
        text = b"POST /a?b=1 HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 2\\r\\n\\r\\nhi"
        message, body = parser.feed_data(text)[0][0]
        wrong = refused(other.feed_data, b"no\\r\\n\\r\\n")
        return [message.method, message.url.query["b"], (await body.read()).decode(), wrong]
    async def connect():
        async with aiohttp.ClientSession() as session:
            await session.get("http://localhost:1/")
    masked = bytearray(b"abcd")
    _websocket_mask_cython(bytes([0, 1, 0, 1]), masked)
    head = http_writer._serialize_headers("GET / HTTP/1.1", CIMultiDict({"A": "b"}))
    return [asyncio.run(parse()), masked.decode(), head.decode(), refused(asyncio.run, connect())]


def brotli():
    import brotli
    data = b"the quick brown fox " * 200
    compressor = brotli.Compressor(quality=5)
    packed = compressor.process(data) + compressor.finish()
    return [len(packed) < 60, brotli.decompress(packed) == data, refused(brotli.decompress, b"no")]


def crc32c():
    import crc32c
    running = crc32c.CRC32CHash(b"1234")
    running.update(b"56789")
    return [crc32c.crc32c(b"123456789"), running.hexdigest(), refused(crc32c.crc32c, "no bytes")]


def kiwisolver():
    import kiwisolver as kiwi
    left, middle, right = (kiwi.Variable(name) for name in ("left", "middle", "right"))
    solver = kiwi.Solver()
    for one in (left >= 0, right <= 100, middle == (left + right) / 2, right >= left + 10):
        solver.addConstraint(one)
    solver.addConstraint((left == 40) | "weak")
    solver.addConstraint((right == 90) | "strong")
    solver.updateVariables()
    return [middle.value(), refused(solver.addConstraint, right == 101)]


def levenshtein():
    import Levenshtein
    return [Levenshtein.distance("kitten", "sitting"), Levenshtein.editops("ab", "ac"),
            Levenshtein.median(["ab", "ac", "ab"])]


def rapidfuzz():
    from rapidfuzz import distance, fuzz, process
    return [fuzz.ratio("kitten", "sitting"), process.extractOne("appl", ["pear", "apple"]),
            process.extract("ab", ["abc", "xb"], scorer=distance.Indel.distance),
            refused(fuzz.ratio, 1, 2)]


def httptools():
    import httptools
    got = []
    class Protocol:
        def on_header(self, name, value): got.append([name.decode(), value.decode()])
        def on_body(self, body): got.append(body.decode())
        def on_message_complete(self): got.append("complete")
    parser = httptools.HttpRequestParser(Protocol())
    parser.feed_data(b"POST /a?b HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 2\\r\\n\\r\\nhi")
    url = httptools.parse_url(b"http://user@host:81/path?q=1#f")
    return [parser.get_method().decode(), got, url.port, url.query.decode(),
            refused(parser.feed_data, b"no request at all\\r\\n\\r\\n")]


def lz4():
    import lz4.block, lz4.frame
    data = b"the quick brown fox " * 5000
    modes = ["default", "fast", "high_compression"]
    blocks = [lz4.block.decompress(lz4.block.compress(data, mode=mode)) == data for mode in modes]
    frames = [lz4.frame.decompress(lz4.frame.compress(data, level)) == data for level in (0, 9, 16)]
    return [blocks, frames, refused(lz4.frame.decompress, b"no frame"), refused(lz4.block.compress, "text")]


def simplejson():
    import decimal, simplejson
    text = '{"a": [1.10, "é", null, 1e400]}'
    number = simplejson.loads(text, use_decimal=True)["a"][0]
    return [str(number), simplejson.dumps({"b": decimal.Decimal("1.10")}),
            refused(simplejson.loads, "[1,"), simplejson.encoder.c_make_encoder.__module__]


def sqlalchemy():
    import sqlalchemy
    from sqlalchemy.util import IdentitySet
    engine = sqlalchemy.create_engine("sqlite://")
    people = sqlalchemy.Table("people", sqlalchemy.MetaData(), sqlalchemy.Column("name", sqlalchemy.String))
    with engine.begin() as connection:
        people.metadata.create_all(connection)
        connection.execute(people.insert(), [{"name": "Ada"}, {"name": "Grüße"}])
        rows = connection.execute(sqlalchemy.select(people).order_by(people.c.name)).all()
    return [[one.name for one in rows], refused(rows[0].__getattr__, "age"), refused(hash, IdentitySet())]


def wrapt():
    import wrapt
    @wrapt.decorator
    def twice(wrapped, instance, args, kwargs):
        return 2 * wrapped(*args, **kwargs)
    class Thing:
        @twice
        def value(self, number):
            return number + 1
    proxy = wrapt.ObjectProxy([1, 2])
    return [Thing().value(4), Thing.value.__name__, isinstance(proxy, list), len(proxy),
            type(Thing().value).__mro__[1].__name__]


def xxhash():
    import xxhash
    return [xxhash.xxh32_hexdigest(b"abc"), xxhash.xxh64_hexdigest(b"abc", seed=1),
            xxhash.xxh3_128_hexdigest(b"abc" * 1000)]


def refused(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__


def place(name):
    origin = importlib.import_module(name).__spec__.origin
    return "side module" if origin.endswith(".so") else origin


def on_fetch(request, env):
    names = request.query["name"]
    return {"answer": globals()[request.path[1:]](), "places": sorted({place(name) for name in names})}
"""

EXPECTED = {
    "aiohttp": [
        ["POST", "1", "hi", "BadHttpMethod"],
        "acce",
        "GET / HTTP/1.1\r\nA: b\r\n\r\n",
        "NotImplementedError",
    ],
    "brotli": [True, True, "error"],
    "crc32c": [0xE3069283, "e3069283", "TypeError"],
    "httptools": [
        "POST",
        [["Host", "x"], ["Content-Length", "2"], "hi", "complete"],
        81,
        "q=1",
        "HttpParserInvalidMethodError",
    ],
    "kiwisolver": [65.0, "UnsatisfiableConstraint"],
    "levenshtein": [3, [["replace", 1, 1]], "ab"],
    "lz4": [[True] * 3, [True] * 3, "RuntimeError", "TypeError"],
    "rapidfuzz": [
        61.53846153846154,
        ["apple", 88.88888888888889, 1],
        [["abc", 1, 0], ["xb", 2, 1]],
        "TypeError",
    ],
    "simplejson": ["1.10", '{"b": 1.10}', "JSONDecodeError", "simplejson._speedups"],
    "sqlalchemy": [["Ada", "Grüße"], "AttributeError", "TypeError"],
    "wrapt": [10, "value", True, 2, "_FunctionWrapperBase"],
    "xxhash": ["32d153ff", "bea9ca8199328908", "14b47fe9925960701fa2f942314cd628"],
}
PACKAGES = {
    "quick": ["crc32c", "lz4", "simplejson", "wrapt", "xxhash"],
    "slow": ["brotli", "kiwisolver", "levenshtein", "rapidfuzz", "sqlalchemy"],
    "slow, network": ["aiohttp", "httptools"],
}
CASES = [
    pytest.param(group, link, package, marks=[pytest.mark.packages] if group != "quick" else [])
    for group, packages in PACKAGES.items()
    for link in ("static", "dynamic")
    for package in packages
]


@pytest.mark.parametrize(("group", "link", "package"), CASES)
def test_package(worker: Worker, group: str, link: str, package: str) -> None:
    recipes = load_recipes()
    preview = worker(
        {"src/entry.py": ENTRY},
        dependencies=[f"{name}=={recipes[name].tested}" for name in PACKAGES[group]],
        recipes={"link": dict.fromkeys(PACKAGES[group], link)},
    )
    response = preview.get(f"/{package}", params={"name": recipes[package].modules})
    assert response.status_code == 200, preview.logs()
    answer = response.json()
    assert answer == {
        "answer": EXPECTED[package],
        "places": ["built-in" if link == "static" else "side module"],
    }
