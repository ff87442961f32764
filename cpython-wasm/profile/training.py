"""What the interpreter does while its profile is made: the work that workers give it, in rough proportion.

It has nothing of tests/bench/programs.py, which measures what the profile gains. What nothing here runs is
compiled for size, so a module that matters should be used once at least.
"""

from __future__ import annotations

import abc
import ast
import asyncio
import base64
import bisect
import collections
import contextlib
import copy
import csv
import dataclasses
import datetime
import decimal
import difflib
import email.message
import email.parser
import enum
import fractions
import functools
import gzip
import hashlib
import heapq
import hmac
import html
import html.parser
import inspect
import io
import itertools
import json
import logging
import math
import operator
import pathlib
import pickle
import queue
import random
import re
import sqlite3
import statistics
import string
import struct
import tempfile
import textwrap
import threading
import tomllib
import traceback
import types
import typing
import unicodedata
import urllib.parse
import uuid
import weakref
import xml.etree.ElementTree
import zipfile
import zlib

TRAINING: list[typing.Callable[[], object]] = []
VERSE = """The clerk at the counter of the harbour office wrote down each ship: her name, her master, the tons
of grain and timber, and at what hour she had come in. On some days there were forty; on others, with the wind
from the north-east, none at all, and then he mended pens, watered the fern and read the tide tables of years
long gone."""


def train(function: typing.Callable[[], object]) -> typing.Callable[[], object]:
    TRAINING.append(function)
    return function


# --- The language ------------------------------------------------------------------------------------------


@train
def calls() -> int:
    def ackermann(m: int, n: int) -> int:
        if m == 0:
            return n + 1
        return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))

    def options(a: int, b: int = 2, *rest: int, key: int = 3, **named: int) -> int:
        return a + b + len(rest) + key + len(named)

    def hanoi(count: int, source: str, target: str, spare: str) -> int:
        if not count:
            return 0
        return hanoi(count - 1, source, spare, target) + 1 + hanoi(count - 1, spare, target, source)

    total = ackermann(2, 40) + hanoi(11, "a", "b", "c")
    for number in range(3000):
        total += options(number) + options(1, 2, 3, 4) + options(number, key=5, other=6)
        total += max(number, 7) + min(1, 2, 3) + abs(-number) + len("four") + isinstance(total, int)
        total += (lambda x: x + 1)(number) + divmod(number, 7)[1] + round(number / 3)
        total += options(*(1, 2, 3), **{"key": 4})
    return total


