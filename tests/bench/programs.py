"""Programs that keep an interpreter busy, of the kinds that workers are made of. Standard library only.

Each function does a fixed amount of work, some ten to twenty milliseconds of native CPython, and returns what
came out of it: the same value on every interpreter.
"""

from __future__ import annotations

import json
import pickle
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["PROGRAMS"]

WORDS = re.findall(
    r"\w+",
    "amber birch cedar dune ember fjord grove heath islet juniper kelp lagoon meadow north oasis prairie "
    "quarry ridge steppe tundra upland valley willow xeric yarrow zephyr",
)


def fib() -> int:
    """Calls of a Python function by itself."""

    def number(n: int) -> int:
        return n if n < 2 else number(n - 1) + number(n - 2)

    return number(26)


def nbody() -> str:
    """Arithmetic with floats: five planets, three thousand steps."""
    # Position, velocity, mass; in astronomical units, years and solar masses (times 4 pi squared).
    bodies = [
        ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 39.47),
        ([4.84, -1.16, -0.10], [0.606, 2.81, -0.02], 0.0377),
        ([8.34, 4.12, -0.40], [-1.01, 1.82, 0.008], 0.0113),
        ([12.89, -15.11, -0.22], [1.08, 0.868, -0.010], 0.0017),
        ([15.37, -25.91, 0.17], [0.979, 0.594, -0.034], 0.0020),
    ]
    pairs = [(a, b) for index, a in enumerate(bodies) for b in bodies[index + 1 :]]
    step = 0.01
    for _ in range(3000):
        for (here, v, mass), (there, w, other) in pairs:
            x, y, z = here[0] - there[0], here[1] - there[1], here[2] - there[2]
            pull = step * (x * x + y * y + z * z) ** -1.5
            v[0] -= x * other * pull
            v[1] -= y * other * pull
            v[2] -= z * other * pull
            w[0] += x * mass * pull
            w[1] += y * mass * pull
            w[2] += z * mass * pull
        for place, v, _mass in bodies:
            place[0] += step * v[0]
            place[1] += step * v[1]
            place[2] += step * v[2]
    return f"{bodies[1][0][0]:.6f}"


def document(count: int) -> list[dict[str, object]]:
    """Return what an API would answer with."""
    return [
        {
            "id": number,
            "name": f"{WORDS[number % 26]} {WORDS[number % 7]}",
            "tags": WORDS[number % 20 : number % 20 + 4],
            "price": number * 1.25,
            "open": number % 3 == 0,
            "owner": {"mail": f"{WORDS[number % 11]}@example.com", "note": None, "text": 'ab"c\n\u00e9' * 3},
        }
        for number in range(count)
    ]


def json_program() -> int:
    """JSON, written and read."""
    data = document(150)
    size = 0
    for _ in range(30):
        text = json.dumps(data)
        size += len(text) + len(json.loads(text))
    return size


def pickle_program() -> int:
    """Pickles of nested data, written and read."""
    data = document(200)
    size = 0
    for _ in range(60):
        pickled = pickle.dumps(data)
        size += len(pickled) + len(pickle.loads(pickled))  # noqa: S301 - our own
    return size


LOG = "\n".join(
    f"10.0.{n % 256}.{n % 199} - {WORDS[n % 26]} [12/Mar/2025:10:{n % 60:02}:00] "
    f'"GET /{WORDS[n % 9]}/{n}?q={n % 5} HTTP/1.1" {200 + n % 3 * 100} {n * 37 % 9000}'
    for n in range(400)
)


def regex() -> int:
    """Regular expressions: lines taken apart, words found, text replaced."""
    line = re.compile(
        r'^(\S+) - (\w+) \[([^\]]+)\] "(GET|POST) ([^ ?]+)\??(\S*) HTTP/[\d.]+" (\d{3}) (\d+)$', re.M
    )
    total = 0
    for _ in range(6):
        for match in line.finditer(LOG):
            total += int(match[8]) if match[7] == "200" else len(match[5])
        total += len(re.findall(r"\b[aeiou]\w+?e\b", LOG, re.I))
        total += len(re.sub(r"(\d+)\.(\d+)", r"\2:\1", LOG))
    return total


def dicts() -> int:
    """Dictionaries and sets: counted, grouped, merged, sorted by key."""
    total = 0
    for turn in range(14):
        counts: dict[str, int] = {}
        groups: dict[int, list[str]] = {}
        for number in range(3000):
            key = WORDS[number % 26] + WORDS[(number + turn) % 5]
            counts[key] = counts.get(key, 0) + 1
            groups.setdefault(number % 97, []).append(key)
        merged = counts | {key: len(key) for key in WORDS}
        total += sum(merged.values()) + len({key for group in groups.values() for key in group})
        total += sorted(merged, key=lambda key: (merged[key], key))[5].count("e")
        total += Counter(groups[1])[groups[1][0]]
    return total


def strings() -> int:
    """Text: split, joined, formatted, searched, encoded and decoded."""
    total = 0
    for turn in range(200):
        text = " ".join(f"{word.title()}={turn + index:04d}" for index, word in enumerate(WORDS))
        for piece in text.split():
            name, _, value = piece.partition("=")
            total += int(value) + len(name.lower().replace("e", "\u00e9").encode().decode())
            if piece.startswith(("A", "M")) or "idge" in piece:
                total += piece.find("=")
        built = ""
        for index in range(150):
            built += "%d:%s;" % (index, text[index])  # noqa: UP031 - the operator is what is measured
        total += len(built.strip(";").upper().encode("utf-8")) + sum(map(str.isdigit, built))
    return total


