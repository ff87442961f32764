"""Chains of objects, as deep as asked for, each used in a way that goes down the whole chain."""

from __future__ import annotations

import ast
import asyncio
import collections
import copy
import functools
import io
import itertools
import json
import marshal
import operator
import pickle
import re
import traceback
import types
import typing
import weakref
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree
from xml.parsers import expat

__all__ = ["CHAINS", "Chain"]

Chain = Callable[[int], Any]
Step = Callable[[Any], Any]

SLOW = 1000
"""As deep as goes what takes quadratic time."""


def nested(step: Step, start: Any, depth: int) -> Any:
    """Apply a step so many times, each to the last one's result."""
    for _ in range(depth):
        start = step(start)
    return start


def of(step: Step, use: Step, start: Any = ()) -> Chain:
    """Return a chain that is made by a step and then used; its value says of which type the outcome is."""
    return lambda depth: type(use(nested(step, start, depth))).__name__


def twice(step: Step, start: Any) -> Chain:
    """Return a chain that is compared with another."""
    return lambda depth: nested(step, start, depth) == nested(step, start, depth)


def drop(_: Any) -> None:
    """Use nothing: what is shown is how a chain comes to its end."""


class Holder:
    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def __repr__(self) -> str:
        return repr(self.inner)


class Reference(weakref.ref[Any]):
    pass


def _bound(function: Any) -> Any:
    return types.MethodType(function, 1)


def _partial(function: Any) -> Any:
    made = functools.partial(function)
    made.label = "not flattened"
    return made


def _subclasses(depth: int) -> int:
    first = last = type("C", (), {})
    for _ in range(min(depth, SLOW)):
        last = type("C", (last,), {})
    first.attribute = 1
    return len(last.__mro__)


def _contexts(depth: int) -> int:
    first = Exception()
    for _ in range(min(depth, SLOW)):
        outer = Exception()
        outer.__context__ = first
        first = outer
    return len(traceback.format_exception(first))


def _groups(depth: int) -> Any:
    group = nested(lambda error: ExceptionGroup("g", [error]), ValueError(), depth)
    return group.split(ValueError)


def _element(depth: int) -> Any:
    root = last = ElementTree.Element("a")
    for _ in range(depth):
        last = ElementTree.SubElement(last, "a")
    return copy.deepcopy(root).tag


def _declaration(depth: int) -> Any:
    parser = expat.ParserCreate()
    seen: list[str] = []
    parser.ElementDeclHandler = lambda name, _: seen.append(name)
    parser.Parse("<!DOCTYPE a [<!ELEMENT a " + "(" * depth + "b" + ")" * depth + ">]><a/>", True)
    return seen


def _tasks(depth: int) -> Any:
    async def wait(inner: asyncio.Future[Any]) -> Any:
        return await inner

    async def run() -> Any:
        last: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        for _ in range(min(depth, SLOW)):
            last = asyncio.ensure_future(wait(last))
        await asyncio.sleep(0)
        last.cancel()
        return (await asyncio.gather(last, return_exceptions=True))[0]

    return type(asyncio.run(run())).__name__


PROXIES: dict[str, Step] = {
    "get": lambda proxy: proxy.get(1),
    "item": lambda proxy: proxy[1],
    "len": len,
    "iter": iter,
    "in": lambda proxy: 1 in proxy,
    "repr": repr,
    "str": str,
    "bool": bool,
    "format": format,
    "hash": lambda proxy: hash(proxy),
    "keys": lambda proxy: proxy.keys(),
    "copy": lambda proxy: proxy.copy(),
    "or": lambda proxy: proxy | proxy,
    "equal": lambda proxy: proxy == {1: 1},
    "reversed": reversed,
}

ITERATORS: dict[str, tuple[Step, list[Any]]] = {
    "map": (lambda inner: map(int, inner), [1]),
    "filter": (lambda inner: filter(None, inner), [1]),
    "zip": (lambda inner: zip(inner, strict=False), [1]),
    "enumerate": (enumerate, [1]),
    "chain": (itertools.chain, [1]),
    "chain from_iterable": (lambda inner: itertools.chain.from_iterable([inner]), [1]),
    "islice": (lambda inner: itertools.islice(inner, 5), [1]),
    "takewhile": (lambda inner: itertools.takewhile(bool, inner), [1]),
    "dropwhile": (lambda inner: itertools.dropwhile(bool, inner), [0]),
    "filterfalse": (lambda inner: itertools.filterfalse(bool, inner), [0]),
    "accumulate": (itertools.accumulate, [1]),
    "starmap": (lambda inner: itertools.starmap(lambda *one: one, inner), [(1,)]),
    "compress": (lambda inner: itertools.compress(inner, [1]), [1]),
    "cycle": (lambda inner: itertools.islice(itertools.cycle(inner), 3), [1]),
    "tee": (lambda inner: itertools.tee(map(int, inner), 1)[0], [1]),
    "pairwise": (itertools.pairwise, [1, 2, 3]),
    "batched": (lambda inner: itertools.batched(inner, 1), [1]),
    "zip_longest": (itertools.zip_longest, [1]),
    "groupby": (itertools.groupby, [1]),
    "callable": (lambda inner: iter(functools.partial(next, iter(inner)), 5), [1, 5]),
    "generator": (lambda inner: (one for one in inner), [1]),
}