@train
def integers() -> int:
    sieve = bytearray([1]) * 20000
    for number in range(2, 142):
        if sieve[number]:
            sieve[number * number :: number] = bytes(len(range(number * number, 20000, number)))
    total = sum(sieve)
    state = 12345
    for _ in range(8000):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        total ^= state >> 3
        total += state // 7 - state % 11
        if state & 1 and not state & 4:
            total -= 1
    number = 27
    while number != 1:
        number = number * 3 + 1 if number & 1 else number // 2
    big = 3**200
    for power in range(2, 30):
        total += (big * power + 1) % (10**40 + power) % 1000 + len(str(big // power)) + int(str(big)[:30]) % 9
        total += math.gcd(big, power) + pow(power, 65537, 1000003)
    return total


@train
def floats() -> float:
    size = 24
    matrix = [
        [1.0 / ((row + column) * (row + column + 1) / 2 + row + 1) for column in range(size)]
        for row in range(size)
    ]
    vector = [1.0] * size
    for _ in range(16):
        vector = [sum(map(operator.mul, row, vector)) for row in matrix]
        longest = math.sqrt(sum(x * x for x in vector))
        vector = [x / longest for x in vector]
    total = sum(vector)
    for row in range(24):
        for column in range(40):
            real = imaginary = 0.0
            for step in range(20):  # its last value counts
                real, imaginary = (
                    real * real - imaginary * imaginary + column / 20 - 1.5,
                    2 * real * imaginary + row / 12 - 1,
                )
                if real * real + imaginary * imaginary > 4.0:
                    break
            total += step
    for number in range(1, 800):
        total += (
            math.sin(number) * math.log(number) + math.floor(number / 3) - number**0.5 + float(f"{number}.25")
        )
        total += float(str(number / 7)) - abs(-1.5) + (number > 3.5) + hash(number / 2) % 3
    return total


@train
def lists() -> int:
    def permutations(count: int) -> typing.Iterator[list[int]]:
        order, turns = list(range(count)), [0] * count
        yield order
        index = 0
        while index < count:
            if turns[index] < index:
                other = 0 if index % 2 == 0 else turns[index]
                order[other], order[index] = order[index], order[other]
                yield order
                turns[index] += 1
                index = 0
            else:
                turns[index] = 0
                index += 1

    total = 0
    for order in permutations(6):
        copied = order[:]
        while copied[0]:
            copied[: copied[0] + 1] = copied[copied[0] :: -1]
            total += 1
    rng = random.Random(5)
    numbers = [rng.randrange(10000) for _ in range(1500)]
    for turn in range(6):
        ordered = sorted(numbers)
        ordered.sort(key=lambda number: -number)
        ordered.reverse()
        total += ordered[turn] + ordered.index(numbers[0]) + (numbers[turn] in ordered) + ordered.count(5)
        stack: list[tuple[int, int]] = []
        for index, number in enumerate(numbers):
            stack.append((number, index))
            if len(stack) > 20:
                first, second = stack.pop()
                total += first - second
                stack.pop(0)
        total += sum([a + b for a, b in stack]) + len(numbers + ordered) + len([0] * 50)
        a, *rest, b = numbers[:9]
        total += a + b + len(rest) + all(numbers) + any(numbers)
        heap: list[int] = []
        for number in numbers[:300]:
            heapq.heappush(heap, number)
            bisect.insort(stack, (number, 1))
        while heap:
            total += heapq.heappop(heap)
    return total


@train
def mappings() -> int:
    total = 0
    words = re.findall(r"\w+", VERSE)
    for _ in range(30):
        positions: dict[str, list[int]] = collections.defaultdict(list)
        for index, word in enumerate(words):
            positions[word.lower()].append(index)
        index_of = {word: index for index, word in enumerate(positions)}
        for word, found in positions.items():
            total += len(found) + index_of[word]
            if word not in index_of or index_of.get("zebra"):
                total += 1
        for pair in zip(index_of, index_of.values(), strict=True):
            total += pair[1]
        swapped = {index: word for word, index in index_of.items()}
        for index in range(0, len(swapped), 3):
            del swapped[index]
        swapped.update({1000: "x"})
        total += len(swapped) + swapped.pop(1000, "").count("x") + len({**swapped, **{1: "one"}})
        letters, others = set(words[0] + words[3]), frozenset("aeiou")
        total += len(letters & others) + len(letters | others) + len(letters - others) + ("a" in letters)
        letters.add("q")
        letters.discard("z")
        total += sum(1 for key in sorted(positions, key=lambda key: (-len(positions[key]), key))[:5])
        total += collections.Counter(words).most_common(1)[0][1]
        pairs: dict[tuple[int, int], int] = {}
        for row in range(12):
            for column in range(12):
                pairs[row, column] = pairs.get((row - 1, column), 0) + pairs.get((row, column - 1), 1)
        total += pairs[11, 11] + len(collections.ChainMap({}, pairs))
        ordered = collections.OrderedDict.fromkeys(words)
        ordered.move_to_end(words[0])
        recent = collections.deque(words, maxlen=10)
        recent.appendleft(recent.pop())
        recent.rotate(2)
    return total


class Packet:
    """A message between the tasks of a small operating system."""

    __slots__ = ("data", "kind", "link")

    def __init__(self, link: Packet | None, kind: int) -> None:
        self.link = link
        self.kind = kind
        self.data = [0] * 4


class Task(abc.ABC):
    count = 0

    def __init__(self, name: str, priority: int) -> None:
        self.name = name
        self._priority = priority
        self.queue: Packet | None = None
        self.ticks = 0
        type(self).count += 1

    @property
    def priority(self) -> int:
        return self._priority

    @priority.setter
    def priority(self, value: int) -> None:
        self._priority = value

    @abc.abstractmethod
    def step(self, packet: Packet | None) -> int: ...

    @classmethod
    def made(cls) -> int:
        return cls.count

    @staticmethod
    def weigh(packet: Packet | None) -> int:
        return 0 if packet is None else packet.kind

    def __lt__(self, other: Task) -> bool:
        return self._priority < other._priority

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Task) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    def __getattr__(self, name: str) -> int:
        if name.startswith("extra_"):
            return len(name)
        raise AttributeError(name)


class Worker(Task):
    def __init__(self, name: str, priority: int, *, target: int = 1) -> None:
        super().__init__(name, priority)
        self.target = target
        self.log: dict[str, int] = {}

    def step(self, packet: Packet | None) -> int:
        if packet is not None:
            for index in range(len(packet.data)):
                packet.data[index] = (self.target + index) % 26
                self.target += 1
            self.log[self.name] = self.target
        self.ticks += 1
        return self.ticks + self.weigh(packet)


class Device(Task):
    def step(self, packet: Packet | None) -> int:
        if packet is None:
            return 0
        packet.link, self.queue = self.queue, packet
        self.priority = packet.kind + 1
        return packet.kind


@train
def classes() -> int:
    total = 0
    for turn in range(12):
        tasks: list[Task] = [
            (Worker, Device)[index % 2](f"task{index}", index * 7 % 5) for index in range(12)
        ]
        for _ in range(12):
            for task in sorted(tasks):
                total += task.step(Packet(None, turn) if turn % 3 else None)
                total += task.priority + hasattr(task, "queue") + getattr(task, "missing_" + "x", 1)
                setattr(task, "colour", turn)
        total += (
            tasks[0].extra_one + len({*tasks}) + (tasks[0] == tasks[1]) + len(repr(tasks)) + Worker.made()
        )
        total += (
            isinstance(tasks[0], Task)
            + issubclass(Device, Task)
            + len(vars(tasks[0]))
            + callable(tasks[0].step)
        )
        made = type("Made", (Worker,), {"size": 3})
        total += made("made", 1).size
    return total


@dataclasses.dataclass(frozen=True, order=True)
class Point:
    x: float
    y: float
    label: str = ""

    def __add__(self, other: Point) -> Point:
        return Point(self.x + other.x, self.y + other.y, self.label)

    def scaled(self, by: float) -> Point:
        return dataclasses.replace(self, x=self.x * by, y=self.y * by)


class Colour(enum.Enum):
    RED = 1
    GREEN = 2


class Access(enum.IntFlag):
    READ = 1
    WRITE = 2


class Pair(typing.NamedTuple):
    left: int
    right: int


@train
def records() -> int:
    total = 0.0
    points = []
    for index in range(400):
        point = Point(index, -index) + Point(1.5, 2.5, "b")
        points.append(point.scaled(2.0))
        total += (
            hash(point) % 3 + (point == points[0]) + Pair(index, 2).right + Pair(1, 2)._replace(left=4).left
        )
        total += (
            Colour.RED.value + (Colour(2) is Colour.GREEN) + bool(Access.READ | Access.WRITE & Access.READ)
        )
    total += (
        min(points).x
        + len(repr(points[:20]))
        + len(dataclasses.asdict(points[1]))
        + len(copy.deepcopy(points[:20]))
    )
    bag = types.SimpleNamespace(a=1)
    bag.b = 2
    links: weakref.WeakValueDictionary[str, Worker] = weakref.WeakValueDictionary()
    for index in range(200):
        kept = Worker("kept", 1)
        links["kept"] = kept
        total += links["kept"].target + bag.b + (weakref.ref(kept)() is kept)
        cycle: list[object] = [index]
        cycle.append(cycle)
    return int(total)


@train
def iteration() -> int:
    def walk(tree: object) -> typing.Iterator[int]:
        if isinstance(tree, list):
            for branch in tree:
                yield from walk(branch)
        else:
            yield typing.cast(int, tree)

    def averages() -> typing.Generator[float, int, None]:
        seen, total = 0, 0
        value = 0.0
        while True:
            total += yield value
            seen += 1
            value = total / seen

    class Countdown:
        def __init__(self, start: int) -> None:
            self.now = start

        def __iter__(self) -> Countdown:
            return self

        def __next__(self) -> int:
            if self.now <= 0:
                raise StopIteration
            self.now -= 1
            return self.now

    tree: list[object] = [1, [2, [3, 4], [5, [6, 7, [8]]]], [9, 10]]
    total = 0.0
    for _ in range(120):
        total += sum(walk(tree))
        running = averages()
        next(running)
        for number in range(30):
            total += running.send(number)
        running.close()
        total += sum(Countdown(30)) + sum(n for n in range(50) if n % 3) + len([*map(str, range(20))])
        total += len(list(itertools.chain(range(5), itertools.islice(itertools.count(), 10))))
        total += sum(len(list(group)) for _key, group in itertools.groupby(range(30), lambda n: n // 7))
        total += len(list(itertools.product("ab", repeat=3))) + len(list(itertools.combinations(range(6), 2)))
        total += len(list(filter(None, range(20)))) + functools.reduce(operator.add, range(20))
        total += len([[x * y for x in range(6)] for y in range(6)]) + len({x % 5 for x in range(30)})
        for left, right in zip(range(30), reversed(range(30)), strict=True):
            total += left * right
        for index, (a, b) in enumerate([(1, 2), (3, 4)] * 5):
            total += index + a - b
    return int(total)


@train
def failures() -> int:
    class Refused(Exception):
        def __init__(self, code: int) -> None:
            super().__init__(f"refused: {code}")
            self.code = code

    @contextlib.contextmanager
    def scope(log: list[int]) -> typing.Iterator[int]:
        log.append(1)
        try:
            yield len(log)
        finally:
            log.pop()

    def attempt(number: int) -> int:
        if number % 5 == 0:
            raise Refused(number)
        if number % 7 == 0:
            return {}["missing"]  # type: ignore[no-any-return]
        return [1, 2, 3][number % 4]

    total = 0
    log: list[int] = []
    for number in range(700):
        try:
            with scope(log) as depth:
                total += attempt(number) + depth
        except Refused as error:
            total += error.code
        except (KeyError, IndexError) as error:
            total += len(error.args)
        else:
            total += 1
        finally:
            total += 2
        with contextlib.suppress(ValueError, TypeError):
            int("12a" if number % 3 else "12")
        try:
            try:
                getattr(total, "nothing")
            except AttributeError as error:
                raise RuntimeError("again") from error
        except RuntimeError as error:
            if number % 50 == 0:
                total += len("".join(traceback.format_exception(error)))
    return total


@train
def patterns() -> int:
    def area(shape: object) -> float:
        match shape:
            case {"kind": "circle", "r": float(r)}:
                return 3.14 * r * r
            case {"kind": "box", "size": [w, h, *_]}:
                return w * h
            case Point(x=x, y=0):
                return x
            case (int(a), int(b)) | [a, b, _]:
                return a * b
            case str() as text if text:
                return len(text)
            case None | True:
                return 1
            case _:
                return 0

    shapes = [
        {"kind": "circle", "r": 2.0},
        {"kind": "box", "size": (2, 3, 4)},
        Point(1, 0),
        (1, 2),
        "text",
        None,
        5.5,
    ]
    total = 0.0
    for _ in range(800):
        for shape in shapes:
            total += area(shape)
    return int(total)


# --- Text and bytes ----------------------------------------------------------------------------------------


@train
def text() -> int:
    total = 0
    for turn in range(25):
        lines = VERSE.splitlines()
        for line in lines:
            total += len(line.strip().upper().lower().title().replace("the", "a").center(100).rstrip())
            total += (
                line.find("ship")
                + line.count("e")
                + line.startswith("The")
                + line.endswith(".")
                + ("grain" in line)
            )
            total += len("|".join(word[::-1] for word in line.split(" ") if word.isalpha()))
            head, _, tail = line.partition(",")
            total += (
                len(head) + len(tail.rpartition(" ")[2]) + sum(map(ord, line[:20])) + len(line.split(",", 2))
            )
        total += len("%s is %d of %5.2f%%" % ("this", turn, turn / 3)) + len(
            f"{turn:>8}|{turn:08b}|{turn!r}|{turn / 7:.3e}|{turn:,}"
        )
        total += len("{0} {name} {0:x}".format(turn, name="n")) + len(
            string.Template("$a and ${b}").substitute(a=1, b=turn)
        )
        accents = "Gr\u00fc\u00dfe, \u4e16\u754c \U0001f600 na\u00efve caf\u00e9"
        total += (
            len(accents.encode())
            + len(accents.encode("utf-16"))
            + len(accents.encode().decode())
            + len(accents.casefold())
        )
        total += len(accents.encode("ascii", "backslashreplace")) + len(
            "caf\u00e9".encode("latin-1").decode("latin-1")
        )
        total += (
            len(unicodedata.normalize("NFKD", accents))
            + accents.isascii()
            + len(ascii(accents))
            + hash(accents) % 2
        )
        total += (
            len(textwrap.fill(VERSE, 40))
            + len(VERSE.translate(str.maketrans("aeiou", "AEIOU")))
            + len(VERSE.expandtabs())
        )
        built = io.StringIO()
        for number in range(60):
            built.write(str(number))
            print(number, "of", 60, file=built)
        total += (
            len(built.getvalue())
            + ("abc" < "abd")
            + ("\u00e9" > "e")
            + len(repr("it's\n"))
            + "12".isdigit()
            + int("0x1f", 16)
        )
        total += len(" ".join(sorted(VERSE.split(), key=str.lower))) + len(VERSE[3:200:2]) + len("ab" * 30)
    return total


@train
def matching() -> int:
    total = 0
    tokens = re.compile(
        r"(?P<number>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<operator>[-+*/()=<>!]=?)|(?P<space>\s+)|(?P<other>.)"
    )
    source = "total = price * (1 + tax_rate) - 12.50 / count_2 >= limit\n" * 6
    for _ in range(8):
        for match in tokens.finditer(source):
            if match.lastgroup != "space":
                total += len(match.group()) + match.start()
        total += len(
            re.findall(r"[\w.+-]+@[\w-]+\.\w+", "ada@example.org, bob.b@mail.example.com; nobody@" * 8)
        )
        total += len(re.sub(r"(?<=\s)(\w)(\w*)", lambda found: found[1].upper() + found[2], VERSE))
        total += len(re.split(r"[,.;:]\s*", VERSE)) + bool(re.fullmatch(r"(?i)the .*?\bgone\.?", VERSE, re.S))
        total += bool(
            re.match(r"^/users/(?P<id>\d+)/posts/(?P<slug>[a-z0-9-]+)/?$", "/users/42/posts/on-the-sea/")
        )
        total += bool(re.search(r"(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})", "at 2025-03-12T10:20 or so"))
        total += len(re.findall(r"\b(?:grain|timber|tons|tide)\b", VERSE)) + len(
            re.sub(r"<[^>]+>", "", "<p>a <b>b</b></p>" * 20)
        )
        total += len(re.findall(rb"[a-f0-9]{2}", b"ff00aa zz 12" * 20)) + len(re.escape("a.b*c"))
    for number in range(12):
        total += len(re.compile(rf"^(a{{{number}}}|[b-{chr(99 + number)}]+?)(?:x|y)*$").pattern)
        re.purge()
    return total


@train
def binary() -> int:
    total = 0
    for turn in range(12):
        data = bytes(range(256)) * 8
        total += zlib.crc32(data) & 3
        total += (
            len(base64.b64decode(base64.b64encode(data)))
            + len(data.hex())
            + len(bytes.fromhex("00ff" * 50))
            + len(base64.urlsafe_b64encode(data))
        )
        total += len(zlib.decompress(zlib.compress(data * 4))) + len(
            gzip.decompress(gzip.compress(VERSE.encode()))
        )
        for name in ("md5", "sha1", "sha256", "sha512", "blake2b", "sha3_256"):
            total += len(hashlib.new(name, data).hexdigest())
        total += len(hmac.new(b"key", data, "sha256").digest()) + hmac.compare_digest("a", "a")
        for number in range(80):
            packed = struct.pack(">IhbqdfH3s", number, -1, 2, number, 0.5, 1.5, 7, b"abc")
            total += (
                len(struct.unpack(">IhbqdfH3s", packed))
                + int.from_bytes(packed[:4], "big")
                + len(number.to_bytes(4, "little"))
            )
        buffer = bytearray(data)
        buffer[3:9] = b"replaced"
        view = memoryview(buffer)[10:200]
        total += (
            len(bytes(view[::2]))
            + sum(buffer[:50])
            + buffer.find(b"\xff")
            + len(buffer.split(b"\n"))
            + len(data.replace(b"\x00", b""))
        )
        total += (
            len(b"%d bytes" % turn)
            + data.startswith(b"\x00")
            + len(uuid.uuid4().hex)
            + uuid.UUID(int=turn).int
            + len(data.strip(b"\x00"))
        )
        stream = io.BytesIO(data)
        while chunk := stream.read(100):
            total += len(chunk)
    return total


# --- Formats -----------------------------------------------------------------------------------------------


@train
def documents() -> int:
    total = 0
    order = {
        "number": 20417,
        "customer": {
            "name": "Zo\u00eb \u201cZ\u201d O'Hara",
            "email": "zoe@example.org",
            "verified": True,
            "score": 4.75,
        },
        "lines": [
            {"sku": f"A-{n:04}", "quantity": n, "price": 19.99 + n, "notes": None, "path": "C:\\x\t"}
            for n in range(25)
        ],
        "empty": [[], {}, "", 0, -1, 1e100, False],
    }
    for _ in range(10):
        text = json.dumps(order)
        total += len(text) + len(json.loads(text)["lines"]) + len(json.dumps(order, indent=2, sort_keys=True))
        total += len(json.dumps(order, ensure_ascii=False, separators=(",", ":")).encode()) + len(
            json.loads(text.encode())
        )
        total += len(json.dumps({"at": datetime.date(2025, 1, 2)}, default=str)) + len(
            json.loads("[1.5, 2e3]", parse_float=decimal.Decimal)
        )
        with contextlib.suppress(ValueError):
            json.loads('{"broken": [1, 2')
        total += len(pickle.loads(pickle.dumps((order, Point(1, 2), {1, 2}, datetime.date(2025, 1, 2)))))
        total += len(pickle.dumps(order, 2))
    return total


@train
def markup() -> int:
    class Links(html.parser.HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.found: list[str] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.found += [value or "" for name, value in attrs if tag == "a" and name == "href"]

    page = (
        "<ul>"
        + "".join(f'<li class="x"><a href="/p/{n}?a=1&amp;b=2">Item &lt;{n}&gt;</a></li>' for n in range(30))
        + "</ul>"
    )
    total = 0
    for _ in range(4):
        links = Links()
        links.feed(page)
        total += len(links.found) + len(html.escape(page)) + len(html.unescape(page))
        root = xml.etree.ElementTree.fromstring(page)
        for item in root.iter("a"):
            item.set("seen", "yes")
            total += len(item.get("href", "")) + len(item.text or "")
        total += len(xml.etree.ElementTree.tostring(root))
    rows = [["id", "name", 'a "quoted", text'], *([str(n), f"name {n}", "x,y"] for n in range(60))]
    for _ in range(6):
        out = io.StringIO()
        csv.writer(out).writerows(rows)
        total += len(list(csv.reader(io.StringIO(out.getvalue())))) + len(
            list(csv.DictReader(io.StringIO(out.getvalue())))
        )
    for _ in range(4):
        total += len(
            tomllib.loads(
                'title = "x"\n[owner]\nborn = 2019-05-27T07:32:00Z\nports = [8000, 8001]\n[a.b]\nc = 1.5\n'
            )
        )
    return total


@train
def web() -> int:
    total = 0
    for turn in range(40):
        url = urllib.parse.urlsplit(f"https://user@example.com:8443/a/b%20c/{turn}?q=x+y&q=2&lang=en#top")
        total += (
            len(urllib.parse.parse_qs(url.query))
            + (url.port or 0)
            + len(urllib.parse.urlunsplit(url))
            + len(url.hostname or "")
        )
        total += (
            len(urllib.parse.quote("a b/\u00e9?"))
            + len(urllib.parse.unquote("a%20b%C3%A9"))
            + len(urllib.parse.urljoin(url.geturl(), "../x"))
        )
        total += len(urllib.parse.urlencode({"a": [1, 2], "b": "c d"}, doseq=True))
    head = (
        "Host: example.com\r\nContent-Type: multipart/form-data; boundary=x\r\n"
        "Cookie: a=1; b=2\r\nAccept: text/html,*/*;q=0.8\r\n\r\n"
    )
    for _ in range(8):
        message = email.parser.Parser().parsestr(head)
        total += (
            len(message.items()) + len(message.get_content_type()) + len(message.get_param("boundary") or "")
        )
        letter = email.message.EmailMessage()
        letter["Subject"] = "Gr\u00fc\u00dfe"
        letter["To"] = "Ada <ada@example.com>"
        letter.set_content("Hello")
        total += len(bytes(letter))
    route = [
        (re.compile(pattern), name)
        for pattern, name in ((r"/$", "home"), (r"/users/(\d+)$", "user"), (r"/files/(.+)$", "file"))
    ]
    headers = [
        ("Content-Type", "application/json"),
        ("X-Trace", "abc"),
        ("Accept", "*/*"),
        ("set-cookie", "a=b"),
    ]
    for turn in range(300):
        path = ("/", f"/users/{turn}", "/files/a/b.txt", "/none")[turn % 4]
        for pattern, name in route:
            if found := pattern.match(path):
                total += len(name) + len(found.groups())
                break
        lowered = {name.lower(): value for name, value in headers}
        total += len(lowered.get("content-type", "").split(";")[0].strip())
        cookie = dict(part.strip().split("=", 1) for part in "a=1; b=2; session=xyz".split(";"))
        total += len(cookie)
    return total


@train
def pages() -> int:
    """Render as template engines do: generated functions that join strings, names looked up in a context."""

    class Missing:
        def __str__(self) -> str:
            return ""

    class Context:
        def __init__(self, **names: object) -> None:
            self.names = names

        def lookup(self, name: str) -> object:
            first, *rest = name.split(".")
            value = self.names.get(first, Missing())
            for part in rest:
                value = (
                    value.get(part, Missing()) if isinstance(value, dict) else getattr(value, part, Missing())
                )
            return value() if callable(value) else value

    class Markup(str):
        __slots__ = ()

        def __html__(self) -> str:
            return self

        def __mod__(self, arguments: object) -> Markup:
            return Markup(super().__mod__(arguments))

    def shown(value: object) -> str:
        return value.__html__() if hasattr(value, "__html__") else html.escape(str(value))

    total = 0
    products = [
        {"title": f"Thing <{n}>", "price": n * 1.5, "stock": n % 4, "tags": ["new", "sale"][: n % 3]}
        for n in range(25)
    ]
    for turn in range(10):
        context = Context(
            site="Shop & Co", products=products, user=Point(1, 2, "ada"), count=lambda: len(products)
        )
        out: list[str] = []
        append = out.append
        append("<h1>%s</h1>" % shown(context.lookup("site")))
        for index, product in enumerate(products, 1):
            scope = Context(product=product, index=index)
            append(f'<li id="{index}">')
            append(shown(scope.lookup("product.title")))
            append(shown(f"{scope.lookup('product.price'):.2f}"))
            if product["stock"]:
                append(Markup("<b>%d</b>") % product["stock"])
            append(", ".join(map(shown, typing.cast("list[str]", product["tags"]))))
            append("</li>\n")
        append(
            shown(context.lookup("user.label"))
            + shown(context.lookup("nothing.at.all"))
            + shown(Markup("<hr>"))
        )
        total += len("".join(out)) + len(str(context.lookup("count"))) + turn
    names: dict[str, typing.Any] = {}
    source = "def f(rows):\n  for row in rows:\n    yield '<td>'\n    yield str(row)\n"
    for _ in range(3):
        exec(compile(source, "generated", "exec"), names)
        total += len("".join(names["f"](range(100))))
    return total


# --- The standard library ----------------------------------------------------------------------------------


@train
def dates_and_numbers() -> int:
    total = 0.0
    start = datetime.datetime(2025, 3, 12, 10, 20, tzinfo=datetime.UTC)
    for day in range(80):
        now = start + datetime.timedelta(days=day, seconds=7)
        total += (
            (now - start).total_seconds()
            + now.weekday()
            + len(now.isoformat())
            + len(now.strftime("%Y-%m-%d %H:%M"))
        )
        total += (
            datetime.datetime.fromisoformat("2025-03-12T10:20:30+01:00").hour
            + now.timestamp()
            + (now > start)
        )
        total += datetime.date(2025, 1, 1).toordinal() + len(str(now.date())) + now.replace(day=1).day
    total += datetime.datetime.strptime("2025-03-12", "%Y-%m-%d").day
    for number in range(1, 60):
        price = decimal.Decimal("19.99") * number
        total += float(price.quantize(decimal.Decimal("0.01"))) + len(str(price / 3)) + (price > 100)
        total += float(fractions.Fraction(number, 7) + fractions.Fraction(1, 3))
    total += statistics.mean(range(50)) + statistics.median([3, 1, 2])
    return int(total)


@train
def database() -> int:
    total = 0
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    connection.execute("CREATE TABLE ship (id INTEGER PRIMARY KEY, name TEXT, tons REAL)")
    connection.executemany(
        "INSERT INTO ship (name, tons) VALUES (?, ?)", [(f"ship {n}", n * 1.5) for n in range(120)]
    )
    for row in connection.execute("SELECT name, tons FROM ship WHERE tons > ? ORDER BY name", (10,)):
        total += len(row["name"])
    total += connection.execute("SELECT count(*), sum(tons) FROM ship").fetchone()[0]
    connection.close()
    return total


@train
def tasks() -> int:
    async def fetch(number: int) -> int:
        await asyncio.sleep(0)
        return number

    async def produce(items: asyncio.Queue[int]) -> None:
        for number in range(30):
            await items.put(number)

    async def consume(items: asyncio.Queue[int]) -> int:
        return sum([await items.get() for _ in range(30)])

    class Resource:
        async def __aenter__(self) -> Resource:
            return self

        async def __aexit__(self, *_: object) -> None:
            await asyncio.sleep(0)

        async def items(self) -> typing.AsyncIterator[int]:
            for number in range(10):
                yield number

    async def main() -> int:
        total = sum(await asyncio.gather(*(fetch(number) for number in range(40))))
        items: asyncio.Queue[int] = asyncio.Queue(5)
        async with asyncio.TaskGroup() as group:
            group.create_task(produce(items))
            consumed = group.create_task(consume(items))
        async with Resource() as resource, asyncio.timeout(10):
            async for number in resource.items():
                total += number
        return total + consumed.result()

    total = asyncio.run(main()) + asyncio.run(main())
    jobs: queue.Queue[int] = queue.Queue()
    lock = threading.Lock()

    def work() -> None:
        for number in range(20):
            with lock:
                jobs.put(number)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return total + jobs.qsize()


@train
def tools() -> int:
    total = 0

    @functools.lru_cache(maxsize=64)
    def slow(number: int) -> int:
        return number * 2

    @functools.singledispatch
    def describe(value: object) -> str:
        return "thing"

    describe.register(int, lambda value: "int")
    stream = io.StringIO()
    logger = logging.Logger("trained")
    logger.addHandler(logging.StreamHandler(stream))
    for number in range(150):
        total += (
            slow(number % 80)
            + len(describe(number))
            + functools.partial(slow, 3)()
            + operator.itemgetter(1)([1, 2])
        )
        if number % 5 == 0:
            logger.info("request %s took %d ms", "/path", number)
    logger.debug("not written")
    total += len(inspect.signature(tools).parameters) + len(
        ast.dump(ast.parse("a = [b for b in c if b > 1]"))
    )
    for _ in range(2):
        compile(inspect.cleandoc(SOURCE), "compiled", "exec")
    total += len(list(difflib.unified_diff(VERSE.split(), VERSE.upper().split()[:30])))
    total += len(pathlib.PurePosixPath("/a/b/c.txt").with_suffix(".md").parts) + len(
        typing.get_type_hints(Point)
    )
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "file.txt"
        for _ in range(5):
            path.write_text(VERSE, encoding="utf-8")
            with path.open(encoding="utf-8") as lines:
                total += sum(len(line) for line in lines)
        with zipfile.ZipFile(pathlib.Path(folder) / "a.zip", "w") as archive:
            archive.writestr("a.txt", VERSE)
    rng = random.Random(3)
    total += sum(rng.randint(1, 6) + int(rng.random() * 3) + rng.choice("123").count("1") for _ in range(150))
    numbers = list(range(60))
    rng.shuffle(numbers)
    return total


SOURCE = '''
    import os, sys as system
    from collections import abc

    class Thing(abc.Sized, metaclass=type):
        """A thing."""
        size: int = 3

        @property
        def area(self, *, scale: float = 1.0) -> "float":
            return self.size ** 2 * scale if self.size else -1

        def __len__(self):
            for index, (a, b) in enumerate(zip(range(3), "abc")):
                while a < 10 and not b == "c":
                    a += 1
                    if a > 5: break
                else:
                    continue
            try:
                with open("x") as f, open("y"): data = f.read()
            except (OSError, ValueError) as e:
                raise RuntimeError(f"no {e!r:>10}") from e
            finally:
                del data
            return [lambda x, *y, **z: (yield) for _ in {1, 2} if _][0] or {**{"a": 1}, "b": [1, 2][::-1]}

    async def main(n=1, /, *args, key: int | None = None):
        global total
        total = await other(n, *args, key=key)
        match total:
            case {"a": [1, *_]} | Thing(size=3): assert total, "message"
            case _: return (x := n) + ~x @ 3 // 2
'''