class Shape:
    """A base class with a property and a method that others override."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.seen = 0

    @property
    def area(self) -> int:
        return self.size * self.size

    def grow(self, by: int) -> Shape:
        self.size += by
        self.seen += 1
        return self


class Square(Shape):
    pass


class Circle(Shape):
    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.name = "circle"

    @property
    def area(self) -> int:
        return 3 * self.size * self.size

    def grow(self, by: int) -> Shape:
        return super().grow(by + 1)


@dataclass(slots=True)
class Node:
    """A binary tree's node."""

    value: int
    left: Node | None = None
    right: Node | None = None
    notes: list[str] = field(default_factory=list)

    def insert(self, value: int) -> None:
        node = self
        while True:
            if value < node.value:
                if node.left is None:
                    node.left = Node(value)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(value)
                    return
                node = node.right

    def __iter__(self) -> Iterator[int]:
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def methods() -> int:
    """Method calls, attributes, properties, super."""
    total = 0
    shapes: list[Shape] = [(Square, Circle)[index % 2](index) for index in range(100)]
    for turn in range(560):
        for shape in shapes:
            total += shape.grow(turn % 3).area & 0xFF
    return total


def objects() -> int:
    """Objects made and dropped: small classes, dataclasses, tuples, lists."""
    total = 0
    for turn in range(8):
        root = Node(500)
        for number in range(600):
            root.insert(number * 7919 % 1009)
        total += sum(value for value in root)
        for index in range(4000):
            shape = Square(index)
            pair = (shape, [index, turn], {"size": index})
            total += pair[0].size + pair[1][1] + len(pair[2])
    return total


def generators() -> int:
    """Generators in a chain, comprehensions, iterators of the standard library."""

    def numbers(count: int) -> Iterator[int]:
        for number in range(count):
            yield number + 1

    def odd(source: Iterator[int]) -> Iterator[int]:
        for number in source:
            if number & 1:
                yield number * 3

    total = 0
    for _ in range(12):
        total += sum(odd(numbers(8000)))
        total += sum(a * b for a, b in zip(range(2000), [n + 1 for n in range(2000)], strict=True))
    return total


def exceptions() -> int:
    """Exceptions raised, caught, chained; context managers."""

    class Missing(LookupError):
        pass

    class Scope:
        def __enter__(self) -> Scope:
            return self

        def __exit__(self, kind: type[BaseException] | None, *rest: object) -> bool:
            return kind is Missing

    def find(key: int) -> int:
        try:
            return {0: 1}[key % 3]
        except KeyError as error:
            raise Missing(key) from error

    total = 0
    for index in range(9000):
        with Scope():
            total += find(index)
        try:
            int("x" if index % 4 else "7")
        except ValueError:
            total += 1
        finally:
            total += 2
    return total


PAGE = """<html><head><title>{{ title }}</title></head><body>
{% for row in rows %}<tr class="{{ row.kind }}"><td>{{ row.id }}</td><td>{{ row.name }}</td>
{% if row.open %}<td>open</td>{% end %}{% for tag in row.tags %}<b>{{ tag }}</b>{% end %}</tr>
{% end %}</body></html>"""


def escape(value: object) -> str:
    """Return text as HTML shows it."""
    return str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def compiled(template: str) -> Callable[[list[object]], Iterator[str]]:
    """Translate a template into a Python generator, as template engines do."""
    lines, depth = ["def render(title, rows):"], 1
    for index, part in enumerate(re.split(r"(\{\{.*?\}\}|\{%.*?%\})", template)):
        inside = part[2:-2].strip()
        if index % 2 == 0:
            lines.append(" " * depth + f"yield {part!r}")
        elif part.startswith("{{"):
            name, *attributes = inside.split(".")
            lines.append(" " * depth + f"yield escape({name}{''.join(f'[{one!r}]' for one in attributes)})")
        elif inside == "end":
            depth -= 1
        else:
            words = inside.split(".")
            lines.append(" " * depth + words[0] + "".join(f"[{one!r}]" for one in words[1:]) + ":")
            depth += 1
    names: dict[str, object] = {"escape": escape}
    exec(compile("\n".join(lines), "template", "exec"), names)  # noqa: S102 - our own template
    return names["render"]  # type: ignore[return-value]


def templates() -> int:
    """A template compiled and rendered."""
    render = compiled(PAGE)
    rows = [
        {
            "id": n,
            "name": f"<{WORDS[n % 26]} & co>",
            "kind": ("even", "odd")[n % 2],
            "open": n % 3,
            "tags": WORDS[:4],
        }
        for n in range(200)
    ]
    total = 0
    for turn in range(40):
        total += len("".join(render(title=f"page {turn}", rows=rows)))  # type: ignore[call-arg]
    return total


PROGRAMS: dict[str, Callable[[], object]] = {
    "fib": fib,
    "nbody": nbody,
    "json": json_program,
    "pickle": pickle_program,
    "regex": regex,
    "dicts": dicts,
    "strings": strings,
    "methods": methods,
    "objects": objects,
    "generators": generators,
    "exceptions": exceptions,
    "templates": templates,
}