CONTAINERS: dict[str, tuple[Step, Any]] = {
    "list": (lambda inner: [inner], ()),
    "tuple": (lambda inner: (inner,), ()),
    "dict": (lambda inner: {1: inner}, ()),
    "frozenset": (lambda inner: frozenset([inner]), ()),
    "deque": (lambda inner: collections.deque([inner]), ()),
    "slice": (slice, 1),
    "namespace": (lambda inner: types.SimpleNamespace(inner=inner), 1),
    "OrderedDict": (lambda inner: collections.OrderedDict(a=inner), 1),
    "defaultdict": (lambda inner: collections.defaultdict(None, a=inner), 1),
    "ChainMap": (collections.ChainMap, {1: 1}),
    "alias": (lambda inner: list[inner], int),
    "alias of alias": (lambda inner: types.GenericAlias(inner, int), list),
    "union": (lambda inner: list[inner | None], int),
    "Optional": (lambda inner: typing.Optional[list[inner]], int),  # noqa: UP045
    "method": (_bound, len),
    "partial": (_partial, int),
    "classmethod": (classmethod, int),
    "staticmethod": (staticmethod, int),
    "property": (property, int),
    "cell": (types.CellType, 1),
    "exception": (ValueError, 1),
    "KeyError": (KeyError, 1),
    "holder": (Holder, 1),
    "weak reference": (Reference, Holder(1)),
    "memoryview": (memoryview, b"a"),
    "bound builtin": (lambda inner: inner.__reduce_ex__, object()),
    "slot wrapper": (lambda inner: inner.__repr__, object()),
    "attrgetter": (lambda inner: Holder(operator.attrgetter("inner")(Holder(inner))), 1),
}

USES: dict[str, Step] = {"repr": repr, "hash": hash, "copied": copy.copy, "dropped": drop}

CHAINS: dict[str, Chain] = {
    **{f"proxy {name}": of(types.MappingProxyType, use, {1: 1}) for name, use in PROXIES.items()},
    **{f"iterator {name}": of(step, list, start) for name, (step, start) in ITERATORS.items()},
    **{f"iterator {name} dropped": of(step, drop, start) for name, (step, start) in ITERATORS.items()},
    **{
        f"{name} {action}": of(step, use, start)
        for name, (step, start) in CONTAINERS.items()
        for action, use in USES.items()
    },
    **{f"{name} equal": twice(*how) for name, how in CONTAINERS.items()},
    **{
        f"abstract {step.__name__}": of(step, lambda one: one.__isabstractmethod__, int)
        for step in (property, classmethod, staticmethod)
    },
    "classmethod bound": of(classmethod, lambda one: one.__get__(None, int), int),
    "staticmethod called": lambda depth: nested(staticmethod, int, depth)(),
    "method called": lambda depth: nested(_bound, lambda *all_: len(all_), depth)(),
    "method attribute": of(_bound, lambda one: one.__doc__, len),
    "partial called": lambda depth: nested(_partial, int, depth)(),
    "cache called": lambda depth: nested(lambda inner: functools.cache(lambda: inner()), int, depth)(),
    "alias attribute": of(lambda inner: types.GenericAlias(inner, int), lambda one: one.append, list),
    "alias called": of(lambda inner: types.GenericAlias(inner, int), lambda one: one(), list),
    "alias parameters": of(
        lambda inner: types.GenericAlias(list, inner), lambda one: one.__parameters__, int
    ),
    "isinstance": lambda depth: isinstance(1, nested(lambda inner: (inner,), str, depth)),
    "buffered read": of(io.BufferedReader, lambda one: one.read(1), io.BytesIO(b"abc")),
    "buffered closed": of(io.BufferedReader, lambda one: one.closed, io.BytesIO(b"")),
    "buffered dropped": of(io.BufferedReader, drop, io.BytesIO(b"")),
    "subclasses": _subclasses,
    "exception contexts": _contexts,
    "exception groups": _groups,
    "json load": lambda depth: len(json.loads("[" * depth + "]" * depth)),
    "json dump": of(lambda inner: [inner], json.dumps),
    "pickle dump": of(lambda inner: [inner], pickle.dumps),
    "pickle load": lambda depth: len(pickle.loads(b"]" * depth + b"a" * (depth - 1) + b".")),
    "marshal load": lambda depth: len(marshal.loads(b"(\x01\x00\x00\x00" * depth + b"N")),
    "marshal dump": of(lambda inner: [inner], marshal.dumps),
    "sort": lambda depth: nested(lambda key: lambda one: sorted([one], key=key), len, depth)([1]),
    "deepcopy": of(lambda inner: [inner], copy.deepcopy),
    "xml": lambda depth: len(ElementTree.tostring(ElementTree.fromstring("<a>" * depth + "</a>" * depth))),
    "xml copied": _element,
    "xml declaration": _declaration,
    "regex": lambda depth: re.match("(" * depth + "a" + ")" * depth, "a") is not None,
    "source signs": lambda depth: eval("-" * depth + "1"),
    "source parentheses": lambda depth: eval("(" * depth + ")" * depth),
    "source sums": lambda depth: eval("+".join(["1"] * depth)),
    "source dots": lambda depth: compile("a" + ".a" * depth, "", "eval"),
    "source calls": lambda depth: compile("a" + "()" * depth, "", "eval"),
    "source lambdas": lambda depth: compile("lambda: " * depth + "1", "", "eval"),
    "source blocks": lambda depth: compile("if a:\n pass\n" + "elif a:\n pass\n" * depth, "", "exec"),
    "syntax tree": lambda depth: len(ast.dump(ast.parse("-" * depth + "1"))),
    "tasks cancelled": _tasks,
}
